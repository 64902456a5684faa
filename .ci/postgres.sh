#!/usr/bin/env bash
# A PostgreSQL 15 of Debian with a transaction pooler before it, in a temporary folder, for as long as the given command runs.
# Where either is missing the command runs without them: the tests then use the embedded database only.
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
pooler=$(command -v pgbouncer || ls /usr/sbin/pgbouncer 2>/dev/null || true)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ] || [ -z "$pooler" ] || ! id postgres >/dev/null 2>&1 || [ "$(id -u)" != 0 ]; then
  echo 'no PostgreSQL server to test on: the embedded one only'
  exec "$@"
fi
folder=$(mktemp -d)
chown postgres "$folder"
as() { setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups env -C "$folder" "$@"; }
stop() {
  [ -f "$folder/pgbouncer.pid" ] && kill "$(cat "$folder/pgbouncer.pid")" 2>/dev/null || true
  as "$bin/pg_ctl" stop -D "$folder/data" -m immediate >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
free() { node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }
port=$(free)
echo siheng-test > "$folder/password" && chmod 644 "$folder/password"
as "$bin/initdb" -D data -U siheng --pwfile=password --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >/dev/null
as "$bin/pg_ctl" start -D data -w -l log -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c max_connections=200" >/dev/null
pooled=$(free)
cat > "$folder/pgbouncer.ini" <<INI
[databases]
* = host=127.0.0.1 port=$port
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $pooled
unix_socket_dir =
auth_type = plain
auth_file = $folder/users
pool_mode = transaction
max_client_conn = 500
default_pool_size = 10
server_idle_timeout = 5
ignore_startup_parameters = extra_float_digits
logfile = $folder/pgbouncer.log
pidfile = $folder/pgbouncer.pid
INI
echo '"siheng" "siheng-test"' > "$folder/users"
chown postgres "$folder/pgbouncer.ini" "$folder/users"
as "$pooler" -q -d "$folder/pgbouncer.ini"
SIHENG_TEST_DATABASE_URL="postgresql://siheng:siheng-test@127.0.0.1:$port" SIHENG_TEST_POOLER_URL="postgresql://siheng:siheng-test@127.0.0.1:$pooled" "$@"
