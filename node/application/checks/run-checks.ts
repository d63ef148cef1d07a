import type { CheckSubject } from '../../domain/checks/check-subject'
import type { DivergenceRule } from '../../domain/price-divergence/bands'
import { firstQuestions, secondQuestions, thirdQuestions } from '../../domain/checks/questions'
import { toStoreView, type StoreView } from '../../domain/checks/store-view'
import type { Checked } from '../../domain/checks/check'
import { checkAll } from '../../domain/checks/verdict'
import { createStoreAnswers, type AskDependencies } from './store-answers'

const rounds = [firstQuestions, secondQuestions, thirdQuestions]

/**
 * Checks orders against the live store: three rounds of questions one after the other, whatever the number of orders,
 * and each question once. Nothing in the account changes; what is not answered in time is not known.
 */
export const runChecks = async (
  dependencies: AskDependencies,
  subjects: readonly CheckSubject[],
  divergenceRule?: DivergenceRule,
): Promise<readonly Checked[]> => {
  const store = createStoreAnswers(dependencies)
  const views = (): readonly StoreView[] =>
    subjects.map((subject) => toStoreView(subject, store.answers, divergenceRule))
  for (const questions of rounds) await store.ask(views().map(questions))
  return views().map(checkAll)
}
