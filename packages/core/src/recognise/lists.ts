import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Reading} from '../locales/reading.ts'
import {asItem, withoutOpening} from './blocks/blocks.ts'
import {lexiconOf} from './words/lexicon.ts'
import {wordsIn} from './words/names.ts'
import {endsSentence} from './blocks/prose.ts'
import type {Rule} from './rule.ts'
import {seen} from './blocks/taking.ts'
import {opensSmall} from './words/letters.ts'

/**
 * Lines that a dash opens become items of a list where they are one: at least two on end, no speaker in any of them,
 * and either a line that announces them or the look of an enumeration.
 */
export const lists: Rule = {
  id: 'lists',
  silencedBy: [],
  find({blocks, manuscript, locale: {reading}}) {
    if (manuscript.form === 'marked') return undefined
    const evidence: Evidence[] = []
    const rest: Block[] = []
    for (let index = 0; index < blocks.length;) {
      const run = runAt(blocks, index)
      const announced = blocks[index - 1]?.text ?? ''
      if (isList(run, announced, reading)) {
        const list = {ordered: false, spread: false}
        for (const block of run) {
          evidence.push(seen(block, {field: 'body', rule: 'lists'}))
          const words = withoutOpening(block, dash.exec(block.text)?.[0].length ?? 0)
          if (words) rest.push(asItem(words, list))
        }
      } else for (const block of blocks.slice(index, index + Math.max(run.length, 1))) rest.push(block)
      index += Math.max(run.length, 1)
    }
    return evidence.length === 0 ? undefined : {found: {}, evidence, rest}
  }
}

const dash = /^[-–—−]+\s?(?=\S)/u

function runAt(blocks: readonly Block[], index: number): readonly Block[] {
  const run: Block[] = []
  // Not a slice of the rest at every line: that would copy a long text as often as it has lines.
  for (let at = index; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || !dash.test(block.text) || (run.length > 1 && block.gap > (run[1]?.gap ?? 0)))
      break
    run.push(block)
  }
  return run
}

function isList(run: readonly Block[], announced: string, reading: Reading): boolean {
  if (run.length < 2 || run.some((block) => hasSpeaker(block.text, reading))) return false
  const words = run.map((block) => block.text.replace(dash, ''))
  // A clause that the items finish: `Vi kræver, at` and `behandles ens,`.
  if (words.every((text) => opensSmall(text))) return true
  const enumerates = words.every((text) => text.length < 160) && words.slice(0, -1).every((text) => !endsSentence(text))
  if (announced.endsWith(':') && !saysBefore(announced, reading)) return true
  return enumerates || (run.length >= 3 && words.every((text) => text.length < 90) && !endsSentence(announced))
}

// `, siger hun`: a verb of saying behind a comma or a closing mark.
function hasSpeaker(text: string, reading: Reading): boolean {
  const {saying} = lexiconOf(reading)
  for (const mark of text.matchAll(/[,!?”"»«](?: |$)/gu)) {
    saying.lastIndex = mark.index
    const verb = saying.exec(text)
    if ((verb && verb.index <= mark.index + 3) || isParted(text.slice(mark.index + 1, mark.index + 90), reading))
      return true
  }
  return false
}

// `, legger Strand til`: the particle stands behind the speaker.
function isParted(clause: string, reading: Reading): boolean {
  const {parted, particlesOf} = lexiconOf(reading)
  const verb = parted.next(clause)
  if (!verb || verb.start > 2) return false
  const particles = particlesOf.get(clause.slice(verb.start, verb.end).toLowerCase())
  return wordsIn(clause.slice(verb.end)).some(({word}) => particles?.has(word))
}

function saysBefore(text: string, reading: Reading): boolean {
  const {saying} = lexiconOf(reading)
  saying.lastIndex = Math.max(0, text.length - 120)
  return saying.exec(text) !== null
}
