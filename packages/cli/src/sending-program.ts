import type {Call} from './call.ts'
import type {SpokenCommand} from './command.ts'
import type {SendOptions} from './commands/send.ts'
import {dirOf, isOn, textsOf} from './given.ts'

/** The commands that mail: what each may be told. */
export function sendingCommands(call: Call, command: (name: string, summary: string) => SpokenCommand): void {
  const {say} = call
  command('send', say('commands.send')).takes((made) =>
    made
      .argument('[STORY]', say('arguments.story'))
      .option('--dir <DIR>', say('options.newsroom'))
      .option('--at <TIME>', say('options.sendAt'))
      .option('--test <ADDRESS>', say('options.test'))
      .option('--dry-run', say('options.dryRun'))
      .option('--digest <HOW>', say('options.digest'))
      .option('--correction', say('options.correction'))
      .option('--withdrawal', say('options.withdrawal'))
      .option('--pause', say('options.pause'))
      .option('--resume', say('options.resume'))
      .option('--cancel', say('options.cancel'))
      .option('--report', say('options.report'))
      .option('--unknown <HOW>', say('options.unknown'))
      .option('--preview [DIR]', say('options.mailPreview'))
      .option('--out <DIR>', say('options.mailOut'))
      .option('--yes', say('options.yes'))
      .option('--json', say('help.json'))
      .does(async (story, options) => {
        const act = actIn(options)
        const preview = previewIn(options)
        if (preview !== undefined)
          return (await import('./commands/send-preview.ts')).sendPreview(call, {
            ...textsOf(options),
            ...preview,
            ...(typeof story === 'string' ? {story} : {})
          })
        return (await import('./commands/send.ts')).send(call, {
          ...textsOf(options),
          ...(typeof story === 'string' ? {story} : {}),
          ...(act === undefined ? {} : {act}),
          kind: kindIn(options),
          yes: isOn(options, 'yes'),
          json: isOn(options, 'json')
        })
      })
  )

  command('worker', say('commands.worker')).takes((made) =>
    made
      .argument('[DIR]', say('arguments.dir'))
      .option('--once', say('options.once'))
      .does(async (dir, options) =>
        (await import('./commands/worker.ts')).sendDue(call, {...dirOf(dir), once: isOn(options, 'once')})
      )
  )

  command('store', say('commands.store')).takes((made) =>
    made
      .argument('[DIR]', say('arguments.dir'))
      .option('--backup <FILE>', say('options.backup'))
      .option('--move', say('options.move'))
      .does(async (dir, options) =>
        (await import('./commands/store.ts')).copyOrMove(call, {
          ...textsOf(options),
          ...dirOf(dir),
          move: isOn(options, 'move')
        })
      )
  )
}

// The folder stands behind `--preview`, else behind `--dir`, else it is this one.
function previewIn(options: unknown): {readonly dir: string} | undefined {
  const {preview, dir = '.'} = textsOf(options)
  if (preview !== undefined) return {dir: preview}
  return isOn(options, 'preview') ? {dir} : undefined
}

function actIn(options: unknown): SendOptions['act'] {
  if (isOn(options, 'dryRun')) return 'dry-run'
  if (isOn(options, 'pause')) return 'pause'
  if (isOn(options, 'resume')) return 'resume'
  if (isOn(options, 'cancel')) return 'cancel'
  return isOn(options, 'report') ? 'report' : undefined
}

function kindIn(options: unknown): SendOptions['kind'] {
  if (textsOf(options)['digest'] !== undefined) return 'digest'
  if (isOn(options, 'withdrawal')) return 'withdrawal'
  return isOn(options, 'correction') ? 'correction' : 'release'
}
