// What commander hands over is typed as anything; these take from it what it is.

/** The words of an option that may be given several times, or with commas between them. */
export function several(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...word.split(',').map((part) => part.trim())]
}

function recordOf(options: unknown): Readonly<Record<string, unknown>> {
  return typeof options === 'object' && options !== null ? {...options} : {}
}

/** The options that are texts. */
export function textsOf(options: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(recordOf(options)).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  )
}

/** The words of the option `name`. */
export function listOf(options: unknown, name: string): readonly string[] {
  const value = recordOf(options)[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** The words of an argument that takes several. */
export function wordsOf(words: unknown): readonly string[] {
  return Array.isArray(words) ? words.map(String) : []
}

/** Whether the option `name` was given. */
export function isOn(options: unknown, name: string): boolean {
  return recordOf(options)[name] === true
}

/** The folder, where one was given. */
export function dirOf(dir: unknown): {readonly dir?: string} {
  return typeof dir === 'string' ? {dir} : {}
}
