/** What `send` says in English. */
export const sending = {
  question_one: 'Send “{{title}}” to {{count}} reader?',
  question_other: 'Send “{{title}}” to {{count}} readers?',
  agree: 'Yes, send it',
  decline: 'No',
  nothing: 'Nothing was sent.',
  dry_one: '“{{title}}” would go to {{count}} reader. Nothing was sent.',
  dry_other: '“{{title}}” would go to {{count}} readers. Nothing was sent.',
  known: '“{{title}}” was planned before, and goes to each reader once: what is left of it is sent now.',
  progress: '{{settled}} of {{readers}} · {{rate}} a second',
  left: '{{time}} left',
  later_one: '{{count}} put off',
  later_other: '{{count}} put off',
  braked: 'The mail server takes nothing at the moment ({{reply}}). Trying again in {{seconds}} seconds.',
  storeAway: 'The database cannot be reached. Waiting for it; what was sent is written down when it is back.',
  late: 'This was to go out long ago, so nothing was sent. To send it all the same: --resume',
  refused:
    'The mail server refuses this to everybody, so it was stopped: {{reply}}. Nobody was counted as unreachable; when it is put right: --resume',
  byPerson: 'Somebody has paused it. To go on: --resume',
  stopped: 'Stopped. Who has not been sent it yet gets it with the same call: budstikke send {{story}}',
  paused: 'Paused. To go on: budstikke send {{story}} --resume',
  cancelled: 'Cancelled. Who has not been sent it will not be.',
  notRunning: '“{{story}}” is not being sent.',
  resending_one: 'Sent again to {{count}} reader.',
  resending_other: 'Sent again to {{count}} readers.',
  leaving_one: '{{count}} reader is left as it is.',
  leaving_other: '{{count}} readers are left as they are.',
  tested: 'A test in the language {{language}} has gone to {{address}}.',
  testFailed: 'The test in the language {{language}} did not go to {{address}}: {{reply}}',
  none: 'Nothing has been sent yet.',
  readers_one: '{{count}} reader',
  readers_other: '{{count}} readers',
  sent_one: '{{count}} reader has been sent it',
  sent_other: '{{count}} readers have been sent it',
  deferred_one: '{{count}} is put off, and tried again',
  deferred_other: '{{count}} are put off, and tried again',
  failed_one: '{{count}} could not be reached',
  failed_other: '{{count}} could not be reached',
  unknown_one: '{{count}} may or may not have got it',
  unknown_other: '{{count}} may or may not have got it',
  dismissed_one: '{{count}} may or may not have got it, and is left so',
  dismissed_other: '{{count}} may or may not have got it, and are left so',
  gone_one: '{{count}} had left before it was their turn',
  gone_other: '{{count}} had left before it was their turn',
  rest_one: '{{count}} is still to be sent it',
  rest_other: '{{count}} are still to be sent it',
  took: 'It took {{time}}',
  why: 'Why',
  broken: 'the connection broke',
  decide:
    'Whether they got it, nobody can know: the connection broke at the last moment. To send it to them again: budstikke send {{story}} --unknown resend. To leave it: --unknown leave',
  state: {
    running: '“{{title}}” is being sent',
    paused: '“{{title}}” is paused',
    done: '“{{title}}” has been sent',
    cancelled: '“{{title}}” was cancelled'
  },
  store: {
    moved:
      'Everything is in the database now. The file {{path}} is no longer used; keep it until you have seen that mail goes out.',
    backed: 'A copy is in {{path}}.',
    table: '{{table}}: {{count}}'
  }
} as const

/** What keeps it from sending. */
export const sendingTroubles = {
  digest: '--digest takes daily or weekly, and not {{value}}',
  digestEmpty: 'Nothing has come out since the last digest, so there is none to send.',
  fileExists: 'There is a file {{path}} already. Nothing was written.',
  newsletterMissing:
    'The newsroom sends no mail yet. Say from whom in newsroom.yaml: newsletter: {from: press@example.org}',
  secretOpen: '{{path}} holds a secret, and others on this machine can read it. Shut it: chmod 600 {{path}}',
  databaseUrl: 'DATABASE_URL is no address of a PostgreSQL database: postgres://name:password@host/database',
  storeTooNew: 'The store was written by a later version of budstikke. Use that one, or a newer.',
  storeAway: 'The database cannot be reached: {{message}}',
  storeGone:
    'The database has been away too long, so the sending was stopped. Start it again with the same call when it is back; nobody is mailed twice.',
  storeNotEmpty: 'The database at DATABASE_URL holds a newsletter already. Nothing was moved.',
  storeNoUrl: 'Put the address of the database to move to into DATABASE_URL: postgres://name:password@host/database',
  keys: 'The keys of the newsletter cannot be read. A line a key: 1: and 43 letters and digits (32 bytes in base64url)',
  smtpMissing:
    'There is no mail server to send by. Put its address into SMTP_URL (or the path of a file with it into SMTP_URL_FILE): smtps://name:password@mail.example.org',
  smtpUrl: 'SMTP_URL is no address of a mail server: smtps://name:password@mail.example.org, or smtp://… for STARTTLS',
  unknownHow: '--unknown takes resend or leave, and not {{value}}',
  neverSent: '“{{story}}” has never been sent.',
  storyMissing: 'There is no release “{{story}}” in the newsroom. Write the name of its folder in releases.',
  storyNotOut: '“{{story}}” is not out yet, has errors or was withdrawn, so it is not mailed. See: budstikke check',
  nothingToCorrect:
    'Nothing in “{{story}}” is marked as corrected or withdrawn. Write it at the top of the release: corrections or withdrawn',
  mailAddress: '{{value}} is no mail address'
} as const

/** Its commands, and what they may be told. */
export const sendingCalls = {
  arguments: {
    story: 'the release: the name of its folder in releases; without it, what has been sent'
  },
  commands: {
    send: 'mail a release to those who asked for it, or see what was sent',
    worker: 'send whatever is due until it is stopped',
    store: 'copy the subscribers and mailings, or move them to PostgreSQL'
  },
  options: {
    digest: 'send a digest, daily or weekly, in place of one release',
    sendAt: 'send it as it looks at this time, and not before: "2026-11-21 09:00"',
    test: 'send it to this address alone',
    dryRun: 'tell to how many it would go, and send nothing',
    correction: 'send it as a correction to those who were sent the wrong version',
    withdrawal: 'tell those who were sent it that it is withdrawn',
    pause: 'stop for now',
    resume: 'go on with what is paused',
    cancel: 'stop for good',
    report: 'tell what became of it',
    unknown: 'what to do about those who may have got it: resend or leave',
    yes: 'do not ask first',
    once: 'end when nothing is left',
    backup: 'write a copy into this file',
    move: 'move everything from the file to the database at DATABASE_URL'
  }
} as const
