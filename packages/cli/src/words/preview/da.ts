import type {Translated} from '../words.ts'
import type {preview as english} from './en.ts'

/** What the preview says in Danish. */
export const preview: Translated<typeof english> = {
  all: 'Vis alle {{count}}',
  ready: 'Forhåndsvisningen er på {{address}}. Den følger med, hver gang en fil gemmes; stop den med Ctrl+C.',
  stopped: 'Forhåndsvisningen er stoppet.',
  title: '{{name}} – forhåndsvisning',
  front: 'Forsiden',
  skip: 'Til selve siden',
  views: 'Måder at se den på',
  releases: 'Meddelelser',
  beside: 'Det, du bør se på',
  watching: 'Følger med, når du gemmer',
  updated: 'Opdateret {{time}}',
  remarks: 'At se på',
  broken: 'har fejl',
  never: 'Intet af filen kan vises, før fejlene i den er rettet.',
  lastGood: 'Der er fejl i filen nu, så den vises, som den var, sidst den var uden. Den er ikke med, når der bygges.',
  noPage: 'Meddelelsen har ingen side: en anden har samme adresse eller id.',
  notOut: 'Kun du ser disse her. De er ikke med, når der bygges, før deres tid er inde:',
  withBuild: 'Søgning, pressekits og billeder til deling laves, når du bygger, og er derfor ikke her.',
  allOut: 'Alt her er ude.',
  view: {
    page: 'Siden',
    phone: 'På telefonen',
    reader: 'I en feedlæser',
    mail: 'Som mail',
    explain: 'Sådan er den forstået'
  },
  standing: {
    draft: 'kladde',
    waiting: 'venter til {{time}}',
    out: 'ude',
    withdrawn: 'trukket tilbage'
  },
  stands: {
    draft: 'Det er en kladde. Den er ikke med, når der bygges, og ingen andre ser den.',
    waiting: 'Den går ud {{time}}. Før da er den ikke med, når der bygges, og ingen andre ser den.',
    out: 'Den er ude: alle ser den, når der er bygget igen.',
    withdrawn: 'Den er trukket tilbage: der står en besked i dens sted.'
  }
}
