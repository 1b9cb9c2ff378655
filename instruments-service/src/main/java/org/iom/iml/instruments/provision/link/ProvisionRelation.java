package org.iom.iml.instruments.provision.link;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.platform.code.Coded;

/** The relation of one provision to another; each has an inverse, and a link is stored in one of the two directions. */
public enum ProvisionRelation implements Coded {
    RESTATES("restates", "is-restated-by"),
    IMPLEMENTS("implements", "is-implemented-by"),
    IS_MONITORED_UNDER("is-monitored-under", "monitors"),
    CORRESPONDS_TO("corresponds-to", "corresponds-to");

    @EnumeratedValue
    private final String code;

    private final String inverse;

    ProvisionRelation(String code, String inverse) {
        this.code = code;
        this.inverse = inverse;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns its name seen from the other end. */
    public String inverse() {
        return inverse;
    }

    boolean isSymmetric() {
        return code.equals(inverse);
    }

    /** Returns the relation that is called {@code code} from one of its ends. */
    static Optional<ProvisionRelation> find(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code.equals(code) || relation.inverse.equals(code))
                .findFirst();
    }

    /** Returns all names of relations, from either end. */
    static List<String> names() {
        return Arrays.stream(values())
                .flatMap(relation -> Stream.of(relation.code, relation.inverse).distinct())
                .toList();
    }
}
