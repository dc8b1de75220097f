import type {Translated} from '../words.ts'
import type {expectations as english} from './en.ts'

/** What a setting may say, in Swedish. */
export const expectations: Translated<typeof english> = {
  'a country such as DK or SE': 'ett land som DK eller SE',
  'a day and a time such as 2026-11-21 09:00': 'dag och klockslag som 2026-11-21 09:00',
  'a day and a time such as 2026-11-21 09:00, or a day': 'dag och klockslag som 2026-11-21 09:00, eller bara dagen',
  'a day and a time such as 2026-11-21 09:00, a day, or unknown':
    'dag och klockslag som 2026-11-21 09:00, bara dagen, eller unknown',
  'a day such as 2026-11-21': 'en dag som 2026-11-21',
  'a day such as 2026-12-03, or with a time 2026-12-03 10:00':
    'en dag som 2026-12-03, eller med klockslag: 2026-12-03 10:00',
  'a language such as da or sv': 'ett språk som da eller sv',
  'a number from 1 to 9999': 'ett tal från 1 till 9999',
  'a number of bytes': 'ett antal byte',
  'a time zone such as Europe/Copenhagen': 'en tidszon som Europe/Stockholm',
  'a year such as 2026': 'ett årtal som 2026',
  'an address that begins with https://': 'en adress som börjar med https://',
  'an address with a domain name': 'en adress med ett domännamn som https://press.example.org',
  'an id that begins with tag:': 'ett id som börjar med tag:',
  'an instant such as 2026-11-21T08:00:00Z': 'ett ögonblick som 2026-11-21T08:00:00Z',
  'lower-case letters a to z, digits and hyphens': 'små bokstäver a till z, siffror och bindestreck',
  'a mail address such as press@example.org': 'en mejladress som press@example.org',
  'a domain such as example.org': 'en domän som example.org',
  'a number of mails a second such as 20 or 0.5': 'ett antal mejl i sekunden som 20 eller 0.5',
  'a mail address, or *@ and a domain whose bounces we read':
    'en mejladress, eller *@ och en domän vars studsar ni läser',
  'a file such as newsletter.db; the address of a database goes into DATABASE_URL':
    'en fil som newsletter.db; adressen till en databas skrivs i DATABASE_URL',
  'a time of day such as 07:00': 'ett klockslag som 07:00',
  'a number from 1 to 999': 'ett tal från 1 till 999',
  text: 'en text',
  'a list': 'en lista',
  'keys and values': 'inställningar under den, var och en på sin rad'
}
