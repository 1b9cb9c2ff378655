/** Exports of whole lists as CSV, XLSX and NDJSON files beside the JSON pages, streamed in constant memory. */
@NullMarked
package org.iom.iml.platform.export;

import org.jspecify.annotations.NullMarked;
