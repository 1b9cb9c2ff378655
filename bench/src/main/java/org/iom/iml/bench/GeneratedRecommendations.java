package org.iom.iml.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A large number of recommendations generated from those published by UPR Info, with their wording addressed to other
 * States in other sessions.
 */
final class GeneratedRecommendations {

    static final int STATES = 200;
    private static final List<String> HEADER = List.of(
            "party", "mechanism", "session", "text", "recommenders", "position", "themes", "sdgs", "gcmObjectives");

    private final List<Real> real = new ArrayList<>();
    private final Random random = new Random(11);

    GeneratedRecommendations(Path folder) throws IOException {
        for (String file : List.of("1-5.csv", "6-9.csv")) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
                rows.stream()
                        .map(row -> new Real(row.getField("Text"), row.getField("Issue"), row.getField("Response")))
                        .forEach(real::add);
            }
        }
    }

    private record Real(String text, String issue, String response) {}

    int published() {
        return real.size();
    }

    static String state(int number) {
        return "S" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
    }

    /** Writes the next rows, as many as given, of a file that the service imports. */
    Path write(int rows, int part) throws IOException {
        Path file = Files.createTempFile("recommendations", ".csv");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(HEADER);
            for (int i = 0; i < rows; i++) {
                Real one = real.get(random.nextInt(real.size()));
                csv.writeRecord(
                        state(random.nextInt(STATES)),
                        "UPR",
                        String.valueOf(1 + random.nextInt(48)),
                        one.text() + " (" + part + "-" + i + ")",
                        state(random.nextInt(STATES)),
                        one.response().equals("Accepted") ? "supported" : "noted",
                        themes(one.issue()),
                        String.valueOf(1 + random.nextInt(17)),
                        String.valueOf(1 + random.nextInt(23)));
            }
        }
        return file;
    }

    private static String themes(String issue) {
        return String.join(
                ";",
                Stream.of(issue.split(","))
                        .map(name -> name.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", ""))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
