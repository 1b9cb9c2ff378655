/**
 * The acts by which participants consent to instruments or withdraw from them, and the resulting status on any date.
 */
@NullMarked
package org.iom.iml.instruments.participation;

import org.jspecify.annotations.NullMarked;
