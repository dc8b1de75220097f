import {danish, drawer, swedish, type Words} from './words.ts'

/** A release as it lies in a newsroom: some three kilobytes that nobody ever sent. */
export interface Manuscript {
  readonly path: string
  readonly text: string
}

/** How it is written: Markdown with front matter, or text as it is copied from a page. */
export type Form = 'md' | 'txt'

/** `count` releases from the `from`th on, Danish and Swedish in turn, no two the same; the same for the same numbers. */
export function releases(form: Form, count: number, from = 0): readonly Manuscript[] {
  return Array.from({length: count}, (_, index): Manuscript => {
    const number = from + index
    const words = languages[number % languages.length] ?? danish
    return {
      path: `${number}.${words.language}.${form}`,
      text: form === 'md' ? markdown(words, number) : plain(words, number)
    }
  })
}

const languages = [danish, swedish]

function markdown(words: Words, number: number): string {
  const {draw, say, day} = drawer(words, number)
  const [headline, lead, quote, other] = [say(words.headlines), say(words.leads), say(words.quotes), say(words.quotes)]
  const paragraph = () => Array.from({length: 5}, () => say(words.sentences)).join(' ')
  return [
    `---\nlanguage: ${words.language}\npublished: ${day} 06:00\ntopics: [${draw(words.things)}, ${draw(words.things)}]\n---`,
    `# ${headline}`,
    `**${lead}**`,
    say([words.dateline]),
    ...[paragraph(), `– ${quote}, ${say(words.reporting)}.`, paragraph()],
    `![${say(words.headlines)}](pictures/${number}.jpg)\n*Foto: ${say(['{name}'])}*`,
    `## ${say(words.subheadings)}`,
    ...[paragraph(), `”${other}”, ${say(words.reporting)}.`, paragraph()],
    `${say(words.sentences)} [${say(words.subheadings)}](https://havn.example/${number}), *${draw(words.things)}*.`,
    `## ${words.facts}`,
    words.points.map((point) => `- ${say([point])}`).join('\n'),
    `## ${words.contact}`,
    ...[1, 2].map(() => `${say(['{name}, {role}'])}, ${say([words.phone])}, presse${number}@havn.example`),
    `## ${say([words.about])}`,
    say([words.standing])
  ].join('\n\n')
}

function plain(words: Words, number: number): string {
  const {say, day} = drawer(words, number)
  const paragraph = () => Array.from({length: 5}, () => say(words.sentences)).join(' ')
  return [
    words.page.join('\n'),
    words.label,
    `${day} 06:00`,
    say(words.headlines),
    say(words.leads),
    ...[paragraph(), `– ${say(words.quotes)}, ${say(words.reporting)}.`, paragraph()],
    say(words.subheadings),
    ...[paragraph(), `”${say(words.quotes)}”, ${say(words.reporting)}.`, paragraph(), paragraph()],
    `${words.facts}\n${words.points.map((point) => `• ${say([point])}`).join('\n')}`,
    `${words.contact}\n${[1, 2].map(() => `${say(['{name}, {role}'])}, ${say([words.phone])}, presse${number}@havn.example`).join('\n')}`,
    `${say([words.about])}\n${say([words.standing])}`
  ].join('\n\n')
}
