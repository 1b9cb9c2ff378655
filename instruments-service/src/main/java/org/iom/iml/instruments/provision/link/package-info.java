/** What joins provisions: links that an expert drew, each with its source. */
@NullMarked
package org.iom.iml.instruments.provision.link;

import org.jspecify.annotations.NullMarked;
