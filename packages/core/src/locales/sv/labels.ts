import type {Labels} from '../labels.ts'
import {mailLabels} from './mail-labels.ts'
import {pageLabels} from './page-labels.ts'
import {subscribeLabels} from './subscribe-labels.ts'

/** The words that Swedish pages, feeds and mails print. */
export const labels: Labels = {
  kinds: {
    release: 'Pressmeddelande',
    invitation: 'Pressinbjudan',
    opinion: 'Debattartikel',
    article: 'Artikel',
    'open-letter': 'Öppet brev',
    statement: 'Uttalande',
    report: 'Rapport',
    regulatory: 'Regulatoriskt pressmeddelande',
    notice: 'Meddelande'
  },
  kindsMany: {
    release: 'Pressmeddelanden',
    invitation: 'Pressinbjudningar',
    opinion: 'Debattartiklar',
    article: 'Artiklar',
    'open-letter': 'Öppna brev',
    statement: 'Uttalanden',
    report: 'Rapporter',
    regulatory: 'Regulatoriska pressmeddelanden',
    notice: 'Meddelanden'
  },
  newsroom: {
    title: 'Pressrum: {{organisation}}',
    description: 'Pressmeddelanden och nyheter från {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    kindTitle: '{{organisation}}: {{kind}}',
    speakerTitle: '{{organisation}}: med citat av {{speaker}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alla språk'
  },
  feeds: {
    title: 'Följ {{organisation}}',
    all: 'Alla flöden',
    skip: 'Hoppa till innehållet',
    what: 'Vad är ett flöde?',
    explanation: 'Ett flöde är en adress som ett program kan hämta nyheter från. Du prenumererar på den i en flödesläsare, och sedan kommer allt nytt till dig av sig självt. Det kostar ingenting, du lämnar inte ut din e-postadress, och du kan sluta när du vill.',
    how: 'Så gör du',
    stepReader: 'Välj en flödesläsare: en app i telefonen, ett program i datorn eller en tjänst på webben. Många e-postprogram kan också läsa flöden.',
    stepCopy: 'Kopiera adressen här på sidan.',
    stepPaste: 'Välj ”Lägg till flöde” eller ”Prenumerera” i flödesläsaren och klistra in adressen.',
    address: 'Adressen',
    copy: 'Kopiera adressen',
    copied: 'Adressen är kopierad.',
    formats: 'Samma flöde i andra format:',
    latest: 'Senaste nytt',
    nothing: 'Här är ingenting publicerat ännu.',
    everything: 'Allt',
    kinds: 'Efter typ',
    speakers: 'Personer som uttalar sig',
    together: 'Alla flöden på en gång',
    opml: 'En lista som flödesläsare kan importera (OPML)',
    shown: 'Det här är ett flöde: en adress för flödesläsare. Kopiera den från webbläsarens adressfält och klistra in den i din flödesläsare, så får du allt nytt av sig självt.'
  },
  release: {
    corrected: 'Rättat {{time}}:',
    withdrawn: 'Återkallat {{time}}:',
    withdrawnTitle: 'Återkallat',
    contacts: 'Kontakt',
    boilerplate: 'Om {{organisation}}',
    facts: 'Fakta',
    events: 'Tid och plats',
    attachments: 'Dokument',
    links: 'Länkar',
    related: 'Läs också',
    topics: 'Ämnen',
    translations: 'På andra språk',
    credit: 'Foto: {{credit}}',
    phone: 'Telefon',
    email: 'E-post',
    footnotes: 'Noter',
    footnoteBack: 'Tillbaka till texten',
    language: 'Svenska',
    readIn: 'Läs på svenska'
  },
  pages: pageLabels,
  subscribe: subscribeLabels,
  mails: mailLabels
}
