package org.iom.iml.training.offer;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The status of an offer, which is open until it is answered, expires or is withdrawn. */
enum OfferStatus implements Coded {
    OPEN("open"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    EXPIRED("expired"),
    WITHDRAWN("withdrawn"),
    LAPSED("lapsed"),
    GIVEN_BACK("given-back");

    @EnumeratedValue
    private final String code;

    OfferStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
