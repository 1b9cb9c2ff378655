package org.iom.iml.instruments.provision.published;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.text.DecodedText;
import org.iom.iml.platform.text.Lines;
import org.jspecify.annotations.Nullable;

/** The reader of consolidated laws in Markdown, with or without front matter. */
public final class MarkdownLaw {

    /** The maximum number of characters of a file, which is held whole. */
    static final int MAX_TEXT = 4_000_000;

    private static final int MAX_LINE = 200_000;
    private static final String FENCE = "---";
    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}_]*):\\s*\"?(.*?)\"?\\s*");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|\\[IMG]|!\\[[^\\[\\]]*]\\([^()]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])|\\\\(?=\\p{P})");
    /** What the publisher says of the date of entry into force, in its own language. */
    private static final Pattern NOTE = Pattern.compile("(?i)treedt in werking op .*");

    private static final Pattern HEADING = Pattern.compile("#{1,6}(.*)");

    private final List<PublishedLine> lines = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private int length;

    private MarkdownLaw() {}

    public static PublishedFile read(InputStream file, @Nullable Charset declared) {
        MarkdownLaw law = new MarkdownLaw();
        try (Lines written = new Lines(DecodedText.of(file, declared), MAX_LINE)) {
            law.read(written);
        }
        String title = law.field("title", "titulo", "titel", "titre");
        String id = law.field("identifier", "identificador");
        String address = law.field("source", "fuente", "url");
        String named = title.isEmpty() ? law.firstHeading() : title;
        String cited = (id.isEmpty() ? named : id) + (address.isEmpty() ? "" : ", " + address);
        return new PublishedFile(
                (title + " " + law.field("texto_resumido")).strip(),
                cited.isBlank() ? "Text in Markdown" : cited,
                law.lines,
                PublishedFile.Form.WRITTEN,
                List.of());
    }

    private void read(Lines written) {
        boolean inFront = false;
        for (Lines.Line line = written.next(); line != null; line = written.next()) {
            if (line.overlong()) {
                throw new UnreadableFile("line-too-long", "A line has at most " + MAX_LINE + " characters.");
            }
            length += line.text().length();
            if (length > MAX_TEXT) {
                throw new UnreadableFile("text-too-long", "A text has at most " + MAX_TEXT + " characters: divide it.");
            }
            String text = line.text().strip();
            if (text.equals(FENCE) && (inFront || line.number() == 1)) {
                inFront = !inFront;
            } else if (inFront) {
                front(text);
            } else {
                add(line.number(), text);
            }
        }
    }

    private void front(String text) {
        Matcher field = FIELD.matcher(text);
        if (field.matches()) {
            fields.putIfAbsent(field.group(1), field.group(2).replace("\\\"", "\""));
        }
    }

    private void add(long number, String text) {
        Matcher heading = HEADING.matcher(text);
        boolean isHeading = heading.matches();
        String words = isHeading ? heading.group(1).strip() : text;
        boolean isSetOff = words.startsWith("*");
        String plain = EMPHASIS.matcher(
                        LINK.matcher(MARKUP.matcher(words).replaceAll(" ")).replaceAll("$1"))
                .replaceAll("");
        if (!plain.isBlank() && !NOTE.matcher(plain.strip()).matches()) {
            lines.add(new PublishedLine(number, plain.replaceAll("\\h+", " ").strip(), isHeading, isSetOff));
        }
    }

    private String field(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private String firstHeading() {
        return lines.stream()
                .filter(PublishedLine::isHeading)
                .map(PublishedLine::words)
                .findFirst()
                .orElse("");
    }
}
