package org.iom.iml.files;

import java.util.UUID;

/**
 * A stored file, whose bytes never change.
 *
 * @param sha256 the digest of its bytes, in hexadecimal
 */
public record KeptFile(UUID id, String name, String mediaType, long bytes, String sha256) {}
