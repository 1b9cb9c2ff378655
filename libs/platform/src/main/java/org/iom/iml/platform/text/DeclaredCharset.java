package org.iom.iml.platform.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The character set declared by the sender of a text, where the declaration can be trusted. */
public final class DeclaredCharset {

    /** The character sets that clients declare by default without examining the text. */
    private static final Set<Charset> UNASKED = Set.of(UTF_8, ISO_8859_1, US_ASCII);

    private DeclaredCharset() {}

    /** Reports whether a character set of that name is supported. */
    public static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException unspeakable) {
            return false;
        }
    }

    /** Returns the set called {@code name}, unless it is one that clients declare by default. */
    public static Optional<Charset> of(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(Charset::forName).filter(charset -> !UNASKED.contains(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
