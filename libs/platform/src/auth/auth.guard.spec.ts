import type { ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { expect, it } from 'vitest'
import type { Settings } from '../config/settings.ts'
import { AuthGuard } from './auth.guard.ts'
import { Public } from './principal.ts'

class Inherited {
  read() {}
}
@Public()
class Open extends Inherited {}
class Closed extends Inherited {}

const guard = new AuthGuard(new Reflector(), { secret: 'a secret of this spec' } as Settings)
const asked = async (owner: typeof Inherited) =>
  guard.canActivate({
    getType: () => 'http',
    getHandler: () => owner.prototype.read,
    getClass: () => owner,
    switchToHttp: () => ({ getRequest: () => ({ headers: {} }) }),
  } as unknown as ExecutionContext)

it('reads the metadata of each class, although two classes inherit one handler', async () => {
  for (let time = 0; time < 2; time++) {
    expect(await asked(Open)).toBe(true)
    await expect(asked(Closed)).rejects.toThrow(expect.objectContaining({ code: 'auth.required' }))
  }
})
