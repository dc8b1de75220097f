import type {SubscribeLabels} from '../subscribe-labels.ts'

/** The words in which readers of Bokmål sign up. */
export const subscribeLabels: SubscribeLabels = {
  title: 'Nytt fra {{organisation}} på e-post',
  lead: 'Skriv e-postadressen din. Så sender vi deg en e-post der du bekrefter at det er deg.',
  address: 'E-postadresse',
  addressHint: 'For eksempel navn@avis.example',
  languages: 'Språk',
  topics: 'Emner',
  kinds: 'Typer',
  all: 'Velger du ingen, får du alle.',
  everything: 'alle',
  cadence: 'Hvor ofte',
  cadences: {
    immediate: 'Med en gang, én e-post for hver nyhet',
    daily: 'Samlet én gang om dagen',
    weekly: 'Samlet én gang i uken'
  },
  consent:
    'Jeg sier ja til å få pressemeldinger og annet nytt fra {{organisation}} på e-post. {{organisation}} lagrer e-postadressen og valgene mine så lenge jeg abonnerer, og bruker dem bare til det. Det registreres ikke om jeg åpner en e-post eller klikker i den. Jeg kan når som helst trekke samtykket tilbake ved å melde meg av, med en lenke i hver e-post.',
  version: '1',
  submit: 'Meld meg på',
  home: 'Til presserommet',
  asked: {
    title: 'Se i innboksen',
    text: 'Vi har sendt en e-post til adressen, hvis den kan få e-post fra oss. Åpne den og bekreft påmeldingen. Kommer den ikke innen et kvarter, se i mappen for søppelpost.'
  },
  invalid: 'Det ligner ikke en e-postadresse. Skriv den som navn@avis.example.',
  noLanguage: 'Velg minst ett språk.',
  confirm: {
    title: 'Bekreft påmeldingen',
    text: 'Det gjenstår bare ett trykk. Du har valgt:',
    button: 'Ja, meld meg på',
    doneTitle: 'Du er påmeldt',
    doneText: 'Takk. Neste gang det er noe nytt, får du det på e-post.',
    usedTitle: 'Det er ikke mer å bekrefte',
    usedText: 'Lenken er allerede brukt, eller du har meldt deg av siden.',
    lateTitle: 'Lenken er for gammel',
    lateText: 'Det har gått for lang tid siden du meldte deg på. Skriv adressen igjen, så sender vi en ny lenke.',
    again: 'Meld deg på igjen'
  },
  preferences: {
    title: 'Valgene dine',
    link: 'Se eller endre valgene dine',
    address: 'Du får e-post til {{address}}',
    none: 'Du får ikke e-post fra oss nå. Lagrer du valgene her, får du det igjen.',
    button: 'Lagre valgene',
    saved: 'Valgene er lagret.',
    barred: 'Vi sender ikke e-post til denne adressen, fordi vi er bedt om å la være. Skriv til oss hvis det skal være annerledes.'
  },
  unsubscribe: {
    title: 'Meld deg av',
    text: 'Trykk på knappen, så får du ikke flere e-poster fra {{organisation}}.',
    button: 'Meld meg av',
    doneTitle: 'Du er meldt av',
    doneText: 'Du får ikke flere e-poster fra oss. Er en e-post alt på vei, kan den likevel komme frem.',
    back: 'Var det en feil? Meld deg på igjen'
  },
  data: {
    title: 'Opplysningene dine',
    text: 'Du kan se alt vi har lagret om deg, og du kan få det slettet.',
    export: 'Hent opplysningene mine',
    eraseLink: 'Slett opplysningene mine',
    eraseTitle: 'Slett opplysningene dine',
    eraseText: 'Vi sletter adressen og valgene dine, og du får ikke flere e-poster. Vi beholder et kodet avtrykk som adressen ikke kan leses av, så du ikke blir ført opp igjen ved en feil. Det kan ikke angres.',
    eraseButton: 'Slett alt om meg',
    erasedTitle: 'Opplysningene dine er slettet',
    erasedText: 'Vi har ikke lenger adressen din, og du får ikke flere e-poster fra oss.',
    gone: 'Vi har ikke lenger noen opplysninger om deg.'
  },
  trouble: {
    linkTitle: 'Lenken virker ikke',
    linkText: 'Kanskje mangler det en bit av den. Prøv å åpne den fra e-posten igjen.',
    manyTitle: 'Det gikk litt for fort',
    manyText: 'Det kom for mange påmeldinger på én gang. Vent litt og prøv igjen.',
    elsewhereTitle: 'Skjemaet kom fra et annet sted',
    elsewhereText: 'Av hensyn til sikkerheten tar vi bare imot påmeldinger fra våre egne sider.',
    formTitle: 'Skjemaet kunne ikke leses',
    formText: 'Prøv igjen fra påmeldingssiden.',
    awayTitle: 'Det virker ikke akkurat nå',
    awayText: 'Ingenting har gått tapt, men vi kunne ikke lagre svaret ditt. Prøv igjen om litt.'
  }
}
