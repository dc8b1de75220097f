import {networks} from '../networks.ts'
import type {Reading} from '../reading.ts'

/** Lines that pages, platforms and mail programs print round a release. */
export const furniture: Reading['furniture'] = {
  share: ['Share', 'Share this', 'Share this article', 'Share this page', 'Share this story', 'Share this post', 'Share this release', 'Share this press release', 'Share article', 'Share page', 'Share story', 'Share on Facebook', 'Share on Twitter', 'Share on X', 'Share on LinkedIn', 'Share on Bluesky', 'Share on WhatsApp', 'Share on social media', 'Share to Facebook', 'Share to Twitter', 'Share to LinkedIn', 'Share by email', 'Share via email', 'Share via', 'Share with others', 'Copy link', 'Copy the link', 'Link copied', 'Link copied to clipboard', 'Print', 'Print this page', 'Print this article', 'Print page', 'Email', 'Email this', 'Email this page', 'Email this article', 'Email a friend', 'Send to a friend', 'Tell a friend', 'Like', 'Tweet', 'Tweet this', 'Pin it', 'Post', 'Recommend', 'Save article', 'Save as PDF', 'Embed', ...networks],
  subscribe: [
    'Subscribe', 'Subscribe now', 'Subscribe here', 'Subscribe to our newsletter', 'Subscribe to our newsletters',
    'Subscribe to our press releases', 'Subscribe to press releases', 'Subscribe to news',
    'Subscribe to releases from {name}', 'Subscribe to {name}',
    'Subscribe to all the latest releases from {name} by registering your e-mail address below. {text}',
    'Subscribe to all the latest releases from {text}', 'You can unsubscribe at any time.', 'Follow', 'Follow {name}',
    'Follow us', 'Follow us on {text}', 'Follow us on social media', 'Follow {name} on {text}', 'Sign up',
    'Sign up now', 'Sign up here', 'Sign up for our newsletter', 'Sign up for the newsletter',
    'Sign up to our newsletter', 'Sign up for {text}', 'Get our press releases by email', 'Get news by email',
    'Get our newsletter', 'Get the newsletter', 'Get the latest news', 'Get email updates',
    'Receive press releases by email', 'Receive our newsletter', 'Unsubscribe', 'Manage preferences',
    'Manage subscriptions', 'Manage your subscription', 'Newsletters', 'Email address', 'Your email',
    'Your email address', 'Enter your email', 'Enter your email address', 'Enter your e-mail address', 'Your name',
    'Yes, I would like to {text}', 'Yes please, {text}', 'I agree to receive {text}', 'RSS feed', 'RSS feeds',
    'Email alerts', 'News alerts', 'Stay up to date', 'Stay informed', 'Stay in touch', 'Join our mailing list',
    'Press release alerts'
  ],
  newsroom: [
    'Newsroom', 'Press room', 'Pressroom', 'Media centre', 'Media center', 'Press centre', 'Press center',
    'News room', 'News centre', 'Press', 'For the press', 'For media', 'For journalists', 'Media hub',
    'Press and media', 'Press & media', 'News & media', 'News and media', 'News and events', 'News & events',
    'News and press', 'Visit our newsroom', 'Visit our pressroom', 'Visit our press room', 'Go to newsroom',
    'Go to the newsroom', 'All press releases', 'See all press releases', 'View all press releases', 'All releases',
    'All news', 'See all news', 'View all news', 'Back to news', 'Back to newsroom', 'Back to press releases',
    'Back to all news', 'Back to overview', 'News archive', 'Archive', 'Press release archive',
    'In our pressroom you can read all our latest releases, {text}', 'In our pressroom you can {text}',
    'In our newsroom you can {text}', 'In our newsroom you will find {text}', 'Press releases from {name}'
  ],
  comments: [
    'Comments', '{number} comments', '{number} comment', 'Comments ({number})', 'Leave a comment', 'Leave a reply',
    'Add a comment', 'Add comment', 'Write a comment', 'Post a comment', 'Post comment', 'Reply', 'Cancel',
    'Cancel reply', 'Show comments', 'Show more comments', 'Load more comments', 'Hide comments', 'View comments',
    'Report comment', 'Report abuse', 'Delete comment', 'Are you sure you want to {text}', 'Be the first to comment',
    'Log in to comment', 'Sign in to comment', 'You must be logged in to {text}', 'Comments are closed',
    'Comments are disabled', 'No comments', 'No comments yet', 'Your email address will not be published',
    'Your email address will not be published{text}', 'Required fields are marked *', 'Join the discussion',
    'Join the conversation', 'Sort by newest'
  ],
  login: [
    'Log in', 'Login', 'Log on', 'Sign in', 'Log out', 'Logout', 'Sign out', 'Member login', 'Members login',
    'Log in to {name}', 'Forgot password?', 'Forgot your password?', 'Forgot password', 'Forgotten your password?',
    'Lost your password?', 'Reset password', 'Reset your password', 'Close', 'Username', 'Password', 'Remember me',
    'Keep me signed in', 'Create account', 'Create an account', 'Create a free account', 'Register', 'Register now',
    'New user?', 'My account', 'My page', 'My profile', 'Already have an account?', 'Already have an account? Log in',
    "Don't have an account?", 'You are logged in as {name}', 'You are not logged in', 'Continue with Google',
    'Continue with Facebook', 'Sign in with Google', 'Problems logging in?'
  ],
  stale: [
    'This article is more than a year old',
    'This article is more than a year old and may contain outdated information',
    'This article is more than {number} years old', 'This article is more than {number} year old',
    'This article is over {number} years old', 'This article is over a year old',
    'This news item is more than a year old', 'This story is more than {number} years old', 'This page is archived',
    'This page has been archived', 'This is an archived page', 'This is archived content', 'Archived',
    'Archived content', 'This content is no longer updated', 'This page is no longer updated',
    'This page is no longer being updated', 'The content may be outdated', 'The information may be out of date',
    'This content may be outdated', 'This was published under {text}', 'Published under: {text}',
    'Historical content'
  ],
  paywall: [
    'Subscribers only', 'For subscribers', 'For subscribers only', 'Become a subscriber', 'Already a subscriber?',
    'Already a subscriber? Log in', 'Already a subscriber? Sign in', 'Read the full article', 'Read the full story',
    'Read full article', 'Subscribe to read', 'Subscribe to continue reading', 'Continue reading',
    'Start your free trial', 'Try for free', 'Free trial', 'Advertisement', 'Advertisements', 'Advertising',
    'Sponsored', 'Sponsored content', 'Article continues after advertisement', 'Story continues below',
    'Become a member', 'Join now', 'Members only', 'Get unlimited access', 'Get access to {text}', 'Support us',
    'Donate', 'Donate now', 'Buy subscription', 'Premium', 'Locked'
  ],
  system: [
    'An error occurred', 'An error has occurred', 'An unexpected error has occurred', 'Something went wrong',
    'Something went wrong. Please try again later.', 'Please try again', 'Please try again later', 'Try again',
    'Page not found', 'The page could not be found', 'This page does not exist', 'Loading', 'Loading …', 'Loading...',
    'Please wait', 'Please wait …', 'Thank you for your message', 'Thank you for subscribing',
    'Thank you for your feedback', 'Thank you for signing up', 'Your message has been sent',
    'An email has been sent to {text}', 'Send', 'Send message', 'Submit', 'Save', 'OK', 'Yes', 'No', 'Confirm',
    'Undo', 'Please enable JavaScript', 'Please enable JavaScript{text}', 'JavaScript is disabled',
    'JavaScript is required', 'Enable JavaScript {text}', 'Your browser does not support {text}',
    'You are using an outdated browser', 'Your browser is out of date', 'Required field',
    'Fields marked with * are required', '[email protected]'
  ],
  cookie: [
    'Accept all', 'Accept', 'Accept cookies', 'Accept all cookies', 'Accept necessary', 'Reject', 'Reject all',
    'Decline', 'Decline all', 'Allow all', 'Allow all cookies', 'Allow selection', 'Only necessary', 'Necessary only',
    'Only necessary cookies', 'Necessary cookies only', 'Necessary', 'Cookie settings', 'Cookie preferences',
    'Manage cookies', 'Cookies', 'Cookie policy', 'About cookies', 'Privacy', 'Privacy policy', 'Privacy notice',
    'Privacy statement', 'Data protection', 'We use cookies', 'We use cookies{text}', 'This website uses cookies',
    'This website uses cookies{text}', 'This site uses cookies', 'This site uses cookies{text}',
    'Our website uses cookies', 'Our website uses cookies{text}', 'By continuing to use this site',
    'By continuing to use this site{text}', 'Show details', 'Customise', 'Customize', 'Got it', 'I agree',
    'I understand', 'I accept', 'Consent', 'Change consent', 'Do not sell my personal information',
    'Terms and privacy', 'You must accept cookies to {text}'
  ],
  accessibility: [
    'Skip to content', 'Skip to main content', 'Skip to main', 'Skip to navigation', 'Skip to main navigation',
    'Skip to search', 'Skip to footer', 'Skip navigation', 'Jump to content', 'Jump to main content', 'Go to content',
    'Go to main content', 'Go to home page', 'Listen', 'Listen to this article', 'Listen to article',
    'Listen to this page', 'Read aloud', 'Read out loud', 'Easy read', 'Easy to read', 'Easy language',
    'Sign language', 'Accessibility', 'Accessibility statement', 'Logo', '{name} logo', 'Logo of {name}', 'Text size',
    'Larger text', 'Smaller text', 'Increase text size', 'Decrease text size', 'High contrast',
    'Opens in a new window', 'Opens in new window', 'Opens in a new tab', 'Opens in new tab', 'External link',
    'Link opens in new window', 'Enlarge image', 'View larger image', 'Close image', 'Next image', 'Previous image',
    'Click to enlarge', 'Other languages'
  ],
  navigation: [
    'Home', 'Homepage', 'Home page', 'Start', 'Menu', 'Main menu', 'Main navigation', 'Open menu', 'Close menu',
    'Toggle menu', 'Toggle navigation', 'Show menu', 'Search', 'Search here', 'Search this site', 'Search the site',
    'Search for', 'Open search', 'Close search', 'Toggle search', 'Top', 'To the top', 'To top', 'Back to top',
    'Go to top', 'Scroll to top', 'Return to top', 'Back', 'Go back', 'Back to home', 'Next', 'Previous',
    'Next article', 'Previous article', 'Next page', 'Previous page', 'Next post', 'Previous post', 'Older posts',
    'Newer posts', 'Show more', 'Show less', 'Show all', 'View all', 'View more', 'See all', 'Load more',
    'You are here', 'You are here: {text}', 'Breadcrumb', 'Breadcrumbs', 'Home > {text}', 'Home / {text}',
    'Home » {text}', 'Home › {text}', 'Home | {text}', 'English', 'Dansk', 'Svenska', 'Norsk', 'Suomi', 'Suomeksi',
    'På dansk', 'På svenska', 'På norsk', 'Choose language', 'Select language', 'Change language', 'Language',
    'Languages', 'Site map', 'Sitemap', 'Table of contents', 'Contents', 'On this page', 'In this article',
    'Quick links', 'Shortcuts', 'Vacancies', 'Jobs', 'Careers', 'Work with us', 'Find us', 'How to find us',
    'Opening hours', 'Frequently asked questions', 'Shop', 'Webshop', 'Shopping cart', 'Add to cart', 'Basket',
    'All rights reserved', 'Copyright {text}', '© {text}', 'Editor in chief: {name}', 'Editor-in-chief: {name}',
    'Responsible editor: {name}', 'About this site', 'About the website', 'Terms', 'Terms of use',
    'Terms and conditions', 'Terms of service', 'Legal', 'Legal notice', 'Imprint', 'Feedback', 'Give feedback',
    'Was this page helpful?', 'Was this page useful?', 'Was this information helpful?', 'Have you got a story? {text}', 'Was this helpful?', 'Did you find what you were looking for?', '{number} min read',
    '{number} minute read', 'Reading time: {number} minutes', 'Reading time: {number} min', 'Filter', 'Reset',
    'Clear', 'Clear all', 'Sort by', 'Expand', 'Collapse', 'Expand all', 'Collapse all', 'Submenu'
  ],
  mail: [
    'This email is intended only for {text}', 'This email is intended solely for {text}',
    'This e-mail is intended only for {text}', 'This e-mail is intended solely for {text}',
    'This message is intended only for {text}', 'This message is intended solely for {text}',
    'This email and any attachments {text}', 'This e-mail and any attachments {text}',
    'This email may contain {text}', 'This e-mail may contain {text}', 'This message may contain {text}',
    'If you are not the intended recipient', 'If you are not the intended recipient{text}',
    'If you have received this {text}', 'If you received this {text}', 'You are receiving this email because {text}',
    'You received this email because {text}', 'You are receiving this because {text}',
    'You are receiving this newsletter because {text}', 'This email was sent to {text}',
    'This message was sent to {text}', 'Please consider the environment before printing {text}',
    'Consider the environment before printing {text}', 'Confidentiality notice', 'Confidentiality notice{text}',
    'Disclaimer: {text}', 'Sent from my iPhone', 'Sent from my iPad', 'Sent from my mobile', 'Sent from my phone',
    'Sent from my Samsung', 'Sent from my Samsung{text}', 'Sent from Outlook for Android',
    'Sent from Outlook for iOS', 'Sent from Mail for Windows', 'Get Outlook for Android', 'Get Outlook for iOS',
    'View in browser', 'View this email in your browser', 'View online', 'View email in browser',
    'Having trouble viewing {text}', "Can't see {text}", 'Click here to unsubscribe', 'Unsubscribe from this list',
    'Unsubscribe from {text}', 'Update your preferences', 'Update profile', 'Forward to a friend',
    'Forwarded message', '---------- Forwarded message ---------', 'Original message', '-----Original Message-----',
    'On {date}, {name} wrote:', 'On {date} {name} wrote:', 'CAUTION: This email originated from outside {text}',
    'CAUTION: {text}', 'External email', 'External email{text}'
  ],
  distributor: [
    'Via Ritzau', 'Via TT', 'NTB Kommunikasjon', 'STT Info', 'Mynewsdesk', 'Cision', 'GlobeNewswire', 'PR Newswire',
    'PRNewswire', 'Business Wire', 'EurekAlert!', 'AlphaGalileo', 'Modular Finance', 'Powered by {name}',
    'Distributed by {name}', 'This information was brought to you by {text}',
    'This news release was distributed by {name}', 'This announcement was distributed by {name}',
    'This press release was sent via {name}', 'Sent via {name}', 'Download', 'Download image', 'Download images',
    'Download all', 'Download all images', 'Download photo', 'Download high resolution',
    'Download high-resolution image', 'Download press release', 'Download as PDF', 'Download PDF', 'Download release',
    'View image', 'File format', 'File size', 'File type', 'Resolution', 'License', 'Licence', 'License: {text}',
    'Copy text', 'Contact the sender', 'View press release', 'Read the full press release on {text}',
    'View original content', 'View original content{text}', 'Source version on {text}',
    'View source version on {text}', 'SOURCE {name}'
  ]
}

/** A printed mail's header, greeting and close. */
export const mail: Reading['mail'] = {
  from: ['From', 'Sender'],
  sent: ['Sent', 'Date'],
  to: ['To', 'Cc', 'Bcc', 'Copy', 'Recipient', 'Recipients'],
  subject: ['Subject', 'Re', 'Regarding'],
  greetings: [
    'Dear {name}', 'Dear all', 'Dear editor', 'Dear Sir or Madam', 'Dear journalist', 'Dear reader', 'Dear colleague',
    'Dear colleagues', 'Dear media', 'Dear recipient', 'Dear members of the press', 'Hi', 'Hi {name}', 'Hi all',
    'Hi there', 'Hello', 'Hello {name}', 'Hello all', 'Good morning', 'Good afternoon', 'To whom it may concern',
    'Please find attached {text}', 'Please find below {text}', 'Attached is {text}'
  ],
  closings: [
    'Kind regards', 'Best regards', 'Regards', 'Yours sincerely', 'Yours faithfully', 'Sincerely', 'Sincerely yours',
    'Best wishes', 'With best wishes', 'With kind regards', 'With best regards', 'Warm regards', 'Many thanks',
    'Thank you', 'Thanks', 'Best', 'Cheers', 'Respectfully', 'All the best', 'On behalf of', 'Warmly'
  ],
  signers: ['The Board', 'The Board of {name}', 'The Executive Board', 'The Editors', 'By']
}
