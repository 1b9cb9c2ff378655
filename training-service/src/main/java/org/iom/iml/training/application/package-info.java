/** Admission to editions through applications and nominations, from receipt to outcome. */
@NullMarked
package org.iom.iml.training.application;

import org.jspecify.annotations.NullMarked;
