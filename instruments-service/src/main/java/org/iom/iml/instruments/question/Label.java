package org.iom.iml.instruments.question;

import java.util.List;
import org.iom.iml.instruments.participation.standing.Binding;

/**
 * A code with its familiar name.
 *
 * @param binding for an instrument, the facts that determine whether a status is binding
 */
record Label(String code, String name, String kind, Binding binding) {

    private static final Binding NONE = new Binding(true, false, null, List.of());

    /** Creates the label of a party. */
    Label(String code, String name, String kind) {
        this(code, name, kind, NONE);
    }
}
