import type {ThemeSettings} from '@budstikke/core'
import {base} from './base.ts'
import {frame} from './frame.ts'
import {lists} from './lists.ts'
import {looks} from './looks.ts'
import {release} from './release.ts'

/** The file of the stylesheet, from the newsroom's root. */
export const themeFile = 'theme.css'

/**
 * The stylesheet of every page: one file to be read, in layers, from the plainest to the organisation's own. What stands
 * in a later layer wins whatever its selector, so that a rule of the organisation's needs no force.
 */
export function theme(settings: ThemeSettings, own: string | undefined): string {
  return `@charset "utf-8";
@layer base, frame, lists, release, looks, organisation;

${looks(settings)}
@layer base {
${base}}

@layer frame {
${frame}}

@layer lists {
${lists}}

@layer release {
${release}}
${own === undefined ? '' : `\n@layer organisation {\n${own.trim()}\n}\n`}`
}
