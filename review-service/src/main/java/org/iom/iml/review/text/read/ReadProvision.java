package org.iom.iml.review.text.read;

import org.jspecify.annotations.Nullable;

/**
 * A provision of a national text as a file has it.
 *
 * @param address by the naming convention of Akoma Ntoso, one of its own within the text
 * @param parent the address of what it is part of
 * @param text its own words without those of its parts, a line for each paragraph
 * @param line of the file where it begins
 */
public record ReadProvision(
        String address,
        @Nullable String parent,
        Label label,
        String text,
        Division division,
        boolean repealed,
        long line) {

    /** Longest text of one provision that is kept, in characters; PostgreSQL searches texts below a megabyte. */
    public static final int MAX_TEXT = 200_000;

    /** What a provision is, its number as written, and its heading. */
    public record Label(
            String kind, @Nullable String number, @Nullable String heading) {}
}
