package org.iom.iml.review.text.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each provision of a text an address of its own by the naming convention of Akoma Ntoso: what it is and its number,
 * below what it stands in, but articles and sections through the whole text. One that is taken goes on with a count.
 */
final class Addresses {

    private final Set<String> taken = new HashSet<>();

    /** Keeps an address that a file gives; whether it was free. */
    boolean take(String address) {
        return taken.add(address);
    }

    /**
     * @param above the address of what it stands in
     * @param number as addresses write it; null where it is only counted
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
