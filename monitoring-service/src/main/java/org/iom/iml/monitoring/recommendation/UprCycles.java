package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/** To which cycle of the Universal Periodic Review a session of its working group belongs. */
@Singleton
public class UprCycles {

    private record Cycle(
            int number, int firstSession, @Nullable Integer lastSession, String source) {

        static Cycle of(CsvRow row) {
            return new Cycle(
                    Integer.parseInt(row.cell("cycle")),
                    Integer.parseInt(row.cell("firstSession")),
                    row.find("lastSession").map(Integer::valueOf).orElse(null),
                    row.cell("source"));
        }

        boolean covers(int session) {
            return session >= firstSession && (lastSession == null || session <= lastSession);
        }
    }

    private final List<Cycle> cycles;

    public UprCycles() {
        cycles = ShippedTable.rows(UprCycles.class, "upr-cycles.csv").stream()
                .map(Cycle::of)
                .toList();
    }

    /** The cycle of {@code session}. */
    public @Nullable Integer of(int session) {
        return cycles.stream()
                .filter(cycle -> cycle.covers(session))
                .map(Cycle::number)
                .findFirst()
                .orElse(null);
    }

    /** The cycle of a recommendation, {@code null} for another mechanism's. */
    @Nullable Integer of(Origin origin) {
        Integer session = origin.session();
        return session == null || !origin.mechanism().equals(Mechanism.UPR) ? null : of(session);
    }

    /** First and last session of a cycle; an open end is the highest number there is. */
    public int[] sessionsOf(int number) {
        return cycles.stream()
                .filter(cycle -> cycle.number() == number)
                .map(cycle -> new int[] {
                    cycle.firstSession(), cycle.lastSession() == null ? Short.MAX_VALUE : cycle.lastSession()
                })
                .findFirst()
                .orElse(new int[] {0, 0});
    }
}
