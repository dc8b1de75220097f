import type {Labels} from '../labels.ts'
import {mailLabels} from './mail-labels.ts'
import {pageLabels} from './page-labels.ts'
import {subscribeLabels} from './subscribe-labels.ts'

/** The words that pages, feeds and mails in Norwegian Nynorsk print. */
export const labels: Labels = {
  kinds: {
    release: 'Pressemelding',
    invitation: 'Presseinvitasjon',
    opinion: 'Debattinnlegg',
    article: 'Artikkel',
    'open-letter': 'Ope brev',
    statement: 'Fråsegn',
    report: 'Rapport',
    regulatory: 'Børsmelding',
    notice: 'Melding'
  },
  kindsMany: {
    release: 'Pressemeldingar',
    invitation: 'Presseinvitasjonar',
    opinion: 'Debattinnlegg',
    article: 'Artiklar',
    'open-letter': 'Opne brev',
    statement: 'Fråsegner',
    report: 'Rapportar',
    regulatory: 'Børsmeldingar',
    notice: 'Meldingar'
  },
  newsroom: {
    title: 'Presserom: {{organisation}}',
    description: 'Pressemeldingar og nyheiter frå {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    kindTitle: '{{organisation}}: {{kind}}',
    speakerTitle: '{{organisation}}: med sitat frå {{speaker}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alle språk'
  },
  feeds: {
    title: 'Følg {{organisation}}',
    all: 'Alle straumar',
    skip: 'Hopp til innhaldet',
    what: 'Kva er ein nyheitsstraum?',
    explanation: 'Ein nyheitsstraum er ei adresse som eit program kan hente nyheiter frå. Du abonnerer på henne i ein straumlesar, og så kjem alt nytt til deg av seg sjølv. Det kostar ingenting, du gir ikkje frå deg e-postadressa di, og du kan slutte når du vil.',
    how: 'Slik gjer du',
    stepReader: 'Finn ein straumlesar (RSS-lesar): ein app på telefonen, eit program på datamaskina eller ei teneste på nettet. Mange e-postprogram kan òg lese straumar.',
    stepCopy: 'Kopier adressa her på sida.',
    stepPaste: 'Vel «Legg til straum» eller «Abonner» i straumlesaren, og lim inn adressa.',
    address: 'Adressa',
    copy: 'Kopier adressa',
    copied: 'Adressa er kopiert.',
    formats: 'Same straum i andre format:',
    latest: 'Siste nytt',
    nothing: 'Her er det ikkje publisert noko enno.',
    everything: 'Alt',
    kinds: 'Etter type',
    speakers: 'Personar som uttaler seg',
    together: 'Alle straumar på éin gong',
    opml: 'Ei liste som straumlesarar kan importere (OPML)',
    shown: 'Dette er ein nyheitsstraum: ei adresse for straumlesarar. Kopier henne frå adresselinja i nettlesaren og lim henne inn i straumlesaren din, så får du alt nytt av seg sjølv.'
  },
  release: {
    corrected: 'Retta {{time}}:',
    withdrawn: 'Trekt tilbake {{time}}:',
    withdrawnTitle: 'Trekt tilbake',
    contacts: 'Kontakt',
    boilerplate: 'Om {{organisation}}',
    facts: 'Fakta',
    events: 'Tid og stad',
    attachments: 'Dokument',
    links: 'Lenkjer',
    related: 'Les også',
    topics: 'Emne',
    translations: 'På andre språk',
    credit: 'Foto: {{credit}}',
    phone: 'Telefon',
    email: 'E-post',
    footnotes: 'Notar',
    footnoteBack: 'Tilbake til teksten',
    language: 'Norsk (nynorsk)',
    readIn: 'Les på nynorsk'
  },
  pages: pageLabels,
  subscribe: subscribeLabels,
  mails: mailLabels
}
