package org.iom.iml.instruments.provision.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.edition.ProvisionTree;
import org.iom.iml.instruments.text.StoredJson;
import org.jspecify.annotations.Nullable;

/** The writer of an instrument's provisions in the registry's own JSON, which the import accepts. */
public final class JsonDocument {

    public static final String MEDIA_TYPE = "application/vnd.iml.provisions+json";

    private final JsonGenerator json;
    private final String source;

    private JsonDocument(JsonGenerator json, String source) {
        this.json = json;
        this.source = source;
    }

    public static void write(String instrument, List<ProvisionText> all, OutputStream out) throws IOException {
        String source = all.isEmpty()
                ? instrument
                : Objects.requireNonNullElse(all.getFirst().source(), instrument);
        try (JsonGenerator json = StoredJson.mapper().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("instrument", instrument);
            json.writeStringField("source", source);
            json.writeArrayFieldStart("languages");
            for (String language : languages(all)) {
                json.writeString(language);
            }
            json.writeEndArray();
            new JsonDocument(json, source).parts(ProvisionTree.of(all));
            json.writeEndObject();
        }
    }

    public static Set<String> languages(List<ProvisionText> all) {
        TreeSet<String> languages = new TreeSet<>();
        for (ProvisionText text : all) {
            languages.addAll(text.texts().keySet());
            languages.addAll(
                    text.headings() == null ? List.of() : text.headings().keySet());
        }
        return languages;
    }

    private void parts(List<ProvisionTree> parts) throws IOException {
        json.writeArrayFieldStart("provisions");
        for (ProvisionTree part : parts) {
            provision(part);
        }
        json.writeEndArray();
    }

    private void provision(ProvisionTree tree) throws IOException {
        ProvisionText text = tree.text();
        json.writeStartObject();
        json.writeStringField("eId", text.eId());
        json.writeStringField("kind", text.kind());
        optional("number", text.number());
        texts("headings", text.headings() == null ? Map.of() : text.headings());
        texts("texts", text.texts());
        notes(text.notes());
        optional("source", source.equals(text.source()) ? null : text.source());
        if (!tree.parts().isEmpty()) {
            parts(tree.parts());
        }
        json.writeEndObject();
    }

    private void notes(@Nullable Notes notes) throws IOException {
        if (notes == null) {
            return;
        }
        optional("headingKind", notes.headingKind());
        optional("force", notes.force());
        optional("forceSource", notes.forceSource());
        if (!notes.themes().isEmpty()) {
            json.writeArrayFieldStart("themes");
            for (String theme : notes.themes()) {
                json.writeString(theme);
            }
            json.writeEndArray();
        }
    }

    private void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void texts(String name, Map<String, String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        }
    }
}
