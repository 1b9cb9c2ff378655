package org.iom.iml.instruments.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** How far all sources together cover a kind of record. */
@Schema(name = "CoverageStatus")
enum CoverageStatus implements Coded {
    COMPLETE("complete"),
    PARTIAL("partial"),
    UNKNOWN("unknown");

    private final String code;

    CoverageStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
