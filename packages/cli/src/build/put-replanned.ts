import {must, type PublicEntry} from '@budstikke/core'
import type {WrittenItem} from '@budstikke/rss'
import {join} from 'node:path'
import {putItem} from '../cache/kept-item.ts'
import type {KeptIndex} from '../cache/kept-index.ts'
import type {Line} from '../cache/line.ts'
import type {Shelf} from '../cache/shelf.ts'
import type {Call} from '../call.ts'
import type {BuildOptions} from '../commands/build.ts'
import type {NewsroomFolder} from '../newsroom.ts'
import {shown} from '../paths.ts'
import {diskTrouble} from '../trouble.ts'
import {type Laid, rememberChanged} from './last-build.ts'
import {folderWord} from './lay.ts'
import type {Looks} from './looks.ts'
import type {Row} from './roll.ts'
import {type KeptRoll, type OtherRows, rememberRows} from './roll-file.ts'
import type {Words} from './roll-words.ts'
import type {RolledNewsroom} from './rolled-newsroom.ts'
import {rowOf} from './rolled-release.ts'
import {rememberSaid, type Said, type Standing} from './standing.ts'
import type {Remade} from './story-files.ts'
import type {ToldStory} from './told-stories.ts'
import {putFiles} from './put-files.ts'
import {lookedAgain} from './looked-again.ts'
import {shelfIn} from '../cache/shelf.ts'

/** What was made of a newsroom in which a few releases came, changed or went. */
export interface PutReplanned {
  readonly standing: Standing
  readonly newsroom: NewsroomFolder
  readonly stories: readonly ToldStory[]
  readonly rolled: RolledNewsroom
  /** As it was. */
  readonly roll: KeptRoll
  readonly listed: Words
  readonly invited: Words
  /** Written now, by the ids of their releases. */
  readonly items: Map<string, {readonly word: string; readonly item: WrittenItem}>
  readonly files: readonly Remade[]
  /** Everything that is to be in the built folder. */
  readonly all: readonly Pick<Laid, 'path' | 'from'>[]
  readonly gone: readonly string[]
  readonly index: KeptIndex
  /** The folder of what was read. */
  readonly readings: string
  readonly looks: Looks
  readonly said: Said
}

/**
 * Puts the files in place, and remembers all of it for the next build. Answers `false`, and does nothing, where the newsroom
 * cannot be written to any more.
 */
export async function putReplanned(call: Call, options: BuildOptions, put: PutReplanned): Promise<boolean> {
  const {standing, files, all, gone, readings, newsroom, said} = put
  const {home, out, memory} = standing
  const shelf = shelfIn(call, readings)
  if (!shelf) return false
  const isOther = files.length + gone.length > 0
  if (isOther) await putFiles(call, out, {word: folderWord(all), files, gone})
  // Side by side, since the disk makes sure of each. Whichever is not there when the build is killed, the next one notices.
  const [check] = await Promise.all([
    isOther ? rememberChanged(call, standing, {paths: all.map(({path}) => path), remade: files, gone}) : memory.check,
    keepRead(shelf, put).catch((error: unknown) => {
      throw diskTrouble(error, shown(call.edge, readings))
    })
  ])
  const looked = lookedAgain(standing, put.looks)
  if (check === undefined || !looked) return true
  await Promise.all([
    rememberRows(call, {home, out, check: memory.check, now: check}, rowsIn(put), newsroom.settings),
    rememberSaid(call, options, {home, out, looked, said, check})
  ])
  return true
}

async function keepRead(shelf: Shelf, {stories, items, index, looks, newsroom}: PutReplanned): Promise<void> {
  const {name} = shelf
  const around = {stamp: '', home: ''}
  const lines: readonly Line[] = [
    ...stories.flatMap(({versions}) =>
      versions.flatMap(({path, fresh}): readonly Line[] => {
        if (!fresh) return []
        const stamp = looks.stampOf(join(newsroom.place, 'releases', ...path.split('/')))
        return [{sort: 'release', name: path, digest: fresh.digest, stamp, home: name, json: shelf.put(fresh)}]
      })
    ),
    ...stories
      .filter(({versions}) => versions.length > 0)
      .map(({story, aboutFrom, remarks}): Line => ({
        ...around,
        sort: 'about',
        name: story,
        digest: aboutFrom,
        json: JSON.stringify(remarks)
      })),
    ...[...items].map(([id, {word, item}]): Line => ({
      ...around,
      sort: 'item',
      name: id,
      digest: word,
      home: name,
      json: putItem(shelf.bodies, item)
    }))
  ]
  shelf.bodies.close()
  await index.put(lines)
}

function rowsIn({rolled, roll, listed, invited}: PutReplanned): OtherRows {
  const rowFor = (entry: PublicEntry): Row => {
    const {id} = entry.release
    return {
      path: must(rolled.paths.get(id)),
      digest: rolled.digestOf({id}),
      entry,
      listed: listed.at(id),
      invited: invited.at(id)
    }
  }
  return {
    roll,
    fresh: rolled.smallOpen.entries.map((entry) => rowFor(entry)),
    gone: rolled.gone,
    all: () => rolled.open.entries.map((entry) => rowOf(entry.release) ?? rowFor(entry))
  }
}
