/**
 * The monitoring of States by treaty bodies and other mechanisms: recommendations with the State's position and the
 * work that responds to them, and the reports that fall due once a treaty binds a State.
 */
@NullMarked
package org.iom.iml.monitoring;

import org.jspecify.annotations.NullMarked;
