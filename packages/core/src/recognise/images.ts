import type {Image as ImageNode, RootContent} from 'mdast'
import type {Reading} from '../locales/reading.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Image} from '../model/release.ts'
import {furnitureOf} from './page/furniture-lines.ts'
import {folded} from './blocks/printings.ts'
import {headlineFrom} from './masthead.ts'
import {offsetOf} from './blocks/place.ts'
import {colon, parting} from './words/letters.ts'
import {matchPhrase, mayStand} from './words/phrases.ts'
import {holds} from './words/presence.ts'
import {isParagraph, isProse, sentenceCount, wordCount} from './blocks/prose.ts'
import {between} from './blocks/neighbours.ts'
import type {Rule, Scene} from './rule.ts'
import {sectionOf} from './page/sections.ts'
import {taken} from './blocks/taking.ts'
import {inOutline, outlined} from './words/outline.ts'

/**
 * Pictures that the source brings, and the captions, credits and terms of those it does not: behind `Billedtekst:`,
 * before `Foto:`, below a heading such as `Billeder`.
 */
export const images: Rule = {
  id: 'images',
  silencedBy: ['images'],
  find(scene) {
    const {blocks} = scene
    const {reading} = scene.locale
    const found: Image[] = []
    const evidence: Evidence[] = []
    const gone = new Set<Block>()
    const take = (block: Block, image?: Image) => {
      gone.add(block)
      if (image) found.push(image)
      evidence.push(taken(block, {field: 'images', rule: 'images', ...(image ? {value: image} : {})}))
    }
    const below = captionBelowHeadline(scene)
    if (below) {
      const value = {caption: below.text}
      gone.add(below)
      found.push(value)
      evidence.push(taken(below, {field: 'images', rule: 'images', certainty: 'guess', value}))
    }
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block) break
      if (gone.has(block)) continue
      const picture = pictureIn(block.node)
      if (picture) take(block, imageOf(picture, reading))
      else if (sectionOf(block, reading)?.id === 'media') {
        const gallery = galleryBelow(scene, index)
        if (gallery.length === 0 && index < blocks.length - 1 && !endsHere(blocks[index + 1], reading)) continue
        take(block)
        for (const line of gallery) {
          const last = found.at(-1)
          const caption = captionOf(line.text, reading) ?? {caption: line.text}
          // A page prints a picture's name as its title and as its text for those who do not see it.
          if (isTerms(line.text, reading) && last) {
            found.splice(-1, 1, {...last, rights: line.text})
            take(line)
          } else if (isPrinted(line.text, caption, found)) take(line)
          else take(line, caption)
        }
      } else {
        const caption =
          isLine(block) && !isLinkBelow(blocks[index - 1], reading) ? captionOf(block.text, reading) : undefined
        const neighbours = [blocks[index - 1], blocks[index + 1]]
        // `Tekst: Asta Lind` beside it: who made the pictures of the text, not one of them.
        if (
          caption &&
          (caption.caption === undefined || isName(caption.caption)) &&
          neighbours.some((other) => other && isCreditOfText(other.text, reading))
        )
          take(block)
        else if (caption && !isCreditOfText(block.text, reading)) take(block, caption)
        else if (isLine(block) && isTerms(block.text, reading)) {
          const last = found.at(-1)
          if (last) found.splice(-1, 1, {...last, rights: block.text})
          take(block)
        }
      }
    }
    if (evidence.length === 0) return undefined
    return {found: {images: merged(found)}, evidence, rest: blocks.filter((block) => !gone.has(block))}
  }
}

// Above as well, or as the picture's title; one that no text tells of is a picture of its own.
function isPrinted(text: string, {caption, credit}: Image, found: readonly Image[]): boolean {
  return found
    .slice(-mostPictures)
    .some(
      (one) =>
        folded(one.caption ?? '') === folded(text) ||
        (caption !== undefined && one.caption === caption && one.credit === credit && one.src === undefined)
    )
}

// Each line of a gallery is held against them; a page prints a picture's name close by.
const mostPictures = 200

// A picture alone in its block; one within a sentence stays there.
function pictureIn(node: RootContent): ImageNode | undefined {
  if (node.type === 'image') return node
  if (node.type !== 'paragraph' || !node.children.some(({type}) => type === 'image' || type === 'link'))
    return undefined
  const words = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = words
  const inner = only?.type === 'link' && only.children.length === 1 ? only.children[0] : only
  return words.length === 1 && inner?.type === 'image' ? inner : undefined
}

function imageOf({url, alt, title}: ImageNode, reading: Reading): Image {
  return {src: url, ...(alt ? {alt} : {}), ...(title ? (captionOf(title, reading) ?? {caption: title}) : {})}
}

function isLine(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quotation') && block.text.length <= 600
}

/** Caption and credit of a line that says it is one: `Billedtekst 1: Færgen ved kajen. Foto: Asta Lind`. */
function captionOf(text: string, reading: Reading): Image | undefined {
  if (!holds(text, colon | parting) && !text.includes('©')) return undefined
  const terms = termsBehind(text, reading)
  if (terms !== undefined) {
    const shown = captionOf(text.slice(0, -terms.length).trimEnd(), reading)
    return shown && {...shown, rights: terms}
  }
  const bare = text.startsWith('[') ? text.replace(/^\[(.*)\]$/u, '$1') : text
  const opened = labelAt(bare, 0, reading.captions)
  const shown = opened === undefined ? bare : bare.slice(opened)
  const credit = creditIn(shown, reading.credits)
  if (opened === undefined && !credit) return undefined
  const caption = (credit ? shown.slice(0, credit.from) : shown).replace(/(?<![\s(–|/-])[\s(–|/-]+$/u, '')
  const name = credit ? shown.slice(credit.behind).replace(/(?<![\s).])[\s).]+$/u, '') : ''
  if (caption === '' && name === '') return undefined
  return {...(caption === '' ? {} : {caption}), ...(name === '' ? {} : {credit: name})}
}

// `Foto: Asta Lind. Må bruges frit.`: the last of its sentences says on what terms.
function termsBehind(text: string, reading: Reading): string | undefined {
  const words = reading.sections['media-rights']
  if (!mayStand(words, text) || !isOfPhoto(text, reading)) return undefined
  const terms = /[.!] (\p{Lu}[^.!?]{6,120}\.?)$/u.exec(text)?.[1]
  return terms !== undefined && matchPhrase(words, terms.replace(/\.$/u, ''), 'whole') ? terms : undefined
}

// The first word for a credit is the one that pages print: before who drew a picture, it would say that it is a photo.
function isOfPhoto(text: string, {credits: [photo]}: Reading): boolean {
  return photo !== undefined && text.includes(`${photo}:`)
}

// `Billedtekst 2:`, `Bild 1 (tv):`: the word, a number at most, and a colon.
function labelAt(text: string, from: number, words: readonly string[]): number | undefined {
  const opening = /^[^:]{2,30}: */u.exec(text.slice(from))?.[0]
  if (opening === undefined) return undefined
  const name = opening.replace(/(?: ?\d{1,3})?(?: ?\([^()]{0,30}\))?: *$/u, '')
  return matchPhrase(words, name, 'whole') ? from + opening.length : undefined
}

interface Credit {
  readonly from: number
  readonly behind: number
}

/** Where the credit stands: the last `Foto:` of a line, with a name behind it and no sentence after that. */
function creditIn(text: string, words: readonly string[]): Credit | undefined {
  if (!text.includes('©') && !mayStand(words, text)) return undefined
  let found: Credit | undefined
  for (const sign of text.matchAll(/[:/©]/gu)) {
    const words2 =
      /(?<![\p{L}.-])(?:[\p{L}.-]+ )?[\p{L}.-]+ ?$/u
        .exec(text.slice(Math.max(0, sign.index - 40), sign.index))?.[0]
        .trimEnd() ?? ''
    const word = [words2, words2.split(' ').at(-1) ?? ''].find(
      (name) => name !== '' && matchPhrase(words, name, 'whole') !== undefined
    )
    if (word === undefined && sign[0] !== '©') continue
    const from = word === undefined ? sign.index : text.slice(0, sign.index).trimEnd().length - word.length
    found = {from, behind: sign.index + 1 + (/^[\s:©]*/u.exec(text.slice(sign.index + 1))?.[0].length ?? 0)}
    break
  }
  if (!found) return undefined
  const name = text.slice(found.behind)
  return wordCount(name) >= 1 && wordCount(name) <= 12 && !goesOn(name) && !/https?:|@/u.test(name) ? found : undefined
}

function isName(text: string): boolean {
  return fewNames.test(outlined(text))
}

const fewNames = inOutline(/^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3}$/u)

// `Film: Sådan bygges broen` below `Links`.
function isLinkBelow(above: Block | undefined, reading: Reading): boolean {
  const id = above && sectionOf(above, reading)?.id
  return id === 'links' || id === 'documents'
}

// Behind the name a sentence begins, of three words at least: what looked like a credit is running text.
function goesOn(name: string): boolean {
  const stop = name.search(/[.!?] +\p{Lu}/u)
  return (
    stop >= 0 &&
    name.endsWith('.') &&
    name
      .slice(stop + 1)
      .trim()
      .split(' ').length >= 3
  )
}

// `Tekst og foto: Asta Lind` says who wrote the text.
function isCreditOfText(text: string, {phrases}: Reading): boolean {
  return matchPhrase(phrases.byline, text, 'opening') !== undefined
}

/** Whether `text` says on what terms pictures may be used. */
function isTerms(text: string, {sections}: Reading): boolean {
  return matchPhrase(sections['media-rights'], text, 'opening') !== undefined && wordCount(text) <= 30
}

// Captions down to the next heading; running text that is no caption ends them.
function galleryBelow({blocks, manuscript, locale: {reading}}: Scene, index: number): readonly Block[] {
  const lines: Block[] = []
  const heading = blocks[index]
  for (const block of blocks.slice(index + 1, index + 40)) {
    // Buttons to download stand between captions; whatever else was taken there ends the gallery.
    if (between(manuscript, lines.at(-1) ?? heading, block).some((other) => furnitureOf(other, reading) === undefined))
      break
    if (endsHere(block, reading) || pictureIn(block.node)) break
    if (
      isProse(block.text) &&
      !captionOf(block.text, reading) &&
      (wordCount(block.text) > 40 || isParagraph(blocks[index - 1] ?? block))
    )
      break
    if (/@|\d{2}[ -]?\d{2}[ -]?\d{2}/u.test(block.text)) break
    lines.push(block)
  }
  return lines
}

function endsHere(block: Block | undefined, reading: Reading): boolean {
  if (!block) return true
  const section = sectionOf(block, reading)
  return (
    (section !== undefined && section.id !== 'media-rights') ||
    block.kind === 'heading' ||
    block.kind === 'table' ||
    (furnitureOf(block, reading) !== undefined && wordCount(block.text) > 0)
  )
}

/**
 * The caption of the picture that pages set between headline and text: one short sentence that opens with a name set
 * apart by a comma, and below it the line that heads the text.
 */
function captionBelowHeadline(scene: Scene): Block | undefined {
  const {blocks, locale} = scene
  const from = headlineFrom(scene)
  if (from === undefined) return undefined
  const index = blocks.findIndex((block) => offsetOf(block) > from)
  const [line, heading, text] = blocks.slice(index, index + 3)
  if (index < 0 || !line || !heading || !text || line.kind !== 'paragraph' || heading.kind === 'item') return undefined
  const names = opensWithNames.test(outlined(line.text))
  const heads =
    wordCount(heading.text) <= 12 &&
    !isProse(heading.text) &&
    !/[.:,]$/u.test(heading.text) &&
    /[.!?]$/u.test(text.text)
  return names &&
    heads &&
    line.text.endsWith('.') &&
    wordCount(line.text) <= 16 &&
    sentenceCount(line.text, locale.reading) === 1
    ? line
    : undefined
}

const opensWithNames = inOutline(/^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)+(?: \([^)]*\))?, /u)

// A caption on one line and its credit on the next are one picture, and so are a picture and the caption below it.
function merged(found: readonly Image[]): readonly Image[] {
  const out: Image[] = []
  for (const image of found) {
    const last = out.at(-1)
    const adds =
      image.src === undefined &&
      last !== undefined &&
      ((image.caption === undefined && last.credit === undefined) ||
        (last.src !== undefined && last.caption === undefined))
    if (last && adds) out.splice(-1, 1, {...last, ...image})
    else out.push(image)
  }
  return out
}
