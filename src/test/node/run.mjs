// node run.mjs MODEL.xmile: SDEverywhere makes JavaScript of an XMILE file and runs it. Prints tab-separated values: the
// ids of all variables (an underscore and the name in small letters), then one line per time step.
import { readFileSync } from 'node:fs'
import { generateCode, parseModel } from '@sdeverywhere/compile'
import { execJsModel } from '@sdeverywhere/runtime'

const xmile = readFileSync(process.argv[2], 'utf8')

// It looks for display names inside ids, finds wrong ones (uscap_time becomes Time) and complains. Only the ids count.
const complain = console.error
console.error = message => String(message).endsWith('in vensimName') || complain(message)

const code = generateCode(parseModel(xmile, 'xmile'), { spec: {}, operations: ['generateJS'] })
const made = await import('data:text/javascript,' + encodeURIComponent(code))
const model = await made.default()
execJsModel({ ...model, outputVarNames: model.outputVarIds })
