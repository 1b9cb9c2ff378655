/** How an answer travels: compressed where the client takes it, under a tag that says so. */
@NullMarked
package org.iom.iml.gateway.coding;

import org.jspecify.annotations.NullMarked;
