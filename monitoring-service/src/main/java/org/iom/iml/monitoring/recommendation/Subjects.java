package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The themes of a recommendation, each with the label that its source uses. */
@Embeddable
public class Subjects {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "themes")
    private List<String> codes = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "theme_labels")
    private List<String> labels = new ArrayList<>();

    protected Subjects() {}

    /** Adds the themes that are new and reports whether there were any. */
    boolean add(List<Theme> themes) {
        List<Theme> added =
                themes.stream().filter(theme -> !codes.contains(theme.code())).toList();
        added.forEach(theme -> {
            codes.add(theme.code());
            labels.add(theme.sourceLabel());
        });
        return !added.isEmpty();
    }

    public List<String> codes() {
        return List.copyOf(codes);
    }

    public List<String> labels() {
        return List.copyOf(labels);
    }
}
