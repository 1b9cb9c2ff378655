package org.iom.iml.instruments.instrument;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.instruments.instrument.clause.FinalClauses;
import org.iom.iml.instruments.text.Folded;
import org.jspecify.annotations.Nullable;

/** An instrument of international migration law: what is known of it, with sources. */
@Entity
public class Instrument {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    @Enumerated(EnumType.STRING)
    private InstrumentOrigin origin;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> titles;

    /** Null where all of its fields are null; the same applies to the next two. */
    @Embedded
    private @Nullable Milestones milestones;

    @Embedded
    private @Nullable Registration registration;

    @Embedded
    private @Nullable Regime regime;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private InstrumentDetails details;

    @Embedded
    private Sourcing sourcing;

    /** What else it is called, as last published. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> aliases;

    /** Its code, numbers and titles, as indexed for search. */
    private String words;

    @Version
    @Column(nullable = false)
    private long version;

    protected Instrument() {}

    /** Creates an instrument that is new to the registry. */
    public static Instrument of(InstrumentFacts facts, InstrumentOrigin origin) {
        Instrument instrument = new Instrument();
        instrument.code = facts.code();
        instrument.take(facts, origin);
        instrument.aliases = InstrumentNames.of(facts.code());
        return instrument;
    }

    /**
     * Adopts a new description, and the names that ship now; returns empty where nothing changes. The description stays
     * where {@code by} does not outrank the present author.
     */
    Optional<InstrumentRevised> revise(InstrumentFacts facts, InstrumentOrigin by) {
        List<String> changed = new ArrayList<>(by.mayRevise(origin) ? facts.differences(facts()) : List.of());
        if (!changed.isEmpty()) {
            take(facts, by);
        }
        List<String> called = InstrumentNames.of(code);
        if (!called.equals(aliases)) {
            aliases = called;
            changed.add("aliases");
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InstrumentRevised(
                code,
                kind.code(),
                titles,
                registration().untcNumber(),
                regime().monitoringBody(),
                adoptedOn(),
                inForceOn(),
                changed,
                aliases));
    }

    private void take(InstrumentFacts facts, InstrumentOrigin by) {
        origin = by;
        kind = facts.kind();
        titles = facts.titles();
        milestones = facts.milestones();
        registration = facts.registration();
        regime = facts.regime();
        details = facts.details();
        sourcing = facts.sourcing();
        words = Stream.concat(
                        Stream.of(
                                code,
                                registration().untcNumber(),
                                registration().symbol(),
                                regime().monitoringBody()),
                        titles.values().stream())
                .filter(Objects::nonNull)
                .map(Folded::of)
                .collect(Collectors.joining(" \n"));
    }

    /** Returns everything that is known of it. */
    public InstrumentFacts facts() {
        return new InstrumentFacts(code, kind, titles, milestones(), registration(), regime(), details, sourcing);
    }

    InstrumentPublished published() {
        return new InstrumentPublished(
                code,
                kind.code(),
                titles,
                registration().untcNumber(),
                regime().monitoringBody(),
                adoptedOn(),
                inForceOn(),
                aliases);
    }

    /** Reports whether it is a treaty between other parties, so that {@code party} cannot act under it. */
    public boolean isBetweenOthersThan(String party) {
        return details.shutOut(party);
    }

    public String code() {
        return code;
    }

    public InstrumentKind kind() {
        return kind;
    }

    public String title() {
        return titles.getOrDefault("en", code);
    }

    public @Nullable LocalDate adoptedOn() {
        return milestones().adoptedOn();
    }

    public @Nullable LocalDate inForceOn() {
        return milestones().inForceOn();
    }

    public @Nullable FinalClauses finalClauses() {
        return regime().finalClauses();
    }

    /** Returns the only acts that it allows, where they are fewer than its kind allows. */
    public @Nullable List<String> acts() {
        return regime().acts();
    }

    private Milestones milestones() {
        return requireNonNullElse(milestones, Milestones.UNKNOWN);
    }

    Registration registration() {
        return requireNonNullElse(registration, Registration.NONE);
    }

    private Regime regime() {
        return requireNonNullElse(regime, Regime.UNKNOWN);
    }

    String words() {
        return words;
    }

    public long version() {
        return version;
    }
}
