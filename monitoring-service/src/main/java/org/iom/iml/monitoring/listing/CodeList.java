package org.iom.iml.monitoring.listing;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complete list of codes on one page. */
@Schema(name = "MonitoringCodeList")
public record CodeList(List<Code> items) {

    /** A code with its names by language and its source. */
    @Schema(name = "MonitoringCode")
    public record Code(
            @Schema(examples = "migrants") String code,

            @Schema(examples = "{\"en\":\"Migrants\"}", description = "What it is called, by language")
            Map<String, String> names,

            @Schema(examples = "UPR Info: Migrants") String source) {}

    public CodeList {
        items = List.copyOf(items);
    }
}
