package org.iom.iml.platform.imports;

/**
 * Why a row was left out.
 *
 * @param reason a sentence that a person can act on
 */
public record RowFault(String code, String reason) {}
