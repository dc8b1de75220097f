import type {Evidence, EvidenceField} from '../model/evidence.ts'
import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'
import type {Remark} from '../model/remark.ts'

/** A release as an editor meets it: among its language versions, in its newsroom. */
export interface Subject {
  readonly release: Release
  readonly evidence: readonly Evidence[]
  /** What the language versions share (`storyOf`). */
  readonly story: string
  readonly settings: NewsroomSettings
  /** The other language versions of the story. */
  readonly versions: readonly Release[]
}

/** One thing that an editor looks for. */
export type Check = (subject: Subject) => readonly Remark[]

/** Where the words of a field stand in the source; `undefined` where no rule took any. */
export function placeOf({evidence}: Pick<Subject, 'evidence'>, field: EvidenceField): Pick<Remark, 'place'> {
  const place = evidence.find((one) => one.field === field)?.place
  return place === undefined ? {} : {place}
}
