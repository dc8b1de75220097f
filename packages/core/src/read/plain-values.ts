import {z} from 'zod'

/** Reads a value as a schema does; `unfit` where the schema has something against it. */
export type ValueReader = (value: unknown) => unknown

/** What a reader answers for a value that may not stand there. */
export const unfit: unique symbol = Symbol('unfit')

/**
 * The reader of what `schema` lets in, which answers what zod would answer and never says what is wrong: for that, zod is
 * asked. Zod goes through a schema anew for each value and keeps a list of issues at every step, which took a third of
 * what reading a release's settings takes; this goes through it once. What it does not know, zod reads.
 */
export function valueReader(schema: z.core.$ZodType): ValueReader {
  if (!(schema instanceof z.ZodType) || (schema.def.checks?.length ?? 0) > 0) return byZod(schema)
  // A string of some format says so beside its type.
  if (schema instanceof z.ZodString && Object.keys(schema.def).length === 1)
    return (value) => (typeof value === 'string' ? value : unfit)
  if (schema instanceof z.ZodNull) return (value) => (value === null ? null : unfit)
  if (schema instanceof z.ZodEnum) return oneOf(schema.options)
  if (schema instanceof z.ZodLiteral) return oneOf(schema.def.values)
  if (schema instanceof z.ZodNullable) return orNull(valueReader(schema.def.innerType))
  if (schema instanceof z.ZodArray) return each(valueReader(schema.def.element))
  if (schema instanceof z.ZodUnion) return firstOf(schema.def.options.map(valueReader))
  if (schema instanceof z.ZodPipe && schema.def.out instanceof z.ZodTransform)
    return transformed(valueReader(schema.def.in), schema.def.out)
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever)
    return keysOf(schema.def.shape, byZod(schema))
  return byZod(schema)
}

function byZod(schema: z.core.$ZodType): ValueReader {
  return (value) => {
    const read = z.safeParse(schema, value)
    return read.success ? read.data : unfit
  }
}

function oneOf(values: readonly unknown[]): ValueReader {
  return (value) => (values.includes(value) ? value : unfit)
}

function orNull(inner: ValueReader): ValueReader {
  return (value) => (value === null ? null : inner(value))
}

function each(item: ValueReader): ValueReader {
  return (value) => {
    if (!Array.isArray(value)) return unfit
    const items: unknown[] = []
    for (const one of value) {
      const read = item(one)
      if (read === unfit) return unfit
      items.push(read)
    }
    return items
  }
}

function firstOf(options: readonly ValueReader[]): ValueReader {
  return (value) => {
    for (const option of options) {
      const read = option(value)
      if (read !== unfit) return read
    }
    return unfit
  }
}

function transformed(inner: ValueReader, {def}: z.ZodTransform): ValueReader {
  let isUnfit = false
  const addIssue = () => {
    isUnfit = true
  }
  return (value) => {
    const read = inner(value)
    if (read === unfit) return unfit
    isUnfit = false
    const context: z.core.$RefinementCtx = {value: read, issues: [], addIssue}
    const made = def.transform(read, context)
    return isUnfit ? unfit : made
  }
}

interface Key {
  readonly name: string
  readonly isOptional: boolean
  readonly read: ValueReader
}

function keysOf(shape: Readonly<Record<string, z.core.$ZodType>>, whole: ValueReader): ValueReader {
  const keys = Object.entries(shape).map(([name, field]): Key => {
    const isOptional = field instanceof z.ZodExactOptional
    return {name, isOptional, read: valueReader(isOptional ? field.def.innerType : field)}
  })
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return unfit
    const given: Readonly<Record<string, unknown>> = {...value}
    const values: Record<string, unknown> = {}
    let met = 0
    for (const {name, isOptional, read} of keys) {
      if (!Object.hasOwn(given, name)) {
        // It may have a value of its own for what is absent.
        if (!isOptional) return whole(value)
        continue
      }
      const one = read(given[name])
      if (one === unfit) return unfit
      values[name] = one
      met++
    }
    // A key more than those is none of the schema's.
    return met === Object.keys(given).length ? values : unfit
  }
}
