package org.iom.iml.files;

import java.util.UUID;

/**
 * A file that is kept; its bytes never change.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record KeptFile(UUID id, String name, String mediaType, long bytes, String sha256) {}
