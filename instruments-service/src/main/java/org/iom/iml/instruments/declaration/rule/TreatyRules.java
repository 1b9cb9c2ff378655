package org.iom.iml.instruments.declaration.rule;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an instrument on statements about it, as data.
 *
 * @param arabicArticlesOf another instrument, to which articles with Arabic numerals belong
 * @param compatibility the article that prohibits only reservations incompatible with the object and purpose
 */
public record TreatyRules(
        String instrument,
        @Nullable String arabicArticlesOf,
        List<OptOut> optOuts,
        List<Procedure> procedures,
        List<Mandatory> mandatory,
        List<Prohibition> prohibitions,
        @Nullable String compatibility,
        List<String> toVerify) {

    private static final Pattern OPEN_IN_EXTENT = Pattern.compile(
            "Shari|Islam|\\b(?:domestic|national|internal|municipal|personal status|family) (?:law|legislation|code)|\\bConstitution\\b"
                    + "|\\b(?:existing|its|their) laws?\\b",
            Pattern.CASE_INSENSITIVE);

    public TreatyRules {
        optOuts = requireNonNullElse(optOuts, List.of());
        procedures = requireNonNullElse(procedures, List.of());
        mandatory = requireNonNullElse(mandatory, List.of());
        prohibitions = requireNonNullElse(prohibitions, List.of());
        toVerify = requireNonNullElse(toVerify, List.of());
    }

    /** Returns empty rules, for an instrument about which nothing is known. */
    static TreatyRules none(String instrument) {
        return new TreatyRules(instrument, null, List.of(), List.of(), List.of(), List.of(), null, List.of());
    }

    /** Provisions by which a State may declare itself not bound. */
    public record OptOut(List<String> provisions, String source) {}

    /**
     * A procedure before a treaty body.
     *
     * @param basis the basis of the body's competence for a State
     * @param threshold the number of declarations required before the procedure is available
     * @param inForceOn the date on which it became available, where a source gives one
     */
    public record Procedure(
            String procedure,
            String provision,
            Basis basis,
            int threshold,
            @Nullable LocalDate inForceOn,
            String source) {}

    /** A declaration that every party must make, and the words by which it is recognized. */
    public record Mandatory(String provision, List<String> words, String source) {}

    /**
     * Prohibited reservations: to these provisions, to all except some, or such as use one of {@code words} together
     * with one of {@code with}.
     *
     * @param whole whether a reservation is prohibited only to a provision as a whole, not to a part of it
     */
    public record Prohibition(
            @Nullable List<String> provisions,
            @Nullable List<String> except,
            boolean whole,
            @Nullable List<String> words,
            @Nullable List<String> with,
            String reason,
            String source) {

        boolean forbids(List<String> targets, String text) {
            if (provisions != null) {
                return targets.stream().anyMatch(this::isForbidden);
            }
            if (except != null) {
                return except.isEmpty() || targets.stream().anyMatch(target -> !Targets.within(target, except));
            }
            return speaksOf(words, text) && speaksOf(with, text);
        }

        private boolean isForbidden(String target) {
            return requireNonNullElse(provisions, List.<String>of()).stream()
                    .anyMatch(provision -> whole ? target.equals(provision) : Targets.touch(target, provision));
        }

        private static boolean speaksOf(@Nullable List<String> words, String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return words != null && words.stream().anyMatch(lower::contains);
        }
    }

    public Optional<Procedure> procedure(String name) {
        return procedures.stream()
                .filter(procedure -> procedure.procedure().equals(name))
                .findFirst();
    }

    /** Reports whether {@code target} is, or is part of, a provision by which a State may declare itself not bound. */
    public boolean mayBeOptedOut(String target) {
        return optOuts.stream().anyMatch(optOut -> Targets.within(target, optOut.provisions()));
    }

    /**
     * Reports whether a reservation is of indeterminate scope: to the instrument as a whole, or subject to the author's
     * law or religion. One to a dispute clause, or to any other single provision, is not.
     */
    private static boolean leavesItsExtentOpen(List<String> targets, String text) {
        return targets.isEmpty() || OPEN_IN_EXTENT.matcher(text).find();
    }

    /** Returns the grounds in the text against a statement with this effect. */
    public List<Flag> flags(@Nullable Effect effect, List<String> targets, String text) {
        if (effect != Effect.RESERVATION) {
            return List.of();
        }
        List<Flag> prohibited = prohibitions.stream()
                .filter(prohibition -> prohibition.forbids(targets, text))
                .map(prohibition -> new Flag(Flag.PROHIBITED, prohibition.reason(), prohibition.source()))
                .toList();
        return !prohibited.isEmpty() || compatibility == null || !leavesItsExtentOpen(targets, text)
                ? prohibited
                : List.of(new Flag(
                        Flag.OBJECT_AND_PURPOSE,
                        "A reservation incompatible with the object and purpose of the treaty is not permitted; whether this one is"
                                + " incompatible is for a person to judge.",
                        compatibility));
    }
}
