/** One OpenAPI document out of the services' documents, merged by the build. */
@NullMarked
package org.iom.iml.gateway.openapi;

import org.jspecify.annotations.NullMarked;
