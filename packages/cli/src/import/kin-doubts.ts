import type {Kin, KinReason} from '@budstikke/core'
import type {Call} from '../call.ts'
import type {Doubt} from '../doubts.ts'
import {shown} from '../paths.ts'
import type {Archive} from './archive.ts'
import {placeOf} from './story.ts'

// A release twice in the feed is worse than a version that stands alone.
const ranks = {duplicate: 1, version: 2} as const

/** What may be the same release as others, for a person to decide. */
export function kinDoubts(call: Call, archive: Archive, kin: readonly Kin[]): readonly Doubt[] {
  return kin.map(({name, relation, reasons}) => {
    const other = shown(call.edge, placeOf(archive, name))
    return {
      rank: ranks[relation],
      rule: relation,
      text: call.say(`import.may.${relation}`, {
        other,
        reasons: reasons.map((reason) => reasonText(call, reason)).join('; ')
      })
    }
  })
}

function reasonText({say}: Call, {what, said}: KinReason): string {
  const name = say(`import.reasons.${what}`)
  return said.length === 0 ? name : `${name} ${said.slice(0, 6).join(', ')}${said.length > 6 ? ' …' : ''}`
}
