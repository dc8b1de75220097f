import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, it} from 'vitest'
import {newsroomWith, newsroomYaml, person} from './person.ts'

const at = ['--at', '2026-11-21T11:00:00Z']

/** A newsroom whose folder `site` holds `files`. */
function dressed(files: Readonly<Record<string, string>>, theme = ''): string {
  const folder = newsroomWith()
  writeFileSync(join(folder, 'newsroom.yaml'), `${newsroomYaml}${theme}`)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'site', path)), {recursive: true})
    writeFileSync(join(folder, 'site', path), content)
  }
  return folder
}

it('puts what stands in the folder site into the pages, and copies the rest', async () => {
  const folder = dressed(
    {
      'theme.css': '.brand {letter-spacing: 0}\n',
      'footer-about.html': '<p>Kajvej 1</p>',
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'skrift/sans.woff2': 'ikke en skrift',
      '.skjult': 'hemmeligt'
    },
    'theme: {logo: logo.svg}\n'
  )
  const {said} = await person(folder)('build', '--out', 'ud', ...at)
  const read = (path: string) => readFileSync(join(folder, 'ud', path), 'utf8')
  expect(read('theme.css')).toContain('@layer organisation {\n.brand {letter-spacing: 0}\n}')
  expect(read('da/index.html')).toContain('<p>Kajvej 1</p>')
  expect(read('da/index.html')).toContain('src="../site/logo.svg"')
  expect(read('site/skrift/sans.woff2')).toBe('ikke en skrift')
  expect(() => read('site/.skjult')).toThrow('ENOENT')
  expect(() => read('site/footer-about.html')).toThrow('ENOENT')
  expect(said).not.toContain('site/')
})

it('says what is no part of a page, what was taken out of one, and what is missing', async () => {
  const folder = dressed(
    {'fodder.html': '<p>Hej</p>', 'footer.html': '<p onclick="x()">Hej</p><script>x()</script>'},
    'theme: {logo: borte.svg}\n'
  )
  const {said} = await person(folder, {locale: 'da'})('build', '--out', 'ud', ...at)
  expect(said).toContain('site/fodder.html er ikke nogen del af en side')
  expect(said).toContain('Fra site/footer.html er det her taget ud')
  expect(said).toContain('onclick, script.')
  expect(said).toContain('newsroom.yaml nævner site/borte.svg, men filen er der ikke.')
})

it('takes nothing along that a link leads to outside of the folder', async () => {
  const folder = dressed({'logo.svg': '<svg/>'})
  symlinkSync('/etc/hostname', join(folder, 'site', 'navn.txt'))
  await person(folder)('build', '--out', 'ud', ...at)
  expect(readFileSync(join(folder, 'ud/site/logo.svg'), 'utf8')).toBe('<svg/>')
  expect(() => readFileSync(join(folder, 'ud/site/navn.txt'))).toThrow('ENOENT')
})
