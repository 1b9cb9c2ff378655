package org.iom.iml.monitoring.actionplan;

import java.time.LocalDate;
import java.util.List;

/** What a plan says: each item with its id and that of the one above it. */
record PlanContent(
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Cluster> clusters,
        List<Aim> aims,
        List<PlannedMeasure> measures,
        List<Indicator> indicators) {

    PlanContent {
        clusters = List.copyOf(clusters);
        aims = List.copyOf(aims);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
    }
}
