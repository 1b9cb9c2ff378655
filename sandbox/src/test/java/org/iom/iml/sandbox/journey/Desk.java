package org.iom.iml.sandbox.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.iom.iml.client.ApiClient;
import org.iom.iml.client.ApiResponse;
import org.iom.iml.sandbox.launch.Ports;
import org.iom.iml.testkit.server.ClientCredentials;
import org.iom.iml.testkit.server.IdentityServer;

/** Somebody who calls the suite through the gateway, with the client that was generated from its contract. */
record Desk(ApiClient client) {

    static Desk unit(Ports ports) {
        return as(ports, ClientCredentials.as("iml").person("a-lawyer"));
    }

    static Desk mission(Ports ports, String country) {
        ClientCredentials credentials = ClientCredentials.as("mission");
        credentials.countries(List.of(country));
        return as(ports, credentials);
    }

    /** Another person of a mission. */
    static Desk colleague(Ports ports, String person, String country) {
        return as(ports, ClientCredentials.as("mission").person(person).countries(List.of(country)));
    }

    /** A person of the Unit, of whom two acts are told to be of two. */
    static Desk lawyer(Ports ports, String person) {
        return as(ports, ClientCredentials.as("iml").person(person));
    }

    /** A person of a mission. */
    static Desk officer(Ports ports, String person, String country) {
        return as(ports, ClientCredentials.as("mission").person(person).countries(List.of(country)));
    }

    static Desk partner(Ports ports, String organization) {
        return as(ports, ClientCredentials.as("partner").organization(organization));
    }

    static Desk nobody(Ports ports) {
        return with(ports, request -> {});
    }

    private static Desk as(Ports ports, ClientCredentials credentials) {
        String token = credentials.token(IdentityServer.issuerUrl(ports.of("identity"), IdentityServer.ISSUER));
        return with(ports, request -> request.header("Authorization", "Bearer " + token));
    }

    private static Desk with(Ports ports, Consumer<HttpRequest.Builder> interceptor) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(ports.url("gateway"));
        client.setRequestInterceptor(interceptor);
        return new Desk(client);
    }

    /** A request in words of HTTP, for what is no JSON; {@code headers} are names and values in turn. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    /** The same with a file as it is, whatever its encoding. */
    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(client.getBaseUri() + path)).method(method, body);
        client.getRequestInterceptor().accept(request);
        try {
            return client.getHttpClient()
                    .send(
                            headers.length == 0
                                    ? request.build()
                                    : request.headers(headers).build(),
                            BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** The version that a change names. */
    static String version(ApiResponse<?> answer) {
        return answer.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElseThrow();
    }
}
