@NullMarked
package org.iom.iml.instruments.provision.link;

import org.jspecify.annotations.NullMarked;
