package org.iom.iml.instruments.declaration;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iom.iml.events.Fact;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Flag;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.declaration.statement.Origin;
import org.iom.iml.instruments.declaration.statement.PublishedBlock;
import org.iom.iml.instruments.declaration.statement.Stage;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of statements about instruments, whether recorded by the Unit or read from published files. */
@ApplicationScoped
@Transactional
public class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private final Instruments instruments;
    private final Parties parties;
    private final RuleBook rules;
    private final Outbox outbox;
    private final Clock clock;

    Declarations(Instruments instruments, Parties parties, RuleBook rules, Outbox outbox, Clock clock) {
        this.instruments = instruments;
        this.parties = parties;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records a statement reported by the Unit. */
    Declaration make(Making making) {
        instruments.require("/instrument", making.instrument());
        parties.require("/party", making.party());
        parties.requireAll("/territories", making.scope().territories());
        Instrument under = instruments.lockedForParticipation(making.instrument());
        List<Declaration> before = list("instrument = ?1 and party = ?2", making.instrument(), making.party());
        DeclarationRules.check(new DeclarationRules.Proposed(
                making, under, rules.of(making.instrument()), before, LocalDate.now(clock)));
        Declaration made = declaration(making, Origin.RECORDED, under);
        persist(made);
        tell(List.of(made.made()));
        return renewed(made);
    }

    /** Records an objection to the statement {@code id}. */
    Declaration object(UUID id, Function<Declaration, Making> objection) {
        Declaration target = locked(id);
        Making making = objection.apply(target);
        Instrument under = instruments.named(making.instrument());
        parties.require("/party", making.party());
        checkObjection(target, making);
        Declaration made = declaration(making, Origin.RECORDED, under);
        persist(made);
        tell(List.of(made.made(), target.objectedTo(made)));
        return renewed(made);
    }

    private void checkObjection(Declaration target, Making making) {
        if (target.party().equals(making.party())) {
            throw new Refusal("objection-to-oneself", "A party can object only to the statement of another party.");
        }
        LocalDate on = making.occasion().madeOn();
        DeclarationRules.checkDone(on, LocalDate.now(clock));
        if (on != null && target.log().on(on).isEmpty()) {
            throw new Refusal("before-the-declaration", "Nothing had been declared by " + on + ".");
        }
        if (count("answer.about = ?1 and party = ?2", target.id(), making.party()) > 0) {
            throw new Refusal("objection-already-made", "That party has already objected to it.");
        }
    }

    private Declaration declaration(Making making, Origin origin, Instrument under) {
        List<Flag> flags = rules.of(under.code())
                .flags(
                        making.effect(),
                        making.scope().targets(),
                        making.wording().inAllLanguages());
        LocalDate earliest = under.adoptedOn() == null ? LONG_AGO : under.adoptedOn();
        return Declaration.of(Ids.next(), making, origin, flags, earliest);
    }

    /** Modifies the statement {@code id} if it is in the version that the caller has seen. */
    Declaration modify(UUID id, @Nullable String ifMatch, Stage.Modification modification) {
        return change(id, ifMatch, modification.on(), declaration -> declaration.modify(modification));
    }

    /** Withdraws the statement {@code id}, in whole or in part, if it is in the version that the caller has seen. */
    Declaration withdraw(UUID id, @Nullable String ifMatch, Stage.Withdrawal withdrawal) {
        return change(id, ifMatch, withdrawal.on(), declaration -> declaration.withdraw(withdrawal));
    }

    private Declaration change(UUID id, @Nullable String ifMatch, LocalDate on, Function<Declaration, Fact> command) {
        Declaration declaration = locked(id);
        Versions.require(ifMatch, declaration.version());
        DeclarationRules.checkDone(on, LocalDate.now(clock));
        tell(List.of(command.apply(declaration)));
        return renewed(declaration);
    }

    /** Reloads the statement with the values that the database sets on a change. */
    private Declaration renewed(Declaration declaration) {
        getEntityManager().refresh(declaration);
        return declaration;
    }

    private void tell(List<? extends Fact> facts) {
        outbox.appendAll(facts);
    }

    /** A statement read from a source, with its origin, whose key identifies it when it is read again. */
    public record Read(Making making, Origin origin) {

        private String key() {
            return requireNonNull(origin.key());
        }
    }

    /** The statements read from one block. */
    public record ReadBlock(ImportRow<?> row, PublishedBlock block, List<Read> statements) {}

    /** Takes in the statements that were read, and settles the row of each block. */
    public void learn(Instrument under, List<ReadBlock> blocks) {
        Set<String> known = known(under, blocks.stream().flatMap(block -> block.statements().stream()));
        List<Declaration> made = new ArrayList<>();
        List<BlockWithdrawal> withdrawals = new ArrayList<>();
        for (ReadBlock block : blocks) {
            List<Declaration> news = block.statements().stream()
                    .filter(read -> known.add(read.key()))
                    .map(read -> declaration(read.making(), read.origin(), under))
                    .toList();
            if (news.isEmpty()) {
                block.row().unchanged();
            } else {
                getEntityManager().persist(block.block());
                block.row().accept();
                made.addAll(news);
                news.stream().flatMap(read -> BlockWithdrawal.of(read).stream()).forEach(withdrawals::add);
            }
        }
        persist(made.stream());
        flush();
        List<Fact> facts = new ArrayList<>(made.stream().map(Declaration::made).toList());
        withdrawals.forEach(withdrawal -> withdrawal.carriedOut(made).forEach(facts::add));
        flush();
        facts.addAll(link(under));
        tell(facts);
    }

    /** Takes in statements that belong to no block, each only once. */
    void take(Instrument under, List<Read> statements) {
        Set<String> known = known(under, statements.stream());
        List<Declaration> made = statements.stream()
                .filter(read -> known.add(read.key()))
                .map(read -> declaration(read.making(), read.origin(), under))
                .toList();
        persist(made.stream());
        flush();
        tell(made.stream().map(Declaration::made).toList());
    }

    private Set<String> known(Instrument under, Stream<Read> statements) {
        List<String> keys = statements.map(Read::key).toList();
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select origin.key from Declaration where instrument = ?1 and origin.key in ?2", String.class)
                .setParameter(1, under.code())
                .setParameter(2, keys)
                .getResultList());
    }

    /** Links objections that were read to the statements to which they object. */
    private List<Fact> link(Instrument under) {
        List<Declaration> open = list(
                "instrument = ?1 and effect = ?2 and answer.about is null and answer.aboutParty is not null",
                under.code(),
                Effect.OBJECTION);
        Set<String> authors = open.stream().map(Declarations::answered).collect(toSet());
        Map<String, List<Declaration>> byAuthor =
                list("instrument = ?1 and party in ?2", under.code(), authors).stream()
                        .collect(groupingBy(Declaration::party));
        List<Fact> facts = new ArrayList<>();
        for (Declaration objection : open) {
            ObjectedStatement.of(objection, byAuthor.getOrDefault(answered(objection), List.of()))
                    .ifPresent(statement -> {
                        objection.isMadeTo(statement);
                        facts.add(statement.objectedTo(objection));
                    });
        }
        return facts;
    }

    private static String answered(Declaration objection) {
        return requireNonNull(objection.answer().aboutParty());
    }

    private Declaration locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    Declaration named(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Returns the statements with these ids. */
    Map<UUID, Declaration> withIds(List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : list("id in ?1", ids).stream().collect(toMap(Declaration::id, identity()));
    }

    Optional<PublishedBlock> block(Declaration declaration) {
        UUID block = declaration.origin().block();
        return block == null
                ? Optional.empty()
                : Optional.ofNullable(getEntityManager().find(PublishedBlock.class, block));
    }

    static NotFound unknown(UUID id) {
        return new NotFound("There is no declaration " + id + ".");
    }
}
