import type {PageLabels} from '../page-labels.ts'

/** The words that stand on English pages. */
export const pageLabels: PageLabels = {
  menu: 'Menu',
  languages: 'Languages',
  footer: 'About the newsroom',
  pages: 'More pages',
  news: 'News',
  archive: 'Archive',
  media: 'Pictures',
  contacts: 'Press contacts',
  search: 'Search',
  follow: 'Follow us',
  accessibility: 'Accessibility',
  calendar: 'Calendar to subscribe to',
  page: 'page {{page}}',
  newer: 'Newer',
  older: 'Older',
  front: {
    lead: 'For the press',
    events: 'Coming events',
    whole: 'See the whole archive',
    byFeed: 'In a feed reader',
    byMail: 'By email',
    mailAddress: 'Email address',
    subscribe: 'Subscribe',
    subscribeNote: 'We send you an email in which you confirm. You can unsubscribe at any time.'
  },
  release: {
    by: 'By {{names}}',
    aged: 'This text is more than a year old. Figures, titles and telephone numbers may have changed.',
    opinion: 'This is an opinion piece. The views are the writer’s own.',
    invitation: 'This invitation is for the press.',
    regulatory: 'Published under the rules on disclosure.',
    gone: 'The text can no longer be read. This page only says that it was published.',
    corrects: 'Corrects an earlier release',
    pictures: 'Pictures',
    pictureFull: 'Download full size',
    pictureElsewhere: 'See the picture at {{host}}',
    addToCalendar: 'Add to calendar',
    contactCard: 'Contact card',
    kit: 'Download press kit',
    kitHolds: 'Text, full-size pictures and contact cards in one file.',
    share: 'Share',
    send: 'Share …',
    byMail: 'Send by email',
    print: 'Print',
    address: 'Address',
    copyLink: 'Copy link',
    linkCopied: 'The link is copied.',
    copyText: 'Copy the whole text',
    textCopied: 'The text is copied.',
    citation: 'Citation',
    cited: '{{organisation}}: ‘{{headline}}’. {{kind}}, {{date}}.',
    copyCitation: 'Copy the citation',
    citationCopied: 'The citation is copied.'
  },
  archives: {
    year: 'Published in {{year}}',
    years: 'Year by year',
    undated: 'Without a date'
  },
  finding: {
    title: 'Search the newsroom',
    label: 'Words to search for',
    hint: 'Searches every text in English, old ones too.',
    searching: 'Searching …',
    found: 'Found: {{count}}',
    nothing: 'Nothing found for ‘{{query}}’. Try another word, or a shorter one.',
    more: 'Show more',
    failed: 'The search does not answer. Try again in a while, or look in the archive.',
    needsScript: 'The search needs JavaScript. Without it, everything is in the archive.'
  },
  bank: {
    lead: 'Pictures and documents that go with the texts. Name the photographer and keep to the terms beside the picture.',
    nothing: 'There are no pictures here yet.',
    from: 'From ‘{{headline}}’'
  },
  asking: {
    title: 'Press contacts',
    lead: 'Journalists are always welcome to call or write.'
  },
  missing: {
    title: 'There is no such page',
    lead: 'The address may be misspelt, or the page may have moved. Try the front page, the archive or the search.'
  },
  choose: 'Choose a language',
  access: {
    lead: 'Everybody should be able to read this newsroom, however they read.',
    holdsTitle: 'What you can rely on',
    holds: 'These pages follow WCAG 2.2 at level AA. They work with a keyboard and a screen reader, can be enlarged to double size, can be read without JavaScript, and adapt to dark mode and high contrast. Every picture should have a description.',
    limitsTitle: 'Where we may fall short',
    limits: 'Older texts that came from an archive may lack descriptions of their pictures. Attached documents are not always accessible; ask for the text and you will get it.',
    tellTitle: 'Tell us',
    tell: 'If you meet something you cannot use, write or call. We answer, and we put it right.'
  }
}
