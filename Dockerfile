# syntax=docker/dockerfile:1
# Any service of the suite from what the build made of it: mvn package, then
#   docker build --build-arg SERVICE=instruments-service -t iml/instruments-service .
# The target "identity" is the OpenID provider with the suite's realm.

FROM quay.io/keycloak/keycloak:26.7.3 AS identity
COPY --chmod=555 docker/healthy docker/identity/token /usr/local/bin/
COPY docker/identity/iml-realm.json /opt/keycloak/data/import/
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true
HEALTHCHECK --interval=5s --timeout=6s --start-period=120s --retries=5 CMD ["healthy", "9000", "/health/ready"]
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]

# The libraries of others seldom change and come first; ours change with every commit.
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
COPY ${SERVICE}/target/quarkus-app/ /application/
RUN mkdir -p /libraries/lib /application/lib/ours \
 && find /application/lib/main -name 'org.iom.iml.*.jar' -exec mv {} /application/lib/ours/ ';' \
 && mv /application/lib/boot /application/lib/main /libraries/lib/ \
 && mv /application/lib/ours /application/lib/main

FROM eclipse-temurin:25-jre
# A volume that is mounted here for the first time takes over whose it is.
RUN install -d -o 10001 -g 10001 /var/lib/iml/files
COPY --chmod=555 docker/healthy docker/migrate /usr/local/bin/
COPY --from=layers /libraries/ /application/
COPY --from=layers /application/ /application/
ENV HTTP_PORT=8080
USER 10001:10001
WORKDIR /tmp
HEALTHCHECK --interval=5s --timeout=6s --start-period=60s --retries=5 CMD ["healthy", "9000", "/q/health/ready"]
ENTRYPOINT ["java", "-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "-jar", "/application/quarkus-run.jar"]
