package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.iom.iml.citations.Recognized;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of a mechanism to a State, or a State's own pledge: its text, recommenders, subject and the State's
 * answer. States that made the same recommendation in the same session and got the same answer share one.
 */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    private UUID id;

    @Embedded
    private Origin origin;

    private String text;

    @Column(name = "natural_key")
    private String naturalKey;

    private int sibling;

    @Column(name = "action_category")
    private @Nullable Integer actionCategory;

    @Embedded
    private Recommenders recommenders = new Recommenders();

    @Embedded
    private Subjects subjects = new Subjects();

    @Embedded
    private Reach reach = new Reach();

    @Embedded
    private Reading reading = new Reading();

    @Enumerated(EnumType.STRING)
    private @Nullable Position position;

    @ElementCollection
    @CollectionTable(name = "recommendation_position", joinColumns = @JoinColumn(name = "recommendation"))
    @OrderColumn(name = "ordinal")
    private List<StatedPosition> positions = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "recommendation_provision", joinColumns = @JoinColumn(name = "recommendation"))
    @OrderColumn(name = "ordinal")
    private List<AppliedProvision> provisions = new ArrayList<>();

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Recommendation() {}

    /** Creates a recommendation for publication; {@code sibling} counts the earlier ones with the same key. */
    public Recommendation(UUID id, Origin origin, String text, int sibling, Instant at) {
        this.id = id;
        this.origin = origin;
        this.text = text;
        this.naturalKey = NaturalKey.of(origin, text);
        this.sibling = sibling;
        this.publishedAt = at;
        this.updatedAt = at;
    }

    /** Returns the key that identifies a recommendation of {@code origin} with {@code text}. */
    public static String naturalKeyOf(Origin origin, String text) {
        return NaturalKey.of(origin, text);
    }

    /**
     * Reports whether {@code recommender} is among the recommending States; {@code null} stands for one that the source
     * does not name.
     */
    public boolean isRecommendedBy(@Nullable String recommender) {
        return recommenders.include(recommender);
    }

    /** Adds what a source says, and returns the resulting fact unless nothing was new. */
    public Optional<RecommendationPublished> describe(Description said, Instant at) {
        boolean news = join(said.recommenders());
        news |= subjects.add(said.themes());
        news |= reach.add(said.scope());
        news |= askFor(said.action());
        news |= provisions.addAll(said.provisions().stream()
                .filter(applied -> !provisions.contains(applied))
                .toList());
        updatedAt = news ? at : updatedAt;
        return news ? Optional.of(published()) : Optional.empty();
    }

    /** Takes what was recognised in the text, and returns the resulting fact unless it says the same as before. */
    public Optional<RecommendationPublished> read(Recognized recognized, long edition, Instant at) {
        RecommendationPublished before = published();
        updatedAt = reading.take(recognized, edition) ? at : updatedAt;
        RecommendationPublished now = published();
        return now.equals(before) ? Optional.empty() : Optional.of(now);
    }

    /** Reports whether it has the given text, ignoring case and the form of quotation marks and dashes. */
    public boolean says(String said) {
        return NaturalKey.words(text).equals(NaturalKey.words(said));
    }

    /** Sets the document that contains it where none was known, and reports whether it did. */
    public boolean cite(Origin said, Instant at) {
        if (origin.document() != null || said.document() == null) {
            return false;
        }
        origin = new Origin(
                origin.mechanism(), origin.kind(), origin.party(), origin.session(), said.document(), said.paragraph());
        updatedAt = at;
        return true;
    }

    private boolean join(List<@Nullable String> joining) {
        if (origin.kind() == RecommendationKind.PLEDGE && !joining.isEmpty()) {
            throw new Refusal(
                    "pledge-has-no-recommender", "A pledge is made by the State itself and has no recommenders.");
        }
        boolean news = false;
        for (String recommender : joining) {
            if (!recommenders.include(recommender)) {
                recommenders.add(recommender);
                news = true;
            }
        }
        return news;
    }

    private boolean askFor(@Nullable Integer action) {
        boolean news = action != null && !action.equals(actionCategory);
        actionCategory = news ? action : actionCategory;
        return news;
    }

    /** Records the State's position, keeping the earlier ones in the history. */
    public RecommendationPositionChanged answer(Position answer, String sourceValue, Instant at) {
        if (origin.kind() == RecommendationKind.PLEDGE) {
            throw new Refusal("pledge-has-no-position", "A State takes no position on its own pledge.");
        }
        if (answer == position) {
            throw new Refusal("position-unchanged", "The State's position is " + answer.code() + " already.");
        }
        position = answer;
        positions.add(new StatedPosition(answer, sourceValue, at));
        updatedAt = at;
        return new RecommendationPositionChanged(id, origin.party(), answer.code());
    }

    /** Returns the fact that describes the recommendation as it stands. */
    public RecommendationPublished published() {
        return new RecommendationPublished(
                id,
                origin.party(),
                origin.mechanism(),
                origin.kind().code(),
                position == null ? null : position.code(),
                Stream.concat(subjects.codes().stream(), reading.themes().stream())
                        .distinct()
                        .toList(),
                applied().map(AppliedProvision::instrument).distinct().toList(),
                applied().flatMap(AppliedProvision::address).distinct().toList());
    }

    /** Returns the provisions that its source gives, followed by those that its text names. */
    private Stream<AppliedProvision> applied() {
        return Stream.concat(provisions.stream(), reading.mentions().stream().flatMap(Mention::applied));
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public String text() {
        return text;
    }

    public String naturalKey() {
        return naturalKey;
    }

    int sibling() {
        return sibling;
    }

    public @Nullable Integer actionCategory() {
        return actionCategory;
    }

    public Recommenders recommenders() {
        return recommenders;
    }

    public Subjects subjects() {
        return subjects;
    }

    public Reading reading() {
        return reading;
    }

    Scope scope() {
        return reach.scope();
    }

    public @Nullable Position position() {
        return position;
    }

    public List<StatedPosition> positions() {
        return List.copyOf(positions);
    }

    public List<AppliedProvision> provisions() {
        return List.copyOf(provisions);
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
