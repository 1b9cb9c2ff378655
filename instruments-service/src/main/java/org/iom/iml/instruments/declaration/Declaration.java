package org.iom.iml.instruments.declaration;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.iom.iml.events.DeclarationMade;
import org.iom.iml.events.DeclarationModified;
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.events.ObjectionMade;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What one participant declared about one instrument, and what became of it since. */
@Entity
public class Declaration {

    @Id
    private UUID id;

    private String instrument;
    private String party;
    private @Nullable String effect;
    private @Nullable String publishedAs;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private String[] procedures = {};

    /** At what it is aimed as it stands now. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private String[] targets = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private String[] territories = {};

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Stage> stages = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private LocalDate[] since = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    private String[] states = {};

    private @Nullable LocalDate madeOn;
    private @Nullable String upon;
    private @Nullable UUID about;
    private @Nullable String aboutParty;
    private @Nullable Boolean precludesEntryIntoForce;
    private @Nullable String reasons;
    private int objections;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Flag> flags = List.of();

    private boolean flagged;
    private String classified;
    private @Nullable String certainty;
    private @Nullable UUID block;
    private @Nullable Integer position;
    private @Nullable String key;

    /** Its words in all languages as they are searched. */
    private String words;

    @Version
    @Column(nullable = false)
    private long version;

    protected Declaration() {}

    /**
     * A statement that nobody has heard of yet.
     *
     * @param earliest the first day on which it can have been made, for one that gives no date
     */
    static Declaration of(UUID id, Making making, Origin origin, List<Flag> flags, LocalDate earliest) {
        Declaration made = new Declaration();
        made.id = id;
        made.take(making);
        made.take(origin);
        made.flags = List.copyOf(flags);
        made.flagged = flags.stream().anyMatch(Flag::prohibits);
        made.enter(
                new Stage(
                        making.madeOn(),
                        DeclarationState.STANDING,
                        making.targets(),
                        making.texts(),
                        making.source(),
                        making.notification()),
                requireNonNullElse(making.madeOn(), earliest));
        return made;
    }

    private void take(Making making) {
        instrument = making.instrument();
        party = making.party();
        effect = making.effect() == null ? null : making.effect().code();
        publishedAs = making.publishedAs();
        procedures = making.procedures().toArray(String[]::new);
        territories = making.territories().toArray(String[]::new);
        madeOn = making.madeOn();
        upon = making.upon() == null ? null : making.upon().code();
        about = making.about();
        aboutParty = making.aboutParty();
        precludesEntryIntoForce = making.precludesEntryIntoForce();
        reasons = making.reasons();
    }

    private void take(Origin origin) {
        classified = origin.classified();
        certainty = origin.certainty();
        block = origin.block();
        position = origin.position();
        key = origin.key();
    }

    /** Puts other words or provisions in place of those of before. */
    DeclarationModified modify(Stage stage) {
        checkOrder(stage);
        List<String> added =
                stage.targets().stream().filter(target -> !isAimedAt(target)).toList();
        if (effect().filter(Effect::isMadeWhenJoining).isPresent() && !added.isEmpty()) {
            throw new Refusal(
                    "reservation-cannot-be-widened",
                    "What is made when joining is not widened later (VCLT art. 19): " + String.join(", ", added) + ".");
        }
        enter(stage, requireNonNullElse(stage.on(), since[since.length - 1]));
        return new DeclarationModified(id, instrument, party, stage.on(), stage.targets());
    }

    /** Takes it back, wholly or in the part that {@code stage} leaves out. */
    DeclarationWithdrawn withdraw(Stage stage) {
        checkOrder(stage);
        enter(stage, requireNonNullElse(stage.on(), since[since.length - 1]));
        boolean inPart = stage.state() == DeclarationState.PARTLY_WITHDRAWN;
        return new DeclarationWithdrawn(
                id, instrument, party, stage.on(), inPart, inPart ? stage.targets() : List.of());
    }

    /** Notes that somebody objects to it. */
    ObjectionMade objectedTo(Declaration objection) {
        objections++;
        return new ObjectionMade(
                id,
                objection.id,
                objection.party,
                instrument,
                party,
                objection.madeOn,
                objection.precludesEntryIntoForce);
    }

    /** Notes to which statement this objection is made. */
    void isMadeTo(Declaration statement) {
        about = statement.id;
    }

    DeclarationMade made() {
        return new DeclarationMade(
                id,
                instrument,
                party,
                effect,
                List.of(procedures),
                List.of(targets),
                List.of(territories),
                madeOn,
                about == null ? null : about.toString(),
                flagged);
    }

    private void checkOrder(Stage stage) {
        if (!latest().state().mayBecome(stage.state())) {
            throw new Refusal("declaration-already-withdrawn", "It was withdrawn on " + since[since.length - 1] + ".");
        }
        LocalDate on = stage.on();
        if (on != null && on.isBefore(since[since.length - 1])) {
            throw new Refusal("before-the-declaration", "Its last act is of " + since[since.length - 1] + ".");
        }
    }

    private void enter(Stage stage, LocalDate from) {
        stages = Stream.concat(stages.stream(), Stream.of(stage)).toList();
        since = Stream.concat(Arrays.stream(since), Stream.of(from)).toArray(LocalDate[]::new);
        states = Stream.concat(Arrays.stream(states), Stream.of(stage.state().code()))
                .toArray(String[]::new);
        targets = stage.targets().toArray(String[]::new);
        words = stages.stream()
                .flatMap(each -> each.texts().values().stream())
                .distinct()
                .map(Folded::of)
                .collect(Collectors.joining(" \n"));
    }

    private boolean isAimedAt(String target) {
        return Arrays.stream(targets).anyMatch(own -> Targets.lies(target, own));
    }

    /** As it stood on {@code day}; empty before it was made. */
    Optional<Stage> on(LocalDate day) {
        for (int i = since.length - 1; i >= 0; i--) {
            if (!since[i].isAfter(day)) {
                return Optional.of(stages.get(i));
            }
        }
        return Optional.empty();
    }

    Stage latest() {
        return stages.getLast();
    }

    List<Stage> stages() {
        return stages;
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

    Optional<Effect> effect() {
        return Optional.ofNullable(effect).flatMap(Effect::find);
    }

    @Nullable String publishedAs() {
        return publishedAs;
    }

    List<String> procedures() {
        return List.of(procedures);
    }

    List<String> targets() {
        return new ArrayList<>(List.of(targets));
    }

    List<String> territories() {
        return List.of(territories);
    }

    @Nullable LocalDate madeOn() {
        return madeOn;
    }

    Optional<ActKind> upon() {
        return Optional.ofNullable(upon).flatMap(ActKind::find);
    }

    @Nullable UUID about() {
        return about;
    }

    @Nullable String aboutParty() {
        return aboutParty;
    }

    @Nullable Boolean precludesEntryIntoForce() {
        return precludesEntryIntoForce;
    }

    @Nullable String reasons() {
        return reasons;
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
        return new Origin(classified, certainty, block, position, key);
    }

    String words() {
        return words;
    }

    public long version() {
        return version;
    }
}
