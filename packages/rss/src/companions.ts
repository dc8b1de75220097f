import {inLanguage, label, localeOf, printedTime} from '@budstikke/core'
import type {Artifact, Bcp47, PlannedFile, PublicEntry, PublicNewsroom} from '@budstikke/core'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {autodiscoveryIn} from './autodiscovery.ts'
import {copyable, foreign, type Frame, guide, line, page, scriptFile, section} from './companion-frame.ts'
import {companionScript} from './companion-script.ts'
import {listOf, pageOf, relative} from './companion-path.ts'
import {opening, withdrawal} from './entry-item.ts'
import {remembered} from './kept.ts'
import {madeOf, planned, type PlanOptions} from './made-of.ts'
import {scopesOf} from './scopes.ts'
import type {Scope} from './scopes.ts'

/** How many releases the page of a feed shows: enough to see what it brings. */
const shown = 10

/** How the pages of feeds are made. */
export interface CompanionsOptions extends PlanOptions {
  /** Puts the frame of the pages around them around these; their own, with `feed.css` and `feed.js`, where it is not given. */
  readonly frame?: (page: CompanionPage) => Artifact
  /** All that the frame is made of beside the page that it is given; what is planned is made again when it changes. */
  readonly framedFrom?: string
}

/** A page about feeds before its frame is around it. Its copy buttons carry `data-copy` and `data-copied`. */
export interface CompanionPage {
  /** From the newsroom's root. */
  readonly path: string
  readonly language: Bcp47
  readonly title: string
  readonly description: string
  /** The page in every language it has, itself first; empty where it has no other. */
  readonly alternates: readonly {readonly language: Bcp47; readonly path: string}[]
  /** Made when it is asked for. */
  readonly main: readonly ElementContent[]
}

/** A page about feeds that can be made; none for the script. */
export interface PlannedCompanion extends PlannedFile {
  readonly page?: CompanionPage
}

/**
 * The pages that go with the feeds of a newsroom, for whoever never used one: beside every feed `feed.html`, in its own
 * language, which says what it is, its address and what it last brought; for each language `feeds.html`, the list of
 * them; and the script of their copy buttons. Their stylesheet is `feed.css`, which `feeds` answers.
 */
export function companions(newsroom: PublicNewsroom, options: CompanionsOptions = {}): readonly Artifact[] {
  return Array.from(plannedCompanions(newsroom, options), (plan) => plan.make())
}

/** The same files as plans, so that a build need not make those that did not change. To plan asks for no body of a release. */
export function* plannedCompanions(
  newsroom: PublicNewsroom,
  options: CompanionsOptions = {}
): Generator<PlannedCompanion, void> {
  const {frame, framedFrom = ''} = options
  const scopes = scopesOf(newsroom)
  const languages = scopes.filter(({about}) => about === 'language').map(({titled}) => titled)
  const about: Surroundings = {scopes, languages, newsroom, origin: remembered(madeOf(options))}
  const pages = [
    ...scopes.map((scope) => feedPage(scope, about)),
    ...languages.map((language) => listPage(language, about))
  ]
  for (const {from, ...framed} of pages) {
    const own = companionPage(framed)
    yield {
      ...planned(own.path, [JSON.stringify([framedFrom, framed.frame]), ...from], () =>
        frame === undefined ? page(framed.frame, own.main) : frame(own)
      ),
      page: own
    }
  }
  if (frame === undefined)
    yield planned(scriptFile, [], () => ({path: scriptFile, type: 'text/javascript', content: companionScript}))
}

function companionPage({frame, main}: Omit<PagePlan, 'from'>): CompanionPage {
  const {path, language, title, description, sisters} = frame
  return {
    path,
    language,
    title: line(title),
    description: line(description),
    alternates: sisters.length === 0 ? [] : [{language, path}, ...sisters],
    get main() {
      return main()
    }
  }
}

/** A page: what is around its own part, what that part is made of, and the making of it. */
interface PagePlan {
  readonly frame: Frame
  readonly from: readonly string[]
  readonly main: () => readonly ElementContent[]
}

interface Surroundings {
  readonly scopes: readonly Scope[]
  readonly languages: readonly Bcp47[]
  readonly newsroom: PublicNewsroom
  readonly origin: (entry: PublicEntry) => string
}

function feedPage(scope: Scope, {scopes, languages, newsroom, origin}: Surroundings): PagePlan {
  const {titled: language, title, description, folder, entries} = scope
  const {url, zone} = newsroom.settings
  const path = pageOf(scope)
  const everything = scope.about === 'everything'
  const frame = {
    path,
    language,
    title,
    description,
    url,
    feeds: autodiscoveryIn(scopes, url, path),
    // What is in all languages has no version in each: those pages are about other feeds.
    sisters: everything ? [] : scope.sisters.map((sister) => ({language: sister.language, path: pageOf(sister)})),
    ways: (everything ? languages : [language]).map((one) => ({
      title: label(one, 'feeds.all'),
      path: listOf(one),
      language: one
    }))
  }
  const latest = entries.slice(0, shown)
  return {
    frame,
    from: [zone, ...latest.map(origin)],
    main: () => [
      h('h1', line(title)),
      h('p', {className: ['lead']}, line(description)),
      section(
        'address-heading',
        label(language, 'feeds.address'),
        ...copyable('address', `${url}${folder}rss.xml`, language),
        h('p', [
          label(language, 'feeds.formats'),
          ' ',
          h('a', {href: 'atom.xml', type: 'application/atom+xml'}, 'Atom'),
          ', ',
          h('a', {href: 'feed.json', type: 'application/feed+json'}, 'JSON Feed')
        ])
      ),
      ...guide(language),
      section(
        'latest',
        label(language, 'feeds.latest'),
        latest.length === 0
          ? h('p', label(language, 'feeds.nothing'))
          : h(
              'ul',
              {className: ['latest'], role: 'list'},
              latest.map((entry) => h('li', {lang: entry.release.language}, item(entry, newsroom)))
            )
      )
    ]
  }
}

function item(entry: PublicEntry, newsroom: PublicNewsroom): ElementContent[] {
  const {release, permalink, published, since} = entry
  const {language, kind, timing} = release
  const calendar = localeOf(language)?.reading.calendar
  const {zone} = newsroom.settings
  const withdrawn = timing.state === 'withdrawn' ? withdrawal(entry, newsroom) : undefined
  const words = withdrawn
    ? [withdrawn.label, withdrawn.reason].filter((part) => part !== undefined).join(' ')
    : (release.lead ?? opening(entry))
  const about = line(words)
  return [
    h('h3', h('a', {href: permalink}, line(release.headline))),
    h('p', {className: ['when']}, [
      line(release.label ?? label(language, `kinds.${kind}`)),
      // An archive that knew no day has none to show: when it came in is no news.
      ...(published === undefined
        ? []
        : [
            ' · ',
            h('time', {dateTime: published}, calendar ? printedTime(published, calendar, zone) : since.slice(0, 10))
          ])
    ]),
    ...(about === '' ? [] : [h('p', about)])
  ]
}

function listPage(language: Bcp47, {scopes, languages, newsroom: {settings}}: Surroundings): PagePlan {
  const {url} = settings
  const organisation = inLanguage(settings.organisation, language)
  const path = listOf(language)
  const own = scopes.filter((scope) => scope.titled === language && scope.about !== 'everything')
  // Where there is but one language, the feed of all is that language's.
  const all = languages.length > 1 ? scopes.filter(({about}) => about === 'everything') : []
  const groups = [
    {
      id: 'everything',
      heading: label(language, 'feeds.everything'),
      scopes: [...own.filter(({about}) => about === 'language'), ...all]
    },
    {id: 'topics', heading: label(language, 'release.topics'), scopes: own.filter(({about}) => about === 'topic')},
    {id: 'kinds', heading: label(language, 'feeds.kinds'), scopes: own.filter(({about}) => about === 'kind')},
    {id: 'speakers', heading: label(language, 'feeds.speakers'), scopes: own.filter(({about}) => about === 'speaker')}
  ].filter((group) => group.scopes.length > 0)
  const frame = {
    path,
    language,
    title: label(language, 'feeds.title', {organisation}),
    description: label(language, 'feeds.explanation'),
    url,
    feeds: autodiscoveryIn(scopes, url, path),
    sisters: languages.filter((other) => other !== language).map((other) => ({language: other, path: listOf(other)})),
    ways: []
  }
  return {
    frame,
    from: groups.flatMap((group) => [
      group.id,
      ...group.scopes.map((scope) =>
        JSON.stringify([scope.titled, pageOf(scope), called(scope, language, organisation)])
      )
    ]),
    main: () => [
      h('h1', line(frame.title)),
      ...groups.map((group) => section(group.id, group.heading, list(group.scopes, language, organisation))),
      section(
        'together',
        label(language, 'feeds.together'),
        h('p', label(language, 'feeds.opml')),
        ...copyable('opml', `${url}opml.xml`, language)
      ),
      ...guide(language)
    ]
  }
}

function list(scopes: readonly Scope[], language: Bcp47, organisation: string): ElementContent {
  return h(
    'ul',
    scopes.map((scope) => {
      const {hrefLang} = foreign(scope.titled, language)
      const href = relative(`${language}/`, pageOf(scope))
      return h('li', h('a', {href, hrefLang}, line(called(scope, language, organisation))))
    })
  )
}

function called({about, title, name}: Scope, language: Bcp47, organisation: string): string {
  if (about === 'everything') return label(language, 'newsroom.allLanguages', {organisation})
  return about === 'language' ? title : name
}
