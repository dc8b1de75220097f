/**
 * What `pattern` matches in `text`, none within another, tried only where `opens` says that a match may begin. A Unicode
 * pattern looks its classes up letter by letter; most places need not even be looked at.
 *
 * `pattern` must be sticky.
 */
export function matchesIn(
  text: string,
  pattern: RegExp,
  opens: (text: string, at: number) => boolean
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = 0; at < text.length;) {
    if (!opens(text, at)) {
      at++
      continue
    }
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) found.push(match)
    at = Math.max(at + 1, at + (match?.[0].length ?? 0))
  }
  return found
}

/** The same, tried only at `places`, which are in order. */
export function matchesAt(text: string, pattern: RegExp, places: readonly number[]): readonly RegExpExecArray[] {
  if (places.length === 0) return none
  const found: RegExpExecArray[] = []
  let end = 0
  for (const place of places) {
    if (place < end) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    end = place + match[0].length
  }
  return found
}

const none: readonly RegExpExecArray[] = []
