package org.iom.iml.review.text.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of laws that come as text, in Markdown or without markup. */
public final class TextFiles {

    private TextFiles() {}

    public static List<ReadProvision> plain(InputStream file, @Nullable Charset declared) {
        return UnmarkedText.read(FileLines.of(file, declared));
    }

    public static List<ReadProvision> markdown(InputStream file, @Nullable Charset declared) {
        return UnmarkedText.read(MarkdownLines.of(FileLines.of(file, declared)));
    }
}
