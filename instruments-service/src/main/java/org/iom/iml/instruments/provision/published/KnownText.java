package org.iom.iml.instruments.provision.published;

import java.util.Set;

/**
 * What the registry knows of an instrument's text before a publication of it is read.
 *
 * @param addresses the addresses of its provisions; empty where its text does not ship
 * @param articles how many articles it has; 0 where that is not known
 * @param headed the numbers of the articles that have an official heading
 */
public record KnownText(Set<String> addresses, int articles, Set<Integer> headed) {

    public KnownText {
        addresses = Set.copyOf(addresses);
        headed = Set.copyOf(headed);
    }

    /** Whether a sequence of articles may be this text: no number beyond the last, and at least half of them. */
    boolean fits(Passage passage) {
        int found = passage.numbers().size();
        return articles == 0 ? found > 1 : passage.highest() <= articles && 2 * found >= articles;
    }

    /** Returns how many articles there should be in the passage. */
    int expected(Passage passage) {
        return articles == 0 ? passage.highest() : articles;
    }
}
