import type {Desk} from './options.ts'

/** Whom a token stands for, as their pages need it; `undefined` where the person is gone. */
export async function readerOf(
  {registry}: Desk,
  subscriber: number
): Promise<{readonly address: string; readonly languages: readonly string[]} | undefined> {
  const row = await registry.store.db
    .selectFrom('subscriber')
    .select(['address', 'languages'])
    .where('id', '=', subscriber)
    .executeTakeFirst()
  return row && {address: row.address, languages: row.languages.split(',')}
}

/** The languages of a reader, the dearest first; none for one who is gone. */
export async function languagesOf(desk: Desk, subscriber: number): Promise<readonly string[]> {
  return (await readerOf(desk, subscriber))?.languages ?? []
}
