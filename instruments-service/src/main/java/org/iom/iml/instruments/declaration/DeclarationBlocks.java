package org.iom.iml.instruments.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.instruments.text.PublishedText;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads a file of declarations as it streams: a heading {@code #Country}, then what that country declared. */
final class DeclarationBlocks implements Iterator<ImportRow<DeclarationBlocks.Block>> {

    private final PublishedLines lines;
    private @Nullable String heading;

    private DeclarationBlocks(PublishedLines lines) {
        this.lines = lines;
        this.heading = firstHeading();
    }

    /**
     * What stands under one heading.
     *
     * @param line of the heading, from 1
     * @param heading as it is written, without its mark
     */
    record Block(long line, String heading, String text) {}

    /** The blocks of {@code file}; the stream closes it. */
    static Stream<ImportRow<Block>> read(InputStream file, Map<String, String> parameters) {
        try {
            PublishedLines lines = new PublishedLines(PublishedText.of(file, parameters.get("charset")));
            Spliterator<ImportRow<Block>> blocks =
                    Spliterators.spliteratorUnknownSize(new DeclarationBlocks(lines), Spliterator.ORDERED);
            return StreamSupport.stream(blocks, false).onClose(lines::close);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private @Nullable String firstHeading() {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line != null && !isHeading(line)) {
            throw new UnreadableFile(
                    "not-a-declarations-file", "The first line must name who declared, as in \"#Algeria\".");
        }
        return line;
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#");
    }

    @Override
    public boolean hasNext() {
        return heading != null;
    }

    @Override
    public ImportRow<Block> next() {
        if (heading == null) {
            throw new NoSuchElementException();
        }
        long number = lines.number();
        String name = heading.substring(1).strip();
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        String line = lines.next();
        while (line != null && !isHeading(line)) {
            whole = whole && !lines.isCut() && text.length() + line.length() <= PublishedLines.LONGEST;
            if (whole) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
            line = lines.next();
        }
        heading = line;
        return row(new Block(number, name, text.toString().strip()), whole);
    }

    private static ImportRow<Block> row(Block block, boolean whole) {
        String text = "#" + block.heading() + "\n" + block.text();
        if (block.heading().isEmpty()) {
            return ImportRow.unreadable(block.line(), text, "no-participant", "The heading names nobody.");
        }
        if (!whole) {
            return ImportRow.unreadable(
                    block.line(),
                    text,
                    "block-too-long",
                    "A block has at most " + PublishedLines.LONGEST + " characters.");
        }
        return block.text().isEmpty()
                ? ImportRow.unreadable(block.line(), text, "no-text", "Nothing stands under the heading.")
                : ImportRow.of(block.line(), text, block);
    }
}
