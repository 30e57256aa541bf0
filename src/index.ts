// The action's entry.
import { reportError, runAction } from './action/run.ts'

process.once('uncaughtException', (error) => void reportError(error).then((code) => process.exit(code)))
process.exitCode = await runAction()
