package org.iom.iml.review.review;

import java.util.List;

/** The versions of national texts to which a review is pinned from its request on. */
public interface ExactVersions {

    /** Pins each text of a new review for which a version is named, in the order of the texts. */
    void pin(Review review, List<TextAsked> texts);
}
