/** Tests of publications. */
@NullMarked
package org.iom.iml.instruments.publication;

import org.jspecify.annotations.NullMarked;
