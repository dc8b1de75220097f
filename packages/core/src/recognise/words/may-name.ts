import {kindAt, letter, mark} from './letters.ts'

/** Whether `short` may name the person `full`: all its names are among theirs, a genitive's `s` aside. */
export function mayName(short: string, full: string): boolean {
  // Most pairs share no letter of the first name asked for; only the others are worth taking apart.
  if (!full.toLowerCase().includes(firstNameOf(short).toLowerCase())) return false
  const names = new Set(namesOf(full))
  const asked = namesOf(short)
  return asked.length > 0 && asked.every((name) => names.has(name) || names.has(name.replace(/['’]?s$/u, '')))
}

// Without the genitive's `s`.
function firstNameOf(name: string): string {
  let from = 0
  while (from < name.length && !isNameLetter(name, from)) from++
  let end = from
  while (isNameLetter(name, end)) end++
  return name.slice(from, end - from > 1 && name[end - 1] === 's' ? end - 1 : end)
}

function namesOf(name: string): string[] {
  const folded = name.toLowerCase()
  const names: string[] = []
  for (let at = 0; at < folded.length; at++) {
    const from = at
    while (isNameLetter(folded, at) || folded[at] === '’' || folded[at] === "'") at++
    if (at > from) names.push(folded.slice(from, at))
  }
  return names
}

function isNameLetter(text: string, at: number): boolean {
  return (kindAt(text, at) & (letter | mark)) !== 0 || text[at] === '-'
}
