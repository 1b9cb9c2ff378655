/** Whole lists as files: CSV, XLSX and NDJSON beside the pages of JSON, streamed in flat memory. */
@NullMarked
package org.iom.iml.platform.export;

import org.jspecify.annotations.NullMarked;
