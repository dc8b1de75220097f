/** What `send` says in Swedish. */
export const sending = {
  question_one: 'Skicka ”{{title}}” till {{count}} läsare?',
  question_other: 'Skicka ”{{title}}” till {{count}} läsare?',
  agree: 'Ja, skicka',
  decline: 'Nej',
  nothing: 'Inget har skickats.',
  dry_one: '”{{title}}” skulle gå till {{count}} läsare. Inget har skickats.',
  dry_other: '”{{title}}” skulle gå till {{count}} läsare. Inget har skickats.',
  known: '”{{title}}” har satts i gång tidigare och går bara en gång till varje läsare: nu skickas det som är kvar.',
  progress: '{{settled}} av {{readers}} · {{rate}} i sekunden',
  left: '{{time}} kvar',
  later_one: '{{count}} uppskjutet',
  later_other: '{{count}} uppskjutna',
  braked: 'Mejlservern tar inte emot just nu ({{reply}}). Försöker igen om {{seconds}} sekunder.',
  storeAway: 'Databasen går inte att nå. Väntar på den; det som har skickats skrivs ned när den är tillbaka.',
  late: 'Det här skulle ha gått ut för länge sedan, så inget har skickats. Skicka ändå med: --resume',
  refused:
    'Mejlservern avvisar det här för alla, så utskicket har stoppats: {{reply}}. Ingen har räknats som onåbar; när det är åtgärdat: --resume',
  byPerson: 'Någon har pausat utskicket. Fortsätt med: --resume',
  stopped: 'Stoppat. De som återstår får det med samma kommando: budstikke send {{story}}',
  paused: 'Pausat. Fortsätt med: budstikke send {{story}} --resume',
  cancelled: 'Avbrutet. De som inte har fått det får det inte.',
  notRunning: '”{{story}}” håller inte på att skickas.',
  resending_one: 'Skickat igen till {{count}} läsare.',
  resending_other: 'Skickat igen till {{count}} läsare.',
  leaving_one: '{{count}} läsare lämnas som det är.',
  leaving_other: '{{count}} läsare lämnas som det är.',
  tested: 'Ett prov på språket {{language}} har skickats till {{address}}.',
  testFailed: 'Provet på språket {{language}} nådde inte {{address}}: {{reply}}',
  none: 'Inget har skickats ännu.',
  readers_one: '{{count}} läsare',
  readers_other: '{{count}} läsare',
  sent_one: 'Skickat till {{count}} läsare',
  sent_other: 'Skickat till {{count}} läsare',
  deferred_one: '{{count}} har skjutits upp och prövas igen',
  deferred_other: '{{count}} har skjutits upp och prövas igen',
  failed_one: '{{count}} gick inte att nå',
  failed_other: '{{count}} gick inte att nå',
  unknown_one: '{{count}} har kanske fått det',
  unknown_other: '{{count}} har kanske fått det',
  dismissed_one: '{{count}} har kanske fått det, och det får vara så',
  dismissed_other: '{{count}} har kanske fått det, och det får vara så',
  gone_one: '{{count}} hade avslutat innan det var deras tur',
  gone_other: '{{count}} hade avslutat innan det var deras tur',
  rest_one: '{{count}} återstår',
  rest_other: '{{count}} återstår',
  took: 'Det tog {{time}}',
  why: 'Varför',
  broken: 'anslutningen bröts',
  decide:
    'Om de har fått det kan ingen veta: anslutningen bröts i sista stund. Skicka till dem igen med: budstikke send {{story}} --unknown resend. Låt det vara med: --unknown leave',
  state: {
    running: '”{{title}}” håller på att skickas',
    paused: '”{{title}}” är pausat',
    done: '”{{title}}” har skickats',
    cancelled: '”{{title}}” avbröts'
  },
  store: {
    moved:
      'Allt ligger nu i databasen. Filen {{path}} används inte längre; spara den tills ni har sett att mejl går ut.',
    backed: 'En kopia ligger i {{path}}.',
    table: '{{table}}: {{count}}'
  }
}

/** What keeps it from sending. */
export const sendingTroubles = {
  digest: '--digest kan vara daily eller weekly, inte {{value}}',
  digestEmpty: 'Inget har kommit ut sedan förra sammanfattningen, så det finns ingen att skicka.',
  fileExists: 'Det finns redan en fil {{path}}. Inget har skrivits.',
  newsletterMissing:
    'Pressrummet skickar inga mejl ännu. Skriv vem de är från i newsroom.yaml: newsletter: {from: press@example.org}',
  secretOpen: '{{path}} innehåller en hemlighet, och andra på datorn kan läsa den. Stäng den: chmod 600 {{path}}',
  databaseUrl: 'DATABASE_URL är inte adressen till en PostgreSQL-databas: postgres://namn:lösenord@värd/databas',
  storeTooNew: 'Prenumeranterna har sparats av en nyare version av budstikke. Använd den eller en ännu nyare.',
  storeAway: 'Databasen går inte att nå: {{message}}',
  storeGone:
    'Databasen har varit borta för länge, så utskicket har stoppats. Starta det igen med samma kommando när den är tillbaka; ingen får det två gånger.',
  storeNotEmpty: 'Databasen i DATABASE_URL innehåller redan ett nyhetsbrev. Inget har flyttats.',
  storeNoUrl: 'Skriv adressen till databasen att flytta till i DATABASE_URL: postgres://namn:lösenord@värd/databas',
  keys: 'Nyhetsbrevets nycklar går inte att läsa. En rad för varje nyckel: 1: och 43 bokstäver och siffror (32 byte i base64url)',
  smtpMissing:
    'Det finns ingen mejlserver att skicka med. Skriv dess adress i SMTP_URL (eller sökvägen till en fil med den i SMTP_URL_FILE): smtps://namn:lösenord@mail.example.org',
  smtpUrl:
    'SMTP_URL är inte adressen till en mejlserver: smtps://namn:lösenord@mail.example.org, eller smtp://… för STARTTLS',
  unknownHow: '--unknown kan vara resend eller leave, inte {{value}}',
  neverSent: '”{{story}}” har aldrig skickats.',
  storyMissing: 'Det finns inget meddelande ”{{story}}” i pressrummet. Skriv namnet på dess mapp i releases.',
  storyNotOut:
    '”{{story}}” är inte ute ännu, har fel eller har dragits tillbaka, så det skickas inte. Se: budstikke check',
  nothingToCorrect:
    'Inget i ”{{story}}” är märkt som rättat eller tillbakadraget. Skriv det överst i meddelandet: corrections eller withdrawn',
  mailAddress: '{{value}} är ingen mejladress'
}

/** Its commands, and what they may be told. */
export const sendingCalls = {
  arguments: {
    story: 'meddelandet: namnet på dess mapp i releases; utan det visas vad som har skickats'
  },
  commands: {
    send: 'mejla ett meddelande till dem som har bett om det, eller se vad som har skickats',
    worker: 'skicka allt som är klart tills det stoppas',
    store: 'kopiera prenumeranter och utskick, eller flytta dem till PostgreSQL'
  },
  options: {
    digest: 'skicka en sammanfattning, daily eller weekly, i stället för ett meddelande',
    sendAt: 'skicka det som det ser ut vid den här tiden, och inte tidigare: "2026-11-21 09:00"',
    test: 'skicka det bara till den här adressen',
    dryRun: 'visa hur många det skulle gå till, och skicka inget',
    correction: 'skicka det som rättelse till dem som fick fel version',
    withdrawal: 'berätta för dem som fick det att det har dragits tillbaka',
    pause: 'stoppa tills vidare',
    resume: 'fortsätt det som är pausat',
    cancel: 'avbryt för gott',
    report: 'visa hur det gick',
    unknown: 'vad som ska ske med dem som kanske har fått det: resend eller leave',
    yes: 'fråga inte först',
    once: 'sluta när inget är kvar',
    backup: 'skriv en kopia i den här filen',
    move: 'flytta allt från filen till databasen i DATABASE_URL'
  }
}
