/** What the Unit publishes on the law: information notes, handbooks, research, tools, beside the norms they explain. */
@NullMarked
package org.iom.iml.instruments.publication;

import org.jspecify.annotations.NullMarked;
