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

/** How one party takes part in one instrument: the log of its acts, and the statuses that follow from it. */
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

    /** To which it extends, or did by an act that stands; null where to none, so that they need no index. */
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

    /** As it is in the database, for those that read it past the entity manager. */
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

    /** Adds acts to the log and takes none back; refused as a whole where a rule forbids one of them. */
    public List<InstrumentsFact> record(List<Act> news, Terms terms) {
        shutOut(terms);
        news.forEach(act -> ActRules.check(new ActRules.Proposed(act, acts, terms.instrument(), terms.today())));
        List<Act> log = new ArrayList<>(acts.size() + news.size());
        log.addAll(acts);
        log.addAll(news);
        return become(checked(log, terms), terms, bound(terms)).facts();
    }

    /** Puts {@code right} in the place of an act that is wrong, or nothing; refused where a rule forbids what follows. */
    List<InstrumentsFact> correct(Act wrong, Optional<Act> right, Reason reason, Terms terms) {
        ActLog log = new ActLog(new ActLog(acts).corrected(wrong, right, reason.at(), reason.text()));
        right.ifPresent(act -> ActRules.check(
                new ActRules.Proposed(act, without(act, log.acts()), terms.instrument(), terms.today())));
        return become(checked(log.acts(), terms), terms, bound(terms)).corrected(wrong, right, reason.text());
    }

    /** Why a person does what is done. */
    record Reason(String text, Instant at) {}

    /** Adds what a source says of this party as a whole; nothing is told where all of it was known. */
    public List<InstrumentsFact> learn(List<Act> said, Terms terms) {
        List<Act> log = new ActLog(acts).with(said);
        return log.equals(acts)
                ? List.of()
                : become(computed(log, terms), terms, bound(terms)).facts();
    }

    /**
     * Computes effects and statuses again; nothing is told where the statuses stay as they are. What was bound before the
     * instrument was another is not kept, so that it is told again.
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

    /** A treaty between two others is no matter of this party's. */
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

    /** The statuses over time. */
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

    /** The acts that stand, in the order of their dates. */
    public List<Act> standingActs() {
        return acts.stream()
                .filter(Act::stands)
                .sorted(Comparator.comparing(Act::date))
                .toList();
    }

    /** All that is known of it, in the order in which it became known. */
    public ActLog log() {
        return new ActLog(acts);
    }

    /** To which territories it extends, or did by an act that stands. */
    List<String> territories() {
        return territories == null ? List.of() : List.of(territories);
    }

    public long version() {
        return version;
    }

    /** Writes its row; {@code log} are its acts as they are stored. */
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
