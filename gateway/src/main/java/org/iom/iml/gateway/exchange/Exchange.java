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

/** A request, what has been found out about it, and what must happen when its response is over. */
public final class Exchange {

    private final HttpServerRequest request;
    private final String address;
    private final long begunAtNanos;
    private final List<Runnable> endings = new ArrayList<>();
    private boolean over;
    private Caller caller = Caller.PUBLIC;
    private Match match = new Match.Nothing();

    /** The address is that of the client, not that of a proxy before us. */
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

    /** The target without its query, as it was sent. */
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

    /** Empty for what the contract does not name. */
    public Optional<Operation> operation() {
        return match instanceof Match.Found found ? Optional.of(found.operation()) : Optional.empty();
    }

    /** What the contract says of the method and the path. */
    public Match match() {
        return match;
    }

    public void asksFor(Match found) {
        match = found;
    }

    public long nanosSoFar() {
        return System.nanoTime() - begunAtNanos;
    }

    /** The response has ended or never will; what follows from that happens once. */
    public void over() {
        if (!over) {
            over = true;
            endings.forEach(Runnable::run);
        }
    }

    /** The client may be gone before its request is passed on. */
    public boolean isOver() {
        return over;
    }

    /** Runs when the response has ended or its client is gone, in the order of registration. */
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

    /** Whether a body was announced and has not arrived in full. */
    public boolean hasUnreadBody() {
        boolean announced = request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || !"0"
                        .equals(Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                                .orElse("0"));
        return announced && !request.isEnded();
    }
}
