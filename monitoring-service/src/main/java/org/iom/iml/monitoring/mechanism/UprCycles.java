package org.iom.iml.monitoring.mechanism;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/** The assignment of sessions of the UPR Working Group to cycles of the Universal Periodic Review. */
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

        /** Returns the last session of the cycle or, while that is not fixed, the last one known to belong to it. */
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

    /** Returns the cycle of {@code session}, or null where its cycle is not known yet. */
    public @Nullable Integer of(int session) {
        return cycles.stream()
                .filter(cycle -> cycle.covers(session))
                .map(Cycle::number)
                .findFirst()
                .orElse(null);
    }

    /** Returns the cycle of a recommendation, or {@code null} where it comes from another mechanism. */
    public @Nullable Integer of(String mechanism, @Nullable Integer session) {
        return session == null || !mechanism.equals(Mechanism.UPR) ? null : of(session);
    }

    /** The first and last known sessions of a cycle. */
    public record Sessions(int first, int last) {}

    /** Returns the sessions of all cycles, from the first. */
    public List<Sessions> all() {
        return cycles.stream()
                .map(cycle -> new Sessions(cycle.firstSession(), cycle.last()))
                .toList();
    }

    /** Returns the sessions of cycle {@code number}, given as a query parameter. */
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
