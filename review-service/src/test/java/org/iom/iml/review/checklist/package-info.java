@NullMarked
package org.iom.iml.review.checklist;

import org.jspecify.annotations.NullMarked;
