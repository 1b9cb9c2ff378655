package org.iom.iml.instruments.provision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.InstrumentParts;
import org.iom.iml.instruments.provision.edition.ProvisionText;

/** The top-level provisions, supplied as the parts of their instrument. */
@Singleton
class ProvisionParts implements InstrumentParts {

    private final ProvisionList provisions;

    ProvisionParts(ProvisionList provisions) {
        this.provisions = provisions;
    }

    @Override
    public List<Part> of(String instrument) {
        return provisions.parts(instrument, null).stream()
                .map(shown -> new Part(shown.text().eId(), name(shown.text())))
                .toList();
    }

    private static String name(ProvisionText text) {
        String words = Stream.of(text.number(), ProvisionView.headingIn(text, null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? text.eId() : words;
    }
}
