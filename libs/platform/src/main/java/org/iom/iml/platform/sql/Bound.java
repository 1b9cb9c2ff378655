package org.iom.iml.platform.sql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values bound to the names ({@code :name}) in a statement. */
@FunctionalInterface
public interface Bound {

    Map<String, @Nullable Object> values();
}
