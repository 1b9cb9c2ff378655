package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.iom.iml.citations.Recognized;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation's text names, and where: an instrument, or a provision of it, or a theme.
 *
 * @param starts index of the first character of the words that say so
 * @param ends index after the last
 * @param consent whether the State is asked to become a party to the instrument
 */
@Embeddable
public record Mention(
        @Nullable String instrument,
        @Nullable String provision,
        @Nullable String theme,
        int starts,
        int ends,
        boolean consent) {

    /** Returns the instrument, or the provision of it, if that is what is named. */
    Stream<AppliedProvision> applied() {
        return instrument == null ? Stream.empty() : Stream.of(new AppliedProvision(instrument, provision));
    }

    /** Returns the theme, if that is what is named. */
    Stream<String> about() {
        return theme == null ? Stream.empty() : Stream.of(theme);
    }

    static List<Mention> of(Recognized recognized) {
        return Stream.concat(
                        recognized.citations().stream()
                                .map(cited -> new Mention(
                                        cited.instrument(),
                                        cited.provision(),
                                        null,
                                        cited.start(),
                                        cited.end(),
                                        cited.consent())),
                        recognized.themes().stream()
                                .map(named ->
                                        new Mention(null, null, named.theme(), named.start(), named.end(), false)))
                .toList();
    }
}
