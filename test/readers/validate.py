"""Runs the W3C feed validator, offline, over every RSS, Atom and OPML file below a folder.

    validate.py VALIDATOR FOLDER ADDRESS

VALIDATOR is a checkout of github.com/w3c/feedvalidator (it wants Debian's python3-lxml, python3-html5lib and
python3-rdflib), FOLDER a built newsroom, ADDRESS where it will be on the web, with a slash at the end. Prints what the
validator says of each file, and the sums; exits 1 when there is no file, or when it says anything but that it does not
know tombstones (RFC 6721). For all newsrooms at once: validate.sh.
"""

import sys
from collections import Counter
from pathlib import Path

validator, folder, address = sys.argv[1:4]
sys.path.insert(0, str(Path(validator) / 'src'))

import feedvalidator  # noqa: E402
from feedvalidator import compatibility  # noqa: E402
from feedvalidator import logging as said  # noqa: E402

tombstones = 'http://purl.org/atompub/tombstones/1.0'
sums = Counter()
for path in sorted(Path(folder).rglob('*.xml')):
    place = path.relative_to(folder).as_posix()
    logged = feedvalidator.validateString(path.read_bytes(), firstOccurrenceOnly=0, base=address + place)['loggedEvents']
    # AA is what the validator on the web shows.
    for event in compatibility.AA(logged):
        kind = 'errors' if isinstance(event, said.Error) else 'warnings' if isinstance(event, said.Warning) else 'notes'
        known = isinstance(event, said.UnknownNamespace) and event.params.get('namespace') == tombstones
        sums['tombstone warnings' if known else kind] += 1
        if known:
            continue
        print(f'{place}:{event.params.get("line")} {kind[:-1]} {type(event).__name__} {event.params.get("element", "")}')
    sums['files'] += 1

print(', '.join(f'{sums[name]} {name}' for name in ('files', 'errors', 'warnings', 'notes', 'tombstone warnings')))
# A validator that was shown nothing has found nothing.
sys.exit(1 if sums['errors'] + sums['warnings'] or not sums['files'] else 0)
