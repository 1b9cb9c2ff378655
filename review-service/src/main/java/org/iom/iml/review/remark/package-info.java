/** What those who write a review say to each other about a finding or a provision. */
@NullMarked
package org.iom.iml.review.remark;

import org.jspecify.annotations.NullMarked;
