/** The rules of each treaty on statements about it, as data, and which statements it prohibits. */
@NullMarked
package org.iom.iml.instruments.declaration.rule;

import org.jspecify.annotations.NullMarked;
