package org.iom.iml.instruments.provision;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.Edition.Origin;
import org.iom.iml.instruments.provision.edition.HeadingKind;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.jspecify.annotations.Nullable;

/** The merging of new information from a text into a stored provision. */
final class TextMerge {

    private TextMerge() {}

    /** Adds only what is missing, where the catalogue meets information from others. */
    static ProvisionText under(ProvisionText now, ProvisionText said) {
        return new ProvisionText(
                now.eId(),
                now.parent(),
                now.path(),
                now.kind(),
                now.number(),
                missing(headings(now), headings(said)),
                missing(now.texts(), said.texts()),
                now.notes(),
                now.source());
    }

    /** Gives an edition precedence over earlier information; in its languages, it is taken as complete. */
    static ProvisionText over(ProvisionText now, Edition edition, ProvisionText said) {
        boolean hasHeadings = said.headings() != null;
        Map<String, String> headings = hasHeadings ? over(headings(now), headings(said), edition) : headings(now);
        return new ProvisionText(
                now.eId(),
                said.parent(),
                said.path(),
                said.kind(),
                hasHeadings ? said.number() : now.number(),
                headings,
                over(now.texts(), said.texts(), edition),
                notes(now, said.notes(), headings),
                now.source());
    }

    /** Adds the words of one language, and an official heading where there is none in it. */
    static ProvisionText words(ProvisionText now, Edition edition, ProvisionText said) {
        Notes known = Objects.requireNonNull(now.notes());
        boolean isOurs = HeadingKind.DESCRIPTIVE.code().equals(known.headingKind());
        Map<String, String> headings = isOurs ? headings(now) : missing(headings(now), headings(said));
        return new ProvisionText(
                now.eId(),
                now.parent(),
                now.path(),
                now.kind(),
                now.number(),
                headings,
                over(now.texts(), said.texts(), edition),
                whole(known, headings),
                now.source());
    }

    private static Notes notes(ProvisionText now, @Nullable Notes said, Map<String, String> headings) {
        Notes known = Objects.requireNonNull(now.notes());
        String kind = headings.equals(headings(now)) ? known.headingKind() : null;
        return whole(
                said == null ? new Notes(kind, known.force(), known.forceSource(), known.themes()) : said, headings);
    }

    /** Completes notes with the kind of heading, where there are headings. */
    static Notes whole(Notes notes, Map<String, String> headings) {
        String kind = headings.isEmpty()
                ? null
                : Objects.requireNonNullElse(notes.headingKind(), HeadingKind.OFFICIAL.code());
        return new Notes(kind, notes.force(), notes.forceSource(), notes.themes());
    }

    private static Map<String, String> headings(ProvisionText text) {
        return Objects.requireNonNullElse(text.headings(), Map.of());
    }

    private static Map<String, String> over(Map<String, String> before, Map<String, String> said, Edition edition) {
        Map<String, String> all = new HashMap<>(before);
        if (edition.origin() != Origin.CATALOGUE) {
            edition.languages().forEach(all::remove);
        }
        all.putAll(said);
        return all;
    }

    private static Map<String, String> missing(Map<String, String> before, Map<String, String> said) {
        Map<String, String> all = new HashMap<>(said);
        all.putAll(before);
        return all;
    }
}
