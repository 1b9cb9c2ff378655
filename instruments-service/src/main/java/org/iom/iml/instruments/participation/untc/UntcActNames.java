package org.iom.iml.instruments.participation.untc;

import static java.util.Locale.ROOT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.instruments.participation.act.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The names of acts in the headers of participants tables, in English and French, with the kind that each certainly
 * denotes.
 */
final class UntcActNames {

    /** The words before the name of an act, as in "Date of deposit of the instrument of ratification". */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:dates? of |date d[eu]s? |date de la |date de l['’])?(?:the )?(?:(?:deposit|receipt|registration|dépôt)s? (?:of |de |d['’])(?:the |an |l['’]|de l['’])?)?(?:instruments? (?:of |de |d['’]))?)");

    private static final Pattern ALTERNATIVE = Pattern.compile("\\s*(?:or|ou)\\s+(.*)");
    /** Beginnings of names, longer ones first; the value is empty where the act has no kind in the registry. */
    private static final Map<String, Optional<ActKind>> ENGLISH = new LinkedHashMap<>();

    private static final Map<String, Optional<ActKind>> FRENCH = new LinkedHashMap<>();

    static {
        english("definitive signature", ActKind.DEFINITIVE_SIGNATURE);
        english("signature without reservation", ActKind.DEFINITIVE_SIGNATURE);
        english("signature not subject to", ActKind.DEFINITIVE_SIGNATURE);
        english("signature followed by", null);
        english("succession to signature", ActKind.SUCCESSION_TO_SIGNATURE);
        english("signature", ActKind.SIGNATURE);
        english("confirmation of signature", ActKind.SIGNATURE);
        english("ratification", ActKind.RATIFICATION);
        english("acceptance", ActKind.ACCEPTANCE);
        english("provisional acceptance", ActKind.PROVISIONAL_APPLICATION);
        english("definitive acceptance", ActKind.ACCEPTANCE);
        english("approval", ActKind.APPROVAL);
        english("accession", ActKind.ACCESSION);
        english("adherence", ActKind.ACCESSION);
        english("adhesion", ActKind.ACCESSION);
        english("succession", ActKind.SUCCESSION);
        english("formal confirmation", ActKind.FORMAL_CONFIRMATION);
        english("act of formal confirmation", ActKind.FORMAL_CONFIRMATION);
        english("consent to be bound", ActKind.CONSENT_TO_BE_BOUND);
        english("simplified procedure", ActKind.SIMPLIFIED_PROCEDURE);
        english("provisional application", ActKind.PROVISIONAL_APPLICATION);
        english("termination of provisional application", ActKind.END_OF_PROVISIONAL_APPLICATION);
        english("participation", ActKind.PARTICIPATION);
        english("application", ActKind.APPLICATION);
        english("denunciation", ActKind.DENUNCIATION);
        english("withdrawal of", null);
        english("withdrawal", ActKind.DENUNCIATION);
        english("notification of provisional application", ActKind.PROVISIONAL_APPLICATION);
        english("notification of ratification", ActKind.RATIFICATION);
        english("notification of acceptance", ActKind.ACCEPTANCE);
        english("notification of approval", ActKind.APPROVAL);
        english("notification of accession", ActKind.ACCESSION);
        english("notification of succession", ActKind.SUCCESSION);
        english("notification of consent to be bound", ActKind.CONSENT_TO_BE_BOUND);
        english("notification of denunciation", ActKind.DENUNCIATION);
        english("notification of withdrawal of", null);
        english("notification of withdrawal", ActKind.DENUNCIATION);
        english("notification", ActKind.NOTIFICATION);
        english("undertaking", ActKind.NOTIFICATION);
        english("objection", ActKind.NOTIFICATION);
        english("declaration under", ActKind.NOTIFICATION);
        english("declaration made under", ActKind.NOTIFICATION);
        english("declaration pursuant to", ActKind.NOTIFICATION);
        french("signature définitive", ActKind.DEFINITIVE_SIGNATURE);
        french("succession à la signature", ActKind.SUCCESSION_TO_SIGNATURE);
        french("acceptation", ActKind.ACCEPTANCE);
        french("acceptation provisoire", ActKind.PROVISIONAL_APPLICATION);
        french("acceptation définitive", ActKind.ACCEPTANCE);
        french("confirmation de signature", ActKind.SIGNATURE);
        french("approbation", ActKind.APPROVAL);
        french("adhésion", ActKind.ACCESSION);
        french("confirmation formelle", ActKind.FORMAL_CONFIRMATION);
        french("consentement à être lié", ActKind.CONSENT_TO_BE_BOUND);
        french("procédure simplifiée", ActKind.SIMPLIFIED_PROCEDURE);
        french("application provisoire", ActKind.PROVISIONAL_APPLICATION);
        french("notification de l'application provisoire", ActKind.PROVISIONAL_APPLICATION);
        french("dénonciation", ActKind.DENUNCIATION);
        french("retrait", ActKind.DENUNCIATION);
    }

    private UntcActNames() {}

    private static void english(String name, @Nullable ActKind kind) {
        ENGLISH.put(name, Optional.ofNullable(kind));
    }

    private static void french(String name, ActKind kind) {
        FRENCH.put(name, Optional.of(kind));
    }

    /** Returns the kind that {@code phrase} denotes; null where that is not certain. */
    static @Nullable ActKind kind(String phrase) {
        String lower = bare(phrase);
        Entry<String, Optional<ActKind>> found = find(lower);
        if (found == null || found.getValue().isEmpty()) {
            return null;
        }
        ActKind kind = found.getValue().get();
        Matcher alternative = ALTERNATIVE.matcher(lower.substring(found.getKey().length()));
        if (alternative.matches()) {
            ActKind other = kind(alternative.group(1));
            return other != null && other.effect() != kind.effect() ? null : kind;
        }
        return kind;
    }

    /** Reports whether {@code phrase} begins with the name of an act, even one of uncertain kind. */
    static boolean namesAnAct(String phrase) {
        return find(bare(phrase)) != null;
    }

    /** Reports whether {@code phrase} is exactly the name of an act. */
    static boolean isWhole(String phrase) {
        String lower = bare(phrase);
        Entry<String, Optional<ActKind>> found = find(lower);
        return found != null && lower.substring(found.getKey().length()).matches("s?");
    }

    /** Reports whether {@code mark} is the one that the Collection usually gives to acts of {@code kind}. */
    static boolean isUsual(String mark, ActKind kind) {
        return switch (kind) {
            case ACCESSION -> mark.equals("a");
            case SUCCESSION, SUCCESSION_TO_SIGNATURE -> mark.equals("d");
            case ACCEPTANCE -> mark.equals("A");
            case APPROVAL -> mark.equals("AA");
            case DEFINITIVE_SIGNATURE -> mark.equals("s");
            case FORMAL_CONFIRMATION -> mark.equals("c");
            case PROVISIONAL_APPLICATION, NOTIFICATION -> mark.equals("n") || mark.equalsIgnoreCase("p");
            case CONSENT_TO_BE_BOUND, PARTICIPATION, SIMPLIFIED_PROCEDURE -> mark.equalsIgnoreCase("p");
            default -> false;
        };
    }

    private static @Nullable Entry<String, Optional<ActKind>> find(String lower) {
        Entry<String, Optional<ActKind>> french = longest(FRENCH, lower);
        return french == null ? longest(ENGLISH, lower) : french;
    }

    private static @Nullable Entry<String, Optional<ActKind>> longest(
            Map<String, Optional<ActKind>> names, String lower) {
        Entry<String, Optional<ActKind>> longest = null;
        for (Entry<String, Optional<ActKind>> name : names.entrySet()) {
            if (begins(lower, name.getKey())
                    && (longest == null
                            || name.getKey().length() > longest.getKey().length())) {
                longest = name;
            }
        }
        return longest;
    }

    private static boolean begins(String lower, String name) {
        if (!lower.startsWith(name)) {
            return false;
        }
        String rest = lower.substring(name.length());
        int plural = rest.startsWith("s") ? 1 : 0;
        return rest.length() == plural || !Character.isLetterOrDigit(rest.charAt(plural));
    }

    private static String bare(String phrase) {
        return BEFORE.matcher(phrase.toLowerCase(ROOT).replace('’', '\''))
                .replaceFirst("")
                .strip();
    }
}
