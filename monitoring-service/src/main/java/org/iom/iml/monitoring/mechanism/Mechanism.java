package org.iom.iml.monitoring.mechanism;

/**
 * A body or procedure before which States answer, identified by its code.
 *
 * @param timeZone time zone of its seat, in which its days begin and end
 * @param source the instrument or resolution that established it
 */
public record Mechanism(String code, MechanismKind kind, String name, String timeZone, String source) {

    /** The Universal Periodic Review of the Human Rights Council. */
    public static final String UPR = "UPR";
}
