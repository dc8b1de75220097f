import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import {datesIn} from './dates/dates.ts'
import {filedIn, filingFrom} from './dates/page-stamps.ts'
import {furnitureOf} from './page/furniture-lines.ts'
import {isParagraph, isProse, wordCount} from './blocks/prose.ts'
import {follows} from './blocks/neighbours.ts'
import type {Rule, Scene} from './rule.ts'
import {ungluedTags} from './page/glued-tags.ts'
import {colon, digit, parting} from './words/letters.ts'
import {openerOf} from './words/openers.ts'
import {matchPhrase} from './words/phrases.ts'
import {holds} from './words/presence.ts'
import {sectionOf, sectionOpenedBy} from './page/sections.ts'
import {isKindWord, isStamp} from './dates/stamps.ts'
import {seen, taken, takenPart} from './blocks/taking.ts'
import {topOf} from './blocks/top.ts'

/** Tag lists below a heading such as `Emner` or behind it, hashtags on a line of their own. */
export const topics: Rule = {
  id: 'topics',
  silencedBy: ['topics'],
  find(scene) {
    const {blocks} = scene
    const {reading} = scene.locale
    const found: string[] = []
    const evidence: Evidence[] = []
    const gone = new Set<Block>()
    const take = (block: Block, names: readonly string[]) => {
      gone.add(block)
      for (const name of names) found.push(name)
      evidence.push(taken(block, {field: 'topics', rule: 'topics', ...(names.length === 0 ? {} : {value: names})}))
    }
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block) break
      if (gone.has(block)) continue
      const inline = sectionOpenedBy(block, reading)
      const hashtags = hashtagsIn(block.text)
      const section = sectionOf(block, reading)
      // `Tagget med Rømø, hvalfangst`: no sign parts the words from the tags.
      const filed = section?.id === 'topics' ? section.match.parts['text'] : undefined
      if (hashtags) take(block, hashtags)
      else if (filed !== undefined) take(block, separated(filed, scene))
      else if (section?.id === 'topics') {
        const lines = linesBelow(scene, index)
        if (lines.length === 0) continue
        take(block, [])
        for (const line of lines)
          take(line, lines.length === 1 ? tagsIn(line, scene) : [line.text.replace(/^#/u, '').replace(/[,;]$/u, '')])
      } else if (inline?.id === 'topics' && inline.behind < block.text.length && !isProse(block.text)) {
        const names = separated(block.text.slice(inline.behind), scene)
        gone.add(block)
        for (const name of names) found.push(name)
        evidence.push(takenPart(block, 0, block.text.length, {field: 'topics', rule: 'topics', value: names}))
      }
    }
    for (const {block, name} of filedUnder(scene)) {
      found.push(name)
      evidence.push(seen(block, {field: 'topics', rule: 'topics', certainty: 'guess', value: [name]}))
    }
    if (evidence.length === 0) return undefined
    return {found: {topics: unique(found)}, evidence, rest: blocks.filter((block) => !gone.has(block))}
  }
}

/**
 * What a page's stamp files the text under: behind the word for it (`Af Eva Ek | 2. april 2025 | Kategorier: Presse`), or
 * the last words of `21.09.2023 Nyhed Grundskolen`, behind day and kind.
 */
function filedUnder(scene: Scene): readonly {readonly block: Block; readonly name: string}[] {
  const {
    manuscript,
    locale: {reading}
  } = scene
  return manuscript.blocks.slice(0, topOf(manuscript.blocks)).flatMap((block) => {
    if (holds(block.text, parting) && holds(block.text, colon) && block.text.length <= longestStamp)
      return block.text.split(/ ?[|•·] ?/u).flatMap((part) => {
        const label = sectionOpenedBy({...block, text: part}, reading)
        const names = label?.id === 'topics' ? separated(part.slice(label.behind), scene) : []
        return names.map((name) => ({block, name}))
      })
    const filing = holds(block.text, digit) && block.text.length <= longestStamp ? filingFrom(block.text, reading) : 0
    if (filing > 0 && filing < block.text.length && openerOf(reading.phrases.published, block.text))
      return separated(filedIn(block.text, filing, reading), scene).map((name) => ({block, name}))
    if (block.text.length > 100 || !isStamp(block.text, reading)) return []
    const date = datesIn(block.text, reading.calendar)[0]
    const behind = date?.from === 0 ? block.text.slice(date.to).replace(/^[\s|,–-]+/u, '') : ''
    const [word, sign = ''] = /^\p{L}+(\s*\||\s+[–-](?=\s))?\s+/u.exec(behind) ?? []
    if (
      word === undefined ||
      !isKindWord(
        word
          .slice(0, word.length - sign.length)
          .replace('|', '')
          .trim(),
        reading
      )
    )
      return []
    const name = behind.slice(word.length)
    return wordCount(name) <= 4 && /^\p{Lu}[^|]*$/u.test(name) ? [{block, name}] : []
  })
}

const longestStamp = 200

// `#dkpol #børn`: nothing but hashtags.
function hashtagsIn(text: string): readonly string[] | undefined {
  if (!text.includes('#')) return undefined
  // `Følg os: @museet #museet2024`: a label and the names of accounts stand beside them.
  const words = text
    .replace(/^[\p{L} ]{1,30}:\s*/u, '')
    .split(/[\s,]+/u)
    .filter((word) => !/^@[\p{L}\p{N}_.]+$/u.test(word))
  return words.length > 0 && words.length <= 40 && words.every((word) => /^#[\p{L}][\p{L}\p{N}_]*$/u.test(word))
    ? words.map((word) => word.slice(1))
    : undefined
}

// Tags are short lines of one look: they end at a heading, at furniture, at running text, and at a day.
function linesBelow({blocks, manuscript, locale: {reading}}: Scene, index: number): readonly Block[] {
  const lines: Block[] = []
  const heading = blocks[index]
  for (const block of blocks.slice(index + 1, index + 41)) {
    if (!follows(manuscript, lines.at(-1) ?? heading, block)) break
    const first = lines[0]
    const isTag =
      !isProse(block.text) &&
      !isParagraph(block) &&
      (wordCount(block.text) <= 6 || lines.length === 0) &&
      block.text.length <= 300
    if (
      !isTag ||
      sectionOf(block, reading) ||
      furnitureOf(block, reading) ||
      isStamp(block.text, reading) ||
      block.kind === 'heading' ||
      /[@.?!:]$|@/u.test(block.text)
    )
      break
    if (first && (block.kind !== first.kind || (lines.length > 1 && block.gap > (lines[1]?.gap ?? 0)))) break
    // Below one line of several tags the next line, set apart, is something else.
    if (first && lines.length === 1 && block.gap > first.gap) break
    lines.push(block)
  }
  return lines
}

/** The tags of one line, whatever separates them; an item of a list is one tag. */
function tagsIn(block: Block, scene: Scene): readonly string[] {
  if (block.kind === 'item') return [block.text]
  if (block.columns && block.columns.length > 0)
    return [0, ...block.columns].map((from, index, all) => block.text.slice(from, all[index + 1]).trim())
  return separated(block.text, scene)
}

function separated(text: string, scene: Scene): readonly string[] {
  const lists = partsAtLabels(text.replace(/(?<![.;,\s])[.;,\s]+$/u, ''), scene)
  return lists.flatMap((bare) => {
    for (const sign of [/[|•·;#]/u, /,/u, / \/ | - /u]) {
      const parts = bare
        .split(sign)
        .map((part) => part.trim())
        .filter((part) => part !== '')
      if (parts.length > 1) return parts.map((part) => part.replace(/^#/u, ''))
    }
    return ungluedTags(bare, scene).flatMap((part) => capitalised(part))
  })
}

// `Trafik, TransportTaggar: tåg, pendling`: the next list's label is glued to the last tag of this one.
function partsAtLabels(text: string, {locale: {reading}}: Scene): readonly string[] {
  const label = /(?<=\p{L})(\p{Lu}\p{Ll}+): /u.exec(text)
  if (!label?.[1] || !matchPhrase(reading.sections.topics, label[1], 'whole')) return [text]
  return [text.slice(0, label.index), text.slice(label.index + label[0].length)]
}

// `Hav Plast Biologi` is three tags, `Sundhed og omsorg Børn` two: each opens with a capital, as its neighbours do.
function capitalised(text: string): readonly string[] {
  const parts = text.split(/ (?=\p{Lu}\p{Ll})/u)
  return parts.length > 2 || (parts.length === 2 && parts.some((part) => part.includes(' '))) ? parts : [text]
}

function unique(names: readonly string[]): readonly string[] {
  const known = new Set<string>()
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '' && !known.has(name.toLowerCase()) && known.add(name.toLowerCase()))
}
