import type {Labels} from '../labels.ts'
import {mailLabels} from './mail-labels.ts'
import {pageLabels} from './page-labels.ts'
import {subscribeLabels} from './subscribe-labels.ts'

/** The words that English pages, feeds and mails print. */
export const labels: Labels = {
  kinds: {
    release: 'Press release',
    invitation: 'Press invitation',
    opinion: 'Opinion',
    article: 'Article',
    'open-letter': 'Open letter',
    statement: 'Statement',
    report: 'Report',
    regulatory: 'Company announcement',
    notice: 'Notice'
  },
  kindsMany: {
    release: 'Press releases',
    invitation: 'Press invitations',
    opinion: 'Opinion',
    article: 'Articles',
    'open-letter': 'Open letters',
    statement: 'Statements',
    report: 'Reports',
    regulatory: 'Company announcements',
    notice: 'Notices'
  },
  newsroom: {
    title: 'Newsroom: {{organisation}}',
    description: 'Press releases and news from {{organisation}}.',
    topicTitle: '{{organisation}}: {{topic}}',
    kindTitle: '{{organisation}}: {{kind}}',
    speakerTitle: '{{organisation}}: quoting {{speaker}}',
    archiveTitle: '{{organisation}}: {{year}}',
    allLanguages: '{{organisation}}: all languages'
  },
  feeds: {
    title: 'Follow {{organisation}}',
    all: 'All feeds',
    skip: 'Skip to the content',
    what: 'What is a feed?',
    explanation: 'A feed is an address that a program can fetch news from. You subscribe to it in a feed reader, and everything new comes to you by itself. It costs nothing, you give nobody your e-mail address, and you can stop whenever you like.',
    how: 'How to follow it',
    stepReader: 'Find a feed reader: an app for your phone, a program for your computer or a service on the web. Many mail programs read feeds too.',
    stepCopy: 'Copy the address on this page.',
    stepPaste: 'Choose “Add feed” or “Subscribe” in the reader, and paste the address.',
    address: 'The address',
    copy: 'Copy the address',
    copied: 'The address has been copied.',
    formats: 'The same feed in other formats:',
    latest: 'Latest',
    nothing: 'Nothing has been published here yet.',
    everything: 'Everything',
    kinds: 'By type',
    speakers: 'People quoted',
    together: 'All feeds at once',
    opml: 'A list that feed readers can import (OPML)',
    shown: 'This is a feed: an address for feed readers. Copy it from the browser’s address bar and paste it into your feed reader, and everything new comes to you by itself.'
  },
  release: {
    corrected: 'Corrected {{time}}:',
    withdrawn: 'Withdrawn {{time}}:',
    withdrawnTitle: 'Withdrawn',
    contacts: 'Contacts',
    boilerplate: 'About {{organisation}}',
    facts: 'Facts',
    events: 'Time and place',
    attachments: 'Documents',
    links: 'Links',
    related: 'See also',
    topics: 'Topics',
    translations: 'In other languages',
    credit: 'Photo: {{credit}}',
    phone: 'Phone',
    email: 'Email',
    footnotes: 'Notes',
    footnoteBack: 'Back to the text',
    language: 'English',
    readIn: 'Read in English'
  },
  pages: pageLabels,
  subscribe: subscribeLabels,
  mails: mailLabels
}
