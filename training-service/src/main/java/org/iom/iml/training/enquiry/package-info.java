/** Enquiries about national events by governments without an account, until a mission or the Unit takes them up. */
@NullMarked
package org.iom.iml.training.enquiry;

import org.jspecify.annotations.NullMarked;
