package org.iom.iml.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two requests one after the other on one connection, of which the first is reset when the second is under way. */
class OnwardRequestTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger closed = new AtomicInteger();
    private final Promise<HttpServerRequest> held = Promise.promise();
    private HttpClient client;

    @BeforeEach
    void open() {
        int port = await(vertx.createHttpServer()
                        .connectionHandler(connection -> connection.closeHandler(gone -> closed.incrementAndGet()))
                        .requestHandler(this::serve)
                        .listen(0, "127.0.0.1"))
                .actualPort();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(1)
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(port));
    }

    private void serve(HttpServerRequest request) {
        switch (request.uri()) {
            case "/short" -> request.response().end("short");
            case "/held" -> held.complete(request);
            default -> request.response().setChunked(true).write("without end");
        }
    }

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void aResetAfterTheAnswerLeavesTheConnectionToTheNextRequest() {
        assertThat(await(secondAnswer(request -> OnwardRequest.of(vertx, request))))
                .isEqualTo(200);
        assertThat(closed).hasValue(0);
    }

    /** What the class is there for; when this fails, it is no longer needed. */
    @Test
    void aResetOfVertxBreaksTheNextRequestOff() {
        assertThatThrownBy(() -> await(secondAnswer(UnaryOperator.identity())))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("Connection was closed");
    }

    @Test
    void anAnswerThatDoesNotEndIsBrokenOff() {
        vertx.runOnContext(start -> opened("/endless", request -> OnwardRequest.of(vertx, request))
                .onSuccess(request ->
                        request.response().onSuccess(HttpClientResponse::pause).onSuccess(begun -> request.reset())));

        Awaitility.await().untilAtomic(closed, equalTo(1));
    }

    private Future<Integer> secondAnswer(UnaryOperator<HttpClientRequest> kind) {
        Promise<Integer> status = Promise.promise();
        vertx.runOnContext(start -> opened("/short", kind)
                .compose(first -> first.response()
                        .onSuccess(HttpClientResponse::pause)
                        .compose(unread -> opened("/held", kind))
                        .compose(second -> held.future().compose(arrived -> {
                            first.reset();
                            vertx.setTimer(100, wait -> arrived.response().end());
                            return second.response();
                        })))
                .map(HttpClientResponse::statusCode)
                .onComplete(status));
        return status.future();
    }

    private Future<HttpClientRequest> opened(String path, UnaryOperator<HttpClientRequest> kind) {
        return client.request(HttpMethod.GET, path).map(kind).map(request -> {
            request.end();
            return request;
        });
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
