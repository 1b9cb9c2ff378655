package org.iom.iml.instruments.provision.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.Provisions;
import org.iom.iml.instruments.provision.akn.AknDocument;
import org.iom.iml.instruments.provision.akn.AknText;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.WholeText;
import org.iom.iml.instruments.text.Languages;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The import of an instrument's text in one language from Akoma Ntoso. */
@Singleton
class AknImport extends ProvisionImport {

    static final String LANGUAGE = "language";

    AknImport(Provisions provisions, Instruments instruments) {
        super(provisions, instruments);
    }

    @Override
    public String name() {
        return "akoma-ntoso";
    }

    @Override
    public String description() {
        return "the text of an instrument in one language as Akoma Ntoso 3.0.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(AknDocument.MEDIA_TYPE, "application/xml", "text/xml", "application/octet-stream");
    }

    @Override
    public String example() {
        return """
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
                  <act name="convention">
                    <meta>
                      <identification source="#iml">
                        <FRBRWork><FRBRuri value="/akn/un/act/1990-12-18/ICRMW"/></FRBRWork>
                        <FRBRExpression><FRBRlanguage language="en"/></FRBRExpression>
                      </identification>
                    </meta>
                    <body>
                      <article eId="art_1"><num>Article 1</num><heading>Scope</heading>
                        <content><p>This Convention applies to all migrant workers.</p></content>
                      </article>
                    </body>
                  </act>
                </akomaNtoso>
                """;
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(
                new ImportParameter(
                        INSTRUMENT, "Code of the instrument, where the file does not name it", "ICRMW", false),
                new ImportParameter(
                        LANGUAGE,
                        "Language of the text as a BCP 47 tag, where the file does not say it rightly; for akoma-ntoso",
                        "fr",
                        false));
    }

    @Override
    public void check(Map<String, String> parameters) {
        super.check(parameters);
        @Nullable String language = parameters.get(LANGUAGE);
        if (language != null && !Languages.isTag(language)) {
            throw BadInput.parameter(LANGUAGE, "a BCP 47 tag as in fr");
        }
    }

    @Override
    public Stream<ImportRow<WholeText.Row>> read(InputStream file, Map<String, String> parameters) {
        AknText text = AknText.of(file, parameters.get(LANGUAGE));
        return WholeText.rows(text, () -> edition(text, parameters.get(INSTRUMENT)));
    }

    private Edition edition(AknText text, @Nullable String asked) {
        String instrument = known(asked == null ? text.instrument() : asked);
        return new Edition(
                instrument,
                List.of(text.language()),
                Objects.requireNonNullElse(text.name(), "Akoma Ntoso text of " + instrument),
                Edition.Origin.IMPORT);
    }
}
