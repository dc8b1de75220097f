import type {Call} from './call.ts'
import type {SpokenCommand} from './command.ts'
import {dirOf, isOn, listOf, several, textsOf, wordsOf} from './given.ts'
import {spokenLanguages} from './words/languages.ts'

/** The commands that look after readers: what each may be told. */
export function readersCommands(call: Call, command: (name: string, summary: string) => SpokenCommand): void {
  const {say} = call
  command('serve', say('commands.serve')).takes((made) =>
    made
      .argument('[DIR]', say('arguments.dir'))
      .option('--port <PORT>', say('options.servePort'))
      .does(async (dir, options) =>
        (await import('./commands/serve.ts')).serveReaders(call, {...textsOf(options), ...dirOf(dir)})
      )
  )

  command('subscribers', say('commands.subscribers')).takes((made) => subscribersCommands(call, made))

  command('doctor', say('commands.doctor')).takes((made) =>
    made
      .argument('[DIR]', say('arguments.dir'))
      .option('--selector <NAME>', say('options.selector'), several)
      .option('--address <ADDRESS>', say('options.mailFrom'), several)
      .option('--mail <FILE>', say('options.mail'))
      .option('--dns <SERVER>', say('options.dns'))
      .option('--json', say('help.json'))
      .does(async (dir, options) => {
        const {mail, dns} = textsOf(options)
        return (await import('./commands/doctor.ts')).examineMail(call, {
          ...dirOf(dir),
          ...(mail === undefined ? {} : {mail}),
          ...(dns === undefined ? {} : {dns}),
          selectors: listOf(options, 'selector'),
          addresses: listOf(options, 'address'),
          json: isOn(options, 'json')
        })
      })
  )
}

function subscribersCommands(call: Call, subscribers: SpokenCommand): void {
  const {say} = call
  subscribers.helpCommand(`help [${say('help.command')}]`, say('help.helpCommand'))
  const locale = say('help.locale', {languages: spokenLanguages.join(', ')})
  const part = (name: string, summary: string): SpokenCommand => {
    const made = subscribers.createCommand(name)
    made.description(summary).option('--dir <DIR>', say('options.newsroom')).option('--json', say('help.json'))
    made.option('--locale <LANG>', locale)
    subscribers.addCommand(made)
    return made
  }

  part('import', say('commands.readersImport')).takes((made) =>
    made
      .argument('<FILE>', say('arguments.table'))
      .does(async (file, options) => (await load()).importReaders(call, String(file), usual(options)))
  )
  part('add', say('commands.readersAdd')).takes((made) =>
    made
      .argument('<ADDRESS>', say('arguments.address'))
      .requiredOption('--source <WHERE>', say('options.source'))
      .requiredOption('--consent <TIME>', say('options.consent'))
      .option('--name <NAME>', say('options.readerName'))
      .option('--languages <LIST>', say('options.readerLanguages'))
      .option('--topics <LIST>', say('options.readerTopics'))
      .option('--kinds <LIST>', say('options.readerKinds'))
      .option('--cadence <HOW>', say('options.cadence'))
      .does(async (address, options) => (await load()).addReader(call, String(address), usual(options)))
  )
  part('list', say('commands.readersList')).takes((made) =>
    made.does(async (options) => (await load()).listReaders(call, usual(options)))
  )
  part('stats', say('commands.readersStats')).takes((made) =>
    made.does(async (options) => (await load()).countReaders(call, usual(options)))
  )
  part('suppress', say('commands.readersSuppress')).takes((made) =>
    made
      .argument('<ADDRESS>', say('arguments.address'))
      .option('--lift', say('options.lift'))
      .does(async (address, options) =>
        (await load()).suppressReader(call, String(address), {...usual(options), lifts: isOn(options, 'lift')})
      )
  )
  part('export', say('commands.readersExport')).takes((made) =>
    made
      .argument('<ADDRESS>', say('arguments.address'))
      .option('--proof', say('options.proof'))
      .does(async (address, options) =>
        (await load()).exportReader(call, String(address), {...usual(options), proves: isOn(options, 'proof')})
      )
  )
  part('erase', say('commands.readersErase')).takes((made) =>
    made
      .argument('<ADDRESS>', say('arguments.address'))
      .does(async (address, options) => (await load()).eraseReader(call, String(address), usual(options)))
  )
  part('verify', say('commands.readersVerify')).takes((made) =>
    made
      .option('--head <MARK>', say('options.head'))
      .does(async (options) => (await load()).verifyLedger(call, usual(options)))
  )
  part('bounces', say('commands.readersBounces')).takes((made) =>
    made
      .argument('[PATH...]', say('arguments.mailbox'))
      .does(async (paths, options) =>
        (await import('./commands/bounces.ts')).readBounces(call, wordsOf(paths), usual(options))
      )
  )
}

const load = () => import('./commands/subscribers.ts')

function usual(options: unknown) {
  return {...textsOf(options), json: isOn(options, 'json')}
}
