/**
 * Every remark the package can make of a text. The id is for life; the words may improve.
 *
 * `{actual}` is what was met, `{expected}` what would have been right; both are also fields of the message, so that a
 * translation by id needs nothing else.
 */
export const messages = {
  'settings-syntax': 'Unexpected settings that are no YAML ({actual}), expected `key: value` lines between two lines of `---`',
  'settings-unclosed': 'Unexpected end of the text in the settings, expected a second line of `---` below them',
  'settings-unknown-key': 'Unexpected setting `{actual}`, expected {expected}',
  'settings-value': 'Unexpected value `{actual}`, expected {expected}',
  'settings-clock-skipped': 'Unexpected time `{actual}`, which the change to summer time skips, expected one that clocks show; it is read as `{expected}`',
  'settings-clock-repeated': 'Unexpected time `{actual}`, which the change from summer time repeats, expected one that is shown once; the later one is meant',
  'newsroom-setting-missing': 'Unexpected newsroom without `{actual}`, expected it in newsroom.yaml: {expected}',
  'newsroom-id-taken': 'Unexpected id `{actual}`, which another release has (`{expected}`), expected one of its own',
  'newsroom-slug-taken': 'Unexpected address `{actual}`, which another release has (`{expected}`), expected a `slug` of its own'
} as const satisfies Readonly<Record<string, string>>

/** The id of a remark; begins with the name of the rule that makes it. */
export type MessageId = keyof typeof messages
