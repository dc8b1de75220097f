import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import type {Locale} from '../locale.ts'
import {labels} from './labels.ts'
import {reading} from './reading.ts'

/** Finnish. */
export const fi: Locale = {language: must(bcp47('fi')), reading, labels}
