package org.iom.iml.instruments.instrument;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.iom.iml.instruments.instrument.InstrumentProjection.Shown;
import org.iom.iml.instruments.instrument.InstrumentResource.InstrumentView;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of instruments as pages and as files. */
@Singleton
class InstrumentExport {

    private final Exports exports;
    private final Columns<Shown> columns;

    InstrumentExport(Exports exports, Links links) {
        this.exports = exports;
        columns = Columns.of(Shown.class)
                .and("code", shown -> shown.facts().code())
                .and("kind", shown -> shown.facts().kind().code())
                .and("title", shown -> shown.facts().titles().get("en"))
                .and("adoptedOn", shown -> shown.facts().adoptedOn())
                .and("adoptedAt", shown -> shown.facts().adoptedAt())
                .and("inForceOn", shown -> shown.facts().inForceOn())
                .and("untcNumber", shown -> shown.facts().untcNumber())
                .and("untsRegistration", shown -> shown.facts().untsRegistration())
                .and("symbol", shown -> shown.facts().symbol())
                .and("depositary", shown -> shown.facts().depositary())
                .and("monitoringBody", shown -> shown.facts().monitoringBody())
                .and("url", shown -> links.to("instruments", shown.facts().code()));
    }

    RestResponse<Page<InstrumentView>> answer(
            PageRequest page, @Nullable String language, Function<PageRequest, Page<Shown>> read) {
        return exports.list(page, read, shown -> InstrumentView.of(shown, language), columns);
    }
}
