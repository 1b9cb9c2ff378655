package org.iom.iml.files;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.Unavailable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A file store in a bucket of any S3-compatible storage. */
final class ObjectFiles implements FileStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    ObjectFiles(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** The endpoint of the storage and the credentials for it. */
    record Account(String endpoint, String region, String accessKey, String secretKey) {

        /** Creates a client that omits optional checksums, which not all S3-compatible storages support. */
        S3Client client() {
            return S3Client.builder()
                    .endpointOverride(URI.create(endpoint))
                    .region(Region.of(region))
                    .credentialsProvider(
                            StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                    .forcePathStyle(true)
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build();
        }
    }

    @Override
    public void put(UUID id, Path file) {
        reach(() -> client.putObject(object -> object.bucket(bucket).key(id.toString()), file));
    }

    @Override
    public InputStream open(UUID id, long from, long length) {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        String range = "bytes=" + from + "-" + (from + length - 1);
        return reach(() -> client.getObject(
                object -> object.bucket(bucket).key(id.toString()).range(range)));
    }

    @Override
    public void delete(UUID id) {
        reach(() -> client.deleteObject(object -> object.bucket(bucket).key(id.toString())));
    }

    @Override
    public Stream<UUID> keptBefore(Instant time) {
        return reach(() -> client.listObjectsV2Paginator(all -> all.bucket(bucket)).contents().stream()
                .filter(object -> object.lastModified().isBefore(time))
                .map(S3Object::key)
                .map(UUID::fromString));
    }

    private static <T> T reach(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException failed) {
            throw new Unavailable("The object storage did not do it", failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
