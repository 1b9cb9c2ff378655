@NullMarked
package org.iom.iml.review.report;

import org.jspecify.annotations.NullMarked;
