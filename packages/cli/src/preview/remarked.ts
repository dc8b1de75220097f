import {check, remark} from '@budstikke/core'
import {VFile} from 'vfile'
import type {Call} from '../call.ts'
import {remarkMedia} from '../media.ts'
import type {MessageData} from '../message.ts'
import {messagesOf} from '../report.ts'
import {type Desk, type Sheet, sheetsOf} from './desk.ts'

/**
 * What `check` says of a sheet now, worst first. Its language versions are asked about it too; the rest of the newsroom is
 * not, so that a save is answered at once however long the archive is.
 */
export async function remarksOn(desk: Desk, sheet: Sheet): Promise<readonly MessageData[]> {
  const {call, newsroom} = desk
  const file = copyOf(sheet.file)
  if (sheet.now) {
    const {story} = sheet.now
    const versions = sheetsOf(desk, story).flatMap(({now}) => now ?? [])
    const said = check(newsroom.settings, versions)[versions.indexOf(sheet.now)] ?? []
    for (const one of said) remark(file, one)
    await remarkMedia(call, {...sheet.now, file})
  }
  return messagesOf(call, file)
}

/** What is wrong with newsroom.yaml. */
export function newsroomRemarks(call: Call, {newsroom}: Desk): readonly MessageData[] {
  return messagesOf(call, newsroom.file)
}

// A sheet may be shown many times, and what is said of it must not pile up on its file.
function copyOf(file: VFile): VFile {
  const copy = new VFile({path: file.path, value: file.value ?? ''})
  copy.messages.push(...file.messages)
  return copy
}
