package org.iom.iml.platform.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** The import jobs of a service, as their senders see them. */
@Singleton
class ImportJobs {

    static final String COLUMNS = """
            id, collection, format, parameters, status, bytes, read, accepted, unchanged, rejected,
            submitted_at, started_at, finished_at, failure_code, failure_detail""";

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final Rows rows;
    private final ObjectMapper json;
    private final Pages pages;

    ImportJobs(Rows rows, ObjectMapper json, Pages pages) {
        this.rows = rows;
        this.json = json;
        this.pages = pages;
    }

    Optional<ImportJob> find(String collection, UUID id) {
        return rows.find(
                "select " + COLUMNS + " from import_job where id = :id and collection = :collection",
                Values.of("id", id).and("collection", collection),
                this::job);
    }

    /** Returns the jobs of a collection, the latest first. */
    Page<ImportJob> in(String collection, @Nullable ImportStatus status, PageRequest request) {
        return pages.page(
                request,
                Arrays.asList(collection, status),
                (position, limit) -> in(collection, status, position, limit),
                job -> List.of(job.submittedAt().toString(), job.id().toString()));
    }

    private List<ImportJob> in(
            String collection, @Nullable ImportStatus status, @Nullable List<String> after, int limit) {
        Conditions conditions = new Conditions()
                .and("collection = :collection", "collection", collection)
                .and("status = :status", "status", status);
        if (after != null) {
            conditions
                    .and("(submitted_at, id) < (:time, :id)", "time", Instant.parse(after.getFirst()))
                    .with("id", UUID.fromString(after.getLast()));
        }
        return rows.list(
                "select " + COLUMNS + " from import_job" + conditions.where()
                        + " order by submitted_at desc, id desc limit :most",
                conditions.with("most", limit),
                this::job);
    }

    /** Returns the rejected rows in file order. */
    Page<ImportJob.Rejection> rejections(UUID id, PageRequest request) {
        return pages.page(
                request,
                List.of("rejections", id),
                (position, limit) -> rejections(id, position == null ? 0 : Long.parseLong(position.getFirst()), limit),
                rejection -> List.of(Long.toString(rejection.seq())));
    }

    private List<ImportJob.Rejection> rejections(UUID id, long after, int limit) {
        return rows.list(
                """
                select seq, line, code, reason, row_text from import_rejection
                where job = :job and seq > :after order by seq limit :most""",
                Values.of("job", id).and("after", after).and("most", limit),
                row -> new ImportJob.Rejection(
                        row.number("seq"),
                        row.number("line"),
                        row.text("code"),
                        row.text("reason"),
                        row.text("row_text")));
    }

    ImportJob job(Row row) throws IOException {
        String failure = row.textOrNull("failure_code");
        return new ImportJob(
                row.id("id"),
                row.text("collection"),
                row.text("format"),
                json.readValue(row.text("parameters"), PARAMETERS),
                row.get("status", ImportStatus.class),
                row.number("bytes"),
                row.number("read"),
                row.number("accepted"),
                row.number("unchanged"),
                row.number("rejected"),
                row.instant("submitted_at"),
                row.nullable("started_at", Instant.class),
                row.nullable("finished_at", Instant.class),
                failure == null ? null : new ImportJob.Failure(failure, row.text("failure_detail")));
    }
}
