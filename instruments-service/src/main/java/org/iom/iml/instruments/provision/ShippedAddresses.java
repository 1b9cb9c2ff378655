package org.iom.iml.instruments.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.iom.iml.instruments.provision.json.JsonText;

/** The addresses of the provisions that ship with the service. */
public final class ShippedAddresses {

    private ShippedAddresses() {}

    /** Returns the addresses of an instrument's provisions; none where its text does not ship. */
    public static Set<String> of(String instrument) {
        Set<String> eIds = new TreeSet<>();
        try (InputStream text =
                ShippedAddresses.class.getResourceAsStream("/catalogue/provisions/" + instrument + ".json")) {
            if (text != null) {
                JsonText.of(text).forEachRemaining(row -> eIds.add(row.value().eId()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return eIds;
    }
}
