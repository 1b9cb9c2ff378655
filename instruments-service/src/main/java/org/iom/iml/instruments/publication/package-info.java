/**
 * The Unit's publications on the law: information notes, handbooks, research and tools, linked to the norms they
 * explain.
 */
@NullMarked
package org.iom.iml.instruments.publication;

import org.jspecify.annotations.NullMarked;
