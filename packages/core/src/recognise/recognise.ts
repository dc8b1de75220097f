import type {Remark} from '../model/remark.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
import type {Settings} from '../model/settings.ts'
import type {Found, Rule, Scene} from './rule.ts'

/** What the rules understood of a manuscript: the findings, by which words, and the blocks that are the body. */
export interface Understanding {
  readonly found: Found
  readonly evidence: readonly Evidence[]
  readonly body: readonly Block[]
  readonly remarks: readonly Remark[]
}

/** Lets each rule look once, in order, at what those before it left. */
export function recognise(scene: Scene, rules: readonly Rule[]): Understanding {
  // Most rules find nothing, and the next sees what they saw.
  let seen: Scene = {...scene, found: {...scene.found}}
  const evidence: Evidence[] = []
  const remarks: Remark[] = []
  for (const rule of rules) {
    if (isSilenced(rule, scene.settings)) continue
    const finding = rule.find(seen)
    if (!finding) continue
    // One after the other: a call takes no hundred thousand arguments.
    for (const one of finding.evidence) evidence.push(one)
    for (const one of finding.remarks ?? []) remarks.push(one)
    seen = {...scene, blocks: finding.rest, found: {...seen.found, ...finding.found}}
  }
  return {found: seen.found, evidence, body: seen.blocks, remarks}
}

function isSilenced({silencedBy}: Rule, settings: Settings): boolean {
  for (const key of silencedBy) if (settings[key] === undefined) return false
  return silencedBy.length > 0
}
