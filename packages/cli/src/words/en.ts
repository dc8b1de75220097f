import type {Certainty, EvidenceField, Kind, Severity, Timing} from '@budstikke/core'
import type {NeededSetting, YamlFault} from '../remarks.ts'
import {feeds as mended} from './feeds/en.ts'
import {doctor, doctorCalls} from './doctor/en.ts'
import {expectations} from './expectations/en.ts'
import {extras} from './extras/en.ts'
import {importing} from './importing/en.ts'
import {preview} from './preview/en.ts'
import {readers, readersCalls, readersTroubles} from './readers/en.ts'
import {remarks} from './remarks/en.ts'
import {mails, mailsOptions, mailsTroubles} from './mails/en.ts'
import {sending, sendingCalls, sendingTroubles} from './sending/en.ts'
import {templates} from './templates/en.ts'

const kinds = {
  release: 'press release',
  invitation: 'invitation',
  opinion: 'opinion piece',
  article: 'article',
  'open-letter': 'open letter',
  statement: 'statement',
  report: 'report',
  regulatory: 'regulatory announcement',
  notice: 'notice'
} as const satisfies Readonly<Record<Kind, string>>

const states = {
  draft: 'draft',
  embargoed: 'embargoed',
  published: 'published',
  withdrawn: 'withdrawn'
} as const satisfies Readonly<Record<Timing['state'], string>>

const severities = {
  error: 'error',
  warning: 'look at',
  info: 'note'
} as const satisfies Readonly<Record<Severity, string>>

const certainties = {
  sure: 'sure',
  likely: 'likely',
  guess: 'a guess'
} as const satisfies Readonly<Record<Certainty, string>>

const fields = {
  id: 'id',
  slug: 'name in addresses',
  language: 'language',
  kind: 'kind',
  label: 'printed kind',
  kicker: 'kicker',
  headline: 'headline',
  lead: 'lead',
  organisation: 'sender',
  byline: 'by',
  dateline: 'place and date',
  published: 'published',
  updated: 'updated',
  embargo: 'embargo',
  body: 'text',
  subheading: 'subheading',
  quotes: 'quote',
  contacts: 'contact',
  boilerplate: 'about the sender',
  facts: 'fact box',
  events: 'event',
  images: 'picture',
  attachments: 'attachment',
  links: 'link',
  topics: 'topic',
  related: 'related release',
  corrects: 'corrects',
  furniture: 'no part of the release',
  settings: 'settings'
} as const satisfies Readonly<Record<EvidenceField, string>>

const yaml = {
  colon: 'there is one colon too many, perhaps in a headline without quotation marks',
  tab: 'there is a tab where spaces should be',
  quote: 'a quotation mark is missing its other half',
  repeated: 'the same setting stands there twice',
  indent: 'a line does not begin in the same column as those above it',
  other: '{{reason}}'
} as const satisfies Readonly<Record<YamlFault, string>>

const needs = {
  organisation: 'Write who sends the releases: organisation: The name',
  url: 'Write where the newsroom will be found: url: https://press.example.org',
  since: 'Write the year in which the address became yours: since: 2026',
  zone: 'Write the time zone of your clock: zone: Europe/Copenhagen',
  languages: 'Write the languages you publish in: languages: [da, sv]'
} as const satisfies Readonly<Record<NeededSetting, string>>

/** The program's words in English: the shape that every other language fills. */
export const en = {
  language: 'en',
  formats: 'en-GB',
  words: {
    program: {
      summary: 'Your press releases, read, checked and published as pages, feeds and mails that you own.',
      more: 'Help with one command: budstikke check --help'
    },
    help: {
      usage: 'Usage:',
      arguments: 'Arguments:',
      options: 'Options:',
      optionsWord: '[options]',
      commands: 'Commands:',
      command: 'COMMAND',
      help: 'show this help',
      helpCommand: 'show help with a command',
      version: 'show which version this is',
      locale: 'the language of messages: {{languages}}',
      json: 'answer as data for other programs'
    },
    arguments: {
      ...readersCalls.arguments,
      ...sendingCalls.arguments,
      dir: 'the newsroom’s folder, the one with newsroom.yaml; otherwise this folder',
      newDir: 'the folder to make the newsroom in; otherwise this folder',
      files: 'the files to read; - reads what is piped in',
      file: 'the file to read',
      imports: 'the texts to bring in: files, folders, feeds',
      headline: 'the headline, in quotation marks'
    },
    commands: {
      ...doctorCalls.commands,
      ...readersCalls.commands,
      ...sendingCalls.commands,
      init: 'make a new newsroom',
      new: 'begin a new release',
      import: 'bring texts that you have into the newsroom',
      parse: 'show what is read in a text',
      explain: 'show where each field in a text was found, and why',
      check: 'show what an editor should look at',
      build: 'build the pages and the feeds',
      ping: 'tell the hub that the feeds have changed',
      preview: 'show the newsroom on this machine while you write'
    },
    options: {
      ...doctorCalls.options,
      ...readersCalls.options,
      ...sendingCalls.options,
      ...mailsOptions,
      all: 'show everything, also what many releases share',
      organisation: 'who sends the releases',
      url: 'the address where the newsroom will be found',
      languages: 'the languages you publish in, the main one first: da,sv',
      zone: 'the time zone of your clock: Europe/Copenhagen',
      since: 'the year in which the address became yours',
      language: 'a language, da or sv; may be given several times',
      importLanguage: 'the language of the texts, where it cannot be seen from them',
      newsroom: 'the newsroom’s folder; otherwise this folder or the one it lies in',
      force: 'write over releases that were imported before',
      out: 'the folder to build in',
      at: 'build as of this time: "2026-11-21 09:00"; otherwise now',
      built: 'the folder that was built and is on the web now',
      port: 'the port to be reached at; 4300 unless said otherwise',
      noOpen: 'open no browser',
      before: 'the build that was on the web before; otherwise the hub hears of every feed',
      html: 'write it as a web page to look at: the text, and beside it what was read'
    },
    calls: {
      unknownCommand: 'There is no command “{{name}}”.',
      unknownOption: 'There is no option “{{name}}”.',
      didYouMean: 'Did you mean {{name}}?',
      missingArgument: 'Something is missing: {{name}}.',
      missingValue: 'The option {{name}} needs a value after it.',
      missingOption: 'The option {{name}} must be there.',
      excessArguments: 'There is one word too many: “{{name}}”. Put a name with spaces in quotation marks.',
      conflict: '{{name}} and {{other}} cannot be used together.',
      unknownLocale: '“{{name}}” is not a language that budstikke speaks. Choose one of {{languages}}.',
      see: 'Help: {{command}} --help'
    },
    trouble: {
      ...readersTroubles,
      ...sendingTroubles,
      ...mailsTroubles,
      hubMissing: 'The newsroom has no hub to tell. Put its address in newsroom.yaml: feeds: {hub: https://…}',
      hubRefused:
        'The hub {{hub}} did not take everything. Subscribers find the feeds all the same, only later; try again with the same call.',
      newsroomMissing:
        'There is no newsroom in {{path}}: the file newsroom.yaml is missing. Make one with: budstikke init {{path}}',
      newsroomBroken: 'The newsroom cannot be used until newsroom.yaml is put right.',
      newsroomExists: 'There is a newsroom in {{path}} already. Nothing was changed.',
      releasesMissing:
        'The newsroom has no folder “releases” ({{path}}). Make it, or begin a release with: budstikke new "The headline"',
      releasesEmpty: 'There is no release in {{path}} yet. Begin one with: budstikke new "The headline"',
      fileMissing: 'There is no file {{path}}.',
      folderMissing: 'There is no folder {{path}}.',
      isFolder: '{{path}} is a folder. Name the files in it: {{path}}/*',
      isFile: '{{path}} is a file, but a folder was expected.',
      noAccess:
        'You are not allowed to read or write {{path}}. Ask whoever looks after the computer, or choose another place.',
      readOnly: '{{path}} lies where nothing can be written. Choose another place.',
      diskFull: 'The disk is full, so {{path}} could not be written. Nothing that was there is lost.',
      disk: '{{path}} could not be read or written ({{code}}).',
      outInside: 'The build cannot be written to {{path}}: that is inside the releases. Choose a folder outside them.',
      port: 'There is no port {{value}}: a port is a number up to 65535',
      outHolds:
        'The build cannot be written to {{path}}: the newsroom itself lies there and would be replaced. Choose a folder of its own.',
      outNotOurs:
        '{{path}} holds files that budstikke did not build, so nothing was replaced. Choose an empty folder or a new one.',
      at: '“{{value}}” is not a time. Write a day and a time, 2026-11-21 09:00, or an instant, 2026-11-21T08:00:00Z.',
      url: '“{{value}}” is not an address. Write it whole: https://press.example.org',
      languages: '“{{value}}” is not a language. Write da, sv or both: da,sv',
      zone: '“{{value}}” is not a time zone. Write a city’s: Europe/Copenhagen',
      since: '“{{value}}” is not a year. Write four digits.',
      organisation: 'Say who sends the releases: --organisation "The name"',
      urlMissing: 'Say where the newsroom will be found: --url https://press.example.org',
      headlineEmpty: 'A release needs a headline with at least one letter or digit.',
      releaseExists:
        '{{path}} is there already, so nothing was written. Choose another headline, or go on with the one that is there.',
      importExists: '{{path}} is there already and was left as it is. To write over it: --force',
      stdinTwice: 'What is piped in can be read only once: name - only once.',
      cancelled: 'Stopped. Nothing was written.',
      unexpected: 'Something went wrong that should not have: {{message}}',
      pageExists: '{{path}} is there already and is no page of explain, so it was left as it is. Choose another name.'
    },
    kinds,
    states,
    severities,
    certainties,
    fields,
    report: {
      errors_one: '{{count}} error',
      errors_other: '{{count}} errors',
      warnings_one: '{{count}} thing to look at',
      warnings_other: '{{count}} things to look at',
      notes_one: '{{count}} note',
      notes_other: '{{count}} notes',
      releases_one: '{{count}} release',
      releases_other: '{{count}} releases',
      clean: 'Nothing to look at.',
      more_one: 'and {{count}} more like these',
      more_other: 'and {{count}} more like these',
      all: 'All of them: {{command}}',
      reading: 'Reading {{done}} of {{all}}'
    },
    parse: {
      text: 'Text',
      quote: '“{{text}}”',
      undated: 'no date found',
      unknownDate: 'date unknown',
      noHeadline: '(no headline)',
      until: 'until {{time}}',
      words_one: '{{count}} word',
      words_other: '{{count}} words'
    },
    explain: {
      rule: 'rule',
      taken: 'taken out of the text',
      seen: 'read, left in the text',
      or: 'or: {{others}}',
      legend: 'Colours',
      unmarked: 'what is not marked is the text of the release',
      written: 'The page to look at is ready: {{path}}',
      page: {
        title: '{{name}}: what is read in it',
        skip: 'To the fields',
        found_one: '{{count}} place was understood; of that, {{unsure}} not for sure.',
        found_other: '{{count}} places were understood; of them, {{unsure}} not for sure.',
        how: 'Each marked place in the text leads to what it was read as, and back. A whole line under it says sure, a broken one likely, a dotted one a guess. What is filled with colour was taken out of the text, the rest was read and stays in it.',
        remarks: 'To look at',
        source: 'The text',
        fields: 'What was read',
        unread: 'No text could be read in the file.',
        sure: 'How sure',
        words: 'Words',
        became: 'The words',
        show: 'Show in the text',
        line: 'line {{line}}',
        else: 'Or else'
      }
    },
    preview,
    ping: {
      nothing: 'No feed has changed, so there was nothing to tell.',
      told_one: 'The hub knows that {{count}} feed has changed:',
      told_other: 'The hub knows that {{count}} feeds have changed:',
      refused: 'The hub said no ({{status}}) to {{topic}}',
      unreached: 'The hub did not answer ({{message}}) about {{topic}}'
    },
    build: {
      done: 'Built in {{out}}, as everyone may see it {{time}}.',
      feeds: 'Feeds',
      pages: 'Pages: {{count}}',
      media_one: '{{count}} picture or file copied',
      media_other: '{{count}} pictures and files copied',
      nothing: 'No release can be seen yet, so the feeds are empty.',
      skipped_one: '{{count}} release has errors and was left out:',
      skipped_other: '{{count}} releases have errors and were left out:',
      waiting: 'Waiting, and in none of the files that were built:',
      embargoed: 'embargoed until {{time}}',
      scheduled: 'to be published {{time}}',
      draft: 'draft',
      hidden: 'withdrawn before it was published',
      mended: 'Put right in the feeds:',
      more_one: 'one more, for a topic, a type or a year',
      more_other: '{{count}} more, for topics, types and years'
    },
    import: importing,
    doctor,
    readers,
    sending,
    mails,
    extras,
    init: {
      title: 'A new newsroom',
      organisation: 'Who sends the releases?',
      organisationHint: 'The name as journalists know it',
      url: 'Where will the newsroom be found?',
      languages: 'Which languages do you publish in, the main one first?',
      needed: 'This is needed',
      made: 'The newsroom is ready in {{path}}:',
      newsroomFile: 'who you are; open it and fill in the rest',
      releasesFolder: 'your releases, with an example to write over',
      ignoreFile: 'what version control need not keep',
      next: 'Now: budstikke check {{path}}'
    },
    new: {
      made: 'A draft is ready to be written:',
      next: 'When it may go out: take away “status: draft” and write when, published: 2026-11-21 09:00'
    },
    yaml,
    needs,
    templates,
    remarks,
    mended
  },
  expectations
} as const
