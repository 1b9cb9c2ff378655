package org.iom.iml.review.text.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.text.DecodedText;
import org.iom.iml.platform.text.Lines;
import org.jspecify.annotations.Nullable;

/** The lines of a text file within size limits; for a JSON record, those of its property {@code text}. */
final class FileLines {

    /** The maximum length of a law in characters. */
    static final int MAX_TEXT = 40_000_000;

    private static final int MAX_LINE = 2_000_000;
    private static final int MAX_LINES = 1_000_000;

    private FileLines() {}

    static List<TextLine> of(InputStream file, @Nullable Charset declared) {
        try (BufferedReader reader = new BufferedReader(DecodedText.of(file, declared), 1 << 16)) {
            reader.mark(1 << 12);
            int first = firstSign(reader);
            reader.reset();
            return lines(first == '{' ? new StringReader(record(reader)) : reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int firstSign(Reader reader) throws IOException {
        int sign = reader.read();
        for (int read = 1; read < 1 << 11 && (Character.isWhitespace(sign) || sign == '\uFEFF'); read++) {
            sign = reader.read();
        }
        return sign;
    }

    private static List<TextLine> lines(Reader text) {
        List<TextLine> lines = new ArrayList<>();
        long length = 0;
        try (Lines all = new Lines(text, MAX_LINE)) {
            for (Lines.Line line = all.next(); line != null; line = all.next()) {
                length += line.text().length();
                if (line.overlong() || lines.size() >= MAX_LINES || length > MAX_TEXT) {
                    throw new UnreadableFile(
                            "text-too-large",
                            "The text, line " + line.number() + " or its number of lines is too large: divide it.");
                }
                if (!DecodedText.isSound(line.text())) {
                    throw new UnreadableFile(
                            "text-undecodable",
                            "Line " + line.number()
                                    + " holds what is no text: bytes outside the file's character set, or control characters.");
                }
                lines.add(TextLine.plain(
                        line.number(),
                        Normalizer.normalize(line.text(), Normalizer.Form.NFC)
                                .replace('\u00A0', ' ')
                                .replace("\uFEFF", "")));
            }
        }
        return lines;
    }

    private static String record(Reader reader) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(MAX_TEXT)
                        .maxNestingDepth(20)
                        .build())
                .build();
        try (JsonParser json = factory.createParser(reader)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING && name.equals("text")) {
                    return json.getText();
                }
                json.skipChildren();
            }
        } catch (com.fasterxml.jackson.core.JacksonException broken) {
            throw new UnreadableFile("not-json", "The file begins as a JSON record and is none.");
        }
        throw new UnreadableFile("no-text", "A JSON record of a text has it in its property text.");
    }
}
