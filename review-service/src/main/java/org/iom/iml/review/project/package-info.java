/** Assessments of projects against the rights of migrants, with open points and the training they propose. */
@NullMarked
package org.iom.iml.review.project;

import org.jspecify.annotations.NullMarked;
