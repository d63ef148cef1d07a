import type {
  AddChatMutation,
  AddChatMutationVariables,
  CreateConnectorMutation,
  CreateConnectorMutationVariables,
  RemoveChatMutation,
  RemoveChatMutationVariables,
  RevokeConnectorTokenMutation,
  RevokeConnectorTokenMutationVariables,
  RotateConnectorTokenMutation,
  RotateConnectorTokenMutationVariables,
  RotateTickSecretMutation,
  RotateTickSecretMutationVariables,
  SaveMarketplaceMutation,
  SaveMarketplaceMutationVariables,
  SaveSettingsMutation,
  SaveSettingsMutationVariables,
  SendTestMessageMutation,
  SendTestMessageMutationVariables,
} from '../__generated__/operations'
import addChatDocument from './add-chat.graphql'
import createDocument from './create-connector.graphql'
import removeChatDocument from './remove-chat.graphql'
import revokeDocument from './revoke-connector-token.graphql'
import rotateDocument from './rotate-connector-token.graphql'
import tickSecretDocument from './rotate-tick-secret.graphql'
import marketplaceDocument from './save-marketplace.graphql'
import settingsDocument from './save-settings.graphql'
import testMessageDocument from './send-test-message.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'

export const useSaveSettings = () =>
  useChange<Made<SaveSettingsMutation>, SaveSettingsMutationVariables>(settingsDocument)

export const useSaveMarketplace = () =>
  useChange<Made<SaveMarketplaceMutation>, SaveMarketplaceMutationVariables>(marketplaceDocument)

export const useCreateConnector = () =>
  useChange<Made<CreateConnectorMutation>, CreateConnectorMutationVariables>(createDocument)

export const useRotateConnectorToken = () =>
  useChange<Made<RotateConnectorTokenMutation>, RotateConnectorTokenMutationVariables>(
    rotateDocument,
  )

export const useRevokeConnectorToken = () =>
  useChange<Made<RevokeConnectorTokenMutation>, RevokeConnectorTokenMutationVariables>(
    revokeDocument,
  )

export const useAddChat = () =>
  useChange<Made<AddChatMutation>, AddChatMutationVariables>(addChatDocument)

export const useRemoveChat = () =>
  useChange<Made<RemoveChatMutation>, RemoveChatMutationVariables>(removeChatDocument)

export const useSendTestMessage = () =>
  useChange<Made<SendTestMessageMutation>, SendTestMessageMutationVariables>(testMessageDocument)

export const useRotateTickSecret = () =>
  useChange<Made<RotateTickSecretMutation>, RotateTickSecretMutationVariables>(tickSecretDocument)
