package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The States that made the same recommendation; the source may not name one of them. */
@Embeddable
public class Recommenders {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "recommenders")
    private List<String> parties = new ArrayList<>();

    @Column(name = "recommender_unknown")
    private boolean unknown;

    protected Recommenders() {}

    /** Reports whether {@code party} is among them; {@code null} stands for one that the source does not name. */
    boolean include(@Nullable String party) {
        return party == null ? unknown : parties.contains(party);
    }

    void add(@Nullable String party) {
        if (party == null) {
            unknown = true;
        } else {
            parties.add(party);
        }
    }

    public List<String> parties() {
        return List.copyOf(parties);
    }
}
