#!/bin/bash
# Creates for each service, and for the keys of personal data, a database, its owner role, which migrates it, and its runtime role; no role can connect to
# another's database. Runs once, on an empty volume.
set -euo pipefail
for service in registry routes bookings bookings_keys analytics; do
  variable="${service^^}_DATABASE_PASSWORD"
  owner_variable="${service^^}_OWNER_PASSWORD"
  psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="$service" --set password="${!variable:?}" \
    --set owner="${service}_owner" --set owner_password="${!owner_variable:?}" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"name";
SQL
done
psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --command 'REVOKE CONNECT ON DATABASE postgres FROM PUBLIC'
