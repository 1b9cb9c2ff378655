/** The published language: the facts that services report to one another. */
@NullMarked
package org.iom.iml.events;

import org.jspecify.annotations.NullMarked;
