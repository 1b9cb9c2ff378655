/** Actions by people without an account, through links mailed to them. */
@NullMarked
package org.iom.iml.training.link;

import org.jspecify.annotations.NullMarked;
