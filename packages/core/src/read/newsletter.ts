import {z} from 'zod'
import {email, type Url, url} from '../model/address.ts'
import {must} from '../model/brand.ts'
import type {NewsletterSettings} from '../model/newsletter.ts'
import type {PerLanguage} from '../model/newsroom.ts'
import {list, through} from './settings-schema.ts'

const text = z.string()
const perLanguage: z.ZodType<PerLanguage> = z.union([text, z.record(text, text)])
const mail = through(email, 'a mail address such as press@example.org')
const domain = through(domainIn, 'a domain such as example.org')
const rate = through(
  (value) => (/^(?:\d{1,6}|\d{0,3}\.\d{1,3})$/u.test(value) && Number(value) > 0 ? Number(value) : undefined),
  'a number of mails a second such as 20 or 0.5'
)

/** How releases are mailed, key by key. */
export const newsletterSchema = z
  .strictObject({
    from: mail.exactOptional(),
    name: perLanguage.exactOptional(),
    replyTo: mail.exactOptional(),
    domain: domain.exactOptional(),
    bounces: through(
      (value) => email(value) ?? (value.startsWith('*@') && domainIn(value.slice(2)) ? value.toLowerCase() : undefined),
      'a mail address, or *@ and a domain whose bounces we read'
    ).exactOptional(),
    url: through((value) => url(value), 'an address that begins with https://').exactOptional(),
    store: through(
      // A password in a file that is shared is no secret.
      (value) => (/^[^\u0000]+$/u.test(value) && !value.includes('://') ? value : undefined),
      'a file such as newsletter.db; the address of a database goes into DATABASE_URL'
    ).exactOptional(),
    digests: list(z.enum(['daily', 'weekly'])).exactOptional(),
    digestTime: through(
      (value) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value) ? value : undefined),
      'a time of day such as 07:00'
    ).exactOptional(),
    rates: z
      .strictObject({
        connections: through(
          (value) => (/^[1-9]\d{0,2}$/u.test(value) ? Number(value) : undefined),
          'a number from 1 to 999'
        ).exactOptional(),
        perSecond: rate.exactOptional(),
        perDomain: rate.exactOptional(),
        domains: z.record(domain, rate).exactOptional()
      })
      .exactOptional()
  })
  .describe('How releases are mailed: from whom, and how fast. Passwords are not written here.')

/** The settings of the newsletter; `undefined` where nothing says whom mail is from. */
export function newsletterOf(values: z.output<typeof newsletterSchema> | undefined): NewsletterSettings | undefined {
  if (values?.from === undefined) return undefined
  const {from, digests, digestTime, rates, url: where, ...others} = values
  return {
    ...others,
    from,
    ...(where === undefined ? {} : {url: folderOf(where)}),
    digests: digests ?? ['daily', 'weekly'],
    digestTime: digestTime ?? '07:00',
    rates: {...rates, domains: rates?.domains ?? {}}
  }
}

// `https://example.org/mail` is a folder: pages lie below it.
function folderOf(where: Url): Url {
  return where.endsWith('/') ? where : must(url(`${where}/`))
}

function domainIn(value: string): string | undefined {
  const name = value.trim().toLowerCase()
  return email(`a@${name}`) === undefined ? undefined : name
}
