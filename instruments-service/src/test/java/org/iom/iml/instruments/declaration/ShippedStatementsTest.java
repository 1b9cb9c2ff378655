package org.iom.iml.instruments.declaration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.iom.iml.instruments.declaration.ShippedStatements.Told;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyFacts;
import org.junit.jupiter.api.Test;

class ShippedStatementsTest {

    private final List<Told> all = ShippedStatements.all();

    @Test
    void everyStatementIsOfAPartyThatThereIsAndNamesItsSource() {
        Set<String> parties =
                PartyCatalogue.read().stream().map(PartyFacts::code).collect(toSet());

        assertThat(all).isNotEmpty().allSatisfy(told -> {
            assertThat(parties).contains(told.making().party());
            assertThat(told.making().wording().source()).isNotBlank();
            if (told.making().occasion().madeOn() != null) {
                assertThat(told.making().occasion().madeOn()).isBeforeOrEqualTo(told.asOf());
            }
        });
    }

    @Test
    void aProcedureIsOneThatTheTreatyOffersByDeclaration() {
        RuleBook rules = new RuleBook();

        assertThat(all)
                .allSatisfy(told -> assertThat(told.making().scope().procedures())
                        .allSatisfy(procedure -> assertThat(
                                        rules.of(told.making().instrument()).procedure(procedure))
                                .isPresent()));
    }

    @Test
    void theChoiceUnderArticle1BIsToldWhereASourceSaysWhichItIs() {
        assertThat(all)
                .filteredOn(told -> told.making().instrument().equals("CSR1951"))
                .extracting(told -> told.making().party())
                .containsExactly("AUT", "COL", "DNK", "GBR", "NLD", "TUR");
    }
}
