import type {Call} from './call.ts'
import {SpokenCommand} from './command.ts'
import {dirOf, isOn, listOf, several, textsOf, wordsOf} from './given.ts'
import {readersCommands} from './readers-program.ts'
import {sendingCommands} from './sending-program.ts'
import {spokenLanguages} from './words/languages.ts'

/**
 * Every command, its words and its options. Help must be there at once: what a command may be told is made when it is asked
 * for, and what it needs to do its work is loaded when it is called.
 */
export function commandLine(call: Call): SpokenCommand {
  const {say, edge} = call
  const locale = say('help.locale', {languages: spokenLanguages.join(', ')})
  const program = new SpokenCommand('budstikke', call)
  program
    .description(say('program.summary'))
    .version(edge.version(), '-v, --version', say('help.version'))
    .helpCommand(`help [${say('help.command')}]`, say('help.helpCommand'))
    .option('--locale <LANG>', locale)
    .addHelpText('after', `\n${say('program.more')}`)
  const command = (name: string, summary: string): SpokenCommand => {
    const made = program.createCommand(name)
    made.description(summary).option('--locale <LANG>', locale)
    program.addCommand(made)
    return made
  }

  command('init', say('commands.init')).takes((made) =>
    made
      .argument('[DIR]', say('arguments.newDir'))
      .option('--organisation <NAME>', say('options.organisation'))
      .option('--url <URL>', say('options.url'))
      .option('--languages <LIST>', say('options.languages'))
      .option('--zone <ZONE>', say('options.zone'))
      .option('--since <YEAR>', say('options.since'))
      .does(async (dir, options) =>
        (await import('./commands/init.ts')).init(call, {...textsOf(options), ...dirOf(dir)})
      )
  )

  command('new', say('commands.new')).takes((made) =>
    made
      .argument('<HEADLINE>', say('arguments.headline'))
      .option('--language <LANG>', say('options.language'), several)
      .option('--dir <DIR>', say('options.newsroom'))
      .does(async (headline, options) =>
        (await import('./commands/new.ts')).newRelease(call, String(headline), {
          ...textsOf(options),
          languages: listOf(options, 'language')
        })
      )
  )

  command('import', say('commands.import')).takes((made) =>
    made
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
  )

  command('parse', say('commands.parse')).takes((made) =>
    made
      .argument('<FILE...>', say('arguments.files'))
      .option('--json', say('help.json'))
      .does(async (files, options) =>
        (await import('./commands/parse.ts')).parse(call, wordsOf(files), {json: isOn(options, 'json')})
      )
  )

  command('explain', say('commands.explain')).takes((made) =>
    made
      .argument('<FILE>', say('arguments.file'))
      .option('--html <FILE>', say('options.html'))
      .option('--json', say('help.json'))
      .does(async (file, options) =>
        (await import('./commands/explain.ts')).explain(call, String(file), {
          ...textsOf(options),
          json: isOn(options, 'json')
        })
      )
  )

  command('check', say('commands.check')).takes((made) =>
    made
      .argument('[DIR]', say('arguments.dir'))
      .option('--all', say('options.all'))
      .option('--json', say('help.json'))
      .does(async (dir, options) =>
        (await import('./commands/check.ts')).checkNewsroom(call, {
          all: isOn(options, 'all'),
          json: isOn(options, 'json'),
          ...dirOf(dir)
        })
      )
  )

  command('build', say('commands.build')).takes((made) =>
    made
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
  )

  command('preview', say('commands.preview')).takes((made) =>
    made
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
  )

  command('ping', say('commands.ping')).takes((made) =>
    made
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
  )

  sendingCommands(call, command)
  readersCommands(call, command)
  return program
}
