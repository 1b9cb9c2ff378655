package org.iom.iml.instruments.provision.published;

import java.util.List;

/**
 * A published file as lines.
 *
 * @param title what the publisher calls it; empty where it has no title of its own
 * @param source what it is cited as
 * @param form how its lines came about
 * @param repaired the numbers of the lines whose fault in the form left no doubt
 */
public record PublishedFile(String title, String source, List<PublishedLine> lines, Form form, List<Long> repaired) {

    public PublishedFile {
        lines = List.copyOf(lines);
        repaired = List.copyOf(repaired);
    }

    /** How the lines of a file came about. */
    public enum Form {
        /** As the publisher wrote them. */
        WRITTEN,
        /** Article by article, so that where one ends is certain. */
        BY_ARTICLE,
        /** From pages, perhaps from their images. */
        FROM_PAGES
    }
}
