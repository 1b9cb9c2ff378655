/** Which treaty procedures are in force, and whose competence each State accepts on a date. */
@NullMarked
package org.iom.iml.instruments.declaration.competence;

import org.jspecify.annotations.NullMarked;
