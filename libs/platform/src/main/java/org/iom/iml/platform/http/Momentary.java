package org.iom.iml.platform.http;

import java.time.Instant;

/** A document that says at what moment it was put together; its tag is weak, as it holds while only that moment differs. */
public interface Momentary {

    Instant asOf();
}
