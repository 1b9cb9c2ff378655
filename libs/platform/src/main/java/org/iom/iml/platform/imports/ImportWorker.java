package org.iom.iml.platform.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.iom.iml.platform.caller.Callers;
import org.jboss.logging.Logger;

/** A pool of workers that process a few import jobs at a time. */
@Singleton
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int AT_ONCE = 3;
    private static final Duration POLL = Duration.ofSeconds(2);

    private final ImportQueue queue;
    private final ImportRun run;
    private final ImportFormats formats;
    private final ImportSignal signal;
    private final Callers callers;
    private volatile boolean stopping;
    private volatile List<Thread> threads = List.of();

    ImportWorker(ImportQueue queue, ImportRun run, ImportFormats formats, ImportSignal signal, Callers callers) {
        this.queue = queue;
        this.run = run;
        this.formats = formats;
        this.signal = signal;
        this.callers = callers;
    }

    void start(@Observes StartupEvent started) {
        threads = IntStream.rangeClosed(1, AT_ONCE)
                .mapToObj(i -> begin("imports-" + i))
                .toList();
    }

    /** Leaves running jobs where they are, to be resumed by their next worker. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<ImportJob> job = callers.asSystem(queue::take);
                if (job.isPresent()) {
                    signal.wake();
                    callers.asSystem(() -> {
                        run.run(
                                job.get(),
                                formats.find(job.get().collection(), job.get().format()));
                        return null;
                    });
                } else {
                    signal.await(POLL);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                waitForNext(failed);
            } catch (Error fatal) { // a job that fills the memory must not take the worker with it
                waitForNext(fatal);
            }
        }
    }

    private void waitForNext(Throwable failed) {
        if (!stopping) {
            LOG.warn("An import waits for its next worker", failed);
            pause();
        }
    }

    /** Reports whether all workers are alive; replaces dead ones. */
    boolean isWhole() {
        List<Thread> now = threads;
        boolean whole = now.stream().allMatch(Thread::isAlive);
        if (!whole && !stopping) {
            threads = now.stream()
                    .map(thread -> thread.isAlive() ? thread : begin(thread.getName()))
                    .toList();
        }
        return whole;
    }

    private Thread begin(String name) {
        return Thread.ofPlatform().name(name).daemon().start(this::work);
    }

    private void pause() {
        try {
            signal.await(POLL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
