import type {FeedMessageId} from '@budstikke/rss'

/** What was mended or left out on the way into feeds, by its id. */
export const feeds = {
  'text-character': 'A character that feeds cannot hold ({{actual}}) was left out.',
  'text-windows-1252': 'An old Windows character ({{actual}}) was read as {{expected}}.',
  'text-lost': 'A letter had been lost before the text came here ({{actual}}); a question mark stands in its place.',
  'address-relative': 'The address “{{actual}}” was not whole; it became {{expected}}.',
  'address-unusable': 'The address “{{actual}}” leads nowhere that can be linked to, so the link was left out.',
  'date-unreal': 'A date that is none was left out.',
  'language-unreal': '“{{actual}}” is not a language, so it was left out.',
  'id-missing': 'A release without id and address was left out.',
  'id-repeated': 'Two releases have the id {{actual}}; only one can be told apart.',
  'html-removed': 'HTML that has no place in a release was left out: {{actual}}',
  'html-overgrown': 'HTML whose tags never close was left out; its words were kept.',
  'html-deep': 'HTML that is nested more than {{actual}} deep was left out; its words were kept.',
  'media-type-unreal': '“{{actual}}” is not a kind of file; it became {{expected}}.',
  'namespace-unreal': 'The declaration “{{actual}}” is none, so it was left out.',
  'namespace-unknown': '“{{actual}}” has a prefix that nobody declared, so it was left out.',
  'name-unreal': '“{{actual}}” cannot be a name in a feed, so it was left out.'
} as const satisfies Readonly<Record<FeedMessageId, string>>
