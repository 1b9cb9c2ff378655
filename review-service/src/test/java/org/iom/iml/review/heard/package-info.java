@NullMarked
package org.iom.iml.review.heard;

import org.jspecify.annotations.NullMarked;
