/** What a new newsroom and a new release say to the one who opens them. */
export const templates = {
  newsroom: {
    opening:
      'Everything that is the same in every release stands here once.\nA release that says something else about itself is always right.',
    organisation: 'Who sends.',
    title: 'What readers see at the top of the feeds.',
    titleOf: '{{organisation}}: press releases',
    url: 'Where the newsroom will be found.',
    since:
      'The year in which the address became yours. It is part of the name that every release\nkeeps for life, so never change it.',
    zone: 'The clock on the wall: when a release says 06:00, it is six o’clock here, summer and winter.',
    languages: 'The languages you publish in; the first is the main one.',
    contacts: 'Whom journalists reach when a release names nobody. Take away the # and fill in.',
    contactName: 'Name Surname',
    contactRole: 'head of press',
    boilerplate: 'The standing text about you, for releases that do not bring their own.',
    boilerplateText: 'Who you are, in three lines.',
    topics: 'What you write about. A release names a topic by the word to the left.',
    topicId: 'members',
    topicLabel: 'Our members'
  },
  release: {
    status: 'A draft is never built. When it may go out, take this line away and write when:',
    headline: 'The news, in one line',
    lead: 'The news in two or three sentences: who does what, when, and why it matters.',
    dateline: 'Town, {{date}}',
    body: 'Begin with the most important. What a journalist cuts from the end must not be missed.',
    quote: '“Say it as you would say it aloud,” says Name Surname, title at {{organisation}}.',
    contacts: 'Contact',
    contact: 'Name Surname, title, phone, mail address'
  },
  example: {
    headline: 'An example to write over',
    lead: 'This is how a release looks: a headline, a bold paragraph that says it all, and then the rest.',
    body: 'What you write here is read as a journalist reads it: place and day, quotes, people to call. Run “budstikke explain” on this file to see what was found and why.',
    story: 'example'
  },
  ignore: 'what “budstikke build --out build” makes'
} as const
