package org.iom.iml.gateway.token;

/** Who asks, as far as the gateway must know: nobody in particular, or a client that its token names. */
public record Caller(String client) {

    /** Without a token; the services decide what such a caller may see. */
    public static final Caller PUBLIC = new Caller("public");

    public boolean isPublic() {
        return this.equals(PUBLIC);
    }
}
