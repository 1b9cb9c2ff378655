package org.iom.iml.gateway.token;

/**
 * The caller as far as the gateway needs to know: the public, or the client named by the token.
 *
 * @param subject who acts by that client, itself or one of the persons who signed in with it
 */
public record Caller(String client, String subject) {

    /** The caller without a token; the services decide what it may see. */
    public static final Caller PUBLIC = new Caller("public", "");

    /** Returns what limits are counted by, so that one person cannot use up what others may ask by the same client. */
    public String account() {
        return client + '/' + subject;
    }

    public boolean isPublic() {
        return this.equals(PUBLIC);
    }
}
