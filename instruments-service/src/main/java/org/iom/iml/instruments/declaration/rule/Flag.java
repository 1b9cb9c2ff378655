package org.iom.iml.instruments.declaration.rule;

/**
 * A ground on which the instrument does not permit a reservation.
 *
 * @param code {@code prohibited-reservation}, or {@code object-and-purpose} where the text names no provisions and a
 *     person must judge
 */
public record Flag(String code, String reason, String source) {

    static final String PROHIBITED = "prohibited-reservation";
    static final String OBJECT_AND_PURPOSE = "object-and-purpose";

    public boolean prohibits() {
        return code.equals(PROHIBITED);
    }
}
