/** What a text may have without end, by name: of each the one with the number `at`. */
type Kinds = Readonly<Record<string, (at: number) => string>>

const vowels = 'aeiouy'
const consonants = 'bdfgklmnprstv'

/** A made-up word with a capital, another for each number: `Brab`, `Breb`. */
function nameOf(at: number): string {
  let name = 'Br'
  for (let left = at; left >= 0; left = Math.floor(left / (vowels.length * consonants.length)) - 1) {
    name += vowels.charAt(left % vowels.length)
    name += consonants.charAt(Math.floor(left / vowels.length) % consonants.length)
  }
  return name
}

const given = ['Eva', 'Bo', 'Lise', 'Karin', 'Esben', 'Mona', 'Lars', 'Johan', 'Anna', 'Erik']
const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september']

function person(at: number): string {
  return `${given[at % given.length]} ${nameOf(at)}sen`
}

function day(at: number): string {
  return `${1 + (at % 28)}. ${months[at % months.length]} ${2010 + (at % 15)}`
}

function phone(at: number): string {
  return String(20_000_000 + at)
}

/** What stands in lines and paragraphs, in Danish; a blank line parts those of one number. */
export const parts: Kinds = {
  paragraphs: (at) => `Byen har ${at} træer, og dem fælder vi ikke i år.`,
  'paragraphs that are the same': () => 'Byen har træer, og dem fælder vi ikke i år.',
  'organisations and who leads them': (at) =>
    `Direktør ${person(at)} fra ${nameOf(at)} A/S åbner døren for gæsterne i ${nameOf(at + 7)}by.`,
  'owners of what others are called': (at) => `Her står ${nameOf(at)}s bus og ${nameOf(at)} Kommunes træer.`,
  'titles of employers': (at) => `Byen er stor, siger formand for ${nameOf(at)}foreningen.`,
  'replies of nobody': (at) => `– Vi har det godt her i byen nummer ${at}.`,
  'replies and their speakers': (at) => `– Vi har det godt her i byen, siger ${person(at)}, formand for ${nameOf(at)}.`,
  'replies that a line announces': (at) =>
    `Direktør ${person(at)} siger:\n\n– Vi har det godt her i byen nummer ${at}.`,
  'replies of her': (at) => `Direktør ${person(at)} bor i byen.\n\n– Vi har det godt her i byen, siger hun.`,
  'replies of a title': (at) => `${person(at)} bor i byen.\n\n– Vi har det godt her i byen, siger borgmesteren.`,
  'replies by surname': (at) => `– Vi har det godt her i byen, siger ${nameOf(at)}sen.`,
  'replies, and who comes in behind them': (at) =>
    `– Vi har det godt her i byen.\n\nBiolog ${person(at)} ryster på hovedet.\n\nSkoven er rød.`,
  'quotations, and who comes in behind them': (at) =>
    `”Vi har det godt her i byen.”\n\nBiolog ${person(at)} ryster på hovedet.\n\nSkoven er rød.`,
  'quotations and their speakers': (at) => `”Vi har det godt her i byen nummer ${at}”, siger ${person(at)}.`,
  'quotations of nobody': (at) => `”Vi har det godt her i byen nummer ${at}, og det skal vi have lov til.”`,
  'quotations without an end': (at) => `”Vi har det godt her i byen nummer ${at}, og det skal vi have lov til.`,
  'replies in Swedish': (at) => `– Vi har det bra här i staden, säger ${person(at)}, ordförande i ${nameOf(at)}.`,
  'two languages': (at) =>
    at % 2 === 0
      ? `Vi åbner døren nummer ${at}, og det er ikke for sent.`
      : `Vi öppnar dörren nummer ${at} och det är inte för sent.`,
  headings: (at) => `## Nyt om ${nameOf(at)}`,
  'headings and text': (at) => `## Nyt om ${nameOf(at)}\n\nByen har træer.`,
  headlines: (at) => `# Skovby åbner nummer ${at}`,
  'the same headline': () => '# Skovby åbner nyt bibliotek',
  'lines of a word': (at) => `${nameOf(at)}\n\nByen har træer, og dem fælder vi ikke i år.`,
  items: (at) => `- Punkt ${at} om ${nameOf(at)}`,
  lists: (at) => `Vi har:\n\n- ${nameOf(at)}\n- ${nameOf(at + 1)}\n- ${nameOf(at + 2)}`,
  'dashes of a list': (at) => `– ${nameOf(at)} i byen`,
  contacts: (at) => `Kontakt: ${person(at)}, tlf. ${phone(at)}, ${nameOf(at)}@acme.example`,
  'contacts in lines': (at) => `${person(at)}\n\nDirektør\n\nTlf. ${phone(at)}\n\npost@${nameOf(at)}.example`,
  'contacts below headings': (at) => `## Kontakt\n\n${person(at)}\n\nTlf. ${phone(at)}`,
  'contacts in sentences': (at) =>
    `For mere information kontakt ${person(at)}, direktør i ${nameOf(at)}, på telefon ${phone(at)}.`,
  'contacts without a number': (at) => `## Kontakt\n\n${person(at)}, direktør`,
  'mail addresses': (at) => `post@${nameOf(at)}.example`,
  days: (at) => day(at),
  datelines: (at) => `Aarhus, den ${day(at)}: Vi åbner døren nummer ${at} for gæsterne.`,
  'days of publication': (at) => `Publiceret ${day(at)} kl. 09.${10 + (at % 50)}`,
  stamps: (at) => `Skovby åbner ${nameOf(at)} igen${1 + (at % 28)}.12.2021 09:00:00 CET | Pressemeddelelse`,
  embargoes: (at) => `Embargo til ${day(at)} kl. 06.00`,
  'embargoes in sentences': (at) =>
    `Historien er klausuleret og må tidligst bringes ${day(at)} kl. 5.00 i ${nameOf(at)}.`,
  happenings: (at) => `Tid: ${day(at)} kl. 10-12\n\nSted: ${nameOf(at)} Bibliotek, Storgade ${at}`,
  'days without a place': (at) => `Tid: ${day(at)} kl. 10-12`,
  'invitations to come': (at) =>
    `Pressen inviteres til åbning ${1 + (at % 28)}. maj ${2027 + at} kl. 10 i ${nameOf(at)}.`,
  programmes: (at) => `Program ${day(at)}\n\n10.00 ${person(at)} byder velkommen\n\n11.00 Frokost`,
  'sections about others': (at) => `## Om ${nameOf(at)}\n\n${nameOf(at)} er en virksomhed med ${at} ansatte i byen.`,
  'sections about one': (at) => `## Om Acme\n\nAcme er en virksomhed med ${at} ansatte.`,
  'firms that say what they are': (at) => `${nameOf(at)} A/S er en dansk virksomhed, der har ${at} ansatte i byen.`,
  'fact boxes': (at) => `## Fakta\n\nByen har ${at} træer.`,
  'fact boxes with lists': (at) => `Fakta om ${nameOf(at)}:\n\n- Træer: ${at}\n- Huse: ${at}`,
  calls: (at) => `Læs mere: https://acme.example/${nameOf(at)}`,
  addresses: (at) => `https://acme.example/${nameOf(at)}`,
  files: (at) => `[Hent rapport ${at}](https://acme.example/${nameOf(at)}.pdf)`,
  hashtags: (at) => `#${nameOf(at)} #${nameOf(at + 1)}`,
  topics: (at) => `Emner: ${nameOf(at)}, ${nameOf(at + 1)}`,
  pictures: (at) => `![${nameOf(at)} i byen](https://acme.example/${at}.jpg)\nFoto: ${person(at)}`,
  captions: (at) => `Billedtekst: ${nameOf(at)} ved åbningen. Foto: ${person(at)}`,
  galleries: (at) => `## Billeder\n\n${nameOf(at)} ved åbningen`,
  tables: (at) => `| ${nameOf(at)} | B |\n|---|---|\n| ${nameOf(at + 1)} | ${at} |`,
  'related releases': (at) => `Læs også: ${nameOf(at)} åbner igen`,
  'related releases below headings': (at) => `Læs også\n\nSkovby åbner ${nameOf(at)} igen\n\n${day(at)}`,
  buttons: () => 'Del på Facebook\n\nDel på LinkedIn\n\nUdskriv',
  menus: () => 'Forside\n\nNyheder\n\nKontakt\n\nOm os',
  'mail headers': (at) =>
    `Fra: ${person(at)} <post@${nameOf(at)}.example>\n\nSendt: ${day(at)} 09:00\n\nTil: Presse\n\nEmne: Nyt om ${nameOf(at)}`,
  signatures: (at) => `Med venlig hilsen\n\n${person(at)}\n\nDirektør`,
  'signatures of a word': (at) => `Med venlig hilsen\n\n${nameOf(at)}`,
  signers: () => 'Bestyrelsen',
  bylines: (at) => `Af ${person(at)}`,
  'letterheads and addresses': (at) => `${nameOf(at)} A/S\n\nStorgade ${at}\n\n8000 Aarhus C`,
  footers: (at) => `© 2026 ${nameOf(at)}. Alle rettigheder forbeholdes.`,
  'bold lines': (at) => `**Nyt om ${nameOf(at)}**\n\nByen har træer, og dem fælder vi ikke i år.`
}

/** `count` of `part`, one below the other. */
export function manyOf(part: (at: number) => string, count: number, between = '\n\n'): string {
  return Array.from({length: count}, (_, at) => part(at)).join(between)
}
