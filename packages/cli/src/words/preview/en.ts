/** What the preview says in English. */
export const preview = {
  all: 'Show all {{count}}',
  ready: 'The preview is at {{address}}. It follows every file that is saved; stop it with Ctrl+C.',
  stopped: 'The preview has stopped.',
  title: '{{name}} – preview',
  front: 'Front page',
  skip: 'To the page itself',
  views: 'Ways to look at it',
  releases: 'Releases',
  beside: 'What to look at',
  watching: 'Follows what you save',
  updated: 'Updated {{time}}',
  remarks: 'To look at',
  broken: 'has errors',
  never: 'Nothing can be shown of this file before its errors are gone.',
  lastGood: 'The file has errors now, so it is shown as it was when it last had none. A build leaves it out.',
  noPage: 'This release has no page: another has the same address or id.',
  notOut: 'Only you see these here. They are in no build before their hour:',
  withBuild: 'Search, press kits and pictures to share are made when you build, so they are not here.',
  allOut: 'Everything here is out.',
  view: {
    page: 'Page',
    phone: 'On a phone',
    reader: 'In a feed reader',
    mail: 'As a mail',
    explain: 'How it was understood'
  },
  standing: {
    draft: 'draft',
    waiting: 'waits until {{time}}',
    out: 'out',
    withdrawn: 'withdrawn'
  },
  stands: {
    draft: 'This is a draft. It is in no build, and nobody else sees it.',
    waiting: 'This comes out {{time}}. It is in no build before then, and nobody else sees it.',
    out: 'This is out: everybody sees it after the next build.',
    withdrawn: 'This is withdrawn: a notice stands in its place.'
  }
} as const
