package org.iom.iml.instruments.provision;

/** What became of a provision when somebody said something of it. */
public enum ProvisionChange {
    NONE,
    CAME,
    CHANGED,
    WENT
}
