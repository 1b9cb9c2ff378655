package org.iom.iml.gateway.operation;

import java.util.Map;
import java.util.Set;

/** What the contract says of a method and a path. */
public sealed interface Match {

    /** Parameters as they stand in the path, still percent-encoded. */
    record Found(Operation operation, Map<String, String> parameters) implements Match {}

    /** The path is there, with other methods. */
    record OtherMethods(Set<String> allowed) implements Match {}

    /** No such path. */
    record Nothing() implements Match {}
}
