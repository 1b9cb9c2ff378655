/** Forms that those who apply fill in, of each edition its own. */
@NullMarked
package org.iom.iml.training.form;

import org.jspecify.annotations.NullMarked;
