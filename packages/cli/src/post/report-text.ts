import type {Progress, Report, Speed} from '@budstikke/newsletter'
import type {Call} from '../call.ts'
import {styled} from '../style.ts'

/** One line on how far a mailing is, how fast it goes and how long it will take. */
export function progressText({say, formats}: Call, {settled, readers, counts}: Progress, speed: Speed): string {
  const number = new Intl.NumberFormat(formats)
  const far = say('sending.progress', {
    settled: number.format(settled),
    readers: number.format(readers),
    rate: number.format(Math.round(speed.perSecond))
  })
  const left =
    speed.secondsLeft === undefined ? [] : [say('sending.left', {time: duration(formats, speed.secondsLeft)})]
  const later = counts.deferred === 0 ? [] : [say('sending.later', {count: counts.deferred})]
  return [far, ...left, ...later].join(' · ')
}

/** What became of a mailing, for people: how many got it, how many did not, and why. */
export function reportText(call: Call, report: Report): string {
  const {say, formats} = call
  const style = styled(call, 'out')
  const {counts, mailing, reasons, readers, settled} = report
  const lines = [style('bold', say(`sending.state.${report.state}`, {title: mailing.title})), '']
  if (mailing.reason !== null) lines.push(reasonText(call, mailing.reason), '')
  lines.push(say('sending.sent', {count: counts.sent}))
  if (counts.deferred > 0) lines.push(say('sending.deferred', {count: counts.deferred}))
  if (counts.failed > 0) lines.push(say('sending.failed', {count: counts.failed}))
  if (counts.unknown > 0) lines.push(say('sending.unknown', {count: counts.unknown}))
  if (counts.dismissed > 0) lines.push(say('sending.dismissed', {count: counts.dismissed}))
  const rest = readers - settled - counts.deferred - counts.started
  if (rest > 0) lines.push(say(report.state === 'done' ? 'sending.gone' : 'sending.rest', {count: rest}))
  lines.push(say('sending.took', {time: duration(formats, report.milliseconds / 1000)}))
  if (reasons.length > 0) lines.push('', style('bold', say('sending.why')))
  for (const {readers: count, code, note, domains} of reasons.slice(0, 20)) {
    const words = [code === 0 ? '' : String(code), note].filter((part) => part !== '').join(' ')
    lines.push(
      `${String(count).padStart(6)}  ${words === '' ? say('sending.broken') : words} (${domains.slice(0, 3).join(', ')})`
    )
  }
  if (counts.unknown > 0) lines.push('', say('sending.decide', {story: mailing.release}))
  return `${lines.join('\n')}\n`
}

/** Why a mailing is paused, in words. */
function reasonText({say}: Call, reason: string): string {
  if (reason === 'late') return say('sending.late')
  if (reason.startsWith('refused ')) return say('sending.refused', {reply: reason.slice('refused '.length)})
  return say('sending.byPerson')
}

// `1 hr, 5 min`; seconds only where there are no hours.
function duration(formats: string, seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  const parts = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor((whole % 3600) / 60), 'minute'],
    [whole >= 3600 ? 0 : whole % 60, 'second']
  ] as const
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => new Intl.NumberFormat(formats, {style: 'unit', unit, unitDisplay: 'short'}).format(count))
  return new Intl.ListFormat(formats, {type: 'unit', style: 'short'}).format(words)
}
