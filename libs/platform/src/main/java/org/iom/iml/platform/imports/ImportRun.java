package org.iom.iml.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.platform.log.Wordless;
import org.iom.iml.platform.problem.DatabaseFailures;
import org.iom.iml.platform.problem.Failure;
import org.iom.iml.platform.work.Backoff;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The processing of one file batch by batch, and row by row where a batch fails, so that one bad row does not affect
 * others.
 */
@Singleton
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    /** The maximum number of characters in a batch, however many rows it may have. */
    private static final int MAX_BATCH_TEXT = 8_000_000;

    private static final int MAX_ROW_TEXT = 2_000;
    /** The number of rejected rows after which a file is no longer read, so that it does not keep others waiting. */
    private static final int MOST_REJECTED = 100_000;

    private final ImportQueue queue;
    private final ImportFiles files;

    ImportRun(ImportQueue queue, ImportFiles files) {
        this.queue = queue;
        this.files = files;
    }

    <R> void run(ImportJob job, ImportFormat<R> format) {
        Batches<R> batches = new Batches<>(format.batch());
        try (Stream<ImportRow<R>> rows = format.read(files.open(job.id()), job.parameters())) {
            Iterator<ImportRow<R>> rest = rows.skip(job.read()).iterator();
            long rejected = job.rejected();
            do {
                batches.next(rest);
                applyPatiently(job, format, batches.rows);
                rejected += batches.rows.stream()
                        .filter(row -> row.rejection() != null)
                        .count();
                batches.breakOffBeyond(rejected);
            } while (batches.fault == null && !batches.ended);
        } catch (UnreadableFile fault) {
            batches.fault = fault;
        }
        if (batches.fault == null) {
            queue.finish(job.id());
        } else {
            queue.fail(job.id(), batches.fault);
        }
    }

    /** The rows read most recently; where the file breaks off among them, those before the fault still count. */
    private static final class Batches<R> {

        private final int limit;
        private final List<ImportRow<R>> rows;
        private boolean ended;
        private @Nullable UnreadableFile fault;

        Batches(int limit) {
            this.limit = limit;
            this.rows = new ArrayList<>(limit);
        }

        void next(Iterator<ImportRow<R>> rest) {
            rows.clear();
            try {
                long text = 0;
                ended = !rest.hasNext();
                while (!ended && rows.size() < limit && text < MAX_BATCH_TEXT) {
                    ImportRow<R> row = rest.next();
                    rows.add(row);
                    text += row.text().length();
                    ended = !rest.hasNext();
                }
            } catch (UnreadableFile unreadable) {
                fault = unreadable;
            }
        }

        void breakOffBeyond(long rejected) {
            if (rejected >= MOST_REJECTED && !ended && fault == null) {
                fault = new UnreadableFile(
                        "too-many-rejected",
                        "After %d rejected rows the rest is not read: mend what they have in common, and send the file again."
                                .formatted(rejected));
            }
        }
    }

    private <R> void applyPatiently(ImportJob job, ImportFormat<R> format, List<ImportRow<R>> batch) {
        Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
        while (true) {
            try {
                commit(job, format, batch, () -> apply(format, batch, job.parameters()));
                return;
            } catch (ImportQueue.LostJob lost) {
                throw lost;
            } catch (RuntimeException failed) {
                if (!DatabaseFailures.isOutage(failed)) {
                    isolate(job, format, batch, failed);
                    return;
                }
                LOG.infof("Import %s waits: %s", job.id(), Wordless.kinds(failed));
                backoff.pause();
                queue.renew(job.id());
            }
        }
    }

    /** Finds the faulty row by applying each on its own. */
    private <R> void isolate(ImportJob job, ImportFormat<R> format, List<ImportRow<R>> batch, RuntimeException failed) {
        if (batch.size() > 1) {
            LOG.infof("Import %s takes a batch of %d one by one: %s", job.id(), batch.size(), Wordless.kinds(failed));
            batch.forEach(row -> applyPatiently(job, format, List.of(row)));
        } else {
            RowFault reason = reason(job, batch.getFirst(), failed);
            commit(job, format, batch, () -> batch.getFirst().reject(reason));
        }
    }

    private <R> void commit(ImportJob job, ImportFormat<R> format, List<ImportRow<R>> batch, Runnable effect) {
        QuarkusTransaction.requiringNew().call(() -> {
            batch.forEach(ImportRow::reopen);
            effect.run();
            List<ImportRow<R>> leftOut =
                    batch.stream().filter(row -> row.rejection() != null).toList();
            if (!leftOut.isEmpty()) {
                format.leftOut(leftOut, job.parameters());
            }
            note(job, batch);
            return null;
        });
    }

    private static <R> void apply(ImportFormat<R> format, List<ImportRow<R>> batch, Map<String, String> parameters) {
        format.apply(batch.stream().filter(row -> row.unreadable() == null).toList(), parameters);
    }

    private static RowFault reason(ImportJob job, ImportRow<?> row, RuntimeException failed) {
        if (failed instanceof Failure refused) {
            return new RowFault(refused.code(), refused.detail());
        }
        LOG.errorf(failed, "Import %s, line %d", job.id(), row.line());
        return new RowFault("row-not-applicable", "The row could not be taken in; it is noted in the service's log.");
    }

    private <R> void note(ImportJob job, List<ImportRow<R>> batch) throws Exception {
        List<ImportJob.Rejection> rejections = new ArrayList<>();
        for (ImportRow<R> row : batch) {
            RowFault fault = row.rejection();
            if (fault != null) {
                rejections.add(
                        new ImportJob.Rejection(0, row.line(), fault.code(), text(fault.reason()), text(row.text())));
            }
        }
        queue.reject(job.id(), rejections);
        queue.progress(job.id(), batch);
    }

    /** Returns the text as it stands, shortened if very long, and without NUL, which PostgreSQL rejects. */
    private static String text(String stood) {
        String text = stood.replace('\u0000', '\uFFFD');
        return text.length() <= MAX_ROW_TEXT ? text : text.substring(0, MAX_ROW_TEXT) + '…';
    }
}
