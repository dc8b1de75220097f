import {appendFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import type {Workplace} from './contenders.ts'

/**
 * What a press officer does to a long newsroom between two builds, by what the tables call it. They may be done again and
 * again in this order: what comes is what goes.
 */
export function changes({middle}: Workplace): Readonly<Record<string, () => void>> {
  const releases = `${sep}releases${sep}`
  const newcomer = join(middle.slice(0, middle.lastIndexOf(releases)), releases, 'nytaar.md')
  const text = readFileSync(middle, 'utf8')
  let times = 100
  // A headline of its own, so that each time something is other than it was.
  const headed = () => text.replace(/(?<=^headline: ).*$/mu, () => `Nu er vi ${(times += 1)} i foreningen`)
  return {
    'a text edited': () => appendFileSync(middle, `\nTallet er siden steget til ${(times += 1)}.\n`),
    'a headline edited': () => writeFileSync(middle, headed()),
    'a release comes': () =>
      writeFileSync(
        newcomer,
        headed().replace(/(?<=^published: ).*$/mu, () => '2025-12-31 09:00')
      ),
    'a release goes': () => rmSync(newcomer),
    'nothing changed': () => undefined
  }
}
