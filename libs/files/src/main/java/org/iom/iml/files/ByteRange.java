package org.iom.iml.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A single byte range of a file (RFC 9110 §14); a request for several ranges gets the whole file, as the RFC permits.
 */
public record ByteRange(long from, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Returns the range that {@code header} requests of a file of the given size; empty for the whole file, of length
     * zero where it cannot be satisfied.
     */
    public static Optional<ByteRange> of(@Nullable String header, long bytes) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).length() + range.group(2).length() == 0) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(range.group(2)), bytes);
            return Optional.of(new ByteRange(bytes - last, last));
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? bytes - 1 : Math.min(Long.parseLong(range.group(2)), bytes - 1);
        if (!range.group(2).isEmpty() && Long.parseLong(range.group(2)) < from) {
            return Optional.empty();
        }
        return Optional.of(from >= bytes ? new ByteRange(0, 0) : new ByteRange(from, to - from + 1));
    }

    /** Formats the range as a {@code Content-Range} value. */
    public String of(long bytes) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + bytes;
    }
}
