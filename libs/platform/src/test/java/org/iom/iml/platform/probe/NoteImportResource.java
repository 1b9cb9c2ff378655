package org.iom.iml.platform.probe;

import jakarta.ws.rs.Path;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** Files of notes. */
@Path("/v1/note-imports")
public class NoteImportResource extends ImportResource {

    NoteImportResource(ImportDesk desk) {
        super(desk, "note-imports");
    }
}
