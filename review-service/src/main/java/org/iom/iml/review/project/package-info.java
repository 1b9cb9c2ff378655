/** Assessments of projects by the rights of migrants, with open points and what training they propose. */
@NullMarked
package org.iom.iml.review.project;

import org.jspecify.annotations.NullMarked;
