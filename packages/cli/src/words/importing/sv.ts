import type {Translated} from '../words.ts'
import type {importing as english} from './en.ts'

/** What `import` says in Swedish. */
export const importing: Translated<typeof english> = {
  done_one: '{{count}} text har hämtats in:',
  done_other: '{{count}} texter har hämtats in:',
  note: 'Hämtad från {{file}}; originalet ligger i {{folder}}/',
  same: 'finns redan i pressrummet',
  none: 'Ingenting har hämtats in.',
  review: 'Titta på dessa, det värsta först:',
  fine: 'Det finns ingenting du behöver titta på igen.',
  undated: 'Inget datum hittades. Det står som published: unknown; skriv dagen om du vet den.',
  guessed: 'Stämmer det? {{field}}: {{value}}',
  otherwise: 'Det kan också vara: {{others}}',
  next: 'När du har tittat: budstikke build {{dir}} --out MAPP',
  duplicates_one: '{{count}} text säger samma sak som en i pressrummet och har inte hämtats in:',
  duplicates_other: '{{count}} texter säger samma sak som andra i pressrummet och har inte hämtats in:',
  more_one: 'och {{count}} till; alla: --json',
  more_other: 'och {{count}} till; alla: --json',
  sames_one: '{{count}} text finns redan i pressrummet.',
  sames_other: '{{count}} texter finns redan i pressrummet.',
  redirects_one: '{{count}} gammal adress, och vart den leder nu: {{path}}',
  redirects_other: '{{count}} gamla adresser, och vart de leder nu: {{path}}',
  may: {
    duplicate: 'Det här kan vara samma pressmeddelande som {{other}} ({{reasons}}). Ta i så fall bort ett av dem.',
    version: 'Det här kan vara {{other}} på ett annat språk ({{reasons}}). Lägg i så fall båda i samma mapp.'
  },
  reasons: {
    text: 'samma ord',
    headline: 'samma rubrik',
    moment: 'publicerat samtidigt',
    day: 'publicerat samma dag',
    numbers: 'talen',
    times: 'tiderna',
    addresses: 'länkarna',
    pictures: 'bilderna',
    names: 'namnen'
  }
}
