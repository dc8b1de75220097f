/** What `import` says in English. */
export const importing = {
  done_one: '{{count}} text brought in:',
  done_other: '{{count}} texts brought in:',
  note: 'Imported from {{file}}; the original lies in {{folder}}/',
  same: 'is in the newsroom already',
  none: 'Nothing was brought in.',
  review: 'Look at these, worst first:',
  fine: 'Nothing needs a second look.',
  undated: 'No date was found. It stands as published: unknown; write the day if you know it.',
  guessed: 'Is this right? {{field}}: {{value}}',
  otherwise: 'It may also be: {{others}}',
  next: 'When you have looked: budstikke build {{dir}} --out DIR',
  duplicates_one: '{{count}} text says the same as one in the newsroom, so it was left out:',
  duplicates_other: '{{count}} texts say the same as others in the newsroom, so they were left out:',
  more_one: 'and {{count}} more; all of them: --json',
  more_other: 'and {{count}} more; all of them: --json',
  sames_one: '{{count}} text is in the newsroom already.',
  sames_other: '{{count}} texts are in the newsroom already.',
  redirects_one: '{{count}} old address, and where it leads now: {{path}}',
  redirects_other: '{{count}} old addresses, and where they lead now: {{path}}',
  may: {
    duplicate: 'This may be the same release as {{other}} ({{reasons}}). If it is, remove one of them.',
    version: 'This may be {{other}} in another language ({{reasons}}). If it is, put both in one folder.'
  },
  reasons: {
    text: 'the same words',
    headline: 'the same headline',
    moment: 'published at the same time',
    day: 'published on the same day',
    numbers: 'the numbers',
    times: 'the times',
    addresses: 'the links',
    pictures: 'the pictures',
    names: 'the names'
  }
} as const
