import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readFeed} from '@budstikke/rss'
import {newsroomWith, person} from './person.ts'

/** The first bytes of a PNG of so many pixels: its signature and its header (PNG, section 11.2.1). */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.write('\u0089PNG\r\n\u001A\n', 'latin1')
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** A JPEG that was taken with the camera upright: Exif says how to turn it, the frame header how large it is. */
function uprightJpeg(width: number, height: number): Uint8Array {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex')
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, exif, frame, Buffer.from('ffd9', 'hex')])
}

const at = ['--at', '2026-11-21 09:00'] as const

it('tells in feeds how large pictures and files truly are', async () => {
  const release = [
    '---',
    'published: 2026-11-03',
    'images: [{src: min båd.png, alt: Båd}, {src: taarn.jpg, alt: Tårn}, {src: falsk.png, alt: Falsk}]',
    'attachments: [{src: plan.pdf, title: Plan, size: 7}, {src: tekst.pdf, title: Tekst}]',
    '---',
    '',
    '# Et skib i sigte',
    '',
    'Skibet kom i går med fuld last af torsk og sej.'
  ].join('\n')
  const folder = newsroomWith({
    'releases/2026-11-skib/da.md': release,
    'releases/2026-11-skib/min båd.png': png(1200, 675),
    'releases/2026-11-skib/taarn.jpg': uprightJpeg(4000, 3000),
    'releases/2026-11-skib/falsk.png': 'not a picture',
    'releases/2026-11-skib/plan.pdf': '%PDF-1.7 plan',
    'releases/2026-11-skib/tekst.pdf': '%PDF-1.7'
  })
  expect(await person(folder)('build', '--out', 'ud', ...at)).toMatchObject({exit: 0})
  const item = readFeed(readFileSync(join(folder, 'ud', 'da', 'atom.xml'), 'utf8'))?.items[0]
  expect(item?.pictures).toMatchObject([
    {length: 33, width: 1200, height: 675},
    {width: 3000, height: 4000},
    {length: 13}
  ])
  expect(item?.pictures?.[2]).not.toHaveProperty('width')
  expect(item?.enclosures).toMatchObject([
    {length: 13, title: 'Plan'},
    {length: 8, title: 'Tekst'}
  ])
})

it('builds the pages of the feeds beside them', async () => {
  const folder = newsroomWith()
  const {out} = await person(folder)('build', '--out', 'ud', ...at)
  expect(out).toMatch(
    /Pages: \d+\n {2}https:\/\/presse\.fiskerneshus\.example\/\n {2}https:\/\/presse\.fiskerneshus\.example\/da\/\n/u
  )
  const read = (path: string) => readFileSync(join(folder, 'ud', path), 'utf8')
  expect(read('da/feed.html')).toContain('Havnen får en ny mole')
  expect(read('da/feeds.html')).toContain('https://presse.fiskerneshus.example/opml.xml')
  expect(read('site.js')).toContain('clipboard')
  expect(read('da/rss.xml')).toContain('<?xml-stylesheet href="../feed.css" type="text/css"?>')
  expect(read('feed.css')).toContain('rss::before')
})
