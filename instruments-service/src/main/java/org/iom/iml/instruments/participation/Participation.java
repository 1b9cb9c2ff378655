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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.ActCorrected;
import org.iom.iml.events.ActsRecorded;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatedAct;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.instruments.participation.Timeline.Change;
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

    Participation(String instrument, String party) {
        this.id = idOf(instrument, party);
        this.instrument = instrument;
        this.party = party;
    }

    /** As it is in the database, for who reads it past the entity manager. */
    static Participation stored(String instrument, String party, List<Act> acts, long version) {
        Participation participation = new Participation(instrument, party);
        participation.keep(List.copyOf(acts));
        participation.version = version;
        return participation;
    }

    static String idOf(String instrument, String party) {
        return instrument + ":" + party;
    }

    /** Adds one act that a person reports; refused where a rule forbids it. */
    List<InstrumentsFact> record(Act act, Terms terms) {
        Before before = before();
        shutOut(terms).ifPresent(refusal -> {
            throw refusal;
        });
        ActRules.check(new ActRules.Proposed(act, acts, terms.instrument(), terms.today()));
        keepChecked(append(act), terms);
        return factsSince(before);
    }

    /** Puts {@code right} in the place of an act that is wrong, or nothing; refused where a rule forbids what follows. */
    List<InstrumentsFact> correct(Act wrong, Optional<Act> right, Reason reason, Terms terms) {
        Before before = before();
        ActLog log = new ActLog(new ActLog(acts).corrected(wrong, right, reason.at(), reason.text()));
        right.ifPresent(act -> ActRules.check(
                new ActRules.Proposed(act, without(act, log.acts()), terms.instrument(), terms.today())));
        keepChecked(log.acts(), terms);
        List<InstrumentsFact> facts = new ArrayList<>();
        facts.add(new ActCorrected(
                party, instrument, wrong.id(), right.map(this::stated).orElse(null), reason.text()));
        changedSince(before).ifPresent(facts::add);
        return facts;
    }

    /** Why a person does what is done. */
    record Reason(String text, Instant at) {}

    /** Adds what a source says of this party as a whole; false where all of it was known. */
    boolean learn(List<Act> said, Terms terms) {
        List<Act> log = new ActLog(acts).with(said);
        if (log.equals(acts)) {
            return false;
        }
        keep(computed(log, terms));
        return true;
    }

    /** Adds acts and takes none back; where a rule forbids one of them it adds none and says why. */
    Optional<Refusal> add(List<Act> news, Terms terms) {
        Optional<Refusal> shutOut = shutOut(terms);
        if (shutOut.isPresent()) {
            return shutOut;
        }
        for (Act act : news) {
            Optional<Refusal> refused =
                    ActRules.refusal(new ActRules.Proposed(act, acts, terms.instrument(), terms.today()));
            if (refused.isPresent()) {
                return refused;
            }
        }
        List<Act> log = new ArrayList<>(acts.size() + news.size());
        log.addAll(acts);
        log.addAll(news);
        List<Act> computed = computed(log, terms);
        Optional<Refusal> refused = SequenceRules.refusal(acts, computed, terms.instrument());
        if (refused.isEmpty()) {
            keep(computed);
        }
        return refused;
    }

    /** A treaty between two others is no matter of this party's. */
    private Optional<Refusal> shutOut(Terms terms) {
        return terms.instrument().isBetweenOthersThan(party)
                ? Optional.of(new Refusal(
                        "not-a-contracting-party",
                        instrument + " is a treaty between other parties than " + party + "."))
                : Optional.empty();
    }

    /** Computes effects and statuses again; false where they stay as they are. */
    boolean derive(Terms terms) {
        List<Act> before = acts;
        keep(computed(acts, terms));
        return !before.equals(acts);
    }

    private List<Act> append(Act act) {
        List<Act> log = new ArrayList<>(acts);
        log.add(act);
        return log;
    }

    private static List<Act> without(Act act, List<Act> log) {
        return log.stream().filter(other -> !other.equals(act)).toList();
    }

    private void keepChecked(List<Act> log, Terms terms) {
        List<Act> computed = computed(log, terms);
        SequenceRules.check(acts, computed, terms.instrument());
        keep(computed);
    }

    private static List<Act> computed(List<Act> log, Terms terms) {
        return log.stream().map(terms.effects()::computed).toList();
    }

    private void keep(List<Act> log) {
        acts = log;
        Timeline timeline = Timeline.of(acts);
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

    /** What is known before a change. */
    record Before(List<Act> acts, List<StatusInterval> statuses) {}

    Before before() {
        return new Before(acts, timeline().intervals());
    }

    /** What to tell of the change since {@code before}. */
    List<InstrumentsFact> factsSince(Before before) {
        Set<UUID> known = ids(before.acts().stream());
        List<Act> news = acts.stream().filter(act -> !known.contains(act.id())).toList();
        List<InstrumentsFact> facts = new ArrayList<>(2);
        if (!news.isEmpty()) {
            Set<UUID> stood = ids(before.acts().stream().filter(Act::stands));
            List<UUID> superseded = acts.stream()
                    .filter(act -> !act.stands() && stood.contains(act.id()))
                    .map(Act::id)
                    .toList();
            facts.add(new ActsRecorded(
                    party, instrument, news.stream().map(this::stated).toList(), superseded));
        }
        changedSince(before).ifPresent(facts::add);
        return facts;
    }

    private static Set<UUID> ids(Stream<Act> acts) {
        return acts.map(Act::id).collect(Collectors.toSet());
    }

    private Optional<InstrumentsFact> changedSince(Before before) {
        List<StatusInterval> present = timeline().intervals();
        return present.equals(before.statuses())
                ? Optional.empty()
                : Optional.of(new ParticipationChanged(party, instrument, present));
    }

    private StatedAct stated(Act act) {
        Act kept = acts.stream()
                .filter(other -> other.id().equals(act.id()))
                .findFirst()
                .orElse(act);
        return new StatedAct(
                kept.id(),
                kept.kind().code(),
                kept.date(),
                kept.effectiveOn(),
                kept.part(),
                kept.territories(),
                kept.source(),
                kept.notification());
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
    List<Act> standingActs() {
        return acts.stream()
                .filter(Act::stands)
                .sorted(Comparator.comparing(Act::date))
                .toList();
    }

    /** All that is known of it, in the order in which it became known. */
    ActLog log() {
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
    void write(CopyRows rows, String log) throws SQLException {
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
