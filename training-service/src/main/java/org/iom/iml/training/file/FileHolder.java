package org.iom.iml.training.file;

import java.util.UUID;

/** A holder of references to files; files that no holder references are deleted. */
public interface FileHolder {

    boolean holds(UUID file);
}
