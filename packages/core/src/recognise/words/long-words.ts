/**
 * `text` with spaces for what stands without any: no browser follows a longer address, and the finder takes the square of a
 * line that is one address glued to the other.
 */
export function withoutLongWords(text: string): string {
  return text.length <= longestAddress ? text : text.replaceAll(/\S+/gu, bearable)
}

function bearable(word: string): string {
  return word.length <= longestAddress ? word : ' '.repeat(word.length)
}

const longestAddress = 2000
