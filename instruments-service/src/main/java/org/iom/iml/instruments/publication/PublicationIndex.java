package org.iom.iml.instruments.publication;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.iom.iml.instruments.text.TextArray;

/** The attributes by which a version can be found. */
@Embeddable
record PublicationIndex(
        String kind,
        @Convert(converter = TextArray.class) List<String> languages,
        @Convert(converter = TextArray.class) List<String> themes,
        @Convert(converter = TextArray.class) List<String> instruments,
        @Convert(converter = TextArray.class) List<String> addresses,
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
