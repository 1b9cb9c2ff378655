/** Text files from anywhere: what their bytes say, their lines, and their rows. */
@NullMarked
package org.iom.iml.platform.text;

import org.jspecify.annotations.NullMarked;
