import {
  bodyTree,
  type Event,
  type Image,
  inLanguage,
  label,
  type LabelKey,
  localeOf,
  localTime,
  type NewsroomSettings,
  paragraphsOf,
  plainBody,
  plainDate,
  printedClock,
  printedPhone,
  printedTime,
  type PublicEntry,
  type Section,
  type Url,
  url
} from '@budstikke/core'
import type {Block, Inline, Picture} from './blocks.ts'
import {bodyBlocks, type BodyOptions} from './body-blocks.ts'
import type {MailOptions} from './frame.ts'

/** A release as the parts of its mail see it. */
export interface Scene {
  readonly entry: PublicEntry
  readonly settings: NewsroomSettings
  readonly options: MailOptions
  readonly say: (key: LabelKey, holes?: Readonly<Record<string, string>>) => string
  /** A moment on the newsroom's clock, or a day, as the press of the language writes it. */
  readonly time: (time: Parameters<typeof printedTime>[0]) => string
}

/** The scene of a release. */
export function sceneOf(settings: NewsroomSettings, entry: PublicEntry, options: MailOptions): Scene {
  const {language} = entry.release
  const calendar = localeOf(language)?.reading.calendar
  return {
    entry,
    settings,
    options,
    say: (key, holes) => label(language, key, holes),
    time: (time) => (calendar ? printedTime(time, calendar, settings.zone) : time)
  }
}

/** What sort of text it is, as it is printed, `Debatindlæg`, and the line above the headline. */
export function kickerOf({say, entry: {release}}: Scene): string {
  const {kind, label: printed, kicker, timing} = release
  const word = timing.state === 'withdrawn' ? say('release.withdrawnTitle') : (printed ?? say(`kinds.${kind}`))
  return kicker === undefined ? word : `${word} · ${kicker}`
}

/** A release in a sentence or two: its lead, else how its text begins. */
export function summaryOf({release}: PublicEntry): string {
  if (release.timing.state === 'withdrawn') return release.timing.reason
  if (release.lead !== undefined) return release.lead
  const first = release.body.children.find(({type}) => type === 'paragraph')
  const words = first ? plainBody({type: 'root', children: [first]}).replaceAll(/\s+/gu, ' ') : ''
  return words.length <= 200 ? words : `${words.slice(0, Math.max(words.lastIndexOf(' ', 200), 100))} …`
}

/** When it came and who wrote it, and the way to its page and its other languages. */
export function meta({entry, say, time}: Scene): Block {
  const {release, published, permalink, translations} = entry
  const line = [
    ...(published === undefined ? [] : [opened(time(published), release.language)]),
    ...(release.byline.length === 0
      ? []
      : [
          say('pages.release.by', {
            names: new Intl.ListFormat(release.language, {type: 'conjunction'}).format(release.byline)
          })
        ])
  ].join(' · ')
  const links: readonly Inline[] = [
    {mark: 'link', to: permalink, content: [say('mails.web')]},
    ...translations.flatMap(({language, permalink: to}): readonly Inline[] => [
      ' · ',
      {mark: 'link', to, content: [label(language, 'release.readIn')], language}
    ])
  ]
  return {block: 'meta', content: [...(line === '' ? [] : [line, {mark: 'break'} as const]), ...links]}
}

/** The text with the pictures in it, and above it the first of those that are not. */
export function text(scene: Scene): {readonly top: readonly Block[]; readonly body: readonly Block[]} {
  const {entry} = scene
  const {release, files, permalink} = entry
  const tree = bodyTree(release.body, {language: release.language, prefix: release.slug, files, page: permalink})
  const inText = new Set<string>()
  const openings = release.quotes
    .map((quote) => quote.text.split(' […] ')[0]?.slice(0, 40) ?? '')
    .filter((opening) => opening.length > 10)
  const body = bodyBlocks(tree, {
    isSpeech: (words) => openings.some((opening) => words.includes(opening)),
    picture: (src, alt) => {
      inText.add(src)
      const image = release.images.find((one) => addressOf(one, entry) === src)
      return pictureOf(scene, {...image, src, ...(alt === '' ? {} : {alt})})
    }
  })
  const outside = release.images.filter((image) => !inText.has(addressOf(image, entry) ?? ''))
  const [first, ...others] = outside.filter((image) => addressOf(image, entry) !== undefined)
  const top = first && pictureOf(scene, first)
  return {
    top: top ? [{block: 'picture', ...top}] : [],
    body: [...body, ...filesUnder(scene, 'mails.morePictures', others.map(asFile))]
  }
}

function asFile({src = '', alt, caption}: Image): {readonly src: string; readonly title?: string} {
  const title = caption ?? alt
  return {src, ...(title === undefined || title === '' ? {} : {title})}
}

function addressOf({src}: Pick<Image, 'src'>, {files}: PublicEntry): Url | undefined {
  return src === undefined ? undefined : url(src, files)
}

function pictureOf({entry, options, say}: Scene, image: Image): Picture | undefined {
  const src = addressOf(image, entry)
  if (src === undefined) return undefined
  const {alt = '', caption, credit, rights} = image
  const said = [
    caption,
    credit === undefined || caption?.includes(credit) ? undefined : say('release.credit', {credit}),
    rights
  ]
    .filter((part) => part !== undefined)
    .map(sentence)
    .join(' ')
  return {
    alt,
    described: alt === '' ? '' : say('mails.picture', {alt}),
    ...(said === '' ? {} : {caption: said}),
    ...(options.picture?.(src) ?? {src})
  }
}

// Whether or not their author closed them.
function sentence(words: string): string {
  return /[.!?:…]["”»’)]?$/u.test(words) ? words : `${words}.`
}

/** What goes with the text: facts, happenings, documents, people to ask, the sender. */
export function beside(
  scene: Scene
): Readonly<Record<'facts' | 'events' | 'files' | 'contacts' | 'about', readonly Block[]>> {
  const {entry, say, settings} = scene
  const {release} = entry
  const organisation = release.organisation ?? inLanguage(settings.organisation, release.language)
  return {
    facts: release.facts.map((fact) => section('box', fact, say('release.facts'))),
    events: headed(
      say('release.events'),
      release.events.map((event) => eventOf(scene, event))
    ),
    files: [
      ...filesUnder(scene, 'release.attachments', release.attachments),
      ...filesUnder(
        scene,
        'release.links',
        release.links.flatMap(({url: src, title}) =>
          src === undefined ? [] : [{src, ...(title === undefined ? {} : {title})}]
        )
      )
    ],
    contacts: headed(say('release.contacts'), contactBlocks(scene, release.contacts)),
    about: release.boilerplate.map((one) => section('about', one, say('release.boilerplate', {organisation})))
  }
}

/** People whom the press may ask. */
export function contactBlocks(
  {say}: Pick<Scene, 'say'>,
  contacts: PublicEntry['release']['contacts']
): readonly Block[] {
  return contacts.map(({name, role, phones, emails}) => ({
    block: 'contact',
    ...(name === undefined ? {} : {name}),
    ...(role === undefined ? {} : {role}),
    phones: phones.map((number) => ({number, printed: printedPhone(number), label: say('release.phone')})),
    emails: emails.map((address) => ({address, label: say('release.email')}))
  }))
}

/** Blocks under a heading; neither where there is none. */
export function headed(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{block: 'heading', level: 2, content: [heading]}, ...blocks]
}

const plain: BodyOptions = {picture: () => undefined, isSpeech: () => false}

function section(block: 'box' | 'about', {heading, text: words}: Section, fallback: string): Block {
  return {
    block,
    heading: heading ?? fallback,
    content: bodyBlocks({type: 'root', children: [...paragraphsOf(words)]}, plain)
  }
}

function filesUnder(
  {entry, say}: Scene,
  heading: LabelKey,
  files: readonly {readonly src: string; readonly title?: string}[]
): readonly Block[] {
  const known = files.flatMap(({src, title}) => {
    const to = url(src, entry.files)
    return to === undefined ? [] : [{to, title: title ?? decoded(src)}]
  })
  return known.length === 0 ? [] : headed(say(heading), [{block: 'files', files: known}])
}

function decoded(src: string): string {
  const name =
    src
      .replace(/[?#].*$/su, '')
      .split('/')
      .at(-1) ?? src
  try {
    return decodeURIComponent(name) || src
  } catch {
    return src
  }
}

function eventOf(scene: Scene, {name, start, end, place}: Event): Block {
  return {
    block: 'event',
    time: opened(eventTime(scene, start, end), scene.entry.release.language),
    ...(name === undefined ? {} : {name}),
    ...(place === undefined ? {} : {place})
  }
}

/** Words as they open a line: a day does so with a capital. */
export function opened(words: string, language: string): string {
  return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1)
}

/** From when to when; the end without what it shares with the start. */
function eventTime(scene: Scene, start: string, end: string | undefined): string {
  const opens = moment(scene, start)
  if (end === undefined) return opens
  const clock = localTime(end)
  const calendar = localeOf(scene.entry.release.language)?.reading.calendar
  if (clock === undefined || calendar === undefined || end.slice(0, 10) !== start.slice(0, 10))
    return `${opens} – ${moment(scene, end)}`
  // `kl. 10.00–11.30`: the word for the clock is said once.
  return `${opens}–${printedClock(clock, calendar).replace(/^\D+/u, '')}`
}

function moment({time}: Scene, written: string): string {
  const known = localTime(written) ?? plainDate(written)
  return known === undefined ? written.slice(2).replace('T', ' ') : time(known)
}
