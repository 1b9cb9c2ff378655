@NullMarked
package org.iom.iml.review.recommendation;

import org.jspecify.annotations.NullMarked;
