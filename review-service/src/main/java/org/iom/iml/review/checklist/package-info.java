/** What to ask of a law or of a project, each question with the provisions from which it follows. */
@NullMarked
package org.iom.iml.review.checklist;

import org.jspecify.annotations.NullMarked;
