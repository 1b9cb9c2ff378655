package org.iom.iml.platform.code;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A choice of a closed list: the contract, facts and the database write it as its one code. An enum implements it with
 * {@code @EnumeratedValue private final String code}.
 */
public interface Coded {

    @JsonValue
    String code();
}
