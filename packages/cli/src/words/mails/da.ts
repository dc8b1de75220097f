/** Hvad visningen af mails siger på dansk. */
export const mails = {
  title: 'Mails fra {{newsroom}}',
  lead: 'Sådan ser mailene ud hos dem, der får dem: på computer og telefon, lyst og mørkt. Intet er sendt.',
  written_one: 'Der ligger {{count}} mail i {{out}}. Åbn {{out}}/index.html for at se den; intet er sendt.',
  written_other: 'Der ligger {{count}} mails i {{out}}. Åbn {{out}}/index.html for at se dem; intet er sendt.',
  list: 'Mailene',
  desktop: 'Computer, {{scheme}}',
  phone: 'Telefon, {{scheme}}',
  light: 'lyst',
  dark: 'mørkt',
  plain: 'Som ren tekst',
  subject: 'Emne',
  from: 'Fra',
  replyTo: 'Svar til',
  beside: 'Ved siden af emnet',
  size: 'Størrelse',
  kilobytes: '{{size}} kB',
  files: 'Filer',
  as: {
    release: 'meddelelse',
    correction: 'rettelse',
    withdrawal: 'tilbagetrækning',
    daily: 'dagens nyheder',
    weekly: 'ugens nyheder',
    confirm: 'brev: bekræft',
    welcome: 'brev: velkommen',
    preferences: 'brev: abonnementet',
    goodbye: 'brev: farvel'
  }
} as const

/** Hvad der står i vejen for at vise dem. */
export const mailsTroubles = {
  previewOut: 'Skriv, hvor visningen skal ligge: --out MAPPE',
  dkimName: 'DKIM_NAME er navnet på nøglens offentlige halvdel: presse._domainkey.eksempel.dk',
  dkimKey: 'DKIM_KEY (eller filen i DKIM_KEY_FILE) er ikke en privat nøgle (RSA eller Ed25519) i PEM.'
} as const

/** Hvad `send` kan få at vide om det. */
export const mailsOptions = {
  mailPreview: 'send intet, men skriv mailene i --out, så de kan ses; dem fra presserummet i denne mappe',
  mailOut: 'mappen, som visningen skrives i'
} as const
