import type {Labels} from '../labels.ts'

/** The words that English pages, feeds and mails print. */
export const labels: Labels = {
  kinds: {
    release: 'Press release',
    invitation: 'Press invitation',
    opinion: 'Opinion',
    article: 'Article',
    'open-letter': 'Open letter',
    statement: 'Statement',
    report: 'Report',
    regulatory: 'Company announcement',
    notice: 'Notice'
  },
  newsroom: {
    title: 'Newsroom: {{organisation}}',
    description: 'Press releases and news from {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: all languages'
  },
  release: {
    corrected: 'Corrected {{time}}:',
    withdrawn: 'Withdrawn {{time}}:',
    withdrawnTitle: 'Withdrawn',
    contacts: 'Contacts',
    boilerplate: 'About {{organisation}}',
    facts: 'Facts',
    events: 'Time and place',
    attachments: 'Documents',
    links: 'Links',
    related: 'See also',
    topics: 'Topics',
    translations: 'In other languages',
    credit: 'Photo: {{credit}}',
    phone: 'Phone',
    email: 'Email',
    footnotes: 'Notes',
    footnoteBack: 'Back to the text',
    language: 'English',
    readIn: 'Read in English'
  }
}
