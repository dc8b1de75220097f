/** Vad visningen av mejl säger på svenska. */
export const mails = {
  title: 'Mejl från {{newsroom}}',
  lead: 'Så ser mejlen ut hos dem som får dem: på dator och telefon, ljust och mörkt. Ingenting har skickats.',
  written_one: '{{count}} mejl ligger i {{out}}. Öppna {{out}}/index.html för att se det; ingenting har skickats.',
  written_other: '{{count}} mejl ligger i {{out}}. Öppna {{out}}/index.html för att se dem; ingenting har skickats.',
  list: 'Mejlen',
  desktop: 'Dator, {{scheme}}',
  phone: 'Telefon, {{scheme}}',
  light: 'ljust',
  dark: 'mörkt',
  plain: 'Som ren text',
  subject: 'Ämne',
  from: 'Från',
  replyTo: 'Svar till',
  beside: 'Bredvid ämnet',
  size: 'Storlek',
  kilobytes: '{{size}} kB',
  files: 'Filer',
  as: {
    release: 'meddelande',
    correction: 'rättelse',
    withdrawal: 'återkallelse',
    daily: 'dagens nyheter',
    weekly: 'veckans nyheter',
    confirm: 'brev: bekräfta',
    welcome: 'brev: välkommen',
    preferences: 'brev: prenumerationen',
    goodbye: 'brev: adjö'
  }
} as const

/** Vad som hindrar att de visas. */
export const mailsTroubles = {
  previewOut: 'Ange var visningen ska skrivas: --out MAPP',
  dkimName: 'DKIM_NAME är namnet på nyckelns offentliga halva: press._domainkey.exempel.se',
  dkimKey: 'DKIM_KEY (eller filen i DKIM_KEY_FILE) är ingen privat nyckel (RSA eller Ed25519) i PEM.'
} as const

/** Vad `send` kan få veta om det. */
export const mailsOptions = {
  mailPreview: 'skicka ingenting, men skriv mejlen i --out så att de kan ses; de från pressrummet i den här mappen',
  mailOut: 'mappen som visningen skrivs i'
} as const
