package org.iom.iml.instruments.coverage;

import java.time.LocalDate;
import java.util.Map;

/**
 * That a publication was read, or a part of it.
 *
 * @param asOf until when it knows what happened: the date of the publisher's page
 * @param read the parties of which it says something that was read, by their names as they are written
 */
public record Reading(Place of, LocalDate asOf, Completeness completeness, Map<String, String> read) {

    public Reading {
        read = Map.copyOf(read);
    }
}
