import type {SubscribeLabels} from '../subscribe-labels.ts'

/** The words in which English readers sign up. */
export const subscribeLabels: SubscribeLabels = {
  title: 'News from {{organisation}} by email',
  lead: 'Write your email address. We send you an email in which you confirm that it is you.',
  address: 'Email address',
  addressHint: 'For example name@paper.example',
  languages: 'Languages',
  topics: 'Topics',
  kinds: 'Types',
  all: 'Choose none, and you get them all.',
  everything: 'all',
  cadence: 'How often',
  cadences: {
    immediate: 'At once, one email for each piece of news',
    daily: 'Gathered once a day',
    weekly: 'Gathered once a week'
  },
  consent:
    'I agree to receive press releases and other news from {{organisation}} by email. {{organisation}} keeps my email address and my choices for as long as I subscribe, and uses them for nothing else. Whether I open an email or click in it is not recorded. I can withdraw my consent at any time by unsubscribing, with a link in every email.',
  version: '1',
  submit: 'Subscribe',
  home: 'To the newsroom',
  asked: {
    title: 'Look in your inbox',
    text: 'We have sent an email to the address, if it can receive email from us. Open it and confirm. If it does not come within a quarter of an hour, look in your spam folder.'
  },
  invalid: 'That does not look like an email address. Write it as name@paper.example.',
  noLanguage: 'Choose at least one language.',
  confirm: {
    title: 'Confirm your subscription',
    text: 'One press is left. You have chosen:',
    button: 'Yes, subscribe me',
    doneTitle: 'You are subscribed',
    doneText: 'Thank you. The next time there is news, you get it by email.',
    usedTitle: 'There is nothing left to confirm',
    usedText: 'The link has been used already, or you have unsubscribed since.',
    lateTitle: 'The link is too old',
    lateText: 'Too much time has passed since you signed up. Write your address again, and we send a new link.',
    again: 'Sign up again'
  },
  preferences: {
    title: 'Your choices',
    link: 'See or change your choices',
    address: 'Emails go to {{address}}',
    none: 'You get no email from us now. Save your choices here, and you get it again.',
    button: 'Save my choices',
    saved: 'Your choices are saved.',
    barred: 'We send no email to this address, since we were asked not to. Write to us if that should change.'
  },
  unsubscribe: {
    title: 'Unsubscribe',
    text: 'Press the button, and you get no more email from {{organisation}}.',
    button: 'Unsubscribe',
    doneTitle: 'You are unsubscribed',
    doneText: 'You get no more email from us. One that is on its way already may still arrive.',
    back: 'Was it a mistake? Subscribe again'
  },
  data: {
    title: 'Your data',
    text: 'You can see all that we have stored about you, and you can have it erased.',
    export: 'Download my data',
    eraseLink: 'Erase my data',
    eraseTitle: 'Erase your data',
    eraseText: 'We erase your address and your choices, and you get no more email. We keep a coded print that the address cannot be read from, so that you are not put on the list again by mistake. It cannot be undone.',
    eraseButton: 'Erase everything about me',
    erasedTitle: 'Your data is erased',
    erasedText: 'We no longer have your address, and you get no more email from us.',
    gone: 'We no longer have any data about you.'
  },
  trouble: {
    linkTitle: 'The link does not work',
    linkText: 'A part of it may be missing. Try to open it from the email again.',
    manyTitle: 'That was a little too fast',
    manyText: 'Too many sign-ups came at once. Wait a while and try again.',
    elsewhereTitle: 'The form came from elsewhere',
    elsewhereText: 'For safety we take sign-ups from our own pages only.',
    formTitle: 'The form could not be read',
    formText: 'Try again from the sign-up page.',
    awayTitle: 'It does not work right now',
    awayText: 'Nothing is lost, but we could not store your answer. Try again in a while.'
  }
}
