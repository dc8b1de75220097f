/** The words of one language that stand on the newsroom's pages, around its releases. */
export interface PageLabels {
  /** The names of landmarks, for those who hear the page. */
  readonly menu: string
  readonly languages: string
  readonly footer: string
  readonly pages: string
  /** The ways that every page shows. */
  readonly news: string
  readonly archive: string
  readonly media: string
  readonly contacts: string
  readonly search: string
  readonly follow: string
  readonly accessibility: string
  readonly calendar: string
  /** `Side {{page}}`, behind the title of a list that goes on. */
  readonly page: string
  readonly newer: string
  readonly older: string
  readonly front: {
    readonly lead: string
    readonly events: string
    readonly whole: string
    readonly byFeed: string
    readonly byMail: string
    readonly mailAddress: string
    readonly subscribe: string
    readonly subscribeNote: string
  }
  readonly release: {
    /** `Af {{names}}` */
    readonly by: string
    readonly aged: string
    readonly opinion: string
    readonly invitation: string
    readonly regulatory: string
    readonly gone: string
    readonly corrects: string
    readonly pictures: string
    readonly pictureFull: string
    /** `Se billedet hos {{host}}`: a picture that lies elsewhere is never fetched from there. */
    readonly pictureElsewhere: string
    readonly addToCalendar: string
    readonly contactCard: string
    readonly kit: string
    readonly kitHolds: string
    readonly share: string
    readonly send: string
    readonly byMail: string
    readonly print: string
    readonly address: string
    readonly copyLink: string
    readonly linkCopied: string
    readonly copyText: string
    readonly textCopied: string
    readonly citation: string
    /** `{{organisation}}: »{{headline}}«. {{kind}}, {{date}}.` */
    readonly cited: string
    readonly copyCitation: string
    readonly citationCopied: string
  }
  readonly archives: {
    /** `Udgivet i {{year}}` */
    readonly year: string
    readonly years: string
    readonly undated: string
  }
  readonly finding: {
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly searching: string
    /** `Fundet: {{count}}` */
    readonly found: string
    /** `Ingen meddelelser med »{{query}}«.` */
    readonly nothing: string
    readonly more: string
    readonly failed: string
    readonly needsScript: string
  }
  readonly bank: {
    readonly lead: string
    readonly nothing: string
    /** `Fra »{{headline}}«` */
    readonly from: string
  }
  readonly asking: {
    readonly title: string
    readonly lead: string
  }
  readonly missing: {
    readonly title: string
    readonly lead: string
  }
  readonly choose: string
  /** The accessibility statement: what holds, what may not, and whom to tell. */
  readonly access: {
    readonly lead: string
    readonly holdsTitle: string
    readonly holds: string
    readonly limitsTitle: string
    readonly limits: string
    readonly tellTitle: string
    readonly tell: string
  }
}
