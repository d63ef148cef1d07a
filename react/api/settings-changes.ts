import type {
  SaveMarketplaceMutation,
  SaveMarketplaceMutationVariables,
  SaveSettingsMutation,
  SaveSettingsMutationVariables,
} from '../__generated__/operations'
import marketplaceDocument from './save-marketplace.graphql'
import settingsDocument from './save-settings.graphql'
import { useChange } from './use-change'

type Ok<Payload extends { readonly ok?: unknown }> = NonNullable<Payload['ok']>

export const useSaveSettings = () =>
  useChange<
    SaveSettingsMutation,
    SaveSettingsMutationVariables,
    Ok<SaveSettingsMutation['saveSettings']>
  >(settingsDocument, ({ saveSettings }) => saveSettings)

export const useSaveMarketplace = () =>
  useChange<
    SaveMarketplaceMutation,
    SaveMarketplaceMutationVariables,
    Ok<SaveMarketplaceMutation['saveMarketplace']>
  >(marketplaceDocument, ({ saveMarketplace }) => saveMarketplace)
