package org.iom.iml.review.review;

import java.util.List;

/** The pinning of a new review to exact versions of national texts, from its request onwards. */
public interface ExactVersions {

    /** Pins each text of a new review for which a version is named, in the order of the texts. */
    void pin(Review review, List<TextAsked> texts);
}
