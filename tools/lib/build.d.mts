export declare const root: string
export declare class BuildFault extends Error {}
export declare function buildApp(app: string, entry?: string): Promise<{ file: string; built: boolean; ms: number }>
