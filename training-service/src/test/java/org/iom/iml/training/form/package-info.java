@NullMarked
package org.iom.iml.training.form;

import org.jspecify.annotations.NullMarked;
