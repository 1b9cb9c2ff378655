package org.iom.iml.instruments.instrument;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing files of instruments. */
@Path("/v1/" + UntcIndexImport.COLLECTION)
@Tag(name = "Instruments")
class InstrumentImportResource extends ImportResource {

    InstrumentImportResource(ImportDesk desk) {
        super(desk, UntcIndexImport.COLLECTION);
    }
}
