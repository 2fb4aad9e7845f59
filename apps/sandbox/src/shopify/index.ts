import type { VendorModule } from '../world/world.ts'
import { shopifyControl } from './control-routes.ts'
import { graphqlRoute } from './graphql/route.ts'
import { ShopifyStore } from './store.ts'
import { tokenRoutes } from './token-routes.ts'
import { Tokens } from './tokens.ts'

const FIRST_ORDER_NUMBER = 1001

/** Shopify: a shop with orders, signed webhooks, tokens and the Admin GraphQL API. */
export const shopify: VendorModule = (app, world) => {
  const store = new ShopifyStore(FIRST_ORDER_NUMBER)
  const tokens = new Tokens()
  store.addShop(world.settings.shopify.shop, world.clock.ms())

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
  tokenRoutes(app, world, store, tokens)
  app.register(async (scope) => shopifyControl(scope, world, store, tokens))
  const graphql = graphqlRoute(app, world, store, tokens)

  world.contribute('shopify', {
    state: () => ({
      orders: store.counts.placed,
      fulfillments: { total: store.counts.fulfillments, duplicates: store.counts.fulfillmentDuplicates },
      shopify: {
        shops: store.shops.size,
        silent: store.counts.silent,
        cancelled: store.counts.cancelled,
        fulfillmentEvents: store.counts.events,
        fulfillmentsRefused: store.counts.refused,
        graphql: graphql.counts(),
      },
    }),
    reset() {
      store.clear()
      graphql.reset()
      const shop = store.shops.get(world.settings.shopify.shop)
      if (shop && !shop.installed) {
        shop.installed = true
        store.subscribeDefaults(shop, world.clock.ms())
      }
    },
  })
}
