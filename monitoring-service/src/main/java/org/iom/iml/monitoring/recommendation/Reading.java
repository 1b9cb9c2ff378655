package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.iom.iml.citations.Recognized;

/** What was recognised in the text of a recommendation, beside what its source gives. */
@Embeddable
public class Reading {

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "recommendation_mention", joinColumns = @JoinColumn(name = "recommendation"))
    @OrderColumn(name = "ordinal")
    private List<Mention> mentions = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "recognized_themes")
    private List<String> themes = new ArrayList<>();

    /** The number of the names with which the text was read. */
    @Column(name = "read_with")
    private long edition;

    protected Reading() {}

    /** Replaces what was recognised, and reports whether it is anything else. */
    boolean take(Recognized recognized, long with) {
        List<Mention> now = Mention.of(recognized);
        edition = with;
        if (now.equals(List.copyOf(mentions))) {
            return false;
        }
        mentions.clear();
        mentions.addAll(now);
        themes = new ArrayList<>(now.stream().flatMap(Mention::about).distinct().toList());
        return true;
    }

    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    public List<String> themes() {
        return List.copyOf(themes);
    }

    long edition() {
        return edition;
    }
}
