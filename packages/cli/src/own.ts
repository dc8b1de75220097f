import type {NewsroomSettings} from '@budstikke/core'
import {isPart, type OwnParts, partNames, strippedFrom} from '@budstikke/site'
import {extname, join} from 'node:path'
import type {Call} from './call.ts'
import type {Media} from './media.ts'
import {below, isWithin, shown} from './paths.ts'
import {diskTrouble} from './trouble.ts'

/** The folder of a newsroom that holds what its pages are to look like. */
export const ownFolder = 'site'

/** What an organisation puts in the place of ours. */
export interface Own {
  readonly parts: OwnParts
  /** Its logo, typefaces and pictures, copied as they are. */
  readonly media: readonly Media[]
  /** What is in the folder and is no part of a page, and what the settings name and is not there; in the person's words. */
  readonly notes: readonly string[]
}

/**
 * What stands in the folder `site` of the newsroom at `place`: `theme.css`, parts of pages by their names
 * (`footer.html`, `footer.da.html`), and files that both use. Nothing where there is no such folder.
 */
export async function ownIn(call: Call, place: string, {theme}: NewsroomSettings): Promise<Own> {
  const folder = join(place, ownFolder)
  const paths = await filesIn(call, folder)
  const texts = new Map<string, string>()
  const media: Media[] = []
  for (const path of paths) {
    const from = join(folder, path)
    if (path === 'theme.css' || isFragment(path))
      texts.set(path, new TextDecoder().decode(await call.edge.files.read(from)))
    else media.push({from, to: `${ownFolder}/${path}`})
  }
  const fragments = [...texts]
    .filter(([path]) => isFragment(path))
    .map(([path, html]) => [path.slice(0, -'.html'.length), html] as const)
  const css = texts.get('theme.css')
  const parts = await partsIn(fragments.filter(([name]) => isPart(name)))
  const named = [theme.logo, theme.darkLogo, theme.icon, ...theme.fontFiles.map(({file}) => file)]
  return {
    parts: {...(css === undefined ? {} : {css}), parts},
    media,
    notes: [
      ...fragments
        .filter(([name]) => !isPart(name))
        .map(([name]) => call.say('extras.ownUnknown', {path: fileOf(name), parts: Object.keys(partNames).join(', ')})),
      ...[...parts].flatMap(([name, tree]) => {
        const names = strippedFrom(tree)
        return names.length === 0 ? [] : [call.say('extras.ownStripped', {path: fileOf(name), names: names.join(', ')})]
      }),
      ...named
        .filter((path) => path !== undefined && !paths.includes(path))
        .map((path) => call.say('extras.ownMissing', {path: `${ownFolder}/${path ?? ''}`}))
    ]
  }
}

function fileOf(name: string): string {
  return `${ownFolder}/${name}.html`
}

// A parser of HTML takes as long to load as a newsroom without parts of its own to be looked at.
async function partsIn(
  fragments: readonly (readonly [name: string, html: string])[]
): Promise<NonNullable<OwnParts['parts']>> {
  if (fragments.length === 0) return new Map()
  const [{default: rehypeParse}, {unified}] = await Promise.all([import('rehype-parse'), import('unified')])
  const fragment = unified().use(rehypeParse, {fragment: true}).freeze()
  return new Map(fragments.map(([name, html]) => [name, fragment.parse(html)]))
}

// On the top of the folder; HTML further down is a file like any other.
function isFragment(path: string): boolean {
  return extname(path) === '.html' && !path.includes('/')
}

/** The paths of the files below `folder`, with `/` between parts; without what is hidden and what leads out of it. */
async function filesIn({edge}: Call, folder: string): Promise<readonly string[]> {
  const {files} = edge
  try {
    if ((await files.kind(folder)) !== 'folder') return []
    const home = await files.real(folder)
    const walk = async (at: string): Promise<readonly string[]> => {
      const found: string[] = []
      for (const {name, kind} of await files.list(at)) {
        const path = join(at, name)
        if (name.startsWith('.')) continue
        if (kind === 'folder') found.push(...(await walk(path)))
        else if (isWithin(await files.real(path), home) && (await files.kind(path)) === 'file') found.push(path)
      }
      return found
    }
    return (await walk(folder)).map((path) => below(folder, path))
  } catch (error) {
    throw diskTrouble(error, shown(edge, folder))
  }
}
