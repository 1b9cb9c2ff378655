/** Governments' requests for national events, from filing to fulfilment. */
@NullMarked
package org.iom.iml.training.request;

import org.jspecify.annotations.NullMarked;
