import type {Audience} from '../issue.ts'
import type {CompiledMail} from '../mail/compiled.ts'
import type {Reader} from '../model/reader.ts'
import {digestEdition} from '../mail/digest.ts'
import {storedAudience, storedKit, storedMail} from '../model/stored.ts'
import type {Db} from '../store/schema.ts'
import type {Mailing} from './range.ts'

/** Which mail of a mailing a reader gets; `undefined` where none of them is for this reader. */
export type Edition = (reader: Reader) => CompiledMail | undefined

/** Under which name the kit of a digest is planned: its mails are put together for whoever wants the same releases. */
export const digestVariant = 'kit'

/** The edition of a mailing, as the store keeps it. */
export async function editionOf(db: Db, mailing: Mailing): Promise<Edition> {
  const rows = await db.selectFrom('content').select(['variant', 'mail']).where('mailing', '=', mailing.id).execute()
  const contents = new Map(rows.map(({variant, mail}) => [variant, mail]))
  if (mailing.kind !== 'digest') return byLanguage(contents, storedAudience(mailing.audience))
  return digestEdition(storedKit(contents.get(digestVariant) ?? '{"frames":[],"parts":[]}'))
}

// One mail a reader, in the first of the reader's languages that the story has. What is put right in one language goes
// to those alone who read it in that language.
function byLanguage(contents: ReadonlyMap<string, string>, {languages}: Audience): Edition {
  const mails = new Map([...contents].map(([language, mail]) => [language, storedMail(mail)]))
  const [main] = languages.length > 0 ? languages : mails.keys()
  return (reader) => {
    const language = reader.languages.find((one) => languages.includes(one)) ?? main
    return language === undefined ? undefined : mails.get(language)
  }
}
