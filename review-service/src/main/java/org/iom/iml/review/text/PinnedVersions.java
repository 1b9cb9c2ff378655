package org.iom.iml.review.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.Reviews;

/**
 * The exact versions of national texts to which the texts of reviews are pinned; open reviews are notified of newer
 * ones.
 */
@ApplicationScoped
@Transactional
public class PinnedVersions {

    private final Reviews reviews;
    private final Rows rows;
    private final Outbox outbox;
    private final Clock clock;

    PinnedVersions(Reviews reviews, Rows rows, Outbox outbox, Clock clock) {
        this.reviews = reviews;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A text of a review and the version to which it is pinned. */
    @Schema(name = "PinnedVersion")
    public record PinnedView(
            UUID id,
            UUID review,

            @Schema(description = "Number of the text in the review", examples = "1")
            int text,

            UUID nationalText,

            @Schema(description = "Number of the version", examples = "2")
            int version,

            Instant pinnedAt) {}

    /** A notice that there is a newer version than the pinned one. */
    @Schema(name = "VersionNotice")
    public record NoticeView(
            UUID id,
            UUID review,
            UUID nationalText,

            @Schema(description = "Number of the version that is reviewed", examples = "2")
            int pinned,

            @Schema(description = "Number of the newer one", examples = "3")
            int newer,

            Instant notedAt) {}

    PinnedView pin(UUID id, int text, NationalTextView of, TextVersionView version) {
        Review review = reviews.locked(id);
        review.subject().requireText("/text", text);
        if (!review.request().party().equals(of.party())) {
            throw BadInput.field(
                    "/nationalText",
                    "text-of-another-state",
                    "The text is not one of the State whose law is reviewed.");
        }
        rows.update(
                "delete from pinned_version where review = :review and text = :text",
                Values.of("review", id).and("text", text));
        PinnedView pinned = new PinnedView(Ids.next(), id, text, of.id(), version.number(), clock.instant());
        rows.update(
                """
                insert into pinned_version (id, review, text, national_text, number, pinned_at)
                values (:id, :review, :text, :nationalText, :number, :now)""",
                Values.of("id", pinned.id())
                        .and("review", id)
                        .and("text", text)
                        .and("nationalText", of.id())
                        .and("number", version.number())
                        .and("now", pinned.pinnedAt()));
        outbox.append(review.contentRevised(pinned.id()));
        return pinned;
    }

    /** Notifies each open review that is pinned to an earlier version of the text. */
    void tell(NationalTextView text, TextVersionView newer) {
        for (PinnedView pinned : earlier(text.id(), newer)) {
            Optional<Review> review = Optional.ofNullable(
                            reviews.findById(pinned.review(), LockModeType.PESSIMISTIC_WRITE))
                    .filter(open -> open.status().isOpen());
            review.ifPresent(open -> note(open, pinned, newer.number()));
        }
    }

    private void note(Review review, PinnedView pinned, int newer) {
        UUID notice = Ids.next();
        rows.update(
                """
                insert into version_notice (id, review, national_text, pinned, newer, noted_at)
                values (:id, :review, :nationalText, :pinned, :newer, :now)""",
                Values.of("id", notice)
                        .and("review", review.id())
                        .and("nationalText", pinned.nationalText())
                        .and("pinned", pinned.version())
                        .and("newer", newer)
                        .and("now", clock.instant()));
        outbox.append(review.contentRevised(notice));
    }

    private List<PinnedView> earlier(UUID text, TextVersionView newer) {
        return rows.list(
                """
                select p.* from pinned_version p
                join national_text_version v on v.text = p.national_text and v.number = p.number
                where p.national_text = :text and p.number < :number and v.as_of <= :asOf and v.language = :language
                order by p.review""",
                Values.of("text", text)
                        .and("number", newer.number())
                        .and("asOf", newer.asOf())
                        .and("language", newer.language()),
                PinnedVersions::pinned);
    }

    static PinnedView pinned(Row row) {
        return new PinnedView(
                row.id("id"),
                row.id("review"),
                row.integer("text"),
                row.id("national_text"),
                row.integer("number"),
                row.instant("pinned_at"));
    }

    static NoticeView notice(Row row) {
        return new NoticeView(
                row.id("id"),
                row.id("review"),
                row.id("national_text"),
                row.integer("pinned"),
                row.integer("newer"),
                row.instant("noted_at"));
    }
}
