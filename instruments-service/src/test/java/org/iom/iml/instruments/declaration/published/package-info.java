@NullMarked
package org.iom.iml.instruments.declaration.published;

import org.jspecify.annotations.NullMarked;
