package org.iom.iml.instruments.declaration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadStatementTest {

    private static final RuleBook RULES = new RuleBook();
    private static final PartyNames NAMES = new PartyNames(PartyCatalogue.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ICRMW|The Government does not consider itself bound by article 92, paragraph 1 of this Convention.|OPT_OUT|art_92__para_1",
                "CAT|With reservations as to article (20) and the provision of paragraph (1) from article (30) of the Convention.|OPT_OUT|art_20 art_30__para_1",
                "CAT|Pursuant to article 28 it does not recognize the competence of the Committee under article 20.|OPT_OUT|art_20",
                "CSR1951|The Government reserves the right to derogate from the obligations imposed by the provisions of article 26.|RESERVATION|art_26",
                "CSR1951|The provisions of articles 8 and 22 (1) are recognized only as recommendations and not as legally binding obligations.|RESERVATION|art_8 art_22__para_1",
                "CSR1951|The Republic does not consider itself bound by articles 8 and 34.|RESERVATION|art_8 art_34",
                "CAT|It is the understanding of the Government that the term in article 1, paragraph 1, means torture.|INTERPRETATIVE_DECLARATION|art_1__para_1",
                "CRC-OPAC|The minimum age for voluntary recruitment is eighteen years.|MANDATORY_DECLARATION|",
                "CAT|The Government withdraws its reservation to articles 21 and 22 of the Convention.|WITHDRAWAL|art_21 art_22",
                "CEDAW|The Government objects to the reservations made by Malaysia to article 9.|OBJECTION|art_9",
            })
    void theEffectFollowsFromWordsAndProvisionsAndNotFromTheName(
            String instrument, String text, Effect effect, String targets) {
        StatementReading read = read(instrument, text);

        assertThat(read.effect()).isEqualTo(effect);
        assertThat(String.join(" ", read.scope().targets())).isEqualTo(targets == null ? "" : targets);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAT|The Government reserves the right to formulate, upon ratifying the Convention, any reservations.",
                "ICRMW|The Government is not bound by article 92, paragraph 1. With respect to articles 46 and 47 the exemption applies.",
                "ICRMW|The State will recognize the competence of the Committee to receive communications at a later time.",
                "ICRMW|The accession does not in any way imply recognition of any State.",
                "ICRMW|The United Mexican States recognizes as fully binding the competence of the Committee.",
            })
    void whatIsNotCertainIsNotClassified(String instrument, String text) {
        assertThat(read(instrument, text).effect()).isNull();
    }

    @Test
    void aCompetenceIsAcceptedByItsArticleOrByWhatTheCommunicationsAreAbout() {
        StatementReading byArticle = read(
                "ICRMW",
                "Pursuant to article 77 the Government recognizes the competence of the Committee to receive and consider"
                        + " communications from or on behalf of individuals.");
        StatementReading byWords = read(
                "ICRMW",
                "Agrees to recognize the competence of the Committee to receive and examine communications in which one State"
                        + " Party alleges non-compliance by another State Party, as well as communications sent by persons.");

        assertThat(byArticle.scope().procedures()).containsExactly("individual-communications");
        assertThat(byArticle.scope().targets()).containsExactly("art_77");
        assertThat(byWords.scope().procedures())
                .containsExactlyInAnyOrder("inter-state-communications", "individual-communications");
        assertThat(byWords.effect()).isEqualTo(Effect.OPTIONAL_DECLARATION);
    }

    @Test
    void anObjectionSaysWhomItAnswersAndThatTheTreatyIsInForceAllTheSame() {
        StatementReading read = read(
                "CEDAW",
                "The Government objects to the reservation made by the Government of Brunei Darussalam. This objection shall"
                        + " not preclude the entry into force of the Convention between the two States.");
        StatementReading several =
                read("CEDAW", "The Government objects to the reservations made by Cambodia, Morocco and Portugal.");

        assertThat(Objects.requireNonNull(read.answer()).aboutParty()).isEqualTo("BRN");
        assertThat(Objects.requireNonNull(read.answer()).precludesEntryIntoForce())
                .isFalse();
        assertThat(Objects.requireNonNull(several.answer()).aboutParty()).isNull();
        assertThat(Objects.requireNonNull(several.answer()).precludesEntryIntoForce())
                .isNull();
    }

    @Test
    void theOccasionAndTheNameAreReadWhereTheStatementBeginsWithThem() {
        assertThat(read("ICRMW", "Upon ratifying the Convention, the Government reaffirms its will.")
                        .upon())
                .isEqualTo(ActKind.RATIFICATION);
        assertThat(read("ICRMW", "Reservation made upon signature:The Republic is not bound by article 9.")
                        .upon())
                .isEqualTo(ActKind.SIGNATURE);
        assertThat(read("ICRMW", "Declaration:The Republic interprets article 3.")
                        .publishedAs())
                .isEqualTo("declaration");
    }

    @Test
    void territoriesAreThoseThatAreNoStates() {
        StatementReading read = read("ICRMW", "This ratification shall not apply to the Faroe Islands and Greenland.");

        assertThat(read.scope().territories()).containsExactly("FRO", "GRL");
        assertThat(read.effect()).isEqualTo(Effect.TERRITORIAL_DECLARATION);
    }

    private static StatementReading read(String instrument, String text) {
        Map<String, String> territories = Map.of("Faroe Islands", "FRO", "Greenland", "GRL");
        return new ReadStatement(
                        RULES.of(instrument),
                        instrument.contains("-OP"),
                        name -> NAMES.resolve(name).party(),
                        territories::get)
                .read(text);
    }
}
