import type {MailLabels} from '../mail-labels.ts'

/** The words that stand in Danish mails. */
export const mailLabels: MailLabels = {
  correction: 'Rettelse: {{headline}}',
  withdrawal: 'Trukket tilbage: {{headline}}',
  corrected: 'Du har fået teksten i en tidligere udgave. Nu er den rettet, og den gælder i den udgave, der står her.',
  withdrawn: 'Du har fået en tekst, som nu er trukket tilbage. Vi beder dig om ikke at bruge den.',
  web: 'Læs på nettet',
  whole: 'Læs teksten i presserummet',
  cut: 'Teksten er for lang til en mail. Resten står i presserummet.',
  morePictures: 'Flere billeder',
  calendar: 'Tiderne er vedhæftet som en fil til din kalender.',
  picture: '[Billede: {{alt}}]',
  digest: {
    daily: 'Dagens nyheder fra {{organisation}}',
    weekly: 'Ugens nyheder fra {{organisation}}',
    contents: 'I denne mail',
    more: 'Læs mere'
  },
  list: 'Nyheder fra {{organisation}}',
  why: {
    subscribed: 'Du får denne mail, fordi du abonnerer på nyheder fra {{organisation}}.',
    sent: 'Du får denne mail, fordi du har fået den tekst, den handler om.',
    asked: 'Du får denne mail, fordi nogen har skrevet din e-mailadresse hos {{organisation}}. Var det ikke dig, kan du se bort fra den.'
  },
  unsubscribe: 'Afmeld',
  preferences: 'Skift emner, sprog eller hvor tit',
  untracked: 'Vi måler ikke, om du åbner mailen, eller hvad du klikker på.',
  replies: 'Du kan svare på mailen. Svaret går til pressekontakten.',
  letters: {
    wishes: 'Du har valgt:',
    until: 'Linket virker til {{time}}.',
    confirm: {
      subject: 'Bekræft, at du vil have nyheder fra {{organisation}}',
      text: 'Nogen, forhåbentlig dig, har bedt om at få nyheder fra {{organisation}} til denne adresse. De kommer først, når du har bekræftet det.',
      button: 'Ja, send mig nyheder',
      after: 'Har du ikke bedt om det, skal du ikke gøre noget. Så får du ikke flere mails.'
    },
    welcome: {
      subject: 'Du får nu nyheder fra {{organisation}}',
      text: 'Tak. Du har bekræftet, og fra nu af får du nyheder fra {{organisation}} til denne adresse.',
      button: 'Se eller skift det, du har valgt',
      after: 'Du kan afmelde dig når som helst. Der er et link i hver mail.'
    },
    preferences: {
      subject: 'Dit abonnement på nyheder fra {{organisation}}',
      text: 'Her er vejen til det, du har valgt hos {{organisation}}. Du kan skifte emner, sprog og hvor tit, hente dine oplysninger, få dem slettet eller afmelde dig.',
      button: 'Gå til dit abonnement',
      after: 'Linket er dit alene. Send det ikke videre.'
    },
    goodbye: {
      subject: 'Du får ikke længere nyheder fra {{organisation}}',
      text: 'Du er afmeldt og får ikke flere nyheder fra {{organisation}}.',
      button: 'Tilmeld dig igen',
      after: 'Alt, hvad vi udgiver, står stadig i presserummet.'
    }
  }
}
