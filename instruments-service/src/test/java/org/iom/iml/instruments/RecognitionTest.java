package org.iom.iml.instruments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.citations.Citation;
import org.iom.iml.citations.PublishedNames;
import org.iom.iml.citations.Recognized;
import org.iom.iml.citations.Recognizer;
import org.iom.iml.citations.ThemeMention;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentNames;
import org.iom.iml.instruments.theme.ThemeCatalogue;
import org.iom.iml.instruments.theme.ThemeWords;
import org.iom.iml.platform.text.CsvTable;
import org.iom.iml.platform.text.ShippedTable;
import org.junit.jupiter.api.Test;

/**
 * The measure of recognition with the names that ship, against 200 published recommendations judged by hand: {@code
 * judged-texts.csv} has the digest of each text and what it names.
 */
class RecognitionTest {

    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

    @Test
    void whatIsRecognisedIsRight() throws IOException {
        Map<String, String> texts = texts();
        Recognizer recognizer = recognizer();
        Measure instruments = new Measure();
        Measure themes = new Measure();
        Set<String> judged = new HashSet<>();
        ShippedTable.rows(RecognitionTest.class, "/judged-texts.csv").forEach(row -> {
            String text = texts.get(row.cell("text"));
            if (text != null) {
                judged.add(row.cell("text"));
                Recognized found = recognizer.in(text, null, "UPR");
                instruments.add(
                        found.citations().stream().map(Citation::instrument).collect(Collectors.toSet()),
                        row.cell("instruments"));
                themes.add(
                        found.themes().stream().map(ThemeMention::theme).collect(Collectors.toSet()),
                        row.cell("themes"));
            }
        });
        assumeTrue(judged.size() == 200, () -> "Of the texts judged, " + judged.size() + " are in the published files");
        assertThat(instruments.precision()).as("instruments: %s", instruments).isGreaterThanOrEqualTo(0.98);
        assertThat(instruments.recall()).as("instruments: %s", instruments).isGreaterThanOrEqualTo(0.90);
        assertThat(themes.precision()).as("themes: %s", themes).isGreaterThanOrEqualTo(0.95);
        assertThat(themes.recall()).as("themes: %s", themes).isGreaterThanOrEqualTo(0.70);
    }

    private static final class Measure {
        private int right;
        private int found;
        private int said;

        void add(Set<String> recognised, String verdict) {
            Set<String> named = Stream.of(verdict.split(" "))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toSet());
            found += recognised.size();
            said += named.size();
            right += (int) recognised.stream().filter(named::contains).count();
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / said;
        }

        @Override
        public String toString() {
            return right + " right of " + found + " found and " + said + " said";
        }
    }

    private static Recognizer recognizer() {
        return new Recognizer(
                InstrumentCatalogue.read().stream()
                        .flatMap(facts -> PublishedNames.instrument(
                                facts.code(),
                                facts.kind().code(),
                                new TreeMap<>(facts.titles()),
                                facts.regime().monitoringBody(),
                                InstrumentNames.of(facts.code()))
                                .stream())
                        .toList(),
                ThemeCatalogue.read().stream()
                        .map(facts -> PublishedNames.theme(facts.code(), ThemeWords.of(facts)))
                        .toList());
    }

    /** Returns the texts of all published files by their digests. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : SharedData.files("upr", "-5.csv")) {
            read(file, MAC_ROMAN, "Text", texts);
        }
        for (Path file : SharedData.files("upr", "-9.csv")) {
            read(file, MAC_ROMAN, "Text", texts);
        }
        for (Path file : SharedData.files("upr-later", "-47.csv")) {
            read(file, UTF_8, "text", texts);
        }
        return texts;
    }

    private static void read(Path file, Charset charset, String column, Map<String, String> texts) throws IOException {
        try (CsvTable table = CsvTable.of(Files.newInputStream(file), charset)) {
            table.rows().forEach(row -> add(row.cell(column), texts));
        }
    }

    private static void add(String written, Map<String, String> texts) {
        String text = written.replaceAll("\\s+", " ").strip();
        texts.put(digest(text), text);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
