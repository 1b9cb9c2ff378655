package org.iom.iml.monitoring.listing;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of codes, whole on one page. */
@Schema(name = "MonitoringCodeList")
public record CodeList(List<Code> items) {

    /** A code, what it is called by language, and where it comes from. */
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
