/** What each treaty says of statements about it, as data, and which of them it forbids. */
@NullMarked
package org.iom.iml.instruments.declaration.rule;

import org.jspecify.annotations.NullMarked;
