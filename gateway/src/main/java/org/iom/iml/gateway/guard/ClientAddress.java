package org.iom.iml.gateway.guard;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetSocketAddress;
import java.util.List;

/** Whose address a request comes from: the peer's, or what a trusted proxy before us says of its own peer. */
public final class ClientAddress {

    private final List<IpSubnetFilterRule> trusted;

    /** Networks of trusted proxies, such as {@code 10.0.0.0/8}. */
    public ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(ClientAddress::rule).toList();
    }

    /** Must be read before the forgeable headers are taken off. */
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
