package org.iom.iml.training.edition;

import java.time.LocalDate;
import java.util.Map;

/** The report that an edition was held: its last day and the number of officials trained from each State. */
record Holding(LocalDate lastDay, Map<String, Integer> trainedOfficials) {

    public Holding {
        trainedOfficials = Map.copyOf(trainedOfficials);
    }
}
