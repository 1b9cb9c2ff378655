package org.iom.iml.review.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;

/** The subject of a review: the texts, the topics, and the recommendations of mechanisms that it addresses. */
@Embeddable
public class Subject {

    @ElementCollection
    @CollectionTable(name = "review_text", joinColumns = @JoinColumn(name = "review"))
    @OrderColumn(name = "position")
    private List<PinnedText> texts;

    private List<UUID> answered;

    private List<String> topics;

    protected Subject() {}

    public Subject(Collection<PinnedText> texts, Collection<UUID> answered) {
        this.texts = new ArrayList<>(texts);
        this.answered = distinct(answered);
        this.topics = new ArrayList<>();
    }

    /** Sets the topics by which applicable standards are found. */
    Subject on(Collection<String> named) {
        topics = distinct(named);
        return this;
    }

    /** Adds further recommendations that the review addresses. */
    void answer(Collection<UUID> also) {
        List<UUID> all = new ArrayList<>(answered);
        all.addAll(also);
        answered = distinct(all);
    }

    /** Refuses a text number that the review does not have. */
    public void requireText(String pointer, int number) {
        if (number < 1 || number > texts.size()) {
            throw BadInput.field(pointer, "unknown-text", "The review has texts 1 to " + texts.size() + ".");
        }
    }

    public List<PinnedText> texts() {
        return texts;
    }

    List<UUID> answered() {
        return answered;
    }

    public List<String> topics() {
        return topics;
    }

    static <T> List<T> distinct(Collection<T> several) {
        return new ArrayList<>(new LinkedHashSet<>(several));
    }
}
