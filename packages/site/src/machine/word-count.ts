import {plainBody, type PublicRelease} from '@budstikke/core'

/** How many words the text of a release has. Block by block: to put all of it together takes as long as to count. */
export function wordsIn(body: PublicRelease['body']): number {
  let count = 0
  for (const node of body.children) count += wordCount(plainBody({type: 'root', children: [node]}))
  return count
}

/** How many words a text has: what stands between white space. Counted sign by sign, since every release is asked. */
export function wordCount(text: string): number {
  let count = 0
  let isInside = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    // Letters by what they are, and asked no further: a text has thousands.
    if ((code > 0x20 && code < 0xa0) || (code !== 0x20 && !isSpace(code))) {
      if (!isInside) count += 1
      isInside = true
    } else isInside = false
  }
  return count
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code >= 0xa0 && spaces.has(code)
}

// ECMAScript, section 12.2 and 12.3: white space and line ends beyond ASCII, as `\s` has them.
const spaces: ReadonlySet<number> = new Set([
  0xa0, 0x16_80, 0x20_00, 0x20_01, 0x20_02, 0x20_03, 0x20_04, 0x20_05, 0x20_06, 0x20_07, 0x20_08, 0x20_09, 0x20_0a,
  0x20_28, 0x20_29, 0x20_2f, 0x20_5f, 0x30_00, 0xfe_ff
])
