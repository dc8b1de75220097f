/** What a release is put together from; `{…}` are drawn for each. */
export interface Words {
  readonly language: string
  readonly headlines: readonly string[]
  readonly leads: readonly string[]
  readonly sentences: readonly string[]
  readonly quotes: readonly string[]
  readonly reporting: readonly string[]
  readonly subheadings: readonly string[]
  readonly points: readonly string[]
  readonly facts: string
  readonly contact: string
  readonly role: readonly string[]
  readonly about: string
  readonly standing: string
  readonly label: string
  readonly page: readonly string[]
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  readonly places: readonly string[]
  readonly things: readonly string[]
  readonly organisations: readonly string[]
  readonly months: readonly string[]
  readonly phone: string
  readonly dateline: string
}

export const danish: Words = {
  language: 'da',
  headlines: [
    '{place} åbner {number} nye {thing} til foråret',
    'Rekordmange vælger {thing} i {place}',
    '{organisation} samler {number} frivillige om {thing}',
    'Nu får {place} sine egne {thing}'
  ],
  leads: [
    'Fra den {day}. {month} kan alle i {place} bruge de nye {thing}. De er betalt af {organisation} og {number} lokale givere.',
    'Efter tre års arbejde er {organisation} klar til at vise de første {thing} frem i {place}.',
    'Flere end {number} har skrevet sig op. Det er mere, end {organisation} havde turdet håbe på.'
  ],
  sentences: [
    'Undersøgelsen viser, at {percent} procent af borgerne bruger {thing} mindst én gang om ugen.',
    'Arbejdet begyndte i {month} {year} og har kostet {amount} millioner kroner.',
    'De fleste kommer fra {place}, men også naboerne i {place2} har fundet vej.',
    'Det er første gang, at {thing} bliver samlet på ét sted i Danmark.',
    'I dag er der {number} medlemmer, og hver måned kommer der nye til.',
    'Kommunen har stillet lokalerne til rådighed, mens de frivillige selv står for driften.',
    'Ifølge {name}, der er {role} i {organisation}, er interessen langt større end ventet.',
    'Projektet løber indtil den {day}. {month} {year} og bliver derefter gjort op.',
    'Der er plads til {number} deltagere ad gangen, og det er gratis at være med.',
    'Ordningen gælder både for børn, unge og ældre, uanset hvor i landet de bor.',
    'Hvis det går som ventet, følger {place2} efter allerede næste år.',
    'Tallene er opgjort af {organisation} på baggrund af {number} besvarelser.',
    'Åbningen bliver fejret på torvet i {place} lørdag den {day}. {month} kl. 10-14.',
    'Siden {year} er antallet vokset med {percent} procent, og der er stadig venteliste.'
  ],
  quotes: [
    'Vi har ventet længe på det her, og derfor er det en stor dag for os alle sammen',
    'Det handler ikke om penge, men om at nogen åbner døren og siger goddag',
    'Jeg har aldrig set så mange mennesker på én gang, og de blev ved med at komme',
    'Når {thing} ligger lige om hjørnet, bliver de også brugt. Så enkelt er det',
    'Vi lærer hver dag noget nyt, og det er deltagernes fortjeneste'
  ],
  reporting: ['siger {name}, {role} i {organisation}', 'siger {name}', 'fortæller {role} {name} og fortsætter'],
  subheadings: ['Flere end nogensinde', 'Naboerne er med', 'Næste skridt', 'Betalt af lokale givere'],
  points: [
    '{thing} i {place}',
    'Plads til {number} deltagere',
    'Åbent alle hverdage kl. 9-16',
    'Gratis for børn under {day} år'
  ],
  facts: 'Fakta',
  contact: 'Pressekontakt',
  role: ['formand', 'direktør', 'projektleder', 'pressechef', 'analysechef'],
  about: 'Om {organisation}',
  standing:
    '{organisation} er en landsdækkende forening med {number} medlemmer. Foreningen blev stiftet i {year} og arbejder for {thing} i hele landet.',
  label: 'Pressemeddelelse',
  page: ['Spring til indhold', 'Forside', 'Nyheder', 'Om os', 'Kontakt'],
  given: ['Mette', 'Søren', 'Aage', 'Kirsten', 'Henrik', 'Lone', 'Birgitte', 'Jens'],
  surnames: ['Ravnkilde', 'Dalsbro', 'Tangmose', 'Højager', 'Vestbjerg', 'Lundtoft'],
  places: ['Tangkøbing', 'Nørre Aa', 'Vestervang', 'Sølager', 'Bakkeby', 'Åmose'],
  things: ['cykelstier', 'natcaféer', 'nyttehaver', 'læsegrupper', 'gårdhaver', 'værksteder'],
  organisations: ['Foreningen Fyrlygten', 'Dansk Havekreds', 'Nordhvil A/S', 'Tangkøbing Kommune'],
  months: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'september', 'oktober', 'november'],
  phone: 'tlf. 67 20 {pair} {pair2}',
  dateline: '{place}, den {day}. {month} {year}'
}

export const swedish: Words = {
  language: 'sv',
  headlines: [
    '{place} öppnar {number} nya {thing} till våren',
    'Rekordmånga väljer {thing} i {place}',
    '{organisation} samlar {number} frivilliga kring {thing}',
    'Nu får {place} sina egna {thing}'
  ],
  leads: [
    'Från den {day} {month} kan alla i {place} använda de nya {thing}. De betalas av {organisation} och {number} lokala givare.',
    'Efter tre års arbete är {organisation} redo att visa de första {thing} i {place}.',
    'Fler än {number} har anmält sig. Det är mer än {organisation} hade vågat hoppas på.'
  ],
  sentences: [
    'Undersökningen visar att {percent} procent av invånarna använder {thing} minst en gång i veckan.',
    'Arbetet började i {month} {year} och har kostat {amount} miljoner kronor.',
    'De flesta kommer från {place}, men även grannarna i {place2} har hittat dit.',
    'Det är första gången som {thing} samlas på ett ställe i Sverige.',
    'I dag finns det {number} medlemmar, och varje månad kommer det nya.',
    'Kommunen har ställt lokalerna till förfogande, medan de frivilliga själva sköter driften.',
    'Enligt {name}, som är {role} på {organisation}, är intresset långt större än väntat.',
    'Projektet pågår till den {day} {month} {year} och utvärderas därefter.',
    'Det finns plats för {number} deltagare åt gången, och det är gratis att vara med.',
    'Satsningen gäller både barn, unga och äldre, oavsett var i landet de bor.',
    'Om det går som väntat följer {place2} efter redan nästa år.',
    'Siffrorna har tagits fram av {organisation} utifrån {number} svar.',
    'Öppningen firas på torget i {place} lördagen den {day} {month} kl. 10–14.',
    'Sedan {year} har antalet vuxit med {percent} procent, och det är fortfarande kö.'
  ],
  quotes: [
    'Vi har väntat länge på det här, och därför är det en stor dag för oss alla',
    'Det handlar inte om pengar, utan om att någon öppnar dörren och säger hej',
    'Jag har aldrig sett så många människor på en gång, och de fortsatte att komma',
    'När {thing} ligger runt hörnet blir de också använda. Så enkelt är det',
    'Vi lär oss något nytt varje dag, och det är deltagarnas förtjänst'
  ],
  reporting: ['säger {name}, {role} på {organisation}', 'säger {name}', 'berättar {role} {name} och fortsätter'],
  subheadings: ['Fler än någonsin', 'Grannarna är med', 'Nästa steg', 'Betalas av lokala givare'],
  points: [
    '{thing} i {place}',
    'Plats för {number} deltagare',
    'Öppet alla vardagar kl. 9–16',
    'Gratis för barn under {day} år'
  ],
  facts: 'Fakta',
  contact: 'Presskontakt',
  role: ['ordförande', 'vd', 'projektledare', 'presschef', 'analyschef'],
  about: 'Om {organisation}',
  standing:
    '{organisation} är en rikstäckande förening med {number} medlemmar. Föreningen bildades {year} och arbetar för {thing} i hela landet.',
  label: 'Pressmeddelande',
  page: ['Hoppa till innehållet', 'Start', 'Nyheter', 'Om oss', 'Kontakt'],
  given: ['Malin', 'Göran', 'Åke', 'Kerstin', 'Henrik', 'Lena', 'Birgitta', 'Jens'],
  surnames: ['Örtengren', 'Dalsbo', 'Tångmosse', 'Högåker', 'Västberg', 'Lundtoft'],
  places: ['Granhamn', 'Tallnäs', 'Ekvattnet', 'Norra Sjötorp', 'Björkvik', 'Åmosse'],
  things: ['cykelbanor', 'nattkaféer', 'odlingslotter', 'läsecirklar', 'gårdsträdgårdar', 'verkstäder'],
  organisations: ['Föreningen Fyrlyktan', 'Svenska Trädgårdskretsen', 'Nordvila AB', 'Granhamns kommun'],
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'september', 'oktober', 'november'],
  phone: 'tfn 070-174 {pair} {pair2}',
  dateline: '{place} den {day} {month} {year}'
}

/** Draws that hang on `number` alone: the same release every time it is asked for. */
export function drawer(words: Words, number: number) {
  let state = (number + 1) * 2_654_435_761
  const below = (count: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c_1b_3c_6d) + 0x9e_37_79_b9) >>> 0
    return (state >>> 8) % count
  }
  const draw = (from: readonly string[]) => from[below(from.length)] ?? ''
  const issuer = draw(words.organisations)
  const two = (most: number) => String(below(most) + 1).padStart(2, '0')
  const filled: Readonly<Record<string, () => string>> = {
    place: () => draw(words.places),
    place2: () => draw(words.places),
    thing: () => draw(words.things),
    organisation: () => issuer,
    name: () => `${draw(words.given)} ${draw(words.surnames)}`,
    role: () => draw(words.role),
    month: () => draw(words.months),
    number: () => String(below(900) + 20),
    amount: () => `${below(90) + 2},${below(9) + 1}`,
    percent: () => String(below(80) + 10),
    day: () => String(below(27) + 1),
    year: () => String(2019 + below(8)),
    pair: () => two(98),
    pair2: () => two(98)
  }
  return {
    below,
    draw,
    issuer,
    say: (from: readonly string[]) => draw(from).replaceAll(/\{(\w+)\}/gu, (_, hole: string) => filled[hole]?.() ?? ''),
    day: `202${below(6)}-${two(12)}-${two(28)}`
  }
}
