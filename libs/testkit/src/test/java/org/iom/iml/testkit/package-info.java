@NullMarked
package org.iom.iml.testkit;

import org.jspecify.annotations.NullMarked;
