package org.iom.iml.monitoring.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The store of feeds, each with the rights of its owner as last observed by the service. */
@ApplicationScoped
class CalendarFeeds {

    static final Listing<CalendarFeedView> FEEDS = Listing.of("f.*", "calendar_feed f", CalendarFeeds::view)
            .by("f.id", "uuid")
            .newestFirst()
            .changedAt("coalesce(f.withdrawn_at, f.made_at)");

    /** The time without a request from the owner after which a feed shows public data only. */
    private static final Duration TRUSTED = Duration.ofDays(30);

    private final Rows rows;
    private final Clock clock;

    CalendarFeeds(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A readable feed and the rights with which it is read. */
    record Feed(@Nullable String party, @Nullable String mechanism, Caller owner) {}

    @Transactional
    CalendarFeedView make(NewCalendarFeed asked, Caller owner, String token) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        rows.update(
                """
                insert into calendar_feed (id, hash, owner, roles, countries, given_roles, given_countries, party, mechanism,
                    made_at, confirmed_at)
                values (:id, :hash, :owner, cast(:roles as text[]), cast(:countries as text[]), cast(:roles as text[]),
                    cast(:countries as text[]), :party, :mechanism, :now, :now)""",
                rights(owner)
                        .and("id", id)
                        .and("hash", FeedToken.hash(token))
                        .and("party", asked.party())
                        .and("mechanism", asked.mechanism())
                        .and("now", now));
        return new CalendarFeedView(
                id, asked.party(), asked.mechanism(), now, now, null, "/v1/calendar-feeds/" + token + ".ics");
    }

    /** Returns the feed with this secret unless it was withdrawn; a wrong guess reveals nothing. */
    Optional<Feed> find(String token) {
        return rows.find(
                "select * from calendar_feed where hash = :hash and withdrawn_at is null",
                Values.of("hash", FeedToken.hash(token)),
                row -> new Feed(row.textOrNull("party"), row.textOrNull("mechanism"), owner(row)));
    }

    @Transactional
    CalendarFeedView withdraw(UUID id, Caller owner) {
        Conditions one = of(owner).and("f.id = :id", "id", id);
        CalendarFeedView feed = rows.find("select f.* from calendar_feed f" + one.where(), one, CalendarFeeds::view)
                .orElseThrow(() -> new NotFound("There is no calendar feed " + id + "."));
        if (feed.withdrawnAt() != null) {
            return feed;
        }
        rows.update(
                "update calendar_feed set withdrawn_at = :now where id = :id",
                Values.of("id", id).and("now", clock.instant()));
        return rows.one("select f.* from calendar_feed f where f.id = :id", Values.of("id", id), CalendarFeeds::view);
    }

    /**
     * Returns the condition for an owner's feeds; a client serving several missions sees those made with rights that
     * its present token has.
     */
    static Conditions of(Caller owner) {
        Conditions own = new Conditions().and("f.owner = :owner", "owner", owner.owner());
        return owner.isPerson()
                ? own
                : own.and(
                        "f.given_countries <@ cast(:countries as text[])",
                        "countries",
                        owner.countries().stream().sorted().toList());
    }

    /** Records the caller's present rights as those of the caller's feeds. */
    @Transactional
    void confirm(Caller owner) {
        rows.update("""
                update calendar_feed set roles = cast(:roles as text[]), countries = cast(:countries as text[]),
                       confirmed_at = :now
                where owner = :owner and withdrawn_at is null""", rights(owner).and("now", clock.instant()));
    }

    private static Values rights(Caller owner) {
        return Values.of("owner", owner.owner()).and("roles", owner.roles()).and("countries", owner.countries());
    }

    private Caller owner(Row row) {
        if (row.instant("confirmed_at").isBefore(clock.instant().minus(TRUSTED))) {
            return Caller.PUBLIC;
        }
        return new Caller("", "calendar-feed", common(row, "roles"), common(row, "countries"), null, false);
    }

    /**
     * Returns the rights that the owner had when the feed was made and still has, as a client's next token may be for
     * another mission.
     */
    private static Set<String> common(Row row, String rights) {
        Set<String> common = new HashSet<>(row.texts("given_" + rights));
        common.retainAll(row.texts(rights));
        return common;
    }

    private static CalendarFeedView view(Row row) {
        return new CalendarFeedView(
                row.id("id"),
                row.textOrNull("party"),
                row.textOrNull("mechanism"),
                row.instant("made_at"),
                row.instant("confirmed_at"),
                row.nullable("withdrawn_at", Instant.class),
                null);
    }
}
