import {boilerplate} from './boilerplate.ts'
import {byline} from './byline.ts'
import {contacts} from './contacts.ts'
import {dateline} from './dateline.ts'
import {days} from './days.ts'
import {embargo} from './embargo.ts'
import {events} from './events.ts'
import {facts} from './facts.ts'
import {footer} from './footer.ts'
import {furniture} from './furniture.ts'
import {headline} from './headline.ts'
import {images} from './images.ts'
import {kindLabel} from './kind-label.ts'
import {kind} from './kind.ts'
import {lead} from './lead.ts'
import {links} from './links.ts'
import {lists} from './lists.ts'
import {mailHeader} from './mail-header.ts'
import {masthead} from './masthead.ts'
import {oneLine} from './one-line.ts'
import {organisation} from './organisation.ts'
import {published} from './published.ts'
import {quotes} from './quotes.ts'
import {related} from './related.ts'
import {subheadings} from './subheadings.ts'
import {title} from './title.ts'
import {topics} from './topics.ts'
import type {Rule} from './rule.ts'

/**
 * Every rule, in the order in which they look. What stands apart is taken before what opens running text, since a
 * contact block taken for a paragraph would make its names speakers:
 *
 * 0. what its author called it, before any rule can take the word for a button's or a label's;
 * 1. what is no part of the release: the mail around it, the page's furniture, other releases on the page;
 * 2. what stands in lines of its own above the text: embargo, kind, day of publication, headline;
 * 3. what stands apart below it or beside it: pictures, links, topics, boilerplate, fact boxes, contacts;
 * 4. what opens the text: byline, dateline, lead;
 * 5. what only reads the text and takes nothing: issuer, kind, lists and headings, quotes, events.
 */
export const rules: readonly Rule[] = [
  title,
  oneLine,
  // 1. Related lines go before the furniture that ends their list, both before a menu can pass for a headline.
  mailHeader,
  related,
  furniture,
  // 2. A label opens the line that a day or an embargo stands on; an embargo without a year takes the day of publication's.
  kindLabel,
  dateline,
  published,
  embargo,
  headline,
  // 3. Standing text knows the headings that end it, captions do not know its bare `Om`. Captions, links and tags have headings of their own, which would else be lines of the section above them.
  boilerplate,
  images,
  topics,
  links,
  facts,
  contacts,
  // 4. What is left above the headline is known once day, kind and byline are gone; only then is the text's first paragraph.
  byline,
  // What sort of text it is says whether a first paragraph may be its lead.
  kind,
  masthead,
  lead,
  // 5. What is left below the story is known once every section is.
  footer,
  lists,
  subheadings,
  quotes,
  organisation,
  events,
  days
]
