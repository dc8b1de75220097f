import type {Translated} from '../words.ts'
import type {importing as english} from './en.ts'

/** What `import` says in Danish. */
export const importing: Translated<typeof english> = {
  done_one: '{{count}} tekst er hentet ind:',
  done_other: '{{count}} tekster er hentet ind:',
  note: 'Hentet ind fra {{file}}; originalen ligger i {{folder}}/',
  same: 'er allerede i presserummet',
  none: 'Intet er hentet ind.',
  review: 'Se på disse, det værste først:',
  fine: 'Der er intet, du behøver se på igen.',
  undated: 'Der er ikke fundet nogen dato. Den står som published: unknown; skriv dagen, hvis du kender den.',
  guessed: 'Er det rigtigt? {{field}}: {{value}}',
  otherwise: 'Det kan også være: {{others}}',
  next: 'Når du har set på dem: budstikke build {{dir}} --out MAPPE',
  duplicates_one: '{{count}} tekst siger det samme som en i presserummet og er ikke hentet ind:',
  duplicates_other: '{{count}} tekster siger det samme som andre i presserummet og er ikke hentet ind:',
  more_one: 'og {{count}} mere; alle sammen: --json',
  more_other: 'og {{count}} mere; alle sammen: --json',
  sames_one: '{{count}} tekst er allerede i presserummet.',
  sames_other: '{{count}} tekster er allerede i presserummet.',
  redirects_one: '{{count}} gammel adresse, og hvor den fører hen nu: {{path}}',
  redirects_other: '{{count}} gamle adresser, og hvor de fører hen nu: {{path}}',
  may: {
    duplicate: 'Det kan være den samme meddelelse som {{other}} ({{reasons}}). Er det den, så fjern en af dem.',
    version: 'Det kan være {{other}} på et andet sprog ({{reasons}}). Er det den, så læg begge i samme mappe.'
  },
  reasons: {
    text: 'de samme ord',
    headline: 'den samme overskrift',
    moment: 'udsendt på samme tid',
    day: 'udsendt samme dag',
    numbers: 'tallene',
    times: 'tidspunkterne',
    addresses: 'linkene',
    pictures: 'billederne',
    names: 'navnene'
  }
}
