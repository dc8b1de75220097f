#!/usr/bin/env bash
# Installs Debian's feed readers, shows each the feeds of examples/velfaerd, and prints as a Markdown table what reached
# it. For a machine of one's own or a container: it installs packages. Not part of `npm test`.
#
#   test/readers/run.sh [--no-install]
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ "${1:-}" != --no-install ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -qq -y --no-install-recommends \
    python3-feedparser newsboat rss2email sfeed liferea xvfb xauth dbus-x11 libglib2.0-bin >/dev/null
fi

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

tsx=node_modules/.bin/tsx
"$tsx" --conditions=budstikke-source packages/cli/src/bin.ts \
  build examples/velfaerd --out "$work/built" --at 2026-11-21T11:00:00Z >/dev/null

"$tsx" --conditions=budstikke-source test/readers/serve.ts "$work/built" >"$work/url" 2>"$work/access" &
server=$!
for _ in $(seq 100); do
  [ -s "$work/url" ] && break
  sleep 0.2
done

# Debian's Python, which has Debian's feedparser.
/usr/bin/python3 test/readers/read.py "$work" "$(head -n 1 "$work/url")"
