import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {archive, type ArchivedRelease, topics} from './archive.ts'
import {benchFolder, emptyFolder} from './bench-folder.ts'
import type {Contender, Workplace} from './contenders.ts'
import {frontMatter} from './newsroom-folder.ts'

/** A rival that can run here, or why it cannot. */
export type Rival = Contender | {readonly name: string; readonly missing: string}

/** The other programs, each with templates of ours that make the same site. What is missing is installed if it can be. */
export const rivals: Readonly<Record<'hugo' | 'hugoNewest' | 'hugoRss' | 'eleventy' | 'astro', () => Rival>> = {
  hugo: () => hugo('hugo'),
  // As many would have it: feeds for those who read daily, and none of the archive in them.
  hugoNewest: () => hugo('hugo, newest 50', 'newest'),
  // Less than the others make, and what Hugo does when nobody writes templates for other formats.
  hugoRss: () => hugo('hugo, RSS alone', 'rss'),
  eleventy: () =>
    installed('eleventy', {'@11ty/eleventy': '3.1.7'}, (folder, count, modules) =>
      workplace(folder, count, [process.execPath, join(modules, '@11ty/eleventy/cmd.cjs'), '--quiet'], [])
    ),
  astro() {
    // It wants a later Node than this program does, and Node is a package too.
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
    const own = major > 22 || (major === 22 && minor >= 12)
    return installed('astro', {astro: '7.3.5', ...(own ? {} : {node: '24.21.0'})}, (folder, count, modules) =>
      workplace(
        folder,
        count,
        [
          own ? process.execPath : join(modules, 'node/bin/node'),
          join(modules, 'astro/bin/astro.mjs'),
          'build',
          '--silent'
        ],
        ['.astro', 'node_modules']
      )
    )
  }
}

/** Hugo, with other settings laid over its own where `laid` names them. */
function hugo(name: string, laid?: string): Rival {
  const {stdout, error} = spawnSync('hugo', ['version'], {encoding: 'utf8'})
  const version = /v(\d[\d.]*)/u.exec(stdout ?? '')?.[1]
  if (error || version === undefined) return {name, missing: 'there is no `hugo` on the PATH'}
  return {
    name,
    version,
    prepare: (count) => {
      const folder = laidOut('hugo', count, {
        topics: 'data/topics.json',
        ...(laid === undefined ? {} : {as: `hugo-${laid}`})
      })
      const options = laid === undefined ? [] : ['--config', `hugo.toml,${laid}.toml`]
      return workplace(folder, count, ['hugo', '--quiet', ...options], ['resources', '.hugo_build.lock'])
    }
  }
}

/** A rival of the npm registry, in a folder of its own that is kept between runs. */
function installed(
  name: string,
  packages: Readonly<Record<string, string>>,
  prepare: (folder: string, count: number, modules: string) => Workplace
): Rival {
  const home = join(benchFolder, name)
  const modules = join(home, 'node_modules')
  const wanted = Object.entries(packages)
  mkdirSync(home, {recursive: true})
  if (!wanted.every(([one]) => existsSync(join(modules, one)))) {
    writeFileSync(join(home, 'package.json'), '{"private": true}\n')
    const names = wanted.map(([one, version]) => `${one}@${version}`)
    const call = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', home, ...names], {
      encoding: 'utf8'
    })
    if (call.status !== 0) {
      const reason = /npm (?:error|ERR!) (?!code)(.+)/u.exec(call.stderr ?? '')?.[1] ?? String(call.error)
      return {name, missing: `${names.join(' and ')} could not be installed: ${reason}`}
    }
  }
  const [[, version] = ['', '']] = wanted
  return {
    name,
    version: packages['node'] === undefined ? version : `${version} on Node ${packages['node']}`,
    prepare: (count) => prepare(laidOut(name, count, {topics: 'topics.json'}), count, modules)
  }
}

function workplace(folder: string, count: number, command: Workplace['command'], caches: readonly string[]): Workplace {
  const out = join(folder, 'public')
  const middle = [...archive(Math.ceil(count / 2))].at(-1)
  return {
    command,
    folder,
    out,
    remains: [out, ...caches.map((name) => join(folder, name))],
    middle: join(folder, middle === undefined ? '' : contentOf(middle))
  }
}

/** A folder with the rival's templates, and the archive in its own words. */
function laidOut(name: string, count: number, places: {readonly topics: string; readonly as?: string}): string {
  const folder = emptyFolder(places.as ?? name, 'sites', String(count))
  cpSync(fileURLToPath(new URL(`sites/${name}`, import.meta.url)), folder, {recursive: true})
  write(join(folder, places.topics), JSON.stringify(topics))
  for (const release of archive(count)) write(join(folder, contentOf(release)), content(release))
  return folder
}

function contentOf({language, story}: ArchivedRelease): string {
  return `content/${language}/${story}.md`
}

// The same settings, but for the two that all of them know by other names.
function content(release: ArchivedRelease): string {
  const {published, headline} = release
  const text = `${frontMatter(release)}\n\n${release.body}\n`
  return text
    .replace(`published: ${published}`, `date: ${published.replace(' ', 'T')}:00Z`)
    .replace(`headline: ${headline}`, `title: ${headline}`)
}

function write(place: string, text: string): void {
  mkdirSync(dirname(place), {recursive: true})
  writeFileSync(place, text)
}
