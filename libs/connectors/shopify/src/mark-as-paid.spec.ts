import { describe, expect, it } from 'vitest'
import { markAsPaid } from './mark-as-paid.ts'
import { shopifyAdmin } from './proxy.ts'
import { tagOrder } from './tag-order.ts'
import { DEMO_SHOP, fakeShop } from './testing.ts'

describe('markAsPaid', () => {
  const refusing = (state: string) =>
    fakeShop({
      MarkAsPaid: () => ({
        orderMarkAsPaid: { order: null, userErrors: [{ field: ['id'], message: 'cannot be marked as paid' }] },
      }),
      PaymentState: () => ({ order: { displayFinancialStatus: state } }),
    })
  it('takes a paid order for done, and any other refusal for a refusal', async () => {
    expect(await markAsPaid(shopifyAdmin(refusing('PAID').http, DEMO_SHOP), '1')).toEqual({ existed: true })
    await expect(markAsPaid(shopifyAdmin(refusing('VOIDED').http, DEMO_SHOP), '1')).rejects.toMatchObject({
      code: 'shopify.refused',
    })
  })
})

describe('tagOrder', () => {
  it('adds by the global id and refuses ids that are none', async () => {
    const shop = fakeShop({ AddTags: () => ({ tagsAdd: { node: { id: 'x' }, userErrors: [] } }) })
    await tagOrder(shopifyAdmin(shop.http, DEMO_SHOP), '9007199254740993123', ['devuelto'])
    expect(shop.calls[0]!.variables).toEqual({ id: 'gid://shopify/Order/9007199254740993123', tags: ['devuelto'] })
    await expect(tagOrder(shopifyAdmin(shop.http, DEMO_SHOP), '1 OR 2', [])).rejects.toMatchObject({
      code: 'shopify.id_invalid',
    })
  })
})
