import {label} from '@budstikke/core'
import type {Block} from './blocks.ts'
import {htmlBytes, htmlOfMail} from './html.ts'
import type {Mail} from './mail.ts'

/** Gmail cuts the HTML of a mail off at 102 kB, and the way out with it; some of it is left for what is on the way. */
export const mostBytes = 95_000

/**
 * `mail` as it is where its HTML fits, else with as much of its text as does, a word that it goes on, and the way to the
 * rest. What a reader must have stays: headline, notice, contacts, the way out.
 */
export function shortened(mail: Mail): Mail {
  const whole = withShortWords(mail)
  const room = mostBytes - new TextEncoder().encode(htmlOfMail({...whole, blocks: []})).length
  if (htmlBytes(whole.blocks, whole) <= room) return whole
  return [isText, isAnything].reduce((one, mayGo) => without(one, room, mayGo), whole)
}

const textual: ReadonlySet<Block['block']> = new Set([
  'picture',
  'heading',
  'paragraph',
  'speech',
  'list',
  'quote',
  'table',
  'rule',
  'box',
  'files',
  'teaser',
  'contents'
])
const lasting: ReadonlySet<Block['block']> = new Set(['masthead', 'kicker', 'headline', 'footer', 'button'])

// The heading of the contacts is no text of the release.
function isText({block}: Block, next: Block | undefined): boolean {
  return textual.has(block) && !(block === 'heading' && (next?.block === 'contact' || next?.block === 'event'))
}

function isAnything({block}: Block): boolean {
  return !lasting.has(block)
}

function without(mail: Mail, room: number, mayGo: (block: Block, next: Block | undefined) => boolean): Mail {
  const {blocks} = mail
  const told: readonly Block[] = [
    {block: 'notice', content: [{block: 'paragraph', content: [label(mail.language, 'mails.cut')]}]}
  ]
  const sizes = blocks.map((block) => htmlBytes([block], mail))
  if (sizes.reduce((sum, size) => sum + size, 0) <= room) return mail
  const goes = blocks.map((block, index) => mayGo(block, blocks[index + 1]) && !isSame(block, told))
  const fixed = sizes.reduce((sum, size, index) => sum + (goes[index] === true ? 0 : size), htmlBytes(told, mail))
  let left = room - fixed
  const kept: Block[] = []
  let isCut = false
  for (const [index, block] of blocks.entries()) {
    if (goes[index] !== true) kept.push(block)
    else if (!isCut) {
      left -= sizes[index] ?? 0
      if (left >= 0) kept.push(block)
      else {
        isCut = true
        kept.push(...told.filter(() => !blocks.some((one) => isSame(one, told))))
      }
    }
  }
  return {...mail, blocks: kept}
}

function isSame(block: Block, told: readonly Block[]): boolean {
  return JSON.stringify(block) === JSON.stringify(told[0])
}

// What stays whatever happens is short.
function withShortWords(mail: Mail): Mail {
  return {
    ...mail,
    subject: cut(mail.subject, 300),
    blocks: mail.blocks.map((block): Block => {
      if (block.block === 'masthead') return {...block, name: cut(block.name, 200)}
      if (block.block === 'lead') return {...block, text: cut(block.text, 2000)}
      return block.block === 'kicker' || block.block === 'headline' ? {...block, text: cut(block.text, 1000)} : block
    })
  }
}

function cut(text: string, most: number): string {
  const letters = [...text.slice(0, most * 2)]
  return letters.length <= most && text.length <= most * 2 ? text : `${letters.slice(0, most).join('')} …`
}
