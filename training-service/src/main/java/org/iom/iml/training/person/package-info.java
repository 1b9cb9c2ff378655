/** Who the people are: recognised by what they write of themselves, never merged by guess. */
@NullMarked
package org.iom.iml.training.person;

import org.jspecify.annotations.NullMarked;
