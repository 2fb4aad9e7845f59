export const ORDER_PARTS = Symbol('OrderParts')
export const ORDER_SEARCH = Symbol('OrderSearch')
