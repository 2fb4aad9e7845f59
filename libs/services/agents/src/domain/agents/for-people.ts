import type { Risk } from './agent.ts'

/** What only people do, whatever the data of an agent or a flow say: give access, and decide about agents and flows. */
export const isForPeople = ({ risk, name }: { readonly risk: Risk; readonly name: string }): boolean =>
  risk === 'access' || /^(agents|agent_runs|approvals|flows|flow_runs)\.|\.approve$/.test(name)
