package org.iom.iml.instruments.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.instruments.text.Folded;
import org.jspecify.annotations.Nullable;

/** A source of international migration law, with what is known of it and from where. */
@Entity
public class Instrument {

    @Id
    private String code;

    private String kind;
    private String origin;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> titles;

    private @Nullable LocalDate adoptedOn;
    private @Nullable String adoptedAt;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate inForceOn;
    private @Nullable String untcNumber;
    private @Nullable String untsRegistration;
    private @Nullable String symbol;
    private @Nullable String chapter;
    private @Nullable String depositary;
    private @Nullable String monitoringBody;
    private @Nullable String supplements;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable List<String> acts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable FinalClauses finalClauses;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private InstrumentDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> sources;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> toVerify;

    /** Code, numbers and titles as they are searched. */
    private String words;

    @Version
    @Column(nullable = false)
    private long version;

    protected Instrument() {}

    /** An instrument that nobody has heard of yet. */
    public static Instrument of(InstrumentFacts facts, InstrumentOrigin origin) {
        Instrument instrument = new Instrument();
        instrument.code = facts.code();
        instrument.take(facts, origin);
        return instrument;
    }

    /** Takes over what is said of it now, and names the facts that changed. */
    List<String> revise(InstrumentFacts facts, InstrumentOrigin by) {
        List<String> changed = by.mayRevise(InstrumentOrigin.of(origin)) ? facts.differences(facts()) : List.of();
        if (!changed.isEmpty()) {
            take(facts, by);
        }
        return changed;
    }

    private void take(InstrumentFacts facts, InstrumentOrigin by) {
        origin = by.code();
        kind = facts.kind().code();
        titles = facts.titles();
        adoptedOn = facts.adoptedOn();
        adoptedAt = facts.adoptedAt();
        openedOn = facts.openedOn();
        inForceOn = facts.inForceOn();
        untcNumber = facts.untcNumber();
        untsRegistration = facts.untsRegistration();
        symbol = facts.symbol();
        chapter = facts.chapter();
        depositary = facts.depositary();
        monitoringBody = facts.monitoringBody();
        supplements = facts.supplements();
        acts = facts.acts();
        finalClauses = facts.finalClauses();
        details = facts.details();
        sources = facts.sources();
        toVerify = Objects.requireNonNullElse(facts.toVerify(), List.of());
        words = Stream.concat(Stream.of(code, untcNumber, symbol, monitoringBody), titles.values().stream())
                .filter(Objects::nonNull)
                .map(Folded::of)
                .collect(Collectors.joining(" \n"));
    }

    /** All that is known of it. */
    public InstrumentFacts facts() {
        return new InstrumentFacts(
                code,
                InstrumentKind.of(kind),
                titles,
                adoptedOn,
                adoptedAt,
                openedOn,
                inForceOn,
                untcNumber,
                untsRegistration,
                symbol,
                chapter,
                depositary,
                monitoringBody,
                supplements,
                acts,
                finalClauses,
                details,
                sources,
                toVerify);
    }

    InstrumentPublished published() {
        return new InstrumentPublished(code, kind, titles, untcNumber, monitoringBody, adoptedOn, inForceOn);
    }

    InstrumentRevised revised(List<String> changed) {
        return new InstrumentRevised(code, kind, titles, untcNumber, monitoringBody, adoptedOn, inForceOn, changed);
    }

    /** Whether it is a treaty between others, so that {@code party} cannot act under it. */
    public boolean isBetweenOthersThan(String party) {
        return details.shutOut(party);
    }

    public String code() {
        return code;
    }

    public InstrumentKind kind() {
        return InstrumentKind.of(kind);
    }

    public String title() {
        return titles.getOrDefault("en", code);
    }

    public @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    public @Nullable LocalDate inForceOn() {
        return inForceOn;
    }

    public @Nullable FinalClauses finalClauses() {
        return finalClauses;
    }

    /** The only acts that it knows, where it knows fewer than its kind. */
    public @Nullable List<String> acts() {
        return acts;
    }

    String words() {
        return words;
    }

    public long version() {
        return version;
    }
}
