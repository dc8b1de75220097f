/** `text` without the characters that XML cannot hold: what is drawn or written into a file must not fail for them. */
export function xmlText(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu, '')
}
