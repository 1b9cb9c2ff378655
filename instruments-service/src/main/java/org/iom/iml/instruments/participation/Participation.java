package org.iom.iml.instruments.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.participation.act.ActRules;
import org.iom.iml.instruments.participation.act.Effects;
import org.iom.iml.instruments.participation.act.SequenceRules;
import org.iom.iml.instruments.participation.standing.Binding;
import org.iom.iml.instruments.participation.standing.Showing;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.participation.standing.Timeline;
import org.iom.iml.instruments.participation.standing.Timeline.Change;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.CopyRows;
import org.jspecify.annotations.Nullable;

/** The participation of one party in one instrument: the log of its acts, and the statuses derived from it. */
@Entity
public class Participation {

    @Id
    private String id;

    private String instrument;
    private String party;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Act> acts = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private LocalDate[] since = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private String[] statuses = {};

    /**
     * The territories to which a valid act extends it or once extended it; null where there are none, so that such rows
     * need no index entry.
     */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private String @Nullable [] territories;

    @Version
    @Column(nullable = false)
    private long version;

    protected Participation() {}

    public Participation(String instrument, String party) {
        this.id = idOf(instrument, party);
        this.instrument = instrument;
        this.party = party;
    }

    /** Restores a participation from its stored values, for readers that bypass the entity manager. */
    public static Participation stored(
            String instrument, String party, List<Act> acts, @Nullable LocalDate inForceOn, long version) {
        Participation participation = new Participation(instrument, party);
        participation.keep(List.copyOf(acts), inForceOn);
        participation.version = version;
        return participation;
    }

    public static String idOf(String instrument, String party) {
        return instrument + ":" + party;
    }

    /** Adds acts to the log without superseding any; refuses all of them where a rule forbids one. */
    public List<InstrumentsFact> record(List<Act> news, Terms terms) {
        shutOut(terms);
        news.forEach(act -> ActRules.check(new ActRules.Proposed(act, acts, terms.instrument(), terms.today())));
        List<Act> log = new ArrayList<>(acts.size() + news.size());
        log.addAll(acts);
        log.addAll(news);
        return become(checked(log, terms), terms, bound(terms)).facts();
    }

    /**
     * Replaces an erroneous act by {@code right}, or annuls it where there is none; refused where the result would
     * break a rule.
     */
    List<InstrumentsFact> correct(Act wrong, Optional<Act> right, Reason reason, Terms terms) {
        ActLog log = new ActLog(new ActLog(acts).corrected(wrong, right, reason.at(), reason.text()));
        right.ifPresent(act -> ActRules.check(
                new ActRules.Proposed(act, without(act, log.acts()), terms.instrument(), terms.today())));
        return become(checked(log.acts(), terms), terms, bound(terms)).corrected(wrong, right, reason.text());
    }

    /** The reason that a person gives for a change, and its time. */
    record Reason(String text, Instant at) {}

    /** Adds all the acts that a source reports of this party; returns no facts where all were known. */
    public List<InstrumentsFact> learn(List<Act> said, Terms terms) {
        List<Act> log = new ActLog(acts).with(said);
        return log.equals(acts)
                ? List.of()
                : become(computed(log, terms), terms, bound(terms)).facts();
    }

    /**
     * Derives effects and statuses again; returns no facts where the statuses are unchanged. A history with a
     * contracting status is always published again, as whether the party was bound under the instrument's earlier data
     * is not stored.
     */
    List<InstrumentsFact> derive(Terms terms) {
        List<StatusInterval> held =
                timeline().changes().stream().anyMatch(change -> change.status() == Status.CONTRACTING)
                        ? List.of()
                        : bound(terms);
        return become(computed(acts, terms), terms, held).facts();
    }

    private List<StatusInterval> bound(Terms terms) {
        Timeline timeline = timeline();
        Showing showing = new Showing(party, log(), timeline, terms.knowledge());
        return timeline.intervals(Binding.of(terms.instrument()), showing::from);
    }

    /** Refuses acts under a treaty between other parties. */
    private void shutOut(Terms terms) {
        if (terms.instrument().isBetweenOthersThan(party)) {
            throw new Refusal(
                    "not-a-contracting-party", instrument + " is a treaty between other parties than " + party + ".");
        }
    }

    private static List<Act> without(Act act, List<Act> log) {
        return log.stream().filter(other -> !other.equals(act)).toList();
    }

    private List<Act> checked(List<Act> log, Terms terms) {
        List<Act> computed = computed(log, terms);
        SequenceRules.check(acts, computed, terms.instrument());
        return computed;
    }

    private static List<Act> computed(List<Act> log, Terms terms) {
        Effects effects = terms.effects();
        return log.stream().map(effects::computed).toList();
    }

    private ParticipationNews become(List<Act> log, Terms terms, List<StatusInterval> held) {
        List<Act> known = acts;
        keep(log, terms.instrument().inForceOn());
        return new ParticipationNews(this, known, held, bound(terms));
    }

    private void keep(List<Act> log, @Nullable LocalDate inForceOn) {
        acts = log;
        Timeline timeline = Timeline.of(acts, inForceOn);
        since = timeline.changes().stream().map(Change::from).toArray(LocalDate[]::new);
        statuses = timeline.changes().stream()
                .map(change -> change.status().code())
                .toArray(String[]::new);
        String[] extended = acts.stream()
                .filter(Act::stands)
                .flatMap(act -> act.territories().stream())
                .distinct()
                .toArray(String[]::new);
        territories = extended.length == 0 ? null : extended;
    }

    /** Returns the statuses over time. */
    Timeline timeline() {
        return Timeline.from(IntStream.range(0, since.length)
                .mapToObj(i -> new Change(since[i], Status.find(statuses[i]).orElseThrow()))
                .toList());
    }

    public String id() {
        return id;
    }

    public String instrument() {
        return instrument;
    }

    public String party() {
        return party;
    }

    /** Returns the valid acts, by date. */
    public List<Act> standingActs() {
        return acts.stream()
                .filter(Act::stands)
                .sorted(Comparator.comparing(Act::date))
                .toList();
    }

    /** Returns everything recorded about it, in the order in which it became known. */
    public ActLog log() {
        return new ActLog(acts);
    }

    /** Returns the territories to which a valid act extends it or once extended it. */
    List<String> territories() {
        return territories == null ? List.of() : List.of(territories);
    }

    public long version() {
        return version;
    }

    /** Writes its row; {@code log} holds its acts in their stored form. */
    public void write(CopyRows rows, String log) throws SQLException {
        rows.field(id)
                .field(instrument)
                .field(party)
                .field(log)
                .array((Object[]) since)
                .array((Object[]) statuses);
        if (territories == null) {
            rows.field(null);
        } else {
            rows.array((Object[]) territories);
        }
        rows.field(version).end();
    }
}
