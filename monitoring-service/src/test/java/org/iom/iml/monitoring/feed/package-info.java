@NullMarked
package org.iom.iml.monitoring.feed;

import org.jspecify.annotations.NullMarked;
