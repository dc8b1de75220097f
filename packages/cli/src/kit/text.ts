import {
  inLanguage,
  label,
  localeOf,
  plainBody,
  printedPhone,
  printedTime,
  type PublicEntry,
  type PublicNewsroom
} from '@budstikke/core'

/**
 * A release as plain text, for whoever pastes it into a system of their own: headline, lead, text, facts, contacts, standing
 * text and where it is to be read, parts apart by a blank line.
 */
export function plainRelease({release, permalink, published}: PublicEntry, {settings}: PublicNewsroom): string {
  const {language} = release
  const calendar = localeOf(language)?.reading.calendar
  const date =
    published === undefined ? undefined : calendar ? printedTime(published, calendar, settings.zone) : published
  const organisation = release.organisation ?? inLanguage(settings.organisation, language)
  const kind = release.label ?? label(language, `kinds.${release.kind}`)
  const parts = [
    [kind, organisation, date].filter((part) => part !== undefined).join(' · '),
    release.kicker,
    release.headline,
    release.lead,
    release.byline.length > 0 ? release.byline.join(', ') : undefined,
    plainBody(release.body),
    ...release.facts.map(({heading, text}) => `${heading ?? label(language, 'release.facts')}\n\n${text}`),
    release.contacts.length > 0
      ? [
          label(language, 'release.contacts'),
          ...release.contacts.map(({name, role, phones, emails}) =>
            [name, role, ...phones.map((phone) => printedPhone(phone)), ...emails]
              .filter((part) => part !== undefined)
              .join(', ')
          )
        ].join('\n')
      : undefined,
    ...release.boilerplate.map(
      ({heading, text}) => `${heading ?? label(language, 'release.boilerplate', {organisation})}\n\n${text}`
    ),
    permalink
  ]
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`
}

/** Who made each picture of a release and on what terms it may be used; `undefined` where there are no pictures. */
export function credits({release, permalink}: PublicEntry, names: ReadonlyMap<string, string>): string | undefined {
  const {language, images} = release
  const said = images.flatMap(({src, caption, credit, rights, alt}) => {
    const name = src === undefined ? undefined : names.get(src)
    if (name === undefined) return []
    const lines = [name, caption ?? alt, credit && label(language, 'release.credit', {credit}), rights]
    return [lines.filter((line) => line !== undefined && line !== '').join('\n')]
  })
  return said.length === 0 ? undefined : `${[...said, permalink].join('\n\n')}\n`
}
