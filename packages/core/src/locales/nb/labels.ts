import type {Labels} from '../labels.ts'
import {mailLabels} from './mail-labels.ts'
import {pageLabels} from './page-labels.ts'
import {subscribeLabels} from './subscribe-labels.ts'

/** The words that pages, feeds and mails in Norwegian Bokmål print. */
export const labels: Labels = {
  kinds: {
    release: 'Pressemelding',
    invitation: 'Presseinvitasjon',
    opinion: 'Debattinnlegg',
    article: 'Artikkel',
    'open-letter': 'Åpent brev',
    statement: 'Uttalelse',
    report: 'Rapport',
    regulatory: 'Børsmelding',
    notice: 'Melding'
  },
  kindsMany: {
    release: 'Pressemeldinger',
    invitation: 'Presseinvitasjoner',
    opinion: 'Debattinnlegg',
    article: 'Artikler',
    'open-letter': 'Åpne brev',
    statement: 'Uttalelser',
    report: 'Rapporter',
    regulatory: 'Børsmeldinger',
    notice: 'Meldinger'
  },
  newsroom: {
    title: 'Presserom: {{organisation}}',
    description: 'Pressemeldinger og nyheter fra {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    kindTitle: '{{organisation}}: {{kind}}',
    speakerTitle: '{{organisation}}: med sitat fra {{speaker}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alle språk'
  },
  feeds: {
    title: 'Følg {{organisation}}',
    all: 'Alle strømmer',
    skip: 'Hopp til innholdet',
    what: 'Hva er en nyhetsstrøm?',
    explanation: 'En nyhetsstrøm er en adresse som et program kan hente nyheter fra. Du abonnerer på den i en strømleser, og så kommer alt nytt til deg av seg selv. Det koster ingenting, du oppgir ikke e-postadressen din, og du kan slutte når du vil.',
    how: 'Slik gjør du',
    stepReader: 'Finn en strømleser (RSS-leser): en app på telefonen, et program på datamaskinen eller en tjeneste på nettet. Mange e-postprogrammer kan også lese strømmer.',
    stepCopy: 'Kopier adressen her på siden.',
    stepPaste: 'Velg «Legg til strøm» eller «Abonner» i strømleseren, og lim inn adressen.',
    address: 'Adressen',
    copy: 'Kopier adressen',
    copied: 'Adressen er kopiert.',
    formats: 'Samme strøm i andre formater:',
    latest: 'Siste nytt',
    nothing: 'Her er det ikke publisert noe ennå.',
    everything: 'Alt',
    kinds: 'Etter type',
    speakers: 'Personer som uttaler seg',
    together: 'Alle strømmer på én gang',
    opml: 'En liste som strømlesere kan importere (OPML)',
    shown: 'Dette er en nyhetsstrøm: en adresse for strømlesere. Kopier den fra adresselinjen i nettleseren og lim den inn i strømleseren din, så får du alt nytt av seg selv.'
  },
  release: {
    corrected: 'Rettet {{time}}:',
    withdrawn: 'Trukket tilbake {{time}}:',
    withdrawnTitle: 'Trukket tilbake',
    contacts: 'Kontakt',
    boilerplate: 'Om {{organisation}}',
    facts: 'Fakta',
    events: 'Tid og sted',
    attachments: 'Dokumenter',
    links: 'Lenker',
    related: 'Les også',
    topics: 'Emner',
    translations: 'På andre språk',
    credit: 'Foto: {{credit}}',
    phone: 'Telefon',
    email: 'E-post',
    footnotes: 'Noter',
    footnoteBack: 'Tilbake til teksten',
    language: 'Norsk (bokmål)',
    readIn: 'Les på bokmål'
  },
  pages: pageLabels,
  subscribe: subscribeLabels,
  mails: mailLabels
}
