import type {Format, WrittenItem} from '@budstikke/rss'
import type {Bodies, Lies} from './bodies.ts'

/** An item of feeds as it is kept: where its text in each format lies, and what had to be mended in it. */
interface KeptItem extends Pick<WrittenItem, 'remarks'> {
  readonly texts: Readonly<Record<Format, Lies>>
}

/** Puts the texts of an item among `bodies`, and answers where they lie and all else of it, as JSON. */
export function putItem(bodies: Bodies, {texts: {rss, atom, json}, remarks}: WrittenItem): string {
  const texts = {rss: bodies.add(rss), atom: bodies.add(atom), json: bodies.add(json)}
  return JSON.stringify({texts, remarks} satisfies KeptItem)
}

/** The item that was kept; `at` answers a text as whoever asks wants it, and when: a year's are not held in all formats. */
export function itemIn<Text>(
  kept: string,
  at: (lies: Lies) => Text
): Pick<WrittenItem, 'remarks'> & {readonly texts: Readonly<Record<Format, Text>>} {
  // A check sum has said that this is what this edition wrote.
  // oxlint-disable-next-line no-unsafe-type-assertion
  const {texts, remarks} = JSON.parse(kept) as KeptItem
  return {texts: new LyingTexts(texts, at), remarks}
}

class LyingTexts<Text> implements Readonly<Record<Format, Text>> {
  readonly #lies: KeptItem['texts']
  readonly #at: (lies: Lies) => Text

  constructor(lies: KeptItem['texts'], at: (lies: Lies) => Text) {
    this.#lies = lies
    this.#at = at
  }

  get rss(): Text {
    return this.#at(this.#lies.rss)
  }

  get atom(): Text {
    return this.#at(this.#lies.atom)
  }

  get json(): Text {
    return this.#at(this.#lies.json)
  }
}
