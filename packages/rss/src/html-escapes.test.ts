import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cleanHtml, feedHtml} from './html.ts'

const silently = () => undefined

// A table is for the parser to judge, and with it all that follows.
const table = '<table><tbody><tr><td>x</td></tr></tbody></table>'

test('takes usual escapes for clean, and answers what parsing them would', () => {
  const piece = fc.constantFrom(
    '&amp;',
    '&lt;',
    '&gt;',
    '&nbsp;',
    '&#x26;',
    '&quot;',
    '&amp;lt;',
    '&',
    'ord',
    ' ',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a href="https://e.com/?a=1&amp;b=2">',
    '</a>',
    '<img src="https://e.com/a.jpg" alt="a &amp; b">',
    '<img src="https://e.com/a.jpg" alt="a &gt; b">',
    '<pre>',
    '</pre>',
    ']]&gt;',
    ']]'
  )
  let clean = 0
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
      const html = pieces.join('')
      const fast = cleanHtml(html, 'https://e.com/')
      if (fast === undefined) return
      clean++
      expect(feedHtml(table + html, 'https://e.com/', silently)).toBe(table + fast)
    }),
    {seed: 20_261_121, numRuns: 3000}
  )
  expect(clean).toBeGreaterThan(300)
})
