import type {MailLabels} from '../mail-labels.ts'

/** The words that stand in English mails. */
export const mailLabels: MailLabels = {
  correction: 'Correction: {{headline}}',
  withdrawal: 'Withdrawn: {{headline}}',
  corrected: 'You were sent an earlier version of this text. It has been corrected, and the version here is the one to use.',
  withdrawn: 'You were sent a text that has now been withdrawn. Please do not use it.',
  web: 'Read on the web',
  whole: 'Read the text in the newsroom',
  cut: 'The text is too long for an email. The rest is in the newsroom.',
  morePictures: 'More pictures',
  calendar: 'The times are attached as a file for your calendar.',
  picture: '[Picture: {{alt}}]',
  digest: {
    daily: 'Today’s news from {{organisation}}',
    weekly: 'This week’s news from {{organisation}}',
    contents: 'In this email',
    more: 'Read more'
  },
  list: 'News from {{organisation}}',
  why: {
    subscribed: 'You receive this email because you subscribe to news from {{organisation}}.',
    sent: 'You receive this email because you were sent the text that it is about.',
    asked: 'You receive this email because somebody entered your email address with {{organisation}}. If that was not you, you can ignore it.'
  },
  unsubscribe: 'Unsubscribe',
  preferences: 'Change topics, language or how often',
  untracked: 'We do not measure whether you open this email or what you click.',
  replies: 'You can reply to this email. Replies go to the press contact.',
  letters: {
    wishes: 'You have chosen:',
    until: 'The link works until {{time}}.',
    confirm: {
      subject: 'Confirm that you want news from {{organisation}}',
      text: 'Somebody, we hope you, has asked for news from {{organisation}} at this address. It will only come once you have confirmed.',
      button: 'Yes, send me news',
      after: 'If you did not ask for it, there is nothing to do. You will get no more emails.'
    },
    welcome: {
      subject: 'You now receive news from {{organisation}}',
      text: 'Thank you. You have confirmed, and from now on you receive news from {{organisation}} at this address.',
      button: 'See or change what you have chosen',
      after: 'You can unsubscribe at any time. There is a link in every email.'
    },
    preferences: {
      subject: 'Your subscription to news from {{organisation}}',
      text: 'Here is the way to what you have chosen with {{organisation}}. You can change topics, language and how often, download your data, have it erased, or unsubscribe.',
      button: 'Go to your subscription',
      after: 'The link is yours alone. Do not pass it on.'
    },
    goodbye: {
      subject: 'You no longer receive news from {{organisation}}',
      text: 'You have been unsubscribed and will get no more news from {{organisation}}.',
      button: 'Subscribe again',
      after: 'Everything that we publish is still in the newsroom.'
    }
  }
}
