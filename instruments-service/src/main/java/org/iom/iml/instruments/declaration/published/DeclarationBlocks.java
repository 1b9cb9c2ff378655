package org.iom.iml.instruments.declaration.published;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowFault;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.text.DeclaredCharset;
import org.iom.iml.platform.text.DecodedText;
import org.iom.iml.platform.text.Lines;
import org.iom.iml.platform.text.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * A reader of a stream of declarations: a heading {@code #Country} followed by the text of that country's declarations.
 */
final class DeclarationBlocks implements Iterator<ImportRow<DeclarationBlocks.Block>> {

    /**
     * The maximum length of a block: far above the longest in the UN Treaty Collection, yet small enough for memory.
     */
    private static final int LONGEST = 1_000_000;

    private final Lines lines;
    private @Nullable Line heading;

    private DeclarationBlocks(Lines lines) {
        this.lines = lines;
        this.heading = firstHeading();
    }

    /**
     * The text under one heading.
     *
     * @param line the line of the heading, counted from 1
     * @param heading the heading as written, without its mark
     */
    record Block(long line, String heading, String text) {}

    /** Returns the blocks of {@code file}; closing the stream closes the file. */
    static Stream<ImportRow<Block>> read(InputStream file, Map<String, String> parameters) {
        Lines lines = new Lines(
                DecodedText.of(
                        file,
                        DeclaredCharset.of(parameters.get(ImportFormat.CHARSET)).orElse(null)),
                LONGEST);
        Spliterator<ImportRow<Block>> blocks =
                Spliterators.spliteratorUnknownSize(new DeclarationBlocks(lines), Spliterator.ORDERED);
        return StreamSupport.stream(blocks, false).onClose(lines::close);
    }

    private @Nullable Line firstHeading() {
        Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        if (line != null && !isHeading(line)) {
            throw new UnreadableFile(
                    "not-a-declarations-file", "The first line must name who declared, as in \"#Algeria\".");
        }
        return line;
    }

    private static boolean isHeading(Line line) {
        return line.text().startsWith("#");
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
        long number = heading.number();
        String name = heading.text().substring(1).strip();
        StringBuilder text = new StringBuilder();
        boolean whole = !heading.overlong();
        Line line = lines.next();
        while (line != null && !isHeading(line)) {
            whole = whole && !line.overlong() && text.length() + line.text().length() <= LONGEST;
            if (whole) {
                text.append(text.isEmpty() ? "" : "\n").append(line.text());
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
            return unreadable(block, text, "block-too-long", "A block has at most " + LONGEST + " characters.");
        }
        if (!DecodedText.isSound(text)) {
            return unreadable(
                    block,
                    text,
                    "text-undecodable",
                    "The block holds what is no text: bytes outside the file's character set, or control characters.");
        }
        return block.text().isEmpty()
                ? ImportRow.unreadable(block.line(), text, "no-text", "Nothing stands under the heading.")
                : ImportRow.of(block.line(), text, block);
    }

    private static ImportRow<Block> unreadable(Block block, String text, String code, String reason) {
        return ImportRow.unreadable(block.line(), text, new RowFault(code, reason), block);
    }
}
