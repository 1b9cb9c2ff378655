package org.iom.iml.review.text;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.review.review.ExactVersions;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.TextAsked;

/** The pinning of a new review to the versions that its request names. */
@Singleton
class RequestedVersions implements ExactVersions {

    private final PinnedVersions pinned;
    private final NationalTexts texts;
    private final TextVersions versions;

    RequestedVersions(PinnedVersions pinned, NationalTexts texts, TextVersions versions) {
        this.pinned = pinned;
        this.texts = texts;
        this.versions = versions;
    }

    @Override
    public void pin(Review review, List<TextAsked> asked) {
        for (int i = 0; i < asked.size(); i++) {
            TextAsked.Exact exact = asked.get(i).exact();
            if (exact != null) {
                pin(review, i + 1, exact);
            }
        }
    }

    /** Pins one text; a text that the caller may not see is treated as non-existent. */
    private void pin(Review review, int number, TextAsked.Exact exact) {
        NationalTextView text = texts.find(exact.nationalText())
                .orElseThrow(() -> BadInput.field(
                        "/texts/" + (number - 1) + "/nationalText",
                        "unknown-text",
                        "There is no national text " + exact.nationalText() + "."));
        int version = Objects.requireNonNullElse(exact.version(), text.newestVersion());
        if (version < 1 || version > text.newestVersion()) {
            throw BadInput.field(
                    "/texts/" + (number - 1) + "/nationalTextVersion",
                    "unknown-text",
                    "The national text has no version " + version + ".");
        }
        pinned.pin(review.id(), number, text, versions.find(text.id(), version));
    }
}
