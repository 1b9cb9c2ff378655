package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act of a party as stated by its source; {@code effectiveOn} is the date on which it took effect, where known. */
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
