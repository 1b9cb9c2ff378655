package org.iom.iml.sandbox.launch;

/** Why a command cannot go on; its message is one clear sentence for the person who typed it. */
public final class Failure extends RuntimeException {
    public Failure(String sentence) {
        super(sentence);
    }

    public Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
