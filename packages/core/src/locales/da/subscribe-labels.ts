import type {SubscribeLabels} from '../subscribe-labels.ts'

/** The words in which Danish readers sign up. */
export const subscribeLabels: SubscribeLabels = {
  title: 'Nyt fra {{organisation}} på mail',
  lead: 'Skriv din mailadresse. Så sender vi dig en mail, hvor du bekræfter, at det er dig.',
  address: 'Mailadresse',
  addressHint: 'For eksempel navn@avis.example',
  languages: 'Sprog',
  topics: 'Emner',
  kinds: 'Typer',
  all: 'Vælger du ingen, får du alle.',
  everything: 'alle',
  cadence: 'Hvor ofte',
  cadences: {
    immediate: 'Med det samme, én mail for hver nyhed',
    daily: 'Samlet én gang om dagen',
    weekly: 'Samlet én gang om ugen'
  },
  consent:
    'Jeg siger ja til at få pressemeddelelser og andet nyt fra {{organisation}} på mail. {{organisation}} gemmer min mailadresse og mine valg, så længe jeg abonnerer, og bruger dem kun til det. Det registreres ikke, om jeg åbner en mail eller klikker i den. Jeg kan altid trække mit samtykke tilbage ved at afmelde mig, med et link i hver mail.',
  version: '1',
  submit: 'Tilmeld mig',
  home: 'Til presserummet',
  asked: {
    title: 'Se i din indbakke',
    text: 'Vi har sendt en mail til adressen, hvis den kan få mail fra os. Åbn den, og bekræft tilmeldingen. Kommer den ikke inden for et kvarter, så se i mappen med uønsket mail.'
  },
  invalid: 'Det ligner ikke en mailadresse. Skriv den som navn@avis.example.',
  noLanguage: 'Vælg mindst ét sprog.',
  confirm: {
    title: 'Bekræft din tilmelding',
    text: 'Der mangler kun et tryk. Du har valgt:',
    button: 'Ja, tilmeld mig',
    doneTitle: 'Du er tilmeldt',
    doneText: 'Tak. Næste gang der er nyt, får du det på mail.',
    usedTitle: 'Der er ikke mere at bekræfte',
    usedText: 'Linket er allerede brugt, eller du har afmeldt dig siden.',
    lateTitle: 'Linket er for gammelt',
    lateText: 'Der er gået for lang tid, siden du tilmeldte dig. Skriv din adresse igen, så sender vi et nyt link.',
    again: 'Tilmeld dig igen'
  },
  preferences: {
    title: 'Dine valg',
    link: 'Se eller ret dine valg',
    address: 'Du får mail på {{address}}',
    none: 'Du får ikke mail fra os nu. Gemmer du valgene her, får du det igen.',
    button: 'Gem mine valg',
    saved: 'Dine valg er gemt.',
    barred: 'Vi sender ikke mail til denne adresse, fordi vi er blevet bedt om at lade være. Skriv til os, hvis det skal være anderledes.'
  },
  unsubscribe: {
    title: 'Afmeld dig',
    text: 'Tryk på knappen, så får du ikke flere mails fra {{organisation}}.',
    button: 'Afmeld mig',
    doneTitle: 'Du er afmeldt',
    doneText: 'Du får ikke flere mails fra os. Er en mail allerede på vej, kan den stadig nå frem.',
    back: 'Var det en fejl? Tilmeld dig igen'
  },
  data: {
    title: 'Dine oplysninger',
    text: 'Du kan se alt, hvad vi har gemt om dig, og du kan få det slettet.',
    export: 'Hent mine oplysninger',
    eraseLink: 'Slet mine oplysninger',
    eraseTitle: 'Slet dine oplysninger',
    eraseText: 'Vi sletter din adresse og dine valg, og du får ikke flere mails. Vi beholder et kodet aftryk, som adressen ikke kan læses af, så du ikke bliver skrevet op igen ved en fejl. Det kan ikke fortrydes.',
    eraseButton: 'Slet alt om mig',
    erasedTitle: 'Dine oplysninger er slettet',
    erasedText: 'Vi har ikke længere din adresse, og du får ikke flere mails fra os.',
    gone: 'Vi har ingen oplysninger om dig længere.'
  },
  trouble: {
    linkTitle: 'Linket virker ikke',
    linkText: 'Måske mangler der en bid af det. Prøv at åbne det fra mailen igen.',
    manyTitle: 'Det gik lidt for hurtigt',
    manyText: 'Der kom for mange tilmeldinger på én gang. Vent lidt, og prøv igen.',
    elsewhereTitle: 'Formularen kom et andet sted fra',
    elsewhereText: 'Af hensyn til sikkerheden tager vi kun imod tilmeldinger fra vores egne sider.',
    formTitle: 'Formularen kunne ikke læses',
    formText: 'Prøv igen fra tilmeldingssiden.',
    awayTitle: 'Det virker ikke lige nu',
    awayText: 'Intet er gået tabt, men vi kunne ikke gemme dit svar. Prøv igen om lidt.'
  }
}
