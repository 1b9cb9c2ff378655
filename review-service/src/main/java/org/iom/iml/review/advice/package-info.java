/**
 * Legal advice to missions and projects: requested, assigned, answered and, with the mission's consent, reusable as a
 * note.
 */
@NullMarked
package org.iom.iml.review.advice;

import org.jspecify.annotations.NullMarked;
