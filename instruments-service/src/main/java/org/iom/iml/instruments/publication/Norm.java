package org.iom.iml.instruments.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A norm that a publication explains: an instrument, or one of its provisions.
 *
 * @param eId the address of the provision under Akoma Ntoso naming, such as {@code art_17__para_2}
 */
public record Norm(String instrument, @Nullable String eId) {

    /** Returns its own address and those of all provisions that contain it. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        if (eId != null) {
            for (int end = eId.indexOf("__"); end >= 0; end = eId.indexOf("__", end + 2)) {
                addresses.add(address(instrument, eId.substring(0, end)));
            }
            addresses.add(address(instrument, eId));
        }
        return addresses;
    }

    static String address(String instrument, String eId) {
        return instrument + ' ' + eId;
    }
}
