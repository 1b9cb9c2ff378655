package org.iom.iml.instruments.publication;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Which publications are asked for; a {@code @BeanParam} of their list. */
public class PublicationFilter {

    @QueryParam("q")
    @Parameter(
            description = "Words of title, abstract, author or identifier; \"exact words\", OR and - are understood",
            example = "detention")
    @Nullable String q;

    @QueryParam("kind")
    @Parameter(description = "See /v1/code-lists/publication-kinds", example = "information-note")
    @Nullable String kind;

    @QueryParam("language")
    @Parameter(description = "In which it can be read", example = "fr")
    @Nullable String language;

    @QueryParam("theme")
    @Parameter(description = "Code of a theme", example = "detention")
    @Nullable String theme;

    @QueryParam("instrument")
    @Parameter(description = "Code of an instrument that it explains", example = "ICRMW")
    @Nullable String instrument;

    @QueryParam("provision")
    @Parameter(
            description = "Address of a provision that it explains in whole or in part; only with instrument",
            example = "art_17")
    @Nullable String provision;

    @QueryParam("status")
    @Parameter(description = "draft, published or withdrawn; drafts are the Unit's own", example = "published")
    @Nullable String status;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Published, revised or withdrawn at that time or later, the oldest change first",
            example = "2026-01-01T00:00:00Z")
    @Nullable String updatedSince;

    public PublicationFilter() {}

    /** Everything that decides what the list holds. */
    List<@Nullable String> values() {
        return Arrays.asList(q, kind, language, theme, instrument, provision, status, updatedSince);
    }

    @Nullable Instant since() {
        try {
            return updatedSince == null ? null : Instant.parse(updatedSince);
        } catch (DateTimeParseException notATime) {
            throw BadInput.parameter("updatedSince", "a time such as 2026-01-01T00:00:00Z");
        }
    }

    @Nullable String address() {
        if (provision == null) {
            return null;
        }
        if (instrument == null) {
            throw BadInput.parameter("provision", "the address of a provision; say of which instrument");
        }
        return Norm.address(instrument, provision);
    }

    @Nullable String statusCode() {
        return status == null
                ? null
                : PublicationStatus.find(status)
                        .orElseThrow(() -> BadInput.parameter("status", "draft, published or withdrawn"))
                        .code();
    }
}
