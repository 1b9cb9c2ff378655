package org.iom.iml.review.text.read;

import org.jspecify.annotations.Nullable;

/**
 * A provision of a national text as read from a file.
 *
 * @param address address under the Akoma Ntoso naming convention, unique within the text
 * @param parent address of the containing provision
 * @param text its own words without those of its parts, one line per paragraph
 * @param line line of the file at which it begins
 */
public record ReadProvision(
        String address,
        @Nullable String parent,
        Label label,
        String text,
        Division division,
        boolean repealed,
        long line) {

    /** The maximum length of one provision's text in characters; PostgreSQL searches texts of less than a megabyte. */
    public static final int MAX_TEXT = 200_000;

    /** The kind of a provision, its number as written, and its heading. */
    public record Label(
            String kind, @Nullable String number, @Nullable String heading) {}
}
