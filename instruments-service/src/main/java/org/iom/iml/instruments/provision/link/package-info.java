/** Links between provisions established by experts, each with its source. */
@NullMarked
package org.iom.iml.instruments.provision.link;

import org.jspecify.annotations.NullMarked;
