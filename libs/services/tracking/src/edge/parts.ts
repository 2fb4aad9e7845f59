export const TRACKING_PARTS = Symbol('TrackingParts')
