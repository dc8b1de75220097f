/**
 * Every remark the package can make of a text. The id is for life; the words may improve.
 *
 * `{actual}` is what was met, `{expected}` what would have been right; both are also fields of the message, so that a
 * translation by id needs nothing else.
 */
export const messages = {
  'read-empty': 'Unexpected empty file, expected a text',
  'read-no-text':
    'Unexpected file that is no text (a picture or a program?), expected Markdown, plain text, HTML, Word or mail',
  'read-encoding-mixed':
    'Unexpected {actual} letters in another encoding than the rest, expected one throughout: they are read as windows-1252',
  'read-page-empty':
    'Unexpected page without a text (a consent dialogue alone?), expected one that was saved after it was shown',
  'read-page-deep':
    'Unexpected nesting that no program can follow, expected a page of ordinary depth: only its words were read',
  'read-word-broken': 'Unexpected file that Word could not open, expected a document saved as .docx',
  'read-word-large': 'Unexpected document that unpacks to more than 200 MB, expected a release',
  'read-mail-broken': 'Unexpected mail without a text, expected one saved as .eml',
  'settings-syntax':
    'Unexpected settings that are no YAML ({actual}), expected `key: value` lines between two lines of `---`',
  'settings-unclosed': 'Unexpected end of the text in the settings, expected a second line of `---` below them',
  'settings-unknown-key': 'Unexpected setting `{actual}`, expected {expected}',
  'settings-value': 'Unexpected value `{actual}`, expected {expected}',
  'settings-clock-skipped':
    'Unexpected time `{actual}`, which the change to summer time skips, expected one that clocks show; it is read as `{expected}`',
  'settings-clock-repeated':
    'Unexpected time `{actual}`, which the change from summer time repeats, expected one that is shown once; the later one is meant',
  'markdown-overloaded':
    'Unexpected Markdown with more marks or levels than a person writes, expected text; all of it is read as plain text',
  'check-headline-missing':
    'Unexpected release without a headline, expected one as the first line (`# …`) or as `headline` in the settings',
  'check-text-missing': 'Unexpected release without a text, expected at least a paragraph',
  'check-contact-missing': 'Unexpected release without anybody to ask, expected a contact here or in newsroom.yaml',
  'check-event-missing': 'Unexpected invitation without a day, expected when and where it takes place',
  'check-event-year': 'Unexpected day without a year (`{actual}`), expected the year in the text or in `events`',
  'check-alt-missing':
    'Unexpected picture `{actual}` without words for those who do not see it, expected an `alt` text',
  'check-headline-long':
    'Unexpected headline of {actual} characters, expected at most {expected}: longer ones are cut in lists and search results',
  'check-lead-long': 'Unexpected lead of {actual} words, expected at most {expected}',
  'check-headline-capitals':
    'Unexpected headline in capitals (`{actual}`), expected small letters: screen readers may spell capitals out',
  'check-topic-unknown': 'Unexpected topic `{actual}`, expected one of newsroom.yaml: {expected}',
  'check-language-unknown':
    'Unexpected language `{actual}`, for which there are no words, expected one that has a folder',
  'check-language-other': 'Unexpected language `{actual}`, expected one of the newsroom: {expected}',
  'check-language-mixed': 'Unexpected text in `{actual}`, expected `{expected}`, as the release says',
  'drift-version-missing': 'Unexpected release in `{actual}` alone, expected a version in `{expected}` too',
  'drift-state': 'Unexpected state `{actual}`, expected the one of the other language version: {expected}',
  'drift-hour': 'Unexpected time `{actual}`, expected the one of the other language version: {expected}',
  'drift-correction':
    'Unexpected number of corrections ({actual}), expected those of the other language version: {expected}',
  'drift-kind': 'Unexpected kind `{actual}`, expected the one of the other language version: {expected}',
  'drift-numbers': 'Unexpected text without the number {expected}, expected every number of the other language version',
  'drift-numbers-differ': 'Unexpected number {actual}, expected that of the other language version: {expected}',
  'drift-quotes': 'Unexpected number of quotes ({actual}), expected those of the other language version: {expected}',
  'drift-pictures': 'Unexpected release without the picture {expected}, expected those of the other language version',
  'drift-events': 'Unexpected release without the event at {expected}, expected those of the other language version',
  'newsroom-setting-missing': 'Unexpected newsroom without `{actual}`, expected it in newsroom.yaml: {expected}',
  'newsroom-colour-faint':
    'Unexpected colour `{actual}`, too faint to be read on white, expected `{expected}` or darker: pages use a shade that can be read',
  'newsroom-id-taken': 'Unexpected id `{actual}`, which another release has (`{expected}`), expected one of its own',
  'newsroom-slug-taken':
    'Unexpected address `{actual}`, which another release has (`{expected}`), expected a `slug` of its own',
  'days-unreal': 'Unexpected day `{actual}`, expected one that is in the calendar',
  'days-weekday': 'Unexpected weekday in `{actual}`, expected {expected}',
  'published-two-days': 'Unexpected second day of publication {actual}, expected {expected} throughout',
  'embargo-unread':
    'Unexpected embargo without a day that can be read (`{actual}`), expected a day and an hour, or `embargo` in the settings',
  'embargo-without-clock':
    'Unexpected embargo on a day without an hour ({actual}), expected an hour as well; it is read as {expected}',
  'contacts-phone-digits':
    'Unexpected phone number `{actual}`, which is none of this country, expected one with all its digits',
  'contacts-unreachable':
    'Unexpected contact without number or address (`{actual}`), expected a phone number or a mail address',
  'quotes-speaker-missing':
    'Unexpected quote that nobody says (`{actual}`), expected who says it in the same paragraph',
  'quotes-speaker-guessed':
    'Unexpected quote that no verb of saying gives to anybody (`{actual}`), expected one: `{expected}` is read from the words beside it',
  'quotes-speaker-unclear': 'Unexpected pronoun that may mean {expected} as well as {actual}, expected the name'
} as const satisfies Readonly<Record<string, string>>

/** The id of a remark; begins with the name of the rule that makes it. */
export type MessageId = keyof typeof messages
