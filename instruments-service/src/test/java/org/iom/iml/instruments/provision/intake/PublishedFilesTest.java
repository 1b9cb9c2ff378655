package org.iom.iml.instruments.provision.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.published.ArticleWords;
import org.iom.iml.instruments.provision.published.JsonLaw;
import org.iom.iml.instruments.provision.published.MarkdownLaw;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.junit.jupiter.api.Test;

/** How many articles the published texts give, by instrument and language. */
class PublishedFilesTest {

    /** Read from laws in Markdown and from JSON by article, each as many as the text has. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("ACHPR", "en 54"),
            Map.entry("ACHR", "en 82 es 82"),
            Map.entry("CAT", "en 33 es 33"),
            Map.entry("CED", "en 45 es 45"),
            Map.entry("CEDAW", "en 30 es 30"),
            Map.entry("CEDAW-OP", "es 21"),
            Map.entry("COE-MIGRANT-WORKERS", "en 38"),
            Map.entry("COE-STATE-SUCCESSION", "en 22"),
            Map.entry("CRC", "en 54 es 54"),
            Map.entry("CRC-OPAC", "en 13 es 13"),
            Map.entry("CRC-OPSC", "en 17 es 17"),
            Map.entry("CRPD", "en 50 es 50"),
            Map.entry("CRS1961", "en 21 es 21"),
            Map.entry("CSR1951", "en 46 es 46"),
            Map.entry("CSSP1954", "en 42 es 42"),
            Map.entry("ECHR", "en 59"),
            Map.entry("ECHR-P12", "en 6"),
            Map.entry("ECHR-P4", "en 7"),
            Map.entry("ICCPR", "en 53 es 53"),
            Map.entry("ICCPR-OP1", "en 14 es 14"),
            Map.entry("ICCPR-OP2", "en 11 es 11"),
            Map.entry("ICERD", "en 25 es 25"),
            Map.entry("ICESCR", "en 31 es 31"),
            Map.entry("ICESCR-OP", "en 22 es 22"),
            Map.entry("ICRMW", "en 93 es 93"),
            Map.entry("ILO-C029", "en 33"),
            Map.entry("ILO-C097", "en 23"),
            Map.entry("ILO-C105", "en 10"),
            Map.entry("ILO-C189", "en 27 es 27"),
            Map.entry("ILO-P029", "en 12"),
            Map.entry("OPCAT", "en 37 es 37"),
            Map.entry("PSR1967", "en 11 es 11"),
            Map.entry("UDHR", "en 30"),
            Map.entry("UNTOC", "es 41"),
            Map.entry("UNTOC-SOM", "en 25 es 25"),
            Map.entry("UNTOC-TIP", "en 20 es 20"),
            Map.entry("VCLT", "en 85"));

    /** The fewest that are certain in texts read from pages. */
    private static final Map<String, Integer> FROM_PAGES = Map.of(
            "CRC fr", 38,
            "CRPD fr", 30,
            "CEDAW fr", 9,
            "ICESCR fr", 4,
            "KAMPALA en", 18,
            "MAPUTO en", 18,
            "OAU1969 en", 12);

    @Test
    void writtenTextsAreReadWholly() {
        Map<String, TreeMap<String, Integer>> read = new TreeMap<>();
        for (String folder : List.of("en-nl", "en", "es-ar", "es-boe", "es-co")) {
            files(folder)
                    .forEach(file -> articles(file).forEach((text, count) -> {
                        String[] named = text.split(" ", -1);
                        read.computeIfAbsent(named[0], code -> new TreeMap<>()).merge(named[1], count, Math::max);
                    }));
        }
        Map<String, String> figures = new TreeMap<>();
        read.forEach((code, languages) -> figures.put(
                code,
                String.join(
                        " ",
                        languages.entrySet().stream()
                                .map(language -> language.getKey() + " " + language.getValue())
                                .toList())));
        assertThat(figures).containsExactlyInAnyOrderEntriesOf(WRITTEN);
    }

    @Test
    void ofTextsFromPagesOnlyWhatIsCertainIsRead() {
        Map<String, Integer> read = new TreeMap<>();
        Stream.of("fr-ocr", "au")
                .flatMap(PublishedFilesTest::files)
                .forEach(file -> articles(file).forEach((text, count) -> read.merge(text, count, Math::max)));

        FROM_PAGES.forEach((text, fewest) -> assertThat(Objects.requireNonNullElse(read.get(text), 0))
                .as(text)
                .isGreaterThanOrEqualTo(fewest));
    }

    @Test
    void theMigrantWorkersConventionIsReadToItsParagraphs() {
        List<String> words =
                CatalogueTexts.words(rows(SharedData.folder("texts/es-co").resolve("LEY-146-1994.md")));

        assertThat(words)
                .anyMatch(text -> text.startsWith(
                        "art_22__para_1: Los trabajadores migratorios y sus familiares no podrán ser objeto de medidas de"
                                + " expulsión colectiva."))
                .anyMatch(text -> text.startsWith("art_22__para_9: "));
    }

    private static Stream<Path> files(String folder) {
        return Stream.of(".md", ".json").flatMap(ending -> SharedData.files("texts/" + folder, ending).stream());
    }

    private static Map<String, Integer> articles(Path file) {
        Map<String, Integer> articles = new TreeMap<>();
        for (ImportRow<ArticleWords> row : rows(file)) {
            if (row.unreadable() == null
                    && row.value().provisions().getFirst().eId().startsWith("art_")) {
                Edition edition = row.value().edition();
                articles.merge(edition.instrument() + " " + edition.languages().getFirst(), 1, Integer::sum);
            }
        }
        return articles;
    }

    private static List<ImportRow<ArticleWords>> rows(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return CatalogueTexts.rows(
                    file.toString().endsWith(".md") ? MarkdownLaw.read(stream, null) : JsonLaw.read(stream),
                    null,
                    null);
        } catch (UnreadableFile unreadable) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
