package org.iom.iml.instruments.publication;

import java.util.function.Function;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.http.Links;
import org.jspecify.annotations.Nullable;

/** The columns of publications in a file. */
final class PublicationColumns {

    private PublicationColumns() {}

    static Columns<ShownPublication> of(Links links) {
        return Columns.of(ShownPublication.class)
                .and("id", ShownPublication::id)
                .and("status", shown -> shown.status().code())
                .and(
                        "number",
                        shown ->
                                shown.reading() == null ? null : shown.reading().number())
                .and("kind", said(content -> content.kind().code()))
                .and("titleEn", said(content -> content.titles().get("en")))
                .and("titleFr", said(content -> content.titles().get("fr")))
                .and("titleEs", said(content -> content.titles().get("es")))
                .and("authors", said(PublicationContent::authors))
                .and("publisher", said(PublicationContent::publisher))
                .and("issuedOn", said(PublicationContent::issuedOn))
                .and("languages", said(PublicationContent::languages))
                .and("licence", said(PublicationContent::licence))
                .and("themes", said(PublicationContent::themes))
                .and("instruments", said(PublicationContent::instruments))
                .and("announcedAt", ShownPublication::announcedAt)
                .and("updatedAt", ShownPublication::changedAt)
                .and("url", shown -> links.to("publications", shown.id().toString()));
    }

    /** Returns a column of the content, empty for a withdrawn publication. */
    private static Function<ShownPublication, @Nullable Object> said(
            Function<PublicationContent, @Nullable Object> said) {
        return shown ->
                shown.reading() == null ? null : said.apply(shown.reading().content());
    }
}
