import { describe, expect, it } from 'vitest'
import { sendErrorOf } from './codes.ts'

describe('sendErrorOf', () => {
  it.each([
    [{ code: 'ESOCKET', syscall: 'connect' }, 'retry', false],
    [{ code: 'EDNS' }, 'retry', false],
    [{ code: 'ETIMEDOUT', timeoutType: 'CONNECT_TIMEOUT' }, 'retry', false],
    [{ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 'retry', false],
    [{ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }, 'retry', true],
    [{ code: 'ECONNECTION' }, 'retry', true],
    [{ code: 'EAUTH', responseCode: 535 }, 'permanent', false],
    [{ code: 'EENVELOPE' }, 'permanent', false],
    [{ responseCode: 421 }, 'retry', false],
    [{ responseCode: 550, command: 'RCPT TO' }, 'unreachable', false],
    [{ responseCode: 550, command: 'DATA' }, 'permanent', false],
    [undefined, 'retry', true],
    [new Error('x'), 'retry', true],
    [{ code: { toString: 1 } }, 'retry', true],
  ])('turns %j into %s, uncertain: %s', (fault, failure, uncertain) => {
    expect(sendErrorOf(fault)).toMatchObject({ failure, uncertain })
  })
})
