import type {Certainty, Evidence, EvidenceField} from '../../model/evidence.ts'
import type {Block} from '../../model/manuscript.ts'
import {placeIn} from './place.ts'

/** What a rule says of words that it took or read. */
export interface Claim {
  readonly field: EvidenceField
  readonly rule: string
  /** `sure` unless said otherwise. */
  readonly certainty?: Certainty
  readonly value?: unknown
  readonly alternatives?: readonly string[]
}

/** The evidence that a whole block was taken from the text. */
export function taken(block: Block, claim: Claim): Evidence {
  return evidence(block, 'taken', claim, 0, block.text.length)
}

/** The evidence that the part of `block` between two offsets was taken. */
export function takenPart(block: Block, from: number, to: number, claim: Claim): Evidence {
  return evidence(block, 'taken', claim, from, to)
}

/** The evidence that a block, or the part of it between two offsets, was read and left where it is. */
export function seen(block: Block, claim: Claim, from = 0, to = block.text.length): Evidence {
  return evidence(block, 'seen', claim, from, to)
}

function evidence(block: Block, use: Evidence['use'], claim: Claim, from: number, to: number): Evidence {
  const {field, rule, certainty = 'sure', value, alternatives} = claim
  return {
    field,
    rule,
    text: block.text.slice(from, to),
    place: placeIn(block, from, to),
    use,
    certainty,
    ...(value === undefined ? {} : {value}),
    ...(alternatives === undefined || alternatives.length === 0 ? {} : {alternatives})
  }
}
