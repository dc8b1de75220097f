import type {MailLabels} from '../mail-labels.ts'

/** The words that stand in Swedish mails. */
export const mailLabels: MailLabels = {
  correction: 'Rättelse: {{headline}}',
  withdrawal: 'Återkallat: {{headline}}',
  corrected: 'Du har fått texten i en tidigare version. Nu är den rättad, och det är versionen här som gäller.',
  withdrawn: 'Du har fått en text som nu är återkallad. Vi ber dig att inte använda den.',
  web: 'Läs på webben',
  whole: 'Läs texten i pressrummet',
  cut: 'Texten är för lång för ett mejl. Resten finns i pressrummet.',
  morePictures: 'Fler bilder',
  calendar: 'Tiderna är bifogade som en fil till din kalender.',
  picture: '[Bild: {{alt}}]',
  digest: {
    daily: 'Dagens nyheter från {{organisation}}',
    weekly: 'Veckans nyheter från {{organisation}}',
    contents: 'I det här mejlet',
    more: 'Läs mer'
  },
  list: 'Nyheter från {{organisation}}',
  why: {
    subscribed: 'Du får det här mejlet för att du prenumererar på nyheter från {{organisation}}.',
    sent: 'Du får det här mejlet för att du har fått texten som det handlar om.',
    asked: 'Du får det här mejlet för att någon har uppgett din e-postadress hos {{organisation}}. Om det inte var du kan du bortse från det.'
  },
  unsubscribe: 'Avsluta prenumerationen',
  preferences: 'Ändra ämnen, språk eller hur ofta',
  untracked: 'Vi mäter inte om du öppnar mejlet eller vad du klickar på.',
  replies: 'Du kan svara på mejlet. Svaret går till presskontakten.',
  letters: {
    wishes: 'Du har valt:',
    until: 'Länken fungerar till {{time}}.',
    confirm: {
      subject: 'Bekräfta att du vill ha nyheter från {{organisation}}',
      text: 'Någon, förhoppningsvis du, har bett om nyheter från {{organisation}} till den här adressen. De kommer först när du har bekräftat.',
      button: 'Ja, skicka nyheter till mig',
      after: 'Har du inte bett om det behöver du inte göra något. Då får du inga fler mejl.'
    },
    welcome: {
      subject: 'Nu får du nyheter från {{organisation}}',
      text: 'Tack. Du har bekräftat, och från och med nu får du nyheter från {{organisation}} till den här adressen.',
      button: 'Se eller ändra det du har valt',
      after: 'Du kan avsluta prenumerationen när du vill. Länken finns i varje mejl.'
    },
    preferences: {
      subject: 'Din prenumeration på nyheter från {{organisation}}',
      text: 'Här är vägen till det du har valt hos {{organisation}}. Du kan ändra ämnen, språk och hur ofta, hämta dina uppgifter, få dem raderade eller avsluta prenumerationen.',
      button: 'Till din prenumeration',
      after: 'Länken är bara din. Skicka den inte vidare.'
    },
    goodbye: {
      subject: 'Du får inte längre nyheter från {{organisation}}',
      text: 'Prenumerationen är avslutad, och du får inga fler nyheter från {{organisation}}.',
      button: 'Börja prenumerera igen',
      after: 'Allt som vi publicerar finns kvar i pressrummet.'
    }
  }
}
