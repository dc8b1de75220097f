import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'
import type {Remark} from '../model/remark.ts'
import {accessibility} from './accessibility.ts'
import {completeness} from './completeness.ts'
import {drift} from './drift.ts'
import {language} from './language.ts'
import {style} from './style.ts'
import type {Check, Subject} from './subject.ts'
import {topics} from './topics.ts'

/** Everything an editor looks for, what keeps readers out first. */
const checks: readonly Check[] = [completeness, accessibility, drift, language, topics, style]

/** A release to check, and the story it tells. */
export type Checked = Pick<Subject, 'release' | 'evidence' | 'story'>

/**
 * What an editor should look at in each release, in the order of `releases`: what is missing, what some readers will
 * not get, where language versions have drifted apart. Says nothing of what reading and recognising already said.
 */
export function check(settings: NewsroomSettings, releases: readonly Checked[]): readonly (readonly Remark[])[] {
  const stories = new Map<string, Release[]>()
  for (const {story, release} of releases) stories.set(story, [...(stories.get(story) ?? []), release])
  return releases.map((one) => {
    const versions = (stories.get(one.story) ?? []).filter((release) => release !== one.release)
    return checks.flatMap((look) => look({...one, settings, versions}))
  })
}
