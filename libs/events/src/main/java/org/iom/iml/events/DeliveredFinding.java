package org.iom.iml.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a finding of a delivered review rests on: the standard's address and the themes, nothing of its reasons. */
public record DeliveredFinding(
        UUID id, String instrument, @Nullable String provision, List<String> themes) {
    public DeliveredFinding {
        themes = List.copyOf(themes);
    }
}
