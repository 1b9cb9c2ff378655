/** Recommendations of mechanisms to the States whose law is reviewed, replicated from monitoring-service. */
@NullMarked
package org.iom.iml.review.heard;

import org.jspecify.annotations.NullMarked;
