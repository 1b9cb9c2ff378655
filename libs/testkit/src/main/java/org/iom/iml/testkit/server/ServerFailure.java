package org.iom.iml.testkit.server;

/** A server that did not start or stop; its message is one sentence for the person who started it. */
public final class ServerFailure extends RuntimeException {
    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
