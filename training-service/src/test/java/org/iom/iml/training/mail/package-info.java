@NullMarked
package org.iom.iml.training.mail;

import org.jspecify.annotations.NullMarked;
