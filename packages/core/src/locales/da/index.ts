import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import type {Locale} from '../locale.ts'
import {labels} from './labels.ts'
import {reading} from './reading.ts'

/** Danish. */
export const da: Locale = {language: must(bcp47('da')), reading, labels}
