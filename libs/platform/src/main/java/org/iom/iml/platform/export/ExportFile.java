package org.iom.iml.platform.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is written while it is sent. */
@FunctionalInterface
interface ExportFile {

    void writeTo(OutputStream target) throws IOException;
}
