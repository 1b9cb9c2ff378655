package org.iom.iml.platform.code;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value of a closed list, written as the same code in the contract, the facts and the database. Enums implement it
 * with {@code @EnumeratedValue private final String code}.
 */
public interface Coded {

    @JsonValue
    String code();
}
