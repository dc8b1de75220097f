import type {Labels} from '../labels.ts'

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
  newsroom: {
    title: 'Presserom: {{organisation}}',
    description: 'Pressemeldinger og nyheter fra {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alle språk'
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
  }
}
