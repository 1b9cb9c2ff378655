package org.iom.iml.instruments.participation.discrepancy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentOrigin;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce.Deposit;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.Terms;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.Act.Deed;
import org.iom.iml.instruments.participation.act.Act.Origin;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;
import org.junit.jupiter.api.Test;

/**
 * The tables that ship leave out what States did that are no more, so that fewer deposits are counted than were made: none
 * of the dates that follow from them alone is told as a contradiction.
 */
class ShippedDiscrepanciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    /** An instrument with what is known of it. */
    private record Known(Instrument instrument, List<Participation> participations) {

        List<Deposit> deposits() {
            boolean onlyStates = clauses().counted().equals(FinalClauses.NOT_REGIONAL_ORGANIZATIONS);
            List<Deposit> deposits = new ArrayList<>();
            participations.stream()
                    .filter(one -> !onlyStates || !isOrganization(one.party()))
                    .forEach(one -> Discrepancy.firstDeposit(one.log())
                            .ifPresent(date -> deposits.add(new Deposit(one.party(), date, null))));
            return deposits;
        }

        FinalClauses clauses() {
            return Objects.requireNonNull(instrument.finalClauses());
        }

        LocalDate inForceOn() {
            return Objects.requireNonNull(instrument.inForceOn());
        }

        LocalDate computed() {
            return Objects.requireNonNull(
                    new EntryIntoForce(clauses(), floor()).treaty(deposits()).date());
        }

        private LocalDate floor() {
            String before = clauses().notBeforeInstrument();
            return before == null
                    ? LocalDate.MIN
                    : Objects.requireNonNull(
                            ShippedDiscrepanciesTest.instrument(before).inForceOn());
        }
    }

    @Test
    void noDateThatFollowsFromTheTablesContradictsTheDepositary() {
        assertThat(shipped()).hasSizeGreaterThan(20).allSatisfy((code, known) -> {
            assertThat(Discrepancy.ofTreaty(known.instrument(), known.deposits(), known.floor()))
                    .isEmpty();
            assertThat(known.participations())
                    .flatExtracting(one -> Discrepancy.in(one, known.instrument()))
                    .extracting(Discrepancy::kind)
                    .doesNotContain(DiscrepancyKind.EFFECTIVE_DATE);
        });
    }

    /** Of these seven the deposits of Czechoslovakia, Yugoslavia and others were among those that brought them into force. */
    @Test
    void whereNoDepositIsMissingTheDateIsTheDepositarys() {
        Map<String, LocalDate> later = new TreeMap<>();
        shipped().forEach((code, known) -> {
            if (!known.computed().equals(known.inForceOn())) {
                assertThat(known.computed()).isAfter(known.inForceOn());
                later.put(code, known.computed());
            }
        });

        assertThat(later.keySet())
                .containsExactly("CEDAW", "CSSP1954", "ICCPR", "ICCPR-OP2", "ICERD", "ICESCR", "VCCR");
    }

    private static Map<String, Known> shipped() {
        Map<String, Known> shipped = new TreeMap<>();
        InstrumentCatalogue.read().forEach(facts -> {
            InputStream acts =
                    ShippedDiscrepanciesTest.class.getResourceAsStream("/catalogue/acts/" + facts.code() + ".csv");
            Instrument instrument = Instrument.of(facts, InstrumentOrigin.CATALOGUE);
            if (acts != null && instrument.finalClauses() != null && instrument.inForceOn() != null) {
                shipped.put(facts.code(), new Known(instrument, participations(instrument, acts)));
            }
        });
        return shipped;
    }

    private static List<Participation> participations(Instrument under, InputStream acts) {
        try (Stream<CsvRow> rows = CsvTable.of(acts, null).rows()) {
            return rows.collect(groupingBy(row -> row.cell("party"), TreeMap::new, toList())).entrySet().stream()
                    .map(of -> {
                        Participation participation = new Participation(under.code(), of.getKey());
                        participation.learn(
                                of.getValue().stream()
                                        .map(ShippedDiscrepanciesTest::act)
                                        .toList(),
                                new Terms(under, null, Knowledge.NONE, TODAY));
                        return participation;
                    })
                    .toList();
        }
    }

    private static Act act(CsvRow row) {
        return Act.entering(
                Deed.of(Codes.of(ActKind.class, row.cell("act")), LocalDate.parse(row.cell("date"))),
                null,
                new Origin(row.cell("source"), Boolean.parseBoolean(row.cell("fromDepositary")), null, null, false),
                Instant.EPOCH);
    }

    private static Instrument instrument(String code) {
        return InstrumentCatalogue.read().stream()
                .filter(facts -> facts.code().equals(code))
                .map(facts -> Instrument.of(facts, InstrumentOrigin.CATALOGUE))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOrganization(String party) {
        return PartyCatalogue.read().stream()
                .anyMatch(facts -> facts.code().equals(party) && facts.kind() == PartyKind.ORGANIZATION);
    }
}
