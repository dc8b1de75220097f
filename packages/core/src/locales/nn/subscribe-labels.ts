import type {SubscribeLabels} from '../subscribe-labels.ts'

/** The words in which readers of Nynorsk sign up. */
export const subscribeLabels: SubscribeLabels = {
  title: 'Nytt frå {{organisation}} på e-post',
  lead: 'Skriv e-postadressa di. Så sender vi deg ein e-post der du stadfestar at det er deg.',
  address: 'E-postadresse',
  addressHint: 'Til dømes namn@avis.example',
  languages: 'Språk',
  topics: 'Emne',
  kinds: 'Typar',
  all: 'Vel du ingen, får du alle.',
  everything: 'alle',
  cadence: 'Kor ofte',
  cadences: {
    immediate: 'Med ein gong, éin e-post for kvart nyhende',
    daily: 'Samla éin gong om dagen',
    weekly: 'Samla éin gong i veka'
  },
  consent:
    'Eg seier ja til å få pressemeldingar og anna nytt frå {{organisation}} på e-post. {{organisation}} lagrar e-postadressa og vala mine så lenge eg abonnerer, og bruker dei berre til det. Det blir ikkje registrert om eg opnar ein e-post eller klikkar i han. Eg kan når som helst trekkje samtykket tilbake ved å melde meg av, med ei lenkje i kvar e-post.',
  version: '1',
  submit: 'Meld meg på',
  home: 'Til presserommet',
  asked: {
    title: 'Sjå i innboksen',
    text: 'Vi har sendt ein e-post til adressa, om ho kan få e-post frå oss. Opne han og stadfest påmeldinga. Kjem han ikkje innan eit kvarter, sjå i mappa for søppelpost.'
  },
  invalid: 'Det liknar ikkje ei e-postadresse. Skriv ho som namn@avis.example.',
  noLanguage: 'Vel minst eitt språk.',
  confirm: {
    title: 'Stadfest påmeldinga',
    text: 'Det står berre att eitt trykk. Du har valt:',
    button: 'Ja, meld meg på',
    doneTitle: 'Du er påmeld',
    doneText: 'Takk. Neste gong det er noko nytt, får du det på e-post.',
    usedTitle: 'Det er ikkje meir å stadfeste',
    usedText: 'Lenkja er alt brukt, eller du har meldt deg av sidan.',
    lateTitle: 'Lenkja er for gammal',
    lateText: 'Det har gått for lang tid sidan du melde deg på. Skriv adressa igjen, så sender vi ei ny lenkje.',
    again: 'Meld deg på igjen'
  },
  preferences: {
    title: 'Vala dine',
    link: 'Sjå eller endre vala dine',
    address: 'Du får e-post til {{address}}',
    none: 'Du får ikkje e-post frå oss no. Lagrar du vala her, får du det igjen.',
    button: 'Lagre vala',
    saved: 'Vala er lagra.',
    barred: 'Vi sender ikkje e-post til denne adressa, fordi vi er bedne om å la vere. Skriv til oss om det skal vere annleis.'
  },
  unsubscribe: {
    title: 'Meld deg av',
    text: 'Trykk på knappen, så får du ikkje fleire e-postar frå {{organisation}}.',
    button: 'Meld meg av',
    doneTitle: 'Du er meld av',
    doneText: 'Du får ikkje fleire e-postar frå oss. Er ein e-post alt på veg, kan han likevel kome fram.',
    back: 'Var det ein feil? Meld deg på igjen'
  },
  data: {
    title: 'Opplysningane dine',
    text: 'Du kan sjå alt vi har lagra om deg, og du kan få det sletta.',
    export: 'Hent opplysningane mine',
    eraseLink: 'Slett opplysningane mine',
    eraseTitle: 'Slett opplysningane dine',
    eraseText: 'Vi slettar adressa og vala dine, og du får ikkje fleire e-postar. Vi tek vare på eit koda avtrykk som adressa ikkje kan lesast av, så du ikkje blir ført opp igjen ved ein feil. Det kan ikkje angrast.',
    eraseButton: 'Slett alt om meg',
    erasedTitle: 'Opplysningane dine er sletta',
    erasedText: 'Vi har ikkje lenger adressa di, og du får ikkje fleire e-postar frå oss.',
    gone: 'Vi har ikkje lenger nokon opplysningar om deg.'
  },
  trouble: {
    linkTitle: 'Lenkja verkar ikkje',
    linkText: 'Kanskje manglar det ein bit av ho. Prøv å opne ho frå e-posten igjen.',
    manyTitle: 'Det gjekk litt for fort',
    manyText: 'Det kom for mange påmeldingar på éin gong. Vent litt og prøv igjen.',
    elsewhereTitle: 'Skjemaet kom frå ein annan stad',
    elsewhereText: 'Av omsyn til tryggleiken tek vi berre imot påmeldingar frå våre eigne sider.',
    formTitle: 'Skjemaet kunne ikkje lesast',
    formText: 'Prøv igjen frå påmeldingssida.',
    awayTitle: 'Det verkar ikkje akkurat no',
    awayText: 'Ingenting har gått tapt, men vi kunne ikkje lagre svaret ditt. Prøv igjen om litt.'
  }
}
