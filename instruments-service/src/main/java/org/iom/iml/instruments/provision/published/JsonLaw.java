package org.iom.iml.instruments.provision.published;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.imports.Allowance;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** The reader of official texts in JSON: article by article, or the whole text in one field. */
public final class JsonLaw {

    /** The maximum number of bytes of a file, which is held whole. */
    static final long MAX_FILE = 8L << 20;

    private static final String ARTICLES = "articles";
    private static final String PREAMBLE = "preamble";
    private static final String TEXT = "text";

    private final Map<String, String> fields = new HashMap<>();
    private final List<PublishedLine> preamble = new ArrayList<>();
    private final List<PublishedLine> articles = new ArrayList<>();

    private JsonLaw() {}

    public static PublishedFile read(InputStream file) {
        String json = text(file);
        try {
            return of(json).file(List.of());
        } catch (JsonProcessingException broken) {
            JsonRepair repair = JsonRepair.of(json);
            try {
                return of(repair.json()).file(repair.repaired());
            } catch (IOException stillBroken) {
                throw new UnreadableFile(
                        "not-json",
                        "The file is not JSON, line " + broken.getLocation().getLineNr() + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream file) {
        try {
            return new String(new Allowance(file, MAX_FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonLaw of(String json) throws IOException {
        JsonLaw law = new JsonLaw();
        try (JsonParser parser = StoredJson.mapper().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableFile("not-a-text", "The file is no JSON object with a text.");
            }
            law.object(parser);
            while (parser.nextToken() != null) {
                // what is cut off or follows is a fault of the file
            }
        }
        return law;
    }

    private void object(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            long line = parser.currentTokenLocation().getLineNr();
            if (value == JsonToken.VALUE_STRING && field.equals(PREAMBLE)) {
                add(preamble, line, parser.getText());
            } else if (value == JsonToken.VALUE_STRING) {
                fields.putIfAbsent(field, parser.getText());
            } else if (value == JsonToken.START_ARRAY && field.equals(ARTICLES)) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    article(parser.currentTokenLocation().getLineNr(), parser.readValueAsTree());
                }
            } else if (value == JsonToken.START_OBJECT) {
                object(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void article(long line, JsonNode article) {
        articles.add(new PublishedLine(line, "Article " + article.path("number").asText(), true, false));
        String heading = article.path("heading").asText("");
        if (!heading.isBlank() && !article.path("heading").isNull()) {
            articles.add(new PublishedLine(line, heading.strip(), true, false));
        }
        String text = article.path(TEXT).asText("").strip();
        String first = text.lines().findFirst().orElse("");
        boolean isHeadingAgain = ArticleHeading.of(PublishedLine.plain(line, first))
                .filter(again -> again.rest().isEmpty())
                .isPresent();
        add(articles, line, isHeadingAgain ? text.substring(first.length()) : text);
    }

    private static void add(List<PublishedLine> lines, long line, String text) {
        text.lines()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(words -> lines.add(PublishedLine.plain(line, words)));
    }

    private PublishedFile file(List<Long> repaired) {
        String title = field("title");
        String id = field("_id", "id");
        String address = field("url", "source_file");
        String source = address.isEmpty() ? (id.isEmpty() ? title : id) : id + ", " + address;
        @Nullable String whole = fields.get(TEXT);
        if (articles.isEmpty() && whole != null) {
            return new PublishedFile(title, source, PageLines.of(whole), PublishedFile.Form.FROM_PAGES, repaired);
        }
        List<PublishedLine> lines = new ArrayList<>();
        lines.add(new PublishedLine(1, title, true, false));
        lines.addAll(preamble);
        lines.addAll(articles);
        return new PublishedFile(title, source, lines, PublishedFile.Form.BY_ARTICLE, repaired);
    }

    private String field(String... names) {
        for (String name : names) {
            @Nullable String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
