package org.iom.iml.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The basis of a finding in a delivered review: the standard it rests on and its themes, without its reasoning. */
public record DeliveredFinding(
        UUID id, String instrument, @Nullable String provision, List<String> themes) {
    public DeliveredFinding {
        themes = List.copyOf(themes);
    }
}
