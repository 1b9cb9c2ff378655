package org.iom.iml.events;

/** Where a provision stands: the instrument's code and the provision's address in it. */
public record ProvisionAddress(String instrument, String eId) {}
