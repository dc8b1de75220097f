import type {SubscribeLabels} from '../subscribe-labels.ts'

/** The words in which Swedish readers sign up. */
export const subscribeLabels: SubscribeLabels = {
  title: 'Nytt från {{organisation}} via e-post',
  lead: 'Skriv din e-postadress. Vi skickar ett mejl där du bekräftar att det är du.',
  address: 'E-postadress',
  addressHint: 'Till exempel namn@tidning.example',
  languages: 'Språk',
  topics: 'Ämnen',
  kinds: 'Typer',
  all: 'Väljer du inget får du alla.',
  everything: 'alla',
  cadence: 'Hur ofta',
  cadences: {
    immediate: 'Genast, ett mejl för varje nyhet',
    daily: 'Samlat en gång om dagen',
    weekly: 'Samlat en gång i veckan'
  },
  consent:
    'Jag samtycker till att få pressmeddelanden och andra nyheter från {{organisation}} via e-post. {{organisation}} sparar min e-postadress och mina val så länge jag prenumererar och använder dem bara till det. Det registreras inte om jag öppnar ett mejl eller klickar i det. Jag kan när som helst återkalla mitt samtycke genom att avsluta prenumerationen, med en länk i varje mejl.',
  version: '1',
  submit: 'Prenumerera',
  home: 'Till pressrummet',
  asked: {
    title: 'Titta i din inkorg',
    text: 'Vi har skickat ett mejl till adressen, om den kan ta emot mejl från oss. Öppna det och bekräfta prenumerationen. Kommer det inte inom en kvart, titta i mappen för skräppost.'
  },
  invalid: 'Det ser inte ut som en e-postadress. Skriv den som namn@tidning.example.',
  noLanguage: 'Välj minst ett språk.',
  confirm: {
    title: 'Bekräfta din prenumeration',
    text: 'Det är bara ett tryck kvar. Du har valt:',
    button: 'Ja, jag vill prenumerera',
    doneTitle: 'Du prenumererar nu',
    doneText: 'Tack. Nästa gång det finns något nytt får du det via e-post.',
    usedTitle: 'Det finns inget mer att bekräfta',
    usedText: 'Länken är redan använd, eller så har du avslutat prenumerationen sedan dess.',
    lateTitle: 'Länken är för gammal',
    lateText: 'Det har gått för lång tid sedan du anmälde dig. Skriv din adress igen så skickar vi en ny länk.',
    again: 'Anmäl dig igen'
  },
  preferences: {
    title: 'Dina val',
    link: 'Se eller ändra dina val',
    address: 'Du får mejl till {{address}}',
    none: 'Du får inga mejl från oss nu. Sparar du valen här får du dem igen.',
    button: 'Spara mina val',
    saved: 'Dina val är sparade.',
    barred: 'Vi skickar inte mejl till den här adressen, eftersom vi har blivit ombedda att låta bli. Skriv till oss om det ska vara annorlunda.'
  },
  unsubscribe: {
    title: 'Avsluta prenumerationen',
    text: 'Tryck på knappen, så får du inga fler mejl från {{organisation}}.',
    button: 'Avsluta',
    doneTitle: 'Prenumerationen är avslutad',
    doneText: 'Du får inga fler mejl från oss. Är ett mejl redan på väg kan det ändå komma fram.',
    back: 'Blev det fel? Prenumerera igen'
  },
  data: {
    title: 'Dina uppgifter',
    text: 'Du kan se allt vi har sparat om dig, och du kan få det raderat.',
    export: 'Hämta mina uppgifter',
    eraseLink: 'Radera mina uppgifter',
    eraseTitle: 'Radera dina uppgifter',
    eraseText: 'Vi raderar din adress och dina val, och du får inga fler mejl. Vi behåller ett kodat avtryck, som adressen inte går att läsa ut ur, så att du inte förs upp igen av misstag. Det går inte att ångra.',
    eraseButton: 'Radera allt om mig',
    erasedTitle: 'Dina uppgifter är raderade',
    erasedText: 'Vi har inte längre din adress, och du får inga fler mejl från oss.',
    gone: 'Vi har inte längre några uppgifter om dig.'
  },
  trouble: {
    linkTitle: 'Länken fungerar inte',
    linkText: 'Kanske saknas en bit av den. Försök öppna den från mejlet igen.',
    manyTitle: 'Det gick lite för fort',
    manyText: 'Det kom för många anmälningar på en gång. Vänta en stund och försök igen.',
    elsewhereTitle: 'Formuläret kom någon annanstans ifrån',
    elsewhereText: 'Av säkerhetsskäl tar vi bara emot anmälningar från våra egna sidor.',
    formTitle: 'Formuläret gick inte att läsa',
    formText: 'Försök igen från anmälningssidan.',
    awayTitle: 'Det fungerar inte just nu',
    awayText: 'Inget har gått förlorat, men vi kunde inte spara ditt svar. Försök igen om en stund.'
  }
}
