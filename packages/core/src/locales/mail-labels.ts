/** The words of one language that stand in mails, around the releases that they bring. */
export interface MailLabels {
  /** Subjects: `Rettelse: {{headline}}`, `Trukket tilbage: {{headline}}`. */
  readonly correction: string
  readonly withdrawal: string
  /** What a reader who has had the wrong version is told, before what was wrong with it. */
  readonly corrected: string
  /** The same of a release that is withdrawn, before why. */
  readonly withdrawn: string
  /** Of the link to the mail's page. */
  readonly web: string
  readonly whole: string
  /** Where a text that is too long for a mail breaks off. */
  readonly cut: string
  readonly morePictures: string
  readonly calendar: string
  /** A picture where there are none: `[Billede: {{alt}}]` */
  readonly picture: string
  readonly digest: {
    readonly daily: string
    readonly weekly: string
    /** Over the list of what is in it. */
    readonly contents: string
    readonly more: string
  }
  /** What the list is called: `Nyheder fra {{organisation}}`. */
  readonly list: string
  /** Why somebody has this mail. */
  readonly why: {
    readonly subscribed: string
    readonly sent: string
    readonly asked: string
  }
  readonly unsubscribe: string
  readonly preferences: string
  readonly untracked: string
  readonly replies: string
  /** Letters to one person: to confirm what they asked for, welcome, the way to their settings, goodbye. */
  readonly letters: {
    readonly wishes: string
    /** `Linket virker til {{time}}.` */
    readonly until: string
    readonly confirm: Letter
    readonly welcome: Letter
    readonly preferences: Letter
    readonly goodbye: Letter
  }
}

interface Letter {
  readonly subject: string
  readonly text: string
  readonly button: string
  /** What stands below the button. */
  readonly after: string
}
