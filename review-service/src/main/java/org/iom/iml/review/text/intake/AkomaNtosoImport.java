package org.iom.iml.review.text.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.iom.iml.review.text.NationalTexts;
import org.iom.iml.review.text.read.AkomaNtosoText;
import org.iom.iml.review.text.read.ReadProvision;

/** The import format for national texts in Akoma Ntoso. */
@Singleton
class AkomaNtosoImport extends TextImport {

    AkomaNtosoImport(NationalTexts texts) {
        super(texts);
    }

    @Override
    public String name() {
        return "akoma-ntoso";
    }

    @Override
    public String description() {
        return "an act or bill in Akoma Ntoso 3.0, whose addresses are kept.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/akn+xml", "application/xml", "text/xml", "application/octet-stream");
    }

    @Override
    public String example() {
        return """
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
                  <bill name="bill">
                    <body>
                      <article eId="art_1"><num>Article 1</num><heading>Scope</heading>
                        <content><p>This Act applies to all persons on the territory.</p></content>
                      </article>
                    </body>
                  </bill>
                </akomaNtoso>
                """;
    }

    @Override
    List<ReadProvision> provisions(InputStream file, Map<String, String> parameters) {
        return AkomaNtosoText.read(file);
    }
}
