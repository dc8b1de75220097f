/** The words of one language in which readers sign up for mail, choose, leave, and ask what is known of them. */
export interface SubscribeLabels {
  /** `Pressemeddelelser fra {{organisation}} på mail` */
  readonly title: string
  readonly lead: string
  readonly address: string
  readonly addressHint: string
  readonly languages: string
  readonly topics: string
  readonly kinds: string
  /** That to choose nothing is to get everything. */
  readonly all: string
  readonly everything: string
  readonly cadence: string
  readonly cadences: {readonly immediate: string; readonly daily: string; readonly weekly: string}
  /** What people consent to, word for word; the ledger keeps it. Change it, and raise `version` with it. */
  readonly consent: string
  readonly version: string
  readonly submit: string
  /** Of the link back to the newsroom. */
  readonly home: string
  readonly asked: {readonly title: string; readonly text: string}
  readonly invalid: string
  readonly noLanguage: string
  readonly confirm: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly doneTitle: string
    readonly doneText: string
    readonly usedTitle: string
    readonly usedText: string
    readonly lateTitle: string
    readonly lateText: string
    /** Of the link to the form, to try again. */
    readonly again: string
  }
  readonly preferences: {
    readonly title: string
    readonly link: string
    readonly address: string
    readonly none: string
    readonly button: string
    readonly saved: string
    readonly barred: string
  }
  readonly unsubscribe: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly doneTitle: string
    readonly doneText: string
    readonly back: string
  }
  readonly data: {
    readonly title: string
    readonly text: string
    readonly export: string
    readonly eraseLink: string
    readonly eraseTitle: string
    readonly eraseText: string
    readonly eraseButton: string
    readonly erasedTitle: string
    readonly erasedText: string
    readonly gone: string
  }
  readonly trouble: {
    readonly linkTitle: string
    readonly linkText: string
    readonly manyTitle: string
    readonly manyText: string
    readonly elsewhereTitle: string
    readonly elsewhereText: string
    readonly formTitle: string
    readonly formText: string
    readonly awayTitle: string
    readonly awayText: string
  }
}
