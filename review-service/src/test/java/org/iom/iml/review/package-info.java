@NullMarked
package org.iom.iml.review;

import org.jspecify.annotations.NullMarked;
