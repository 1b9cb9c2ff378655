/** How people come into an edition: applications, nominations, and what each of them leads to. */
@NullMarked
package org.iom.iml.training.application;

import org.jspecify.annotations.NullMarked;
