package org.iom.iml.instruments.declaration.published;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.rule.Targets;
import org.iom.iml.instruments.declaration.rule.TreatyRules;

/**
 * The classifier that determines the effect of a statement from its words and the provisions it names. Each rule relies
 * on unambiguous words; where two rules disagree or none applies, the statement stays unclassified.
 */
final class EffectWords {

    private static final String NOT_BOUND =
            "(?:(?:does|do|did|shall|will) not (?:consider|regard) (?:itself|themselves)(?: as)?(?: being)?(?: to be)? (?:bound|obliged)"
                    + "|(?:shall|will|is|are|would) not be(?:ing)? bound|(?:is|are) not bound|declines? to be bound)(?! by (?:any of )?the reservations)";
    private static final Pattern OBJECTS =
            words("object(?:s|ed)? to the (?:\\p{L}+ ){0,3}(?:reservation|declaration|statement)s?"
                    + "|objections? to (?:the|this|these|those|any|certain) (?:\\p{L}+ ){0,3}(?:reservation|declaration|statement)s?"
                    + "|(?:does|do|cannot|did) (?:not )?(?:regard as valid|consider valid|accept|recognize the validity of|recognise the validity of)"
                    + " the (?:\\p{L}+ ){0,3}(?:reser-?\\s*vation|declaration|statement)s?"
                    + "|(?:does|do) not regard the state-?\\s*ments? (?:\\p{L}+ ){0,12}as modifying"
                    + "|rejects? (?:formally )?the (?:\\p{L}+ ){0,3}reser-?\\s*vations?");
    private static final Pattern WITHDRAWS = words(
            "(?<!right to )(?<!possibility of )(?<!notify )withdraws? (?:(?:its|the|their|this|that|said|partially|in part|above|hereby|as from \\w+) ){1,4}"
                    + "(?:\\p{L}+ ){0,3}(?:reservation|declaration|objection)s?"
                    + "|partially withdraws its|withdrawal of (?:all |any )?(?:of )?(?:its|the|their) (?:\\p{L}+ ){0,3}(?:reservation|declaration|objection)s?"
                    + "|(?:reservation|declaration)s? [^.;]{0,80}\\b(?:is|are|was|were) (?:hereby )?withdrawn|(?:has|have) (?:decided|resolved) to withdraw|(?:has|have) been (?:completely |partially )?withdrawn");
    private static final Pattern ACCEPTS = words(
            "(?<!not )(?<!will )(?:recogni[sz](?:e|es|ed|ing)|accept(?:s|ed|ing)?)\\b[^.;]{0,250}\\bcompetence\\b[^;]{0,250}\\b(?:receive|consider|examine)\\b"
                    + "[^.;]{0,100}\\bcommunications?\\b"
                    + "|recogni[sz]es the competence of the committee[^.;]{0,120}\\bfor the purposes of article");
    private static final Pattern REFUSES = words(
            "(?:(?:does|do|shall|will) not (?:recogni[sz]e|accept)|without recogni[sz]ing)[^.;]{0,80}\\b(?:competence|authority|jurisdiction)\\b[^.;]{0,80}\\bcommittee");
    private static final Pattern RESERVES = words(NOT_BOUND
            + "|reserves? (?:\\p{L}+ ){0,6}right (?:not )?to (?!(?:\\p{L}+,? ){0,2}(?:formulate|communicate|attach|make|submit|enter|present))"
            + "|reserves? (?:\\p{L}+ ){0,3}right of|shall not be applicable in|shall not apply to|shall not apply(?=[.\"”])"
            + "|(?:merely|only|simply|simple) (?:as )?(?:a )?recommendat(?:ion|ory)s?|recommendations? (?:only|and not)|merely as recommendatory"
            + "|with (?:the |a )?reservations? (?:that|as to|in respect|of|on)|subject to the (?:following )?reservations?"
            + "|(?:makes?|made|enters?|formulates?|expresses|has) (?:the following |a |its |general |specific |the )*reservations?\\b"
            + "|reservations? (?:is|are) (?:hereby )?(?:entered|made)\\b|shall be under no obligation to"
            + "|considers? itself bound by:?[^.]{0,80}to the extent"
            + "|(?:not possible for any Government|impossible for any Government|(?:will|shall) not be able|unable)"
            + " (?:\\p{L}+ ){0,2}to comply|cannot(?:, for the time being,)? (?:undertake to )?comply");
    private static final Pattern BINDS_NOT = words(NOT_BOUND);
    private static final Pattern INTERPRETS = words(
            "(?<!not )interprets?\\b|(?:it is|on|with) (?:the|its|an) understanding (?:of|that)"
                    + "|\\bunderstands? (?:article|that|the|this|paragraph)|it is understood|(?:is|are|shall|must) (?:to )?be (?:interpreted|understood)");
    /** Words that limit the author's obligations, so that the statement may be more than an understanding. */
    private static final Pattern LIMITS = words(
            "\\bretains? |only to the extent|only in so far as|only insofar as|not (?:be )?(?:undertake|obliged|obligated|required|prevent)"
                    + "|as not preventing|with the (?:omission|substitution|exception)|\\bsubject to\\b|reserv");

    private static final Pattern ANNOUNCES = words(
            "reserves? (?:\\p{L}+ ){0,4}right(?:,? (?:up)?on \\p{L}+ [^,]{0,40},)? to (?:\\p{L}+,? ){0,4}(?:formulate|communicate|attach|make|submit|enter|present)"
                    + "[^.]{0,60}(?:reservation|declaration)|will make such reservations"
                    + "|reserves? (?:\\p{L}+ ){0,2}right to exercise[^.]{0,80} option [^.]{0,80}law of treaties");

    /** Words by which an understanding may remove an obligation, so that it is not certain merely to interpret. */
    private static final Pattern TAKES_AWAY = words(
            "as not (?:precluding|preventing|requiring|obliging)|to the extent that"
                    + "|on the understanding that it will|obligations going beyond|appli(?:ed|cation)[^.]{0,120}(?:Constitution|\\blaws?\\b|legislation)");
    /** Words about policy on treaties, territorial claims, or reservations made by others. */
    private static final Pattern SPEAKS_OF_OTHER_MATTERS = words(
            "sovereignty is the subject of"
                    + "|should (?:be )?(?:extend(?:ed)?|apply) to (?:the )?Non-?\\s*Self-?\\s*Governing|not bound by (?:any of )?the reservations");

    private static final Pattern NOT_UNDER_CONTROL = words(
            "territor(?:y|ies) (?:\\p{L}+ ){0,3}occupied|under occupation|occupied territor|controlled effectively");
    private static final Pattern AS_UNDERSTOOD =
            words("reserves? the right[^.]{0,120}in accordance with this understanding");
    private static final Pattern RECOGNITION = words("\\bIsrael\\b");
    private static final Pattern SENTENCES = Pattern.compile(
            "(?<=[.;”\"])\\s*(?=[(“\"]{0,2}(?:\\d{1,2}[.)]|[a-z]\\)|\\p{Lu}))|(?<=:)\\s*(?=\\d{1,2}[.)])");
    private static final Pattern POINT = Pattern.compile("^[(“\"]{0,2}(?:\\d{1,2}[.)]|[a-z]\\))");

    /** A word hyphenated at the end of a line: "reser- vations". */
    private static final Pattern HYPHENATED = Pattern.compile("(\\p{Ll})-\\s+(\\p{Ll})");

    private static final Pattern UNDERTAKES_LITTLE = words("can(?:not| only) undertake");
    private static final Pattern MAKES = words("is making (?:a )?reservations?");
    private static final Pattern CALLED_RESERVATION =
            Pattern.compile("^\\W{0,3}(?:\\d{1,2}[.)]\\s*)?(?:R|r)eservations?(?=\\W|\\p{Lu}|$)");

    private final TreatyRules rules;

    EffectWords(TreatyRules rules) {
        this.rules = rules;
    }

    /** Returns the effects that the words of {@code statement} establish beyond doubt. */
    Set<Effect> in(String statement, List<String> targets, List<String> named) {
        String text = HYPHENATED.matcher(statement).replaceAll("$1$2");
        Set<Effect> effects = ofWords(text, targets, named);
        boolean weak = effects.equals(EnumSet.of(Effect.OTHER_STATEMENT))
                || effects.equals(EnumSet.of(Effect.INTERPRETATIVE_DECLARATION));
        return weak && !isAllOf(effects, text) ? EnumSet.noneOf(Effect.class) : effects;
    }

    /**
     * Reports whether the statement has no other effect, such as a reservation or a numbered point that no rule
     * recognizes.
     */
    private boolean isAllOf(Set<Effect> effects, String text) {
        if (effects.contains(Effect.INTERPRETATIVE_DECLARATION) && finds(TAKES_AWAY, text)) {
            return false;
        }
        if (finds(CALLED_RESERVATION, text) && (finds(MAKES, text) || !finds(ANNOUNCES, text))) {
            return false;
        }
        List<String> sentences =
                SENTENCES.splitAsStream(text).filter(part -> part.length() > 40).toList();
        boolean recognition = finds(RECOGNITION, text);
        return sentences.size() < 2
                || sentences.stream().allMatch(part -> {
                    Set<Effect> own = ofWords(part, List.of(), List.of());
                    boolean silent = own.isEmpty()
                            && !POINT.matcher(part).find()
                            && (!recognition
                                    || finds(RECOGNITION, part)
                                    || effects.contains(Effect.INTERPRETATIVE_DECLARATION));
                    return own.equals(effects) || silent;
                });
    }

    private Set<Effect> ofWords(String text, List<String> targets, List<String> named) {
        if ((shipped(text, Effect.OBJECTION) || finds(OBJECTS, text)) && !finds(MAKES, text)) {
            return finds(CALLED_RESERVATION, text) ? EnumSet.noneOf(Effect.class) : EnumSet.of(Effect.OBJECTION);
        }
        if (finds(WITHDRAWS, text) && !finds(UNDERTAKES_LITTLE, text)) {
            return EnumSet.of(Effect.WITHDRAWAL);
        }
        if (shipped(text, Effect.OPT_OUT)) {
            return EnumSet.of(Effect.OPT_OUT);
        }
        if (finds(SPEAKS_OF_OTHER_MATTERS, text)) {
            return finds(BINDS_NOT, text) ? EnumSet.noneOf(Effect.class) : EnumSet.of(Effect.OTHER_STATEMENT);
        }
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        add(effects, Effect.OPTIONAL_DECLARATION, !rules.procedures().isEmpty() && finds(ACCEPTS, text));
        add(effects, Effect.MANDATORY_DECLARATION, isMandatory(text));
        boolean refuses = finds(REFUSES, text) && named.stream().anyMatch(rules::mayBeOptedOut);
        boolean reserves =
                finds(MAKES, text) || (finds(RESERVES, text) && !finds(ANNOUNCES, text) && !finds(AS_UNDERSTOOD, text));
        add(effects, Effect.OPT_OUT, refuses || (reserves && targets.stream().anyMatch(rules::mayBeOptedOut)));
        add(effects, Effect.RESERVATION, reserves && !targets.stream().allMatch(target -> isOptional(target, targets)));
        add(effects, Effect.RESERVATION, reserves && targets.isEmpty());
        boolean onlyInterprets = effects.isEmpty() && finds(INTERPRETS, text) && !finds(LIMITS, text);
        add(effects, Effect.INTERPRETATIVE_DECLARATION, onlyInterprets);
        if (onlyInterprets && finds(RECOGNITION, text) && shipped(text, Effect.OTHER_STATEMENT)) {
            return EnumSet.of(Effect.OTHER_STATEMENT);
        }
        if (onlyInterprets && limitsUnderThisTreaty(text)) {
            return reservation(targets);
        }
        return effects.isEmpty() ? byShippedWords(text, targets) : effects;
    }

    /**
     * Applies the shipped rules: a limit on an obligation outranks all others, and a policy statement outranks an
     * interpretation.
     */
    private Set<Effect> byShippedWords(String text, List<String> targets) {
        boolean reserves = shipped(text, Effect.RESERVATION) && !finds(ANNOUNCES, text);
        boolean interprets = shipped(text, Effect.INTERPRETATIVE_DECLARATION);
        if (shipped(text, Effect.TERRITORIAL_DECLARATION)) {
            return reserves && !finds(NOT_UNDER_CONTROL, text)
                    ? EnumSet.noneOf(Effect.class)
                    : EnumSet.of(Effect.TERRITORIAL_DECLARATION);
        }
        if (reserves && interprets) {
            return finds(CALLED_RESERVATION, text) ? reservation(targets) : EnumSet.noneOf(Effect.class);
        }
        if (reserves) {
            return reservation(targets);
        }
        if (shipped(text, Effect.OTHER_STATEMENT)) {
            return finds(BINDS_NOT, text) ? EnumSet.noneOf(Effect.class) : EnumSet.of(Effect.OTHER_STATEMENT);
        }
        if (interprets) {
            return EnumSet.of(Effect.INTERPRETATIVE_DECLARATION);
        }
        return finds(CALLED_RESERVATION, text) && !targets.isEmpty()
                ? reservation(targets)
                : EnumSet.noneOf(Effect.class);
    }

    private Set<Effect> reservation(List<String> targets) {
        boolean optsOut = !targets.isEmpty() && targets.stream().allMatch(target -> isOptional(target, targets));
        return EnumSet.of(optsOut ? Effect.OPT_OUT : Effect.RESERVATION);
    }

    /**
     * Reports whether an understanding limits an obligation of this treaty in particular, as in "understands article 16
     * as not requiring it".
     */
    private boolean limitsUnderThisTreaty(String text) {
        return WordRule.all().stream()
                .filter(rule -> rule.effect() == Effect.RESERVATION
                        && !rule.butThose()
                        && !rule.instruments().isEmpty())
                .anyMatch(rule -> rule.finds(rules.instrument(), text));
    }

    private boolean shipped(String text, Effect effect) {
        return WordRule.all().stream()
                .anyMatch(rule -> rule.effect() == effect && rule.finds(rules.instrument(), text));
    }

    /** Reports whether the text permits opting out of the provision, or of a part of it that is named too. */
    private boolean isOptional(String target, List<String> targets) {
        return rules.mayBeOptedOut(target)
                || targets.stream().anyMatch(other -> rules.mayBeOptedOut(other) && Targets.lies(other, target));
    }

    private boolean isMandatory(String text) {
        return rules.mandatory().stream()
                .anyMatch(mandatory -> mandatory.words().stream().allMatch(text.toLowerCase(Locale.ROOT)::contains));
    }

    private static boolean finds(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static void add(Set<Effect> effects, Effect effect, boolean holds) {
        if (holds) {
            effects.add(effect);
        }
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(
                "(?:" + pattern.replace(" ", "\\s+") + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
