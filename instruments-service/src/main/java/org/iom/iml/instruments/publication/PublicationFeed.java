package org.iom.iml.instruments.publication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The public changes of publications in the order of their announcement, as harvesters follow them. */
@Singleton
public class PublicationFeed {

    private static final String SELECT = "select " + ShownPublications.COLUMNS
            + " from publication p left join publication_version v"
            + " on v.publication = p.id and v.number = p.current and p.status = 'published'";
    private static final String HOLDS = """
            select caller_sees_all() as sees_all, exists (select from publication_version
                where files @> jsonb_build_array(jsonb_build_object('id', cast(:file as text)))) as held""";

    private final Rows rows;
    private final Pages pages;

    PublicationFeed(Rows rows, Pages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    /**
     * A selection of public changes.
     *
     * @param until the last second included
     * @param standing whether withdrawn publications are left out
     */
    public record Changes(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String set,
            boolean standing) {

        private Conditions conditions() {
            return new Conditions()
                    .and("p.announced_at is not null")
                    .and("p.announced_at >= :from", "from", from)
                    .and("p.announced_at <= :until", "until", until)
                    .and("p.sets @> array[cast(:set as text)]", "set", set)
                    .and("p.status = :status", "status", standing ? PublicationStatus.PUBLISHED : null);
        }
    }

    /** Returns one page of public changes, oldest first. */
    public Page<ShownPublication> announced(Changes changes, PageRequest request) {
        return pages.page(
                request,
                changes,
                (position, limit) -> read(changes.conditions(), position, limit),
                PublicationFeed::position);
    }

    private List<ShownPublication> read(Conditions conditions, @Nullable List<String> position, int limit) {
        if (position != null) {
            conditions
                    .and("(p.announced_at, p.id) > (:time, :id)", "time", Instant.parse(position.getFirst()))
                    .with("id", UUID.fromString(position.getLast()));
        }
        return rows.list(
                SELECT + conditions.where() + " order by p.announced_at, p.id limit :most",
                conditions.with("most", limit),
                ShownPublications::read);
    }

    private static List<String> position(ShownPublication shown) {
        return List.of(
                Objects.requireNonNull(shown.announcedAt()).toString(),
                shown.id().toString());
    }

    /** Returns the latest public change of one publication; empty where it was never announced. */
    public Optional<ShownPublication> announced(UUID id) {
        return rows.find(
                SELECT + " where p.announced_at is not null and p.id = :id",
                Values.of("id", id),
                ShownPublications::read);
    }

    /** Returns the time of the earliest public change. */
    public Optional<Instant> earliest() {
        return rows.find(
                "select announced_at from publication where announced_at is not null order by announced_at limit 1",
                Values.none(),
                row -> row.instant("announced_at"));
    }

    /** Returns the sets that are not empty. */
    public List<String> sets() {
        return rows.list(
                "select distinct unnest(sets) as name from publication order by name", row -> row.text("name"));
    }

    /** Reports whether any version has the file. */
    boolean holds(UUID file) {
        return rows.one(HOLDS, Values.of("file", file.toString()), PublicationFeed::held);
    }

    private static boolean held(Row row) {
        if (!row.flag("sees_all")) {
            throw new IllegalStateException("Who does not see all versions cannot tell which files none holds");
        }
        return row.flag("held");
    }
}
