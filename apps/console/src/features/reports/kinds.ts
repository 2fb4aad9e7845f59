/** The reports that can be made. */
export const KINDS = ['daily', 'critical', 'performance', 'carriers', 'cities', 'executive'] as const
