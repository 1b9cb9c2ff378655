@NullMarked
package org.iom.iml.instruments.participation.untc;

import org.jspecify.annotations.NullMarked;
