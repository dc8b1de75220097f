"""Shows every reader every feed, and prints as a Markdown table what reached it.

Called by run.sh with a folder to work in (`built/` in it holds the feeds) and the address at which they are served.
"""

import email
import email.policy
import html
import json
import os
import re
import sqlite3
import subprocess
import sys
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from pathlib import Path
from calendar import timegm

import feedparser

work = Path(sys.argv[1])
url = sys.argv[2]
formats = {'RSS': 'rss.xml', 'Atom': 'atom.xml', 'JSON': 'feed.json'}
fields = ['headline', 'link', 'id', 'date', 'summary', 'content', 'picture', 'language']


def words(markup):
    """The words of some HTML, one space between them."""
    plain = html.unescape(re.sub(r'<[^>]*>', ' ', markup or ''))
    return ' '.join(re.findall(r'\w+', plain))


def truth():
    """What the items say, by id, as the JSON Feed has it. A withdrawn one has no headline of its own in Atom."""
    feed = json.loads((work / 'built' / 'feed.json').read_text())
    return {
        item['id']: {
            'headline': item.get('title'),
            'link': item.get('url'),
            'id': item['id'],
            # Published or last changed: rss2email shows the later of the two, the others the first.
            'date': [time(item[name]) for name in ('date_published', 'date_modified') if name in item],
            'summary': words(item.get('summary')),
            'content': words(item.get('content_html')),
            'picture': item.get('image'),
            'language': item.get('language'),
        }
        for item in feed['items']
    }


def time(text):
    return datetime.fromisoformat(text.replace('Z', '+00:00')).replace(microsecond=0)


def moment(seconds):
    return datetime.fromtimestamp(int(seconds), timezone.utc)


def with_feedparser(address):
    for entry in feedparser.parse(address).entries:
        pictures = [one.get('url') for one in entry.get('media_content', [])]
        yield {
            'headline': html.unescape(entry.get('title', '')),
            'link': entry.get('link'),
            'id': entry.get('id'),
            'date': moment(timegm(entry.published_parsed)) if 'published_parsed' in entry else None,
            'summary': words(entry.get('summary')),
            'content': words(entry.content[0].value) if 'content' in entry else words(entry.get('summary')),
            'picture': pictures,
            'language': entry.get('language') or entry.get('title_detail', {}).get('language'),
        }


def with_rss2email(address):
    home = work / 'rss2email' / Path(address).name
    mails = home / 'mail'
    mails.mkdir(parents=True)
    (home / 'config').write_text(
        '[DEFAULT]\nfrom = feeds@localhost\nto = me@localhost\nemail-protocol = maildir\n'
        f'maildir-path = {mails}\nmaildir-mailbox = feeds\nhtml-mail = True\ndate-header = True\nverbose = critical\n'
    )
    r2e = ['r2e', '-c', str(home / 'config'), '-d', str(home / 'db.json')]
    for call in (['add', 'feed', address], ['run'], ['run']):
        subprocess.run([*r2e, *call], check=False, capture_output=True)
    for path in sorted(mails.rglob('*.*')):
        if not path.is_file():
            continue
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        body = mail.get_content()
        yield {
            'headline': mail['subject'],
            'link': mail['x-rss-url'],
            'id': mail['x-rss-id'],
            'date': parsedate_to_datetime(mail['date']).replace(tzinfo=timezone.utc),
            'content': words(body),
            'picture': re.findall(r'<img[^>]*src="([^"]*)"', body),
        }


def with_newsboat(address):
    home = work / 'newsboat' / Path(address).name
    home.mkdir(parents=True)
    (home / 'urls').write_text(f'{address}\n')
    (home / 'config').write_text('')
    # The first reload of a new feed does not keep the tag; from the second on it asks whether anything is new.
    for _ in range(3):
        subprocess.run(
            ['newsboat', '-u', home / 'urls', '-c', home / 'cache.db', '-C', home / 'config', '-x', 'reload'],
            check=False, capture_output=True)
    with sqlite3.connect(home / 'cache.db') as cache:
        rows = cache.execute('select title, url, guid, pubDate, content from rss_item').fetchall()
    for title, link, guid, date, content in rows:
        yield {'headline': title, 'link': link, 'id': guid, 'date': moment(date), 'content': words(content),
               'picture': re.findall(r'<img[^>]*src="([^"]*)"', content)}


def with_sfeed(address):
    # Sfeed reads what somebody else fetched.
    content = (work / 'built' / Path(address).name).read_bytes()
    out = subprocess.run(['sfeed'], input=content, capture_output=True, check=False).stdout.decode()
    for line in out.split('\n'):
        if '\t' not in line:
            continue
        date, title, link, content, _, guid, _, enclosure, *_ = line.split('\t')
        content = content.replace(r'\n', ' ').replace(r'\t', ' ')
        yield {'headline': title, 'link': link, 'id': guid, 'date': moment(date), 'content': words(content),
               'picture': [enclosure, *re.findall(r'<img[^>]*src="([^"]*)"', content)]}


def liferea_database():
    """Liferea reads all feeds at once, in a window that nobody sees."""
    home = work / 'liferea'
    folder = home / '.config' / 'liferea'
    folder.mkdir(parents=True)
    outlines = ''.join(
        f'<outline title="{name}" text="{name}" type="rss" id="{name}" xmlUrl="{url}{path}" htmlUrl="" updateInterval="1"/>'
        for name, path in formats.items())
    (folder / 'feedlist.opml').write_text(
        f'<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>{outlines}</body></opml>')
    script = 'gsettings set net.sf.liferea startup-feed-action 0; liferea & sleep 25; kill $!; wait'
    subprocess.run(['xvfb-run', '-a', 'dbus-run-session', '--', 'bash', '-c', script], check=False, capture_output=True,
                   env={**os.environ, 'HOME': str(home), 'LIBGL_ALWAYS_SOFTWARE': '1'})
    return home / '.local' / 'share' / 'liferea' / 'liferea.db'


def with_liferea(address):
    name = next(name for name, path in formats.items() if address.endswith(path))
    database = work / 'liferea' / '.local' / 'share' / 'liferea' / 'liferea.db'
    with sqlite3.connect(database if database.exists() else liferea_database()) as data:
        rows = data.execute('select item_id, title, source, source_id, date, description from items where node_id = ?',
                            [name]).fetchall()
        languages = dict(data.execute("select item_id, value from metadata where key = 'language'"))
    for item, title, link, guid, date, content in rows:
        yield {'headline': title, 'link': link, 'id': guid, 'date': moment(date), 'content': words(content),
               'picture': re.findall(r'<img[^>]*src="([^"]*)"', content), 'language': languages.get(item)}


readers = {
    'python3-feedparser': with_feedparser,
    'rss2email': with_rss2email,
    'newsboat': with_newsboat,
    'sfeed': with_sfeed,
    'liferea': with_liferea,
}


def is_right(field, said, true):
    if field == 'content':
        # Readers put the headline before it, or the address after it; what counts is that all of it is there.
        return true in said
    if field == 'picture':
        return true in said
    if field == 'date':
        return said in true
    return said == true


def cell(field, items, expected):
    if all(not item.get(field) for item in items):
        return '–'
    asked = [item for item in items if expected.get(item['id'], {}).get(field)]
    right = [item for item in asked if is_right(field, item.get(field) or '', expected[item['id']][field])]
    return 'all' if len(right) == len(asked) else f'{len(right)} of {len(asked)}'


def version(package):
    out = subprocess.run(['dpkg-query', '-W', '-f', '${Version}', package], capture_output=True, check=True)
    return out.stdout.decode().split(':')[-1].split('-')[0]


def main():
    expected = truth()
    wrong = False
    print('| reader | format | items | ' + ' | '.join(fields) + ' |')
    print('| --- ' * (3 + len(fields)) + '|')
    for package, read in readers.items():
        for name, path in formats.items():
            items = list(read(url + path))
            cells = [cell(field, items, expected) for field in fields] if items else ['not read', *[''] * 7]
            print(f'| {package} {version(package)} | {name} | {len(items)} | ' + ' | '.join(cells) + ' |')
            wrong = wrong or (not items and name != 'JSON') or any(' of ' in one for one in cells)
    asked = {line.split()[2].split('/')[0] for line in (work / 'access').read_text().splitlines() if line.startswith('304')}
    print('\nAsked whether anything was new, and took 304 for an answer: ' + (', '.join(sorted(asked)) or 'none') + '.')
    sys.exit(1 if wrong else 0)


main()
