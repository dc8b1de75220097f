/** The names of social networks and messengers, which pages print as lines of their own in every language. */
export const networks: readonly string[] = [
  'Facebook', 'Twitter', 'X (Twitter)', 'LinkedIn', 'Instagram', 'YouTube', 'TikTok', 'WhatsApp', 'Messenger',
  'Bluesky', 'Mastodon', 'Threads', 'Pinterest', 'Snapchat', 'Reddit', 'Flickr', 'Vimeo', 'Telegram', 'Signal',
  'Tumblr', 'Google+', 'RSS', 'RSS-feed', 'Skype', 'Xing', 'Soundcloud', 'Spotify', 'Podcast', 'AddThis', 'ShareThis',
  'Twitter Facebook LinkedIn', 'Facebook Twitter LinkedIn', 'Facebook LinkedIn', 'Facebook Twitter',
  'Facebook X LinkedIn', 'Facebook LinkedIn X'
]
