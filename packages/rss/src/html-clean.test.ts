import fc from 'fast-check'
import {parseFragment as parse, serialize} from 'parse5'
import {expect, test} from 'vitest'
import {isClean} from './html-clean.ts'
import {isPlain} from './html-plain.ts'
import {parsedHtml} from './html.ts'
import {xmlText} from './xml-text.ts'

const base = 'https://e.com/da/x/'
const unheard = () => {}

// Built to be nearly clean, so that many are, and the others miss by little.
const pieces = fc.constantFrom(
  ...[
    'p',
    'h2',
    'pre',
    'div',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'figure',
    'figcaption',
    'a',
    'b',
    'em',
    'q',
    'span',
    'code',
    'ins'
  ],
  ...[
    'article',
    'section',
    'small',
    'time',
    'sub',
    'table',
    'tr',
    'td',
    'address',
    'summary',
    'details',
    'script',
    'svg',
    'br',
    'hr',
    'img',
    'wbr'
  ]
)
const attributes = fc.constantFrom(
  ...[
    '',
    ' lang="sv"',
    ' title="a &#x26; b"',
    ' href="https://e.com/"',
    ' href="https://e.com/?a=1&#x26;b=2"',
    ' href="/x"',
    ' href="javascript:x"'
  ],
  ...[
    ' src="https://e.com/a.jpg"',
    ' src="https://e.com/a.jpg" alt=""',
    ' src="https://e.com/a.jpg" width="120"',
    ' src="https://e.com/a.jpg" alt="a &amp; b"/',
    ' src="https://e.com/a.jpg" alt="a &gt; b" /',
    ' href="https://e.com/?a=1&amp;b=2"',
    ' title="😀"',
    ' title="\uD83D"',
    '/',
    ' /',
    ' width="012"',
    ' id="x"',
    ' lang=sv'
  ],
  ...[
    ' cite="https://e.com/"',
    ' href="tel:+4512345678"',
    ' href="mailto:a.b+c@e.com"',
    ' lang="a" lang="b"',
    ' datetime="2026"',
    ' title=">"',
    ' onclick="x"',
    ' hreflang="sv"'
  ]
)
const leaf = fc.constantFrom(
  'ord',
  ' ',
  '\n',
  '&#x26;',
  '&#x3C;',
  '&amp;',
  '>',
  '"',
  ']]>',
  'å',
  '\u00A0',
  '&',
  '<',
  '&#x26;lt;',
  '& ',
  '\n\n',
  '&gt;',
  '&nbsp;',
  '&quot;',
  '&#39;',
  '&oslash;',
  '&amp;lt;',
  '😀',
  '\uD83D',
  '\uDE00',
  '\u0008',
  '\u0094',
  '\r',
  '\uFFFD',
  ']]&gt;'
)
const element = fc.letrec<{node: string}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 5},
    leaf,
    fc
      .tuple(pieces, attributes, fc.array(tie('node'), {maxLength: 3}))
      .map(([tag, own, children]) =>
        /^(?:br|hr|img|wbr)$/u.test(tag) ? `<${tag}${own}>` : `<${tag}${own}>${children.join('')}</${tag}>`
      )
  )
})).node
const fragment = fc.oneof(
  fc.array(element, {maxLength: 3}).map((parts) => parts.join('')),
  fc
    .array(
      fc.oneof(
        leaf,
        fc.tuple(pieces, attributes).map(([tag, own]) => `<${tag}${own}>`),
        pieces.map((tag) => `</${tag}>`)
      ),
      {maxLength: 8}
    )
    .map((parts) => parts.join(''))
)

// What a browser makes of it, and what it would write.
const tree = (html: string) => serialize(parse(html))

test('what it takes for clean is the same tree once it is cleaned, and goes through the door', () => {
  let [clean, plain] = [0, 0]
  fc.assert(
    fc.property(fragment, (html) => {
      if (!isClean(html, base)) return
      clean++
      if (isPlain(html)) plain++
      expect(tree(parsedHtml(html, base, unheard))).toBe(tree(html))
      expect(xmlText(html, unheard)).toBe(html)
      // What holds a relative address is not clean, so that it is the same from everywhere.
      for (const other of [undefined, 'https://other.example/']) expect(isClean(html, other)).toBe(true)
    }),
    {seed: 20_261_121, numRuns: 30_000}
  )
  // A law that never met its case would hold for nothing.
  expect(clean).toBeGreaterThan(2000)
  expect(plain).toBeGreaterThan(1000)
})

test('knows what press releases consist of', () => {
  const html =
    '<h2>Fakta</h2>\n<p>Æble, <a href="https://e.com/?a=1&#x26;b=2">link</a> &#x26; <strong>mere</strong><br>her</p>\n<ul>\n<li>et</li>\n<li><p>to</p></li>\n</ul><figure><img src="https://e.com/a.jpg" alt="Havnen"><figcaption>Foto</figcaption></figure>'
  expect(isClean(html, base)).toBe(true)
  expect(isClean('<p>Et &amp; to &lt;3 &quot;fire&quot;<br /><img src="https://e.com/a.jpg" alt="x"/></p>', base)).toBe(
    true
  )
  expect(isPlain(html)).toBe(true)
  const contacts =
    '<aside><h2>Fakta</h2><ul><li>En</li></ul></aside><h2>Kontakt</h2><ul><li><span>Ida, presse</span><br><span>Telefon <a href="tel:+4512345678">+45 12 34 56 78</a></span><br><span>E-mail <a href="mailto:a@e.com">a@e.com</a></span></li></ul>'
  expect(isPlain(contacts)).toBe(true)
})

test.each(['', '&amp;', 'å – ', '<br>', '<em>a</em>'])('knows words of any length from their end: %j', (mark) => {
  const words = `<p>${mark}${'x'.repeat(49_000)}${mark}${'y'.repeat(49_000)}`
  expect(isPlain(`${words}</p>`)).toBe(true)
  for (const end of ['', '<', '<x>', '</h2>', '\u0007</p>', '&x;</p>']) expect(isPlain(words + end)).toBe(false)
})

test.each(['<p>', '<ul><li>', '<p><em>a</em>', '<br>', '&amp;', '<a href="https://e.com/', '<p><b>a</b></p>\n'])(
  'answers for any length of %j',
  (part) => {
    const many = part.repeat(99_000 / part.length)
    for (const html of [many, `${many}<`, `${many}">x</a>`]) {
      expect(isClean(html, base)).toBe(/^(?:<br>|&amp;|<p><b>a<.b><.p>\n)+$/u.test(html))
    }
  }
)
