import type {Labels} from '../labels.ts'

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
  newsroom: {
    title: 'Pressrum: {{organisation}}',
    description: 'Pressmeddelanden och nyheter från {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alla språk'
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
  }
}
