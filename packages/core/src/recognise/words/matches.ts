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
