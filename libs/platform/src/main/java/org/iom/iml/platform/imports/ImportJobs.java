package org.iom.iml.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** The import jobs of a service, as their senders see them. */
@Singleton
class ImportJobs {

    static final String COLUMNS = """
            id, collection, format, parameters, status, bytes, read, accepted, unchanged, rejected,
            submitted_at, started_at, finished_at, failure_code, failure_detail""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Pages pages;

    ImportJobs(DataSource database, ObjectMapper json, Pages pages) {
        this.database = database;
        this.json = json;
        this.pages = pages;
    }

    Optional<ImportJob> find(String collection, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select " + COLUMNS + " from import_job where id = ? and collection = ?")) {
            query.setObject(1, id);
            query.setString(2, collection);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(job(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The jobs of a collection, the latest first. */
    Page<ImportJob> in(String collection, @Nullable ImportStatus status, PageRequest request) {
        return pages.page(
                request,
                Arrays.asList(collection, status),
                (position, limit) -> in(collection, status, position, limit),
                job -> List.of(job.submittedAt().toString(), job.id().toString()));
    }

    private List<ImportJob> in(
            String collection, @Nullable ImportStatus status, @Nullable List<String> after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select " + COLUMNS + """
                         from import_job
                        where collection = ? and (?::text is null or status = ?)
                          and (?::timestamptz is null or (submitted_at, id) < (?, ?))
                        order by submitted_at desc, id desc limit ?""")) {
            query.setString(1, collection);
            query.setString(2, status == null ? null : status.code());
            query.setString(3, status == null ? null : status.code());
            OffsetDateTime time = after == null ? null : OffsetDateTime.parse(after.getFirst());
            query.setObject(4, time);
            query.setObject(5, time);
            query.setObject(6, after == null ? null : UUID.fromString(after.getLast()));
            query.setInt(7, limit);
            List<ImportJob> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(job(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The rows that were left out, in the order of the file. */
    Page<ImportJob.Rejection> rejections(UUID id, PageRequest request) {
        return pages.page(
                request,
                List.of("rejections", id),
                (position, limit) -> rejections(id, position == null ? 0 : Long.parseLong(position.getFirst()), limit),
                rejection -> List.of(Long.toString(rejection.seq())));
    }

    private List<ImportJob.Rejection> rejections(UUID id, long after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select seq, line, code, reason, row_text from import_rejection
                        where job = ? and seq > ? order by seq limit ?""")) {
            query.setObject(1, id);
            query.setLong(2, after);
            query.setInt(3, limit);
            List<ImportJob.Rejection> rejections = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rejections.add(new ImportJob.Rejection(
                            row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
            return rejections;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    ImportJob job(ResultSet row) throws SQLException {
        String failure = row.getString(14);
        return new ImportJob(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                parameters(row.getString(4)),
                Codes.of(ImportStatus.class, row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                instant(row.getObject(12, OffsetDateTime.class)),
                instant(row.getObject(13, OffsetDateTime.class)),
                failure == null ? null : new ImportJob.Failure(failure, row.getString(15)));
    }

    private Map<String, String> parameters(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
