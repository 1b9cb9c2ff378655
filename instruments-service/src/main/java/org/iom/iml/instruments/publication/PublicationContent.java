package org.iom.iml.instruments.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The content of a version of a publication.
 *
 * @param titles by language
 * @param abstracts by language
 * @param authors organizations, never persons
 * @param licence an SPDX identifier or web address
 * @param themes the codes of themes
 * @param norms the norms that it explains
 */
public record PublicationContent(
        PublicationKind kind,
        Map<String, String> titles,
        Map<String, String> abstracts,
        List<String> authors,
        String publisher,
        @Nullable LocalDate issuedOn,
        List<String> languages,
        List<Identifier> identifiers,
        @Nullable String licence,
        List<String> themes,
        List<Norm> norms) {

    public PublicationContent {
        titles = Map.copyOf(titles);
        abstracts = Map.copyOf(abstracts);
        authors = List.copyOf(authors);
        languages = List.copyOf(languages);
        identifiers = List.copyOf(identifiers);
        themes = List.copyOf(themes);
        norms = List.copyOf(norms);
    }

    /** Returns the English title or, failing that, any other. */
    public String title() {
        String english = titles.get("en");
        return english == null ? titles.values().iterator().next() : english;
    }

    List<String> instruments() {
        return norms.stream().map(Norm::instrument).distinct().toList();
    }

    List<String> addresses() {
        return norms.stream()
                .flatMap(norm -> norm.addresses().stream())
                .distinct()
                .toList();
    }

    /** Returns the sets of the harvesting protocol to which it belongs. */
    List<String> sets() {
        return Stream.concat(Stream.of("kind-" + kind.code()), themes.stream().map(theme -> "theme-" + theme))
                .toList();
    }

    /** Returns its words, as indexed for search. */
    String words() {
        return Stream.of(
                        titles.values().stream(),
                        abstracts.values().stream(),
                        authors.stream(),
                        identifiers.stream().map(Identifier::value),
                        instruments().stream())
                .flatMap(texts -> texts)
                .map(Folded::of)
                .reduce("", (before, text) -> before + text + " \n");
    }

    boolean leadsToText() {
        return identifiers.stream().anyMatch(Identifier::leadsToText);
    }

    /** Returns the licence as a web address. */
    public @Nullable String licenceAddress() {
        return licence == null || licence.contains("://") ? licence : "https://spdx.org/licenses/" + licence;
    }
}
