package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The scope of a recommendation, accumulated from its sources. */
@Embeddable
public class Reach {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "affected_groups")
    private List<String> affectedGroups = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sdgs = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "gcm_objectives")
    private List<Integer> gcmObjectives = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> addressees = new ArrayList<>();

    protected Reach() {}

    /** Adds what is new and reports whether anything was. */
    boolean add(Scope said) {
        boolean news = join(affectedGroups, said.affectedGroups());
        news |= join(sdgs, said.sdgs());
        news |= join(gcmObjectives, said.gcmObjectives());
        news |= join(addressees, said.addressees());
        return news;
    }

    Scope scope() {
        return new Scope(affectedGroups, sdgs, gcmObjectives, addressees);
    }

    private static <T> boolean join(List<T> known, List<T> said) {
        List<T> added =
                said.stream().filter(one -> !known.contains(one)).distinct().toList();
        return known.addAll(added);
    }
}
