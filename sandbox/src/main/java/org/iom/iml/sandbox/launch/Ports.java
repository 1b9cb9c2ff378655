package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The suite's ports: the gateway's, and the fifteen after it. */
public record Ports(int gateway) {
    public static final int DEFAULT = 8080;

    private static final List<String> ORDER = List.of(
            "gateway",
            "instruments",
            "monitoring",
            "review",
            "training",
            "identity",
            "postgres",
            "kafka",
            "kafka-controller",
            "mail",
            "mailbox",
            "gateway-management",
            "instruments-management",
            "monitoring-management",
            "review-management",
            "training-management");
    private static final int CONNECT_MILLIS = 300;

    public Ports {
        if (gateway < 1 || gateway + ORDER.size() > 65_536) {
            throw new Failure("The suite takes " + ORDER.size() + " ports from --port on, which must lie between 1 and "
                    + (65_536 - ORDER.size()) + ".");
        }
    }

    public int of(String part) {
        return gateway + ORDER.indexOf(part);
    }

    public String url(String part) {
        return "http://127.0.0.1:" + of(part);
    }

    /** Returns the readiness URL of a service or the gateway, on its management port. */
    public String readiness(String part) {
        return "http://127.0.0.1:" + of(part + "-management") + "/q/health/ready";
    }

    /** Fails on the first port that is already in use. */
    void requireFree() {
        Map<String, Integer> all = new LinkedHashMap<>();
        ORDER.forEach(part -> all.put(part, of(part)));
        all.forEach((part, port) -> {
            if (isTaken(port)) {
                throw new Failure(
                        "Port %d, meant for %s, is in use: stop what listens there or choose others with --port N."
                                .formatted(port, part));
            }
        });
    }

    private static boolean isTaken(int port) {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (Socket caller = new Socket()) {
            caller.connect(new InetSocketAddress(here, port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyAnswers) {
            return !canListen(here, port);
        }
    }

    private static boolean canListen(InetAddress here, int port) {
        try (ServerSocket listener = new ServerSocket(port, 1, here)) {
            return listener.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
