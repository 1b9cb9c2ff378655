package org.iom.iml.gateway.guard;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetSocketAddress;
import java.util.List;

/** The address of a request's client: the peer's, or the one given by a trusted proxy for its own peer. */
public final class ClientAddress {

    private final List<IpSubnetFilterRule> trusted;

    /** Trusts the proxies of these networks, such as {@code 10.0.0.0/8}. */
    public ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(ClientAddress::rule).toList();
    }

    /** Returns the client's address; must be called before the forgeable headers are removed. */
    public String of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        List<String> forwarded = request.headers().getAll("X-Forwarded-For");
        if (forwarded.isEmpty() || !isTrusted(peer)) {
            return peer;
        }
        String last = forwarded.get(forwarded.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1).strip();
    }

    private boolean isTrusted(String peer) {
        return !trusted.isEmpty() && trusted.stream().anyMatch(rule -> rule.matches(new InetSocketAddress(peer, 0)));
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.split("/", 2);
        return new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT);
    }
}
