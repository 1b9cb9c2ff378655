/** The import and export of acts in bulk, as files. */
@NullMarked
package org.iom.iml.instruments.participation.file;

import org.jspecify.annotations.NullMarked;
