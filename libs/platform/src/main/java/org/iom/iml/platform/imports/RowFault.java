package org.iom.iml.platform.imports;

/**
 * The reason why a row was rejected.
 *
 * @param reason a sentence that the sender can act on
 */
public record RowFault(String code, String reason) {}
