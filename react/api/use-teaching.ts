import type {
  ForgetTemplateMutation,
  ForgetTemplateMutationVariables,
  TeachTemplateMutation,
  TeachTemplateMutationVariables,
} from '../__generated__/operations'
import forgetDocument from './forget-template.graphql'
import teachDocument from './teach-template.graphql'
import type { Change, Made } from './use-change'
import { useChange } from './use-change'

/** Either tells how many orders it touched. */
export type Teaching = Change<Made<TeachTemplateMutation> | Made<ForgetTemplateMutation>>

export const useTeachTemplate = () =>
  useChange<Made<TeachTemplateMutation>, TeachTemplateMutationVariables>(teachDocument)

export const useForgetTemplate = () =>
  useChange<Made<ForgetTemplateMutation>, ForgetTemplateMutationVariables>(forgetDocument)
