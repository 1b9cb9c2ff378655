package org.iom.iml.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A status that held from a day on, until another day (exclusive) or still. */
public record StatusInterval(
        String status, LocalDate from, @Nullable LocalDate until) {}
