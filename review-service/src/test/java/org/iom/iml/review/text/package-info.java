@NullMarked
package org.iom.iml.review.text;

import org.jspecify.annotations.NullMarked;
