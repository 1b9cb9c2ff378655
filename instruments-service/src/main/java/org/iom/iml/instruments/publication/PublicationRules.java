package org.iom.iml.instruments.publication;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.platform.problem.BadInput;

/** What must be true of what is said of a publication, beside its shape. */
@Singleton
class PublicationRules {

    private final Instruments instruments;

    PublicationRules(Instruments instruments) {
        this.instruments = instruments;
    }

    void check(PublicationContent content) {
        if (PublicationKind.find(content.kind()).isEmpty()) {
            throw BadInput.field("/kind", "unknown-kind", "See /v1/code-lists/publication-kinds.");
        }
        checkLicence(content);
        for (int i = 0; i < content.identifiers().size(); i++) {
            content.identifiers().get(i).check("/identifiers/" + i);
        }
        checkNorms(content);
    }

    private static void checkLicence(PublicationContent content) {
        String licence = content.licence();
        if (licence != null && licence.contains(":") && !Identifier.isWebAddress(licence)) {
            throw BadInput.field("/licence", "not-a-licence", "An SPDX identifier or a web address.");
        }
    }

    private void checkNorms(PublicationContent content) {
        List<String> asked = content.instruments();
        Set<String> known = instruments.list("code in ?1", asked).stream()
                .map(Instrument::code)
                .collect(Collectors.toSet());
        for (int i = 0; i < content.norms().size(); i++) {
            String code = content.norms().get(i).instrument();
            if (!known.contains(code)) {
                throw BadInput.field(
                        "/norms/" + i + "/instrument", "unknown-instrument", "There is no instrument " + code + ".");
            }
        }
    }
}
