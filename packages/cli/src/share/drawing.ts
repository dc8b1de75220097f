import {colour, inLanguage, label, must, type NewsroomSettings, type PublicEntry, readableOn} from '@budstikke/core'
import {x} from 'xastscript'
import {xml} from '../xml.ts'
import {leading, setLines} from './lines.ts'

/** The size that services show when an address is shared (Open Graph). */
export const shareSize = {width: 1200, height: 630} as const

const paper = must(colour('#ffffff'))
const margin = 80

/** The picture that a release is shared with, as SVG: its kind, its headline, its sender, in the organisation's colour. */
export function drawing({release}: PublicEntry, settings: NewsroomSettings): string {
  const {width, height} = shareSize
  const mark = settings.theme.colour ?? colour('#1f4e5f') ?? paper
  const ink = readableOn(paper, mark)
  const box = {width: width - 2 * margin, height: 340}
  const {lines, size} = setLines(release.headline, box)
  const sender = setLines(release.organisation ?? inLanguage(settings.organisation, release.language), {
    width: box.width,
    height: 60
  })
  const kind = release.kicker ?? release.label ?? label(release.language, `kinds.${release.kind}`)
  const first = 170 + size
  const about = {xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`}
  return xml(
    x('svg', {...about, 'xml:lang': release.language, 'font-family': family}, [
      x('rect', {width, height, fill: paper}),
      x('rect', {width, height: 20, fill: mark}),
      line(setLines(kind, {width: box.width, height: 60}).lines[0] ?? '', {y: 130, size: 36, weight: 400, fill: ink}),
      ...lines.map((text, index) =>
        line(text, {y: first + Math.round(index * size * leading), size, weight: 700, fill: '#16181a'})
      ),
      line(sender.lines[0] ?? '', {y: height - 56, size: 34, weight: 700, fill: ink})
    ])
  )
}

// The widths that lines are broken by hold for every one of these.
const family = 'Inter, Helvetica Neue, Helvetica, Arial, Liberation Sans, Noto Sans, DejaVu Sans, sans-serif'

interface Look {
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly fill: string
}

function line(text: string, {y, size, weight, fill}: Look) {
  return x('text', {x: margin, y, 'font-size': size, 'font-weight': weight, fill}, text)
}
