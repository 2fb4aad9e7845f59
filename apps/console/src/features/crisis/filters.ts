export const INCIDENT_STATES = ['open', 'acknowledged', 'working', 'resolved', 'closed'] as const
export type IncidentState = (typeof INCIDENT_STATES)[number]

/** What the address says of the list of incidents. */
export interface IncidentFilters {
  readonly estado?: IncidentState
}
export function readIncidentFilters({ estado }: Record<string, unknown>): IncidentFilters {
  const state = INCIDENT_STATES.find((one) => one === estado)
  return state ? { estado: state } : {}
}

/** What the address says of one incident: the run of a playbook that is looked at, so that a reload shows it again. */
export interface RoomSearch {
  readonly plan?: string
}
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
export const readRoomSearch = ({ plan }: Record<string, unknown>): RoomSearch =>
  typeof plan === 'string' && UUID.test(plan) ? { plan } : {}
