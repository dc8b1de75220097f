import {
  bcp47,
  type Event,
  eventTime,
  instant,
  instantAt,
  must,
  type NewsroomSettings,
  plainDate,
  type Release,
  releaseId,
  slug,
  type Source,
  url,
  type Url
} from '@budstikke/core'
import {h} from 'hastscript'
import type {SiteOptions} from '../site-options.ts'

/** A newsroom on its author's desk, and what its pages are told. */
export interface Room {
  readonly sources: readonly Source[]
  readonly settings: NewsroomSettings
  readonly options: SiteOptions
}

/** One thing that somebody does to a newsroom, or that happens to it; the number says to which release, and how. */
export type Edit = (room: Room, number: number) => Room

/** What changes one release. */
const ofRelease: Readonly<
  Record<string, (release: Release, number: number, others: readonly Release[]) => Partial<Release>>
> = {
  text: ({body}, number) => ({body: withParagraph(body, {type: 'text', value: `Ændret ${number}.`})}),
  'picture in the text': ({body}, number) => ({
    body: withParagraph(body, {type: 'image', url: `midt-${number % 3}.jpg`, alt: 'Midt i'})
  }),
  'first paragraph': ({body}, number) => ({
    body: {
      ...body,
      children: [{type: 'paragraph', children: [{type: 'text', value: `Først ${number}.`}]}, ...body.children]
    }
  }),
  headline: (_, number) => ({headline: `Overskrift ${number}`}),
  kicker: (_, number) => ({kicker: `Trompet ${number}`}),
  lead: (_, number) => ({lead: `Manchet ${number}.`}),
  label: (_, number) => ({label: `MEDDELELSE ${number}`}),
  kind: (_, number) => ({kind: number % 2 === 0 ? 'regulatory' : 'opinion'}),
  organisation: (_, number) => ({organisation: `Hus ${number}`}),
  byline: (_, number) => ({byline: [`Bo Ek ${number}`, 'Ida Fugl']}),
  dateline: (_, number) => ({dateline: {place: `Sted ${number}`}}),
  quotes: (_, number) => ({
    quotes: [{text: 'Vi har ventet på den mole, siden min mor var barn.', speaker: `Ole ${number}`}]
  }),
  contacts: (_, number) => ({contacts: [{name: `Vera ${number}`, phones: [], emails: []}]}),
  boilerplate: (_, number) => ({boilerplate: [{text: `Om os ${number}.`}]}),
  facts: (_, number) => ({facts: [{heading: 'Tal', text: String(number)}]}),
  events: (_, number) => ({events: [eventOn(`2026-12-${10 + (number % 20)}`)]}),
  images: (_, number) => ({images: [{src: `billede-${number % 5}.jpg`, alt: `Billede ${number}`}]}),
  attachments: (_, number) => ({attachments: [{src: `plan-${number % 5}.pdf`, title: `Plan ${number}`}]}),
  links: (_, number) => ({links: [{title: `Læs mere ${number}`, url: must(url(`https://mere.example/${number}`))}]}),
  topics: (_, number) => ({topics: ['havn', `Emne ${number % 3}`]}),
  'related by name': (_, number, others) => ({related: [{headline: must(others[number % others.length]).headline}]}),
  'related by id': (_, number, others) => ({related: [{id: must(others[number % others.length]).id}]}),
  corrects: (_, number, others) => ({corrects: must(others[number % others.length]).id}),
  corrected: ({timing}, number) =>
    timing.state === 'published'
      ? {timing: {...timing, corrections: [{at: hour(number), note: `Rettet ${number}.`}]}}
      : {},
  published: (_, number) => ({
    timing: {state: 'published', at: must(plainDate(`202${number % 7}-11-${10 + (number % 12)}`)), corrections: []}
  }),
  'published without a date': (_, number) => ({timing: {state: 'published', added: hour(number), corrections: []}}),
  withdrawn: (_, number) => ({timing: {state: 'withdrawn', at: hour(number), reason: `Fejl ${number}.`}}),
  embargoed: (_, number) => ({timing: {state: 'embargoed', until: hour(number), corrections: []}}),
  draft: () => ({timing: {state: 'draft'}}),
  address: (_, number) => ({slug: must(slug(`adresse-${number}`))})
}

/** What changes the settings. */
const ofSettings: Readonly<Record<string, (settings: NewsroomSettings, number: number) => Partial<NewsroomSettings>>> =
  {
    name: (_, number) => ({organisation: {da: `Huset ${number}`, sv: 'Husen'}}),
    title: (_, number) => ({title: `Presserum ${number}`}),
    description: (_, number) => ({description: {da: `Nyt ${number}`, sv: 'Nytt'}}),
    'contacts of the newsroom': (_, number) => ({contacts: [{name: `Vagten ${number}`, phones: [], emails: []}]}),
    'standing text': (_, number) => ({boilerplate: `Om huset ${number}.`}),
    'labels of topics': (_, number) => ({topics: [{id: 'havn', labels: {da: `Havn ${number}`, sv: 'Hamn'}}]}),
    colour: ({theme}, number) => ({theme: {...theme, headingFont: `Skrift ${number}`}}),
    languages: ({languages: [first, ...others]}) => ({languages: [must(others[0] ?? first), first]}),
    'length of lists': ({feeds}, number) => ({feeds: {...feeds, newest: 1 + (number % 4)}})
  }

/** What changes what pages are told. */
const ofOptions: Readonly<Record<string, (options: SiteOptions, number: number) => Partial<SiteOptions>>> = {
  'a day later': ({at}) => ({at: instantAt(Date.parse(at) + day)}),
  'a year later': ({at}) => ({at: instantAt(Date.parse(at) + 366 * day)}),
  'a month before': ({at}) => ({at: instantAt(Date.parse(at) - 30 * day)}),
  pictures: (_, number) => ({pictures: (src) => (src.length % 2 === number % 2 ? variantsOf(src, number) : undefined)}),
  files: (_, number) => ({files: (src) => (src.length % 2 === number % 2 ? {size: 1000 * (number + 1)} : undefined)}),
  'share pictures': (_, number) => ({
    share: (entry) => ({
      href: shared(entry.permalink, `del-${number}.png`),
      width: 1200,
      height: 630,
      type: 'image/png'
    })
  }),
  kits: (_, number) => ({kit: (entry) => ({href: shared(entry.permalink, 'kit.zip'), size: 1000 * (number + 1)})}),
  newsletter: (_, number) => ({newsletter: () => ({action: must(url(`https://breve.example/${number}`))})}),
  calendars: (_, number) => ({calendar: (language) => `${language}/kalender-${number}.ics`}),
  search: ({search}) => ({search: search !== true}),
  'parts of pages': (_, number) => ({own: {parts: new Map([['footer-about', h(null, [h('p', `Fod ${number}`)])]])}}),
  stylesheet: (_, number) => ({own: {css: `p {order: ${number}}`}}),
  'old addresses': (_, number) => ({
    moved: [
      {
        from: must(url(`https://havn.example/presse/gammel/${number}`)),
        to: must(url('https://havn.example/presse/da/mole/'))
      }
    ]
  }),
  'pages beside': (_, number) => ({
    beside: [
      {path: `da/feeds-${number}.html`, language: must(bcp47('da')), title: 'T', description: 'D', alternates: []}
    ]
  }),
  feeds: (_, number) => ({
    feeds: (path) =>
      path.length % 2 === number % 2
        ? [
            {
              rel: 'alternate',
              type: 'application/rss+xml',
              title: `Alt ${number}`,
              href: 'https://havn.example/presse/rss.xml'
            }
          ]
        : []
  })
}

/** What changes which releases there are. */
const ofArchive: Readonly<Record<string, Edit>> = {
  'one more': (room, number) => withCopy(room, number, {slug: must(slug(`ny-${number}`))}, `ny-${number}`),
  'one more language': (room, number) => withCopy(room, number, {language: must(bcp47('nb'))}),
  'one fewer': (room, number) => ({
    ...room,
    sources: room.sources.filter((_, index) => index !== number % room.sources.length)
  }),
  'all gone': (room) => ({...room, sources: []})
}

/** Everything that can be done to a newsroom, by what is touched. */
export const edits: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ...Object.entries(ofRelease).map(([name, change]): [string, Edit] => [
    name,
    (room, number) => withRelease(room, number, change)
  ]),
  ...Object.entries(ofSettings).map(([name, change]): [string, Edit] => [
    name,
    (room, number) => ({...room, settings: {...room.settings, ...change(room.settings, number)}})
  ]),
  ...Object.entries(ofOptions).map(([name, change]): [string, Edit] => [
    name,
    (room, number) => ({...room, options: {...room.options, ...change(room.options, number)}})
  ]),
  ...Object.entries(ofArchive)
])

function withRelease(room: Room, number: number, change: (typeof ofRelease)[string]): Room {
  const changed = number % room.sources.length
  const others = room.sources.map(({release}) => release)
  const sources = room.sources.map((source, index) =>
    index === changed ? {...source, release: {...source.release, ...change(source.release, number, others)}} : source
  )
  return {...room, sources}
}

function withCopy(room: Room, number: number, change: Partial<Release>, story?: string): Room {
  const source = room.sources[number % room.sources.length]
  if (source === undefined) return room
  const id = must(releaseId(`tag:havn.example,2024:kopi-${number}`))
  const copy = {story: story ?? source.story, release: {...source.release, id, ...change}}
  return {...room, sources: [...room.sources, copy]}
}

type Inline = Extract<Release['body']['children'][number], {readonly type: 'paragraph'}>['children'][number]

function withParagraph(body: Release['body'], child: Inline): Release['body'] {
  return {...body, children: [...body.children, {type: 'paragraph', children: [child]}]}
}

function eventOn(start: string): Event {
  return {name: 'Åbent hus', start: must(eventTime(start)), place: 'Skagen'}
}

function hour(number: number): ReturnType<typeof instantAt> {
  return must(instant(`2026-11-2${number % 3}T0${number % 9}:00:00Z`))
}

function variantsOf(src: Url, number: number): ReturnType<NonNullable<SiteOptions['pictures']>> {
  return {width: 100 + number, height: 100, sources: [], src, original: {href: src, size: 1000 * (number + 1)}}
}

function shared(permalink: Url, file: string): Url {
  return must(url(file, permalink))
}

const day = 24 * 60 * 60 * 1000
