package org.iom.iml.monitoring.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** All feeds, each with what its owner may see, as the service last heard it. */
@ApplicationScoped
class CalendarFeeds {

    static final Listing<CalendarFeedView> FEEDS = Listing.of("f.*", "calendar_feed f", CalendarFeeds::view)
            .by("f.id", "uuid")
            .newestFirst()
            .changedAt("coalesce(f.withdrawn_at, f.made_at)");

    /** After so long without a word of the owner a feed shows what is public. */
    private static final Duration TRUSTED = Duration.ofDays(30);

    private final Rows rows;
    private final Clock clock;

    CalendarFeeds(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A feed that can be read, and with whose rights. */
    record Feed(String party, @Nullable String mechanism, Caller owner) {}

    @Transactional
    CalendarFeedView make(NewCalendarFeed asked, Caller owner, String token) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        rows.update(
                """
                insert into calendar_feed (id, hash, owner, roles, countries, party, mechanism, made_at, confirmed_at)
                values (:id, :hash, :owner, cast(:roles as text[]), cast(:countries as text[]), :party, :mechanism, :now,
                        :now)""",
                rights(owner)
                        .and("id", id)
                        .and("hash", FeedToken.hash(token))
                        .and("party", asked.party())
                        .and("mechanism", asked.mechanism())
                        .and("now", now));
        return new CalendarFeedView(
                id, asked.party(), asked.mechanism(), now, now, null, "/v1/calendar-feeds/" + token + ".ics");
    }

    /** The feed of a secret; who guesses learns nothing. */
    Optional<Feed> find(String token) {
        return rows.find(
                "select * from calendar_feed where hash = :hash and withdrawn_at is null",
                Values.of("hash", FeedToken.hash(token)),
                row -> new Feed(row.text("party"), row.textOrNull("mechanism"), owner(row)));
    }

    @Transactional
    CalendarFeedView withdraw(UUID id) {
        rows.update(
                "update calendar_feed set withdrawn_at = :now where id = :id and withdrawn_at is null",
                Values.of("id", id).and("now", clock.instant()));
        return rows.find("select * from calendar_feed where id = :id", Values.of("id", id), CalendarFeeds::view)
                .orElseThrow(() -> new NotFound("There is no calendar feed " + id + "."));
    }

    /** Takes what a caller may see today as that of the caller's feeds. */
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
        return new Caller(
                "", "calendar-feed", Set.copyOf(row.texts("roles")), Set.copyOf(row.texts("countries")), null, false);
    }

    private static CalendarFeedView view(Row row) {
        return new CalendarFeedView(
                row.id("id"),
                row.text("party"),
                row.textOrNull("mechanism"),
                row.instant("made_at"),
                row.instant("confirmed_at"),
                row.nullable("withdrawn_at", Instant.class),
                null);
    }
}
