package org.iom.iml.files;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.iom.iml.files.ObjectFiles.Account;
import org.iom.iml.testkit.server.Ports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks S3, in a process of its own. */
class ObjectFilesTest extends FileStoreContract {

    private static final Path SERVER = Path.of("target/servers/s3mock.jar");
    private static final String BUCKET = "publications";

    private static @Nullable Process process;
    private static @Nullable S3Client client;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.exists(SERVER), "the server comes with the build: mvn process-test-resources");
        int port = Ports.free();
        ProcessBuilder server = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                SERVER.toString(),
                "--server.port=" + Ports.free(),
                "--com.adobe.testing.s3mock.httpPort=" + port);
        server.environment()
                .putAll(Map.of("initialBuckets", BUCKET, "COM_ADOBE_TESTING_S3MOCK_STORE_INITIAL_BUCKETS", BUCKET));
        process = server.redirectErrorStream(true)
                .redirectOutput(Path.of("target/s3mock.log").toFile())
                .start();
        String endpoint = "http://127.0.0.1:" + port;
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> answers(endpoint + "/favicon.ico"));
        client = new Account(endpoint, "us-east-1", "key", "secret").client();
    }

    private static boolean answers(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        return connection.getResponseCode() < 500;
    }

    @AfterAll
    static void stop() {
        if (client != null) {
            client.close();
        }
        if (process != null) {
            process.destroy();
        }
    }

    @Override
    FileStore store() {
        if (client == null) {
            throw new IllegalStateException("the server was not started");
        }
        return new ObjectFiles(client, BUCKET);
    }
}
