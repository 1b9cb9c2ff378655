package org.iom.iml.instruments.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Reads publications as they are listed and harvested, each caller what it may see. */
@ApplicationScoped
@Transactional
public class PublicationProjection {

    private static final String SELECT = """
            select p.id, p.status, p.version, p.current, p.announced_at, p.reason, p.sets,
                   v.number, v.published_at, v.content, v.files
            from publication p left join publication_version v on v.publication = p.id and v.number =\s""";
    private static final String WORKED = SELECT + """
            case when caller_sees_all() then coalesce(p.draft, p.current) else p.current end
            where (p.status <> 'withdrawn' or caller_sees_all())""";
    private static final String ANNOUNCED = SELECT + """
            p.current and p.status = 'published'
            where p.announced_at is not null""";

    private final DataSource database;
    private final Pages pages;

    PublicationProjection(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /**
     * What changed for the public.
     *
     * @param until the last second that counts
     * @param standing whether those that were withdrawn are left out
     */
    public record Changes(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String set,
            boolean standing) {}

    /** The newest first; with {@code updatedSince} what changed for the public, the oldest change first. */
    Page<Shown> matching(PublicationFilter filter, PageRequest request) {
        Instant since = filter.since();
        if (since == null) {
            return pages.page(
                    request,
                    filter.values(),
                    (position, limit) -> read(criteria(new Criteria(WORKED, false), filter)
                            .and("p.id < ?", position == null ? null : UUID.fromString(position.getFirst()))
                            .limited("p.id desc", limit)),
                    shown -> List.of(shown.id().toString()));
        }
        return pages.page(
                request,
                filter.values(),
                (position, limit) ->
                        read(criteria(new Criteria(ANNOUNCED, true).and("p.announced_at >= ?", time(since)), filter)
                                .and(position)
                                .limited("p.announced_at, p.id", limit)),
                PublicationProjection::position);
    }

    /** One page of what changed for the public, the oldest change first. */
    public Page<Shown> announced(Changes changes, PageRequest request) {
        return pages.page(
                request,
                changes,
                (position, limit) -> read(new Criteria(ANNOUNCED, true)
                        .and("p.announced_at >= ?", time(changes.from()))
                        .and("p.announced_at <= ?", time(changes.until()))
                        .and("p.sets @> array[?::text]", changes.set())
                        .and("p.status = ?", changes.standing() ? PublicationStatus.PUBLISHED.code() : null)
                        .and(position)
                        .limited("p.announced_at, p.id", limit)),
                PublicationProjection::position);
    }

    /** The same of one publication; empty where the public was never told of it. */
    public Optional<Shown> announced(UUID id) {
        return read(new Criteria(ANNOUNCED, true).and("p.id = ?", id).limited("p.id", 1)).stream()
                .findFirst();
    }

    /** The first time in the list of changes. */
    public Optional<Instant> earliest() {
        return read(new Criteria(ANNOUNCED, true).limited("p.announced_at, p.id", 1)).stream()
                .map(Shown::announcedAt)
                .findFirst();
    }

    /** Sets that hold something. */
    public List<String> sets() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select distinct unnest(sets) from publication order by 1");
                ResultSet row = query.executeQuery()) {
            List<String> sets = new ArrayList<>();
            while (row.next()) {
                sets.add(row.getString(1));
            }
            return sets;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether any version holds the file. */
    boolean holds(UUID file) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select caller_sees_all(), exists (select from publication_version
                            where files @> jsonb_build_array(jsonb_build_object('id', ?::text)))""")) {
            query.setString(1, file.toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new IllegalStateException("Who does not see all versions cannot tell which files none holds");
                }
                return row.getBoolean(2);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Criteria criteria(Criteria criteria, PublicationFilter filter) {
        String words = filter.q == null ? null : Folded.of(filter.q);
        return criteria.and("p.status = ?", filter.statusCode())
                .about("v.kind = ?", filter.kind)
                .about("v.languages @> array[?::text]", filter.language)
                .about("v.themes @> array[?::text]", filter.theme)
                .about("v.instruments @> array[?::text]", filter.instrument)
                .about("v.addresses @> array[?::text]", filter.address())
                .about(
                        "v.search @@ (select websearch_to_tsquery('english', w) || websearch_to_tsquery('french', w)"
                                + " || websearch_to_tsquery('spanish', w) from (select ?::text) t(w))",
                        words);
    }

    private List<Shown> read(Criteria criteria) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = criteria.prepare(connection);
                ResultSet row = query.executeQuery()) {
            List<Shown> read = new ArrayList<>();
            while (row.next()) {
                read.add(PublicationRow.shown(row));
            }
            return read;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static List<String> position(Shown shown) {
        return List.of(
                Objects.requireNonNull(shown.announcedAt()).toString(),
                shown.id().toString());
    }
}
