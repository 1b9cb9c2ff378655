package org.iom.iml.instruments.declaration.published;

/**
 * A provision that a text names.
 *
 * @param eId its address: {@code art_92__para_1}
 * @param role in what way the text speaks of it
 */
record ProvisionReference(String eId, Role role) {

    /** In what way a text speaks of a provision. */
    enum Role {
        /** The statement may be aimed at it. */
        SUBJECT,
        /** It opens a point of a list: "In respect of article 16:". */
        HEADING,
        /** What is said is said by it or under it. */
        BASIS,
        /** It is what permits to make the statement: "declares in accordance with article 30 (2)". */
        POWER,
        /** It is left as it is: "without prejudice to article 6". */
        UNTOUCHED
    }

    boolean isSubject() {
        return role == Role.SUBJECT || role == Role.HEADING;
    }
}
