@NullMarked
package org.iom.iml.review.summary;

import org.jspecify.annotations.NullMarked;
