import type {Target} from './blocks.ts'
import {type Hole, holes, type Piece} from './compiled.ts'

// No text has these code points (Unicode, section 23.7), and ours is cleaned of them first.
const [opens, closes] = ['\uFDD0', '\uFDD1']
const marked = /\uFDD0(\w+)\uFDD1/u

/** Where a link leads, with the reader's token as a mark that `piecesOf` finds again. */
export function addressOf(to: Target): string {
  return typeof to === 'string' ? to : to.before + holeMark(to.hole)
}

/** The mark of a hole within a text. */
export function holeMark(hole: Hole): string {
  return opens + hole + closes
}

/** A text with marks as pieces. */
export function piecesOf(text: string): readonly Piece[] {
  return text.split(marked).flatMap((part, index): readonly Piece[] => {
    if (index % 2 === 0) return part === '' ? [] : [part]
    const hole = holes.find((one) => one === part)
    return hole === undefined ? [] : [{hole}]
  })
}
