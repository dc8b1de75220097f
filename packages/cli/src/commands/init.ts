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
import {languageName} from '../times.ts'
import {diskTrouble, trouble} from '../trouble.ts'
import {catalogues, wordsOf} from '../words/say.ts'

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
    const words = wordsOf(answers.languages[0] ?? '') ?? call
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
  const asked =
    call.edge.terminal.asks && (options.organisation === undefined || options.url === undefined)
      ? await ask(call, options)
      : options
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
  const tags = list.split(/[\s,]+/u).filter((tag) => tag !== '')
  const languages = tags.map((tag) => {
    const language = bcp47(tag)
    if (language === undefined || !localeOf(language)) throw trouble('trouble.languages', {value: tag})
    return language
  })
  if (languages.length === 0) throw trouble('trouble.languages', {value: list})
  return [...new Set(languages)]
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

async function ask(call: Call, given: InitOptions): Promise<InitOptions> {
  const {cancel, group, intro, multiselect, text} = await import('@clack/prompts')
  const {say} = call
  const needed = (value: string | undefined) => ((value ?? '').trim() === '' ? say('init.needed') : undefined)
  intro(say('init.title'))
  const answers = await group(
    {
      organisation: () =>
        text({
          message: say('init.organisation'),
          placeholder: say('init.organisationHint'),
          ...initial(given.organisation),
          validate: needed
        }),
      url: () =>
        text({
          message: say('init.url'),
          placeholder: 'https://',
          ...initial(given.url),
          validate: (value) =>
            needed(value) ??
            (addressIn(value ?? '') === undefined ? say('trouble.url', {value: value ?? ''}) : undefined)
        }),
      languages: () =>
        multiselect({
          message: say('init.languages'),
          options: catalogues.map(({language}) => ({
            value: language,
            label: languageName(must(bcp47(language)), call.language)
          })),
          initialValues: (given.languages ?? call.language).split(/[\s,]+/u),
          required: true
        })
    },
    {
      onCancel: () => {
        cancel(say('trouble.cancelled'))
        throw trouble('trouble.cancelled')
      }
    }
  )
  // The language that the person speaks is the likelier main one.
  const languages = [...answers.languages].toSorted((a, b) => Number(b === call.language) - Number(a === call.language))
  return {
    ...given,
    organisation: answers.organisation,
    url: answers.url,
    languages: given.languages ?? languages.join(',')
  }
}

function initial(value: string | undefined): {readonly initialValue?: string} {
  return value === undefined ? {} : {initialValue: value}
}
