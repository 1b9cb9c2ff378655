package org.iom.iml.instruments.participation.act;

import java.util.List;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.jspecify.annotations.Nullable;

/** The articles from which effects are computed, and the separable parts. */
public record Articles(
        @Nullable String entry,
        @Nullable String denunciation,
        @Nullable String separation,
        List<String> parts) {

    public static Articles of(@Nullable FinalClauses clauses) {
        if (clauses == null) {
            return new Articles(null, null, null, List.of());
        }
        return new Articles(
                clauses.source(),
                clauses.denunciation() == null ? null : clauses.denunciation().source(),
                clauses.separateParts() == null ? null : clauses.separateParts().source(),
                clauses.separateParts() == null
                        ? List.of()
                        : clauses.separateParts().parts());
    }

    /**
     * Returns the article from which the effect of {@code act} is computed; null where there is none or the effect
     * dates from the act itself.
     */
    public @Nullable String basis(Act act) {
        if (act.effective().computed() == null || act.effective().basis() != null) {
            return act.effective().basis();
        }
        return switch (act.kind().effect()) {
            case BINDS -> entry;
            case RELEASES -> act.kind() == ActKind.DENUNCIATION ? denunciation : null;
            case EXCLUDES_PART, ACCEPTS_PART, RELEASES_FROM_PART -> separation;
            default -> null;
        };
    }
}
