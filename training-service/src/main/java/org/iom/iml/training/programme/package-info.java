/** What is proposed for the annual programme of the Unit out of the needs of States, and what a person makes of it. */
@NullMarked
package org.iom.iml.training.programme;

import org.jspecify.annotations.NullMarked;
