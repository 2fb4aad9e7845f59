import { type Input, litper } from './client.ts'

/** The browser's own JSON forms (WebAuthn level 3); older browsers have no button. */
type Parsing = typeof PublicKeyCredential & {
  parseCreationOptionsFromJSON(options: object): PublicKeyCredentialCreationOptions
  parseRequestOptionsFromJSON(options: object): PublicKeyCredentialRequestOptions
}
type Answer = Input<'passkeys.sign_in'>['answer']

const parsing = (): Parsing | undefined =>
  typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
    ? (PublicKeyCredential as Parsing)
    : undefined
export const canUsePasskeys = (): boolean => parsing() !== undefined

/** Asks the authenticator for a new passkey. @throws DOMException when the person cancels, or has one already */
export async function makePasskey(options: object): Promise<Answer> {
  return answerOf(await navigator.credentials.create({ publicKey: parsing()!.parseCreationOptionsFromJSON(options) }))
}

/** Asks the authenticator to sign what the platform asks for. @throws DOMException when the person cancels */
export async function signByPasskey(): Promise<Answer> {
  const { options } = await litper.call('passkeys.ask', {})
  return answerOf(await navigator.credentials.get({ publicKey: parsing()!.parseRequestOptionsFromJSON(options) }))
}

function answerOf(credential: Credential | null): Answer {
  const json = (credential as unknown as { toJSON(): Answer & { response: Record<string, unknown> } }).toJSON()
  const { id, rawId, response } = json
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle, transports } = response
  const known = { clientDataJSON, attestationObject, authenticatorData, signature, userHandle, transports }
  return { id, rawId, type: 'public-key', response: known } as Answer
}
