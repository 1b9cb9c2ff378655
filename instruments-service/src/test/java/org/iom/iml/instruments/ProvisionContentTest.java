package org.iom.iml.instruments;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentFacts;
import org.iom.iml.instruments.provision.ArticleCounts;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.instruments.theme.ThemeCatalogue;
import org.iom.iml.instruments.theme.ThemeFacts;
import org.iom.iml.platform.text.ShippedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The provisions that ship, and the links between them, as facts. */
class ProvisionContentTest {

    private static final String FOLDER = "/catalogue/provisions/";
    private static final Set<String> FORCES =
            Set.of("binding", "customary", "political-commitment", "authoritative-interpretation", "internal");

    private record Placed(JsonNode provision, String above) {}

    static Stream<String> codes() {
        return text(FOLDER + "files.txt").lines().map(file -> file.replace(".json", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "ICRMW, 93",
        "CSR1951, 46",
        "PSR1967, 11",
        "CRC, 54",
        "CAT, 33",
        "UNTOC-TIP, 20",
        "UNTOC-SOM, 25",
        "ILO-C097, 23",
        "ILO-C143, 24",
        "ICCPR, 53",
        "ICESCR, 31",
        "CEDAW, 30",
        "ICERD, 25",
        "CED, 45",
        "CRPD, 50",
        "ECHR, 59",
        "ACHR, 82",
        "ACHPR, 68",
    })
    void everyArticleOfATreatyIsThereOnceAndInOrder(String code, int articles) {
        List<String> found = all(code).stream()
                .filter(placed -> !placed.above().startsWith("annex"))
                .map(placed -> placed.provision().path("eId").asText())
                .filter(eId -> eId.matches("art_\\d+"))
                .toList();

        assertThat(found)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, articles)
                        .mapToObj(article -> "art_" + article)
                        .toList());
    }

    static Stream<String> counted() {
        return codes().filter(code -> ArticleCounts.of(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("counted")
    void aTextHasTheArticlesThatAreCountedAndNoneBeyond(String code) {
        everyArticleOfATreatyIsThereOnceAndInOrder(code, ArticleCounts.of(code).orElseThrow());
    }

    @Test
    void whatACountIsTakenFromIsNamed() {
        assertThat(ShippedTable.rows(ProvisionContentTest.class, "/catalogue/article-counts.csv"))
                .allSatisfy(row -> {
                    assertThat(InstrumentCatalogue.read())
                            .extracting(InstrumentFacts::code)
                            .contains(row.cell("instrument"));
                    assertThat(row.cell("source")).isNotBlank();
                })
                .extracting(row -> row.cell("instrument"))
                .doesNotHaveDuplicates();
    }

    @Test
    void generalCommentsAreCitedByTheirParagraphs() {
        assertThat(codes().filter(code -> code.matches(".*-G[CR]\\d+")))
                .hasSize(12)
                .allSatisfy(code -> assertThat(all(code)).isNotEmpty().allSatisfy(placed -> {
                    assertThat(placed.provision().path("eId").asText())
                            .isEqualTo(
                                    "para_" + placed.provision().path("number").asText());
                    assertThat(placed.provision().path("headings").path("en").asText())
                            .isNotBlank();
                    assertThat(placed.provision().path("themes")).isNotEmpty();
                }));
    }

    @Test
    void theCompactHasItsObjectivesAndPrinciplesInThreeLanguages() {
        assertThat(all("GCM"))
                .filteredOn(placed -> placed.provision().path("kind").asText().equals("objective"))
                .hasSize(23)
                .allSatisfy(
                        placed -> assertThat(placed.provision().path("headings").properties())
                                .hasSize(3));
        assertThat(all("GCM"))
                .filteredOn(placed -> placed.provision().path("kind").asText().equals("principle"))
                .hasSize(10);
        assertThat(all("IOM-MIGOF")).hasSize(6);
        assertThat(all("ILO-C097"))
                .filteredOn(placed -> placed.above().startsWith("annex_"))
                .hasSize(8 + 13 + 2);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyProvisionHasAnAddressOfItsOwnThatSaysWhereItStands(String code) {
        List<Placed> all = all(code);

        assertThat(all)
                .extracting(placed -> placed.provision().path("eId").asText())
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(placed -> {
            String eId = placed.provision().path("eId").asText();
            String kind = placed.provision().path("kind").asText();
            assertThat(eId).matches("[a-zA-Z0-9_]+");
            assertThat(kind).isNotBlank();
            if (!placed.above().isEmpty() && !kind.equals("article")) {
                assertThat(eId).startsWith(placed.above() + "__");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsSaidOfAProvisionIsKnownAndHasItsSource(String code) {
        Set<String> themes =
                ThemeCatalogue.read().stream().map(ThemeFacts::code).collect(toSet());
        JsonNode file = json(FOLDER + code + ".json");

        assertThat(file.path("source").asText()).isNotBlank();
        assertThat(InstrumentCatalogue.read()).extracting(InstrumentFacts::code).contains(code);
        assertThat(all(code)).allSatisfy(placed -> {
            JsonNode provision = placed.provision();
            provision.path("themes").forEach(theme -> assertThat(themes).contains(theme.asText()));
            assertThat(provision.has("headings")).isEqualTo(provision.has("headingKind"));
            assertThat(provision.has("force")).isEqualTo(provision.has("forceSource"));
            assertThat(provision.has("force")
                            && !FORCES.contains(provision.path("force").asText()))
                    .isFalse();
            if (provision.path("kind").asText().equals("article") && !isWithoutHeading(code, provision)) {
                assertThat(provision.path("headings").path("en").asText()).isNotBlank();
            }
        });
        assertThat(languages(code))
                .containsExactlyInAnyOrderElementsOf(file.path("languages")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
    }

    /**
     * The organs of the American Convention have articles without headings; parts of the African Charter and of the
     * Rome Statute are not at hand.
     */
    private static boolean isWithoutHeading(String code, JsonNode provision) {
        int number = Integer.parseInt(provision.path("number").asText().replaceAll("\\D", "0"));
        return (code.equals("ACHR") && number > 32)
                || (code.equals("ACHPR") && number > 31 && number < 45)
                || (code.equals("ROME-STATUTE") && number > 8 && number < 122);
    }

    @Test
    void everyLinkHasTwoEndsThatExistOneDirectionAndASource() {
        Set<String> addresses = codes().flatMap(code -> all(code).stream()
                        .map(placed ->
                                code + ":" + placed.provision().path("eId").asText()))
                .collect(toSet());
        Set<String> known = new HashSet<>();

        JsonNode links = json("/catalogue/provision-links.json");
        assertThat(links.size()).isGreaterThan(120);
        for (JsonNode link : links) {
            String from = address(link.path("from"));
            String to = address(link.path("to"));
            String relation = link.path("relation").asText();
            assertThat(addresses).contains(from, to);
            assertThat(from).isNotEqualTo(to);
            assertThat(relation).isIn("restates", "implements", "is-monitored-under", "corresponds-to");
            assertThat(link.path("source").asText()).isNotBlank();
            assertThat(known.add(relation + new TreeSet<>(Set.of(from, to))))
                    .as("%s %s", from, to)
                    .isTrue();
        }
    }

    @Test
    void everyObjectiveOfTheCompactButThatOnDriversLeadsToLaw() {
        Set<String> linked = json("/catalogue/provision-links.json")
                .valueStream()
                .map(link -> link.path("from"))
                .filter(from -> from.path("instrument").asText().equals("GCM"))
                .map(from -> from.path("eId").asText())
                .filter(eId -> eId.startsWith("objective_"))
                .collect(toSet());

        assertThat(linked).hasSize(22).doesNotContain("objective_2");
    }

    private static Set<String> languages(String code) {
        return all(code).stream()
                .flatMap(placed -> placed.provision().path("headings").propertyStream())
                .map(heading -> heading.getKey())
                .collect(toSet());
    }

    private static String address(JsonNode end) {
        return end.path("instrument").asText() + ":" + end.path("eId").asText();
    }

    private static List<Placed> all(String code) {
        List<Placed> found = new ArrayList<>();
        walk(json(FOLDER + code + ".json"), "", found);
        return found;
    }

    private static void walk(JsonNode above, String eId, List<Placed> found) {
        for (JsonNode provision : above.path("provisions")) {
            found.add(new Placed(provision, eId));
            walk(provision, provision.path("eId").asText(), found);
        }
    }

    private static JsonNode json(String path) {
        try {
            return StoredJson.mapper().readTree(text(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        try (InputStream stream = ProvisionContentTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
