import type {Translated} from '../words.ts'
import type {extras as english} from './en.ts'

/** What a build says of pictures and search in Danish. */
export const extras: Translated<typeof english> = {
  title: 'Om billeder og søgning:',
  noPictures:
    'Billederne vises, som de er, i én størrelse og uden kreditering i filen, for programmet, der laver billeder (sharp), kan ikke indlæses her. Hent det med: npm install sharp',
  noLetters:
    'Der blev ikke lavet billeder at dele meddelelserne med, for maskinen har ingen skrifttype. Installér en, for eksempel DejaVu (fonts-dejavu).',
  unread: '{{path}} kunne ikke læses som et billede, så den vises, som den er. Er det den rigtige fil?',
  noSearch:
    'Der er ingen søgeside, for programmet, der laver søgeindeks (pagefind), kan ikke køre her: {{reason}}. Hent det med: npm install pagefind',
  ownUnknown:
    '{{path}} er ikke nogen del af en side og bliver ikke brugt. Delene hedder: {{parts}}, eller som release-contacts.',
  ownStripped: 'Fra {{path}} er det her taget ud, fordi siderne ikke kører eller henter noget udefra: {{names}}.',
  ownMissing: 'newsroom.yaml nævner {{path}}, men filen er der ikke.'
}
