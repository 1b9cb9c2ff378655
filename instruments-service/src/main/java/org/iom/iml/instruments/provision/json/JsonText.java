package org.iom.iml.instruments.provision.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.imports.Allowance;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the provisions of an instrument from the registry's own JSON, one top-level provision with its parts at a
 * time.
 */
public final class JsonText implements Iterator<ImportRow<ProvisionText>> {

    private static final String PARTS = "provisions";
    private static final int MAX_DEPTH = 30;
    /** The maximum size in bytes of a top-level provision with its parts, and of the data before the first. */
    private static final long MAX_PART = 4L << 20;

    private static final ObjectReader PROVISION = StoredJson.mapper().readerFor(Written.class);

    private final JsonParser parser;
    private final Allowance allowance;
    private final Deque<ImportRow<ProvisionText>> ready = new ArrayDeque<>();
    private final ObjectNode head = StoredJson.mapper().createObjectNode();
    private int ordinal;

    private JsonText(JsonParser parser, Allowance allowance) {
        this.parser = parser;
        this.allowance = allowance;
    }

    /** A provision as it is written, without its parts. */
    record Written(
            String eId,
            String kind,
            @Nullable String number,
            @Nullable Map<String, String> headings,
            @Nullable String headingKind,
            @Nullable Map<String, String> texts,
            @Nullable String force,
            @Nullable String forceSource,
            @Nullable List<String> themes,
            @Nullable String source) {}

    /** Creates a reader positioned before the first provision, so that the instrument is already known. */
    public static JsonText of(InputStream file) {
        try {
            Allowance allowance = new Allowance(file, MAX_PART);
            JsonText text = new JsonText(StoredJson.mapper().createParser(allowance), allowance);
            text.readHead();
            return text;
        } catch (JsonProcessingException broken) {
            throw notJson(broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the code of the instrument that the file names, if any. */
    public @Nullable String instrument() {
        return head.path("instrument").isTextual() ? head.path("instrument").asText() : null;
    }

    public List<String> languages() {
        List<String> languages = new ArrayList<>();
        head.path("languages").forEach(language -> languages.add(language.asText()));
        return languages;
    }

    public String source() {
        return head.path("source").asText("");
    }

    private void readHead() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableFile("not-provisions", "The file is no JSON object with provisions.");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals(PARTS) && parser.currentToken() == JsonToken.START_ARRAY) {
                if (source().isBlank() || !head.path("languages").isArray()) {
                    throw new UnreadableFile(
                            "no-source", "Before \"provisions\" say the \"source\" of the text and its \"languages\".");
                }
                return;
            }
            head.set(field, parser.<JsonNode>readValueAsTree());
        }
        throw new UnreadableFile("not-provisions", "The file has no \"provisions\".");
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && !parser.isClosed() && parser.currentToken() != null && advance()) {
                // until a provision is read
            }
        } catch (JsonProcessingException broken) {
            throw notJson(broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !ready.isEmpty();
    }

    @Override
    public ImportRow<ProvisionText> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private boolean advance() throws IOException {
        allowance.renew();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            ordinal++;
            lay(node(1), null, List.of(ordinal));
            return true;
        }
        if (token == JsonToken.END_ARRAY) {
            while (parser.nextToken() != null) {
                allowance.renew();
                // a cut file is seen at its end
            }
        } else {
            throw new UnreadableFile("not-provisions", "Provisions are objects.");
        }
        return false;
    }

    /** One object with its parts, whatever the order of its fields. */
    private record Node(long line, ObjectNode fields, List<Node> parts) {}

    private Node node(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new UnreadableFile("too-deep", "Provisions are read " + MAX_DEPTH + " levels deep.");
        }
        long line = parser.currentTokenLocation().getLineNr();
        ObjectNode fields = StoredJson.mapper().createObjectNode();
        List<Node> parts = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals(PARTS) && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    parts.add(node(depth + 1));
                }
            } else {
                fields.set(field, parser.<JsonNode>readValueAsTree());
            }
        }
        return new Node(line, fields, parts);
    }

    /** Queues the provision and its parts in document order. */
    private void lay(Node node, @Nullable String parent, List<Integer> path) {
        ready.add(row(node.line(), node.fields(), parent, path));
        for (int part = 0; part < node.parts().size(); part++) {
            List<Integer> below = new ArrayList<>(path);
            below.add(part + 1);
            lay(node.parts().get(part), node.fields().path("eId").asText(null), below);
        }
    }

    private static ImportRow<ProvisionText> row(
            long line, ObjectNode fields, @Nullable String parent, List<Integer> path) {
        try {
            Written written = PROVISION.readValue(fields);
            return ImportRow.of(
                    line,
                    fields.toString(),
                    new ProvisionText(
                            Objects.requireNonNullElse(written.eId(), ""),
                            parent,
                            path,
                            Objects.requireNonNullElse(written.kind(), ""),
                            written.number(),
                            Objects.requireNonNullElse(written.headings(), Map.of()),
                            Objects.requireNonNullElse(written.texts(), Map.of()),
                            new Notes(
                                    written.headingKind(),
                                    written.force(),
                                    written.forceSource(),
                                    Objects.requireNonNullElse(written.themes(), List.of())),
                            written.source()));
        } catch (IOException | RuntimeException notOne) {
            return ImportRow.unreadable(
                    line, fields.toString(), "not-a-provision", "Not the fields of a provision, or of other types.");
        }
    }

    private static UnreadableFile notJson(JsonProcessingException broken) {
        return broken instanceof StreamConstraintsException
                ? new UnreadableFile("not-json", "The file is nested too deeply, or one of its values is too long.")
                : new UnreadableFile("not-json", "The file is not JSON: " + broken.getOriginalMessage());
    }
}
