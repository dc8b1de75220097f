/** `text` with a space for every UTF-16 unit of its lines: as long, and with the same lines. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]+/gu, ({length}) => ' '.repeat(length))
}
