package org.iom.iml.instruments.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.iom.iml.instruments.provision.edition.HeadingKind;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.json.JsonText;

/** The addresses of the provisions that ship with the service. */
public final class ShippedAddresses {

    private ShippedAddresses() {}

    /** Returns the addresses of an instrument's provisions; none where its text does not ship. */
    public static Set<String> of(String instrument) {
        return of(instrument, text -> true);
    }

    /** Returns the addresses of those that have an official heading. */
    public static Set<String> headed(String instrument) {
        return of(instrument, ShippedAddresses::isHeaded);
    }

    private static boolean isHeaded(ProvisionText text) {
        Notes notes = text.notes();
        return notes != null && HeadingKind.OFFICIAL.code().equals(notes.headingKind());
    }

    private static Set<String> of(String instrument, Predicate<ProvisionText> wanted) {
        Set<String> eIds = new TreeSet<>();
        try (InputStream text =
                ShippedAddresses.class.getResourceAsStream("/catalogue/provisions/" + instrument + ".json")) {
            if (text != null) {
                JsonText.of(text).forEachRemaining(row -> {
                    if (wanted.test(row.value())) {
                        eIds.add(row.value().eId());
                    }
                });
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return eIds;
    }
}
