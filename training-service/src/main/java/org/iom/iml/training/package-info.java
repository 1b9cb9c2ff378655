/**
 * Answers for the teaching of international migration law: which courses there are, when and to whose officials they
 * are taught, which national events governments ask for, and what the recommendations to a State and the findings on
 * its law say that it needs to be trained in.
 */
@NullMarked
package org.iom.iml.training;

import org.jspecify.annotations.NullMarked;
