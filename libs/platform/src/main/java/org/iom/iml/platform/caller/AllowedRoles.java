package org.iom.iml.platform.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.List;

/** The roles that may call an endpoint, as declared on its method or, failing that, on its class. */
public final class AllowedRoles {

    private AllowedRoles() {}

    /** Returns the roles of which a caller needs one; empty where anyone may call. */
    public static List<String> of(Method endpoint) {
        RolesAllowed own = endpoint.getAnnotation(RolesAllowed.class);
        if (own != null || endpoint.isAnnotationPresent(PermitAll.class)) {
            return own == null ? List.of() : List.of(own.value());
        }
        RolesAllowed all = endpoint.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return all == null ? List.of() : List.of(all.value());
    }
}
