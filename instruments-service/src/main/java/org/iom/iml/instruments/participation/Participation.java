package org.iom.iml.instruments.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.participation.Timeline.Change;

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

    @Version
    @Column(nullable = false)
    private long version;

    protected Participation() {}

    Participation(String instrument, String party) {
        this.id = idOf(instrument, party);
        this.instrument = instrument;
        this.party = party;
    }

    static String idOf(String instrument, String party) {
        return instrument + ":" + party;
    }

    /** Adds one act that a person reports; refused where a rule forbids it. */
    ParticipationChanged record(Act act, Instrument under, LocalDate today) {
        ActRules.check(new ActRules.Proposed(act, acts, under, today));
        return keep(new ActLog(acts).with(List.of(act)), under);
    }

    /** Adds what a source says of this party as a whole; false where all of it was known. */
    boolean learn(List<Act> said, Instrument under) {
        List<Act> log = new ActLog(acts).with(said);
        if (log.equals(acts)) {
            return false;
        }
        keep(log, under);
        return true;
    }

    /** Computes effects and statuses again; false where they stay as they are. */
    boolean derive(Instrument under) {
        List<Act> before = acts;
        keep(acts, under);
        return !before.equals(acts);
    }

    private ParticipationChanged keep(List<Act> log, Instrument under) {
        Effects effects = new Effects(under.inForceOn(), under.finalClauses());
        acts = log.stream().map(effects::computed).toList();
        Timeline timeline = Timeline.of(acts);
        since = timeline.changes().stream().map(Change::from).toArray(LocalDate[]::new);
        statuses = timeline.changes().stream()
                .map(change -> change.status().code())
                .toArray(String[]::new);
        return changed();
    }

    ParticipationChanged changed() {
        return new ParticipationChanged(id, party, instrument, timeline().intervals());
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

    public long version() {
        return version;
    }
}
