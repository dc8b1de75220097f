import fc from 'fast-check'

/** What texts are put together from; `|` stands between two, `¦` for one within. */
type Words = Readonly<Record<string, string>>

const common: Words = {
  margins:
    '|||||||||||- |- |- |  - |    - |-   |* |+ |1. |2. |18. |1) |> |> |>|> - |- > |> > |- - |# |## |###### |- # |  |    |   ',
  opening: '|||Vi|åbner |**a**|*a* |[a](b)|![a](b)|”|a@b.dk |https://a.dk |18.|1|_|\\- ',
  ends: '\n\n|\n\n|\n\n|\n\n|\n\n|\n|\n|\n \n|\n\n\n|  \n| \n|\\\n|\\\\\n|\r\n|\r\n\r\n|   \n|',
  whole: '\n---\n|\n***\n|\n* * *\n|___\n|\n|\n\n| \n|\n   ***  \n',
  words: 'Vi|åbner|i dag|a|Ærø|3|.|,|: |–|”|»|😀|\u00A0|§ 4|50 %|C#|R&D|<3|\'|"|=|+|-|(|)',
  spaces: ' | | | |  |\n| \n|  \n|\n\n|\\\n|\r\n',
  filler: 'Vi| |Vi i dag|. |, | – |”|»| Ærø |3|å|§| 50 % ',
  stars: '*|**|***|_|__|*a*|**b**|_c_|*_|_*|****|*a|b*|**a|b**|a_b|__d|**a *b* c**|***a** b*',
  links:
    '[|]|![|](b)|](b "c")|[a](b)|![a](b)|[a *b* c](d)|[a]|[…]|[a]()|[ ](a)|![*a* **b**](c "d")|[![a](b)](c)|[a](b?c=d&e=f)|[a [b](c) d](e)|*[a*](b)',
  escapes: '\\|\\*|\\_|\\[|\\]|\\!|\\\\|\\a|\\@|!|!!|~|~100',
  mails: ' a@b.dk | a.b@c-d.se, | a_b@c.no |@ | @a| mailto:a@b.dk | a@b.dk.| a+b@c.dk |[a@b.dk](mailto:a@b.dk)',
  addresses:
    ' www.a.dk | www.a.dk.| www.a.dk/b_c, | www.a.dk/(b) | https://a.dk\n| https://a.dk/b?c=d&e=f | https://a.dk).|(www.a.dk) |<a@b.dk>|<https://a.dk/b_c>|<mailto:a@b.dk>|[www.a.dk](https://a.dk) '
}

const uncommon: Words = {
  lines: '*|-|+|1.|\n- |\n1. |\n> |>\n|> \n|\n  |\n    |](|***\n|---\n',
  deep: '-     a|-|* * a|10. |   2. |>> |  > |> 1. | # |#|####### |> ## |a\n===\n|a\n---\n|\n- \n|\n-\n|\n#\n|\n1.\n|> \n> \n',
  tables: '\n¦ a ¦ b ¦\n¦---¦---¦\n¦ 1 ¦ 2 ¦\n|\na¦b\n-¦-\n|\n:-\n|\n¦-¦\n|¦|\n> a¦b\n> -¦-\n',
  code: '\n```\na\n```\n|\n~~~\n|\n    a\n|`|`a`|``',
  html: '\n<div>\n|<!-- a -->|<b>|<|<https://a.dk>|<a@b.dk>|[<a@b.dk>](c)|<a:b>|<a@b>|<9@b.dk>|<-a@b>|<#a@b.dk>|<+45@b.|<9|<a_@b.dk>|<https://a b>|<https://a.dk|<p@b.dk>|\n<https://a.dk>\n|&amp;|&|&#65;|&a;',
  references:
    '\n[a]: b\n|\n[a]: <b> "c"\n|\n[^a]: b\n|[^a]|![^a]|[a][b]|[a][]|[a](<b>)|[a](b (c))|[a](b \'c\')|[a](\nb)|[a](b\\)c)',
  tasks: '\n- [x] a\n|\n- [ ] a\n|\n- [ ] \n|\n1. [X] a|[ ] a',
  struck: '~~|\\~*a*|*b*\\~|~a~|~~a~~|~*|~~~',
  odd: '\t|\n\t- a\n|\n-\ta\n|\r|\u0000|\uFEFF|\f|\u2028|\uD83D|^',
  addressed:
    '_a@b.dk_|a@b|a@b.1|a@|/a@b.dk|a@b.dk-|*a@b.dk*|a@b.dk@c.dk|xmpp:a@b.dk/c|www.|WWW.A.DK|http://|http://a|https://a_b.dk|https://æ.dk|*www.a.dk*|http\\://a.dk|www\\.a.dk|ahttp://b.dk|"www.a.dk"|www.a.dk&amp;|https://a.dk/[b]|www.a._b|http://-a.b|a@b.dk|www.a.dk|https://a.dk'
}

/**
 * Markdown of every shape that a release may have and of some that none should have, with the marks close together;
 * half of the texts keep to what is common.
 */
export const markdownTexts: fc.Arbitrary<string> = fc.oneof(documents(common), documents({...common, ...uncommon}))

function documents({margins = '', opening = '', ends = '', whole = '', ...inner}: Words): fc.Arbitrary<string> {
  const phrase = fc.oneof(...Object.values(inner).map(oneOf))
  const line = fc
    .tuple(oneOf(margins), oneOf(opening), fc.array(phrase, {maxLength: 6}), oneOf(ends))
    .map((parts) => parts.flat().join(''))
  const lines = fc.oneof({weight: 5, arbitrary: line}, {weight: 1, arbitrary: oneOf(whole)})
  return fc.oneof(
    {weight: 3, arbitrary: fc.array(lines, {minLength: 1, maxLength: 12}).map((parts) => parts.join(''))},
    {weight: 1, arbitrary: fc.array(phrase, {minLength: 1, maxLength: 16}).map((parts) => parts.join(''))}
  )
}

function oneOf(words: string): fc.Arbitrary<string> {
  return fc.constantFrom(...words.split('|').map((word) => word.replaceAll('¦', '|')))
}
