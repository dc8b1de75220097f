import type {FindingId} from '@budstikke/newsletter'

const found = {
  'spf-fine': 'SPF at {{at}} lets your mail server send.',
  'spf-missing': 'There is no SPF record at {{at}}. Put a TXT record there: {{expected}}',
  'spf-many': 'There are several SPF records at {{at}}, which counts as none: {{actual}}. Make them one.',
  'spf-broken': 'The SPF record at {{at}} cannot be read, or includes one that is not there: {{actual}}',
  'spf-lookups': 'The SPF record at {{at}} leads to more than {{expected}} look-ups, so it does not count: {{actual}}',
  'spf-open': 'The SPF record at {{at}} lets anybody send in your name. Write it so: {{expected}}',
  'spf-address': 'SPF at {{at}} does not let {{actual}} send. Write it so: {{expected}}',
  'dkim-fine': 'The DKIM key at {{at}} is good.',
  'dkim-missing': 'There is no DKIM key at {{at}}. Put the one that your mail server signs with there.',
  'dkim-broken': 'The DKIM key at {{at}} cannot be used: {{actual}}',
  'dkim-short': 'The DKIM key at {{at}} is short. Make one of {{expected}} bits.',
  'dkim-unasked':
    'Which DKIM key your mail server signs with cannot be seen from here. Name it (--selector), or hand in a mail as it arrived (--mail).',
  'dkim-headers':
    'The DKIM signature of {{at}} leaves out {{expected}}, so no button to unsubscribe is shown. Have the mail server sign them.',
  'dmarc-fine': 'DMARC at {{at}} is good.',
  'dmarc-missing': 'There is no DMARC record at {{at}}. Put a TXT record there: {{expected}}',
  'dmarc-many': 'There are several DMARC records at {{at}}, which counts as none: {{actual}}',
  'dmarc-broken': 'The DMARC record at {{at}} says no policy: {{actual}}',
  'dmarc-none':
    'DMARC at {{at}} asks for nothing to be done about forged mail. When reports show that yours passes: {{expected}}',
  aligned: 'Who writes ({{at}}) is who sends or signs ({{actual}}).',
  unaligned:
    'Who writes ({{at}}) is neither who sends nor who signs ({{actual}}). Have mail signed with a key of {{expected}}.',
  'ptr-fine': '{{at}} has a name that leads back to it: {{actual}}',
  'ptr-missing': '{{at}} has no name. Ask whoever you have it from for a PTR record.',
  'ptr-unconfirmed': '{{at}} is called {{actual}}, and that name does not lead back to it.',
  'ptr-unasked': 'Which address your mail leaves from cannot be seen from here. Name it: --address',
  'tls-fine': '{{at}} takes mail encrypted.',
  'tls-missing': '{{at}} does not offer {{expected}}: mail goes there unencrypted.',
  'tls-unreached': '{{at}} could not be reached, so whether it encrypts is not known.',
  'oneclick-fine': 'Readers can leave with one click.',
  'oneclick-missing':
    'Mails have no header {{at}}: {{expected}}. It comes with an address of https, so set newsletter: {url: https://…}',
  'oneclick-insecure': 'The link to leave with one click is not encrypted: {{actual}}',
  'oneclick-folded': 'The header {{at}} stands on several lines, which has broken signatures.',
  'dns-away': 'DNS could not be asked about {{at}}: {{actual}}'
} as const satisfies Readonly<Record<FindingId, string>>

/** What `doctor` says in English. */
export const doctor = {
  found,
  states: {fine: 'good', doubtful: 'could be better', refused: 'refused', unknown: 'not known'},
  refusedBy: '(refused by {{names}})',
  sound: 'Nothing here would be refused.'
} as const

/** Its command, and what it may be told. */
export const doctorCalls = {
  commands: {doctor: 'tell what Gmail, Yahoo and Microsoft would refuse of your mail, and how to mend it'},
  options: {
    selector: 'the name of the DKIM key that the mail server signs with; may be given several times',
    mailFrom: 'the address that mail leaves from (192.0.2.1); may be given several times',
    mail: 'a mail of yours as it arrived somewhere (.eml)',
    dns: 'the DNS server to ask (192.0.2.53); otherwise the machine’s'
  }
} as const
