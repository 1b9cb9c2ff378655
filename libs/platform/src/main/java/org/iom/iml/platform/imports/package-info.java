/** Files taken in row by row: counted, resumable, each bad row with its reason. */
@NullMarked
package org.iom.iml.platform.imports;

import org.jspecify.annotations.NullMarked;
