package org.iom.iml.testkit.server;

/** A failure to start or stop a server, with a one-sentence message for the person who started it. */
public final class ServerFailure extends RuntimeException {
    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
