package org.iom.iml.review.text.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.iom.iml.review.text.NationalTexts;
import org.iom.iml.review.text.read.JusticeLawsText;
import org.iom.iml.review.text.read.ReadProvision;

/** The import format for acts and regulations of Canada. */
@Singleton
class JusticeLawsImport extends TextImport {

    JusticeLawsImport(NationalTexts texts) {
        super(texts);
    }

    @Override
    public String name() {
        return "justice-laws-xml";
    }

    @Override
    public String description() {
        return "an act or regulation as the Justice Laws Website of Canada publishes it in XML.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/xml", "text/xml", "application/octet-stream");
    }

    @Override
    public String example() {
        return """
                <Statute xml:lang="en">
                  <Body>
                    <Heading level="1"><TitleText>Short Title</TitleText></Heading>
                    <Section><MarginalNote>Short title</MarginalNote><Label>1</Label>
                      <Text>This Act may be cited as the Example Act.</Text>
                    </Section>
                  </Body>
                </Statute>
                """;
    }

    @Override
    List<ReadProvision> provisions(InputStream file, Map<String, String> parameters) {
        return JusticeLawsText.read(file);
    }
}
