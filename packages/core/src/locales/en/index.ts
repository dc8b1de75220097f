import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import type {Locale} from '../locale.ts'
import {labels} from './labels.ts'
import {reading} from './reading.ts'

/** English as Nordic issuers publish it, British and American. */
export const en: Locale = {language: must(bcp47('en')), reading, labels}
