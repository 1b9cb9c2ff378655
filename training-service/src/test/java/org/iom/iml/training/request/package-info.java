@NullMarked
package org.iom.iml.training.request;

import org.jspecify.annotations.NullMarked;
