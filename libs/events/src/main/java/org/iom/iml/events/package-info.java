/** The published language: facts that one service tells the others. */
@NullMarked
package org.iom.iml.events;

import org.jspecify.annotations.NullMarked;
