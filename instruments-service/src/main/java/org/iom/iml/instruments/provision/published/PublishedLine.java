package org.iom.iml.instruments.provision.published;

/**
 * A line of a published text without its mark-up.
 *
 * @param isHeading whether the publisher marked it as a heading
 * @param isSetOff whether it begins with emphasised words
 */
record PublishedLine(long number, String words, boolean isHeading, boolean isSetOff) {

    static PublishedLine plain(long number, String words) {
        return new PublishedLine(number, words, false, false);
    }

    PublishedLine with(String others) {
        return new PublishedLine(number, others, isHeading, isSetOff);
    }
}
