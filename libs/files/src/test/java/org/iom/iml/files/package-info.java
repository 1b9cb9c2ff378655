/** Tests of files. */
@NullMarked
package org.iom.iml.files;

import org.jspecify.annotations.NullMarked;
