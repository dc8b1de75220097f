/** What the preview of mails says in English. */
export const mails = {
  title: 'Mails from {{newsroom}}',
  lead: 'This is how the mails look to those who get them: on a computer and on a phone, light and dark. Nothing has been sent.',
  written_one: '{{count}} mail is in {{out}}. Open {{out}}/index.html to see it; nothing was sent.',
  written_other: '{{count}} mails are in {{out}}. Open {{out}}/index.html to see them; nothing was sent.',
  list: 'The mails',
  desktop: 'Computer, {{scheme}}',
  phone: 'Phone, {{scheme}}',
  light: 'light',
  dark: 'dark',
  plain: 'As plain text',
  subject: 'Subject',
  from: 'From',
  replyTo: 'Replies to',
  beside: 'Beside the subject',
  size: 'Size',
  kilobytes: '{{size}} kB',
  files: 'Files',
  as: {
    release: 'release',
    correction: 'correction',
    withdrawal: 'withdrawal',
    daily: 'daily digest',
    weekly: 'weekly digest',
    confirm: 'letter: confirm',
    welcome: 'letter: welcome',
    preferences: 'letter: the subscription',
    goodbye: 'letter: goodbye'
  }
} as const

/** What keeps it from showing them. */
export const mailsTroubles = {
  previewOut: 'Say where the preview is to be written: --out FOLDER',
  dkimName: 'DKIM_NAME says where the public half of the key is: press._domainkey.example.org',
  dkimKey: 'DKIM_KEY (or the file at DKIM_KEY_FILE) is no private key of RSA or Ed25519 in PEM.'
} as const

/** What `send` may be told of it. */
export const mailsOptions = {
  mailPreview: 'send nothing, and write the mails into --out to be looked at, those of the newsroom in this folder',
  mailOut: 'the folder that the preview is written into'
} as const
