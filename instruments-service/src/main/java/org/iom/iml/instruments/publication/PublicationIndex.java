package org.iom.iml.instruments.publication;

import jakarta.persistence.Embeddable;
import java.util.List;

/** What a version is found by. */
@Embeddable
record PublicationIndex(
        String kind,
        List<String> languages,
        List<String> themes,
        List<String> instruments,
        List<String> addresses,
        String words) {

    static PublicationIndex of(PublicationContent content) {
        return new PublicationIndex(
                content.kind().code(),
                content.languages(),
                content.themes(),
                content.instruments(),
                content.addresses(),
                content.words());
    }
}
