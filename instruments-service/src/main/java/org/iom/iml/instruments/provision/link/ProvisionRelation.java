package org.iom.iml.instruments.provision.link;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iom.iml.platform.code.Coded;

/** How one provision stands to another; each has its inverse, and a link is kept in one of the two directions. */
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

    /** How it is called from the other end. */
    public String inverse() {
        return inverse;
    }

    boolean isSymmetric() {
        return code.equals(inverse);
    }

    /** The relation that is called {@code code} from one of its ends. */
    static Optional<ProvisionRelation> find(String code) {
        return Arrays.stream(values())
                .filter(relation -> relation.code.equals(code) || relation.inverse.equals(code))
                .findFirst();
    }

    /** What it can be called from either end. */
    static List<String> names() {
        return Arrays.stream(values())
                .flatMap(relation -> Stream.of(relation.code, relation.inverse).distinct())
                .toList();
    }
}
