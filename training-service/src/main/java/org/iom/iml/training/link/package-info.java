/** What people without an account do by the links that are mailed to them. */
@NullMarked
package org.iom.iml.training.link;

import org.jspecify.annotations.NullMarked;
