import type {Labels} from '../labels.ts'
import {mailLabels} from './mail-labels.ts'
import {pageLabels} from './page-labels.ts'
import {subscribeLabels} from './subscribe-labels.ts'

/** The words that Danish pages, feeds and mails print. */
export const labels: Labels = {
  kinds: {
    release: 'Pressemeddelelse',
    invitation: 'Presseinvitation',
    opinion: 'Debatindlæg',
    article: 'Artikel',
    'open-letter': 'Åbent brev',
    statement: 'Udtalelse',
    report: 'Rapport',
    regulatory: 'Selskabsmeddelelse',
    notice: 'Meddelelse'
  },
  kindsMany: {
    release: 'Pressemeddelelser',
    invitation: 'Presseinvitationer',
    opinion: 'Debatindlæg',
    article: 'Artikler',
    'open-letter': 'Åbne breve',
    statement: 'Udtalelser',
    report: 'Rapporter',
    regulatory: 'Selskabsmeddelelser',
    notice: 'Meddelelser'
  },
  newsroom: {
    title: 'Presserum: {{organisation}}',
    description: 'Pressemeddelelser og nyheder fra {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    kindTitle: '{{organisation}}: {{kind}}',
    speakerTitle: '{{organisation}}: med citat af {{speaker}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alle sprog'
  },
  feeds: {
    title: 'Følg {{organisation}}',
    all: 'Alle feeds',
    skip: 'Spring til indholdet',
    what: 'Hvad er et feed?',
    explanation: 'Et feed er en adresse, som et program kan hente nyheder fra. Du abonnerer på den i en feedlæser, og så kommer alt nyt til dig af sig selv. Det koster ikke noget, du opgiver ikke din e-mailadresse, og du kan holde op, når du vil.',
    how: 'Sådan gør du',
    stepReader: 'Find en feedlæser: en app til telefonen, et program til computeren eller en tjeneste på nettet. Mange mailprogrammer kan også læse feeds.',
    stepCopy: 'Kopiér adressen her på siden.',
    stepPaste: 'Vælg »Tilføj feed« eller »Abonnér« i feedlæseren, og sæt adressen ind.',
    address: 'Adressen',
    copy: 'Kopiér adressen',
    copied: 'Adressen er kopieret.',
    formats: 'Samme feed i andre formater:',
    latest: 'Seneste nyt',
    nothing: 'Her er ikke udgivet noget endnu.',
    everything: 'Alt',
    kinds: 'Efter type',
    speakers: 'Personer, der udtaler sig',
    together: 'Alle feeds på én gang',
    opml: 'En liste, som feedlæsere kan importere (OPML)',
    shown: 'Det her er et feed: en adresse til feedlæsere. Kopiér den fra browserens adresselinje, og sæt den ind i din feedlæser, så får du alt nyt af sig selv.'
  },
  release: {
    corrected: 'Rettet {{time}}:',
    withdrawn: 'Trukket tilbage {{time}}:',
    withdrawnTitle: 'Trukket tilbage',
    contacts: 'Kontakt',
    boilerplate: 'Om {{organisation}}',
    facts: 'Fakta',
    events: 'Tid og sted',
    attachments: 'Dokumenter',
    links: 'Links',
    related: 'Læs også',
    topics: 'Emner',
    translations: 'På andre sprog',
    credit: 'Foto: {{credit}}',
    phone: 'Telefon',
    email: 'E-mail',
    footnotes: 'Noter',
    footnoteBack: 'Tilbage til teksten',
    language: 'Dansk',
    readIn: 'Læs på dansk'
  },
  pages: pageLabels,
  subscribe: subscribeLabels,
  mails: mailLabels
}
