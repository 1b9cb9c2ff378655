package org.iom.iml.review.text.intake;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing files of national texts. */
@Path("/v1/" + TextImport.COLLECTION)
@Tag(name = "National texts")
class NationalTextImportResource extends ImportResource {

    NationalTextImportResource(ImportDesk desk) {
        super(desk, TextImport.COLLECTION);
    }
}
