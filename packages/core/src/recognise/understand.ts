import {localeOf, locales} from '../locales/index.ts'
import type {Locale} from '../locales/locale.ts'
import {must} from '../model/brand.ts'
import type {Manuscript} from '../model/manuscript.ts'
import type {Surroundings} from '../model/settings.ts'
import {countryOf} from './country.ts'
import {languageOf} from './language.ts'
import {unglued} from './page/glued-stamps.ts'
import {recognise, type Understanding} from './recognise.ts'
import {rules} from './rules.ts'

/** The language a manuscript is read in: the author's word (in the settings, in the file's name), what the text tells, what the newsroom says, the first there is. */
export function localeFor(manuscript: Manuscript, around: Surroundings): Locale {
  const said = manuscript.settings.language ?? around.named
  if (said !== undefined) return localeOf(said) ?? must(locales[0])
  const told = languageOf(manuscript.blocks.map((block) => block.text).join('\n'))
  const assumed = around.language === undefined ? undefined : localeOf(around.language)
  const hinted = manuscript.hints?.language === undefined ? undefined : localeOf(manuscript.hints.language)
  return told ?? hinted ?? assumed ?? must(locales[0])
}

/** What the rules make of a manuscript in the language `locale`. */
export function understand(pasted: Manuscript, locale: Locale, around: Surroundings): Understanding {
  const manuscript = unglued(pasted, locale.reading)
  return recognise(
    {
      blocks: manuscript.blocks,
      manuscript,
      settings: manuscript.settings,
      locale,
      country: around.country ?? countryOf(manuscript, locale.reading) ?? locale.reading.country,
      ...(around.near === undefined ? {} : {near: around.near}),
      found: {}
    },
    rules
  )
}
