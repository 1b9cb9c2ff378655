/** Reading official texts in the forms in which they are published: laws in Markdown, JSON by article or in one field. */
@NullMarked
package org.iom.iml.instruments.provision.published;

import org.jspecify.annotations.NullMarked;
