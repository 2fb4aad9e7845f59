import type { Pager, Vendor } from '@litper/ports'
import { bodyOf } from './body.ts'
import { description } from './description.ts'
import { enqueue } from './proxy.ts'
import { settings } from './settings.ts'

export const vendor: Vendor<Pager> = {
  description,
  open: (http) => ({
    page: async (given, page) => {
      const { routingKey, url } = settings.parse(given)
      await enqueue(http, url, bodyOf(routingKey, page))
    },
  }),
}
