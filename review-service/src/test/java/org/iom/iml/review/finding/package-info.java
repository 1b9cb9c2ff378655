@NullMarked
package org.iom.iml.review.finding;

import org.jspecify.annotations.NullMarked;
