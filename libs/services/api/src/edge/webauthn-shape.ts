import { z } from 'zod'

const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]*$/, 'base64url')

/** `PublicKeyCredential.toJSON()` of a browser, without the parts that nothing here reads. */
export const answeredShape = z
  .object({
    id: bytes(1400).min(1),
    rawId: bytes(1400).min(1),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: bytes(4000),
      attestationObject: bytes(20_000).optional(),
      authenticatorData: bytes(4000).optional(),
      signature: bytes(4000).optional(),
      userHandle: bytes(200).optional(),
      transports: z.array(z.string().max(40)).max(10).optional(),
    }),
  })
  .meta({ id: 'PasskeyAnswer' })
