/** What `serve` and `subscribers` say in Danish. */
export const readers = {
  reasons: {
    address: 'der er ingen mailadresse: {{actual}}',
    source: 'der står ikke, hvor de har sagt ja (source)',
    consent: 'der står ikke, hvornår de har sagt ja (consent)',
    time: 'samtykket er ikke en dag, der har været: {{actual}}',
    language: 'presserummet udgiver ikke på {{actual}}',
    topic: 'presserummet har ikke emnet {{actual}}',
    kind: 'der er ingen type {{actual}}',
    cadence: 'hyppigheden er immediate, daily eller weekly og ikke {{actual}}',
    personal: 'der står en mailadresse i »{{actual}}«, og den ville blive stående, når personen slettes'
  },
  faults: {
    edited: 'post {{id}} er ændret',
    missing: 'post {{id}} er væk',
    unchained: 'post {{id}} følger ikke den foregående',
    truncated: 'slutningen er skåret af fra post {{id}}',
    added: 'post {{id}} er tilføjet af en anden',
    unsealed: 'enden af protokollen er ikke forseglet med disse nøgler',
    rewritten: 'post {{id}} er ikke den, hvis mærke du noterede',
    wording: 'teksten, som post {{id}} siger ja til, er væk eller ændret',
    unproven: 'nogen får mail, uden at deres samtykke står i protokollen'
  },
  settled: {
    unknown: 'handler ikke om en af vores læsere: {{count}}',
    passed: 'intet at gøre: {{count}}',
    counted: 'talt med, får stadig mail: {{count}}',
    suppressed: 'får ikke mail mere: {{count}}',
    withdrawn: 'har afmeldt sig pr. mail: {{count}}'
  },
  serving: 'Læsernes sider er på {{address}} og skal kunne nås som {{home}}. Stop med Ctrl+C.',
  noMail: 'Der er ikke angivet en mailserver (SMTP_URL), så brevene venter på: budstikke worker',
  stopped: 'Stoppet.',
  failed: 'En læser blev bedt om at komme igen senere: {{message}}',
  imported:
    'Optaget: {{added}}. Var der i forvejen: {{known}}. Står to gange i filen: {{repeated}}. Må ikke få mail: {{suppressed}}.',
  refused_one: '{{count}} række blev afvist:',
  refused_other: '{{count}} rækker blev afvist:',
  line: 'linje {{line}}: {{reason}}',
  done: {
    added: '{{address}} er på listen.',
    known: '{{address}} var der i forvejen og er ikke ændret.',
    barred:
      '{{address}} må ikke få mail. Hvis personen selv beder om det: budstikke subscribers suppress --lift {{address}}',
    lifted: '{{address}} kan tilmelde sig igen.',
    notSuppressed: '{{address}} var ikke udelukket.'
  },
  suppressed: '{{address}} får ikke mail mere.',
  erased: '{{address}} er slettet og får ikke mail mere.',
  whole_one: 'Samtykkeprotokollen er hel: {{count}} post.',
  whole_other: 'Samtykkeprotokollen er hel: {{count}} poster.',
  note: 'Notér dette mærke et andet sted, og giv det med næste gang (--head): {{head}}',
  broken: 'Samtykkeprotokollen er ikke, hvad der blev skrevet:',
  nobody: 'Der er ingen læsere endnu.',
  states: {
    active: 'Læsere: {{count}}',
    pending: 'Spurgt eller afmeldt: {{count}}',
    suppressed: 'Får ikke mail mere: {{count}}'
  },
  list: 'Adresser, der aldrig må få mail: {{count}}',
  bounces: 'Kommet retur inden for tredive dage: {{count}}',
  byTopic: 'Efter emne',
  byLanguage: 'Efter sprog',
  byCadence: 'Efter hyppighed',
  mails_one: '{{count}} mail læst:',
  mails_other: '{{count}} mails læst:'
} as const

/** What keeps them from it. */
export const readersTroubles = {
  nobody: 'Ingen har adressen {{address}}.',
  column:
    'Filen har ingen kolonne »{{column}}«. Første linje nævner dem: address, source, consent; og, hvis du vil, name, languages, topics, kinds, cadence, text',
  head: '»{{value}}« er ikke et mærke fra protokollen. Det er et tal, et kolon og 64 cifre og bogstaver.',
  pepper:
    'Nøglen til listen over dem, der ikke må få mail, kan ikke læses. Den er på 43 bogstaver og cifre (32 bytes i base64url).',
  person: '{{address}} blev ikke optaget: {{reason}}'
} as const

/** Their commands, and what they may be told. */
export const readersCalls = {
  arguments: {
    address: 'mailadressen',
    table: 'en CSV-fil med kolonnerne address, source og consent; - læser, hvad der kommer ind',
    mailbox: 'postkassefiler eller mapper med mails; - læser, hvad der kommer ind'
  },
  commands: {
    serve: 'vis siderne, hvor læsere tilmelder og afmelder sig, og send deres breve',
    subscribers: 'pas læserne og deres samtykke',
    readersImport: 'optag læsere, der har sagt ja et andet sted',
    readersAdd: 'optag én læser, der har sagt ja et andet sted',
    readersList: 'vis læserne',
    readersSuppress: 'send aldrig mere mail til en adresse',
    readersExport: 'vis alt, hvad der er gemt om en læser',
    readersVerify: 'sig, om samtykkeprotokollen er, hvad der blev skrevet',
    readersErase: 'slet en læser',
    readersStats: 'tæl læserne',
    readersBounces: 'læs, hvad der er kommet retur: afvisninger, klager og afmeldinger pr. mail'
  },
  options: {
    servePort: 'porten på denne maskine; 4380, hvis intet er sagt',
    source: 'hvor de har sagt ja',
    consent: 'hvornår de har sagt ja: 2026-11-21',
    readerName: 'læserens navn',
    readerLanguages: 'sprogene, det foretrukne først: da,sv',
    readerTopics: 'emnerne; alle, hvis intet er sagt',
    readerKinds: 'typerne; alle, hvis intet er sagt',
    cadence: 'hyppigheden: immediate, daily eller weekly',
    lift: 'tag det tilbage, fordi personen beder om det',
    proof: 'med bevis for, at posterne står i protokollen',
    head: 'det mærke, der blev noteret tidligere'
  }
} as const
