import {parsePhoneNumberFromString} from 'libphonenumber-js/min'
import type {E164} from '../../model/address.ts'

/** A number as people read it abroad and at home, `+45 12 34 56 78` (ITU-T E.123). */
export function printedPhone(number: E164): string {
  const block = number.slice(0, -2)
  const known = spelt.get(block)
  if (known) return `${known.before}${number.at(-2)}${known.between}${number.at(-1)}`
  const printed = parsePhoneNumberFromString(number)?.formatInternational() ?? number
  const [, before, between] = /^(.*)\d(\D*)\d$/u.exec(printed) ?? []
  // Where figures are left out (a 0 that is dialled at home alone) the next number is asked for again.
  if (before !== undefined && between !== undefined && printed.replaceAll(/\D/gu, '') === number.slice(1)) {
    if (spelt.size >= most) spelt.clear()
    spelt.set(block, {before, between})
  }
  return printed
}

/** How the numbers of a block are printed: what stands before the last two figures, and between them. */
interface Spelling {
  readonly before: string
  readonly between: string
}

// To tell a number apart takes as long as the rest of a contact. How it is grouped hangs on its first figures and on how many
// there are, so that a hundred numbers that differ in the last two are asked about once: those of one switchboard mostly do.
const spelt = new Map<string, Spelling>()
const most = 1000
