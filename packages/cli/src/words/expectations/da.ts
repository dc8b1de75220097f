import type {Translated} from '../words.ts'
import type {expectations as english} from './en.ts'

/** What a setting may say, in Danish. */
export const expectations: Translated<typeof english> = {
  'a country such as DK or SE': 'et land som DK eller SE',
  'a day and a time such as 2026-11-21 09:00': 'dag og klokkeslæt som 2026-11-21 09:00',
  'a day and a time such as 2026-11-21 09:00, or a day': 'dag og klokkeslæt som 2026-11-21 09:00, eller kun dagen',
  'a day and a time such as 2026-11-21 09:00, a day, or unknown':
    'dag og klokkeslæt som 2026-11-21 09:00, kun dagen, eller unknown',
  'a day such as 2026-11-21': 'en dag som 2026-11-21',
  'a day such as 2026-12-03, or with a time 2026-12-03 10:00':
    'en dag som 2026-12-03, eller med klokkeslæt: 2026-12-03 10:00',
  'a language such as da or sv': 'et sprog som da eller sv',
  'a number from 1 to 9999': 'et tal fra 1 til 9999',
  'a number of bytes': 'et antal bytes',
  'a time zone such as Europe/Copenhagen': 'en tidszone som Europe/Copenhagen',
  'a year such as 2026': 'et årstal som 2026',
  'an address that begins with https://': 'en adresse, der begynder med https://',
  'an address with a domain name': 'en adresse med et domænenavn som https://presse.example.org',
  'an id that begins with tag:': 'et id, der begynder med tag:',
  'an instant such as 2026-11-21T08:00:00Z': 'et øjeblik som 2026-11-21T08:00:00Z',
  'lower-case letters a to z, digits and hyphens': 'små bogstaver fra a til z, tal og bindestreger',
  'a mail address such as press@example.org': 'en mailadresse som presse@example.org',
  'a domain such as example.org': 'et domæne som example.org',
  'a number of mails a second such as 20 or 0.5': 'et antal mails i sekundet som 20 eller 0.5',
  'a mail address, or *@ and a domain whose bounces we read':
    'en mailadresse, eller *@ og et domæne, hvis returpost I læser',
  'a file such as newsletter.db; the address of a database goes into DATABASE_URL':
    'en fil som newsletter.db; en databases adresse skal stå i DATABASE_URL',
  'a time of day such as 07:00': 'et klokkeslæt som 07:00',
  'a number from 1 to 999': 'et tal fra 1 til 999',
  text: 'en tekst',
  'a list': 'en liste',
  'keys and values': 'indstillinger nedenunder, hver på sin linje'
}
