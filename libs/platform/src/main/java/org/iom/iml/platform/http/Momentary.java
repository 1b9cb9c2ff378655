package org.iom.iml.platform.http;

import java.time.Instant;

/** A document that states the moment at which it was compiled; its entity tag is weak, as it ignores that moment. */
public interface Momentary {

    Instant asOf();
}
