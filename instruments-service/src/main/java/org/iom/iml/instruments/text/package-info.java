/** Reading text as publishers really deliver it. */
@NullMarked
package org.iom.iml.instruments.text;

import org.jspecify.annotations.NullMarked;
