package org.iom.iml.sandbox.load;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was taken from each file of texts: instrument, language, articles, and what is unsure. */
final class TextReport {
    private static final String RECOGNIZED = "text-recognized";
    private static final int LINES = 12;

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    TextReport(Path folder) {
        this.folder = folder;
    }

    void add(FileImport file, Job job, List<Rejection> rejections) {
        lines.add(String.format(
                Locale.ROOT,
                "%s: %,d new, %,d unchanged%s",
                folder.relativize(file.file()),
                job.accepted(),
                job.unchanged(),
                job.hasFailed() ? "; " + job.failure() : ""));
        Map<String, List<Rejection>> byCode = rejections.stream()
                .collect(Collectors.groupingBy(Rejection::code, LinkedHashMap::new, Collectors.toList()));
        byCode.getOrDefault(RECOGNIZED, List.of()).forEach(text -> lines.add("  " + text.reason()));
        byCode.forEach((code, rows) -> {
            if (!code.equals(RECOGNIZED)) {
                lines.add(doubt(code, rows));
            }
        });
    }

    private static String doubt(String code, List<Rejection> rows) {
        String places =
                rows.stream().limit(LINES).map(row -> Long.toString(row.line())).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "  %,4d  %s, line %s%s: %s",
                rows.size(),
                code,
                places,
                rows.size() > LINES ? " …" : "",
                rows.getFirst().reason());
    }

    void print(PrintStream out) {
        lines.forEach(out::println);
    }
}
