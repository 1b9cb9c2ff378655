#!/bin/sh
# Runs once, on an empty data folder. Each service gets its database, an owner of the schema that only migrates,
# and a role for the rows that row-level security binds; the identity provider gets a database of its own.
set -eu

as_superuser() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres "$@"
}

# Passwords are read by psql itself, so that no command line shows them; one that is missing is an error of syntax.
service() {
  variable=$(echo "$1" | tr '[:lower:]' '[:upper:]')_DATABASE
  as_superuser --set service="$1" --set owner="$1_owner" \
    --set variable="${variable}_PASSWORD" --set owner_variable="${variable}_OWNER_PASSWORD" <<'SQL'
\getenv password :variable
\getenv owner_password :owner_variable
CREATE ROLE :"owner" LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE :"service" LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE :"service" OWNER :"owner";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"service" TO :"service";
\connect :"service"
ALTER SCHEMA public OWNER TO :"owner";
GRANT USAGE ON SCHEMA public TO :"service";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT USAGE ON SCHEMAS TO :"service";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"service";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT USAGE, SELECT ON SEQUENCES TO :"service";
SQL
}

identity() {
  as_superuser <<'SQL'
\getenv password IDENTITY_DATABASE_PASSWORD
CREATE ROLE identity LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE identity OWNER identity;
REVOKE ALL ON DATABASE identity FROM PUBLIC;
SQL
}

for name in instruments monitoring review training; do
  service "$name"
done
identity
