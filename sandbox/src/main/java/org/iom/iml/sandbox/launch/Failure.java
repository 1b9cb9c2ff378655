package org.iom.iml.sandbox.launch;

/** A reason why a command cannot continue, with a clear one-sentence message for the person who typed it. */
public final class Failure extends RuntimeException {
    public Failure(String sentence) {
        super(sentence);
    }

    public Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
