package org.iom.iml.instruments.text;

import java.util.List;

/** Facts of one feature that ship with the service; beans of this type are discovered and published at startup. */
public interface ShippedFacts {

    /** Returns the resources that contain them; where none has changed, nothing is published again. */
    List<String> files();

    /** Returns its place in the order of publication: facts that refer to parties come after the parties. */
    int order();

    /** Publishes what is new or changed, in the transaction that notes what was loaded. */
    void publish();
}
