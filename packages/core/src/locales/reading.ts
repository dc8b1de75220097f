import type {SlugLetters} from '../model/identity.ts'

/** The words for what a release is; each maps to one of the model's kinds (`labelKinds`). */
export type LabelId =
  | 'press-release'
  | 'news'
  | 'feature'
  | 'invitation'
  | 'press-conference'
  | 'opinion'
  | 'statement'
  | 'open-letter'
  | 'consultation-response'
  | 'report'
  | 'factsheet'
  | 'regulatory'
  | 'financial-report'
  | 'notice-of-meeting'
  | 'appointment'
  | 'obituary'
  | 'correction'
  | 'update'
  | 'retraction'
  | 'cancellation'
  | 'postponement'
  | 'newsletter'
  | 'press-material'

/** The parts of a release that a heading or a lead-in announces. */
export type SectionId =
  | 'contact'
  | 'boilerplate'
  | 'facts'
  | 'background'
  | 'about-study'
  | 'editors-note'
  | 'programme'
  | 'media'
  | 'media-rights'
  | 'documents'
  | 'links'
  | 'related'
  | 'topics'
  | 'end-mark'

/** What the furniture of a page is for. */
export type FurnitureId =
  | 'share'
  | 'subscribe'
  | 'newsroom'
  | 'comments'
  | 'login'
  | 'stale'
  | 'paywall'
  | 'system'
  | 'cookie'
  | 'accessibility'
  | 'navigation'
  | 'mail'
  | 'distributor'

/** The phrases that say when a text may be seen and what became of it. */
export type PhraseId = 'embargo' | 'free' | 'published' | 'updated' | 'corrected' | 'replaces' | 'retracted' | 'byline'

/**
 * How releases are written in one language: only words that its speakers can judge, no patterns.
 *
 * Everything is matched without regard to case, with any kind of space for a space. In a phrase, `{date}`, `{time}`,
 * `{name}` and `{text}` stand for what varies; a phrase without any is the whole of what is looked for.
 * `{date}` is a day with all that stands with it: weekday, hour, zone. A colon may follow the words of a phrase, at its end
 * and before what varies, and is written only where it has to be there.
 */
export interface Reading {
  readonly kinds: Readonly<Record<LabelId, readonly string[]>>
  /** Sentences that mark a text as somebody's opinion. */
  readonly disclaimers: readonly string[]
  /** Headings and lead-ins. `{name}` stands for a name: `Om {name}`. */
  readonly sections: Readonly<Record<SectionId, readonly string[]>>
  /** Lines of page furniture; `{name}`, `{text}` and `{number}` vary: `Følg {name}`. */
  readonly furniture: Readonly<Record<FurnitureId, readonly string[]>>
  readonly phrases: Readonly<Record<PhraseId, readonly string[]>>
  /** The fields of a printed mail header: `Fra`, `Sendt`, `Emne`. */
  readonly mail: {
    readonly from: readonly string[]
    readonly sent: readonly string[]
    readonly to: readonly string[]
    readonly subject: readonly string[]
    readonly greetings: readonly string[]
    readonly closings: readonly string[]
    /** Lines that sign a text for many: `Styrelsen för {text}`; what they are the whole of, at its end. */
    readonly signers: readonly string[]
  }
  /** Verbs of saying in present and past, with their particle: `siger`, `slår fast`. */
  readonly saying: readonly string[]
  /** Words before a name that make what follows somebody's view, not their words: `ifølge`. */
  readonly accordingTo: readonly string[]
  /** `og fortsætter`, `og tilføjer`: the next words are the same speaker's. */
  readonly continuing: readonly string[]
  /** Small words that open a sentence about how something was said, where they are no shorter than a name: `Sådan lyder det fra …`. */
  readonly thus: readonly string[]
  /** Words that stand for a person already named: `han`, `hun`. */
  readonly pronouns: readonly string[]
  /** Titles of people, lower-case, without compounds' first parts: `formand` also reads `forbundsformand`. */
  readonly roles: readonly string[]
  /** Whether a title stands apart from what it is a title of: `press officer`, `museum director`. */
  readonly titlesApart?: true
  /**
   * Endings that a name takes in the sentence, and what each stands for: `Kauppisen` is `Kauppinen` (`sen`, `nen`). A name is
   * read so only where the text prints the plain form as well.
   */
  readonly nameEndings?: readonly (readonly [ending: string, plain: string])[]
  /** Forms of address before a name that are no part of it: `Dr`, `Mrs`. */
  readonly honorifics?: readonly string[]
  /** Endings that say where, in a language that has no word for it: `museolla`. */
  readonly placeEndings?: readonly string[]
  /** Words that join a role to its organisation: `for`, `i`, `ved`. */
  readonly roleLinks: readonly string[]
  /** Lower-case words inside names: `af`, `von`. */
  readonly particles: readonly string[]
  /** Forms that close a company's name: `A/S`. */
  readonly companyForms: readonly string[]
  /** Words that, as the last part of a name or a word in it, make it an organisation: `Kommune`, `forbund`. */
  readonly organisationWords: readonly string[]
  /** What decides within an organisation, `bestyrelsen`, `kongressen`: whose it is has issued what it says. */
  readonly bodies?: readonly string[]
  /** Words of one who speaks for himself: `jeg`, `vores`. After an attribution they tell that the speech goes on. */
  readonly firstPerson: readonly string[]
  /** Small words that may be a sentence's subject, beside pronouns: `det`, `man`; and what opens a governed clause: `at`. */
  readonly subjects: {readonly words: readonly string[]; readonly that: readonly string[]}
  /** What joins a name to what the person is: `der er`, `som ny`. */
  readonly roleOpeners: readonly string[]
  /** Words before a title that are printed with it: `ny`, `tidligere`, `konstitueret`. */
  readonly roleAdjectives: readonly string[]
  /** Conjunctions that take up a sentence which an attribution broke: `og`, `at`. */
  readonly conjunctions: readonly string[]
  /** Words that ask to get in touch: `kontakt`, `ring til`. */
  readonly contacting: readonly string[]
  /** Words that ask to sign up with somebody: `tilmelding`. */
  readonly registering: readonly string[]
  /** Whom customers are to call, not the press: `kundeservice`. */
  readonly customerServices?: readonly string[]
  readonly calendar: Calendar
  /** Words before a phone number: `tlf.`, `mobil`. */
  readonly phoneLabels: readonly string[]
  /** Words before a mail address: `e-mail`. */
  readonly emailLabels: readonly string[]
  /** How `@` is hidden from harvesters: `snabel-a`. */
  readonly atSigns: readonly string[]
  /** How the full stop is hidden: `punktum`. */
  readonly dotSigns: readonly string[]
  /** Words before numbers that are no phone numbers: `CVR`, `sagsnr.`. */
  readonly otherNumbers: readonly string[]
  /** Words that open a picture's credit or caption: `Foto`, `Billedtekst`. */
  readonly credits: readonly string[]
  /** Words that open a picture's caption: `Billedtekst`. */
  readonly captions: readonly string[]
  /** Words of a call to action: those that open it (`læs`, `hent`), and those for the place of the link (`her`). */
  readonly calls: {readonly verbs: readonly string[]; readonly here: readonly string[]}
  /** Words that open the summary above the text: `Resumé`. */
  readonly summaries: readonly string[]
  /** Words of an invitation's list: where, when. */
  readonly eventLabels: {
    readonly when: readonly string[]
    readonly where: readonly string[]
    readonly name: readonly string[]
  }
  /** Words that join a happening to its place: `i`, `på`, `ved`. */
  readonly placeLinks: readonly string[]
  /** Words for happenings that people attend: `pressemøde`, `seminar`, `fernisering`. */
  readonly happenings: readonly string[]
  /** Words that invite or tell that something takes place: `inviterer`, `finder sted`. */
  readonly inviting: readonly string[]
  /** Words that make a day one to act by, not one to come on: `senest`, `tilmelding`. */
  readonly deadlines: readonly string[]
  /** Words of a headline over service information: `døgnrapport`, `tilbagekalder`, `driftsforstyrrelse`. */
  readonly notices: readonly string[]
  /**
   * How an opening tells that a report, a survey or statistics are out: what shows (`viser`), what is shown by it (`ny
   * rapport`, `nye tal`), and the words of a headline that make it a hook for something else (`kræver`).
   */
  readonly showing?: {
    readonly verbs: readonly string[]
    readonly findings: readonly string[]
    readonly demands: readonly string[]
  }
  /** How the police sign, and how they ask the public for help: both make a text service information. */
  readonly police?: {readonly names: readonly string[]; readonly appeals: readonly string[]}
  /** What opens a text in which the state decides about others: `regeringen har beslutat`. */
  readonly governments: readonly string[]
  /** What stands behind an organisation's name when it says what it is: `er en`, `blev grundlagt`. */
  readonly describing: readonly string[]
  /** Abbreviations with a full stop that do not end a sentence. */
  readonly abbreviations: readonly string[]
  /** Those that may end one as well. */
  readonly closingAbbreviations: readonly string[]
  /** Small words and endings that tell this language from its neighbours; for texts that do not say what they are. */
  readonly telling: {readonly words: readonly string[]; readonly endings: readonly string[]; readonly letters: string}
  /** Street words and what else tells a postal address: `vej`, `Postboks`. */
  readonly addressWords: readonly string[]
  /** What opens the line that says where and when a statement was adopted: `Vedtaget`. */
  readonly adopting?: readonly string[]
  /** Openings of regulatory sentences: `Denne meddelelse indeholder intern viden`. */
  readonly regulatory: readonly string[]
  /** The laws that such sentences name wherever they open: `markedsmisbrugsforordningen`. */
  readonly disclosureLaws?: readonly string[]
  /** What those laws oblige to, in the same sentence: `offentliggøre`. */
  readonly disclosureDuties?: readonly string[]
  readonly slugLetters: SlugLetters
  /** Whose phone numbers have no country code (ISO 3166-1), unless the text tells another country. */
  readonly country: string
  /**
   * Another country where the language is written (ISO 3166-1), and the words that only texts from there have: Swedish
   * with `välfärdsområde` and `euro` is Finland's. `home` are words of the language's own country, which tell against it.
   */
  readonly abroad?: {readonly country: string; readonly words: readonly string[]; readonly home: readonly string[]}
  /** The zone its newsrooms keep, IANA. */
  readonly zone: string
  /** The style guides' quotation marks, `»«`, and the marks within. */
  readonly marks: readonly [string, string]
}

/** Days and hours as the language writes them. */
export interface Calendar {
  /** January first; the forms that occur, the standard one first. */
  readonly months: readonly (readonly string[])[]
  /** Monday first; the forms that occur, the standard one first. */
  readonly weekdays: readonly (readonly string[])[]
  /** What stands before a day: `den`, `d.`. */
  readonly dayWords: readonly string[]
  /** Whether the day's number takes a full stop: `5. december`. */
  readonly dayStop: boolean
  /** What stands before an hour: `kl.`, `klokken`. */
  readonly clockWords: readonly string[]
  /** What joins two hours or days: `til`. */
  readonly until: readonly string[]
  /** What opens a range: `fra`, `mellan`. */
  readonly from: readonly string[]
  /** What joins the hours of `mellan klockan 10 och 15`. */
  readonly and: readonly string[]
  /** Words for the day of writing: `i dag`. Day offsets by word. */
  readonly relative: Readonly<Record<string, number>>
  /** Words for the day that was told last: `samme dag`. */
  readonly sameDay?: readonly string[]
  /** How a day is written out, `{weekday} den {day}. {month} {year}`, and a clock, `kl. {hour}.{minute}`. */
  readonly write: {readonly date: string; readonly time: string; readonly dateTime: string; readonly range: string}
}
