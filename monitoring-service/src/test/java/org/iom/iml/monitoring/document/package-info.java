@NullMarked
package org.iom.iml.monitoring.document;

import org.jspecify.annotations.NullMarked;
