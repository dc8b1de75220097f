import {inLanguage} from '@budstikke/core'
import {compile, headerAddress, mailDate, personalise, shownHtml, shownText} from '@budstikke/newsletter'
import {join} from 'node:path'
import type {Call, Exit} from '../call.ts'
import {mailFiles} from '../mails/options.ts'
import {previewPage, type Written} from '../mails/preview-page.ts'
import {samplesOf, sampleToken} from '../mails/samples.ts'
import {newsroomIn} from '../newsroom.ts'
import {placed, shown} from '../paths.ts'
import {deskIn, storyNamed} from '../post/story.ts'
import {refuseOthers, swapIn} from '../build/swap.ts'
import {trouble} from '../trouble.ts'
import {momentOf} from './send.ts'

/** What `send --preview` may be told. */
export interface SendPreviewOptions {
  readonly dir: string
  /** The folder to write into; one that an earlier preview wrote is replaced. */
  readonly out?: string
  /** One story alone; the newest, digests and letters where absent. */
  readonly story?: string
  /** A moment, as `build --at`; now where absent. */
  readonly at?: string
}

/**
 * Writes the mails of a newsroom as files, `.eml` as they would be sent and `.html` as they are shown, and one page with
 * all of them, on a computer and a phone, light and dark. Nothing is sent, and no store is opened.
 */
export async function sendPreview(before: Call, {dir, out, story, at}: SendPreviewOptions): Promise<Exit> {
  if (out === undefined) throw trouble('trouble.previewOut')
  const place = placed(before.edge, out)
  await refuseOthers(before, place)
  const desk = await deskIn(before, dir, momentOf(at, (await newsroomIn(before, dir)).settings.zone))
  const {call, newsroom} = desk.whole
  const {open} = desk
  const {settings} = newsroom
  const {options: sent} = await mailFiles(desk.whole, open.entries)
  // As they are looked at, before anything is on the web: the pictures lie beside.
  const {options: looked, media} = await mailFiles(desk.whole, open.entries, {isNear: true})
  const name = story === undefined ? undefined : storyNamed(call, desk, story)
  const filling = {
    to: headerAddress({address: 'reader@example.org'}),
    date: mailDate(call.edge.now()),
    messageId: `preview@${new URL(settings.url).hostname}`,
    unsubscribe: sampleToken,
    preferences: sampleToken
  }
  const messages = samplesOf(open, sent, name).map((sample) => ({
    sample,
    message: personalise(compile(sample.mail), filling)
  }))
  if (messages.length === 0 && name !== undefined) throw trouble('trouble.storyMissing', {story: name})
  const written = messages.map(({sample, message}): Written => ({
    ...sample,
    text: shownText(sample.mail, filling),
    bytes: message.length
  }))
  const title = inLanguage(settings.title ?? settings.organisation, settings.languages[0])
  await swapIn(call, place, {
    word: 'mails',
    fill: async (folder) => {
      const {files} = call.edge
      const write = (path: string, content: string | Uint8Array) => files.writeNew(join(folder, path), content)
      for (const {sample, message} of messages) await write(`${sample.name}.eml`, message)
      for (const {name: file, mail} of samplesOf(open, looked, name)) {
        await write(`${file}.html`, shownHtml(mail, filling))
        await write(`${file}.light.html`, shownHtml(mail, filling, 'light'))
        await write(`${file}.dark.html`, shownHtml(mail, filling, 'dark'))
      }
      await write('index.html', previewPage(call, title, written))
      for (const {from, to} of media) await files.copy(from, join(folder, to))
    }
  })
  call.edge.terminal.out(`${call.say('mails.written', {count: written.length, out: shown(call.edge, place)})}\n`)
  return 0
}
