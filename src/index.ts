// The action's entry.
import { reportError, runAction } from './action/run.ts'
import { endProcess, watchOutput } from './output-errors.ts'

watchOutput()
process.once('uncaughtException', (error) => void reportError(error).then((code) => process.exit(code)))
await endProcess(await runAction())
