package org.iom.iml.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.iom.iml.platform.imports.ImportRow.Outcome;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Which job is whose: a job whose worker died is taken over where it stopped. */
@Singleton
class ImportQueue {

    private static final String LEASE = "now() + interval '20 seconds'";

    private final UUID worker = Ids.next();
    private final DataSource database;
    private final ImportJobs jobs;
    private final Clock clock;

    ImportQueue(DataSource database, ImportJobs jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The oldest job that waits or whose worker is gone. */
    Optional<ImportJob> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement take = connection.prepareStatement("""
                            update import_job set status = 'running', worker = ?, started_at = coalesce(started_at, ?),
                                   lease_until = %s
                            where id = (select id from import_job
                                        where status = 'queued' or status = 'running' and lease_until < now()
                                        order by submitted_at, id limit 1 for update skip locked)
                            returning %s""".formatted(LEASE, ImportJobs.COLUMNS))) {
                take.setObject(1, worker);
                take.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                try (ResultSet row = take.executeQuery()) {
                    return row.next() ? Optional.of(jobs.job(row)) : Optional.empty();
                }
            }
        });
    }

    /** Notes progress in the transaction of the rows' effect; fails where another worker has the job by now. */
    void progress(UUID job, Collection<? extends ImportRow<?>> rows) throws SQLException {
        Map<Outcome, Long> counts =
                rows.stream().collect(Collectors.groupingBy(ImportRow::outcome, Collectors.counting()));
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update import_job set read = read + ?, accepted = accepted + ?, unchanged = unchanged + ?,
                               rejected = rejected + ?, lease_until = %s
                        where id = ? and worker = ? and status = 'running'""".formatted(LEASE))) {
            update.setLong(1, rows.size());
            update.setLong(2, counts.getOrDefault(Outcome.ACCEPTED, 0L));
            update.setLong(3, counts.getOrDefault(Outcome.UNCHANGED, 0L));
            update.setLong(4, counts.getOrDefault(Outcome.REJECTED, 0L));
            update.setObject(5, job);
            update.setObject(6, worker);
            if (update.executeUpdate() != 1) {
                throw new LostJob();
            }
        }
    }

    /** Keeps the job while there is nothing to note. */
    void renew(UUID job) {
        QuarkusTransaction.requiringNew().call(() -> {
            progress(job, List.of());
            return null;
        });
    }

    void reject(UUID job, List<ImportJob.Rejection> rejections) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into import_rejection (job, line, code, reason, row_text) values (?, ?, ?, ?, ?)")) {
            for (ImportJob.Rejection rejection : rejections) {
                insert.setObject(1, job);
                insert.setLong(2, rejection.line());
                insert.setString(3, rejection.code());
                insert.setString(4, rejection.reason());
                insert.setString(5, rejection.row());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void finish(UUID job) {
        end(job, "finished", null);
    }

    void fail(UUID job, UnreadableFile fault) {
        end(job, "failed", fault);
    }

    private void end(UUID job, String status, @Nullable UnreadableFile fault) {
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement("""
                            update import_job set status = ?, finished_at = ?, failure_code = ?, failure_detail = ?,
                                   worker = null, lease_until = null where id = ? and worker = ?""");
                    PreparedStatement delete = connection.prepareStatement("delete from import_chunk where job = ?")) {
                update.setString(1, status);
                update.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                update.setString(3, fault == null ? null : fault.code());
                update.setString(4, fault == null ? null : fault.getMessage());
                update.setObject(5, job);
                update.setObject(6, worker);
                if (update.executeUpdate() != 1) {
                    throw new LostJob();
                }
                delete.setObject(1, job);
                delete.executeUpdate();
                return null;
            }
        });
    }

    /** Another worker took the job over. */
    static final class LostJob extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LostJob() {
            super("another worker has this job", null, false, false);
        }
    }
}
