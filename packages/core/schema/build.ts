import {writeFileSync} from 'node:fs'
import {jsonSchemas} from '../src/json-schemas.ts'

// Writes the published schemas beside this file, as the build does; a test says when they are behind.
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`)
}
