package org.iom.iml.platform.problem;

/** A refusal because the body is compressed or otherwise encoded. */
public final class Encoded extends Failure {

    private static final long serialVersionUID = 1L;

    public Encoded() {
        super("content-encoding-not-taken", "Send the body as it is, without Content-Encoding.");
    }

    @Override
    int status() {
        return 415;
    }
}
