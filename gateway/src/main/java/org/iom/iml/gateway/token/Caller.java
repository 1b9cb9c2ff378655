package org.iom.iml.gateway.token;

/** The caller as far as the gateway needs to know: the public, or the client named by the token. */
public record Caller(String client) {

    /** The caller without a token; the services decide what it may see. */
    public static final Caller PUBLIC = new Caller("public");

    public boolean isPublic() {
        return this.equals(PUBLIC);
    }
}
