package org.iom.iml.instruments.publication;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.Provisions;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.theme.Themes;
import org.iom.iml.platform.problem.BadInput;

/** The rules that the content of a publication must meet beyond its schema. */
@Singleton
class PublicationRules {

    /** The form of an SPDX identifier, or an expression of several (SPDX specification 2.3, annex D). */
    private static final Pattern SPDX_FORM = Pattern.compile("[A-Za-z0-9.+-]+(?: (?:WITH|AND|OR) [A-Za-z0-9.+-]+)*");

    private final Instruments instruments;
    private final Provisions provisions;
    private final Themes themes;

    PublicationRules(Instruments instruments, Provisions provisions, Themes themes) {
        this.instruments = instruments;
        this.provisions = provisions;
        this.themes = themes;
    }

    void check(PublicationContent content) {
        checkLicence(content);
        for (int i = 0; i < content.identifiers().size(); i++) {
            content.identifiers().get(i).check("/identifiers/" + i);
        }
        themes.requireAll("/themes", content.themes());
        checkNorms(content);
    }

    private static void checkLicence(PublicationContent content) {
        String licence = content.licence();
        if (licence != null && !SPDX_FORM.matcher(licence).matches() && !Identifier.isWebAddress(licence)) {
            throw BadInput.field("/licence", "not-a-licence", "An SPDX identifier or a web address.");
        }
    }

    private void checkNorms(PublicationContent content) {
        List<String> asked = content.instruments();
        Set<String> known = instruments.list("code in ?1", asked).stream()
                .map(Instrument::code)
                .collect(Collectors.toSet());
        Set<Norm> lacking = lacking(content.norms());
        for (int i = 0; i < content.norms().size(); i++) {
            Norm norm = content.norms().get(i);
            String code = norm.instrument();
            if (!known.contains(code)) {
                throw BadInput.field(
                        "/norms/" + i + "/instrument", "unknown-instrument", "There is no instrument " + code + ".");
            }
            if (lacking.contains(norm)) {
                throw BadInput.field(
                        "/norms/" + i + "/eId",
                        "unknown-provision",
                        "There is no provision " + norm.eId() + " of " + code + ".");
            }
        }
    }

    /** Returns the norms whose provision does not exist, although the instrument's text is recorded. */
    private Set<Norm> lacking(List<Norm> norms) {
        List<Norm> addressed = norms.stream().filter(norm -> norm.eId() != null).toList();
        Set<String> texts =
                provisions.havingText(addressed.stream().map(Norm::instrument).toList());
        Set<String> known =
                provisions.known(addressed.stream().map(PublicationRules::id).toList());
        return addressed.stream()
                .filter(norm -> texts.contains(norm.instrument()) && !known.contains(id(norm)))
                .collect(Collectors.toSet());
    }

    private static String id(Norm norm) {
        return ProvisionKey.of(norm.instrument(), Objects.requireNonNull(norm.eId()));
    }
}
