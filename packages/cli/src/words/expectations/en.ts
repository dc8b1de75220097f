import type {Expectation} from '../../remarks.ts'

/** What a setting may say, as `core` expects it and as a person reads it. */
export const expectations = {
  'a country such as DK or SE': 'a country such as DK or SE',
  'a day and a time such as 2026-11-21 09:00': 'a day and a time such as 2026-11-21 09:00',
  'a day and a time such as 2026-11-21 09:00, or a day': 'a day and a time such as 2026-11-21 09:00, or only the day',
  'a day and a time such as 2026-11-21 09:00, a day, or unknown':
    'a day and a time such as 2026-11-21 09:00, only the day, or unknown',
  'a day such as 2026-11-21': 'a day such as 2026-11-21',
  'a day such as 2026-12-03, or with a time 2026-12-03 10:00':
    'a day such as 2026-12-03, or with a time: 2026-12-03 10:00',
  'a language such as da or sv': 'a language such as da or sv',
  'a number from 1 to 9999': 'a number from 1 to 9999',
  'a number of bytes': 'a number of bytes',
  'a time zone such as Europe/Copenhagen': 'a time zone such as Europe/Copenhagen',
  'a year such as 2026': 'a year such as 2026',
  'an address that begins with https://': 'an address that begins with https://',
  'an address with a domain name': 'an address with a domain name, such as https://press.example.org',
  'an id that begins with tag:': 'an id that begins with tag:',
  'an instant such as 2026-11-21T08:00:00Z': 'an instant such as 2026-11-21T08:00:00Z',
  'lower-case letters a to z, digits and hyphens': 'small letters a to z, digits and hyphens',
  'a mail address such as press@example.org': 'a mail address such as press@example.org',
  'a domain such as example.org': 'a domain such as example.org',
  'a number of mails a second such as 20 or 0.5': 'a number of mails a second such as 20 or 0.5',
  'a mail address, or *@ and a domain whose bounces we read':
    'a mail address, or *@ and a domain whose bounces we read',
  'a file such as newsletter.db; the address of a database goes into DATABASE_URL':
    'a file such as newsletter.db; the address of a database goes into DATABASE_URL',
  'a time of day such as 07:00': 'a time of day such as 07:00',
  'a number from 1 to 999': 'a number from 1 to 999',
  text: 'a text',
  'a list': 'a list',
  'keys and values': 'settings below it, each on a line of its own'
} as const satisfies Readonly<Record<Expectation, string>>
