import { partsToken } from '@litper/platform'
import type { ShopifyParts } from '../usecases/ports.ts'

export const SHOPIFY_PARTS = partsToken<ShopifyParts>('integration.shopify')
