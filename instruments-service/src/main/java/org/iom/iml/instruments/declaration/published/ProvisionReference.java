package org.iom.iml.instruments.declaration.published;

/**
 * A provision that a text names.
 *
 * @param eId its address: {@code art_92__para_1}
 * @param role the role of the provision in the text
 */
record ProvisionReference(String eId, Role role) {

    /** The role of a provision in a text that names it. */
    enum Role {
        /** The statement may relate to it. */
        SUBJECT,
        /** It introduces an item of a list: "In respect of article 16:". */
        HEADING,
        /** The statement is made by virtue of it or under it. */
        BASIS,
        /** It empowers the author to make the statement: "declares in accordance with article 30 (2)". */
        POWER,
        /** It is expressly unaffected: "without prejudice to article 6". */
        UNTOUCHED
    }

    boolean isSubject() {
        return role == Role.SUBJECT || role == Role.HEADING;
    }
}
