import fc from 'fast-check'
import {expect, it} from 'vitest'
import {z} from 'zod'
import {newsroomSchema} from './newsroom-settings.ts'
import {unfit, valueReader} from './plain-values.ts'
import {settingsSchema} from './settings-schema.ts'

const keys = [
  'name',
  'role',
  'phones',
  'emails',
  'place',
  'date',
  'at',
  'note',
  'heading',
  'text',
  'src',
  'url',
  'start'
]
const words = fc.constantFrom(
  ...[
    'Anna  Ek',
    '',
    ' a ',
    '2026-11-03',
    '2026-11-03 09:00',
    '2026-02-30',
    'unknown',
    'draft',
    'keep',
    'da',
    'notice'
  ],
  ...['https://a.example/b', 'tag:a.example,2026:b', '12', 'DK', '2026-11-21T08:00:00Z', '--12-03']
)
const {value} = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    words,
    fc.constantFrom<unknown>(null, 1, true, undefined),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), {maxKeys: 4})
  )
}))

const odd = {
  mail: z.email(),
  short: z.string().max(3),
  count: z.coerce.number(),
  loose: z.looseObject({name: z.string()}),
  early: z.string().default('a'),
  perhaps: z.strictObject({name: z.string().optional()})
}

it.each([
  ['settings', settingsSchema.shape],
  ['a newsroom', newsroomSchema.shape],
  ['what it does not know', odd]
])('reads %s as zod does', (_, shape) => {
  const fields: readonly z.ZodType[] = Object.values(shape)
  for (const field of fields) {
    const read = valueReader(field)
    fc.assert(
      fc.property(value, (one) => {
        const said = z.safeParse(field, one)
        expect(read(one)).toStrictEqual(said.success ? said.data : unfit)
      }),
      {seed: 20_261_122, numRuns: 150}
    )
  }
})
