import type {Calendar} from './reading.ts'

/**
 * Days as publishing platforms and mail programs stamp them, whatever the language of the text: `Oct 26, 2009`, `Mon,
 * 3 Jun 2019 15:42` (RFC 5322, section 3.3).
 */
export const stampCalendar: Calendar = {
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep', 'Sept'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec']
  ],
  weekdays: [
    ['Monday', 'Mon'],
    ['Tuesday', 'Tue', 'Tues'],
    ['Wednesday', 'Wed'],
    ['Thursday', 'Thu', 'Thur', 'Thurs'],
    ['Friday', 'Fri'],
    ['Saturday', 'Sat'],
    ['Sunday', 'Sun']
  ],
  dayWords: ['on', 'the'],
  dayStop: false,
  clockWords: ['at'],
  until: ['to'],
  from: ['from'],
  and: ['and'],
  relative: {},
  write: {
    date: '{weekday} {day} {month} {year}',
    time: '{hour}:{minute}',
    dateTime: '{weekday} {day} {month} {year} {hour}:{minute}',
    range: '{from}–{until}'
  }
}
