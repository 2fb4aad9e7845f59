import { partsToken } from '@litper/platform'
import type { PeopleHolder } from '@litper/ports'
import type { BulkParts } from '../usecases/bulk-ports.ts'
import type { SearchUpkeep } from '../usecases/keep-search.ts'
import type { OrderParts } from '../usecases/ports.ts'
import type { OrderSearch } from '../usecases/search-orders.ts'

export const ORDER_PARTS = partsToken<OrderParts>('orders')
export const BULK_PARTS = partsToken<BulkParts>('orders.bulk')
export const SEARCH_UPKEEP = partsToken<SearchUpkeep>('orders.search-upkeep')
export const ORDER_SEARCH = partsToken<OrderSearch>('orders.search')
export const ORDER_PEOPLE = partsToken<PeopleHolder>('orders.people')
