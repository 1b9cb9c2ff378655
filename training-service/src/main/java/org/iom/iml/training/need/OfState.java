package org.iom.iml.training.need;

import org.jspecify.annotations.Nullable;

/** A State and a theme; the theme is null where the data on the State have none. */
record OfState(String party, @Nullable String theme) {}
