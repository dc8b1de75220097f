/** What a build says of pictures and search in English. */
export const extras = {
  title: 'About pictures and search:',
  noPictures:
    'Pictures are shown as they are, in one size and without credit in the file, since the program that makes pictures (sharp) cannot be loaded here. To get it: npm install sharp',
  noLetters:
    'No pictures to share releases with were made, since this machine has no typeface. Install one, such as DejaVu (fonts-dejavu).',
  unread: '{{path}} could not be read as a picture, so it is shown as it is. Is it the right file?',
  noSearch:
    'There is no search page, since the program that makes search indexes (pagefind) does not run here: {{reason}}. To get it: npm install pagefind',
  ownUnknown: '{{path}} is no part of a page and is not used. The parts are: {{parts}}, or such as release-contacts.',
  ownStripped: 'This was taken out of {{path}}, since pages run and fetch nothing of others: {{names}}.',
  ownMissing: 'newsroom.yaml names {{path}}, which is not there.'
} as const
