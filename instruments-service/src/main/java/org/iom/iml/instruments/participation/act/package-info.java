/** The log of acts: which acts are possible, in which order, when they take effect, and which of them count. */
@NullMarked
package org.iom.iml.instruments.participation.act;

import org.jspecify.annotations.NullMarked;
