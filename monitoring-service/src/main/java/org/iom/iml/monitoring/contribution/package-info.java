/** What IOM contributes to mechanisms: asked of country offices, drafted, cleared by two persons, submitted, published. */
@NullMarked
package org.iom.iml.monitoring.contribution;

import org.jspecify.annotations.NullMarked;
