import type {MailLabels} from '../mail-labels.ts'

/** The words that stand in mails in Bokmål. */
export const mailLabels: MailLabels = {
  correction: 'Rettelse: {{headline}}',
  withdrawal: 'Trukket tilbake: {{headline}}',
  corrected: 'Du har fått teksten i en tidligere versjon. Nå er den rettet, og det er versjonen her som gjelder.',
  withdrawn: 'Du har fått en tekst som nå er trukket tilbake. Vi ber deg om ikke å bruke den.',
  web: 'Les på nettet',
  whole: 'Les teksten i presserommet',
  cut: 'Teksten er for lang for en e-post. Resten står i presserommet.',
  morePictures: 'Flere bilder',
  calendar: 'Tidspunktene er vedlagt som en fil til kalenderen din.',
  picture: '[Bilde: {{alt}}]',
  digest: {
    daily: 'Dagens nyheter fra {{organisation}}',
    weekly: 'Ukens nyheter fra {{organisation}}',
    contents: 'I denne e-posten',
    more: 'Les mer'
  },
  list: 'Nyheter fra {{organisation}}',
  why: {
    subscribed: 'Du får denne e-posten fordi du abonnerer på nyheter fra {{organisation}}.',
    sent: 'Du får denne e-posten fordi du har fått teksten den handler om.',
    asked: 'Du får denne e-posten fordi noen har oppgitt e-postadressen din hos {{organisation}}. Var det ikke deg, kan du se bort fra den.'
  },
  unsubscribe: 'Meld deg av',
  preferences: 'Endre emner, språk eller hvor ofte',
  untracked: 'Vi måler ikke om du åpner e-posten, eller hva du klikker på.',
  replies: 'Du kan svare på e-posten. Svaret går til pressekontakten.',
  letters: {
    wishes: 'Du har valgt:',
    until: 'Lenken virker til {{time}}.',
    confirm: {
      subject: 'Bekreft at du vil ha nyheter fra {{organisation}}',
      text: 'Noen, forhåpentlig du, har bedt om å få nyheter fra {{organisation}} til denne adressen. De kommer først når du har bekreftet.',
      button: 'Ja, send meg nyheter',
      after: 'Har du ikke bedt om det, trenger du ikke å gjøre noe. Da får du ikke flere e-poster.'
    },
    welcome: {
      subject: 'Nå får du nyheter fra {{organisation}}',
      text: 'Takk. Du har bekreftet, og fra nå av får du nyheter fra {{organisation}} til denne adressen.',
      button: 'Se eller endre det du har valgt',
      after: 'Du kan melde deg av når som helst. Det er en lenke i hver e-post.'
    },
    preferences: {
      subject: 'Abonnementet ditt på nyheter fra {{organisation}}',
      text: 'Her er veien til det du har valgt hos {{organisation}}. Du kan endre emner, språk og hvor ofte, hente opplysningene dine, få dem slettet eller melde deg av.',
      button: 'Gå til abonnementet ditt',
      after: 'Lenken er bare din. Ikke send den videre.'
    },
    goodbye: {
      subject: 'Du får ikke lenger nyheter fra {{organisation}}',
      text: 'Du er meldt av og får ikke flere nyheter fra {{organisation}}.',
      button: 'Meld deg på igjen',
      after: 'Alt vi publiserer, står fortsatt i presserommet.'
    }
  }
}
