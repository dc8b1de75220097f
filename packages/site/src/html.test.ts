import type {Element} from 'hast'
import fc from 'fast-check'
import {toHtml} from 'hast-util-to-html'
import {h as tree} from 'hastscript'
import {expect, it} from 'vitest'
import {
  type Attributes,
  dataScript,
  documentText,
  h,
  type Html,
  inOnePiece,
  Mixture,
  ofTree,
  tag,
  tagWith
} from './html.ts'

/** An element that is not made yet. */
interface Draft {
  readonly name: string
  readonly attributes: Attributes
  readonly inside: readonly (string | Draft)[]
}

const words = fc.oneof(
  fc.string({unit: 'binary', maxLength: 30}),
  fc.constantFrom('</p><script>', '" onload="x', "' x='", '&amp;&lt;', '<!--', '<slot data-made="0"></slot>', '`')
)
const attributes = fc.record(
  {
    className: fc.constantFrom(['a'], ['h-entry', 'u-url']),
    id: words,
    href: words,
    title: words,
    ariaLabel: words,
    dataPagefindMeta: words,
    hrefLang: fc.constantFrom('da', 'sv-FI'),
    tabIndex: fc.constantFrom(-1, 0),
    hidden: fc.constant(true as const)
  },
  {requiredKeys: []}
)
const {draft} = fc.letrec<{draft: Draft}>((tie) => ({
  draft: fc.record({
    name: fc.constantFrom('p', 'a', 'div', 'h2', 'span', 'li'),
    attributes,
    inside: fc.array(fc.oneof({depthSize: 'small', withCrossShrink: true}, words, tie('draft')), {maxLength: 4})
  })
}))

const ours = ({name, attributes: list, inside}: Draft): Html =>
  h(name, list, ...inside.map((one) => (typeof one === 'string' ? one : ours(one))))
const theirs = ({name, attributes: list, inside}: Draft): Element =>
  tree(
    name,
    list as Parameters<typeof tree>[1],
    inside.map((one) => (typeof one === 'string' ? {type: 'text' as const, value: one} : theirs(one)))
  )

it('is what a tree is that is serialised last, without controls', () => {
  fc.assert(
    fc.property(draft, (one) => {
      const said = toHtml(theirs(one)).replaceAll(/\p{Cc}/gu, (sign) => (/[\t\n\f\r]/u.test(sign) ? sign : ''))
      expect(ours(one).markup).toBe(said)
    }),
    {seed: 20_261_122, numRuns: 300}
  )
})

it('is the same where its tags were made before', () => {
  fc.assert(
    fc.property(draft, words, ({name, attributes: list, inside}, value) => {
      const content = inside.map((one) => (typeof one === 'string' ? one : ours(one)))
      expect(tag(name, list)(content)).toEqual(h(name, list, content))
      expect(tagWith(name, list, 'name')(value, content)).toEqual(h(name, {...list, name: value}, content))
      expect(tagWith(name, {}, 'name', list)(value, content)).toEqual(h(name, {name: value, ...list}, content))
    }),
    {seed: 20_261_122, numRuns: 300}
  )
})

it('closes no element that has no end', () => {
  expect(h('p', 'a', h('br'), 'b').markup).toBe('<p>a<br>b</p>')
  expect(tag('br')().markup + tagWith('img', {alt: ''}, 'src')('a.png').markup).toBe('<br><img alt="" src="a.png">')
  expect(documentText(h('html', [h('head', h('meta', {charSet: 'utf-8'}))]))).toBe(
    '<!DOCTYPE html><html><head><meta charset="utf-8"></head></html>\n'
  )
})

it('leaves out what is not there', () => {
  expect(h('a', {href: undefined, download: true}, undefined, ['x', [undefined, 'y']]).markup).toBe(
    '<a download>xy</a>'
  )
})

it('lets no control into a page, wherever it comes from', () => {
  const odd = `a\u0000b\u0008\u000Bc\u001Fd\u007F\u0085e\n\t\f\u00A0😀`
  expect(h('p', odd).markup).toBe('<p>abcde\n\t\f\u00A0😀</p>')
  expect(ofTree([tree('p', odd)]).markup).toBe('<p>abcde\n\t\f\u00A0😀</p>')
  expect(tagWith('a', {}, 'title')('x\u0085y').markup).toBe('<a title="xy"></a>')
  expect(dataScript('application/json', '"\u0085x"').markup).toBe('<script type="application/json">"x"</script>')
  expect(inOnePiece([odd]).markup).toBe('abcde\n\t\f\u00A0😀')
})

it('puts what is made already into a tree, and nothing into what only looks like its place', () => {
  const mixture = new Mixture()
  const place = mixture.placeOf(h('b', 'made'), 'a < b')
  const fake = '<slot data-made="0"></slot>'
  const text = tree('p', {title: fake}, fake, place)
  expect(mixture.html([text]).markup).toBe(
    `${ofTree([tree('p', {title: fake}, fake)]).markup.replace('</p>', '')}<b>made</b></p>`
  )
})
