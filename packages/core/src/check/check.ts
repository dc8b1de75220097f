import type {Evidence} from '../model/evidence.ts'
import type {NewsroomSettings} from '../model/newsroom.ts'
import type {Release} from '../model/release.ts'
import type {Remark} from '../model/remark.ts'
import {accessibility} from './accessibility.ts'
import {completeness} from './completeness.ts'
import {drift} from './drift.ts'
import {language} from './language.ts'
import {style} from './style.ts'
import {type Check, versionOf} from './subject.ts'
import {topics} from './topics.ts'

/** Everything an editor looks for, what keeps readers out first. */
const checks: readonly Check[] = [completeness, accessibility, drift, language, topics, style]

/** A release to check. */
export interface CheckedVersion {
  readonly release: Release
  /** Where in its source the words of its fields stand. */
  readonly evidence: readonly Pick<Evidence, 'field' | 'place'>[]
}

/** A release to check, and the story it tells. */
export interface Checked extends CheckedVersion {
  /** What the language versions share (`storyOf`). */
  readonly story: string
}

/**
 * What an editor should look at in each release, in the order of `releases`: what is missing, what some readers will
 * not get, where language versions have drifted apart. Says nothing of what reading and recognising already said.
 */
export function check(settings: NewsroomSettings, releases: readonly Checked[]): readonly (readonly Remark[])[] {
  const stories = new Map<string, {readonly versions: Checked[]; readonly places: number[]}>()
  for (const [place, one] of releases.entries()) {
    const story = stories.get(one.story) ?? {versions: [], places: []}
    story.versions.push(one)
    story.places.push(place)
    stories.set(one.story, story)
  }
  const said = checkerFor(settings)
  const remarks: (readonly Remark[])[] = []
  for (const {versions, places} of stories.values()) {
    const ofStory = said(versions)
    for (const [index, place] of places.entries()) remarks[place] = ofStory[index] ?? []
  }
  return remarks
}

/**
 * The same for one story after the other: what is said of a release depends on the settings and on the language versions of
 * its story, and on nothing else in the newsroom. So what was said of a story stays true until one of them changes.
 *
 * Takes all versions of a story, and answers in their order.
 */
export function checkerFor(
  settings: NewsroomSettings
): (versions: readonly CheckedVersion[]) => readonly (readonly Remark[])[] {
  const looks = checks.map((one) => one(settings))
  return (versions) => {
    const all = versions.map(({release}) => versionOf(release))
    return all.map((version, index) => {
      const others = all.filter(({release}) => release !== version.release)
      const subject = {...version, evidence: versions[index]?.evidence ?? [], versions: others}
      return looks.flatMap((look) => look(subject))
    })
  }
}
