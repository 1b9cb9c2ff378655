package org.iom.iml.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.language.Languages;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.review.finding.Conformity;
import org.iom.iml.review.finding.Severity;
import org.iom.iml.review.recommendation.Rank;
import org.iom.iml.review.review.Product;
import org.iom.iml.review.review.RequesterKind;
import org.iom.iml.review.review.ReviewStatus;
import org.junit.jupiter.api.Test;

class ReportWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern SAID = Pattern.compile("say\\('([a-z.-]+)'\\)");

    @Test
    void eachLanguageHasAWordForAllThatIsSaid() throws IOException {
        List<String> said = new ArrayList<>(inTemplates());
        codes("product", Product.values(), said);
        codes("requester", RequesterKind.values(), said);
        codes("status", ReviewStatus.values(), said);
        codes("conformity", Conformity.values(), said);
        codes("severity", Severity.values(), said);
        codes("rank", Rank.values(), said);
        kindsOfProvisions().map(kind -> "provision." + kind).forEach(said::add);
        for (String language : Languages.SPOKEN) {
            assertThat(words(language).stringPropertyNames())
                    .as(language)
                    .containsAll(said)
                    .containsExactlyInAnyOrderElementsOf(words("en").stringPropertyNames());
        }
    }

    @Test
    void daysAreWrittenAsInTheLanguage() {
        LocalDate day = LocalDate.of(2026, 11, 12);
        assertThat(ReportWords.in("en").day(day)).isEqualTo("12 November 2026");
        assertThat(ReportWords.in("fr").day(day)).isEqualTo("12 novembre 2026");
        assertThat(ReportWords.in("es").day(day)).isEqualTo("12 de noviembre de 2026");
        assertThat(ReportWords.in("fr").day(null)).isEmpty();
    }

    @Test
    void provisionsAreCitedInWords() {
        assertThat(ReportWords.in("en").provision("art_16__para_4")).isEqualTo("article 16, paragraph 4");
        assertThat(ReportWords.in("fr").provision("art_2bis__para_1__point_a"))
                .isEqualTo("article 2bis, paragraphe 1, point a");
        assertThat(ReportWords.in("es").provision("preamble")).isEqualTo("preámbulo");
        assertThat(ReportWords.in("es").provision("annex_1__art_3")).isEqualTo("anexo 1, artículo 3");
        assertThat(ReportWords.in("en").provision("sec_3__proviso_1")).isEqualTo("section 3, proviso_1");
        assertThat(ReportWords.in("es").provisionAlone("art_2")).isEqualTo("Artículo 2");
    }

    /** The kinds into which texts are divided when they are read. */
    private static Stream<String> kindsOfProvisions() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("org/iom/iml/review/text/read/kinds.csv")).stream()
                .skip(1)
                .map(row -> row.substring(row.indexOf(',') + 1, row.lastIndexOf(',')));
    }

    private static void codes(String list, Coded[] codes, List<String> said) {
        Stream.of(codes).map(code -> list + '.' + code.code()).forEach(said::add);
    }

    private static List<String> inTemplates() throws IOException {
        List<String> said = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates/report"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(template))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(said::add);
            }
        }
        return said;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(RESOURCES.resolve("report/" + language + ".properties"))) {
            words.load(text);
        }
        return words;
    }
}
