import type {Call} from './call.ts'
import {SpokenCommand} from './command.ts'
import {dirOf, isOn, listOf, several, textsOf, wordsOf} from './given.ts'
import {readersCommands} from './readers-program.ts'
import {sendingCommands} from './sending-program.ts'
import {spokenLanguages} from './words/say.ts'

/**
 * Every command, its words and its options. What a command needs to do its work is loaded when it is called, so that
 * help is there at once.
 */
export function commandLine(call: Call): SpokenCommand {
  const {say, edge} = call
  const languages = spokenLanguages.join(', ')
  const program = new SpokenCommand('budstikke', call)
  program
    .description(say('program.summary'))
    .version(edge.version(), '-v, --version', say('help.version'))
    .helpCommand(`help [${say('help.command')}]`, say('help.helpCommand'))
    .option('--locale <LANG>', say('help.locale', {languages}))
    .addHelpText('after', `\n${say('program.more')}`)
  const command = (name: string, summary: string): SpokenCommand => {
    const made = program.createCommand(name)
    made.description(summary).option('--locale <LANG>', say('help.locale', {languages}))
    program.addCommand(made)
    return made
  }

  // Each command is loaded when it is called, and packages only with the commands that use them (`site`, `newsletter`): the
  // help must be there at once, and whoever parses a file does not wait for what draws pages.
  command('init', say('commands.init'))
    .argument('[DIR]', say('arguments.newDir'))
    .option('--organisation <NAME>', say('options.organisation'))
    .option('--url <URL>', say('options.url'))
    .option('--languages <LIST>', say('options.languages'))
    .option('--zone <ZONE>', say('options.zone'))
    .option('--since <YEAR>', say('options.since'))
    .does(async (dir, options) => (await import('./commands/init.ts')).init(call, {...textsOf(options), ...dirOf(dir)}))

  command('new', say('commands.new'))
    .argument('<HEADLINE>', say('arguments.headline'))
    .option('--language <LANG>', say('options.language'), several)
    .option('--dir <DIR>', say('options.newsroom'))
    .does(async (headline, options) =>
      (await import('./commands/new.ts')).newRelease(call, String(headline), {
        ...textsOf(options),
        languages: listOf(options, 'language')
      })
    )

  command('import', say('commands.import'))
    .argument('<FILE...>', say('arguments.imports'))
    .option('--dir <DIR>', say('options.newsroom'))
    .option('--language <LANG>', say('options.importLanguage'))
    .option('--force', say('options.force'))
    .option('--json', say('help.json'))
    .does(async (files, options) =>
      (await import('./commands/import.ts')).importTexts(call, wordsOf(files), {
        ...textsOf(options),
        force: isOn(options, 'force'),
        json: isOn(options, 'json')
      })
    )

  command('parse', say('commands.parse'))
    .argument('<FILE...>', say('arguments.files'))
    .option('--json', say('help.json'))
    .does(async (files, options) =>
      (await import('./commands/parse.ts')).parse(call, wordsOf(files), {json: isOn(options, 'json')})
    )

  command('explain', say('commands.explain'))
    .argument('<FILE>', say('arguments.file'))
    .option('--html <FILE>', say('options.html'))
    .option('--json', say('help.json'))
    .does(async (file, options) =>
      (await import('./commands/explain.ts')).explain(call, String(file), {
        ...textsOf(options),
        json: isOn(options, 'json')
      })
    )

  command('check', say('commands.check'))
    .argument('[DIR]', say('arguments.dir'))
    .option('--json', say('help.json'))
    .does(async (dir, options) =>
      (await import('./commands/check.ts')).checkNewsroom(call, {json: isOn(options, 'json'), ...dirOf(dir)})
    )

  command('build', say('commands.build'))
    .argument('[DIR]', say('arguments.dir'))
    .requiredOption('--out <DIR>', say('options.out'))
    .option('--at <TIME>', say('options.at'))
    .option('--json', say('help.json'))
    .does(async (dir, options) => {
      const {out = '', ...others} = textsOf(options)
      return (await import('./commands/build.ts')).build(call, {
        ...others,
        out,
        json: isOn(options, 'json'),
        ...dirOf(dir)
      })
    })

  command('preview', say('commands.preview'))
    .argument('[DIR]', say('arguments.dir'))
    .option('--port <PORT>', say('options.port'))
    .option('--no-open', say('options.noOpen'))
    .does(async (dir, options) =>
      (await import('./commands/preview.ts')).preview(call, {
        ...textsOf(options),
        opens: isOn(options, 'open'),
        ...dirOf(dir)
      })
    )

  command('ping', say('commands.ping'))
    .argument('[DIR]', say('arguments.dir'))
    .requiredOption('--out <DIR>', say('options.built'))
    .option('--before <DIR>', say('options.before'))
    .option('--json', say('help.json'))
    .does(async (dir, options) => {
      const {out = '', ...others} = textsOf(options)
      return (await import('./commands/ping.ts')).pingHub(call, {
        ...others,
        out,
        json: isOn(options, 'json'),
        ...dirOf(dir)
      })
    })

  sendingCommands(call, command)
  readersCommands(call, command)
  return program
}
