import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {archive, type ArchivedRelease, topics} from './archive.ts'
import {picture} from './picture.ts'

/** How much of a site is made: what every generator makes, the same with the newest 50 in its feeds, or all that ours can. */
export type Extent = 'race' | 'newest' | 'everything'

/** Writes a newsroom of `count` releases into `folder`, as a press office would have it. */
export function writeNewsroom(folder: string, count: number, extent: Extent = 'race'): void {
  write(join(folder, 'newsroom.yaml'), settings(extent))
  for (const release of archive(count, {pictures: extent === 'everything'})) {
    write(join(folder, 'releases', pathOf(release)), manuscript(release))
    if (release.picture !== undefined) {
      const place = join(folder, 'releases', dirname(pathOf(release)), `${release.picture}.png`)
      write(place, picture(release.picture))
    }
  }
}

/** Where a release lies below `releases`: in a folder with its other language, or alone. */
export function pathOf({story, language}: ArchivedRelease): string {
  return Number(/\d+$/u.exec(story)?.[0]) % 4 === 0 ? `${story}/${language}.md` : `${story}.${language}.md`
}

/** A release as a file of the newsroom. */
export function manuscript(release: ArchivedRelease): string {
  return `${frontMatter(release)}\n\n${release.body}\n`
}

/** What is set of a release over its text. */
export function frontMatter(release: ArchivedRelease): string {
  const {language, published, kicker, headline, lead, organisation, byline} = release
  const fields = {language, published, kicker, headline, lead, organisation, byline}
  const contacts = release.contacts.flatMap(({name, role, phones, emails}) => [
    `  - name: ${name}`,
    `    role: ${role}`,
    `    phones: [${phones.join(', ')}]`,
    `    emails: [${emails.join(', ')}]`
  ])
  return [
    '---',
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    `topics: [${release.topics.join(', ')}]`,
    'contacts:',
    ...contacts,
    '---'
  ].join('\n')
}

// What no other makes is left unmade.
const left: Readonly<Record<Extent, string>> = {
  race: 'build: {without: [cards, kits, ninjs, search, share]}\n',
  newest: 'build: {without: [archives, cards, kits, ninjs, search, share]}\n',
  everything: ''
}

/** newsroom.yaml. */
export function settings(extent: Extent): string {
  return `organisation: Havnens Hus
url: https://presse.havn.example
since: 2019
zone: Europe/Copenhagen
languages: [da, sv]
topics:
${Object.entries(topics)
  .map(([id, labels]) => `  ${id}: {da: ${labels['da']}, sv: ${labels['sv']}}`)
  .join('\n')}
${left[extent]}`
}

function write(place: string, content: string | Uint8Array): void {
  mkdirSync(dirname(place), {recursive: true})
  writeFileSync(place, content)
}
