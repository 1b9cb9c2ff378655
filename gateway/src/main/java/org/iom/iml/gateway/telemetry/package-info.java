/** What is recorded of each request: one log line, one measurement, one trace. */
@NullMarked
package org.iom.iml.gateway.telemetry;

import org.jspecify.annotations.NullMarked;
