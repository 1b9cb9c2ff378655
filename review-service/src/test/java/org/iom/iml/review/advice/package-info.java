@NullMarked
package org.iom.iml.review.advice;

import org.jspecify.annotations.NullMarked;
