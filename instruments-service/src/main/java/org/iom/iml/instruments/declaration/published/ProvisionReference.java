package org.iom.iml.instruments.declaration.published;

/**
 * A provision that a text names.
 *
 * @param eId its address: {@code art_92__para_1}
 * @param isBasis whether it is named as that by which the statement is made, not as what it is aimed at
 */
record ProvisionReference(String eId, boolean isBasis) {}
