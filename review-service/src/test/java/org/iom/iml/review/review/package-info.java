@NullMarked
package org.iom.iml.review.review;

import org.jspecify.annotations.NullMarked;
