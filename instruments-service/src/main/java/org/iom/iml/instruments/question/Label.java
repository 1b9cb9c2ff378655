package org.iom.iml.instruments.question;

import java.util.List;
import org.iom.iml.instruments.participation.standing.Binding;

/**
 * A code with the name that people know.
 *
 * @param binding of an instrument
 */
record Label(String code, String name, String kind, Binding binding) {

    private static final Binding NONE = new Binding(true, false, null, List.of());

    /** Of a party. */
    Label(String code, String name, String kind) {
        this(code, name, kind, NONE);
    }
}
