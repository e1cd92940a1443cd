#!/usr/bin/env bash
# A server with the demo town of its own, for the tests of the page; it goes when they are done.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
# shellcheck source=../../.ci/jdk.sh
source .ci/jdk.sh
need_jdk
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
"$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Dkoppelkansen.home="$PWD" -jar target/koppelkansen.jar \
    serve --demo --port "$1" --data "$data/register" &
server=$!
trap 'kill "$server"; wait "$server" || true; rm -rf "$data"' TERM INT
wait "$server"
