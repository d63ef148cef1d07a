import type { MutationResolvers } from '../../__generated__/schema'
import * as settings from '../../application/settings/save-settings'
import { dependenciesOf } from '../../context'
import { settingsAnswer } from '../settings-answer'

export const rememberColumnMap: MutationResolvers['rememberColumnMap'] = async (
  _,
  columnMap,
  context,
) => settingsAnswer(await settings.rememberColumnMap(dependenciesOf(context), columnMap), context)
