import {
  type Bcp47,
  bcp47,
  idOfStory,
  authority,
  instantAt,
  localeOf,
  localIn,
  must,
  slug,
  url,
  type Zone,
  zone
} from '@budstikke/core'
import {join} from 'node:path'
import type {Call, Exit} from '../call.ts'
import {placed, shown} from '../paths.ts'
import {styled} from '../style.ts'
import {exampleRelease, ignoreFile, type NewsroomAnswers, newsroomYaml} from '../templates.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {wordsOf} from '../words/say.ts'

/** What `init` may be told; a person at a terminal is asked for the rest. */
export interface InitOptions {
  readonly dir?: string
  readonly organisation?: string
  readonly url?: string
  /** Tags with commas between them, the main one first. */
  readonly languages?: string
  readonly zone?: string
  readonly since?: string
}

/** Makes a new newsroom: newsroom.yaml, `releases` with an example, .gitignore. What is there already stays. */
export async function init(call: Call, options: InitOptions): Promise<Exit> {
  const {edge, say} = call
  const {files, terminal} = edge
  const place = placed(edge, options.dir ?? '.')
  const path = shown(edge, place)
  try {
    if ((await files.kind(join(place, 'newsroom.yaml'))) !== undefined) throw trouble('trouble.newsroomExists', {path})
    const answers = await answersFor(call, options)
    const words = (await wordsOf(answers.languages[0] ?? '')) ?? call
    const story = slug(words.say('templates.example.story')) ?? must(slug('example'))
    const [main] = answers.languages
    const id = idOfStory(must(authority(new URL(answers.url).hostname, answers.since)), story, must(main))
    await files.writeNew(join(place, 'newsroom.yaml'), newsroomYaml(call, answers))
    if ((await files.kind(join(place, 'releases'))) === undefined)
      await files.writeNew(join(place, 'releases', story, `${main}.md`), exampleRelease(words, id))
    if ((await files.kind(join(place, '.gitignore'))) === undefined)
      await files.writeNew(join(place, '.gitignore'), ignoreFile(call))
  } catch (error) {
    throw diskTrouble(error, path)
  }
  const style = styled(call, 'out')
  const made = [
    ['newsroom.yaml', say('init.newsroomFile')],
    ['releases/', say('init.releasesFolder')],
    ['.gitignore', say('init.ignoreFile')]
  ] as const
  terminal.out(
    `${style('bold', say('init.made', {path}))}\n${made.map(([name, what]) => `  ${name.padEnd(14)} ${style('dim', what)}\n`).join('')}\n${say('init.next', {path})}\n`
  )
  return 0
}

async function answersFor(call: Call, options: InitOptions): Promise<NewsroomAnswers> {
  const {asks} = call.edge.terminal
  const complete = options.organisation !== undefined && options.url !== undefined
  const asked = asks === undefined || complete ? options : await ask(call, options, asks)
  const {organisation = '', since = String(yearOf(call))} = asked
  if (organisation.trim() === '') throw trouble('trouble.organisation')
  if (asked.url === undefined) throw trouble('trouble.urlMissing')
  const address = addressIn(asked.url)
  if (address === undefined) throw trouble('trouble.url', {value: asked.url})
  if (!/^\d{4}$/u.test(since)) throw trouble('trouble.since', {value: since})
  const languages = languagesIn(asked.languages ?? call.language)
  return {organisation: organisation.trim(), url: address, since, languages, zone: zoneFor(asked.zone, languages)}
}

// `presse.example.org` is what people write; ids need a host with a domain.
function addressIn(text: string): string | undefined {
  const address = url(/^[a-z]+:/iu.test(text) ? text : `https://${text}`)
  return address !== undefined &&
    new URL(address).hostname.includes('.') &&
    authority(new URL(address).hostname, '2000')
    ? address
    : undefined
}

function languagesIn(list: string): readonly Bcp47[] {
  const languages = tagsIn(list).map((tag) => {
    const language = languageIn(tag)
    if (language === undefined) throw trouble('trouble.languages', {value: tag})
    return language
  })
  if (languages.length === 0) throw trouble('trouble.languages', {value: list})
  return [...new Set(languages)]
}

function tagsIn(list: string): readonly string[] {
  return list.split(/[\s,]+/u).filter((tag) => tag !== '')
}

// One that releases can be read and printed in.
function languageIn(tag: string): Bcp47 | undefined {
  const language = bcp47(tag)
  return language !== undefined && localeOf(language) ? language : undefined
}

function zoneFor(text: string | undefined, [main]: readonly Bcp47[]): Zone {
  const home = main === undefined ? undefined : localeOf(main)?.reading.zone
  const named = zone(text ?? home ?? 'UTC')
  if (named === undefined) throw trouble('trouble.zone', {value: text ?? ''})
  return named
}

function yearOf({edge}: Call): number {
  return Number(localIn(instantAt(edge.now()), must(zone('UTC'))).slice(0, 4))
}

type Streams = NonNullable<Call['edge']['terminal']['asks']>

async function ask(call: Call, given: InitOptions, streams: Streams): Promise<InitOptions> {
  const {group, intro, text} = await import('@clack/prompts')
  const {say} = call
  // Clack has English words of its own for lists to tick; a line to type has none.
  const question = (
    message: string,
    value: string | undefined,
    placeholder: string,
    wrong: (value: string) => string | undefined
  ) =>
    text({
      ...streams,
      message,
      placeholder,
      ...(value === undefined ? {} : {initialValue: value}),
      validate: (typed = '') => (typed.trim() === '' ? say('init.needed') : wrong(typed))
    })
  intro(say('init.title'), streams)
  const answers = await group(
    {
      organisation: () =>
        question(say('init.organisation'), given.organisation, say('init.organisationHint'), () => undefined),
      url: () =>
        question(say('init.url'), given.url, 'https://', (typed) =>
          addressIn(typed) === undefined ? say('trouble.url', {value: typed}) : undefined
        ),
      languages: () =>
        question(say('init.languages'), given.languages ?? call.language, 'da,sv', (typed) => {
          const wrong = tagsIn(typed).find((tag) => languageIn(tag) === undefined)
          return wrong === undefined ? undefined : say('trouble.languages', {value: wrong})
        })
    },
    {
      onCancel: () => {
        throw trouble('trouble.cancelled')
      }
    }
  )
  return {...given, ...answers}
}
