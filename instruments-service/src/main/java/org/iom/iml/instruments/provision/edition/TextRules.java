package org.iom.iml.instruments.provision.edition;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.imports.RowFault;

/** The rules that a provision in an edition must meet. */
public final class TextRules {

    /** The maximum length of a heading or number, in characters. */
    public static final int MAX_LINE = 2_000;

    public static final String FORCE_WITHOUT_SOURCE = "Say who says that the provision has this force.";

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.~§-]{0,199}");
    private static final Pattern KIND = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final Pattern THEME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_DEPTH = 20;

    private TextRules() {}

    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    static boolean isTheme(String text) {
        return THEME.matcher(text).matches();
    }

    /** Returns the reason why the provision cannot be accepted, if there is one. */
    public static Optional<RowFault> fault(ProvisionText text) {
        if (!isAddress(text.eId())) {
            return because("no-address", "An address is written as in art_17__para_2.");
        }
        if (!KIND.matcher(text.kind()).matches()) {
            return because("no-kind", "A kind is a word, as in article or paragraph.");
        }
        if (text.path().size() > MAX_DEPTH) {
            return because("too-deep", "Provisions are taken " + MAX_DEPTH + " levels deep.");
        }
        Map<String, String> headings = text.headings() == null ? Map.of() : text.headings();
        if (!Stream.concat(headings.keySet().stream(), text.texts().keySet().stream())
                .allMatch(Languages::isTag)) {
            return because("no-language", "Headings and texts are kept by BCP 47 language.");
        }
        if (headings.values().stream().anyMatch(heading -> heading.length() > MAX_LINE || heading.contains("\n"))
                || (text.number() != null && text.number().length() > MAX_LINE)) {
            return because("heading-too-long", "A heading or number is one line of at most " + MAX_LINE + ".");
        }
        if (text.texts().values().stream().anyMatch(words -> words.length() > ProvisionText.MAX_TEXT)) {
            return because("text-too-long", "The text of one provision has at most " + ProvisionText.MAX_TEXT + ".");
        }
        return text.notes() == null ? Optional.empty() : fault(text.notes());
    }

    private static Optional<RowFault> fault(Notes notes) {
        if (notes.headingKind() != null
                && Codes.find(HeadingKind.class, notes.headingKind()).isEmpty()) {
            return because(
                    "unknown-heading-kind", "The kind of a heading is one of " + Codes.listed(HeadingKind.class) + ".");
        }
        if (notes.force() != null && LegalForce.find(notes.force()).isEmpty()) {
            return because(
                    "unknown-force", "The force of a provision is one of " + Codes.listed(LegalForce.class) + ".");
        }
        if (notes.force() != null && notes.forceSource() == null) {
            return because("no-source", FORCE_WITHOUT_SOURCE);
        }
        return notes.themes().stream().allMatch(TextRules::isTheme)
                ? Optional.empty()
                : because("no-theme", "Themes are codes as in family-unity.");
    }

    private static Optional<RowFault> because(String code, String reason) {
        return Optional.of(new RowFault(code, reason));
    }
}
