declare const brand: unique symbol

/** A string that has passed a door: only the door that carries the name can make one. */
export type Brand<Base, Name extends string> = Base & {readonly [brand]: Name}

/**
 * The value of a door that cannot be shut: for values written in code, where a mistake is ours.
 *
 * @throws TypeError when the door answered `undefined`.
 */
export function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('Unexpected value written in code, expected one that its door lets in')
  return value
}
