package org.iom.iml.instruments.declaration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "ICRMW|The Government is not bound by article 92, paragraph 1. With respect to articles 46 and 47 the exemption applies.",
                "ICRMW|The State will recognize the competence of the Committee to receive communications at a later time.",
                "ICRMW|The United Mexican States recognizes as fully binding the competence of the Committee.",
            })
    void whatIsNotCertainIsNotClassified(String instrument, String text) {
        assertThat(read(instrument, text).effect()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAT|The Government of Kenya does not recognize the competence granted to the Committee in article 20.|OPT_OUT|art_20",
                "CEDAW-OP|Kenya declares in accordance with Article 10 (1) that it would not undertake the obligations arising out of Articles 8 and 9.|OPT_OUT|art_8 art_9",
                "CRC-OPIC|According to article 12 Kenya declares it accepts the competence of the committee to receive and examine the communications in which a State party claims that another does not meet its obligations.|OPTIONAL_DECLARATION|art_12",
                "CRC-OPIC|Kenya recognizes the competence of the Committee on the Rights of the Child in accordance and for the purposes of article twelve of the Protocol.|OPTIONAL_DECLARATION|art_12",
                "CRC-OPIC|Kenya recognizes the competence of the Committee to receive, pursuant to article 12 of the Optional Protocol, communications from a State party.|OPTIONAL_DECLARATION|art_12",
                "CSR1951|Kenya understands article 16 as not requiring it to accord treatment more favourable than that extended to aliens.|RESERVATION|art_16",
                "CSR1951|In respect of article 15: Kenya shall in the public interest have the full freedom to withhold any of the rights from refugees as a class.|RESERVATION|art_15",
            })
    void optOutsAcceptancesAndLimitsAreHeardInTheirOwnWords(
            String instrument, String text, Effect effect, String targets) {
        StatementReading read = read(instrument, text);

        assertThat(read.effect()).isEqualTo(effect);
        assertThat(String.join(" ", read.scope().targets())).isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 3 June 2014 the Government informed the Secretary-General that it partially withdraws its general reservation made upon accession, which shall continue to apply in respect of articles 13 (a) and 16 of the Convention.|art_13__point_a art_16||2014-06-03",
                "The Republic partially withdraws its general reservation, while keeping in effect a limited reservation within the framework of articles 1 and 16, and withdraws its reservation to articles 21 and 22.|art_1 art_16|art_21 art_22|",
                "The reservation to article 9 is withdrawn. The reservation to article 15, paragraph 4, is maintained.|art_15__para_4|art_9|",
                "On 2 May 1999 the Government notified the Secretary-General of the withdrawal of all its reservations to the Convention.|||1999-05-02",
                "The Government withdraws its reservations to articles 2 and 7; its reservation to article 9 remains in force.|art_9|art_2 art_7|",
                "The Government maintains its reservation to article 5 and withdraws its reservation to article 6.|art_5|art_6|",
            })
    void wordsOfContinuanceKeepExactlyWhatTheyName(String text, String kept, String withdrawn, LocalDate on) {
        List<StatementReading> read = reader("CEDAW").readAll(text);

        StatementReading withdrawal = read.getFirst();
        assertThat(withdrawal.effect()).isEqualTo(Effect.WITHDRAWAL);
        assertThat(String.join(" ", withdrawal.scope().targets())).isEqualTo(withdrawn == null ? "" : withdrawn);
        assertThat(withdrawal.on()).isEqualTo(on);
        assertThat(read).hasSize(kept == null ? 1 : 2);
        if (kept != null) {
            assertThat(read.getLast().effect()).isEqualTo(Effect.RESERVATION);
            assertThat(String.join(" ", read.getLast().scope().targets())).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Government partially withdraws its reservation to article 29.",
                "The Government withdraws its reservation, which remains in force in part.",
                "The Government withdraws its reservation but maintains a part of it.",
            })
    void aWithdrawalOfWhichItIsNotCertainWhatItKeepsIsNotClassified(String text) {
        assertThat(reader("CEDAW").readAll(text))
                .extracting(StatementReading::effect)
                .containsOnlyNulls();
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
        return reader(instrument).read(text);
    }

    private static ReadStatement reader(String instrument) {
        Map<String, String> territories = Map.of("Faroe Islands", "FRO", "Greenland", "GRL");
        return new ReadStatement(
                RULES.of(instrument),
                instrument.contains("-OP"),
                name -> NAMES.resolve(name).party(),
                territories::get);
    }
}
