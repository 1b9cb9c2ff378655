package org.iom.iml.instruments.provision.edition;

import org.iom.iml.events.ProvisionAddress;

/**
 * The key under which a provision is stored, made up of instrument and address; no instrument code contains a colon.
 */
public final class ProvisionKey {

    private ProvisionKey() {}

    public static String of(String instrument, String eId) {
        return instrument + ":" + eId;
    }

    public static String of(ProvisionAddress address) {
        return of(address.instrument(), address.eId());
    }

    public static ProvisionAddress address(String key) {
        int colon = key.indexOf(':');
        return new ProvisionAddress(key.substring(0, colon), key.substring(colon + 1));
    }
}
