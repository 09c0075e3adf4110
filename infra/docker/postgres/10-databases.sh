#!/bin/bash
# One database and one role a service; no role can connect to another's. Runs once, on an empty volume.
set -euo pipefail
for service in registry routes bookings analytics; do
  variable="${service^^}_DATABASE_PASSWORD"
  psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="$service" --set password="${!variable:?}" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
done
psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --command 'REVOKE CONNECT ON DATABASE postgres FROM PUBLIC'
