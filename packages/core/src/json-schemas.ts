import {z} from 'zod'
import {releaseSchema} from './model/schema.ts'
import {newsroomSchema} from './read/newsroom-settings.ts'
import {settingsSchema} from './read/settings-schema.ts'

/** A JSON Schema as the package publishes it: plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schemas that the package publishes, by the name of their file in `schema/`: what a release is as data, and
 * what front matter and `newsroom.yaml` may hold, for editors that complete and check while one types.
 *
 * Draft 7, since that is what the YAML servers of editors read.
 */
export function jsonSchemas(): Readonly<Record<'release' | 'settings' | 'newsroom', JsonSchema>> {
  return {
    release: {...schemaOf(releaseSchema), title: 'Press release'},
    settings: {...typed(schemaOf(settingsSchema.partial())), title: 'Front matter of a press release'},
    newsroom: {
      ...typed(
        schemaOf(
          newsroomSchema.partial({
            title: true,
            description: true,
            country: true,
            contacts: true,
            boilerplate: true,
            topics: true,
            feeds: true,
            build: true,
            theme: true,
            newsletter: true
          })
        )
      ),
      title: 'Newsroom'
    }
  }
}

function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {target: 'draft-7', io: 'input', reused: 'inline'})
}

/**
 * The schema of YAML as it is typed: an editor takes `headline: 2026` for a number, and `phones: 0701234567` too, where
 * we read what stands there.
 */
function typed(schema: JsonSchema): JsonSchema {
  const isOpen = !('enum' in schema) && !('const' in schema)
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'type' && isOpen) return [key, withScalars(value)]
      // The names of keys are text, whatever they look like.
      return [key, key === 'propertyNames' ? value : within(value)]
    })
  )
}

function withScalars(type: unknown): unknown {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type]
  return types.includes('string') ? [...types, 'number', 'boolean'] : type
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => within(one))
  return isSchema(value) ? typed(value) : value
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null
}
