/** The components of a statement: its text, scope and occasion, and its stages over time. */
@NullMarked
package org.iom.iml.instruments.declaration.statement;

import org.jspecify.annotations.NullMarked;
