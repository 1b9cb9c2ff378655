/** Legal advice to missions and projects: asked, assigned, answered, and reusable as a note where the mission consents. */
@NullMarked
package org.iom.iml.review.advice;

import org.jspecify.annotations.NullMarked;
