package org.iom.iml.sandbox.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.iom.iml.sandbox.launch.Failure;
import org.jspecify.annotations.Nullable;

/** The command {@code load}: the list of treaties first, then all other files, a few at a time. */
public final class Load {
    private static final int AT_ONCE = 8;

    private final ImportApi api;
    private final PrintStream out;

    public Load(String gateway, String token, PrintStream out) {
        this.api = new ImportApi(gateway, token);
        this.out = out;
    }

    /**
     * What to load.
     *
     * @param asOf the day as of which the treaty status is known, where that was said
     */
    public record Sources(
            @Nullable Path treatyStatus,
            @Nullable LocalDate asOf,
            List<Path> upr,
            @Nullable Path texts) {}

    /** Imports the files and reports whether every one was accepted; rejected rows are listed but are no failure. */
    public boolean run(Sources sources) {
        Path treatyStatus = sources.treatyStatus();
        Path texts = sources.texts();
        List<FileImport> published = texts == null ? List.of() : TextFiles.in(required(texts));
        List<FileImport> first = new ArrayList<>();
        List<FileImport> rest = new ArrayList<>();
        if (treatyStatus != null) {
            first.add(FileImport.ofIndex(required(treatyStatus.resolve("index.csv"))));
            filesOf(required(treatyStatus.resolve("treaties")), ".csv").stream()
                    .map(FileImport::ofParticipations)
                    .map(file -> file.asOf(sources.asOf()))
                    .forEach(rest::add);
            declarations(treatyStatus).stream()
                    .map(file -> file.asOf(sources.asOf()))
                    .forEach(rest::add);
        }
        sources.upr().forEach(file -> rest.add(FileImport.ofRecommendations(required(file))));
        if (first.isEmpty() && rest.isEmpty() && published.isEmpty()) {
            throw new Failure("Say what to load: --treaty-status DIR, --upr FILE, --texts DIR, or several.");
        }
        long begun = System.nanoTime();
        Totals totals = new Totals();
        Progress progress =
                new Progress(out, first.size() + rest.size() + published.size(), Boolean.getBoolean("iml.terminal"));
        importAll(first, progress, totals);
        importAll(rest, progress, totals);
        TextReport report = new TextReport(texts == null ? Path.of("") : texts);
        published.forEach(file -> importOne(file, progress, totals, report));
        report.print(out);
        totals.print(out, (System.nanoTime() - begun) / 1e9);
        return totals.isComplete();
    }

    private void importAll(List<FileImport> files, Progress progress, Totals totals) {
        try (ExecutorService few = Executors.newFixedThreadPool(AT_ONCE)) {
            files.forEach(file -> few.execute(() -> importOne(file, progress, totals, null)));
        }
    }

    private void importOne(FileImport file, Progress progress, Totals totals, @Nullable TextReport report) {
        try {
            URI location = api.post(file);
            Job job = api.job(location, null);
            while (!job.hasEnded()) {
                progress.read(file.operation() + file.file(), job.read());
                job = api.job(location, job);
            }
            progress.read(file.operation() + file.file(), job.read());
            List<Rejection> rejections = job.rejected() == 0 ? List.of() : api.rejections(location, file.name());
            if (report == null) {
                totals.add(job, rejections);
            } else {
                totals.add(job, List.of());
                report.add(file, job, rejections);
            }
            if (job.hasFailed()) {
                totals.addFailure(file.name(), job.failure() + " See " + location);
            }
        } catch (Failure e) {
            totals.addFailure(file.name(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            progress.done();
        }
    }

    /** Returns the declaration files; an older collection has no folder for them. */
    private static List<FileImport> declarations(Path treatyStatus) {
        Path folder = treatyStatus.resolve("declarations");
        return Files.isDirectory(folder)
                ? filesOf(folder, ".txt").stream()
                        .map(FileImport::ofDeclarations)
                        .toList()
                : List.of();
    }

    private static List<Path> filesOf(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Path required(Path path) {
        if (!Files.isReadable(path)) {
            throw new Failure("There is no " + path + ", or it cannot be read.");
        }
        return path;
    }
}
