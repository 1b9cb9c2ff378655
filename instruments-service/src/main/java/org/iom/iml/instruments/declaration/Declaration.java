package org.iom.iml.instruments.declaration;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.DeclarationMade;
import org.iom.iml.events.DeclarationModified;
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.events.ObjectionMade;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Flag;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.instruments.declaration.statement.Answer;
import org.iom.iml.instruments.declaration.statement.DeclarationStatus;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.declaration.statement.Occasion;
import org.iom.iml.instruments.declaration.statement.Origin;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.iom.iml.instruments.declaration.statement.Stage;
import org.iom.iml.instruments.declaration.statement.StageLog;
import org.iom.iml.instruments.text.TextArray;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A statement of one participant about one instrument, with its later history. */
@Entity
public class Declaration {

    @Id
    private UUID id;

    private String instrument;
    private String party;

    @Enumerated(EnumType.STRING)
    private @Nullable Effect effect;

    private @Nullable String publishedAs;

    @Convert(converter = TextArray.class)
    private List<String> procedures = List.of();

    /** The provisions to which it relates as it now stands. */
    @Convert(converter = TextArray.class)
    private List<String> targets = List.of();

    @Convert(converter = TextArray.class)
    private List<String> territories = List.of();

    @Embedded
    private StageLog log;

    /** Null where all of its fields are null. */
    @Embedded
    private @Nullable Occasion occasion;

    /** Null where all of its fields are null. */
    @Embedded
    private @Nullable Answer answer;

    private int objections;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Flag> flags = List.of();

    private boolean flagged;

    @Embedded
    private Origin origin;

    /** Its text in all languages, as indexed for search. */
    private String words;

    @Version
    @Column(nullable = false)
    private long version;

    /** Set by the database on each change. */
    @Column(insertable = false, updatable = false)
    private Instant updatedAt;

    protected Declaration() {}

    /**
     * Creates a statement that is new to the registry.
     *
     * @param earliest the first day on which an undated statement can have been made
     */
    static Declaration of(UUID id, Making making, Origin origin, List<Flag> flags, LocalDate earliest) {
        Declaration made = new Declaration();
        made.id = id;
        made.instrument = making.instrument();
        made.party = making.party();
        made.effect = making.effect();
        made.publishedAs = making.publishedAs();
        made.procedures = making.scope().procedures();
        made.territories = making.scope().territories();
        made.occasion = making.occasion();
        made.answer = making.answer();
        made.origin = origin;
        made.flags = List.copyOf(flags);
        made.flagged = flags.stream().anyMatch(Flag::prohibits);
        made.take(StageLog.of(
                Stage.of(making), requireNonNullElse(making.occasion().madeOn(), earliest)));
        return made;
    }

    /** Replaces its text or the provisions to which it relates. */
    DeclarationModified modify(Stage.Modification modification) {
        Stage stage = log.latest().after(modification);
        StageLog modified = log.then(stage);
        List<String> added = stage.targets().stream()
                .filter(target -> !Targets.within(target, targets))
                .toList();
        if (effect != null && effect.isMadeWhenJoining() && !added.isEmpty()) {
            throw new Refusal(
                    "reservation-cannot-be-widened",
                    "What is made on signing or on consenting to be bound cannot be widened later (VCLT art. 19): "
                            + String.join(", ", added) + ".");
        }
        take(modified);
        return new DeclarationModified(id, instrument, party, stage.on(), stage.targets());
    }

    /** Withdraws it, in whole or in part. */
    DeclarationWithdrawn withdraw(Stage.Withdrawal withdrawal) {
        Stage stage = log.latest().after(withdrawal);
        take(log.then(stage));
        boolean inPart = stage.status() == DeclarationStatus.PARTLY_WITHDRAWN;
        return new DeclarationWithdrawn(
                id, instrument, party, stage.on(), inPart, inPart ? stage.targets() : List.of());
    }

    private void take(StageLog changed) {
        log = changed;
        targets = changed.latest().targets();
        words = changed.words();
    }

    /** Records that another party objects to it. */
    ObjectionMade objectedTo(Declaration objection) {
        objections++;
        return new ObjectionMade(
                id,
                objection.id,
                objection.party,
                instrument,
                party,
                objection.occasion().madeOn(),
                objection.answer().precludesEntryIntoForce());
    }

    /** Records the statement to which this objection is made. */
    void isMadeTo(Declaration statement) {
        answer = answer().to(statement.id());
    }

    DeclarationMade made() {
        return new DeclarationMade(
                id,
                instrument,
                party,
                effect == null ? null : effect.code(),
                procedures,
                targets,
                territories,
                occasion().madeOn(),
                answer().about(),
                flagged);
    }

    /** Returns its stages over time. */
    StageLog log() {
        return log;
    }

    public UUID id() {
        return id;
    }

    String instrument() {
        return instrument;
    }

    String party() {
        return party;
    }

    @Nullable Effect effect() {
        return effect;
    }

    @Nullable String publishedAs() {
        return publishedAs;
    }

    /** Returns its scope as it now stands. */
    Scope scope() {
        return new Scope(procedures, targets, territories);
    }

    Occasion occasion() {
        return requireNonNullElse(occasion, Occasion.UNKNOWN);
    }

    Answer answer() {
        return requireNonNullElse(answer, Answer.NONE);
    }

    int objections() {
        return objections;
    }

    List<Flag> flags() {
        return flags;
    }

    boolean isFlagged() {
        return flagged;
    }

    Origin origin() {
        return origin;
    }

    String words() {
        return words;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
