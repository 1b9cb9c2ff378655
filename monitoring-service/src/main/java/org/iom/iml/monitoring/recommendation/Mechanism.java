package org.iom.iml.monitoring.recommendation;

/** A body or procedure that recommends to States, under its code. */
public record Mechanism(String code, String kind, String name, String source) {

    /** The Universal Periodic Review of the Human Rights Council. */
    public static final String UPR = "UPR";
}
