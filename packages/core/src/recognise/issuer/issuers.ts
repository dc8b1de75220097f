import type {Scene} from '../rule.ts'
import {sameIssuer} from './issuer-names.ts'
import {formWitnesses} from './issuer.ts'
import {mentions} from './mentions.ts'
import {type Issuer, issuerOf} from './weighing.ts'

/** Who the issuer may be: to know it takes the whole text, and most releases are decided without. */
export interface Issuers {
  /** Whom the form of the text names. */
  readonly formal: () => string | undefined
  /** Whom the text itself names most. */
  readonly likely: () => string | undefined
  /** Whether that is whoever has this name: most words that open a paragraph nobody has. */
  readonly isLikely: (name: string) => boolean
}

/** The issuer that `scene` speaks for, found out when somebody asks. */
export function issuersOf(scene: Scene): Issuers {
  const {reading} = scene.locale
  let formal: Named | undefined
  let told: Named | undefined
  let strangers = 0
  const likely = () => (told ??= issuerOf([...formWitnesses(scene), ...mentions(scene)], 2, reading) ?? nobody).name
  return {
    formal: () => (formal ??= issuerOf(formWitnesses(scene), 3, reading) ?? nobody).name,
    likely,
    isLikely(name) {
      if (told === undefined && strangers < mostStrangers && !isWitnessed(name, scene)) {
        strangers++
        return false
      }
      return isSame(name, likely())
    }
  }
}

type Named = Pick<Partial<Issuer>, 'name'>

const nobody: Named = {}

// Each is looked for in the whole text: where there are more, all that it names are weighed, once.
const mostStrangers = 3

// Whether anything speaks for who has this name: whom most of it speaks for is one of those.
function isWitnessed(name: string, scene: Scene): boolean {
  const isSames = (other: string) => sameIssuer(name, other)
  return formWitnesses(scene).some((one) => isSames(one.name)) || mentions(scene, isSames).length > 0
}

/** Whether `name` is the issuer's, where there is one. */
export function isSame(name: string, issuer: string | undefined): boolean {
  return issuer !== undefined && sameIssuer(name, issuer)
}
