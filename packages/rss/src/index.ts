export {PressFeed} from './feed.ts'
export {feeds, plannedFeeds} from './feeds.ts'
export type {FeedsOptions} from './feeds.ts'
export type {FeedsBefore} from './unmoved.ts'
export type {FileFacts} from './entry-item.ts'
export {plannedItems} from './newsroom-items.ts'
export type {HeldItem, ItemsOptions, PlannedItem, WrittenItem} from './newsroom-items.ts'
export {momentsOf} from './moments.ts'
export {companions, plannedCompanions} from './companions.ts'
export type {CompanionPage, CompanionsOptions, PlannedCompanion} from './companions.ts'
export {autodiscovery} from './autodiscovery.ts'
export type {FeedLink} from './autodiscovery.ts'
export {calendars, plannedCalendars} from './calendar.ts'
export type {CalendarsOptions, KeptCalendar} from './calendar.ts'
export {streamFeed, streamFeedAsync} from './archive.ts'
export {serve} from './serve.ts'
export type {FileStore, ServeOptions, StoredFile} from './serve.ts'
export type {Compress} from './serve-encoding.ts'
export {storeOf} from './store.ts'
export {changedTopics} from './topics.ts'
export {ping} from './websub.ts'
export type {PingOptions, Told} from './websub.ts'
export {readFeed} from './read.ts'
export {writeOpml} from './opml.ts'
export type {Outline, OpmlOptions} from './opml.ts'
export type {FeedMessage, FeedMessageId} from './messages.ts'
export type {
  Corrected,
  Correction,
  FeedParts,
  FeedTranslation,
  Format,
  FormatLinks,
  History,
  Picture,
  PressFeedOptions,
  PressItem,
  Translation,
  Withdrawal
} from './model.ts'
