/** What governments without an account ask for: national events, until a mission or the Unit takes them up. */
@NullMarked
package org.iom.iml.training.enquiry;

import org.jspecify.annotations.NullMarked;
