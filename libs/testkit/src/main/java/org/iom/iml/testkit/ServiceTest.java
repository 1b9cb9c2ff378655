package org.iom.iml.testkit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of this module's running service, with its own PostgreSQL, Kafka and identity server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@Stereotype
@QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "database", value = "own"))
public @interface ServiceTest {}
