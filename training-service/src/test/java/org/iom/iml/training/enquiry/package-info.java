@NullMarked
package org.iom.iml.training.enquiry;

import org.jspecify.annotations.NullMarked;
