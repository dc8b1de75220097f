import type {Outputs} from './compared.ts'
import {type Lane, of, ratio} from './race.ts'

/** All that one run of the suite found. */
export interface Results {
  readonly machine: string
  readonly versions: readonly string[]
  /** Cold builds, by the number of releases. */
  readonly cold: ReadonlyMap<number, readonly Lane[]>
  readonly outputs: ReadonlyMap<string, Outputs>
  /** Builds after a change, by what was changed, and Hugo's full builds beside them. */
  readonly warm: readonly Lane[]
  /** How many releases stood in the newsroom of the warm rows. */
  readonly warmCount: number
  /** What other scripts answered, by their headings. */
  readonly told: ReadonlyMap<string, string>
  /** What could not be measured, and why. */
  readonly left: readonly string[]
}

const ours = 'budstikke'

/** The figures as Markdown: what was to be reached, the tables, and every single run. */
export function report(results: Results): string {
  const {machine, versions, cold, warm, told, left} = results
  return [
    `Measured ${machine}; ${versions.join(', ')}.`,
    `## Goals\n\n${table(['work', 'goal', 'floor', 'measured'], goals(results))}`,
    ...[...cold].map(
      ([count, lanes]) =>
        `## Cold build, ${count.toLocaleString('en')} releases\n\n${table(['program', 'wall, s', '× hugo', 'budstikke ÷ it', 'processor, s', 'processor × hugo', 'peak, MB'], coldRows(lanes))}`
    ),
    ...(warm.length === 0
      ? []
      : [
          `## Warm, ${results.warmCount.toLocaleString('en')} releases\n\n${table(['before it', 'wall, s', 'processor, s', 'peak, MB'], warmRows(warm))}`
        ]),
    ...[...told].map(([heading, text]) => `## ${heading}\n\n${text.trim()}`),
    `## What was built\n\n${table(['site', 'release pages', 'lists', 'feeds', 'files', 'MB', 'words missing'], outputRows(results))}`,
    ...(left.length === 0 ? [] : [`## Not measured\n\n${left.map((one) => `- ${one}`).join('\n')}`]),
    `## Every run\n\nWall seconds / processor seconds / peak MB, in the order in which they ran.\n\n${rawRows(results).join('\n')}`
  ].join('\n\n')
}

function goals({cold, warm, warmCount}: Results): readonly (readonly string[])[] {
  const at = (count: number, name: string) => cold.get(count)?.find((lane) => lane.name === name)
  const largest = Math.max(...[...cold.keys()].filter((count) => count <= 10_000))
  const against = (rival: string, count = largest) => ratio(at(count, ours), at(count, rival))
  const whole = warm.find(({name}) => name === wholeHugo)
  const many = largest.toLocaleString('en')
  const astro = [...cold.keys()].findLast((count) => at(count, 'astro') !== undefined) ?? largest
  const sizes = [...cold.keys()]
  return [
    [`cold build, ${many}, ÷ hugo`, '≤ 1.0', '≤ 1.5', shown(against('hugo'))],
    ['the same, hugo with RSS alone', '', '', shown(against('hugo, RSS alone'))],
    [
      'the same, both with the newest 50 in their feeds',
      '≤ 1.0',
      '≤ 1.5',
      shown(ratio(at(largest, 'budstikke, newest 50'), at(largest, 'hugo, newest 50')))
    ],
    [`cold build, ${many}, ÷ eleventy`, '≤ 0.5', '≤ 0.8', shown(against('eleventy'))],
    [`cold build, ${astro.toLocaleString('en')}, ÷ astro`, '≤ 0.25', '≤ 0.4', shown(against('astro', astro))],
    [`peak memory, ${many}, MB`, '≤ 400', '≤ 700', shown(of(at(largest, ours), 'peakMegabytes'), 0)],
    ...sizes.slice(1).map((size, index) => {
      const before = sizes[index] ?? size
      const grown = (name: string) =>
        Math.log(of(at(size, name), 'wallSeconds') / of(at(before, name), 'wallSeconds')) / Math.log(size / before)
      const [from, to] = [before, size].map((one) => one.toLocaleString('en'))
      return [
        `growth ${from} → ${to}, exponent`,
        size > 1000 ? '≤ 1.05' : '',
        '',
        `${shown(grown(ours))} (hugo ${shown(grown('hugo'))})`
      ]
    }),
    ...(at(100_000, ours)
      ? [['peak memory, 100,000, MB', '< 1,500', '', shown(of(at(100_000, ours), 'peakMegabytes'), 0)]]
      : []),
    ...warm
      .filter((lane) => lane !== whole)
      .map((lane) => {
        const idle = lane.name === 'nothing changed'
        const work = `${lane.name}, ${warmCount.toLocaleString('en')}, ÷ hugo's full build`
        return [work, idle ? '≤ 1/30' : '≤ 1/20', idle ? '' : '≤ 1/12', part(ratio(whole, lane))]
      })
  ]
}

/** What warm rows are measured by. */
export const wholeHugo = 'hugo, full build'

function coldRows(lanes: readonly Lane[]): readonly (readonly string[])[] {
  const find = (name: string) => lanes.find((lane) => lane.name === name)
  return lanes.map((lane) => [
    lane.name,
    shown(of(lane, 'wallSeconds')),
    shown(ratio(lane, find('hugo'))),
    shown(ratio(find(ours), lane)),
    shown(of(lane, 'cpuSeconds')),
    shown(ratio(lane, find('hugo'), 'cpuSeconds')),
    shown(of(lane, 'peakMegabytes'), 0)
  ])
}

function warmRows(warm: Results['warm']): readonly (readonly string[])[] {
  return warm.map((lane) => [
    lane.name,
    shown(of(lane, 'wallSeconds')),
    shown(of(lane, 'cpuSeconds')),
    shown(of(lane, 'peakMegabytes'), 0)
  ])
}

function outputRows({outputs}: Results): readonly (readonly string[])[] {
  return [...outputs].map(([name, {releases, lists, feeds, files, megabytes, missing}]) => [
    name,
    ...[releases, lists, feeds, files].map((count) => count.toLocaleString('en')),
    megabytes.toFixed(1),
    missing.length === 0 ? 'none' : `${missing.length}: ${missing[0]}`
  ])
}

function rawRows({cold, warm}: Results): readonly string[] {
  const lanes = [
    ...[...cold].flatMap(([count, all]) => all.map((lane) => [`cold, ${count.toLocaleString('en')}`, lane] as const)),
    ...warm.map((lane) => ['warm', lane] as const)
  ]
  return lanes.map(([work, {name, runs}]) => {
    const all = runs.map(
      (run) => `${run.wallSeconds.toFixed(2)}/${run.cpuSeconds.toFixed(2)}/${run.peakMegabytes.toFixed(0)}`
    )
    return `- ${work}: ${name}: ${all.join(', ')}`
  })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function shown(value: number, digits = 2): string {
  return Number.isFinite(value)
    ? value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})
    : '–'
}

function part(times: number): string {
  return Number.isFinite(times) ? `1/${times.toFixed(1)}` : '–'
}
