import {emptyFolder} from './bench-folder.ts'
import {budstikke, newsroomPlace} from './ours.ts'
import {type Kill, kills} from '../cli/kills.ts'
import {join} from 'node:path'

// Fifty builds of a newsroom with everything on, killed at drawn moments and built again: `npm run bench:kill`, or with
// the number of rounds, of releases, and the seed of the moments behind it.

const [rounds = 50, count = 60, seed = 20_261_122] = process.argv.slice(2).map(Number)
const folder = emptyFolder('budstikke', 'kill')
const {middle} = newsroomPlace(folder, count, 'everything')
const victim = {
  folder,
  newsroom: join(folder, 'newsroom'),
  edited: middle,
  command: [process.execPath, budstikke] as const
}

const all: Kill[] = []
for await (const kill of kills(victim, rounds, seed)) {
  all.push(kill)
  const {struck, left, mended} = kill
  process.stdout.write(
    `${all.length}: ${struck ? 'killed' : 'was done'}, left ${left === 'nothing' ? left : left === 'between' ? 'files of both sites' : `the ${left} site`}, ${mended ? 'mended' : 'NOT MENDED'}\n`
  )
}
const many = (kept: (kill: Kill) => boolean) => all.filter(kept).length
process.stdout.write(
  `${rounds} rounds, ${many(({struck}) => struck)} killed before the end: left nothing ${many(({left}) => left === 'nothing')}, the old site ${many(({left}) => left === 'old')}, the new ${many(({left}) => left === 'new')}, some files of each ${many(({left}) => left === 'between')}, something broken ${many(({left}) => left === 'broken')}; ${many(({mended}) => mended)} mended\n`
)
if (all.some(({left, mended}) => left === 'broken' || !mended)) process.exitCode = 1
