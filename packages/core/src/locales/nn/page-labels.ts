import type {PageLabels} from '../page-labels.ts'

/** The words that stand on pages in Nynorsk. */
export const pageLabels: PageLabels = {
  menu: 'Meny',
  languages: 'Språk',
  footer: 'Om presserommet',
  pages: 'Fleire sider',
  news: 'Nyhende',
  archive: 'Arkiv',
  media: 'Bilete',
  contacts: 'Pressekontakt',
  search: 'Søk',
  follow: 'Følg oss',
  accessibility: 'Tilgjenge',
  calendar: 'Kalender å abonnere på',
  page: 'side {{page}}',
  newer: 'Nyare',
  older: 'Eldre',
  front: {
    lead: 'For pressa',
    events: 'Komande arrangement',
    whole: 'Sjå heile arkivet',
    byFeed: 'I ein straumlesar',
    byMail: 'På e-post',
    mailAddress: 'E-postadresse',
    subscribe: 'Meld meg på',
    subscribeNote: 'Du får ein e-post der du stadfestar påmeldinga. Du kan melde deg av når du vil.'
  },
  release: {
    by: 'Av {{names}}',
    aged: 'Teksten er meir enn eitt år gammal. Tal, titlar og telefonnummer kan vere endra.',
    opinion: 'Eit debattinnlegg uttrykkjer meininga til skribenten.',
    invitation: 'Invitasjonen gjeld pressa.',
    regulatory: 'Offentleggjord etter reglane om opplysningsplikt.',
    gone: 'Teksten kan ikkje lesast lenger. Her står det berre at han har vore send ut.',
    corrects: 'Rettar ei tidlegare melding',
    pictures: 'Bilete',
    pictureFull: 'Last ned i full storleik',
    pictureElsewhere: 'Sjå biletet hos {{host}}',
    addToCalendar: 'Legg i kalenderen',
    contactCard: 'Kontaktkort',
    kit: 'Last ned pressepakke',
    kitHolds: 'Tekst, bilete i full storleik og kontaktkort i éi fil.',
    share: 'Del',
    send: 'Del …',
    byMail: 'Send på e-post',
    print: 'Skriv ut',
    address: 'Adresse',
    copyLink: 'Kopier lenkje',
    linkCopied: 'Lenkja er kopiert.',
    copyText: 'Kopier heile teksten',
    textCopied: 'Teksten er kopiert.',
    citation: 'Kjeldetilvising',
    cited: '{{organisation}}: «{{headline}}». {{kind}}, {{date}}.',
    copyCitation: 'Kopier tilvisinga',
    citationCopied: 'Tilvisinga er kopiert.'
  },
  archives: {
    year: 'Publisert i {{year}}',
    years: 'År for år',
    undated: 'Utan dato'
  },
  finding: {
    title: 'Søk i presserommet',
    label: 'Søkjeord',
    hint: 'Søket gjeld alle tekstar på nynorsk, også dei gamle.',
    searching: 'Søkjer …',
    found: 'Treff: {{count}}',
    nothing: 'Ingen treff på «{{query}}». Prøv eit anna ord, eller eit kortare.',
    more: 'Vis fleire',
    failed: 'Søket svarar ikkje. Prøv igjen om litt, eller leit i arkivet.',
    needsScript: 'Søket treng JavaScript. Utan det finn du alt i arkivet.'
  },
  bank: {
    lead: 'Bilete og dokument som høyrer til tekstane. Nemn fotografen, og følg vilkåra som står ved biletet.',
    nothing: 'Her er det ingen bilete enno.',
    from: 'Frå «{{headline}}»'
  },
  asking: {
    title: 'Pressekontakt',
    lead: 'Journalistar er alltid velkomne til å ringje eller skrive.'
  },
  missing: {
    title: 'Sida finst ikkje',
    lead: 'Adressa kan vere feilskriven, eller sida kan vere flytta. Prøv framsida, arkivet eller søket.'
  },
  choose: 'Vel språk',
  access: {
    lead: 'Alle skal kunne lese presserommet, uansett korleis dei les.',
    holdsTitle: 'Dette kan du rekne med',
    holds: 'Sidene følgjer WCAG 2.2 på nivå AA. Dei kan brukast med tastatur og skjermlesar, forstørrast til det doble, lesast utan JavaScript og tilpassar seg mørk vising og høg kontrast. Alle bilete skal ha ei skildring.',
    limitsTitle: 'Dette kan svikte',
    limits: 'Eldre tekstar som er henta inn frå eit arkiv, kan mangle biletskildringar. Vedlagde dokument er ikkje alltid tilgjengelege; be om teksten, så får du han.',
    tellTitle: 'Sei ifrå',
    tell: 'Støyter du på noko du ikkje kan bruke, så skriv eller ring til oss. Vi svarar og rettar det.'
  }
}
