@NullMarked
package org.iom.iml.review.delivery;

import org.jspecify.annotations.NullMarked;
