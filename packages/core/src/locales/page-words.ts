/** Words that the software of pages prints in English, whatever the language of the text. */
export const pageWords: readonly string[] = [
  'About', 'About us', 'Home', 'News', 'Newsroom', 'Press', 'Press room', 'Press releases', 'Contact', 'Contact us', 'Contacts', 'Menu', 'Search',
  'Share', 'Share this', 'Share on Facebook', 'Share on LinkedIn', 'Share on Twitter', 'Share on X', 'Share via email', 'Tweet', 'Print', 'Email', 'E-mail', 'Mail',
  'Copy link', 'Follow', 'Follow us', 'Subscribe', 'Unsubscribe', 'Sign up', 'Sign in', 'Log in', 'Login', 'Log out', 'Register', 'Download', 'Downloads',
  'Download image', 'Download PDF', 'Open image', 'Read more', 'Show more', 'Show less', 'See all', 'View all', 'Back', 'Back to top', 'Next', 'Previous', 'Close',
  'Skip to content', 'Skip to main content', 'Skip to navigation', 'Toggle navigation', 'Toggle menu', 'Accept', 'Accept all', 'Accept cookies', 'Reject all',
  'Cookies', 'Cookie settings', 'Cookie policy', 'Privacy', 'Privacy policy', 'Terms', 'Terms of use', 'Terms and conditions', 'All rights reserved',
  'Powered by', 'Sitemap', 'Feedback', 'Help', 'FAQ', 'Language', 'English', 'In English', 'Tags', 'Comments', 'Leave a comment', 'Leave a reply', 'Reply',
  'Loading', 'Loading...', 'Loading…', 'Advertisement', 'Sponsored', 'Image', 'Images', 'Video', 'Play', 'Pause', 'Logo'
]
