/** Checklists for laws and projects, each question with the provisions from which it follows. */
@NullMarked
package org.iom.iml.review.checklist;

import org.jspecify.annotations.NullMarked;
