/** The assignment of people and tasks to reviews. */
@NullMarked
package org.iom.iml.review.assignment;

import org.jspecify.annotations.NullMarked;
