/** What earlier parcels say of cities and carriers: shares of returns, where there are enough of them. */
export interface Known {
  readonly returns?: number
  readonly ofCarriers: ReadonlyMap<string, number>
  readonly ofCities: ReadonlyMap<string, number>
  readonly averageCollect?: number
}
