package org.iom.iml.training.file;

import java.util.UUID;

/** Tells of files: what nobody holds is thrown away. */
public interface FileHolder {

    boolean holds(UUID file);
}
