package org.iom.iml.review.text.read;

/**
 * A line of a text, stripped of markup.
 *
 * @param number line number in the file, from 1
 * @param isHeading whether the markup makes it a heading
 * @param isBold whether it begins in bold
 */
record TextLine(long number, String text, boolean isHeading, boolean isBold) {

    static TextLine plain(long number, String text) {
        return new TextLine(number, text, false, false);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
