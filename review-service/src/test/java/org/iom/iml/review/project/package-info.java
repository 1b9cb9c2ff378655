@NullMarked
package org.iom.iml.review.project;

import org.jspecify.annotations.NullMarked;
