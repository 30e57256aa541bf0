#!/usr/bin/env node
// The command line's entry.
import { runCommandLine } from './cli/run.ts'

process.exitCode = await runCommandLine(process.argv.slice(2))
