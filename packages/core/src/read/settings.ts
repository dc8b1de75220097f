import type {Remark} from '../model/remark.ts'
import type {Settings} from '../model/settings.ts'
import {settingsSchema} from './settings-schema.ts'
import {readYaml, type YamlText} from './yaml.ts'

/**
 * The author's settings in the front matter of a file, and remarks on what is wrong there.
 *
 * Shut where in doubt: when what says when a release may be seen cannot be read, the release is a draft.
 */
export function readSettings(text: YamlText): {readonly settings: Settings; readonly remarks: readonly Remark[]} {
  const {values, remarks} = readYaml(text, settingsSchema)
  const broken = remarks.some(({id}) => id === 'settings-syntax')
  const unread = timeKeys.some((key) => values[key] === undefined && hasKey(text, key))
  // `embago: 2026-12-01` must not let a release out either.
  const misspelt = remarks.filter(
    (one) => one.id === 'settings-unknown-key' && timeKeys.some((key) => key === one.expected)
  )
  const graver = remarks.map((one): Remark => (misspelt.includes(one) ? {...one, severity: 'error'} : one))
  return {settings: broken || unread || misspelt.length > 0 ? {...values, status: 'draft'} : values, remarks: graver}
}

const timeKeys = ['status', 'published', 'embargo', 'withdrawn'] as const
type TimeKey = (typeof timeKeys)[number]

// Compiled once: they are asked of every release.
const keyLines = new Map(timeKeys.map((key) => [key, new RegExp(`^["']?${key}["']?[ \\t]*:`, 'mu')]))

function hasKey({source, from, to}: YamlText, key: TimeKey): boolean {
  return keyLines.get(key)?.test(source.slice(from, to)) ?? false
}
