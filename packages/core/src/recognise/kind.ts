import type {LabelId, Reading} from '../locales/reading.ts'
import type {Block} from '../model/manuscript.ts'
import type {Certainty} from '../model/evidence.ts'
import type {Kind} from '../model/release.ts'
import {datesIn} from './dates/dates.ts'
import {isCalledRelease, isIssued, labelIn, labelOpening, namesKind} from './kind-label.ts'
import {isOrganisationName} from './issuer/issuer-names.ts'
import {isPoliceNotice} from './issuer/police.ts'
import {isFiledAs} from './page/filed-as.ts'
import {openedBy, openerIn, openerOf, thatHold, those} from './words/openers.ts'
import {disclaims} from './page/disclaimers.ts'
import {capital, dash, kindAt, letter, parting} from './words/letters.ts'
import {once} from './words/once.ts'
import {matchPhrase} from './words/phrases.ts'
import {holds} from './words/presence.ts'
import {endsSentence, isProse, wordCount} from './blocks/prose.ts'
import type {Rule, Scene} from './rule.ts'
import {seen} from './blocks/taking.ts'
import {topOf} from './blocks/top.ts'
import {opensAsByline} from './words/titled-author.ts'

/** What each printed word makes of a text; `undefined` where the word says nothing of its kind. */
const labelKinds: Readonly<Record<LabelId, Kind | undefined>> = {
  'press-release': undefined,
  // Ministries and clubs print `Nyhed` over anything.
  news: undefined,
  // `Reportage`, `Interview`, `Artikel`: what a magazine or a page files under its own articles.
  feature: 'article',
  invitation: 'invitation',
  'press-conference': 'invitation',
  opinion: 'opinion',
  statement: 'statement',
  'open-letter': 'open-letter',
  'consultation-response': 'statement',
  report: 'report',
  factsheet: undefined,
  regulatory: 'regulatory',
  'financial-report': 'regulatory',
  'notice-of-meeting': 'regulatory',
  appointment: undefined,
  obituary: undefined,
  correction: 'notice',
  update: undefined,
  retraction: 'notice',
  cancellation: 'notice',
  postponement: 'notice',
  newsletter: 'article',
  'press-material': undefined
}

/**
 * What sort of text it is: the first of regulatory, invitation, open letter, opinion, statement, notice, report and
 * article that label, headline, disclaimers or form tell; else a release.
 */
export const kind: Rule = {
  id: 'kind',
  silencedBy: ['kind'],
  find(scene) {
    const signs = new Signs(scene)
    const answer = tests.find(([, test]) => test(signs))
    const value = answer?.[0] ?? 'release'
    const [block] = scene.manuscript.blocks
    if (!block) return undefined
    const certainty: Certainty = signs.label !== undefined && labelKinds[signs.label] === value ? 'sure' : 'likely'
    return {
      found: {kind: value},
      evidence: [seen(block, {field: 'kind', rule: 'kind', certainty, value})],
      rest: scene.blocks
    }
  }
}

// The order is the decision: an invitation to an open letter's presentation is an invitation.
const tests: readonly (readonly [Kind, (signs: Signs) => boolean])[] = [
  ['notice', (signs) => signs.names('correction', 'retraction', 'cancellation', 'postponement')],
  [
    'regulatory',
    (signs) =>
      signs.names('regulatory', 'notice-of-meeting') ||
      signs.isDisclosure() ||
      (signs.names('financial-report') && !signs.names('press-release'))
  ],
  ['invitation', (signs) => signs.names('invitation', 'press-conference') || signs.invites()],
  ['open-letter', (signs) => signs.names('open-letter') || signs.addresses()],
  [
    'opinion',
    (signs) => signs.names('opinion') || signs.disclaims() || signs.isFiledAsOpinion() || signs.opensAsOpinion()
  ],
  ['statement', (signs) => signs.names('statement', 'consultation-response') || signs.isIssued()],
  ['notice', (signs) => signs.isService()],
  ['report', (signs) => signs.names('report') || signs.reports() || signs.tellsOfReport()],
  ['article', (signs) => signs.names('newsletter', 'feature') || signs.isReported() || signs.isInterview()]
]

class Signs {
  readonly label: LabelId | undefined
  private readonly opening: LabelId | undefined
  private readonly headline: string
  private readonly reading: Reading
  private readonly blocks: readonly Block[]
  private readonly top: readonly Block[]
  /** The lines above the story, as they were read. */
  private readonly above: readonly Block[]

  private readonly scene: Scene

  constructor(scene: Scene) {
    this.scene = scene
    this.reading = scene.locale.reading
    this.label = scene.found.labelId
    this.headline = scene.settings.headline ?? scene.found.headline ?? ''
    this.opening = labelOpening(this.headline, this.reading) ?? reminded(this.headline, this.reading)
    this.blocks = scene.blocks
    this.top = this.blocks.slice(0, topOf(this.blocks) + 1)
    this.above = scene.manuscript.blocks.slice(0, topOf(scene.manuscript.blocks))
  }

  /** Whether the label is one of these, or the headline begins with one. */
  names(...ids: readonly LabelId[]): boolean {
    if (this.label !== undefined && ids.includes(this.label)) return true
    return this.opening !== undefined && ids.includes(this.opening) && this.opens(this.opening)
  }

  // `Rapport:` and `Debat:` are labels; `Kommentarer strømmer ind` only begins like one.
  private opens(id: LabelId): boolean {
    const opener = openerOf(this.reading.kinds[id], withoutReminder(this.headline, this.reading))
    if (!opener) return false
    const behind = withoutReminder(this.headline, this.reading).slice(opener.end)
    const isApart = opener.words.endsWith(':') || /^\s*(?:[:–—)|-]|$)/u.test(behind)
    return (
      isApart ||
      id === 'invitation' ||
      id === 'open-letter' ||
      id === 'notice-of-meeting' ||
      id === 'newsletter' ||
      id === 'financial-report' ||
      ((id === 'statement' || id === 'press-conference') && /^ \p{Ll}/u.test(behind)) ||
      // `Replik til Sven Ek: …`
      (id === 'opinion' && /^ \p{Ll}{2,4} \p{Lu}[^:]{2,60}:/u.test(behind)) ||
      (id === 'report' && opener.words.includes(' '))
    )
  }

  isDisclosure(): boolean {
    // `Nordhavn A/S - Selskabsmeddelelse nr. 3 2025`; a menu has more parts, and no firm.
    const isFiled = this.scene.manuscript.blocks.slice(0, 4).some(({text}) => {
      const parts = text.length < 90 && holds(text, dash | parting) ? text.split(/ [-–|•·] /u) : []
      return (
        parts.length === 2 &&
        parts.some((part) => labelIn(part, this.reading) === 'regulatory') &&
        parts.some((part) => isOrganisationName(part, this.reading))
      )
    })
    if (isFiled) return true
    const {regulatory, disclosureLaws = [], disclosureDuties = []} = this.reading
    const {blocks} = this.scene.manuscript
    if (openedBy(regulatory, blocks).length > 0) return true
    // `… (MAR)`: however the sentence opens, the law obliges whoever says it. A law may begin with a sign, which takes a
    // pattern to find; few texts have the words of a duty.
    return thatHold(disclosureDuties, blocks).some(({text}) => openerIn(disclosureLaws, text) !== undefined)
  }

  // Time and place among the first lines, or an invitation in headline and opening.
  invites(): boolean {
    const {when, where} = this.reading.eventLabels
    const lines = this.top.slice(0, 8)
    const hasField = (words: readonly string[]) =>
      lines.some((block) => !isProse(block.text) && isField(words, block.text))
    if (
      hasField(where) &&
      (hasField(when) ||
        lines.some((block) => datesIn(block.text, this.reading.calendar).length > 0) ||
        lines[0]?.text === block0(this.blocks))
    )
      return true
    if (this.top.some(({text}) => openerIn(those(this.reading.kinds.invitation, isSentence), text)) && this.hasHour())
      return true
    return (
      openerIn(those(this.reading.inviting, isLong), this.headline) !== undefined &&
      openerIn(this.reading.happenings, this.headline) !== undefined &&
      this.hasHour()
    )
  }

  private hasHour(): boolean {
    return this.top.some((block) =>
      datesIn(block.text, this.reading.calendar).some((dated) => dated.clock !== undefined)
    )
  }

  disclaims(): boolean {
    return disclaims(this.scene.manuscript.blocks, this.reading)
  }

  isFiledAsOpinion(): boolean {
    return isFiledAs(this.scene.manuscript.blocks, this.reading.kinds.opinion)
  }

  // `SYNSPUNKT Byrådet vil bruge 22 millioner …`: the word in capitals runs into the text.
  opensAsOpinion(): boolean {
    return this.top.some(({text}) => {
      if ((kindAt(text, 1) & capital) === 0) return false
      const word = /^(\p{Lu}{5,}) \p{Lu}\p{Ll}/u.exec(text)?.[1]
      return word !== undefined && matchPhrase(this.reading.kinds.opinion, word, 'whole') !== undefined
    })
  }

  // A headline over two lines may have left its first: `Åbent brev til Banevirket:`.
  addresses(): boolean {
    const {blocks} = this.scene.manuscript
    return blocks
      .slice(0, 4)
      .some(
        ({text}) =>
          (kindAt(text, 0) & letter) !== 0 &&
          openerOf(this.reading.kinds['open-letter'], text) !== undefined &&
          !isProse(text) &&
          labelOpening(text, this.reading) === 'open-letter'
      )
  }

  // `Udtalelse fra Kroforeningen vedtaget i Rold`, above the headline or as it.
  isIssued(): boolean {
    return this.above.some(({text}) => isIssued(text, this.reading) && labelOpening(text, this.reading) === 'statement')
  }

  isService(): boolean {
    return (
      openerIn(this.reading.notices, this.headline) !== undefined ||
      this.isFiledUnder(this.reading.notices) ||
      isPoliceNotice(this.scene.manuscript, this.headline, this.reading)
    )
  }

  // `Du är här: Start > Vatten > Driftinformation`: a path's last step is what the page is filed under.
  private isFiledUnder(words: readonly string[]): boolean {
    return this.above.some(({text}) => {
      if (text.length > 200 || !holds(text, parting) || !/[>›»]/u.test(text)) return false
      const steps = text.split(/ ?[>›»] ?/u).filter((step) => step !== '')
      return steps.length > 1 && openerOf(words, steps.at(-1) ?? '') !== undefined
    })
  }

  reports(): boolean {
    return namesKind(this.headline, 'report', this.reading) && !/[«»”"–]/u.test(this.headline)
  }

  // `Det viser en ny rapport, som udgives i dag`, in the opening; in a headline that demands it is only the hook.
  tellsOfReport(): boolean {
    const {showing} = this.reading
    if (!showing) return false
    const {settings, found} = this.scene
    const opening = settings.lead ?? found.lead ?? this.blocks.find(({text}) => isProse(text))?.text ?? ''
    if (openerIn(showing.verbs, opening, 0, longestOpening) === undefined || openerIn(showing.demands, this.headline))
      return false
    const told = opening.slice(0, longestOpening)
    // `höstenkäten`, `boligrapport`: the last part of a compound says what it is.
    const heads = those(showing.findings, isHead)
    const words: readonly string[] = told.toLowerCase().match(/\p{L}{7,}/gu) ?? []
    const tells =
      openerIn(showing.findings, told) !== undefined || words.some((word) => heads.some((head) => word.endsWith(head)))
    // `årsrapporten` tells of the firm itself.
    if (!tells || words.some((word) => accountsOf(this.reading).some((account) => word.startsWith(account))))
      return false
    const demands = those(showing.demands, isWeighty)
    return !this.blocks
      .filter(({text}) => isProse(text))
      .slice(0, 8)
      .some(({text}) => openerIn(demands, text))
  }

  // A reporter signs it above the text or behind a word such as `Tekst:`; whom to ask is none.
  isReported(): boolean {
    // Whoever calls it a press release has issued it, whoever wrote it.
    if (isCalledRelease(this.scene.found.label ?? '', this.reading)) return false
    const {byline = [], contacts = []} = this.scene.found
    const {blocks} = this.scene.manuscript
    const top = this.above.length
    const asked = new Set(contacts.map(({name}) => name))
    return byline.some((name) =>
      blocks.some(
        ({text}, index) =>
          text.includes(name) &&
          !isProse(text) &&
          // `Publicerad av Eva Ek den 2 december`: who put it on the page.
          openerOf(this.reading.phrases.published, text)?.start !== 0 &&
          ((index <= top && !asked.has(name)) || opensAsByline(text, this.reading))
      )
    )
  }

  // Questions that head their answers, unmarked.
  isInterview(): boolean {
    const asked = this.blocks.filter(
      (block, index) =>
        block.text.endsWith('?') &&
        wordCount(block.text) <= 25 &&
        isProse(this.blocks[index + 1]?.text ?? '') &&
        !/^[–—-]/u.test(block.text)
    )
    return asked.length >= 3
  }
}

const accountsOf = once(({kinds}: Reading): readonly string[] =>
  kinds['financial-report'].map((phrase) => phrase.toLowerCase())
)

// `kræver`, `foreslår`: in running text `skal` and `åbner` demand nothing.
function isWeighty(words: string): boolean {
  return words.length >= 7 || /^kr\p{L}+r$/u.test(words)
}

function isHead(words: string): boolean {
  return /^\p{L}{5,}$/u.test(words)
}

// Three sentences sum a text up.
const longestOpening = 420

// `Leder` and `Blog` are words of many lines.
function isLong(words: string): boolean {
  return words.length > 6
}

// `Påmindelse: Presseinvitation til …`: what stands before the colon only says that it was said.
function reminded(headline: string, reading: Reading): LabelId | undefined {
  const behind = headline.includes(': ') ? /^\p{L}{5,20}: (.+)$/u.exec(headline)?.[1] : undefined
  const id = behind === undefined ? undefined : labelOpening(behind, reading)
  return id === 'invitation' || id === 'press-conference' ? id : undefined
}

function withoutReminder(headline: string, reading: Reading): string {
  return reminded(headline, reading) === undefined ? headline : headline.slice(headline.indexOf(': ') + 2)
}

// `Pressen er velkommen`, no label of one word.
function isSentence(words: string): boolean {
  return words.includes(' ') && words.length > 10 && !words.includes('{')
}

function block0(blocks: readonly Block[]): string | undefined {
  return blocks[0]?.text
}

function isField(words: readonly string[], text: string): boolean {
  const field = /^([^:]{2,30}?)\s*:/u.exec(text)?.[1]?.toLowerCase()
  return field !== undefined && !endsSentence(field) && words.some((word) => word.toLowerCase() === field)
}
