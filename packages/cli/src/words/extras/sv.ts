import type {Translated} from '../words.ts'
import type {extras as english} from './en.ts'

/** What a build says of pictures and search in Swedish. */
export const extras: Translated<typeof english> = {
  title: 'Om bilder och sökning:',
  noPictures:
    'Bilderna visas som de är, i en storlek och utan bildbyline i filen, eftersom programmet som gör bilder (sharp) inte kan laddas här. Hämta det med: npm install sharp',
  noLetters:
    'Inga bilder att dela pressmeddelandena med gjordes, eftersom datorn inte har något typsnitt. Installera ett, till exempel DejaVu (fonts-dejavu).',
  unread: '{{path}} kunde inte läsas som en bild och visas därför som den är. Är det rätt fil?',
  noSearch:
    'Det finns ingen söksida, eftersom programmet som gör sökindex (pagefind) inte kan köras här: {{reason}}. Hämta det med: npm install pagefind',
  ownUnknown:
    '{{path}} är ingen del av en sida och används inte. Delarna heter: {{parts}}, eller som release-contacts.',
  ownStripped: 'Ur {{path}} har detta tagits bort, eftersom sidorna inte kör eller hämtar något utifrån: {{names}}.',
  ownMissing: 'newsroom.yaml nämner {{path}}, men filen finns inte.'
}
