package org.iom.iml.testkit.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A token request of a machine client: client credentials, a role and its attributes. */
public final class ClientCredentials {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Duration BOUND = Duration.ofSeconds(10);

    private final Map<String, String> form = new LinkedHashMap<>();

    private ClientCredentials(String role) {
        form.put("grant_type", "client_credentials");
        form.put("client_id", "sandbox-" + role);
        form.put("client_secret", "sandbox");
        form.put("scope", role);
    }

    public static ClientCredentials as(String role) {
        return new ClientCredentials(role);
    }

    public ClientCredentials client(String id) {
        form.put("client_id", id);
        return this;
    }

    public ClientCredentials countries(List<String> alpha3) {
        form.put("countries", String.join(",", alpha3));
        return this;
    }

    public ClientCredentials organization(String name) {
        form.put("organization", name);
        return this;
    }

    public ClientCredentials audience(String name) {
        form.put("audience", name);
        return this;
    }

    /** Requests the token of a person who uses the client instead of the client's own. */
    public ClientCredentials person(String name) {
        form.put("person", name);
        return this;
    }

    /** Sets arbitrary claims from a JSON object: each replaces the default, and {@code null} removes it. */
    public ClientCredentials claims(String json) {
        form.put("claims", json);
        return this;
    }

    /** Sets the lifetime; a negative one yields an expired token. */
    public ClientCredentials lifetime(Duration lifetime) {
        form.put("lifetime", Long.toString(lifetime.toSeconds()));
        return this;
    }

    /** Returns the bearer token that the issuer grants. */
    public String token(String issuerUrl) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuerUrl + "/token"))
                .timeout(BOUND)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded()))
                .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(BOUND).build()) {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher token = ACCESS_TOKEN.matcher(answer);
            if (!token.find()) {
                throw new ServerFailure("The identity provider gave no token: " + answer);
            }
            return token.group(1);
        } catch (IOException e) {
            throw new ServerFailure("No identity provider answers at " + issuerUrl + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("The request for a token was interrupted.", e);
        }
    }

    private String encoded() {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
