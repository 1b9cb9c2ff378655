/** File storage, and the kinds of file that are accepted. */
@NullMarked
package org.iom.iml.files;

import org.jspecify.annotations.NullMarked;
