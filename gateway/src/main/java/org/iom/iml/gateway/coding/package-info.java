/** The content coding of responses: compressed where the client accepts it, under an entity tag that says so. */
@NullMarked
package org.iom.iml.gateway.coding;

import org.jspecify.annotations.NullMarked;
