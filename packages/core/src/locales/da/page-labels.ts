import type {PageLabels} from '../page-labels.ts'

/** The words that stand on Danish pages. */
export const pageLabels: PageLabels = {
  menu: 'Menu',
  languages: 'Sprog',
  footer: 'Om presserummet',
  pages: 'Flere sider',
  news: 'Nyheder',
  archive: 'Arkiv',
  media: 'Billeder',
  contacts: 'Pressekontakt',
  search: 'Søg',
  follow: 'Følg med',
  accessibility: 'Tilgængelighed',
  calendar: 'Kalender til abonnement',
  page: 'side {{page}}',
  newer: 'Nyere',
  older: 'Ældre',
  front: {
    lead: 'Til pressen',
    events: 'Kommende begivenheder',
    whole: 'Se hele arkivet',
    byFeed: 'I en feedlæser',
    byMail: 'På mail',
    mailAddress: 'E-mailadresse',
    subscribe: 'Tilmeld',
    subscribeNote: 'Du får en mail, hvor du bekræfter tilmeldingen. Du kan altid framelde dig igen.'
  },
  release: {
    by: 'Af {{names}}',
    aged: 'Teksten er mere end et år gammel. Tal, titler og telefonnumre kan have ændret sig.',
    opinion: 'Et debatindlæg er udtryk for skribentens holdning.',
    invitation: 'Invitationen er til pressen.',
    regulatory: 'Offentliggjort efter reglerne om oplysningspligt.',
    gone: 'Teksten kan ikke læses længere. Her står kun, at den har været udsendt.',
    corrects: 'Retter en tidligere meddelelse',
    pictures: 'Billeder',
    pictureFull: 'Hent i fuld størrelse',
    pictureElsewhere: 'Se billedet hos {{host}}',
    addToCalendar: 'Føj til kalender',
    contactCard: 'Kontaktkort',
    kit: 'Hent pressekit',
    kitHolds: 'Tekst, billeder i fuld størrelse og kontaktkort i én fil.',
    share: 'Del',
    send: 'Del …',
    byMail: 'Send som mail',
    print: 'Udskriv',
    address: 'Adresse',
    copyLink: 'Kopiér link',
    linkCopied: 'Linket er kopieret.',
    copyText: 'Kopiér hele teksten',
    textCopied: 'Teksten er kopieret.',
    citation: 'Kildehenvisning',
    cited: '{{organisation}}: »{{headline}}«. {{kind}}, {{date}}.',
    copyCitation: 'Kopiér henvisningen',
    citationCopied: 'Henvisningen er kopieret.'
  },
  archives: {
    year: 'Udgivet i {{year}}',
    years: 'År for år',
    undated: 'Uden dato'
  },
  finding: {
    title: 'Søg i presserummet',
    label: 'Søgeord',
    hint: 'Der søges i alle tekster på dansk, også de gamle.',
    searching: 'Søger …',
    found: 'Fundet: {{count}}',
    nothing: 'Intet fundet om »{{query}}«. Prøv et andet ord, eller et kortere.',
    more: 'Vis flere',
    failed: 'Søgningen svarer ikke. Prøv igen om lidt, eller led i arkivet.',
    needsScript: 'Søgningen har brug for JavaScript. Uden det finder du alt i arkivet.'
  },
  bank: {
    lead: 'Billeder og dokumenter, som hører til teksterne. Nævn fotografen, og følg de vilkår, der står ved billedet.',
    nothing: 'Her er ingen billeder endnu.',
    from: 'Fra »{{headline}}«'
  },
  asking: {
    title: 'Pressekontakt',
    lead: 'Journalister er altid velkomne til at ringe eller skrive.'
  },
  missing: {
    title: 'Siden findes ikke',
    lead: 'Adressen kan være skrevet forkert, eller siden kan være flyttet. Prøv forsiden, arkivet eller søgningen.'
  },
  choose: 'Vælg sprog',
  access: {
    lead: 'Presserummet skal kunne læses af alle, uanset hvordan man læser.',
    holdsTitle: 'Det kan du regne med',
    holds: 'Siderne følger WCAG 2.2 på niveau AA. De kan bruges med tastatur og skærmlæser, forstørres til det dobbelte, læses uden JavaScript og tilpasser sig mørk visning og høj kontrast. Alle billeder skal have en beskrivelse.',
    limitsTitle: 'Det kan halte',
    limits: 'Ældre tekster, der er hentet ind fra et arkiv, kan mangle billedbeskrivelser. Vedhæftede dokumenter er ikke altid tilgængelige; bed om teksten, så får du den.',
    tellTitle: 'Sig til',
    tell: 'Støder du på noget, du ikke kan bruge, så skriv eller ring til os. Vi svarer og retter det.'
  }
}
