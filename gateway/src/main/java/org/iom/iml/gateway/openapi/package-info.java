/** The merger of the services' documents into one OpenAPI document by the build. */
@NullMarked
package org.iom.iml.gateway.openapi;

import org.jspecify.annotations.NullMarked;
