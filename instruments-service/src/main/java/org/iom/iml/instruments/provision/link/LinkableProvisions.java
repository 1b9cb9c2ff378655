package org.iom.iml.instruments.provision.link;

import org.iom.iml.events.ProvisionAddress;

/** Knows the provisions that can be linked; former ones too. */
public interface LinkableProvisions {

    boolean has(ProvisionAddress address);
}
