import type {PageLabels} from '../page-labels.ts'

/** The words that stand on Swedish pages. */
export const pageLabels: PageLabels = {
  menu: 'Meny',
  languages: 'Språk',
  footer: 'Om pressrummet',
  pages: 'Fler sidor',
  news: 'Nyheter',
  archive: 'Arkiv',
  media: 'Bilder',
  contacts: 'Presskontakt',
  search: 'Sök',
  follow: 'Följ oss',
  accessibility: 'Tillgänglighet',
  calendar: 'Kalender att prenumerera på',
  page: 'sida {{page}}',
  newer: 'Nyare',
  older: 'Äldre',
  front: {
    lead: 'För pressen',
    events: 'Kommande händelser',
    whole: 'Se hela arkivet',
    byFeed: 'I en flödesläsare',
    byMail: 'Via mejl',
    mailAddress: 'E-postadress',
    subscribe: 'Prenumerera',
    subscribeNote: 'Du får ett mejl där du bekräftar din prenumeration. Du kan avsluta den när du vill.'
  },
  release: {
    by: 'Av {{names}}',
    aged: 'Texten är mer än ett år gammal. Siffror, titlar och telefonnummer kan ha ändrats.',
    opinion: 'Det här är en debattartikel. Åsikterna är skribentens egna.',
    invitation: 'Inbjudan riktar sig till pressen.',
    regulatory: 'Offentliggjort enligt reglerna om informationsplikt.',
    gone: 'Texten går inte längre att läsa. Här står bara att den har skickats ut.',
    corrects: 'Rättar ett tidigare meddelande',
    pictures: 'Bilder',
    pictureFull: 'Ladda ner i full storlek',
    pictureElsewhere: 'Se bilden hos {{host}}',
    addToCalendar: 'Lägg till i kalendern',
    contactCard: 'Kontaktkort',
    kit: 'Ladda ner presskit',
    kitHolds: 'Text, bilder i full storlek och kontaktkort i en fil.',
    share: 'Dela',
    send: 'Dela …',
    byMail: 'Skicka med mejl',
    print: 'Skriv ut',
    address: 'Adress',
    copyLink: 'Kopiera länk',
    linkCopied: 'Länken är kopierad.',
    copyText: 'Kopiera hela texten',
    textCopied: 'Texten är kopierad.',
    citation: 'Källhänvisning',
    cited: '{{organisation}}: ”{{headline}}”. {{kind}}, {{date}}.',
    copyCitation: 'Kopiera hänvisningen',
    citationCopied: 'Hänvisningen är kopierad.'
  },
  archives: {
    year: 'Publicerat {{year}}',
    years: 'År för år',
    undated: 'Utan datum'
  },
  finding: {
    title: 'Sök i pressrummet',
    label: 'Sökord',
    hint: 'Sökningen gäller alla texter på svenska, även äldre.',
    searching: 'Söker …',
    found: 'Träffar: {{count}}',
    nothing: 'Inga träffar på ”{{query}}”. Pröva ett annat ord, eller ett kortare.',
    more: 'Visa fler',
    failed: 'Sökningen svarar inte. Försök igen om en stund, eller leta i arkivet.',
    needsScript: 'Sökningen behöver JavaScript. Utan det hittar du allt i arkivet.'
  },
  bank: {
    lead: 'Bilder och dokument som hör till texterna. Ange fotografen och följ de villkor som står vid bilden.',
    nothing: 'Här finns inga bilder än.',
    from: 'Från ”{{headline}}”'
  },
  asking: {
    title: 'Presskontakt',
    lead: 'Journalister är alltid välkomna att ringa eller skriva.'
  },
  missing: {
    title: 'Sidan finns inte',
    lead: 'Adressen kan vara felskriven eller sidan flyttad. Pröva förstasidan, arkivet eller sökningen.'
  },
  choose: 'Välj språk',
  access: {
    lead: 'Pressrummet ska kunna läsas av alla, oavsett hur man läser.',
    holdsTitle: 'Det kan du räkna med',
    holds: 'Sidorna följer WCAG 2.2 på nivå AA. De går att använda med tangentbord och skärmläsare, att förstora till det dubbla och att läsa utan JavaScript, och de anpassar sig till mörkt läge och hög kontrast. Alla bilder ska ha en beskrivning.',
    limitsTitle: 'Det kan brista',
    limits: 'Äldre texter som har hämtats från ett arkiv kan sakna bildbeskrivningar. Bifogade dokument är inte alltid tillgängliga; be om texten så får du den.',
    tellTitle: 'Säg till',
    tell: 'Stöter du på något som du inte kan använda, skriv eller ring till oss. Vi svarar och rättar till det.'
  }
}
