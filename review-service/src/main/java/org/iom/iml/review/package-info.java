/**
 * Reviews of a State's law on request: who asked for what, which exact texts were read, against which standards
 * applicable to the State, what was found and recommended, and the outcome. They are confidential to the State's own
 * mission and the Unit until the requester consents to publication.
 */
@NullMarked
package org.iom.iml.review;

import org.jspecify.annotations.NullMarked;
