package org.iom.iml.monitoring.upr;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.monitoring.party.NamedParty;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt from one file so far: the parties that its names denote, and the line on which each recommendation
 * first appeared, as only the first counts. It takes some 100 bytes per recommendation.
 */
public final class FileMemory {

    private final Map<String, NamedParty> parties = new HashMap<>();
    private final Map<UUID, Long> lines = new HashMap<>();

    public Map<String, NamedParty> parties() {
        return parties;
    }

    public void met(UUID recommendation, long line) {
        lines.merge(recommendation, line, Math::min);
    }

    /** Returns the first line before {@code line} that concerns the recommendation, if any. */
    public @Nullable Long metBefore(UUID recommendation, long line) {
        Long first = lines.get(recommendation);
        return first == null || first >= line ? null : first;
    }
}
