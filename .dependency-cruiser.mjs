import { adapterRules } from './tools/fences/adapter-rules.mjs'
import { floorRules } from './tools/fences/floor-rules.mjs'
import { roomRules } from './tools/fences/room-rules.mjs'
import { wallRules } from './tools/fences/wall-rules.mjs'

/** The fences of the house; the table they come from is tools/fences/rooms.mjs. */
export default {
  forbidden: [...roomRules(), ...adapterRules(), ...floorRules(), ...wallRules()],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|libs)/.*/dist/' }, // ours only: most outside packages lie in a dist/
    tsPreCompilationDeps: true, // a type-only import is a dependency too
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
