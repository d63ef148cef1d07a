import type {
  RotateTickSecretMutation,
  RotateTickSecretMutationVariables,
  AddChatMutation,
  AddChatMutationVariables,
  RemoveChatMutation,
  RemoveChatMutationVariables,
  SendTestMessageMutation,
  SendTestMessageMutationVariables,
  CreateConnectorMutation,
  CreateConnectorMutationVariables,
  RevokeConnectorTokenMutation,
  RevokeConnectorTokenMutationVariables,
  RotateConnectorTokenMutation,
  RotateConnectorTokenMutationVariables,
  SaveMarketplaceMutation,
  SaveMarketplaceMutationVariables,
  SaveSettingsMutation,
  SaveSettingsMutationVariables,
} from '../__generated__/operations'
import createDocument from './create-connector.graphql'
import revokeDocument from './revoke-connector-token.graphql'
import rotateDocument from './rotate-connector-token.graphql'
import marketplaceDocument from './save-marketplace.graphql'
import settingsDocument from './save-settings.graphql'
import addChatDocument from './add-chat.graphql'
import removeChatDocument from './remove-chat.graphql'
import testMessageDocument from './send-test-message.graphql'
import tickSecretDocument from './rotate-tick-secret.graphql'
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

export const useCreateConnector = () =>
  useChange<
    CreateConnectorMutation,
    CreateConnectorMutationVariables,
    Ok<CreateConnectorMutation['createConnector']>
  >(createDocument, ({ createConnector }) => createConnector)

export const useRotateConnectorToken = () =>
  useChange<
    RotateConnectorTokenMutation,
    RotateConnectorTokenMutationVariables,
    Ok<RotateConnectorTokenMutation['rotateConnectorToken']>
  >(rotateDocument, ({ rotateConnectorToken }) => rotateConnectorToken)

export const useRevokeConnectorToken = () =>
  useChange<
    RevokeConnectorTokenMutation,
    RevokeConnectorTokenMutationVariables,
    Ok<RevokeConnectorTokenMutation['revokeConnectorToken']>
  >(revokeDocument, ({ revokeConnectorToken }) => revokeConnectorToken)

export const useAddChat = () =>
  useChange<AddChatMutation, AddChatMutationVariables, Ok<AddChatMutation['addChat']>>(
    addChatDocument,
    ({ addChat }) => addChat,
  )

export const useRemoveChat = () =>
  useChange<RemoveChatMutation, RemoveChatMutationVariables, Ok<RemoveChatMutation['removeChat']>>(
    removeChatDocument,
    ({ removeChat }) => removeChat,
  )

export const useSendTestMessage = () =>
  useChange<
    SendTestMessageMutation,
    SendTestMessageMutationVariables,
    Ok<SendTestMessageMutation['sendTestMessage']>
  >(testMessageDocument, ({ sendTestMessage }) => sendTestMessage)

export const useRotateTickSecret = () =>
  useChange<
    RotateTickSecretMutation,
    RotateTickSecretMutationVariables,
    Ok<RotateTickSecretMutation['rotateTickSecret']>
  >(tickSecretDocument, ({ rotateTickSecret }) => rotateTickSecret)
