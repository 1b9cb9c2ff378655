@NullMarked
package org.iom.iml.training.application;

import org.jspecify.annotations.NullMarked;
