package org.iom.iml.instruments.provision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.Edition.Origin;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.text.Folded;
import org.jspecify.annotations.Nullable;

/** A provision of an instrument: the content that its texts have at a permanent address. */
@Entity
public class Provision {

    private static final Notes NO_NOTES = new Notes(null, null, null, List.of());
    private static final int MAX_SEARCHED = 100_000;

    @Id
    private String id;

    private String instrument;

    @Column(name = "e_id")
    private String eId;

    private @Nullable String parent;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private Integer[] path;

    private String kind;
    private @Nullable String number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> headings = Map.of();

    private @Nullable String headingKind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> texts = Map.of();

    private @Nullable String force;
    private @Nullable String forceSource;

    /** Derived for the instrument as a whole once its provisions are written. */
    @Column(updatable = false)
    private String effectiveForce;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private String[] themes = {};

    /** From where the words of each language are. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> textSources = Map.of();

    @Enumerated(EnumType.STRING)
    private ProvisionStatus status = ProvisionStatus.STANDING;

    private String source;
    private String origin;

    /** The text indexed for search, used by the database only. */
    @SuppressWarnings("UnusedVariable")
    private String words;

    @Version
    @Column(nullable = false)
    private long version;

    protected Provision() {}

    Provision(Edition edition, ProvisionText text, LegalForce force) {
        instrument = edition.instrument();
        eId = text.eId();
        id = ProvisionKey.of(instrument, eId);
        effectiveForce = force.code();
        String from = Objects.requireNonNullElse(text.source(), edition.source());
        textSources = text.texts().keySet().stream()
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> from));
        take(text, edition.origin().code(), from);
    }

    /** Adopts the content of an edition. */
    ProvisionChange learn(Edition edition, ProvisionText said) {
        ProvisionText next = origin.equals(Origin.CATALOGUE.code()) || edition.origin() != Origin.CATALOGUE
                ? TextMerge.over(text(), edition, said)
                : TextMerge.under(text(), said);
        if (isStanding() && next.equals(text())) {
            return ProvisionChange.NONE;
        }
        ProvisionChange change = isStanding() ? ProvisionChange.CHANGED : ProvisionChange.CAME;
        status = ProvisionStatus.STANDING;
        String from = Objects.requireNonNullElse(said.source(), edition.source());
        textSources = sources(next, from);
        take(next, edition.origin().code(), from);
        return change;
    }

    /** Adopts its words in the language of an edition, and keeps all else. */
    ProvisionChange word(Edition edition, ProvisionText said) {
        ProvisionText next = TextMerge.words(text(), edition, said);
        if (isStanding() && next.equals(text())) {
            return ProvisionChange.NONE;
        }
        ProvisionChange change = isStanding() ? ProvisionChange.CHANGED : ProvisionChange.CAME;
        status = ProvisionStatus.STANDING;
        textSources = sources(next, edition.source());
        take(next, origin, source);
        return change;
    }

    /** Loses its words in the language of an edition that has them elsewhere. */
    ProvisionChange unword(Edition edition) {
        Map<String, String> others = new HashMap<>(texts);
        return others.keySet().removeAll(edition.languages()) ? word(edition, withTexts(others)) : ProvisionChange.NONE;
    }

    private ProvisionText withTexts(Map<String, String> others) {
        return new ProvisionText(eId, parent, List.of(path), kind, number, headings, others, null, source);
    }

    /** Names the source of words that are new or changed; that of others stays. */
    private Map<String, String> sources(ProvisionText next, String from) {
        return next.texts().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        text -> text.getValue().equals(texts.get(text.getKey()))
                                ? textSources.getOrDefault(text.getKey(), source)
                                : from));
    }

    /** Marks it as absent from a later text; it keeps its address, words and links. */
    ProvisionChange retire() {
        ProvisionChange change = isStanding() ? ProvisionChange.WENT : ProvisionChange.NONE;
        status = ProvisionStatus.FORMER;
        return change;
    }

    /** Adopts what a person states about its heading, force and themes. */
    ProvisionChange annotate(Map<String, String> newHeadings, Notes notes, String by) {
        ProvisionText now = text();
        ProvisionText next = new ProvisionText(
                eId, parent, now.path(), kind, number, newHeadings, texts, TextMerge.whole(notes, newHeadings), source);
        if (next.equals(now)) {
            return ProvisionChange.NONE;
        }
        take(next, Origin.UNIT.code(), by);
        return ProvisionChange.CHANGED;
    }

    private void take(ProvisionText text, String by, String knownFrom) {
        parent = text.parent();
        path = text.path().toArray(Integer[]::new);
        kind = text.kind();
        number = text.number();
        headings = Objects.requireNonNullElse(text.headings(), Map.of());
        texts = text.texts();
        Notes notes = TextMerge.whole(Objects.requireNonNullElse(text.notes(), NO_NOTES), headings);
        headingKind = notes.headingKind();
        force = notes.force();
        forceSource = notes.forceSource();
        themes = notes.themes().toArray(String[]::new);
        source = knownFrom;
        origin = by;
        String all = Stream.of(Stream.ofNullable(number), headings.values().stream(), texts.values().stream())
                .flatMap(words -> words)
                .map(Folded::of)
                .collect(Collectors.joining(" \n"));
        words = all.substring(0, Math.min(all.length(), MAX_SEARCHED));
    }

    /** Returns everything stored about it. */
    ProvisionText text() {
        return new ProvisionText(
                eId,
                parent,
                List.of(path),
                kind,
                number,
                headings,
                texts,
                new Notes(headingKind, force, forceSource, List.of(themes)),
                source);
    }

    boolean speaks(List<String> languages) {
        return languages.stream().anyMatch(language -> headings.containsKey(language) || texts.containsKey(language));
    }

    String eId() {
        return eId;
    }

    String id() {
        return id;
    }

    String instrument() {
        return instrument;
    }

    boolean isStanding() {
        return status == ProvisionStatus.STANDING;
    }

    long version() {
        return version;
    }
}
