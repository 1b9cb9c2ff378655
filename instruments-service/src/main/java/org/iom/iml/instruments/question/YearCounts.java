package org.iom.iml.instruments.question;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.KnowledgeTable;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.question.TimelineResource.YearView;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The counts of acts and statuses under one instrument, year by year. */
@Singleton
class YearCounts {

    private static final String PARTICIPATIONS = """
            select party, since, statuses, acts, consent_known_since(acts, since, statuses) as known_since
            from participation where instrument = :instrument""";
    private static final ObjectReader DEEDS = StoredJson.mapper().readerFor(new TypeReference<List<Deed>>() {});

    private final Rows rows;
    private final KnowledgeTable known;

    YearCounts(Rows rows, KnowledgeTable known) {
        this.rows = rows;
        this.known = known;
    }

    /** The facts of an act that matter for the count. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deed(ActKind kind, LocalDate date, @Nullable Instant supersededAt) {

        boolean signs() {
            return supersededAt == null && kind.effect() == ActKind.Effect.SIGNS;
        }
    }

    /**
     * One participation: its changes of status in order, and its acts.
     *
     * @param knownSince the day since which the registry has known of the consent with which it ends; null where it
     *     ends otherwise
     */
    record Course(
            String party,
            List<LocalDate> since,
            List<Status> statuses,
            List<Deed> deeds,
            @Nullable LocalDate knownSince) {}

    /**
     * Returns the years from that of the first act to {@code present} or, if later, to that of the last change; empty
     * where there is no act.
     */
    List<YearView> of(Label instrument, int present) {
        Knowledge knowledge = known.of(RecordKind.ACTS, instrument.code());
        return count(
                rows.list(
                        PARTICIPATIONS,
                        Values.of("instrument", instrument.code()),
                        row -> new Course(
                                row.text("party"),
                                row.list("since", LocalDate.class),
                                row.list("statuses", Status.class),
                                DEEDS.<List<Deed>>readValue(row.text("acts")),
                                row.nullable("known_since", LocalDate.class))),
                new Tally(instrument.binding(), knowledge),
                knowledge.complete().orElse(null),
                present);
    }

    static List<YearView> count(List<Course> courses, Tally tally, @Nullable LocalDate knownUntil, int present) {
        courses.forEach(tally::add);
        List<YearView> years = new ArrayList<>();
        for (int year : tally.years(present)) {
            years.add(new YearView(
                    year,
                    tally.signed(year),
                    tally.consented(year),
                    tally.entered(year),
                    tally.left(year),
                    tally.onLastDayOf(year, Truth.TRUE),
                    tally.onLastDayOf(year, Truth.UNKNOWN),
                    knownUntil,
                    knownUntil != null && LocalDate.of(year, 12, 31).isAfter(knownUntil)));
        }
        return years;
    }
}
