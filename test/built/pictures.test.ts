import {execFile} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {must} from '@budstikke/core'
import {XmlDocument} from 'libxml2-wasm'
import sharp from 'sharp'
import {describe, expect, it} from 'vitest'
import {installedTools, type Tools} from '../../packages/cli/src/edge/tools.ts'
import {filesIn, newsroomWith, person} from '../cli/person.ts'

const cli = fileURLToPath(new URL('../../packages/cli/src/bin.ts', import.meta.url))

const at = ['--at', '2026-11-21 09:00'] as const

const release = (language: string, said: string) =>
  `---\npublished: 2026-11-03\nimages:\n  - {src: skib.jpg, ${said}}\n---\n\n# Et skib i sigte (${language})\n\nSkibet kom i går med fuld last af torsk og sej.\n`

const danish = release('da', "alt: Et skib, caption: 'Skibet & <havet>', credit: Åse Sø, rights: Fri brug")
const swedish = release('sv', 'alt: Ett skepp, caption: Skeppet och havet, credit: Åse Sø, rights: Fri användning')

/** What a telephone takes: held upright, and telling where it was. */
async function photograph(width = 900, height = 1300): Promise<Uint8Array> {
  const picture = sharp({create: {width: height, height: width, channels: 3, background: '#3a6ea5'}})
    .composite([
      {
        input: await sharp({create: {width: 200, height: 100, channels: 3, background: '#fff'}})
          .png()
          .toBuffer()
      }
    ])
    .withMetadata({orientation: 6})
    .withExif({
      IFD0: {Make: 'Kamera', Model: 'K1', Artist: 'Ukendt'},
      IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '57/1 43/1 0/1'}
    })
  return new Uint8Array(await picture.jpeg({quality: 90}).withMetadata({orientation: 6}).toBuffer())
}

async function built(files: Readonly<Record<string, string | Uint8Array>>, tools?: Tools, locale = 'da') {
  const folder = newsroomWith(files)
  const answer = await person(folder, {locale, ...(tools ? {tools} : {})})('build', '--out', 'ud', ...at)
  const read = (path: string) => readFileSync(join(folder, 'ud', path))
  const paths = Object.keys(filesIn(join(folder, 'ud')))
  return {...answer, folder, read, paths}
}

/** The tags of the first directory of Exif data, with their texts (TIFF 6.0, section 2). */
function tagsIn(exif: Buffer): ReadonlyMap<number, string> {
  const data = exif.subarray(exif.indexOf('Exif\0\0', 0, 'latin1') + 6)
  const isLittle = data.toString('latin1', 0, 2) === 'II'
  const short = (place: number) => (isLittle ? data.readUInt16LE(place) : data.readUInt16BE(place))
  const long = (place: number) => (isLittle ? data.readUInt32LE(place) : data.readUInt32BE(place))
  const start = long(4)
  return new Map(
    Array.from({length: short(start)}, (_, index) => {
      const entry = start + 2 + index * 12
      const length = long(entry + 4)
      const place = length > 4 ? long(entry + 8) : entry + 8
      return [short(entry), data.toString('utf8', place, place + length).replaceAll('\0', '')]
    })
  )
}

const tags = {make: 0x010f, model: 0x0110, orientation: 0x0112, artist: 0x013b, copyright: 0x8298, place: 0x8825}

describe('a picture in a build', () => {
  it('has its credit and terms inside, in every language, and nothing that a camera told', async () => {
    const before = await photograph()
    expect([...tagsIn(must((await sharp(before).metadata()).exif)).keys()]).toEqual(
      expect.arrayContaining([tags.make, tags.orientation])
    )
    const {read, paths} = await built({
      'releases/2026-11-skib/da.md': danish,
      'releases/2026-11-skib/sv.md': swedish,
      'releases/2026-11-skib/skib.jpg': before
    })
    const pictures = ['media/2026-11-skib/skib.jpg', ...paths.filter((path) => path.startsWith('pictures/'))]
    expect(pictures).toHaveLength(1 + 3 * 3)
    for (const path of pictures) {
      const {exif, xmp, orientation, iptc} = await sharp(read(path)).metadata()
      const told = tagsIn(must(exif))
      // Exif knows ASCII alone; the name as it is written is in the XMP.
      expect(told.get(tags.artist), path).toBe('Ase Soe')
      expect(told.get(tags.copyright), path).toBe('Fri brug')
      for (const tag of [tags.make, tags.model, tags.place]) expect(told.has(tag), `${path} ${tag}`).toBe(false)
      expect(orientation ?? 1, path).toBe(1)
      expect(iptc, path).toBeUndefined()
      const document = XmlDocument.fromBuffer(must(xmp))
      const all = (name: string) => document.find(`//*[local-name()='${name}']//*[not(*)]`).map(({content}) => content)
      expect(all('creator'), path).toEqual(['Åse Sø'])
      expect(all('UsageTerms'), path).toEqual(['Fri brug', 'Fri brug', 'Fri användning'])
      expect(all('description'), path).toEqual(['Skibet & <havet>', 'Skibet & <havet>', 'Skeppet och havet'])
      expect(all('AltTextAccessibility'), path).toEqual(['Et skib', 'Et skib', 'Ett skepp'])
      document.dispose()
    }
  })

  it('stands upright, in sizes that are none larger than it is, in modern formats', async () => {
    const {read, paths} = await built({
      'releases/2026-11-skib/da.md': danish,
      'releases/2026-11-skib/skib.jpg': await photograph()
    })
    const whole = await sharp(read('media/2026-11-skib/skib.jpg')).metadata()
    expect([whole.width, whole.height]).toEqual([900, 1300])
    const sizes = await Promise.all(
      paths
        .filter((path) => path.startsWith('pictures/'))
        .map(async (path) => {
          const {width, height, format} = await sharp(read(path)).metadata()
          return `${path.replace(/^.*-/u, '')} ${format} ${width}x${height}`
        })
    )
    expect(sizes.toSorted()).toEqual([
      '480.avif heif 480x693',
      '480.jpg jpeg 480x693',
      '480.webp webp 480x693',
      '800.avif heif 800x1156',
      '800.jpg jpeg 800x1156',
      '800.webp webp 800x1156',
      '900.avif heif 900x1300',
      '900.jpg jpeg 900x1300',
      '900.webp webp 900x1300'
    ])
    const page = read('da/2026-11-skib/index.html').toString()
    expect(page).toMatch(/<source [^>]*type="image\/avif"/u)
    expect(page).toMatch(/<img [^>]*width="900" height="1300"/u)
  })

  it('is left as it came where there is nothing to say of it and nothing to take away', async () => {
    const plain = new Uint8Array(
      await sharp({create: {width: 40, height: 30, channels: 3, background: '#123456'}})
        .png()
        .toBuffer()
    )
    const {read, paths} = await built({
      'releases/2026-11-skib/da.md': danish.replace(/\{src.*\}/u, '{src: skib.png, alt: Et skib}'),
      'releases/2026-11-skib/skib.png': plain
    })
    expect(new Uint8Array(read('media/2026-11-skib/skib.png'))).toEqual(plain)
    expect(paths.filter((path) => path.startsWith('pictures/')).map((path) => path.replace(/^.*-/u, ''))).toEqual([
      '40.avif',
      '40.jpg',
      '40.webp'
    ])
  })

  it.each([
    ['words', 'skib'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
    ['the head of one', String.fromCodePoint(0xff, 0xd8, 0xff, 0xe0, 0, 16)]
  ])('is copied, and named, where it only calls itself one: %s', async (_, content) => {
    const {exit, read, said} = await built({
      'releases/2026-11-skib/da.md': danish,
      'releases/2026-11-skib/skib.jpg': content
    })
    expect([exit, read('media/2026-11-skib/skib.jpg').toString()]).toEqual([0, content])
    expect(said).toContain('media/2026-11-skib/skib.jpg kunne ikke læses som et billede')
  })

  it('is made once: the next build finds it, and makes it again where it changed', async () => {
    const folder = newsroomWith({
      'releases/2026-11-skib/da.md': danish,
      'releases/2026-11-skib/skib.jpg': await photograph(500, 400)
    })
    let made = 0
    const counting: Tools = {
      ...installedTools,
      async sharp() {
        const tool = must(await installedTools.sharp())
        return new Proxy(tool, {
          apply(target, self, [input, ...others]: Parameters<typeof tool>) {
            made += 1
            return Reflect.apply(target, self, [input, ...others])
          }
        })
      }
    }
    const build = async () => {
      made = 0
      await person(folder, {tools: counting})('build', '--out', 'ud', ...at)
      return made
    }
    const first = await build()
    expect(first).toBeGreaterThan(5)
    // Nothing has changed, and nothing is looked at.
    expect(await build()).toBe(0)
    writeFileSync(join(folder, 'releases/2026-11-skib/da.md'), `${danish}\nHavnen er stor.\n`)
    // The picture is looked at, two letters are drawn to see whether there are any, and none is made.
    expect(await build()).toBe(3)
    writeFileSync(join(folder, 'releases/2026-11-skib/skib.jpg'), await photograph(500, 420))
    expect(await build()).toBeGreaterThan(5)
  })
})

describe('without the program that makes pictures', () => {
  const missing: Tools = {...installedTools, sharp: async () => undefined}

  it.each([
    ['da', 'Billederne vises, som de er'],
    ['sv', 'Bilderna visas som de är'],
    ['en', 'Pictures are shown as they are']
  ])('a build says so, and shows pictures as they are (%s)', async (locale, words) => {
    const before = await photograph(240, 300)
    const {exit, said, read, paths} = await built(
      {'releases/2026-11-skib/da.md': danish, 'releases/2026-11-skib/skib.jpg': before},
      missing,
      locale
    )
    expect([exit, said]).toEqual([0, expect.stringContaining(words)])
    expect(new Uint8Array(read('media/2026-11-skib/skib.jpg'))).toEqual(before)
    expect(paths.filter((path) => /^pictures\/|share\.png$/u.test(path))).toEqual([])
    const page = read('da/2026-11-skib/index.html').toString()
    expect(page).toContain('skib.jpg')
    expect(page).not.toContain('share.png')
    expect(paths).toContain('da/2026-11-skib/press-kit.zip')
  })
})

describe('the picture that a release is shared with', () => {
  it('has the size that services ask for, and the letters of the headline', async () => {
    const {read} = await built({})
    const picture = sharp(read('da/2026-11-mole/share.png'))
    const {width, height, format} = await picture.metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
    // Where the headline stands there is ink.
    const {channels} = await sharp(
      await picture.extract({left: 80, top: 150, width: 1000, height: 300}).toBuffer()
    ).stats()
    expect(channels[0]?.min).toBeLessThan(60)
  })
  it('is drawn whatever a headline holds', async () => {
    const headline = 'headline: "Æ \\uFFFE & <script> ]]> \\u0007 𝄞"'
    const {exit, said, paths} = await built({
      'releases/2026-11-odd/da.md': `---\npublished: 2026-11-03\n${headline}\n---\n\nTeksten er lang nok.\n`
    })
    expect(said).not.toContain('gik galt')
    expect([exit, paths.includes('da/2026-11-odd/share.png')]).toEqual([0, true])
  })
})

it.runIf(process.platform === 'linux')(
  'no picture without letters is made where the machine has no typeface',
  async () => {
    const folder = newsroomWith({'fonts.conf': '<?xml version="1.0"?><fontconfig></fontconfig>'})
    const {stderr} = await promisify(execFile)(
      process.execPath,
      ['--conditions=budstikke-source', '--import', 'tsx', cli, 'build', folder, '--out', join(folder, 'ud'), ...at],
      {env: {...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), BUDSTIKKE_LOCALE: 'da'}}
    )
    expect(stderr).toContain('maskinen har ingen skrifttype')
    expect(Object.keys(filesIn(join(folder, 'ud'))).filter((path) => path.endsWith('share.png'))).toEqual([])
  }
)

it('a newsroom is not taken for a folder that a build made, although builds keep things in it', async () => {
  const {folder} = await built({})
  const before = Object.keys(filesIn(folder))
  const {exit, said} = await person(folder)('build', newsroomWith(), '--out', folder, ...at)
  expect([exit, said]).toEqual([2, expect.stringContaining('did not build')])
  expect(Object.keys(filesIn(folder))).toEqual(before)
})
