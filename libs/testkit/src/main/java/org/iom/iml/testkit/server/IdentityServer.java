package org.iom.iml.testkit.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * An OpenID provider for trial and test use: discovery, keys, and RS256 client-credentials tokens whose claims are
 * those requested. It has two issuers: {@code iml}, which the suite trusts, and {@code other}, which it must not.
 */
public final class IdentityServer implements AutoCloseable {
    public static final String ISSUER = "iml";
    public static final String OTHER_ISSUER = "other";

    private final HttpServer server;

    private IdentityServer(int port, RSAKey key) throws IOException {
        // Without it every answer waits for the kernel's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve(ISSUER, key);
        serve(OTHER_ISSUER, newKey());
        server.start();
    }

    /** Starts a server for tests, with a free port and a throw-away key. */
    public static IdentityServer temporary() {
        try {
            return new IdentityServer(0, newKey());
        } catch (IOException e) {
            throw new ServerFailure("Cannot start the identity provider: " + e.getMessage(), e);
        }
    }

    /**
     * Starts a server that signs with the key in the file, which is created on first use so that tokens survive a
     * restart.
     */
    public static IdentityServer kept(Path keyFile, int port) {
        try {
            if (!Files.exists(keyFile)) {
                var onlyForUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Path draft = Files.createTempFile(keyFile.toAbsolutePath().getParent(), "key", ".json", onlyForUs);
                Files.writeString(draft, newKey().toJSONString());
                Files.move(draft, keyFile);
            }
            return new IdentityServer(port, RSAKey.parse(Files.readString(keyFile)));
        } catch (IOException | ParseException e) {
            throw new ServerFailure("Cannot start the identity provider with " + keyFile + ": " + e.getMessage(), e);
        }
    }

    public static String issuerUrl(int port, String issuer) {
        return "http://127.0.0.1:%d/%s".formatted(port, issuer);
    }

    public String issuerUrl() {
        return issuerUrl(server.getAddress().getPort(), ISSUER);
    }

    private void serve(String name, RSAKey key) {
        TokenIssuer issuer = new TokenIssuer(issuerUrl(server.getAddress().getPort(), name), key);
        server.createContext(
                "/" + name + "/.well-known/openid-configuration",
                exchange -> send(exchange, HTTPResponse.SC_OK, issuer.metadata()));
        server.createContext("/" + name + "/jwks", exchange -> send(exchange, HTTPResponse.SC_OK, issuer.keys()));
        server.createContext("/" + name + "/token", exchange -> {
            HTTPResponse answer = issuer.answer(callOf(exchange)).toHTTPResponse();
            send(exchange, answer.getStatusCode(), answer.getBody());
        });
    }

    private static HTTPRequest callOf(HttpExchange exchange) throws IOException {
        HTTPRequest call = new HTTPRequest(
                HTTPRequest.Method.valueOf(exchange.getRequestMethod()),
                URI.create("http://127.0.0.1").resolve(exchange.getRequestURI()));
        for (String header : List.of("Content-Type", "Authorization")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                call.setHeader(header, value);
            }
        }
        call.setBody(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        return call;
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
