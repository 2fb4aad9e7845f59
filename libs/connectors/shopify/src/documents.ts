/** One GraphQL operation. `cost` is a first guess of its points; answers correct it. */
export interface Operation {
  readonly name: string
  readonly document: string
  readonly cost: number
}

/** Marks GraphQL text for editors and for the spec that validates it on Shopify's schema. */
export function graphql(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw({ raw: strings }, ...parts).trim()
}

const MONEY = graphql`shopMoney { amount }`
const ADDRESS = graphql`
  name firstName lastName address1 address2 city province provinceCode country countryCodeV2 zip phone company`
const LINES = graphql`
  nodes { id name sku quantity currentQuantity unfulfilledQuantity requiresShipping weight { value unit } originalUnitPriceSet { ${MONEY} } }
  pageInfo { hasNextPage endCursor }`

const FULFILLMENT_ORDER = graphql`
  id status requestStatus assignedLocation { location { id } } deliveryMethod { methodType } fulfillmentHolds { reason }`

/** Twelve lines at a time: a page of ten orders stays below the 1,000 points that one query may cost. */
const ORDER_FIELDS = graphql`
  id name createdAt updatedAt cancelledAt displayFinancialStatus paymentGatewayNames currencyCode
  totalPriceSet { ${MONEY} } currentTotalPriceSet { ${MONEY} } totalOutstandingSet { ${MONEY} }
  email phone note test tags sourceName closedAt displayFulfillmentStatus
  customAttributes { key value } paymentTerms { paymentTermsName } shippingLine { title } retailLocation { id }
  customer { id firstName lastName defaultEmailAddress { emailAddress } defaultPhoneNumber { phoneNumber } }
  shippingAddress { ${ADDRESS} }
  billingAddress { firstName lastName name phone }
  fulfillments(first: 3) { status trackingInfo(first: 1) { number company } }
  fulfillmentOrders(first: 3) { nodes { ${FULFILLMENT_ORDER} } }
  lineItems(first: 12) { ${LINES} }`

export const ORDERS_UPDATED: Operation = {
  name: 'OrdersUpdated',
  cost: 900,
  document: graphql`
    query OrdersUpdated($query: String!, $first: Int!, $after: String) {
      orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
        nodes { ${ORDER_FIELDS} }
        pageInfo { hasNextPage endCursor }
      }
    }`,
}

export const ORDER_BY_ID: Operation = {
  name: 'OrderById',
  cost: 95,
  document: graphql`query OrderById($id: ID!) { order(id: $id) { ${ORDER_FIELDS} } }`,
}

export const ORDER_LINES: Operation = {
  name: 'OrderLines',
  cost: 420,
  document: graphql`
    query OrderLines($id: ID!, $after: String) {
      order(id: $id) { lineItems(first: 100, after: $after) { ${LINES} } }
    }`,
}

/** Which lines each of several fulfillment orders sends; asked for only where an order has more than one. */
export const FULFILLMENT_ORDER_LINES: Operation = {
  name: 'FulfillmentOrderLines',
  cost: 680,
  document: graphql`
    query FulfillmentOrderLines($id: ID!) {
      order(id: $id) {
        fulfillmentOrders(first: 10) {
          nodes { ${FULFILLMENT_ORDER} lineItems(first: 30) { nodes { remainingQuantity lineItem { id } } } }
        }
      }
    }`,
}

export const FULFILLMENT_ORDERS: Operation = {
  name: 'FulfillmentOrders',
  cost: 60,
  document: graphql`
    query FulfillmentOrders($id: ID!, $settle: Boolean!) {
      order(id: $id) {
        fulfillments(first: 50) @include(if: $settle) { id status trackingInfo(first: 10) { number } }
        fulfillmentOrders(first: 20) {
          nodes { id status requestStatus supportedActions { action } assignedLocation { location { id } } }
        }
      }
    }`,
}

/** With the lines of each: for a parcel that holds a part of the order. */
export const FULFILLMENT_ORDER_PARTS: Operation = {
  name: 'FulfillmentOrderParts',
  cost: 680,
  document: graphql`
    query FulfillmentOrderParts($id: ID!, $settle: Boolean!) {
      order(id: $id) {
        fulfillments(first: 50) @include(if: $settle) { id status trackingInfo(first: 10) { number } }
        fulfillmentOrders(first: 10) {
          nodes {
            id status requestStatus supportedActions { action } assignedLocation { location { id } }
            lineItems(first: 30) { nodes { id remainingQuantity lineItem { id } } }
          }
        }
      }
    }`,
}

/** A fulfillment order's webhook names itself only. */
export const ORDER_OF_FULFILLMENT_ORDER: Operation = {
  name: 'OrderOfFulfillmentOrder',
  cost: 2,
  document: graphql`query OrderOfFulfillmentOrder($id: ID!) { fulfillmentOrder(id: $id) { orderId } }`,
}

export const CANCEL_FULFILLMENT: Operation = {
  name: 'CancelFulfillment',
  cost: 10,
  document: graphql`
    mutation CancelFulfillment($id: ID!) {
      fulfillmentCancel(id: $id) { fulfillment { id status } userErrors { field message } }
    }`,
}

export const FULFILLMENT_STATE: Operation = {
  name: 'FulfillmentState',
  cost: 1,
  document: graphql`query FulfillmentState($id: ID!) { fulfillment(id: $id) { status } }`,
}

/** Nothing was paid at the door: there is nothing to refund. The customer hears it from us. */
export const CANCEL_ORDER: Operation = {
  name: 'CancelOrder',
  cost: 10,
  document: graphql`
    mutation CancelOrder($id: ID!, $reason: OrderCancelReason!, $note: String) {
      orderCancel(
        orderId: $id, reason: $reason, restock: true, notifyCustomer: false, staffNote: $note
        refundMethod: { originalPaymentMethodsRefund: false }
      ) { job { id } orderCancelUserErrors { field message } }
    }`,
}

export const CANCELLED_STATE: Operation = {
  name: 'CancelledState',
  cost: 1,
  document: graphql`query CancelledState($id: ID!) { order(id: $id) { cancelledAt } }`,
}

export const REMOVE_TAGS: Operation = {
  name: 'RemoveTags',
  cost: 10,
  document: graphql`
    mutation RemoveTags($id: ID!, $tags: [String!]!) {
      tagsRemove(id: $id, tags: $tags) { node { id } userErrors { field message } }
    }`,
}

export const CREATE_FULFILLMENT: Operation = {
  name: 'CreateFulfillment',
  cost: 10,
  document: graphql`
    mutation CreateFulfillment($fulfillment: FulfillmentInput!) {
      fulfillmentCreate(fulfillment: $fulfillment) { fulfillment { id } userErrors { field message } }
    }`,
}

export const FULFILLMENT_EVENTS: Operation = {
  name: 'FulfillmentEvents',
  cost: 60,
  document: graphql`
    query FulfillmentEvents($id: ID!) {
      fulfillment(id: $id) { events(first: 50, reverse: true) { nodes { id status happenedAt } } }
    }`,
}

export const CREATE_FULFILLMENT_EVENT: Operation = {
  name: 'CreateFulfillmentEvent',
  cost: 10,
  document: graphql`
    mutation CreateFulfillmentEvent($event: FulfillmentEventInput!) {
      fulfillmentEventCreate(fulfillmentEvent: $event) { fulfillmentEvent { id } userErrors { field message } }
    }`,
}

export const MARK_AS_PAID: Operation = {
  name: 'MarkAsPaid',
  cost: 10,
  document: graphql`
    mutation MarkAsPaid($id: ID!) {
      orderMarkAsPaid(input: { id: $id }) { order { displayFinancialStatus } userErrors { field message } }
    }`,
}

export const PAYMENT_STATE: Operation = {
  name: 'PaymentState',
  cost: 1,
  document: graphql`query PaymentState($id: ID!) { order(id: $id) { displayFinancialStatus } }`,
}

export const ADD_TAGS: Operation = {
  name: 'AddTags',
  cost: 10,
  document: graphql`
    mutation AddTags($id: ID!, $tags: [String!]!) {
      tagsAdd(id: $id, tags: $tags) { node { id } userErrors { field message } }
    }`,
}
