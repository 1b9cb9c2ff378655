package org.iom.iml.instruments.text;

import java.util.List;

/** Facts of one feature that ship with the service; a bean of this type is found and published at the start. */
public interface ShippedFacts {

    /** The resources that hold them; where none of them changed, nothing is published again. */
    List<String> files();

    /** Its place among the others: what names parties comes after the parties. */
    int order();

    /** Publishes what is new or changed, in the transaction that notes what was loaded. */
    void publish();
}
