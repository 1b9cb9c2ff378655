package org.iom.iml.instruments.publication.harvest;

import java.util.Objects;

/** What the protocol calls an error; it is answered as any other document of it. */
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

    /** Whether the request could not be understood, so that its arguments are not repeated in the answer. */
    boolean isAboutTheRequest() {
        return code.equals("badVerb") || code.equals("badArgument");
    }

    String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
