// The front door: every public name, in reading order.

// A file in, a release out.
export {parseRelease, type Parsed} from './parse.ts'
export type {Surroundings, Settings, ContactSetting} from './model/settings.ts'
export type {Embedded} from './model/manuscript.ts'
export {endings} from './read/read.ts'
export type {Certainty, Evidence, EvidenceField} from './model/evidence.ts'
export {decode, type Encoding} from './read/decode.ts'

// An archive that holds many.
export {parseArchived} from './parse.ts'
export {readVia} from './read/via.ts'
export type {ArchivedRelease} from './model/archived.ts'

// The model.
export {
  type Attachment,
  type Contact,
  type Dateline,
  type Event,
  type Image,
  type Kind,
  kinds,
  type Link,
  type Quote,
  type Related,
  type Release,
  type Section
} from './model/release.ts'
export type {Correction, Timing} from './model/timing.ts'

// Strings that have passed a door, and the doors.
export {type Brand, must} from './model/brand.ts'
export {type Colour, colour, contrastOf, readableOn} from './model/colour.ts'
export {type E164, e164, type Email, email, type Url, url} from './model/address.ts'
export {
  type Authority,
  authority,
  mintId,
  type ReleaseId,
  releaseId,
  type Slug,
  slug,
  type SlugLetters
} from './model/identity.ts'
export {type Bcp47, bcp47, primaryLanguage} from './model/language.ts'
export {
  type EventTime,
  eventTime,
  type Instant,
  instant,
  instantAt,
  type LocalTime,
  localTime,
  type PlainDate,
  plainDate
} from './model/time.ts'
export {type Clock, clockIn, instantIn, localIn, offsetTimeIn, type Zone, zone} from './model/zone.ts'

// Remarks on texts.
export {type MessageId, messages} from './model/messages.ts'
export type {Remark, Severity} from './model/remark.ts'
export {remark} from './remark.ts'

// Releases in, a newsroom out, and the gate before anybody sees it.
export {readNewsroomSettings} from './read/newsroom-settings.ts'
export {
  type Extra,
  type FeedSettings,
  inLanguage,
  type NewsroomContact,
  type NewsroomSettings,
  type PerLanguage,
  type Topic
} from './model/newsroom.ts'
export type {FontFile, ThemeSettings} from './model/theme.ts'
export type {Digest, MailRates, NewsletterSettings} from './model/newsletter.ts'
export {idOfStory, slugOfStory, storyOf, type StoryPath} from './collect/story.ts'
export {type Clash, collect, type Entry, type Newsroom, type Source} from './collect/newsroom.ts'
export {newsroomContacts} from './collect/standing.ts'
export {kinship, type Kin, type KinReason, type Kinship} from './collect/kinship.ts'
export {fingerprint, type Fingerprint} from './collect/fingerprint.ts'
export {topicLabel, type TopicLabel} from './collect/topics.ts'
export {gateMoves} from './collect/gate-moves.ts'
export {
  openAgain,
  publicAt,
  type PublicEntry,
  type PublicNewsroom,
  type PublicRelease,
  type PublicTiming,
  type Translation
} from './collect/public.ts'

// What an editor should look at.
export {check, type Checked, type CheckedVersion, checkerFor} from './check/check.ts'

// A release as its author may go on with it.
export {markdownOf, type MarkdownOptions} from './write/markdown.ts'

// A body for anyone's page, feed or letter.
export {plainBody, plainText} from './model/plain-text.ts'
export {type BodyOptions, bodyTree} from './render/tree.ts'
export {contentTree} from './render/content.ts'
export {type Gist, gistOf} from './render/gist.ts'
export {paragraphsOf} from './render/paragraphs.ts'
export {htmlOf} from './render/html.ts'
export type {Bases} from './render/safe.ts'
export {calendarOf, type CalendarOptions, calendarParts, eventsIn, type SaidOf} from './render/calendar.ts'
export {type Happening, happenings} from './render/happenings.ts'
export {type CardOptions, contactCard} from './render/contact-card.ts'
export type {Artifact, PlannedFile} from './model/artifact.ts'

// Languages.
export {localeOf, locales} from './locales/index.ts'
export type {Locale} from './locales/locale.ts'
export type {Labels} from './locales/labels.ts'
export type {Calendar, FurnitureId, LabelId, PhraseId, Reading, SectionId} from './locales/reading.ts'
export {label, type LabelKey} from './locales/words.ts'
export {printedClock, printedTime} from './locales/printed-time.ts'
export {printedPhone} from './recognise/contact/printed-phone.ts'
