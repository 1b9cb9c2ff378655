package org.iom.iml.instruments.declaration.published;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing files of declarations. */
@Path("/v1/" + DeclarationFileImport.COLLECTION)
@Tag(name = "Declarations")
class DeclarationImportResource extends ImportResource {

    DeclarationImportResource(ImportDesk desk) {
        super(desk, DeclarationFileImport.COLLECTION);
    }
}
