package org.iom.iml.review.text.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The assignment of unique addresses to provisions under the Akoma Ntoso naming convention: kind and number, prefixed
 * by the containing provision except for kinds numbered throughout the text, such as articles and sections. An address
 * already taken gets a counter.
 */
final class Addresses {

    private final Set<String> taken = new HashSet<>();

    /** Reserves an address given in a file, and reports whether it was free. */
    boolean take(String address) {
        return taken.add(address);
    }

    /**
     * Returns the next free address.
     *
     * @param above the address of the containing provision
     * @param number the number as written in addresses; null where the provision is only counted
     */
    String next(@Nullable String above, ProvisionKind kind, @Nullable String number) {
        String own = kind.inAddresses() + (number == null ? "" : "_" + number);
        String whole = above == null ? own : above + "__" + own;
        return Optional.of(kind.isCountedThrough() ? own : whole)
                .filter(this::take)
                .or(() -> Optional.of(whole).filter(this::take))
                .orElseGet(() -> counted(whole));
    }

    private String counted(String address) {
        int count = 2;
        while (!take(address + "-" + count)) {
            count++;
        }
        return address + "-" + count;
    }
}
