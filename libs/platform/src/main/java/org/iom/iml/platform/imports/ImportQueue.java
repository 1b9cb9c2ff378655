package org.iom.iml.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iom.iml.platform.imports.ImportRow.Outcome;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The assignment of jobs to workers; the job of a dead worker is resumed where it stopped. */
@Singleton
class ImportQueue {

    /** The number of process deaths without progress after which a job is presumed to be their cause. */
    private static final int MOST_DEATHS = 2;

    private static final String LEASE = "now() + interval '20 seconds'";

    private final UUID worker = Ids.next();
    private final Rows rows;
    private final ImportJobs jobs;
    private final Clock clock;

    ImportQueue(Rows rows, ImportJobs jobs, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Takes the oldest job that is waiting or has lost its worker, of the client with the fewest running. A job waits
     * for earlier ones on which it may depend: those with the same treaty or the same format and parameters, and, from
     * the same client, those of other formats without parameters, such as the list of all treaties. Other jobs run in
     * parallel.
     */
    Optional<ImportJob> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            giveUpDeadly();
            return rows.find(
                    """
                    update import_job set status = 'running', worker = :worker, started_at = coalesce(started_at, :now),
                           deaths = deaths + case when status = 'running' then 1 else 0 end, lease_until = %s
                    where id = (select id from import_job job
                                where (status = 'queued' or status = 'running' and lease_until < now())
                                  and not exists (
                                    select from import_job earlier
                                    where earlier.status in ('queued', 'running')
                                      and (earlier.submitted_at, earlier.id) < (job.submitted_at, job.id)
                                      and (earlier.parameters = job.parameters
                                             and (earlier.parameters <> '{}'
                                                  or (earlier.collection, earlier.format) = (job.collection, job.format))
                                           or earlier.client = job.client and earlier.parameters = '{}'
                                             and (earlier.collection, earlier.format) <> (job.collection, job.format)))
                                order by (select count(*) from import_job other
                                          where other.status = 'running' and other.client = job.client),
                                         submitted_at, id
                                limit 1 for update skip locked)
                    returning %s""".formatted(LEASE, ImportJobs.COLUMNS),
                    Values.of("worker", worker).and("now", clock.instant()),
                    jobs::job);
        });
    }

    private void giveUpDeadly() {
        rows.update(
                """
                with given_up as (
                  update import_job set status = 'failed', finished_at = :now, worker = null, lease_until = null,
                         failure_code = 'process-ended', failure_detail = :detail
                  where status = 'running' and lease_until < now() and deaths >= :most
                  returning id)
                delete from import_chunk where job in (select id from given_up)""",
                Values.of("now", clock.instant())
                        .and("most", MOST_DEATHS - 1)
                        .and(
                                "detail",
                                "The process that took the file in ended twice at the same place: divide the file, or tell us of it."));
    }

    /** Records progress in the transaction of the rows' effect; fails if another worker now has the job. */
    void progress(UUID job, Collection<? extends ImportRow<?>> read) {
        Map<Outcome, Long> counts =
                read.stream().collect(Collectors.groupingBy(ImportRow::outcome, Collectors.counting()));
        requireOwn(rows.update(
                """
                update import_job set deaths = case when :read > 0 then 0 else deaths end, read = read + :read, accepted = accepted + :accepted,
                       unchanged = unchanged + :unchanged, rejected = rejected + :rejected, lease_until = %s
                where id = :id and worker = :worker and status = 'running'""".formatted(LEASE),
                Values.of("read", read.size())
                        .and("accepted", counts.getOrDefault(Outcome.ACCEPTED, 0L))
                        .and("unchanged", counts.getOrDefault(Outcome.UNCHANGED, 0L))
                        .and("rejected", counts.getOrDefault(Outcome.REJECTED, 0L))
                        .and("id", job)
                        .and("worker", worker)));
    }

    /** Renews the lease on the job while there is no progress to record. */
    void renew(UUID job) {
        QuarkusTransaction.requiringNew().run(() -> progress(job, List.of()));
    }

    void reject(UUID job, List<ImportJob.Rejection> rejections) {
        rows.update(
                """
                insert into import_rejection (job, line, code, reason, row_text)
                values (:job, :line, :code, :reason, :text)""",
                rejections.stream()
                        .map(rejection -> Values.of("job", job)
                                .and("line", rejection.line())
                                .and("code", rejection.code())
                                .and("reason", rejection.reason())
                                .and("text", rejection.row()))
                        .toList());
    }

    void finish(UUID job) {
        end(job, ImportStatus.FINISHED, null);
    }

    void fail(UUID job, UnreadableFile fault) {
        end(job, ImportStatus.FAILED, fault);
    }

    private void end(UUID job, ImportStatus status, @Nullable UnreadableFile fault) {
        QuarkusTransaction.requiringNew().run(() -> {
            requireOwn(rows.update(
                    """
                    update import_job set status = :status, finished_at = :now, failure_code = :code,
                           failure_detail = :detail, worker = null, lease_until = null
                    where id = :id and worker = :worker""",
                    Values.of("status", status)
                            .and("now", clock.instant())
                            .and("code", fault == null ? null : fault.code())
                            .and("detail", fault == null ? null : fault.getMessage())
                            .and("id", job)
                            .and("worker", worker)));
            rows.update("delete from import_chunk where job = :job", Values.of("job", job));
        });
    }

    private static void requireOwn(int jobs) {
        if (jobs != 1) {
            throw new LostJob();
        }
    }

    /** A failure because another worker has taken the job over. */
    static final class LostJob extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LostJob() {
            super("another worker has this job", null, false, false);
        }
    }
}
