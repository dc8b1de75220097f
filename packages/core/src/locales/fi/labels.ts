import type {Labels} from '../labels.ts'

/** The words that Finnish pages, feeds and mails print. */
export const labels: Labels = {
  kinds: {
    release: 'Tiedote',
    invitation: 'Kutsu',
    opinion: 'Mielipide',
    article: 'Artikkeli',
    'open-letter': 'Avoin kirje',
    statement: 'Kannanotto',
    report: 'Raportti',
    regulatory: 'Pörssitiedote',
    notice: 'Ilmoitus'
  },
  newsroom: {
    title: 'Uutishuone: {{organisation}}',
    description: 'Tiedotteet ja uutiset: {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: kaikki kielet'
  },
  release: {
    corrected: 'Korjattu {{time}}:',
    withdrawn: 'Vedetty takaisin {{time}}:',
    withdrawnTitle: 'Vedetty takaisin',
    contacts: 'Yhteyshenkilöt',
    boilerplate: '{{organisation}} lyhyesti',
    facts: 'Faktat',
    events: 'Aika ja paikka',
    attachments: 'Liitteet',
    links: 'Linkit',
    related: 'Lue myös',
    topics: 'Avainsanat',
    translations: 'Muilla kielillä',
    credit: 'Kuva: {{credit}}',
    phone: 'Puhelin',
    email: 'Sähköposti',
    footnotes: 'Viitteet',
    footnoteBack: 'Takaisin tekstiin',
    language: 'Suomi',
    readIn: 'Lue suomeksi'
  }
}
