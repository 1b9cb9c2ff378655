@NullMarked
package org.iom.iml.review.text.read;

import org.jspecify.annotations.NullMarked;
