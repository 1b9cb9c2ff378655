package org.iom.iml.instruments.participation.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentOrigin;
import org.iom.iml.instruments.instrument.clause.EntryIntoForce.Deposit;
import org.junit.jupiter.api.Test;

/** ICERD entered into force on 4 January 1969, on the thirtieth day after the twenty-seventh deposit. */
class DiscrepancyTest {

    private static final Instrument ICERD = Instrument.of(
            InstrumentCatalogue.read().stream()
                    .filter(facts -> facts.code().equals("ICERD"))
                    .findFirst()
                    .orElseThrow(),
            InstrumentOrigin.CATALOGUE);

    @Test
    void depositsThatAreTooFewUntilAfterTheRecordedDateContradictNothing() {
        assertThat(Discrepancy.ofTreaty(ICERD, deposits(27, LocalDate.of(1969, 2, 7)), null))
                .isEmpty();
        assertThat(Discrepancy.ofTreaty(ICERD, deposits(27, LocalDate.of(1968, 12, 5)), null))
                .isEmpty();
        assertThat(Discrepancy.ofTreaty(ICERD, deposits(26, LocalDate.of(1968, 1, 1)), null))
                .isEmpty();
    }

    @Test
    void depositsThatWereEnoughBeforeTheRecordedDateContradictIt() {
        assertThat(Discrepancy.ofTreaty(ICERD, deposits(27, LocalDate.of(1968, 6, 1)), null))
                .get()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(DiscrepancyKind.TREATY_ENTRY_INTO_FORCE);
                    assertThat(found.other()).isEqualTo("1968-07-01");
                });
    }

    private static List<Deposit> deposits(int count, LocalDate on) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Deposit("P" + i, on, null))
                .toList();
    }
}
