package org.iom.iml.review.text;

import java.util.List;
import org.iom.iml.review.text.read.ReadProvision;

/** A version as read from a file. */
public record NewVersion(VersionFacts facts, List<ReadProvision> provisions) {

    public NewVersion {
        provisions = List.copyOf(provisions);
    }
}
