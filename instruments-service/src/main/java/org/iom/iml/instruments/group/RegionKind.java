package org.iom.iml.instruments.group;

import org.iom.iml.platform.code.Coded;

/** What a region is: one of UN M49, or an organization of a region. */
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
