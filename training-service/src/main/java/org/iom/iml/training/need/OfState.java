package org.iom.iml.training.need;

import org.jspecify.annotations.Nullable;

/** A State and a theme; no theme where what is said of the State bears none. */
record OfState(String party, @Nullable String theme) {}
