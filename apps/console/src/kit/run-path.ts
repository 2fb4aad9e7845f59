/** The page of the run that asks for an approval: an agent's, or a flow's. */
export const runPath = (agent: string): '/agentes/$id' | '/contenido/flujos/corridas/$id' =>
  agent === 'flujos' ? '/contenido/flujos/corridas/$id' : '/agentes/$id'
