import type {RemarkId} from '../../remarks.ts'

/** Every remark on a text in English, by its id: what was met, and what to do about it. */
export const remarks = {
  'settings-syntax':
    'The settings cannot be read: {{actual}}. Write them as lines of “key: value” between two lines of ---. A value with a colon in it needs quotation marks round it.',
  'settings-unclosed': 'The settings have no end. Put a line of --- below them.',
  'settings-unknown-key': 'There is no setting “{{actual}}”. Did you mean one of these? {{expected}}',
  'settings-value': '“{{actual}}” cannot be read here. Write {{expected}}.',
  'settings-clock-skipped':
    'There is no {{actual}} on the clock: summer time begins in that hour. It is read as {{expected}}.',
  'settings-clock-repeated':
    'The clock shows {{actual}} twice: summer time ends in that hour. The later one is meant, {{expected}}.',
  'newsroom-setting-missing': 'newsroom.yaml lacks “{{actual}}”. {{expected}}',
  'newsroom-colour-faint':
    'The colour {{actual}} is too faint to be read on white. Pages use a darker one; choose {{expected}} or darker yourself.',
  'newsroom-id-taken':
    'Another release ({{expected}}) has the same id, {{actual}}. Give one of them an id of its own, or take the line away.',
  'newsroom-slug-taken':
    'Another release ({{expected}}) has the same web address, “{{actual}}”. Give one of them a “slug” of its own.',
  'check-headline-missing': 'The release has no headline. Write one as the first line, “# The headline”.',
  'check-text-missing': 'The release has no text. Write at least a paragraph.',
  'check-contact-missing': 'Nobody is named whom journalists can ask. Add a contact here or in newsroom.yaml.',
  'check-event-missing': 'An invitation needs a day. Write when and where it takes place.',
  'check-event-year': '{{actual}} has no year. Write the year in the text, or the whole time under “events”.',
  'check-alt-missing': 'The picture {{actual}} has no words for those who do not see it. Describe it under “alt”.',
  'check-headline-long': 'The headline has {{actual}} characters. Lists and search results cut it after {{expected}}.',
  'check-lead-long': 'The lead has {{actual}} words. Under {{expected}} is better.',
  'check-headline-capitals':
    'The headline is all in capitals. Screen readers may spell it letter by letter; write it in small letters.',
  'check-topic-unknown':
    'The topic “{{actual}}” is not in newsroom.yaml. Add it there, or use one of these: {{expected}}',
  'check-language-unknown':
    'budstikke has no words for the language “{{actual}}”. The release is built, but around it stands another language.',
  'check-language-other':
    'The language is {{actual}}, which is not one of the newsroom’s: {{expected}}. Add it under “languages” in newsroom.yaml, or correct it here.',
  'check-language-mixed':
    'The text looks like {{actual}}, but the release says {{expected}}. Is the file named rightly?',
  'drift-version-missing': 'The release is written in {{actual}} alone. A version in {{expected}} is missing.',
  'drift-state': 'This version is {{actual}}, the other is {{expected}}. Should both go out at the same time?',
  'drift-hour': 'This version goes out at {{actual}}, the other at {{expected}}.',
  'drift-correction': 'The other version has more corrections: {{expected}}; this one has {{actual}}.',
  'drift-kind': 'This version is {{actual}}, the other is {{expected}}. Say which under “kind”.',
  'drift-numbers': 'The other version has a number that this one lacks: {{expected}}',
  'drift-numbers-differ': 'The number is {{actual}} here and {{expected}} in the other version. Which is right?',
  'drift-quotes': 'The other version has more quotes: {{expected}}; this one has {{actual}}.',
  'drift-pictures': 'The other version has a picture that this one lacks: {{expected}}',
  'drift-events': 'The other version has an event that this one lacks: {{expected}}',
  'days-unreal': '{{actual}} is not in the calendar. Correct the day.',
  'days-weekday': 'The weekday in “{{actual}}” is not the right one; that day is a {{expected}}.',
  'published-two-days':
    'The text names two days of publication. {{expected}} was taken, but {{actual}} stands there too.',
  'embargo-unread':
    'The text speaks of an embargo, but the time cannot be read: {{actual}}. The release is held back. Write the time under “embargo”.',
  'embargo-without-clock':
    'The embargo names a day, {{actual}}, but no hour. It is lifted at {{expected}}; write the hour if it is another.',
  'read-empty': 'The file is empty.',
  'read-no-text':
    'This is not a text but something for a program, perhaps a picture. Save it as plain text (.txt), Markdown (.md), a web page, Word or a mail.',
  'read-encoding-mixed':
    '{{actual}} letters are in another encoding than the rest. They are read as Windows letters; look whether they came out right.',
  'read-page-empty':
    'The page has no text of its own, perhaps only a question about cookies. Answer it in the browser and save the page again.',
  'read-page-deep':
    'The page is nested more deeply than can be followed, so only its words were read. Compare with the original.',
  'read-word-broken': 'The document cannot be opened. Open it in Word and save it again as .docx.',
  'read-word-large': 'The document unpacks to more than 200 MB, which no release does. Save its text on its own.',
  'read-mail-broken':
    'The mail has no text that can be read. Save it again as .eml, or paste its text into a .txt file.',
  'markdown-overloaded':
    'The text has more marks than a person writes, so all of it was read as plain text. Take away the marks that mean nothing.',
  'contacts-phone-digits':
    '“{{actual}}” is not a phone number here. Check the digits, or write it with its country code: +45 …',
  'contacts-unreachable': '{{actual}} is named as a contact, but without phone or mail. Add one of them.',
  'quotes-speaker-missing': 'Nobody says this quote: “{{actual}}”. Write who says it in the same paragraph.',
  'quotes-speaker-guessed':
    'No verb of saying gives the quote (“{{actual}}”) to anybody. {{expected}} is read from the text beside it: write who says it.',
  'quotes-speaker-unclear': 'It is not clear who speaks: it may be {{actual}} or {{expected}}. Write the name.',
  'archive-cut':
    'The archive ends in the middle of a release, or a release is larger than any can be. The {{actual}} releases before it were brought in. Fetch the file again.',
  'archive-unknown':
    'This is neither a feed (RSS, Atom, JSON Feed) nor an archive that is known. Save the releases as web pages or texts, and bring in the folder.',
  'file-large': 'The file is too large to be a press release ({{actual}} MB). At most {{expected}} MB are read.',
  'file-unreadable': 'The file could not be read ({{actual}}).',
  'file-link': 'The file is a link that leads out of the newsroom, so it is not read.',
  'picture-missing': 'The file {{actual}} is not there. Put it in the release’s folder, or take it out of the text.',
  'picture-outside':
    '{{actual}} leads out of the release’s folder, so it is not taken along. Put the file beside the release.',
  'picture-release':
    '{{actual}} is the text of a release, so it is not taken along as a file. Link to its web address instead.'
} as const satisfies Readonly<Record<RemarkId, string>>
