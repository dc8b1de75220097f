import type {Reading} from '../reading.ts'

/** When the text may be seen, who wrote it, what became of it. */
export const phrases: Reading['phrases'] = {
  embargo: [
    'Embargoed until {date}', 'Embargoed till {date}', 'Embargoed to {date}', 'Embargoed for {date}',
    'Embargoed {date}', 'Embargo until {date}', 'Embargo {date}', 'Embargo lifts {date}', 'Embargo lifts on {date}',
    'Embargo ends {date}', 'Embargo expires {date}', 'Under embargo until {date}',
    'Under strict embargo until {date}', 'Strict embargo until {date}', 'Strict embargo {date}',
    'Strictly embargoed until {date}', 'Strictly embargoed to {date}', 'Strictly under embargo until {date}',
    'Not for publication before {date}', 'Not for publication until {date}', 'Not to be published before {date}',
    'Not for release before {date}', 'Not for release until {date}', 'Not for broadcast or publication before {date}',
    'Not for distribution before {date}', 'Hold for release until {date}', 'Hold for release {date}',
    'Hold until {date}', 'For release {date}', 'For release on {date}', 'For release at {date}',
    'For publication on {date}', 'For publication {date}', 'For immediate release on {date}',
    'Confidential until {date}', 'Do not publish before {date}', 'May not be published before {date}',
    'May be published from {date}', 'May be published {date}', 'Free for publication from {date}',
    'Free for publication {date}', 'Publication not before {date}', 'This information is embargoed until {date}',
    'This press release is embargoed until {date}', 'This release is under embargo until {date}'
  ],
  free: [
    'For immediate release', 'For immediate publication', 'For immediate use', 'Free for publication',
    'May be published immediately', 'For immediate distribution', 'No embargo', 'May be quoted freely'
  ],
  published: [
    'Published {date}', 'Published on {date}', 'Published at {date}', 'Published by {name} {date}',
    'Published {date} by {name}', 'Published on {date} by {name}', 'First published {date}', 'Issued {date}',
    'Issued on {date}', 'Date: {date}', 'Date {date}', 'Date of issue {date}', 'Date of publication {date}',
    'Publication date {date}', 'Posted {date}', 'Posted on {date}', 'Posted by {name} on {date}', 'Released {date}',
    'Released on {date}', 'Created {date}', 'News {date}', 'News | {date}', 'Press release {date}',
    'Press release, {date}', 'Press release | {date}', 'Press release - {date}', 'Press release – {date}',
    'Company announcement {date}', 'News release {date}', 'Media release {date}', '{date} | {name} | Press release',
    '{date} | Press release', '{date} - Press release', '{date} | News', '{date} Press release',
    'The information was submitted for publication {date}'
  ],
  updated: [
    'Updated {date}', 'Updated on {date}', 'Updated at {date}', 'Last updated {date}', 'Last updated on {date}',
    'Last updated at {date}', 'Last modified {date}', 'Last modified on {date}', 'Last edited {date}',
    'Last reviewed {date}', 'Amended {date}', 'Amended on {date}', 'Modified {date}', 'Edited {date}',
    'Revised {date}', 'This page was last updated {date}', 'This page was last updated on {date}',
    'This page was updated {date}', 'Page last updated {date}', 'Article updated {date}', 'Update {date}'
  ],
  corrected: [
    'Corrected {date}', 'Corrected on {date}', 'Correction {date}',
    'An earlier version of this release stated {text}', 'An earlier version of this press release stated {text}',
    'An earlier version of this release {text}', 'An earlier version of this press release {text}',
    'An earlier version of this article {text}', 'A previous version of this release {text}',
    'A previous version of this press release {text}', 'A previous version of this article {text}',
    'This release has been corrected', 'This release has been corrected{text}',
    'This press release has been corrected', 'This press release has been corrected{text}',
    'This release was corrected {text}', 'This press release was corrected {text}', 'This article has been corrected',
    'This article has been corrected{text}', 'This article was corrected {text}', 'The correct figure is {text}',
    'The correct date is {text}', 'The correct name is {text}', 'The correct number is {text}',
    'The correct title is {text}', 'The correct version is {text}', 'It should read {text}',
    'It should have read {text}', 'Correction: {text}', 'Clarification: {text}', 'Erratum: {text}'
  ],
  replaces: [
    'Replaces {text}', 'Replaces the release of {date}', 'Replaces the release issued on {date}',
    'Replaces press release of {date}', 'Supersedes the release issued on {date}', 'Supersedes {text}',
    'This release replaces {text}', 'This press release replaces {text}', 'This version replaces {text}',
    'This announcement replaces {text}', 'This release supersedes {text}', 'Replaces previously published release',
    'Replaces previously published release{text}', 'Replaces previous version', 'Replaces previous version{text}'
  ],
  retracted: [
    'This press release has been withdrawn', 'This press release has been withdrawn{text}',
    'This release has been withdrawn', 'This release has been withdrawn{text}', 'This press release is withdrawn',
    'This press release is withdrawn{text}', 'The press release has been withdrawn',
    'The press release has been withdrawn{text}', 'The press release is withdrawn',
    'The press release is withdrawn{text}', 'This press release has been retracted',
    'This press release has been retracted{text}', 'This release has been retracted',
    'This release has been retracted{text}', 'Withdrawn {date}', 'Withdrawn on {date}', 'Retracted {date}',
    'Please disregard {text}', 'Kindly disregard {text}', 'Disregard the {text}', 'The release is recalled',
    'The release is recalled{text}', 'This release has been recalled', 'This release has been recalled{text}',
    'Advisory: please disregard {text}', 'News advisory: please disregard {text}'
  ],
  byline: [
    'Authors: {name} {text}',
    'By {name}', 'By: {name}', 'By {name}, {text}', 'By {name} ({text})', 'By {name} | {text}', 'By {name} {date}',
    'By {name} | {date}', 'By {name} - {date}', 'By {name}, {date}', 'By {name} on {date}', 'Words: {name}',
    'Words {name}', 'Words by {name}', 'Words: {name} Photos: {text}', 'Words: {name}, photos: {text}',
    'Text: {name}', 'Text: {name} Photo: {text}', 'Text: {name}, photo: {text}', 'Text by {name}',
    'Text and photo: {name}', 'Text and photos: {name}', 'Words and photos: {name}', 'Written by {name}',
    'Written by {name}, {text}', 'Written by: {name}', 'Author: {name}', 'Authors: {name}', 'Posted by {name}',
    'Published by {name}', 'Journalist: {name}', 'Reporter: {name}', 'Story by {name}', 'Reporting by {name}',
    'Opinion by {name}', 'Comment by {name}', 'Article by {name}', 'Blog by {name}', '{date} | by {name}',
    '{date} by {name}', 'Interview: {name}', 'Interview by {name}', 'Edited by {name}'
  ]
}
