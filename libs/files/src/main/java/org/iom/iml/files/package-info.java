/** Files: where they are kept, and what is let in. */
@NullMarked
package org.iom.iml.files;

import org.jspecify.annotations.NullMarked;
