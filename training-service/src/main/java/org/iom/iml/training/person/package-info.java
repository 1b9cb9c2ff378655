/** The identity of people: recognized by what they state about themselves, never merged on a guess. */
@NullMarked
package org.iom.iml.training.person;

import org.jspecify.annotations.NullMarked;
