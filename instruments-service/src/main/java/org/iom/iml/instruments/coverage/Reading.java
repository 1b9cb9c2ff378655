package org.iom.iml.instruments.coverage;

import java.time.LocalDate;
import java.util.Map;

/**
 * The fact that a publication, or a part of it, has been read.
 *
 * @param asOf the date as of which it is current, which is that of the publisher's page
 * @param read the codes of the parties whose entries were read, by their names as written
 */
public record Reading(Place of, LocalDate asOf, Completeness completeness, Map<String, String> read) {

    public Reading {
        read = Map.copyOf(read);
    }
}
