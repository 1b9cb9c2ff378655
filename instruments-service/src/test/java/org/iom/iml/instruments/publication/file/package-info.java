/** Tests of files. */
@NullMarked
package org.iom.iml.instruments.publication.file;

import org.jspecify.annotations.NullMarked;
