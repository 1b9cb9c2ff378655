/** What a statement is made of: its words, its reach, its occasion, and how it stood over time. */
@NullMarked
package org.iom.iml.instruments.declaration.statement;

import org.jspecify.annotations.NullMarked;
