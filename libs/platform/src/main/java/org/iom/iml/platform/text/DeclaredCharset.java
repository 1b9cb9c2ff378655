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

/** The character set that the sender of a text declares, where the word can be relied on. */
public final class DeclaredCharset {

    /** What clients name of themselves when nobody has looked. */
    private static final Set<Charset> UNASKED = Set.of(UTF_8, ISO_8859_1, US_ASCII);

    private DeclaredCharset() {}

    /** Whether there is a character set of that name here. */
    public static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException unspeakable) {
            return false;
        }
    }

    /** The set called {@code name}, unless clients name it unasked. */
    public static Optional<Charset> of(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(Charset::forName).filter(charset -> !UNASKED.contains(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
