@NullMarked
package org.iom.iml.instruments.declaration.rule;

import org.jspecify.annotations.NullMarked;
