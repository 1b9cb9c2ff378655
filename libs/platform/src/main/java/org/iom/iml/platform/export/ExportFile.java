package org.iom.iml.platform.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is streamed as it is written. */
@FunctionalInterface
interface ExportFile {

    void writeTo(OutputStream target) throws IOException;
}
