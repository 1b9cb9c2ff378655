@NullMarked
package org.iom.iml.sandbox;

import org.jspecify.annotations.NullMarked;
