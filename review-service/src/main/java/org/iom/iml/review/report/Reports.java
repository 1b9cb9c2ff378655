package org.iom.iml.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.review.Reviews;

/** The reports of reviews, each limited to what its reader may see. */
@ApplicationScoped
class Reports {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReportSources sources;
    private final ReportNames names;

    Reports(Reviews reviews, ReviewAccess access, ReportSources sources, ReportNames names) {
        this.reviews = reviews;
        this.access = access;
        this.sources = sources;
        this.names = names;
    }

    /** Returns a report whose parts all reflect the same moment. */
    @Transactional
    Report of(UUID id, String language) {
        Review review = reviews.seen(id);
        ReviewView view = reviews.view(id);
        boolean whole = access.seesContentOf(review);
        if (!whole && view.publication() == null) {
            throw new NotFound("The review has no report before it is delivered.");
        }
        LocalDate day = review.deliveredOn()
                .orElseGet(() -> LocalDate.ofInstant(review.progress().writtenSince(), ZoneOffset.UTC));
        ReportSources.Parts parts = whole ? sources.of(view, day) : ReportSources.Parts.NONE;
        return new WrittenReport(view, day, parts, names.in(language)).whole(whole);
    }
}
