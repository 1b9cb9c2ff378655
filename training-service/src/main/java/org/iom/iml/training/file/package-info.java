/** Files that the service keeps, whatever tells of them. */
@NullMarked
package org.iom.iml.training.file;

import org.jspecify.annotations.NullMarked;
