package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** The ways of checking that a part is ready. */
final class Probe {
    private static final int MILLIS = 2_000;

    private Probe() {}

    static BooleanSupplier answers(String url) {
        return () -> {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create(url).toURL().openConnection();
                connection.setConnectTimeout(MILLIS);
                connection.setReadTimeout(MILLIS);
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } catch (IOException e) {
                return false;
            }
        };
    }

    static BooleanSupplier exists(Path file) {
        return () -> Files.exists(file);
    }
}
