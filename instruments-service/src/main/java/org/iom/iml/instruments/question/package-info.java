/** What is asked of the registry as a whole: who stands where under what, who is missing, and what has changed. */
@NullMarked
package org.iom.iml.instruments.question;

import org.jspecify.annotations.NullMarked;
