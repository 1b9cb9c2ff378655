package org.iom.iml.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The configuration of the file store. */
@ConfigMapping(prefix = "iml.files")
public interface FileSettings {

    /** Returns {@code disk}, or {@code s3} for any S3-compatible storage. */
    @WithDefault("disk")
    String store();

    Path folder();

    Optional<String> endpoint();

    @WithDefault("us-east-1")
    String region();

    Optional<String> bucket();

    Optional<String> accessKey();

    Optional<String> secretKey();
}
