import type {Remark} from '../model/remark.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Block} from '../model/manuscript.ts'
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
    if (isSilenced(rule, scene)) continue
    const finding = rule.find(seen)
    if (!finding) continue
    evidence.push(...finding.evidence)
    remarks.push(...(finding.remarks ?? []))
    seen = {...scene, blocks: finding.rest, found: {...seen.found, ...finding.found}}
  }
  return {found: seen.found, evidence, body: seen.blocks, remarks}
}

function isSilenced(rule: Rule, scene: Scene): boolean {
  return rule.silencedBy.length > 0 && rule.silencedBy.every((key) => scene.settings[key] !== undefined)
}
