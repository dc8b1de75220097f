/** What `send` says in Danish. */
export const sending = {
  question_one: 'Send »{{title}}« til {{count}} læser?',
  question_other: 'Send »{{title}}« til {{count}} læsere?',
  agree: 'Ja, send den',
  decline: 'Nej',
  nothing: 'Intet blev sendt.',
  dry_one: '»{{title}}« ville gå til {{count}} læser. Intet er sendt.',
  dry_other: '»{{title}}« ville gå til {{count}} læsere. Intet er sendt.',
  known: '»{{title}}« er sat i gang før og går kun til hver læser én gang: Nu sendes det, der mangler.',
  progress: '{{settled}} af {{readers}} · {{rate}} i sekundet',
  left: '{{time}} tilbage',
  later_one: '{{count}} udsat',
  later_other: '{{count}} udsat',
  braked: 'Mailserveren tager ikke imod lige nu ({{reply}}). Prøver igen om {{seconds}} sekunder.',
  storeAway: 'Databasen kan ikke nås. Venter på den; hvad der er sendt, bliver skrevet ned, når den er tilbage.',
  late: 'Den skulle være sendt for længe siden, så intet er sendt. Send den alligevel med: --resume',
  refused:
    'Mailserveren afviser den til alle, så udsendelsen er standset: {{reply}}. Ingen er talt som utilgængelig; når det er bragt i orden: --resume',
  byPerson: 'Nogen har sat den på pause. Fortsæt med: --resume',
  stopped: 'Standset. De, der mangler, får den med samme kommando: budstikke send {{story}}',
  paused: 'Sat på pause. Fortsæt med: budstikke send {{story}} --resume',
  cancelled: 'Afbrudt. De, der ikke har fået den, får den ikke.',
  notRunning: '»{{story}}« er ikke ved at blive sendt.',
  resending_one: 'Sendt igen til {{count}} læser.',
  resending_other: 'Sendt igen til {{count}} læsere.',
  leaving_one: '{{count}} læser bliver, som det er.',
  leaving_other: '{{count}} læsere bliver, som de er.',
  tested: 'En prøve på sproget {{language}} er sendt til {{address}}.',
  testFailed: 'Prøven på sproget {{language}} nåede ikke {{address}}: {{reply}}',
  none: 'Der er ikke sendt noget endnu.',
  readers_one: '{{count}} læser',
  readers_other: '{{count}} læsere',
  sent_one: '{{count}} læser har fået den sendt',
  sent_other: '{{count}} læsere har fået den sendt',
  deferred_one: '{{count}} er udsat og prøves igen',
  deferred_other: '{{count}} er udsat og prøves igen',
  failed_one: '{{count}} kunne ikke nås',
  failed_other: '{{count}} kunne ikke nås',
  unknown_one: '{{count}} har måske fået den',
  unknown_other: '{{count}} har måske fået den',
  dismissed_one: '{{count}} har måske fået den, og det bliver ved det',
  dismissed_other: '{{count}} har måske fået den, og det bliver ved det',
  gone_one: '{{count}} havde meldt sig fra, før turen kom',
  gone_other: '{{count}} havde meldt sig fra, før turen kom',
  rest_one: '{{count}} mangler',
  rest_other: '{{count}} mangler',
  took: 'Det tog {{time}}',
  why: 'Hvorfor',
  broken: 'forbindelsen blev afbrudt',
  decide:
    'Om de har fået den, kan ingen vide: Forbindelsen blev afbrudt i sidste øjeblik. Send den til dem igen med: budstikke send {{story}} --unknown resend. Lad det være med: --unknown leave',
  state: {
    running: '»{{title}}« er ved at blive sendt',
    paused: '»{{title}}« er på pause',
    done: '»{{title}}« er sendt',
    cancelled: '»{{title}}« blev afbrudt'
  },
  store: {
    moved:
      'Alt ligger nu i databasen. Filen {{path}} bruges ikke længere; gem den, til I har set, at der går mails ud.',
    backed: 'En kopi ligger i {{path}}.',
    table: '{{table}}: {{count}}'
  }
}

/** What keeps it from sending. */
export const sendingTroubles = {
  digest: '--digest kan være daily eller weekly, ikke {{value}}',
  digestEmpty: 'Der er ikke udkommet noget siden sidste overblik, så der er ikke noget at sende.',
  fileExists: 'Der er allerede en fil {{path}}. Intet er skrevet.',
  newsletterMissing:
    'Presserummet sender endnu ikke mails. Skriv, hvem de er fra, i newsroom.yaml: newsletter: {from: presse@example.org}',
  secretOpen: '{{path}} rummer en hemmelighed, og andre på maskinen kan læse den. Luk den: chmod 600 {{path}}',
  databaseUrl: 'DATABASE_URL er ikke adressen på en PostgreSQL-database: postgres://navn:kode@vært/database',
  storeTooNew: 'Abonnenterne er gemt af en nyere udgave af budstikke. Brug den eller en, der er nyere endnu.',
  storeAway: 'Databasen kan ikke nås: {{message}}',
  storeGone:
    'Databasen har været væk for længe, så udsendelsen er standset. Start den igen med samme kommando, når den er tilbage; ingen får den to gange.',
  storeNotEmpty: 'Databasen i DATABASE_URL rummer allerede et nyhedsbrev. Intet er flyttet.',
  storeNoUrl:
    'Skriv adressen på den database, der skal flyttes til, i DATABASE_URL: postgres://navn:kode@vært/database',
  keys: 'Nyhedsbrevets nøgler kan ikke læses. En linje for hver nøgle: 1: og 43 bogstaver og tal (32 byte i base64url)',
  smtpMissing:
    'Der er ingen mailserver at sende med. Skriv dens adresse i SMTP_URL (eller stien til en fil med den i SMTP_URL_FILE): smtps://navn:kode@mail.example.org',
  smtpUrl:
    'SMTP_URL er ikke adressen på en mailserver: smtps://navn:kode@mail.example.org, eller smtp://… for STARTTLS',
  unknownHow: '--unknown kan være resend eller leave, ikke {{value}}',
  neverSent: '»{{story}}« har aldrig været sendt.',
  storyMissing: 'Der er ingen meddelelse »{{story}}« i presserummet. Skriv navnet på dens mappe i releases.',
  storyNotOut:
    '»{{story}}« er ikke ude endnu, har fejl eller er trukket tilbage, så den bliver ikke sendt. Se: budstikke check',
  nothingToCorrect:
    'Intet i »{{story}}« er mærket som rettet eller trukket tilbage. Skriv det øverst i meddelelsen: corrections eller withdrawn',
  mailAddress: '{{value}} er ikke en mailadresse'
}

/** Its commands, and what they may be told. */
export const sendingCalls = {
  arguments: {
    story: 'meddelelsen: navnet på dens mappe i releases; uden den vises, hvad der er sendt'
  },
  commands: {
    send: 'send en meddelelse til dem, der har bedt om den, eller se, hvad der er sendt',
    worker: 'send alt, hvad der er klar, til det stoppes',
    store: 'kopiér abonnenter og udsendelser, eller flyt dem til PostgreSQL'
  },
  options: {
    digest: 'send et overblik, daily eller weekly, i stedet for én meddelelse',
    sendAt: 'send den, som den ser ud på dette tidspunkt, og ikke før: "2026-11-21 09:00"',
    test: 'send den kun til denne adresse',
    dryRun: 'vis, hvor mange den ville gå til, og send intet',
    correction: 'send den som rettelse til dem, der fik den forkerte udgave',
    withdrawal: 'fortæl dem, der fik den, at den er trukket tilbage',
    pause: 'stands indtil videre',
    resume: 'fortsæt det, der er på pause',
    cancel: 'afbryd for altid',
    report: 'vis, hvordan det gik',
    unknown: 'hvad der skal ske med dem, der måske har fået den: resend eller leave',
    yes: 'spørg ikke først',
    once: 'slut, når der ikke er mere',
    backup: 'skriv en kopi i denne fil',
    move: 'flyt alt fra filen til databasen i DATABASE_URL'
  }
}
