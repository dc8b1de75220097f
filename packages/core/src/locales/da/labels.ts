import type {Labels} from '../labels.ts'

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
  newsroom: {
    title: 'Presserum: {{organisation}}',
    description: 'Pressemeddelelser og nyheder fra {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alle sprog'
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
  }
}
