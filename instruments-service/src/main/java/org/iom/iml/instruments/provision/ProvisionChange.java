package org.iom.iml.instruments.provision;

/** The outcome for a provision after new information was taken in. */
public enum ProvisionChange {
    NONE,
    CAME,
    CHANGED,
    WENT
}
