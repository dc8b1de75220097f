/** What `serve` and `subscribers` say in Swedish. */
export const readers = {
  reasons: {
    address: 'det finns ingen e-postadress: {{actual}}',
    source: 'det står inte var de har samtyckt (source)',
    consent: 'det står inte när de har samtyckt (consent)',
    time: 'samtycket är ingen dag som har varit: {{actual}}',
    language: 'pressrummet publicerar inte på {{actual}}',
    topic: 'pressrummet har inte ämnet {{actual}}',
    kind: 'det finns ingen typ {{actual}}',
    cadence: 'takten är immediate, daily eller weekly och inte {{actual}}',
    personal: 'det står en e-postadress i ”{{actual}}”, och den skulle bli kvar när personen raderas'
  },
  faults: {
    edited: 'post {{id}} är ändrad',
    missing: 'post {{id}} är borta',
    unchained: 'post {{id}} följer inte på den föregående',
    truncated: 'slutet är avskuret från post {{id}}',
    added: 'post {{id}} är tillagd av någon annan',
    unsealed: 'liggarens slut är inte förseglat med dessa nycklar',
    rewritten: 'post {{id}} är inte den vars märke du antecknade',
    wording: 'texten som post {{id}} samtycker till är borta eller ändrad',
    unproven: 'någon får mejl utan att samtycket finns i liggaren'
  },
  settled: {
    unknown: 'handlar inte om någon av våra läsare: {{count}}',
    passed: 'inget att göra: {{count}}',
    counted: 'räknade, får fortfarande mejl: {{count}}',
    suppressed: 'får inga fler mejl: {{count}}',
    withdrawn: 'har avslutat via mejl: {{count}}'
  },
  serving: 'Läsarnas sidor finns på {{address}} och ska kunna nås som {{home}}. Stoppa med Ctrl+C.',
  noMail: 'Ingen mejlserver är angiven (SMTP_URL), så breven väntar på: budstikke worker',
  stopped: 'Stoppad.',
  failed: 'En läsare ombads komma tillbaka senare: {{message}}',
  imported:
    'Införda: {{added}}. Fanns redan: {{known}}. Två gånger i filen: {{repeated}}. Får inte mejlas: {{suppressed}}.',
  refused_one: '{{count}} rad avvisades:',
  refused_other: '{{count}} rader avvisades:',
  line: 'rad {{line}}: {{reason}}',
  done: {
    added: '{{address}} finns på listan.',
    known: '{{address}} fanns redan och är inte ändrad.',
    barred:
      '{{address}} får inte mejlas. Om personen själv ber om det: budstikke subscribers suppress --lift {{address}}',
    lifted: '{{address}} kan prenumerera igen.',
    notSuppressed: '{{address}} var inte spärrad.'
  },
  suppressed: '{{address}} får inga fler mejl.',
  erased: '{{address}} är raderad och får inga fler mejl.',
  whole_one: 'Samtyckesliggaren är hel: {{count}} post.',
  whole_other: 'Samtyckesliggaren är hel: {{count}} poster.',
  note: 'Anteckna detta märke på ett annat ställe och ange det nästa gång (--head): {{head}}',
  broken: 'Samtyckesliggaren är inte vad som skrevs:',
  nobody: 'Det finns inga läsare ännu.',
  states: {
    active: 'Läsare: {{count}}',
    pending: 'Tillfrågade eller avslutade: {{count}}',
    suppressed: 'Får inga fler mejl: {{count}}'
  },
  list: 'Adresser som aldrig får mejlas: {{count}}',
  bounces: 'I retur inom trettio dagar: {{count}}',
  byTopic: 'Efter ämne',
  byLanguage: 'Efter språk',
  byCadence: 'Efter takt',
  mails_one: '{{count}} mejl läst:',
  mails_other: '{{count}} mejl lästa:'
} as const

/** What keeps them from it. */
export const readersTroubles = {
  nobody: 'Ingen har adressen {{address}}.',
  column:
    'Filen har ingen kolumn ”{{column}}”. Första raden anger dem: address, source, consent; och, om du vill, name, languages, topics, kinds, cadence, text',
  head: '”{{value}}” är inget märke från liggaren. Det är ett tal, ett kolon och 64 siffror och bokstäver.',
  pepper:
    'Nyckeln till listan över dem som inte får mejlas går inte att läsa. Den är 43 bokstäver och siffror (32 byte i base64url).',
  person: '{{address}} infördes inte: {{reason}}'
} as const

/** Their commands, and what they may be told. */
export const readersCalls = {
  arguments: {
    address: 'e-postadressen',
    table: 'en CSV-fil med kolumnerna address, source och consent; - läser det som kommer in',
    mailbox: 'brevlådefiler eller mappar med mejl; - läser det som kommer in'
  },
  commands: {
    serve: 'visa sidorna där läsare börjar och slutar prenumerera, och skicka deras brev',
    subscribers: 'sköt läsarna och deras samtycke',
    readersImport: 'för in läsare som har samtyckt på annat håll',
    readersAdd: 'för in en läsare som har samtyckt på annat håll',
    readersList: 'visa läsarna',
    readersSuppress: 'mejla aldrig mer en adress',
    readersExport: 'visa allt som finns om en läsare',
    readersVerify: 'säg om samtyckesliggaren är vad som skrevs',
    readersErase: 'radera en läsare',
    readersStats: 'räkna läsarna',
    readersBounces: 'läs det som kommit i retur: studsar, klagomål och avslut via mejl'
  },
  options: {
    servePort: 'porten på den här datorn; 4380 om inget annat sägs',
    source: 'var de har samtyckt',
    consent: 'när de har samtyckt: 2026-11-21',
    readerName: 'läsarens namn',
    readerLanguages: 'språken, det käraste först: da,sv',
    readerTopics: 'ämnena; alla om inget annat sägs',
    readerKinds: 'typerna; alla om inget annat sägs',
    cadence: 'takten: immediate, daily eller weekly',
    lift: 'ta tillbaka det, eftersom personen ber om det',
    proof: 'med bevis för att posterna finns i liggaren',
    head: 'det märke som antecknades tidigare'
  }
} as const
