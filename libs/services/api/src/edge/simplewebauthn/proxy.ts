import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Answered, Options, PasskeyProofs, PasskeyRow } from '../../usecases/passkeys/ports.ts'

/** ES256, EdDSA, RS256: what authenticators have. */
const ALGORITHMS = [-7, -8, -257]
const known = ({ credentialId, transports }: PasskeyRow) => ({
  id: credentialId,
  transports: [...transports] as never[],
})

/** WebAuthn level 3 by a library that is loaded at the first use. No attestation: which maker an authenticator has does not matter here. */
export const simpleWebauthn: PasskeyProofs = {
  async askNew({ id: rpID }, { id, email, name }, have) {
    const { generateRegistrationOptions } = await import('@simplewebauthn/server')
    const options = await generateRegistrationOptions({
      rpName: 'Litper',
      rpID,
      userID: new Uint8Array(Buffer.from(id)),
      userName: email,
      userDisplayName: name || email,
      attestationType: 'none',
      excludeCredentials: have.map(known),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    })
    return options as unknown as Options
  },

  async askProof({ id: rpID }) {
    const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
    return (await generateAuthenticationOptions({ rpID, userVerification: 'required' })) as unknown as Options
  },

  async proveNew({ id, origin }, answered, expectedChallenge) {
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
    const response = withResults(answered) as RegistrationResponseJSON
    const expected = { expectedChallenge, expectedOrigin: origin, expectedRPID: id, supportedAlgorithmIDs: ALGORITHMS }
    // it throws on whatever does not fit
    const proof = await verifyRegistrationResponse({ response, ...expected }).catch(() => undefined)
    if (!proof?.verified) return undefined
    const { credential } = proof.registrationInfo
    const { id: credentialId, publicKey, counter, transports = [] } = credential
    return { credentialId, publicKey: Buffer.from(publicKey), counter, transports }
  },

  async prove({ id, origin }, answered, expectedChallenge, key) {
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
    const credential = { ...known(key), publicKey: new Uint8Array(key.publicKey), counter: key.counter }
    const response = withResults(answered) as AuthenticationResponseJSON
    const expected = { expectedChallenge, expectedOrigin: origin, expectedRPID: id }
    try {
      const proof = await verifyAuthenticationResponse({ response, ...expected, credential })
      return proof.verified ? { counter: proof.authenticationInfo.newCounter } : 'wrong'
    } catch (error) {
      return /counter value/.test(String(error)) ? 'copied' : 'wrong'
    }
  },
}

const withResults = (answered: Answered): unknown => ({ ...answered, clientExtensionResults: {} })
