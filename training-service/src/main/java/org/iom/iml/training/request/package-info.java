/** What governments ask for: national events, from request to fulfilment. */
@NullMarked
package org.iom.iml.training.request;

import org.jspecify.annotations.NullMarked;
