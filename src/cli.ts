#!/usr/bin/env node
// The command line's entry.
import { processIo } from './cli/io.ts'
import { reportError, runCommandLine } from './cli/run.ts'

const io = processIo()
process.once('uncaughtException', (error) => process.exit(reportError(error, io)))
process.exitCode = await runCommandLine(process.argv.slice(2), io)
