@NullMarked
package org.iom.iml.review.standard;

import org.jspecify.annotations.NullMarked;
