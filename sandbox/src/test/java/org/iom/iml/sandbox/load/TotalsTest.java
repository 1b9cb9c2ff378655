package org.iom.iml.sandbox.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private final Totals totals = new Totals();

    @Test
    void theReasonsComeWithTheMostFrequentFirst() {
        totals.add(
                new Job("\"finished-2000\"", "finished", 2_000, 1_997, 0, 3, ""),
                List.of(
                        new Rejection("4-13.csv", 7, "unknown-party", "No party is named Atlantis."),
                        new Rejection("4-13.csv", 8, "no-act", "There is no act."),
                        new Rejection("4-13.csv", 9, "no-act", "There is no act.")));

        assertThat(printed())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "1 files: 2,000 rows read, 1,997 accepted, 0 unchanged, 3 rejected (4.0 s, 500 rows/s)"),
                        second -> assertThat(second).contains("2  no-act").contains("4-13.csv line 8"),
                        third -> assertThat(third).contains("1  unknown-party").contains("4-13.csv line 7"));
        assertThat(totals.isComplete()).isTrue();
    }

    @Test
    void aFileThatBrokeOffIsNamedAndMakesTheLoadIncomplete() {
        totals.addFailure("sessions.csv", "The header has no column for: text.");

        assertThat(printed()).last().asString().isEqualTo("failed: sessions.csv: The header has no column for: text.");
        assertThat(totals.isComplete()).isFalse();
    }

    private List<String> printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        totals.print(new PrintStream(out, true, StandardCharsets.UTF_8), 4);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
