import type {Labels} from '../labels.ts'

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
  newsroom: {
    title: 'Presserom: {{organisation}}',
    description: 'Pressemeldingar og nyheiter frå {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: alle språk'
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
  }
}
