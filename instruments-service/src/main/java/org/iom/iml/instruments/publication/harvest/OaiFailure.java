package org.iom.iml.instruments.publication.harvest;

import java.util.Objects;

/** An error as defined by OAI-PMH, answered as a regular document of the protocol. */
final class OaiFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    OaiFailure(String code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    static OaiFailure badArgument(String sentence) {
        return new OaiFailure("badArgument", sentence);
    }

    static OaiFailure badToken() {
        return new OaiFailure("badResumptionToken", "The resumptionToken is not one of this repository.");
    }

    String code() {
        return code;
    }

    /** Reports whether the request itself was invalid, so that the answer must not repeat its arguments. */
    boolean isAboutTheRequest() {
        return code.equals("badVerb") || code.equals("badArgument");
    }

    String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
