/**
 * Whether `html` is of the plainest kind: what a press release nearly always is, known by one pattern in a third of the
 * time that it takes to look at its tags one by one.
 *
 * The grammar of html-clean.ts made smaller still: paragraphs, headings, lists of one level, quotations and figures, of
 * words with marks, links and pictures, each closed before its neighbour opens. It takes no text that html-clean.ts would
 * not take; the law beside it holds both to what a parser makes of the text.
 */
export function isPlain(html: string): boolean {
  return html.length < longest && !html.includes(']]') && plain.test(html)
}

// What a matcher may have to go back over must not outgrow its stack.
const longest = 100_000

// What XML cannot hold or HTML calls an error; the rest is letters. The characters themselves and not their escapes: a
// pattern of some 19 kB is compiled without care by V8, and takes twice the time.
const odd = '\0-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFD-\uFFFF'
const letter = `[^&<${odd}]`
const escape = '&(?:(?:amp|lt|gt|quot|nbsp|#x26|#x3C|#39);| )'
const text = `${letter}*(?:${escape}${letter}*)*`
// The same for where most words stand, by four letters: going round less often takes an eighth less time, and a third less
// where a dash or a curly mark makes all letters two bytes wide. In one way only, so that going back stays as cheap.
const letters = `(?:${letter.repeat(4)})*${letter}{0,3}`
const prose = `${letters}(?:${escape}${letters})*`
const value = `[^"&<>${odd}]*(?:&(?:amp|#x26);[^"&<>${odd}]*)*`

// A host of plain letters and folders without dots: what parsing it would answer, as in address.ts.
const part = String.raw`[\w\-.~!$()*+,;=:@/?]*`
const host = String.raw`(?:(?!xn--)[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}`
const path = String.raw`(?:/(?!\.)[\w\-.~!$()*+,;=:@]*)+`
const page = String.raw`https?://${host}${path}(?:\?${part}(?:&(?:amp|#x26);${part})*)?(?:#${part})?`

const breaks = '<br(?: ?/)?>'
const picture = `<img src="${page}"(?: alt="${value}")?(?: width="[1-9]\\d{0,5}" height="[1-9]\\d{0,5}")?(?: ?/)?>`
// How the contacts below a release are reached, as URL would write it.
const reached = String.raw`tel:\+?\d+|mailto:[\w.+\-]+@[\w.\-]+`
const link = `<a href="(?:${page}|${reached})">${text}</a>`
const marks = 'b|em|i|q|span|strong'

const plain = ((): RegExp => {
  let pairs = 0
  const pair = (tags: string, inside: string) => {
    const name = `tag${pairs++}`
    return `<(?<${name}>${tags})>${inside}</\\k<${name}>>`
  }
  const words = () => [pair(marks, among(pair(marks, text), link, breaks)), link, breaks, picture].join('|')
  const block = () => pair('p|h[1-6]', `${prose}(?:(?:${words()})${prose})*`)
  const list = () => pair('ul|ol', among(`<li>${among(block(), words())}</li>`))
  const around = () =>
    pair(
      'aside|blockquote|div|figure|section',
      among(block(), list(), `<figcaption>${among(words())}</figcaption>`, words())
    )
  return new RegExp(`^${among(block(), list(), around(), words())}$`, 'u')
})()

function among(...elements: readonly string[]): string {
  return `${text}(?:(?:${elements.join('|')})${text})*`
}
