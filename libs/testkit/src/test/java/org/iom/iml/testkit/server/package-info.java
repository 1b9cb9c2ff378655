@NullMarked
package org.iom.iml.testkit.server;

import org.jspecify.annotations.NullMarked;
