package org.iom.iml.instruments.search;

import java.util.List;
import java.util.Map;

/**
 * What the words of a request name among others.
 *
 * @param instruments that are named
 * @param themes that are named, each with the number of words that name it
 * @param rest the words that name no instrument
 * @param ofInstruments the number of words that name instruments
 * @param words how many there are, without those that join others
 */
record Named(List<String> instruments, Map<String, Integer> themes, String rest, int ofInstruments, int words) {

    static final Named NOTHING = new Named(List.of(), Map.of(), "", 0, 0);

    /** Reports whether other words stand beside the names of instruments, so that they are looked for in these. */
    boolean isWithin() {
        return !instruments.isEmpty() && !rest.isEmpty();
    }
}
