package org.iom.iml.citations;

import org.jspecify.annotations.Nullable;

/**
 * A place where a text cites an instrument or one of its provisions.
 *
 * @param provision address of the provision within the instrument (Akoma Ntoso eId); absent where the whole is cited
 * @param start index of the first character of the words that say so
 * @param end index after the last
 * @param consent whether the text asks the State to become a party to the instrument
 */
public record Citation(String instrument, @Nullable String provision, int start, int end, boolean consent) {}
