import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../../usecases/accounts.ts'
import { InTurn } from './in-turn.ts'

/** OWASP's smallest argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** 38 MiB, and half of Node's four threads: files and names of hosts need the others. */
const AT_ONCE = 2
/** Some four seconds of work. Later callers are told to try again. */
const MOST_WAITING = 200
const turns = new InTurn(AT_ONCE, MOST_WAITING)

export const argon2Passwords: Passwords = {
  hash: (password) => turns.take(() => hash(password, COST)),
  verify: (hashed, password) => turns.take(() => verify(hashed, password)),
}
