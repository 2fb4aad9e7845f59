export const ORDER_PARTS = Symbol('OrderParts')
