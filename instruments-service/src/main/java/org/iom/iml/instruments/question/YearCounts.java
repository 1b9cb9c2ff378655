package org.iom.iml.instruments.question;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.instruments.participation.Status;
import org.iom.iml.instruments.question.TimelineResource.YearView;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** Counts, year by year, what the participations under one instrument hold. */
@Singleton
class YearCounts {

    private static final String PARTICIPATIONS =
            "select since, statuses, acts from participation where instrument = :instrument";
    private static final ObjectReader DEEDS = StoredJson.mapper().readerFor(new TypeReference<List<Deed>>() {});

    private final Rows rows;
    private final KnowledgeTable known;

    YearCounts(Rows rows, KnowledgeTable known) {
        this.rows = rows;
        this.known = known;
    }

    /** What of an act is counted here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deed(ActKind kind, LocalDate date, @Nullable Instant supersededAt) {

        boolean signs() {
            return supersededAt == null && kind.effect() == ActKind.Effect.SIGNS;
        }
    }

    /** One participation: its changes of status in order, and its acts. */
    record Course(List<LocalDate> since, List<Status> statuses, List<Deed> deeds) {}

    /** From the year of the first act to {@code present} or, if later, that of the last change; empty without an act. */
    List<YearView> of(Label instrument, int present) {
        return count(
                rows.list(
                        PARTICIPATIONS,
                        Values.of("instrument", instrument.code()),
                        row -> new Course(
                                row.list("since", LocalDate.class),
                                row.list("statuses", Status.class),
                                DEEDS.<List<Deed>>readValue(row.text("acts")))),
                new Tally(instrument.binding()),
                known.of(RecordKind.ACTS, instrument.code()).complete().orElse(null),
                present);
    }

    static List<YearView> count(List<Course> courses, Tally tally, @Nullable LocalDate knownUntil, int present) {
        courses.forEach(tally::add);
        List<YearView> years = new ArrayList<>();
        int parties = 0;
        for (int year : tally.years(present)) {
            parties += tally.entered(year) - tally.left(year);
            years.add(new YearView(
                    year,
                    tally.signed(year),
                    tally.consented(year),
                    tally.entered(year),
                    tally.left(year),
                    parties,
                    knownUntil,
                    knownUntil != null && LocalDate.of(year, 12, 31).isAfter(knownUntil)));
        }
        return years;
    }
}
