package org.iom.iml.review.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The detection of other open reviews of a text of the same State, of which the requester or the Unit may be unaware.
 */
@Singleton
class SameText {

    private static final String TITLE = "lower(regexp_replace(btrim(%1$s.title), '\\s+', ' ', 'g'))";

    private static final String FIND = """
            select o.id, o.status, o.product, o.requester_kind, o.requester_name,
                   bool_or(o.product = :product and o.requester_kind = :kind and lower(o.requester_name) = lower(:name)
                           and lower(btrim(t.version)) = lower(btrim(mine.version))) as same_request
            from review o join review_text t on t.review = o.id
            join unnest(cast(:titles as text[]), cast(:versions as text[])) mine (title, version) on %s = %s
            where o.party = :party and o.id <> :id and o.status = any (:open)
            group by o.id order by o.id""".formatted(TITLE.formatted("t"), TITLE.formatted("mine"));

    private final Rows rows;

    SameText(Rows rows) {
        this.rows = rows;
    }

    /** An open review of the same text. */
    record Other(UUID id, ReviewStatus status, Product product, RequesterKind requester, boolean sameRequest) {}

    /** Refuses a request that the same requester has already made; requests on one State are checked one at a time. */
    void refuseTwice(Review asked) {
        rows.one(
                "select pg_advisory_xact_lock(hashtext('review of ' || :party)) is null as free",
                Values.of("party", asked.request().party()),
                row -> row.flag("free"));
        of(asked).stream().filter(Other::sameRequest).findFirst().ifPresent(other -> {
            throw new Refusal(
                    "review-already-open",
                    "The same was asked for by the same requester: review %s is %s."
                            .formatted(other.id(), other.status().code()));
        });
    }

    /** Refuses acceptance while other reviews of the same text are under way that were not named as known. */
    void refuseUnthought(Review accepted, List<UUID> beside) {
        List<String> unthought = of(accepted).stream()
                .filter(other -> other.status() != ReviewStatus.RECEIVED && !beside.contains(other.id()))
                .map(other -> other.id().toString())
                .toList();
        if (!unthought.isEmpty()) {
            throw new Refusal(
                    "conflicting-review-open",
                    "The same text is under review in %s; name it as one beside which this is accepted."
                            .formatted(String.join(", ", unthought)));
        }
    }

    List<Other> of(Review review) {
        if (!review.status().isOpen() || review.subject().texts().isEmpty()) {
            return List.of();
        }
        ReviewRequest request = review.request();
        return rows.list(
                FIND,
                Values.of("party", request.party())
                        .and("id", review.id())
                        .and("product", request.product())
                        .and("kind", request.requesterKind())
                        .and("name", request.requesterName())
                        .and("open", ReviewStatus.open())
                        .and(
                                "titles",
                                review.subject().texts().stream()
                                        .map(PinnedText::title)
                                        .toList())
                        .and(
                                "versions",
                                review.subject().texts().stream()
                                        .map(PinnedText::version)
                                        .toList()),
                row -> new Other(
                        row.id("id"),
                        row.get("status", ReviewStatus.class),
                        row.get("product", Product.class),
                        row.get("requester_kind", RequesterKind.class),
                        row.flag("same_request")));
    }
}
