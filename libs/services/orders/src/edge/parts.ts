export const ORDER_PARTS = Symbol('OrderParts')
export const SEARCH_UPKEEP = Symbol('SearchUpkeep')
export const ORDER_SEARCH = Symbol('OrderSearch')
