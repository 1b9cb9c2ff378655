package org.iom.iml.gateway.operation;

import java.util.Map;
import java.util.Set;

/** The contract's match for a method and a path. */
public sealed interface Match {

    /** The matching operation; the path parameters are still percent-encoded. */
    record Found(Operation operation, Map<String, String> parameters) implements Match {}

    /** A path that exists, but only with other methods. */
    record OtherMethods(Set<String> allowed) implements Match {}

    /** A path that does not exist. */
    record Nothing() implements Match {}
}
