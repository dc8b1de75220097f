import type {Translated} from '../words.ts'
import type {preview as english} from './en.ts'

/** What the preview says in Swedish. */
export const preview: Translated<typeof english> = {
  all: 'Visa alla {{count}}',
  ready: 'Förhandsvisningen finns på {{address}}. Den följer med varje gång en fil sparas; stoppa den med Ctrl+C.',
  stopped: 'Förhandsvisningen har stoppats.',
  title: '{{name}} – förhandsvisning',
  front: 'Förstasidan',
  skip: 'Till själva sidan',
  views: 'Sätt att se den på',
  releases: 'Pressmeddelanden',
  beside: 'Det du bör titta på',
  watching: 'Följer med när du sparar',
  updated: 'Uppdaterad {{time}}',
  remarks: 'Att titta på',
  broken: 'har fel',
  never: 'Inget av filen kan visas förrän felen i den är rättade.',
  lastGood: 'Det finns fel i filen nu, så den visas som den var när den senast var utan. Den kommer inte med i bygget.',
  noPage: 'Pressmeddelandet har ingen sida: ett annat har samma adress eller id.',
  notOut: 'Bara du ser de här. De kommer inte med i något bygge före sin tid:',
  withBuild: 'Sökning, presskit och delningsbilder görs när du bygger och finns därför inte här.',
  allOut: 'Allt här är ute.',
  view: {
    page: 'Sidan',
    phone: 'I telefonen',
    reader: 'I en flödesläsare',
    mail: 'Som mejl',
    explain: 'Så har det förståtts'
  },
  standing: {
    draft: 'utkast',
    waiting: 'väntar till {{time}}',
    out: 'ute',
    withdrawn: 'tillbakadraget'
  },
  stands: {
    draft: 'Det här är ett utkast. Det kommer inte med i något bygge, och ingen annan ser det.',
    waiting: 'Det här går ut {{time}}. Innan dess kommer det inte med i något bygge, och ingen annan ser det.',
    out: 'Det här är ute: alla ser det efter nästa bygge.',
    withdrawn: 'Det här är tillbakadraget: ett meddelande står i dess ställe.'
  }
}
