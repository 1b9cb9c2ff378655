package org.iom.iml.instruments.provision.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.provision.Provisions;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.WholeText;
import org.iom.iml.instruments.provision.json.JsonDocument;
import org.iom.iml.instruments.provision.json.JsonText;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** The import of provisions from the registry's own JSON, the format of its export. */
@Singleton
class JsonImport extends ProvisionImport {

    JsonImport(Provisions provisions, Instruments instruments) {
        super(provisions, instruments);
    }

    @Override
    public String name() {
        return "iml-json";
    }

    @Override
    public String description() {
        return "provisions as our own JSON, as the text of an instrument is given.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json", JsonDocument.MEDIA_TYPE, "application/octet-stream");
    }

    @Override
    public String example() {
        return "{\"instrument\":\"ICRMW\",\"languages\":[\"en\"],\"source\":\"UN Treaty Series 2220\",\"provisions\":[]}";
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(new ImportParameter(INSTRUMENT, "Code of the instrument, as the file has it", "ICRMW", false));
    }

    @Override
    public Stream<ImportRow<WholeText.Row>> read(InputStream file, Map<String, String> parameters) {
        JsonText text = JsonText.of(file);
        @Nullable String named = text.instrument();
        @Nullable String asked = parameters.containsKey(INSTRUMENT) ? parameters.get(INSTRUMENT) : named;
        String instrument = known(named == null || named.equals(asked) ? asked : null);
        Edition edition = new Edition(instrument, text.languages(), text.source(), Edition.Origin.IMPORT);
        return WholeText.rows(text, () -> edition);
    }
}
