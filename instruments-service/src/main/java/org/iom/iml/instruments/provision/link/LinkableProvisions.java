package org.iom.iml.instruments.provision.link;

import org.iom.iml.events.ProvisionAddress;

/** The provisions that can be linked, including former ones. */
public interface LinkableProvisions {

    boolean has(ProvisionAddress address);
}
