package org.iom.iml.instruments.declaration.published;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.declaration.published.ProvisionReference.Role;
import org.iom.iml.instruments.declaration.published.ProvisionReferences.Numbering;
import org.iom.iml.instruments.declaration.rule.Basis;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.instruments.declaration.rule.TreatyRules;
import org.iom.iml.instruments.declaration.rule.TreatyRules.Procedure;
import org.iom.iml.instruments.declaration.statement.Answer;
import org.iom.iml.instruments.declaration.statement.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A reader of single statements: their effect, the provisions to which they relate and their occasion, as far as the
 * words are certain.
 */
final class ReadStatement {

    private static final Pattern AUTHOR =
            Pattern.compile("\\b(?:made|formulated|entered|expressed|submitted|contained)\\s+by\\s+"
                    + "(?:the\\s+Governments?\\s+of\\s+)?([^.;:(]{3,80})");
    private static final Pattern END_OF_A_NAME = Pattern.compile(
            "\\s+(?:to|upon|concerning|regarding|with|in|when|at|on|as|about|relating|and|which|is|does|is)\\s.*",
            Pattern.DOTALL);
    private static final Pattern DOES_NOT_PRECLUDE = Pattern.compile(
            "not\\b[^.;]{0,40}\\b(?:preclud|prevent|constitute an obstacle)[^.;]{0,60}entry into force",
            CASE_INSENSITIVE);
    private static final Pattern INDIVIDUALS = Pattern.compile(
            "\\b(?:from|by)\\s+(?:or\\s+on\\s+behalf\\s+of\\s+)?(?:individuals?|persons?|groups)\\b", CASE_INSENSITIVE);
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:a|one|any|other|another)\\s+(?:State\\s+)?Party\\b[^.;]{0,120}\\b(?:claims?|alleges?|considers?)\\b",
            CASE_INSENSITIVE);
    private static final Pattern EXTENDS = Pattern.compile(
            "\\b(?:shall|will|does|do)\\s+(?:not\\s+)?(?:apply|extend|be\\s+applicable|be\\s+extended)\\s+(?:also\\s+)?to\\s+(?:the\\s+)?"
                    + "(?:territory\\s+of\\s+)?(?:the\\s+)?([\\p{Lu}][^.;:(]{2,120})");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*(?:,|\\band\\b|\\bor\\b|\\bnor\\b|\\bto\\b)\\s*(?:the\\s+)?");

    /** Distinguishing title words of the other Covenant, since statements under either Covenant mention both. */
    private static final Map<String, String> NAMESAKES = Map.of("ICCPR", "Economic", "ICESCR", "Civil and Political");

    private final TreatyRules rules;
    private final Numbering numbering;
    private final Function<String, @Nullable String> parties;
    private final Function<String, @Nullable String> territories;

    /**
     * Creates a reader for statements about one instrument.
     *
     * @param parties finds the code of a participant by name
     * @param territories finds the code of a participant by name, for territories only
     */
    ReadStatement(
            TreatyRules rules,
            boolean isProtocol,
            Function<String, @Nullable String> parties,
            Function<String, @Nullable String> territories) {
        this.rules = rules;
        this.numbering = new Numbering(
                rules.instrument(), isProtocol, rules.arabicArticlesOf(), NAMESAKES.get(rules.instrument()));
        this.parties = parties;
        this.territories = territories;
    }

    Numbering numbering() {
        return numbering;
    }

    /**
     * Reads {@code statement}: one reading, or two where it withdraws a part of a reservation and maintains the rest.
     */
    List<StatementReading> readAll(String statement) {
        StatementReading read = read(statement);
        if (read.effect() != Effect.WITHDRAWAL) {
            return List.of(read);
        }
        PartialWithdrawal partial = PartialWithdrawal.in(statement, numbering);
        if (!partial.certain()) {
            return List.of(as(read, null, read.scope().targets(), null));
        }
        LocalDate on = StatementOpening.notified(statement);
        StatementReading withdrawal = as(read, Effect.WITHDRAWAL, partial.withdrawn(), on);
        return partial.kept().isEmpty()
                ? List.of(withdrawal)
                : List.of(withdrawal, as(read, Effect.RESERVATION, partial.kept(), on));
    }

    private static StatementReading as(
            StatementReading read, @Nullable Effect effect, List<String> targets, @Nullable LocalDate on) {
        Scope scope = new Scope(List.of(), targets.stream().distinct().toList(), List.of());
        return new StatementReading(effect, read.publishedAs(), scope, read.upon(), null, on);
    }

    StatementReading read(String statement) {
        List<ProvisionReference> named = ProvisionReferences.in(NumberWords.inDigits(statement), numbering);
        List<String> targets = subjects(named);
        List<String> places = places(statement);
        List<String> all = named.stream()
                .filter(reference -> reference.role() != Role.UNTOUCHED)
                .map(ProvisionReference::eId)
                .toList();
        Set<Effect> effects = new EffectWords(rules).in(statement, targets, all);
        if (!places.isEmpty() && targets.isEmpty() && Set.of(Effect.RESERVATION).containsAll(effects)) {
            effects = Set.of(Effect.TERRITORIAL_DECLARATION);
        }
        Effect effect = effects.size() == 1 ? effects.iterator().next() : null;
        List<String> procedures = effect == Effect.OPTIONAL_DECLARATION ? procedures(statement, named) : List.of();
        if (effect == Effect.OPTIONAL_DECLARATION) {
            effect = procedures.isEmpty() ? null : effect;
            targets.clear();
            procedures.forEach(
                    name -> rules.procedure(name).map(Procedure::provision).ifPresent(targets::add));
        }
        if (effect == Effect.OPT_OUT) {
            targets.clear();
            all.stream().filter(rules::mayBeOptedOut).forEach(targets::add);
        }
        if (effect == Effect.MANDATORY_DECLARATION) {
            targets.removeIf(target ->
                    rules.mandatory().stream().noneMatch(mandatory -> Targets.touch(target, mandatory.provision())));
        }
        if (targets.isEmpty() && (effect == Effect.RESERVATION || effect == Effect.INTERPRETATIVE_DECLARATION)) {
            targets.addAll(of(named, Role.BASIS));
        }
        return new StatementReading(
                effect,
                StatementOpening.called(statement),
                new Scope(procedures, targets, effect == Effect.TERRITORIAL_DECLARATION ? places : List.of()),
                StatementOpening.upon(statement),
                effect == Effect.OBJECTION ? answer(statement) : null,
                null);
    }

    /**
     * Returns the provisions to which the words relate; an article in a heading is left out where the text names parts
     * of it.
     */
    private static List<String> subjects(List<ProvisionReference> named) {
        List<String> targets = new ArrayList<>(of(named, Role.SUBJECT));
        of(named, Role.HEADING).stream()
                .filter(heading -> targets.stream().noneMatch(target -> Targets.lies(target, heading)))
                .toList()
                .reversed()
                .forEach(targets::addFirst);
        List<String> distinct = new ArrayList<>(targets.stream().distinct().toList());
        distinct.removeIf(target -> isRunTogether(target, targets));
        return distinct;
    }

    private static List<String> of(List<ProvisionReference> named, Role role) {
        return named.stream()
                .filter(reference -> reference.role() == role)
                .map(ProvisionReference::eId)
                .toList();
    }

    /** Reports whether the target is "paragraph 1" run together with a following list number, as in "paragraph 11.". */
    private static boolean isRunTogether(String target, List<String> targets) {
        return target.matches(".*__para_\\d{2}") && targets.contains(target.substring(0, target.length() - 1));
    }

    private Answer answer(String statement) {
        Boolean precludes = DOES_NOT_PRECLUDE.matcher(statement).find() ? Boolean.FALSE : null;
        return new Answer(null, author(statement), precludes, null);
    }

    /** Returns the procedures by the article named or, where none is, by the kind of communications mentioned. */
    private List<String> procedures(String statement, List<ProvisionReference> named) {
        List<String> byArticle = rules.procedures().stream()
                .filter(procedure -> procedure.basis() == Basis.DECLARATION)
                .filter(procedure ->
                        named.stream().anyMatch(reference -> Targets.touch(reference.eId(), procedure.provision())))
                .map(Procedure::procedure)
                .toList();
        if (!byArticle.isEmpty()) {
            return byArticle;
        }
        List<String> byWords = new ArrayList<>();
        if (STATES.matcher(statement).find()) {
            byWords.add("inter-state-communications");
        }
        if (INDIVIDUALS.matcher(statement).find()) {
            byWords.add("individual-communications");
        }
        byWords.removeIf(name -> rules.procedure(name)
                .filter(procedure -> procedure.basis() == Basis.DECLARATION)
                .isEmpty());
        return byWords;
    }

    /** Returns the one party to whose statement this one responds; null where there are several. */
    private @Nullable String author(String statement) {
        List<String> authors = AUTHOR.matcher(statement)
                .results()
                .map(found ->
                        END_OF_A_NAME.matcher(found.group(1)).replaceFirst("").strip())
                .distinct()
                .toList();
        return authors.size() == 1 && !authors.getFirst().contains(",") ? parties.apply(authors.getFirst()) : null;
    }

    private List<String> places(String statement) {
        return EXTENDS.matcher(statement)
                .results()
                .flatMap(found -> BETWEEN_NAMES.splitAsStream(found.group(1)))
                .map(name -> territories.apply(name.strip()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
