import type {Nodes} from 'mdast'
import {type Url, url} from '../model/address.ts'
import type {ArchivedRelease} from '../model/archived.ts'
import type {Aside, Block, Manuscript} from '../model/manuscript.ts'
import type {Section} from '../model/release.ts'
import type {Settings} from '../model/settings.ts'
import type {Instant, LocalTime, PlainDate} from '../model/time.ts'
import {releaseId} from '../model/identity.ts'
import {instant, plainDate} from '../model/time.ts'
import {localIn, type Zone} from '../model/zone.ts'
import {readHtml} from './html.ts'
import {normalise} from './normalise.ts'

/**
 * A release of an archive as a manuscript: the body is the text, what stands beside it are settings, and a headline or
 * lead that the body repeats is set aside. `where` is the clock on which the moment of publication is told.
 */
export function readArchived(archived: ArchivedRelease, where: Zone): Manuscript {
  const {address, versions, language, published, organisation, byline, contacts, images, attachments, links, topics} =
    archived
  const headline = words(archived.headline)
  const lead = words(archived.lead === undefined ? undefined : textOf(archived.lead, ' '))
  const at = published === undefined ? undefined : localOf(published, where)
  const body = readHtml(archived.body)
  const {blocks, aside} = unrepeated(absolute(body.blocks, address), [headline, lead])
  const boilerplate = archived.boilerplate?.map(({heading, body: text}): Section => ({
    ...(heading === undefined ? {} : {heading}),
    text: textOf(text, '\n\n')
  }))
  // A tag URI is an identity for life, wherever it was minted: readers of the old feed know the release by it.
  const id = releaseId(archived.origin ?? '')
  const settings: Settings = {
    ...(id === undefined ? {} : {id}),
    ...(language === undefined ? {} : {language}),
    ...(at === undefined ? {} : {published: at}),
    ...(headline === undefined ? {} : {headline}),
    ...(lead === undefined ? {} : {lead}),
    ...(organisation === undefined ? {} : {organisation}),
    ...filled('byline', byline),
    ...filled('contacts', contacts),
    ...filled(
      'boilerplate',
      boilerplate?.filter(({text}) => text !== '')
    ),
    ...filled('images', images),
    ...filled('attachments', attachments),
    ...filled('links', links),
    ...filled('topics', topics)
  }
  const isBare = blocks.length === 0 && headline === undefined
  return {
    ...body,
    settings,
    hints: {
      ...(address === undefined ? {} : {address}),
      ...(versions === undefined || versions.length === 0 ? {} : {versions})
    },
    blocks,
    aside: [...aside, ...body.aside],
    // A release of a headline alone is odd, and `check` says so; one with nothing at all cannot be read.
    remarks: isBare
      ? [{id: 'read-empty', severity: 'error'}]
      : body.remarks.filter(({severity}) => severity !== 'error')
  }
}

// An archive that names no contacts may still have them in its texts: nothing said is left to the rules.
function filled(key: keyof Settings, values: readonly unknown[] | undefined): Settings {
  return values === undefined || values.length === 0 ? {} : {[key]: values}
}

function words(text: string | undefined): string | undefined {
  const one = normalise(text ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return one === '' ? undefined : one
}

function textOf(html: string, apart: string): string {
  return readHtml(html)
    .blocks.map(({text}) => text)
    .filter((text) => text !== '')
    .join(apart)
}

// Services print headline and lead above the text, and many feeds put them into it once more.
function unrepeated(
  all: readonly Block[],
  said: readonly (string | undefined)[]
): {readonly blocks: readonly Block[]; readonly aside: readonly Aside[]} {
  const known = new Set(said.flatMap((text) => (text === undefined ? [] : [text.toLowerCase()])))
  const [from, to] = [0, 3]
  const repeats = (block: Block) => known.has(block.text.toLowerCase())
  const aside = all
    .slice(from, to)
    .filter(repeats)
    .map(({text, place}): Aside => ({text, place, reason: 'repeated'}))
  return {blocks: all.filter((block, index) => index >= to || !repeats(block)), aside}
}

// What was a path on the site that it comes from leads nowhere from a newsroom.
function absolute(blocks: readonly Block[], base: Url | undefined): readonly Block[] {
  return base === undefined ? blocks : blocks.map((block) => ({...block, node: withBase(block.node, base)}))
}

function withBase<Node extends Nodes>(node: Node, base: Url): Node {
  const address = node.type === 'link' || node.type === 'image' ? node.url : undefined
  const whole = address === undefined || address === '' || address.startsWith('#') ? undefined : url(address, base)
  const own = whole === undefined ? node : {...node, url: whole}
  return 'children' in own ? {...own, children: own.children.map((child: Nodes) => withBase(child, base))} : own
}

function localOf(at: Instant | PlainDate, where: Zone): LocalTime | PlainDate | undefined {
  const moment = instant(at)
  return moment === undefined ? plainDate(at) : localIn(moment, where)
}
