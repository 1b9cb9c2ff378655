package org.iom.iml.monitoring.upr;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.monitoring.party.NamedParty;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt while one file is worked through: the parties that its names mean, and on which line each recommendation
 * was first met, as a file has one word on each. It holds some 100 bytes per recommendation of the file.
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

    /** The line before {@code line} on which the file spoke of the recommendation, if any. */
    public @Nullable Long metBefore(UUID recommendation, long line) {
        Long first = lines.get(recommendation);
        return first == null || first >= line ? null : first;
    }
}
