#!/usr/bin/env bash
# Asks the W3C's feed validator, offline, about every feed of examples/velfaerd, of a newsroom with nothing in it, of one
# whose every field is hostile and of the seeds where they are at hand. Ends with 1 when it finds an error, or a warning but
# that it does not know tombstones. Not part of `npm test`: it wants the validator's code.
#
#   git clone https://github.com/w3c/feedvalidator ANYWHERE
#   apt install python3-lxml python3-html5lib python3-rdflib
#   test/readers/validate.sh ANYWHERE
set -euo pipefail
cd "$(dirname "$0")/../.."
validator=${1:?where the checkout of w3c/feedvalidator is}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node_modules/.bin/tsx --conditions=budstikke-source test/readers/newsrooms.ts "$work" >"$work/newsrooms"
answer=0
while read -r name address; do
  echo "$name"
  /usr/bin/python3 test/readers/validate.py "$validator" "$work/$name" "$address" || answer=1
done <"$work/newsrooms"
exit $answer
