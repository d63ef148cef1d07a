import type { DiagnosisRule } from '../rule'
import { amountDivergence } from './amount-divergence'

/** Every rule, the most specific first. */
export const rules: readonly DiagnosisRule[] = [amountDivergence]
