import type {Kind} from '../model/release.ts'
import type {MailLabels} from './mail-labels.ts'
import type {PageLabels} from './page-labels.ts'
import type {SubscribeLabels} from './subscribe-labels.ts'

/**
 * The words of one language that pages, feeds and mails print, as i18next resources: `{{name}}` is filled in, and
 * keys that end in `_one` and `_other` are the plural forms of one key.
 */
export interface Labels {
  readonly kinds: Readonly<Record<Kind, string>>
  /** The same in the plural, over a list of them: `Debatindlæg`, `Åbne breve`. */
  readonly kindsMany: Readonly<Record<Kind, string>>
  readonly newsroom: {
    /** `Presserum: {{organisation}}` */
    readonly title: string
    /** One sentence for feeds that have no description of their own. */
    readonly description: string
    /** `{{organisation}}: {{topic}}` */
    readonly topicTitle: string
    /** `{{organisation}}: {{kind}}`, where the kind is in the plural. */
    readonly kindTitle: string
    /** Over the releases that quote somebody. */
    readonly speakerTitle: string
    /** `{{organisation}}: {{year}}`, of an archive. */
    readonly archiveTitle: string
    /** The title over releases in several languages. */
    readonly allLanguages: string
  }
  /** The pages that tell people what a feed is, in the words of somebody who never used one. */
  readonly feeds: {
    /** `Følg {{organisation}}`, over the list of a language's feeds. */
    readonly title: string
    /** Of the link to that list. */
    readonly all: string
    /** Of the link that leads past the top of a page. */
    readonly skip: string
    readonly what: string
    readonly explanation: string
    readonly how: string
    readonly stepReader: string
    readonly stepCopy: string
    readonly stepPaste: string
    readonly address: string
    readonly copy: string
    /** Said when it is done. */
    readonly copied: string
    /** Before the names of the formats. */
    readonly formats: string
    readonly latest: string
    readonly nothing: string
    /** Headings over groups of feeds. */
    readonly everything: string
    readonly kinds: string
    readonly speakers: string
    readonly together: string
    readonly opml: string
    /** On top of a feed that somebody opened in a browser. */
    readonly shown: string
  }
  readonly release: {
    /** `Rettet {{time}}:` before the correction's note. */
    readonly corrected: string
    /** `Trukket tilbage {{time}}:` before the reason. */
    readonly withdrawn: string
    readonly withdrawnTitle: string
    readonly contacts: string
    /** `Om {{organisation}}` */
    readonly boilerplate: string
    readonly facts: string
    readonly events: string
    readonly attachments: string
    readonly links: string
    readonly related: string
    readonly topics: string
    readonly translations: string
    /** `Foto: {{credit}}` */
    readonly credit: string
    readonly phone: string
    readonly email: string
    /** The heading over footnotes. */
    readonly footnotes: string
    /** Of the arrow that leads from a footnote back to the text. */
    readonly footnoteBack: string
    /** The language's own name, `Dansk`. */
    readonly language: string
    /** `Læs på dansk` */
    readonly readIn: string
  }
  readonly pages: PageLabels
  readonly subscribe: SubscribeLabels
  readonly mails: MailLabels
}
