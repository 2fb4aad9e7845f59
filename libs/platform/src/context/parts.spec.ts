import 'reflect-metadata'
import { Inject, Injectable, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { describe, expect, it } from 'vitest'
import { partsToken, provideParts, token } from './parts.ts'

interface ShopParts {
  readonly open: () => string
}
const NAME = token<string>('Name')
const SHOP_PARTS = partsToken<ShopParts>('shop')

class Doors {
  readonly count = 2
}
@Injectable()
class Keeper {
  constructor(@Inject(SHOP_PARTS) readonly parts: ShopParts) {}
}

describe('parts', () => {
  it('are made from their needs, which are tokens or classes', async () => {
    const provided = provideParts(SHOP_PARTS, { doors: Doors, name: NAME }, ({ name, doors }) => ({
      open: () => `${name} opens ${doors.count} doors`,
    }))
    class ShopModule {}
    Module({ providers: [{ provide: NAME, useValue: 'Tienda' }, Doors, provided, Keeper] })(ShopModule)
    const app = await NestFactory.createApplicationContext(ShopModule, { logger: false })
    expect(app.get(Keeper).parts.open()).toBe('Tienda opens 2 doors')
    await app.close()
  })

  it('are named after their service in Nest’s messages', async () => {
    class BareModule {}
    Module({ providers: [Keeper] })(BareModule)
    const failing = NestFactory.createApplicationContext(BareModule, { logger: false, abortOnError: false })
    await expect(failing).rejects.toThrow(/shop\.parts/)
  })
})
