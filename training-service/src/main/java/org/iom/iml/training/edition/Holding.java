package org.iom.iml.training.edition;

import java.time.LocalDate;
import java.util.Map;

/** That an edition was held: its last day, and how many officials of which State were trained. */
record Holding(LocalDate lastDay, Map<String, Integer> trainedOfficials) {

    public Holding {
        trainedOfficials = Map.copyOf(trainedOfficials);
    }
}
