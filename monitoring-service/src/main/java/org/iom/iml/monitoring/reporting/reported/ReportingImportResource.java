package org.iom.iml.monitoring.reporting.reported;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing reporting histories. */
@Path("/v1/" + ReportsFormat.COLLECTION)
@Tag(name = "Reporting duties")
class ReportingImportResource extends ImportResource {

    ReportingImportResource(ImportDesk desk) {
        super(desk, ReportsFormat.COLLECTION);
    }
}
