import {must} from '../../model/brand.ts'
import {bcp47} from '../../model/language.ts'
import type {Locale} from '../locale.ts'
import {labels} from './labels.ts'
import {reading} from './reading.ts'

/** Norwegian Nynorsk. */
export const nn: Locale = {language: must(bcp47('nn')), reading, labels}
