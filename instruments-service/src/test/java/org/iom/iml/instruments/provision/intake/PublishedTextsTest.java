package org.iom.iml.instruments.provision.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iom.iml.instruments.provision.intake.CatalogueTexts.doubts;
import static org.iom.iml.instruments.provision.intake.CatalogueTexts.json;
import static org.iom.iml.instruments.provision.intake.CatalogueTexts.markdown;
import static org.iom.iml.instruments.provision.intake.CatalogueTexts.reason;
import static org.iom.iml.instruments.provision.intake.CatalogueTexts.reasons;
import static org.iom.iml.instruments.provision.intake.CatalogueTexts.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iom.iml.instruments.provision.published.ArticleWords;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTextsTest {

    private static final String ENGLISH =
            "The keeper of the lighthouse shall keep the light and the lamp for any ship, and be paid for it by the port.";
    private static final String SPANISH =
            "El guardián del faro mantendrá la luz para los barcos y las naves, y por ello se le pagará con los fondos del puerto.";

    /** A text of eleven articles, as the Protocol of 1967 and the Second Optional Protocol have them. */
    private static String articles(String heading, String words, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> heading.formatted(number) + "\n\n" + words + "\n\n")
                .collect(Collectors.joining());
    }

    private static String approved(String articles) {
        return """
                ---
                titulo: "LEY 1 DE 2000 - por medio de la cual se aprueba un Protocolo"
                identificador: "LEY-1-2000"
                fuente: "https://laws.example/1"
                ---
                **Artículo 1°.** Apruébase el Protocolo.

                ### SEGUNDO PROTOCOLO FACULTATIVO DEL PACTO INTERNACIONAL DE DERECHOS CIVILES Y POLITICOS, DESTINADO A ABOLIR LA PENA DE MUERTE

                Los Estados Partes en el presente Protocolo,

                Considerando que los faros guían a los barcos,

                Han convenido en lo siguiente:

                %s
                En fe de lo cual, los infrascritos firman el presente Protocolo.

                **Artículo 2°.** La presente Ley rige a partir de la fecha de su publicación.
                """.formatted(articles);
    }

    @Test
    void aTextWithinALawThatApprovesItIsReadByItsTitleAndTheLawIsNot() {
        List<ImportRow<ArticleWords>> rows = markdown(approved(articles("### Artículo %d°.", SPANISH, 1, 11)));

        assertThat(reason(rows, "text-recognized")).isEqualTo("Read as ICCPR-OP2 in es: 11 of 11 articles.");
        assertThat(words(rows))
                .hasSize(12)
                .startsWith(
                        "preamble: Los Estados Partes en el presente Protocolo, Considerando que los faros guían a los barcos,"
                                + " Han convenido en lo siguiente:",
                        "art_1: " + SPANISH)
                .endsWith("art_11: " + SPANISH);
        assertThat(doubts(rows)).contains("6 text-not-recognized");
        assertThat(rows.get(2).value().edition().source()).isEqualTo("LEY-1-2000, https://laws.example/1");
    }

    @Test
    void anArticleIsPartedAsFarAsItsNumbersFollowEachOther() {
        String parted = """
                ### Artículo 5
                1. El guardián mantendrá:

                a) La luz;

                b) El faro.

                2. No se le pagará por otra cosa.
                """;
        String doubtful = """
                ### Artículo 6
                1. Uno.

                3. Tres.
                """;
        List<ImportRow<ArticleWords>> rows = markdown(approved(articles("### Artículo %d", SPANISH, 1, 4)
                + parted
                + doubtful
                + articles("### Artículo %d", SPANISH, 7, 11)));

        assertThat(words(rows))
                .contains(
                        "art_5__para_1: El guardián mantendrá:",
                        "art_5__para_1__point_a: La luz;",
                        "art_5__para_1__point_b: El faro.",
                        "art_5__para_2: No se le pagará por otra cosa.",
                        "art_6: 1. Uno.\n3. Tres.");
        assertThat(reason(rows, "not-parted")).startsWith("Article 6 is taken in undivided");
    }

    @Test
    void pointsStayWithTheirParagraphWhereItsLastWordsMayCloseIt() {
        String closing = """
                ### Artículo 5
                El guardián mantendrá:

                a) La luz;

                b) El faro.

                Ello no obsta a su descanso.

                """;
        List<ImportRow<ArticleWords>> rows = markdown(approved(
                articles("### Artículo %d", SPANISH, 1, 4) + closing + articles("### Artículo %d", SPANISH, 6, 11)));

        assertThat(words(rows))
                .contains("art_5: El guardián mantendrá:\na) La luz;\nb) El faro.\nEllo no obsta a su descanso.");
    }

    @Test
    void anArticleThatIsMissingOrMayHoldTheNextIsSaidAndNotGuessed() {
        List<ImportRow<ArticleWords>> rows = markdown(
                approved(articles("### Artículo %d", SPANISH, 1, 4) + articles("### Artículo %d", SPANISH, 6, 11)));

        assertThat(reason(rows, "text-recognized")).isEqualTo("Read as ICCPR-OP2 in es: 9 of 11 articles.");
        assertThat(reason(rows, "end-unsure")).startsWith("Where article 4 ends is not certain");
        assertThat(reason(rows, "article-missing")).isEqualTo("The file does not have article 5.");
        assertThat(words(rows)).noneMatch(words -> words.startsWith("art_4"));
    }

    @Test
    void anArticleThatStandsTwiceIsNotTaken() {
        List<ImportRow<ArticleWords>> rows = markdown(
                approved(articles("### Artículo %d", SPANISH, 1, 9) + articles("### Artículo %d", SPANISH, 9, 11)));

        assertThat(doubts(rows).stream().filter(doubt -> doubt.endsWith("number-unsure")))
                .hasSize(2);
        assertThat(words(rows)).noneMatch(words -> words.startsWith("art_9"));
    }

    @Test
    void aFileInTwoLanguagesIsReadInThatOfTheTitlesAndTheOtherIsSaid() {
        String file = """
                ##Tweede Facultatieve Protocol

                ####Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty

                The States Parties to the present Protocol, Have agreed as follows:
                %s
                ####Tweede Facultatieve Protocol
                %s""".formatted(
                        articles("### Article  %d  ", ENGLISH, 1, 11),
                        articles(
                                "### Artikel  %d  ",
                                "Het licht van een vuurtoren zal voor schepen niet worden gedoofd, en op zee met het oog bij nacht zijn.",
                                1,
                                11));

        List<ImportRow<ArticleWords>> rows = markdown(file);

        assertThat(reason(rows, "text-recognized")).isEqualTo("Read as ICCPR-OP2 in en: 11 of 11 articles.");
        assertThat(doubts(rows).getLast()).endsWith("text-not-recognized");
        assertThat(reason(markdown(file, "ICCPR-OP2", "nl"), "text-recognized"))
                .isEqualTo("Read as ICCPR-OP2 in nl: 11 of 11 articles.");
    }

    @Test
    void aTextOfAnotherInstrumentThanWasAskedForIsNotTaken() {
        String text = approved(articles("### Artículo %d", SPANISH, 1, 11));

        assertThatThrownBy(() -> markdown(text, "ICRMW", null))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("No text of ICRMW is recognized in the file.");
        assertThat(words(markdown(text, "ICCPR-OP2", "es"))).hasSize(12);
    }

    @Test
    void aHeadingOfTheTextIsNoWordsOfItsArticle() {
        String file = "####Protocol relating to the Status of Refugees\n"
                + articles("### Article  %d  \n\n####Of lighthouses", ENGLISH, 1, 11);

        List<ImportRow<ArticleWords>> rows = markdown(file);

        assertThat(rows.get(2).value().provisions().getFirst().headings()).containsEntry("en", "Of lighthouses");
        assertThat(words(rows)).contains("art_1: " + ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\ntitle: \"x\"\n---\n", "A keeper keeps a lighthouse."})
    void aFileWithoutArticlesIsRefused(String text) {
        assertThatThrownBy(() -> markdown(text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("No line of the file is the heading of an article.");
    }

    private static String byArticle(String second) {
        String others = IntStream.rangeClosed(3, 11)
                .mapToObj(
                        number -> "{\"number\": \"" + number + "\", \"heading\": null, \"text\": \"" + ENGLISH + "\"}")
                .collect(Collectors.joining(",\n"));
        return """
                {
                "id": "op2",
                "title": "Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty",
                "content": {
                "preamble": "The States Parties,\\nHave agreed as follows:",
                "articles": [
                {"number": "1", "heading": null, "text": "1. One lamp.\\n2. Two lamps."},
                {
                "number": "2",
                "heading": null,
                %s
                },
                %s
                ]}}
                """.formatted(second, others);
    }

    @Test
    void jsonByArticleIsReadWithTheLineOfEachArticle() {
        List<ImportRow<ArticleWords>> rows = json(byArticle("\"text\": \"A lamp. . . .\""));

        assertThat(reason(rows, "text-recognized")).isEqualTo("Read as ICCPR-OP2 in en: 10 of 11 articles.");
        assertThat(words(rows)).contains("art_1__para_2: Two lamps.", "art_11: " + ENGLISH);
        assertThat(doubts(rows)).contains("8 words-left-out");
    }

    @Test
    void quotationMarksThatAreNotEscapedAreReadToTheEndOfTheirLineAndSaid() {
        List<ImportRow<ArticleWords>> rows = json(byArticle("\"text\": \"The term \"lamp\" means any light.\""));

        assertThat(words(rows)).contains("art_2: The term \"lamp\" means any light.");
        assertThat(doubts(rows)).contains("11 quotation-not-escaped");
    }

    @Test
    void jsonThatIsBrokenOtherwiseIsRefusedWithItsLine() {
        assertThatThrownBy(() -> json(byArticle("\"text\": A lamp.")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The file is not JSON, line 11.");
        assertThatThrownBy(() -> json("[]")).isInstanceOf(UnreadableFile.class);
        String cut = byArticle("\"text\": \"A lamp.\"");
        assertThatThrownBy(() -> json(cut.substring(0, cut.length() - 60))).isInstanceOf(UnreadableFile.class);
    }

    /** What stands on several pages alike is taken for their title. */
    private static String own(String words, int number) {
        return words.replace(".", " " + "a".repeat(number) + ".");
    }

    @Test
    void aTextFromPagesGoesInWithoutWhatWasMisread() {
        String english = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> "Article " + number + "\\n"
                        + (number == 4 ? "The liGht shall be the keeper's." : own(ENGLISH, number)) + "\\n")
                .collect(Collectors.joining());
        String spanish = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> "Artículo " + (number == 6 ? "b" : String.valueOf(number)) + "\\n"
                        + own(SPANISH, number) + "\\n")
                .collect(Collectors.joining());
        String file =
                "{\"title\": \"Second Optional Protocol to the International Covenant on Civil and Political Rights,"
                        + " aiming at the abolition of the death penalty\", \"text\": \"" + english
                        + "In witness whereof the undersigned have signed.\\n" + spanish
                        + "En fe de lo cual firman.\\n\"}";

        List<ImportRow<ArticleWords>> rows = json(file);

        assertThat(reasons(rows, "text-recognized"))
                .containsExactly(
                        "Read as ICCPR-OP2 in en: 10 of 11 articles.", "Read as ICCPR-OP2 in es: 9 of 11 articles.");
        assertThat(reason(rows, "words-misread")).contains("liGht");
        assertThat(reason(rows, "number-unsure")).isEqualTo("The number of the article is not certain.");
    }
}
