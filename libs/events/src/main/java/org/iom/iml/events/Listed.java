package org.iom.iml.events;

/** A fact that publishes an entry of a code list. */
public interface Listed {
    CodeList list();

    String code();
}
