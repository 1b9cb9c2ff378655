package org.iom.iml.instruments.group;

import org.iom.iml.platform.code.Coded;

/** The kind of a region: a UN M49 region or a regional organization. */
enum RegionKind implements Coded {
    REGION("region"),
    SUB_REGION("sub-region"),
    INTERMEDIATE_REGION("intermediate-region"),
    ORGANIZATION("organization");

    private final String code;

    RegionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
