package org.iom.iml.review.checklist;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The criteria by which checklists are listed. */
record ChecklistFilter(
        @QueryParam("kind") @Parameter(description = "For laws or for projects", example = "law") @Nullable ChecklistKind kind) {}
