package org.iom.iml.monitoring.upr;

/** Why a row of a UPR Info file cannot be taken. */
final class FaultyRow extends Exception {

    private final String code;
    private final String reason;

    FaultyRow(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
        this.reason = reason;
    }

    String code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
