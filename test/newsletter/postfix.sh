#!/bin/sh
# Installs postfix where it is missing (Debian, as root; its server is not started), sends a hundred readers' mails to its
# smtp-sink, and measures against its smtp-source.
set -eu
cd "$(dirname "$0")/../.."
if ! command -v smtp-source >/dev/null; then
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postfix
fi
port=${PORT:-2525}
# As root it wants to be somebody else.
as=
if [ "$(id -u)" = 0 ]; then as='-u postfix'; fi
# shellcheck disable=SC2086
smtp-sink $as "127.0.0.1:$port" 100 &
sink=$!
trap 'kill "$sink"' EXIT
node --conditions=budstikke-source --import tsx test/newsletter/to-sink.ts "$port"
node --expose-gc --conditions=budstikke-source --import tsx test/bench/newsletter.ts "${1:-2000}" "${2:-3}"
