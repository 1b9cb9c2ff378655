package org.iom.iml.platform.imports;

import jakarta.inject.Singleton;
import org.iom.iml.platform.export.Exports;

/** The collaborators of every import resource. */
@Singleton
public class ImportDesk {

    private final Imports imports;
    private final ImportFormats formats;
    private final Exports exports;

    ImportDesk(Imports imports, ImportFormats formats, Exports exports) {
        this.imports = imports;
        this.formats = formats;
        this.exports = exports;
    }

    Imports imports() {
        return imports;
    }

    ImportFormats formats() {
        return formats;
    }

    Exports exports() {
        return exports;
    }
}
