import type {PageLabels} from '../page-labels.ts'

/** The words that stand on pages in Bokmål. */
export const pageLabels: PageLabels = {
  menu: 'Meny',
  languages: 'Språk',
  footer: 'Om presserommet',
  pages: 'Flere sider',
  news: 'Nyheter',
  archive: 'Arkiv',
  media: 'Bilder',
  contacts: 'Pressekontakt',
  search: 'Søk',
  follow: 'Følg oss',
  accessibility: 'Tilgjengelighet',
  calendar: 'Kalender å abonnere på',
  page: 'side {{page}}',
  newer: 'Nyere',
  older: 'Eldre',
  front: {
    lead: 'For pressen',
    events: 'Kommende arrangementer',
    whole: 'Se hele arkivet',
    byFeed: 'I en strømleser',
    byMail: 'På e-post',
    mailAddress: 'E-postadresse',
    subscribe: 'Meld meg på',
    subscribeNote: 'Du får en e-post der du bekrefter påmeldingen. Du kan når som helst melde deg av.'
  },
  release: {
    by: 'Av {{names}}',
    aged: 'Teksten er mer enn ett år gammel. Tall, titler og telefonnumre kan være endret.',
    opinion: 'Et debattinnlegg uttrykker skribentens mening.',
    invitation: 'Invitasjonen gjelder pressen.',
    regulatory: 'Offentliggjort etter reglene om opplysningsplikt.',
    gone: 'Teksten kan ikke lenger leses. Her står det bare at den har vært sendt ut.',
    corrects: 'Retter en tidligere melding',
    pictures: 'Bilder',
    pictureFull: 'Last ned i full størrelse',
    pictureElsewhere: 'Se bildet hos {{host}}',
    addToCalendar: 'Legg i kalenderen',
    contactCard: 'Kontaktkort',
    kit: 'Last ned pressepakke',
    kitHolds: 'Tekst, bilder i full størrelse og kontaktkort i én fil.',
    share: 'Del',
    send: 'Del …',
    byMail: 'Send på e-post',
    print: 'Skriv ut',
    address: 'Adresse',
    copyLink: 'Kopier lenke',
    linkCopied: 'Lenken er kopiert.',
    copyText: 'Kopier hele teksten',
    textCopied: 'Teksten er kopiert.',
    citation: 'Kildehenvisning',
    cited: '{{organisation}}: «{{headline}}». {{kind}}, {{date}}.',
    copyCitation: 'Kopier henvisningen',
    citationCopied: 'Henvisningen er kopiert.'
  },
  archives: {
    year: 'Publisert i {{year}}',
    years: 'År for år',
    undated: 'Uten dato'
  },
  finding: {
    title: 'Søk i presserommet',
    label: 'Søkeord',
    hint: 'Søket gjelder alle tekster på bokmål, også de gamle.',
    searching: 'Søker …',
    found: 'Treff: {{count}}',
    nothing: 'Ingen treff på «{{query}}». Prøv et annet ord, eller et kortere.',
    more: 'Vis flere',
    failed: 'Søket svarer ikke. Prøv igjen om litt, eller let i arkivet.',
    needsScript: 'Søket trenger JavaScript. Uten det finner du alt i arkivet.'
  },
  bank: {
    lead: 'Bilder og dokumenter som hører til tekstene. Oppgi fotografen, og følg vilkårene som står ved bildet.',
    nothing: 'Her er det ingen bilder ennå.',
    from: 'Fra «{{headline}}»'
  },
  asking: {
    title: 'Pressekontakt',
    lead: 'Journalister er alltid velkomne til å ringe eller skrive.'
  },
  missing: {
    title: 'Siden finnes ikke',
    lead: 'Adressen kan være feilskrevet, eller siden kan være flyttet. Prøv forsiden, arkivet eller søket.'
  },
  choose: 'Velg språk',
  access: {
    lead: 'Presserommet skal kunne leses av alle, uansett hvordan man leser.',
    holdsTitle: 'Dette kan du regne med',
    holds: 'Sidene følger WCAG 2.2 på nivå AA. De kan brukes med tastatur og skjermleser, forstørres til det dobbelte, leses uten JavaScript og tilpasser seg mørk visning og høy kontrast. Alle bilder skal ha en beskrivelse.',
    limitsTitle: 'Dette kan svikte',
    limits: 'Eldre tekster som er hentet inn fra et arkiv, kan mangle bildebeskrivelser. Vedlagte dokumenter er ikke alltid tilgjengelige; be om teksten, så får du den.',
    tellTitle: 'Si ifra',
    tell: 'Støter du på noe du ikke kan bruke, så skriv eller ring til oss. Vi svarer og retter det.'
  }
}
