/** Files: where they are kept, and what is let in. */
@NullMarked
package org.iom.iml.instruments.publication.file;

import org.jspecify.annotations.NullMarked;
