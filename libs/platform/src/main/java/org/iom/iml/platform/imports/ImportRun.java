package org.iom.iml.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.Outages;
import org.iom.iml.platform.work.Backoff;
import org.jboss.logging.Logger;

/** Works through one file: batch by batch, and row by row where a batch fails, so that one row never sinks others. */
@Singleton
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final int BATCH = 500;
    private static final int MAX_ROW_TEXT = 2_000;

    private final ImportQueue queue;
    private final ImportFiles files;

    ImportRun(ImportQueue queue, ImportFiles files) {
        this.queue = queue;
        this.files = files;
    }

    <R> void run(ImportJob job, ImportFormat<R> format) {
        try (Stream<ImportRow<R>> rows = format.read(files.open(job.id()), job.parameters())) {
            Iterator<ImportRow<R>> rest = rows.skip(job.read()).iterator();
            while (rest.hasNext()) {
                applyPatiently(job, format, next(rest));
            }
            queue.finish(job.id());
        } catch (UnreadableFile fault) {
            queue.fail(job.id(), fault);
        }
    }

    private static <R> List<ImportRow<R>> next(Iterator<ImportRow<R>> rest) {
        List<ImportRow<R>> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && rest.hasNext()) {
            batch.add(rest.next());
        }
        return batch;
    }

    private <R> void applyPatiently(ImportJob job, ImportFormat<R> format, List<ImportRow<R>> batch) {
        Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
        while (true) {
            try {
                QuarkusTransaction.requiringNew().call(() -> {
                    note(job, batch, outcomes(format, batch, job.parameters()));
                    return null;
                });
                return;
            } catch (ImportQueue.LostJob lost) {
                throw lost;
            } catch (RuntimeException failed) {
                if (Outages.caused(failed)) {
                    LOG.infof("Import %s waits: %s", job.id(), failed.getMessage());
                    backoff.pause();
                    queue.renew(job.id());
                } else if (batch.size() > 1) {
                    batch.forEach(row -> applyPatiently(job, format, List.of(row)));
                    return;
                } else {
                    LOG.errorf(
                            failed,
                            "Import %s, line %d",
                            job.id(),
                            batch.getFirst().line());
                    reject(job, batch);
                    return;
                }
            }
        }
    }

    private static <R> List<RowOutcome> outcomes(
            ImportFormat<R> format, List<ImportRow<R>> batch, Map<String, String> parameters) {
        List<ImportRow<R>> readable =
                batch.stream().filter(row -> row.unreadable() == null).toList();
        Iterator<RowOutcome> applied = format.apply(readable, parameters).iterator();
        return batch.stream()
                .map(row -> row.unreadable() == null ? applied.next() : row.unreadable())
                .toList();
    }

    private <R> void reject(ImportJob job, List<ImportRow<R>> batch) {
        RowOutcome fault = new RowOutcome.Rejected(
                "row-not-applicable", "The row could not be taken in; it is noted in the service's log.");
        QuarkusTransaction.requiringNew().call(() -> {
            note(job, batch, List.of(fault));
            return null;
        });
    }

    private <R> void note(ImportJob job, List<ImportRow<R>> batch, List<RowOutcome> outcomes) throws Exception {
        List<ImportJob.Rejection> rejections = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (outcomes.get(i) instanceof RowOutcome.Rejected rejected) {
                ImportRow<R> row = batch.get(i);
                rejections.add(new ImportJob.Rejection(0, row.line(), rejected.code(), rejected.reason(), text(row)));
            }
        }
        queue.reject(job.id(), rejections);
        queue.progress(job.id(), outcomes);
    }

    /** The row as it stood, shortened where it is very long; PostgreSQL takes no NUL. */
    private static String text(ImportRow<?> row) {
        String text = row.text().replace('\u0000', '\uFFFD');
        return text.length() <= MAX_ROW_TEXT ? text : text.substring(0, MAX_ROW_TEXT) + '…';
    }
}
