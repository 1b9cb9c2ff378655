package org.iom.iml.gateway.exchange;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iom.iml.gateway.operation.Match;
import org.iom.iml.gateway.operation.Operation;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.token.Caller;

/** A request, what is known about it, and the actions due when its response is over. */
public final class Exchange {

    private final HttpServerRequest request;
    private final String address;
    private final long begunAtNanos;
    private final List<Runnable> endings = new ArrayList<>();
    private boolean over;
    private Caller caller = Caller.PUBLIC;
    private Match match = new Match.Nothing();

    /** Starts an exchange; the address is the client's, not that of a proxy in front of the gateway. */
    public Exchange(HttpServerRequest request, String address) {
        this.request = request;
        this.address = address;
        this.begunAtNanos = System.nanoTime();
        request.response().endHandler(end -> over()).closeHandler(lost -> over());
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return request.response();
    }

    /** Returns the request target as sent, without its query. */
    public String path() {
        String target = request.uri();
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    public String address() {
        return address;
    }

    public Caller caller() {
        return caller;
    }

    public void madeBy(Caller known) {
        caller = known;
    }

    /** Returns the operation; empty where the contract defines none. */
    public Optional<Operation> operation() {
        return match instanceof Match.Found found ? Optional.of(found.operation()) : Optional.empty();
    }

    /** Returns the contract's match for the method and path. */
    public Match match() {
        return match;
    }

    public void asksFor(Match found) {
        match = found;
    }

    public long nanosSoFar() {
        return System.nanoTime() - begunAtNanos;
    }

    /** Ends the exchange, once, when the response has ended or never will. */
    public void over() {
        if (!over) {
            over = true;
            endings.forEach(Runnable::run);
        }
    }

    /** Reports whether the exchange has ended; the client may leave before its request is forwarded. */
    public boolean isOver() {
        return over;
    }

    /**
     * Registers an action for when the response has ended or the client has left; actions run in the order of
     * registration.
     */
    public void whenOver(Runnable ending) {
        if (over) {
            ending.run();
        } else {
            endings.add(ending);
        }
    }

    public void refuse(Problem problem) {
        problem.answer(request);
    }

    /** Reports whether a body was announced but has not fully arrived. */
    public boolean hasUnreadBody() {
        boolean announced = request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || !"0"
                        .equals(Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                                .orElse("0"));
        return announced && !request.isEnded();
    }
}
