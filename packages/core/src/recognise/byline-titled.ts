import type {Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import {taken} from './blocks/taking.ts'
import {isRunning, topOf} from './blocks/top.ts'
import {isSigned} from './contact/signing.ts'
import type {Finding, Scene} from './rule.ts'
import {lexiconOf} from './words/lexicon.ts'
import {personAlone} from './words/names.ts'
import {openerIn} from './words/openers.ts'

/** Above an opinion a name alone and the title right below it: `Eva Ek`, `Formand, Lærernes Forening`. */
export function titledOf(scene: Scene): Finding | undefined {
  const {
    blocks,
    locale: {reading}
  } = scene
  const lastText = blocks.findLastIndex((block) => isRunning(block))
  const at = blocks.slice(0, Math.min(topOf(blocks), lastText)).findIndex((block, index) => {
    const below = blocks[index + 1]
    return (
      block.gap > 0 &&
      block.columns === undefined &&
      below?.gap === 0 &&
      block.text.length < longestName &&
      personAlone(block.text, reading) !== undefined &&
      isTitleLine(below, scene)
    )
  })
  const block = blocks[at]
  if (!block || !(isSigned(scene) || blocks.some(({text}) => openerIn(reading.disclaimers, text) !== undefined)))
    return undefined
  const names = [personAlone(block.text, reading) ?? block.text]
  const lines = blocks.slice(at, at + 2)
  const claim = {field: 'byline', rule: 'byline'} as const
  return {
    found: {byline: names},
    evidence: lines.map((line) => taken(line, line === block ? {...claim, value: names} : claim)),
    rest: blocks.filter((other) => !lines.includes(other))
  }
}

const longestName = 60

/** Whether a line is the title below a name: `ordförande Resenärsförbundet`, `(Redaktionschef)`. */
export function isTitleLine({text}: Block, {locale}: Scene): boolean {
  return text.length < 100 && !/[.!?:]$/u.test(text) && lexiconOf(locale.reading).hasRole(text)
}

/** The title on the line below `line`, which is `name` and no more: `Skoleleder, Åvangskolen`. */
export function titleBelow(lines: readonly string[], line: string, name: string, reading: Reading): string | undefined {
  const below = line === name ? lines[lines.indexOf(line) + 1] : undefined
  return below !== undefined && below.length < 100 && lexiconOf(reading).hasRole(below) ? below : undefined
}
