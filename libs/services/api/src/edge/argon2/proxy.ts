import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../../usecases/accounts.ts'

/** OWASP's smallest argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const argon2Passwords: Passwords = {
  hash: (password) => hash(password, COST),
  verify: (hashed, password) => verify(hashed, password),
}
