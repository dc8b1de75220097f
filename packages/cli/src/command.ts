import {Command, CommanderError, Help, type HelpContext, type ParseOptionsResult} from 'commander'
import {styleText} from 'node:util'
import type {Call, Exit} from './call.ts'
import {Trouble, trouble} from './trouble.ts'

/** A command of commander's that says everything in the person's language, and answers how it ended. */
export class SpokenCommand extends Command {
  private exit: Exit = 0
  readonly #call: Call
  #describe: (() => void) | undefined

  constructor(name: string, call: Call) {
    super(name)
    this.#call = call
    const {say, edge} = call
    this.helpOption('-h, --help', say('help.help'))
    this.exitOverride()
    this.configureHelp(helpIn(call))
    this.configureOutput({
      writeOut: (text) => edge.terminal.out(text),
      writeErr: (text) => edge.terminal.say(text),
      getOutHelpWidth: () => edge.terminal.width,
      getErrHelpWidth: () => edge.terminal.width,
      getOutHasColors: () => edge.terminal.colours.out,
      getErrHasColors: () => edge.terminal.colours.say
    })
  }

  override createCommand(name: string): SpokenCommand {
    return new SpokenCommand(name, this.#call)
  }

  /** Has `describe` say what the command may be told, once somebody calls it or asks: nobody calls all of them. */
  takes(describe: (command: this) => unknown): this {
    this.#describe = () => void describe(this)
    return this
  }

  /** The command with all that it may be told. */
  described(): this {
    const describe = this.#describe
    this.#describe = undefined
    describe?.()
    return this
  }

  override parseOptions(argv: string[]): ParseOptionsResult {
    this.described()
    return super.parseOptions(argv)
  }

  override helpInformation(context?: HelpContext): string {
    this.described()
    return super.helpInformation(context)
  }

  /** Has `work` done when the command is called; its answer is how the call ended. */
  does(work: (...words: readonly unknown[]) => Promise<Exit>): this {
    return this.action(async (...words: readonly unknown[]) => {
      this.exit = await work(...words)
    })
  }

  /** Reads the words of a call and has it done. */
  async run(argv: readonly string[]): Promise<Exit> {
    try {
      await this.parseAsync(argv, {from: 'user'})
    } catch (error) {
      // Help and version end here too; help that nobody asked for means that a command was missing.
      if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
      throw error
    }
    return this.#worst()
  }

  // Commands of commands too.
  #worst(): Exit {
    return this.commands.reduce<Exit>((worst, command) => {
      const exit = command instanceof SpokenCommand ? command.#worst() : 0
      return exit > worst ? exit : worst
    }, this.exit)
  }

  override error(message: string, options?: {readonly code?: string}): never {
    throw this.#troubleOf(message, options?.code)
  }

  // Commander hands over a sentence and a code; the names in the sentence are in quotation marks.
  #troubleOf(message: string, code = ''): Trouble {
    const names = [...message.matchAll(/'([^']*)'/gu)].map(([, name]) => name ?? '')
    const [name = '', other = ''] = names
    const near = /\(Did you mean (?:one of )?([^()]*)\?\)/u.exec(message)?.[1]
    const said = this.#sentence(code, name, other) ?? trouble('trouble.unexpected', {message})
    const more = near === undefined ? [] : [trouble('calls.didYouMean', {name: near})]
    const see = trouble('calls.see', {command: code === 'commander.unknownCommand' ? 'budstikke' : this.#path()})
    const parts = [said, ...more, see]
    return new Trouble((call) => parts.map((part) => part.said(call)).join('\n'))
  }

  #sentence(code: string, name: string, other: string): Trouble | undefined {
    switch (code) {
      case 'commander.unknownCommand':
        return trouble('calls.unknownCommand', {name})
      case 'commander.unknownOption':
        return trouble('calls.unknownOption', {name})
      case 'commander.missingArgument':
        return trouble('calls.missingArgument', {name})
      case 'commander.optionMissingArgument':
        return trouble('calls.missingValue', {name})
      case 'commander.missingMandatoryOptionValue':
        return trouble('calls.missingOption', {name})
      case 'commander.excessArguments':
        return trouble('calls.excessArguments', {name: this.args.at(-1) ?? ''})
      case 'commander.conflictingOption':
        return trouble('calls.conflict', {name, other})
      default:
        return undefined
    }
  }

  #path(): string {
    return this.parent instanceof SpokenCommand ? `${this.parent.#path()} ${this.name()}` : this.name()
  }
}

function helpIn({say}: Call): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('help.usage'),
    'Arguments:': say('help.arguments'),
    'Options:': say('help.options'),
    'Commands:': say('help.commands')
  }
  const plain = new Help()
  const translated = (text: string) =>
    text.replace('[options]', say('help.optionsWord')).replace('[command]', say('help.command'))
  return {
    styleTitle: (title) => styleText('bold', titles[title] ?? title, {validateStream: false}),
    commandUsage: (command) => translated(plain.commandUsage(command)),
    subcommandTerm: (command) =>
      translated(plain.subcommandTerm(described(command))).replace(`${say('help.optionsWord')} `, '')
  }
}

function described(command: Command): Command {
  return command instanceof SpokenCommand ? command.described() : command
}
