import type {MailLabels} from '../mail-labels.ts'

/** The words that stand in mails in Nynorsk. */
export const mailLabels: MailLabels = {
  correction: 'Retting: {{headline}}',
  withdrawal: 'Trekt tilbake: {{headline}}',
  corrected: 'Du har fått teksten i ein tidlegare versjon. No er han retta, og det er versjonen her som gjeld.',
  withdrawn: 'Du har fått ein tekst som no er trekt tilbake. Vi bed deg om ikkje å bruke han.',
  web: 'Les på nettet',
  whole: 'Les teksten i presserommet',
  cut: 'Teksten er for lang for ein e-post. Resten står i presserommet.',
  morePictures: 'Fleire bilete',
  calendar: 'Tidspunkta er lagde ved som ei fil til kalenderen din.',
  picture: '[Bilete: {{alt}}]',
  digest: {
    daily: 'Dagens nyheiter frå {{organisation}}',
    weekly: 'Nyheitene denne veka frå {{organisation}}',
    contents: 'I denne e-posten',
    more: 'Les meir'
  },
  list: 'Nyheiter frå {{organisation}}',
  why: {
    subscribed: 'Du får denne e-posten fordi du abonnerer på nyheiter frå {{organisation}}.',
    sent: 'Du får denne e-posten fordi du har fått teksten han handlar om.',
    asked: 'Du får denne e-posten fordi nokon har oppgitt e-postadressa di hos {{organisation}}. Var det ikkje du, kan du sjå bort frå han.'
  },
  unsubscribe: 'Meld deg av',
  preferences: 'Endre emne, språk eller kor ofte',
  untracked: 'Vi måler ikkje om du opnar e-posten, eller kva du klikkar på.',
  replies: 'Du kan svare på e-posten. Svaret går til pressekontakten.',
  letters: {
    wishes: 'Du har valt:',
    until: 'Lenkja verkar til {{time}}.',
    confirm: {
      subject: 'Stadfest at du vil ha nyheiter frå {{organisation}}',
      text: 'Nokon, vonleg du, har bede om å få nyheiter frå {{organisation}} til denne adressa. Dei kjem først når du har stadfesta det.',
      button: 'Ja, send meg nyheiter',
      after: 'Har du ikkje bede om det, treng du ikkje gjere noko. Då får du ikkje fleire e-postar.'
    },
    welcome: {
      subject: 'No får du nyheiter frå {{organisation}}',
      text: 'Takk. Du har stadfesta det, og frå no av får du nyheiter frå {{organisation}} til denne adressa.',
      button: 'Sjå eller endre det du har valt',
      after: 'Du kan melde deg av når som helst. Det er ei lenkje i kvar e-post.'
    },
    preferences: {
      subject: 'Abonnementet ditt på nyheiter frå {{organisation}}',
      text: 'Her er vegen til det du har valt hos {{organisation}}. Du kan endre emne, språk og kor ofte, hente opplysningane dine, få dei sletta eller melde deg av.',
      button: 'Gå til abonnementet ditt',
      after: 'Lenkja er berre di. Ikkje send henne vidare.'
    },
    goodbye: {
      subject: 'Du får ikkje lenger nyheiter frå {{organisation}}',
      text: 'Du er meld av og får ikkje fleire nyheiter frå {{organisation}}.',
      button: 'Meld deg på igjen',
      after: 'Alt vi publiserer, står framleis i presserommet.'
    }
  }
}
