import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import type {Locale} from '../locale.ts'
import {labels} from './labels.ts'
import {reading} from './reading.ts'

/** Swedish, of Sweden and of Finland. */
export const sv: Locale = {language: must(bcp47('sv')), reading, labels}
