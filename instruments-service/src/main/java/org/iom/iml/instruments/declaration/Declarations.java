package org.iom.iml.instruments.declaration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.iom.iml.events.Fact;
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

/** The statements about instruments: what is recorded, and what published files say. */
@ApplicationScoped
@Transactional
class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

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

    /** Records what a person reports. */
    Declaration make(Making making) {
        Instrument under = instruments.lockedForParticipation(making.instrument());
        parties.named(making.party());
        making.territories().forEach(parties::named);
        List<Declaration> before = list("instrument = ?1 and party = ?2", making.instrument(), making.party());
        DeclarationRules.check(new DeclarationRules.Proposed(
                making, under, rules.of(making.instrument()), before, LocalDate.now(clock)));
        return keep(making, Origin.RECORDED, under);
    }

    /** Records an objection to the statement {@code id}. */
    Declaration object(UUID id, Function<Declaration, Making> objection) {
        Declaration target = locked(id);
        Making making = objection.apply(target);
        Instrument under = instruments.named(making.instrument());
        parties.named(making.party());
        checkObjection(target, making);
        Declaration made = keep(making, Origin.RECORDED, under);
        outbox.append(target.objectedTo(made));
        flush();
        return made;
    }

    private void checkObjection(Declaration target, Making making) {
        if (target.party().equals(making.party())) {
            throw new Refusal("objection-to-oneself", "A party objects to the statement of another.");
        }
        LocalDate on = making.madeOn();
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("act-in-the-future", "An act is recorded once it is done.");
        }
        if (on != null && target.on(on).isEmpty()) {
            throw new Refusal("before-the-declaration", "Nothing was declared yet on " + on + ".");
        }
        if (count("about = ?1 and party = ?2", target.id(), making.party()) > 0) {
            throw new Refusal("objection-already-made", "That party objected to it before.");
        }
    }

    private Declaration keep(Making making, Origin origin, Instrument under) {
        Declaration made = declaration(making, origin, under);
        persist(made);
        flush();
        outbox.append(made.made());
        return made;
    }

    private Declaration declaration(Making making, Origin origin, Instrument under) {
        List<Flag> flags = rules.of(under.code())
                .flags(
                        making.effect(),
                        making.targets(),
                        String.join("\n", making.texts().values()));
        LocalDate earliest = under.adoptedOn() == null ? LONG_AGO : under.adoptedOn();
        return Declaration.of(Ids.next(), making, origin, flags, earliest);
    }

    /** Changes the statement {@code id} if it is in the version that the caller has seen. */
    Declaration change(UUID id, @Nullable String ifMatch, Function<Declaration, Fact> change) {
        Declaration declaration = locked(id);
        Versions.require(ifMatch, declaration.version());
        Fact fact = change.apply(declaration);
        flush();
        outbox.append(fact);
        return declaration;
    }

    /** A statement that was read, with the words by which it is known again. */
    record Read(Making making, Origin origin) {}

    /** What was read from one block. */
    record ReadBlock(ImportRow<?> row, PublishedBlock block, List<Read> statements) {}

    /** Takes in what was read, and settles the row of each block. */
    void learn(Instrument under, List<ReadBlock> blocks) {
        Collection<String> keys = blocks.stream()
                .flatMap(block -> block.statements().stream())
                .map(read -> String.valueOf(read.origin().key()))
                .toList();
        Set<String> known = new HashSet<>(find("instrument = ?1 and key in ?2", under.code(), keys).stream()
                .map(declaration -> String.valueOf(declaration.origin().key()))
                .toList());
        List<Declaration> news = new ArrayList<>();
        for (ReadBlock block : blocks) {
            List<Declaration> made = block.statements().stream()
                    .filter(read -> !known.contains(String.valueOf(read.origin().key())))
                    .map(read -> declaration(read.making(), read.origin(), under))
                    .toList();
            made.forEach(each -> known.add(String.valueOf(each.origin().key())));
            if (!made.isEmpty()) {
                getEntityManager().persist(block.block());
            }
            news.addAll(made);
            if (made.isEmpty()) {
                block.row().unchanged();
            } else {
                block.row().accept();
            }
        }
        persist(news.stream());
        flush();
        List<Fact> facts = new ArrayList<>();
        List<Fact> linked = link(under);
        news.forEach(declaration -> facts.add(declaration.made()));
        facts.addAll(linked);
        flush();
        outbox.appendAll(facts);
    }

    /** Links the objections that were read to what they are made to. */
    private List<Fact> link(Instrument under) {
        List<Declaration> open = list(
                "instrument = ?1 and effect = ?2 and about is null and aboutParty is not null",
                under.code(),
                Effect.OBJECTION.code());
        Set<String> authors = open.stream()
                .map(objection -> String.valueOf(objection.aboutParty()))
                .collect(toSet());
        Map<String, List<Declaration>> byAuthor =
                list("instrument = ?1 and party in ?2", under.code(), authors).stream()
                        .collect(groupingBy(Declaration::party));
        List<Fact> facts = new ArrayList<>();
        for (Declaration objection : open) {
            ObjectedStatement.of(objection, byAuthor.getOrDefault(String.valueOf(objection.aboutParty()), List.of()))
                    .ifPresent(statement -> {
                        objection.isMadeTo(statement);
                        facts.add(statement.objectedTo(objection));
                    });
        }
        return facts;
    }

    private Declaration locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    Declaration named(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** Those with these ids, in the order in which they came into the registry. */
    List<Declaration> withIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
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
