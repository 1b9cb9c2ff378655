package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.participation.act.Articles;
import org.iom.iml.instruments.participation.standing.Binding;
import org.iom.iml.instruments.participation.standing.Showing;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.participation.standing.Timeline;
import org.iom.iml.instruments.participation.standing.Timeline.Change;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.instruments.text.StoredTexts;
import org.iom.iml.platform.sql.Row;
import org.jspecify.annotations.Nullable;

/** A participation read for display, with the names of its party and instrument. */
record ParticipationRow(
        long version,
        Subject subject,
        List<Act> acts,
        Timeline timeline,
        Articles articles,
        Instant updatedAt,
        Binding binding,
        Knowledge knowledge) {

    static final String COLUMNS = """
            coalesce(p.version, 0) as version, i.code as instrument, n.code as party, coalesce(p.acts, '[]') as acts,
            coalesce(p.since, '{}') as since, coalesce(p.statuses, '{}') as statuses,
            coalesce(p.updated_at, i.updated_at) as updated_at, i.kind, i.titles, n.names, n.kind as party_kind, %s,
            i.final_clauses ->> 'source' as entry,
            i.final_clauses #>> '{denunciation,source}' as denunciation,
            i.final_clauses #>> '{separateParts,source}' as separation,
            i.final_clauses #>> '{separateParts,parts}' as parts""".formatted(Binding.COLUMNS);

    static final String TABLES =
            "participation p join instrument i on i.code = p.instrument join party n on n.code = p.party";

    /** Every instrument with every party, whether it acted or not; to be limited to one of each. */
    static final String PAIRS = "instrument i cross join party n"
            + " left join participation p on p.instrument = i.code and p.party = n.code";

    private static final ObjectReader ACTS = StoredJson.mapper().readerFor(new TypeReference<List<Act>>() {});
    private static final ObjectReader PARTS = StoredJson.mapper().readerFor(new TypeReference<List<String>>() {});

    /** The party and the instrument of a participation. */
    record Subject(
            String instrument,
            String instrumentKind,
            Map<String, String> titles,
            String party,
            PartyKind partyKind,
            Map<String, String> names) {}

    static ParticipationRow of(Row row) throws IOException {
        return new ParticipationRow(
                row.number("version"),
                new Subject(
                        row.text("instrument"),
                        row.text("kind"),
                        StoredTexts.read(row.text("titles")),
                        row.text("party"),
                        row.get("party_kind", PartyKind.class),
                        StoredTexts.read(row.text("names"))),
                ACTS.readValue(row.text("acts")),
                timeline(row),
                new Articles(
                        row.textOrNull("entry"),
                        row.textOrNull("denunciation"),
                        row.textOrNull("separation"),
                        parts(row.textOrNull("parts"))),
                row.instant("updated_at"),
                Binding.of(row),
                Knowledge.NONE);
    }

    /** Returns the same row with what is known of its instrument. */
    ParticipationRow knowing(Knowledge known) {
        return new ParticipationRow(version, subject, acts, timeline, articles, updatedAt, binding, known);
    }

    /**
     * Returns the status on {@code day}; unknown where no act had been performed by then and no source shows that there
     * was none.
     */
    Status status(LocalDate day) {
        return timeline.changeOn(day)
                .map(Change::status)
                .orElseGet(() -> knowledge.ofSilent(party()) != null || binding.shutsOut(party())
                        ? Status.NONE
                        : Status.UNKNOWN);
    }

    /**
     * Determines whether the party is bound on {@code day}; a territory without acts of its own may be bound by acts of
     * its State that no source reports.
     */
    Truth bound(LocalDate day) {
        if (status(day) == Status.NONE && subject.partyKind().isDependent()) {
            return Truth.UNKNOWN;
        }
        return binding.bound(new Showing(party(), new ActLog(acts), timeline, knowledge).on(day, status(day)), day);
    }

    /** Returns the date up to which the party's acts are known; null where the status on {@code day} is unknown. */
    @Nullable LocalDate knownUntil(LocalDate day) {
        return status(day) == Status.UNKNOWN
                ? null
                : acts.stream()
                        .filter(Act::stands)
                        .map(Act::date)
                        .max(Comparator.naturalOrder())
                        .map(last -> knowledge.ofRecorded(party(), last))
                        .orElseGet(() -> knowledge.ofSilent(party()));
    }

    boolean beyondKnown(LocalDate day) {
        LocalDate known = knownUntil(day);
        return known != null && day.isAfter(known);
    }

    static Timeline timeline(Row row) {
        List<LocalDate> since = row.list("since", LocalDate.class);
        List<Status> statuses = row.list("statuses", Status.class);
        return Timeline.from(IntStream.range(0, since.size())
                .mapToObj(i -> new Change(since.get(i), statuses.get(i)))
                .toList());
    }

    private static List<String> parts(@Nullable String json) throws IOException {
        return json == null ? List.of() : PARTS.readValue(json);
    }

    String instrument() {
        return subject.instrument();
    }

    String party() {
        return subject.party();
    }

    /** Returns the row as known at {@code instant}. */
    ParticipationRow knownAt(Instant instant) {
        List<Act> log = new ActLog(acts).knownAt(instant).acts();
        Timeline then = Timeline.of(log, binding.inForceOn());
        return new ParticipationRow(version, subject, log, then, articles, updatedAt, binding, knowledge);
    }
}
