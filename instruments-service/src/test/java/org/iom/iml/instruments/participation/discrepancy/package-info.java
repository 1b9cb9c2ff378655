@NullMarked
package org.iom.iml.instruments.participation.discrepancy;

import org.jspecify.annotations.NullMarked;
