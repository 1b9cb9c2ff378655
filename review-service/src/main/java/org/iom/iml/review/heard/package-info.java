/** What mechanisms recommended to the States whose law is reviewed, as monitoring-service told it. */
@NullMarked
package org.iom.iml.review.heard;

import org.jspecify.annotations.NullMarked;
