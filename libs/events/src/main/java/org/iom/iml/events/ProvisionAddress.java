package org.iom.iml.events;

/** The address of a provision: the code of its instrument and its identifier within that instrument. */
public record ProvisionAddress(String instrument, String eId) {}
