package org.iom.iml.instruments.participation;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.imports.ImportDesk;
import org.iom.iml.platform.imports.ImportResource;

/** The HTTP resource for importing tables of participants. */
@Path("/v1/" + ParticipationImportResource.COLLECTION)
@Tag(name = "Participations")
public class ParticipationImportResource extends ImportResource {

    public static final String COLLECTION = "participation-imports";

    ParticipationImportResource(ImportDesk desk) {
        super(desk, COLLECTION);
    }
}
