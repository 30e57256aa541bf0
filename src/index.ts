// The action's entry.
import { runAction } from './action/run.ts'

process.exitCode = await runAction()
