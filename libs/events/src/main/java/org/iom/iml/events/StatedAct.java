package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act of a party as its source states it; it has effect from {@code effectiveOn}, where that is known. */
public record StatedAct(
        UUID id,
        String kind,
        LocalDate date,
        @Nullable LocalDate effectiveOn,
        @Nullable String part,
        List<String> territories,
        String source,
        @Nullable String notification) {
    public StatedAct {
        territories = List.copyOf(territories);
    }
}
