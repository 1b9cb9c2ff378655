/**
 * Answers for reviews of a State's law on request: who asked for what, which exact texts were read, by which standards
 * that bind the State they were measured, what was found and recommended, and what became of it. Confidential to the
 * State's own mission and the Unit until the requester consents to publication.
 */
@NullMarked
package org.iom.iml.review;

import org.jspecify.annotations.NullMarked;
