package org.iom.iml.review.text.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.iom.iml.platform.imports.MarkupFile;

/** The text of an element, with a line for each block in it. */
final class MarkupWords {

    private static final Pattern BLANKS = Pattern.compile("[\\h\\r\\t\\p{Cs}\\u0000-\\u0008]+");
    private static final Pattern LINES = Pattern.compile(" *\\n[ \\n]*");

    private final MarkupFile file;
    private final Set<String> blocks;
    private final Set<String> spaced;
    private final Set<String> leftOut;

    /**
     * Creates a reader of words.
     *
     * @param blocks elements that begin a new line
     * @param spaced elements followed by a space
     * @param leftOut elements whose content is skipped
     */
    MarkupWords(MarkupFile file, Set<String> blocks, Set<String> spaced, Set<String> leftOut) {
        this.file = file;
        this.blocks = blocks;
        this.spaced = spaced;
        this.leftOut = leftOut;
    }

    String line() {
        return MarkupTree.line(lines());
    }

    /** Returns the words of the element that has just begun, up to its end. */
    String lines() {
        StringBuilder text = new StringBuilder();
        int outside = file.depth() - 1;
        while (file.depth() > outside && file.advance()) {
            if (file.isText()) {
                text.append(file.xml().getText().replace('\n', ' '));
            } else if (file.isStart() && leftOut.contains(file.name())) {
                file.skip();
            } else if (file.isStart() || file.isEnd()) {
                text.append(blocks.contains(file.name()) ? "\n" : "");
                text.append(file.isEnd() && spaced.contains(file.name()) ? " " : "");
            }
            if (text.length() > FileLines.MAX_TEXT) {
                throw new org.iom.iml.platform.imports.UnreadableFile(
                        "text-too-large", "An element of the file holds too much text, line " + file.line() + ".");
            }
        }
        return LINES.matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }
}
