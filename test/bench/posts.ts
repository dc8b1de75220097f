/** What every generator is given: an invented press release, as it lies in a newsroom. */
export interface Post {
  readonly id: string
  readonly title: string
  readonly link: string
  readonly date: Date
  readonly language: string
  readonly summary: string
  /** Some three kilobytes, as an editor's program writes it: entities, links, a list, a picture. */
  readonly html: string
  readonly author: string
  readonly topic: string
  readonly picture: string
}

const texts = [
  {
    language: 'da',
    headline: 'Havnen på Ærø får en ny mole & et længere bolværk',
    summary: 'Arbejdet begynder til foråret. Færgen sejler som den plejer, <også> i weekenden.',
    words:
      'Molen bliver 400 meter lang, og den skal stå færdig næste efterår. Fiskerne har ventet i tyve år, og både kuttere og lystsejlere får plads &amp; læ. ',
    quote: 'Vi har set bølgerne gå over kajen hver vinter, og nu kan vi endelig sove om natten',
    places: ['Ærøskøbing', 'Marstal', 'Søby']
  },
  {
    language: 'sv',
    headline: 'Hamnen på Öland får en ny pir & en längre kaj',
    summary: 'Arbetet börjar i vår. Färjan går som vanligt, <även> på helgerna.',
    words:
      'Piren blir 400 meter lång och ska stå klar nästa höst. Fiskarna har väntat i tjugo år, och både kuttrar och fritidsbåtar får plats &amp; lä. ',
    quote: 'Vi har sett vågorna slå över kajen varje vinter, och nu kan vi äntligen sova om natten',
    places: ['Borgholm', 'Färjestaden', 'Degerhamn']
  }
] as const

/** `count` posts, Danish and Swedish in turn, no two the same. */
export function posts(count: number): readonly Post[] {
  return Array.from({length: count}, (_, index): Post => {
    const text = texts[index % 2] ?? texts[0]
    const link = `https://havn.example/${text.language}/${index}-mole/`
    return {
      id: `tag:havn.example,2026:releases/${index}/${text.language}`,
      title: `${text.headline} (${index})`,
      link,
      date: new Date(Date.UTC(2026, 0, 1) - index * 3_600_000),
      language: text.language,
      summary: text.summary,
      html: html(text, index, link),
      author: 'Vera Tangmose',
      topic: text.places[index % 3] ?? '',
      picture: `https://havn.example/media/${index}/mole.jpg`
    }
  })
}

function html({words, quote, places}: (typeof texts)[number], index: number, link: string): string {
  const paragraph = (number: number) => `<p>${words.repeat(2)}${places[number % 3]} ${index}.${number}.</p>\n`
  return [
    `<figure><img src="https://havn.example/media/${index}/mole.jpg" alt="${places[0]}"><figcaption>Foto: Ida Holm</figcaption></figure>\n`,
    ...[1, 2, 3].map(paragraph),
    `<h2>${places[index % 3]}</h2>\n<blockquote><p>${quote}, <em>${index}</em>.</p></blockquote>\n`,
    ...[4, 5].map(paragraph),
    `<ul>\n${places.map((place) => `<li><a href="${link}#${index}">${place}</a>: <strong>${index} m</strong></li>\n`).join('')}</ul>\n`,
    ...[6, 7].map(paragraph)
  ]
    .join('')
    .trim()
}
