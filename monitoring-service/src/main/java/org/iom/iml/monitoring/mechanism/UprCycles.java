package org.iom.iml.monitoring.mechanism;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/** To which cycle of the Universal Periodic Review a session of its working group belongs. */
@Singleton
public class UprCycles {

    private record Cycle(
            int number, int firstSession, @Nullable Integer lastSession, int knownUntil, String source) {

        static Cycle of(CsvRow row) {
            return new Cycle(
                    Integer.parseInt(row.cell("cycle")),
                    Integer.parseInt(row.cell("firstSession")),
                    row.find("lastSession").map(Integer::valueOf).orElse(null),
                    Integer.parseInt(row.cell("knownUntil")),
                    row.cell("source"));
        }

        /** Where its last session is not fixed, up to the one of which it is known that it belongs to it. */
        int last() {
            return Objects.requireNonNullElse(lastSession, knownUntil);
        }

        boolean covers(int session) {
            return session >= firstSession && session <= last();
        }
    }

    private final List<Cycle> cycles;

    public UprCycles() {
        cycles = ShippedTable.rows(UprCycles.class, "upr-cycles.csv").stream()
                .map(Cycle::of)
                .toList();
    }

    /** The cycle of {@code session}; null where it is not known yet to which one it will belong. */
    public @Nullable Integer of(int session) {
        return cycles.stream()
                .filter(cycle -> cycle.covers(session))
                .map(Cycle::number)
                .findFirst()
                .orElse(null);
    }

    /** The cycle of a recommendation, {@code null} for another mechanism's. */
    public @Nullable Integer of(String mechanism, @Nullable Integer session) {
        return session == null || !mechanism.equals(Mechanism.UPR) ? null : of(session);
    }

    /** The sessions of a cycle, from the first to the last that is known. */
    public record Sessions(int first, int last) {}

    /** The sessions of cycle {@code number}, a query parameter. */
    public Sessions sessionsOf(int number) {
        return cycles.stream()
                .filter(cycle -> cycle.number() == number)
                .map(cycle -> new Sessions(cycle.firstSession(), cycle.last()))
                .findFirst()
                .orElseThrow(() -> BadInput.parameter(
                        "cycle",
                        "one of "
                                + cycles.stream()
                                        .map(cycle -> Integer.toString(cycle.number()))
                                        .collect(Collectors.joining(", "))));
    }
}
