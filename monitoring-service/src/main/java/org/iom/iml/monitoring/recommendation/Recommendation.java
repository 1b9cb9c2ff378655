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
import java.util.UUID;
import org.hibernate.Hibernate;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism asks of a State, or a State pledges: the text, who recommended it, what it is about, and what the State
 * answered. States that recommended the same in the same session and got the same answer share one recommendation.
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

    @Enumerated(EnumType.STRING)
    private @Nullable Position position;

    @ElementCollection
    @CollectionTable(name = "recommendation_position", joinColumns = @JoinColumn(name = "recommendation"))
    @OrderColumn(name = "ordinal")
    private List<StatedPosition> positions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_provision", joinColumns = @JoinColumn(name = "recommendation"))
    @OrderColumn(name = "ordinal")
    private List<AppliedProvision> provisions = new ArrayList<>();

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Recommendation() {}

    /** A recommendation about to be published; {@code sibling} counts those of the same key before it. */
    public Recommendation(UUID id, Origin origin, String text, int sibling, Instant at) {
        this.id = id;
        this.origin = origin;
        this.text = text;
        this.naturalKey = NaturalKey.of(origin, text);
        this.sibling = sibling;
        this.publishedAt = at;
        this.changedAt = at;
    }

    /** By what a recommendation of {@code origin} with {@code text} is known again. */
    public static String naturalKeyOf(Origin origin, String text) {
        return NaturalKey.of(origin, text);
    }

    /** Whether {@code recommender} is among those who recommended it; {@code null}: one whom the source does not know. */
    public boolean isRecommendedBy(@Nullable String recommender) {
        return recommenders.include(recommender);
    }

    /** Adds a recommending State; tells whether it is new. */
    public boolean join(@Nullable String recommender, Instant at) {
        if (origin.kind() == RecommendationKind.PLEDGE) {
            throw new Refusal("pledge-has-no-recommender", "A State pledges of itself; nobody recommends a pledge.");
        }
        boolean isNew = !recommenders.include(recommender);
        if (isNew) {
            recommenders.add(recommender);
        }
        return changed(isNew, at);
    }

    /** Adds what it is about; tells whether a theme is new. */
    public boolean concern(List<Theme> themes, Instant at) {
        return changed(subjects.add(themes), at);
    }

    /** Takes the category of the action that it asks for; tells whether that is news. */
    public boolean askFor(@Nullable Integer action, Instant at) {
        boolean isNew = action != null && !action.equals(actionCategory);
        actionCategory = isNew ? action : actionCategory;
        return changed(isNew, at);
    }

    /** Names the provisions that it applies. */
    public void apply(List<AppliedProvision> applied, Instant at) {
        changed(provisions.addAll(applied), at);
    }

    /** Takes the State's position; the one before stays in the history. */
    public RecommendationPositionChanged answer(Position answer, String sourceValue, Instant at) {
        if (origin.kind() == RecommendationKind.PLEDGE) {
            throw new Refusal("pledge-has-no-position", "A State takes no position on its own pledge.");
        }
        if (answer == position) {
            throw new Refusal("position-unchanged", "The State's position is " + answer.code() + " already.");
        }
        position = answer;
        changed(positions.add(new StatedPosition(answer, sourceValue, at)), at);
        return new RecommendationPositionChanged(id, origin.party(), answer.code());
    }

    /** The fact that it stands as it is. */
    public RecommendationPublished published() {
        return new RecommendationPublished(
                id,
                origin.party(),
                origin.mechanism(),
                origin.kind().code(),
                position == null ? null : position.code(),
                subjects.codes(),
                provisions.stream().map(AppliedProvision::instrument).distinct().toList());
    }

    private boolean changed(boolean change, Instant at) {
        changedAt = change ? at : changedAt;
        return change;
    }

    /** Has all that belongs to it read, for use after the transaction. */
    Recommendation complete() {
        Hibernate.initialize(positions);
        Hibernate.initialize(provisions);
        return this;
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

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
