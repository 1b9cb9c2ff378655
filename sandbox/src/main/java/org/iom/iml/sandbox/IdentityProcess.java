package org.iom.iml.sandbox;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.iom.iml.testkit.server.IdentityServer;

/** The main class of the identity provider's process. */
public final class IdentityProcess {
    private IdentityProcess() {}

    /** Runs the provider; takes the signing key file and the port. */
    public static void main(String[] arguments) throws InterruptedException {
        try (IdentityServer server = IdentityServer.kept(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println("Issuer " + server.issuerUrl());
            new CountDownLatch(1).await();
        }
    }
}
