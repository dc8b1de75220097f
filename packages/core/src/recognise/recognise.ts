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
  let {blocks} = scene
  let found: Found = {...scene.found}
  // Most rules find nothing, and the next sees what they saw.
  let seen: Scene = {...scene, found}
  const evidence: Evidence[] = []
  const remarks: Remark[] = []
  for (const rule of rules) {
    if (isSilenced(rule, scene)) continue
    const finding = rule.find(seen)
    if (!finding) continue
    found = {...found, ...finding.found}
    evidence.push(...finding.evidence)
    remarks.push(...(finding.remarks ?? []))
    blocks = finding.rest
    seen = {...scene, blocks, found}
  }
  return {found, evidence, body: blocks, remarks}
}

function isSilenced(rule: Rule, scene: Scene): boolean {
  return rule.silencedBy.length > 0 && rule.silencedBy.every((key) => scene.settings[key] !== undefined)
}
