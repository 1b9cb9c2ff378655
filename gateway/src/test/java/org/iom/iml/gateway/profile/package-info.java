@NullMarked
package org.iom.iml.gateway.profile;

import org.jspecify.annotations.NullMarked;
