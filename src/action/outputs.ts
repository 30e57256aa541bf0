// What the action writes for later steps and readers: outputs, report file, step summary, annotations.
import { join } from 'node:path'
import * as core from '@actions/core'
import { flaggedFeatures, type CheckReport } from '../core/check/report.ts'
import { checkJson, judgedAgainJson } from '../core/render/check/json.ts'
import type { Judged } from '../core/render/check/judged-again.ts'
import { worst } from '../core/matrix/model.ts'
import { jsonPieces } from '../core/text/json-pieces.ts'
import { groupBy } from '../core/text/group-by.ts'
import { logText } from '../core/render/escape.ts'
import { EXIT, WriteError } from '../engine/errors.ts'
import { started } from '../engine/ports.ts'
import { reasonOf } from '../system-errors.ts'
import { writeWhole } from '../write-file.ts'

/** Writes the report into the folder and sets every output of check mode but `comment-url`. */
export async function writeCheckOutputs(report: CheckReport, folder: string): Promise<void> {
  const byLevel = groupBy(report.features, ({ level }) => level)
  const levels: Record<string, number> = {}
  for (const id of report.levels.keys()) if (byLevel.has(id)) levels[id] = byLevel.get(id)!.length
  const teams = report.features.flatMap(({ maintainers, planned }) =>
    maintainers.filter((name) => name.startsWith('@') && !planned.includes(name)),
  )
  setOutput('verdict', report.verdict)
  setOutput('features', JSON.stringify(report.features.map(({ id }) => id)))
  setOutput('flagged', JSON.stringify(flaggedFeatures(report).map(({ id }) => id)))
  setOutput('levels', JSON.stringify(levels))
  setOutput('teams', JSON.stringify([...new Set(teams)]))
  setOutput('unmapped', String(report.unmapped.length))
  // Last, because the others stand without it.
  setOutput('report', await writeReport(folder, checkJson(report)))
}

/** For several pull requests: the worst verdict, if there is one, and all reports. Every other output is empty. */
export async function writeAgainOutputs(judged: readonly Judged[], folder: string): Promise<void> {
  const reports = judged.map(({ number, report }) => judgedAgainJson(number, report))
  if (judged.length > 0) setOutput('verdict', worst(judged.map(({ report }) => report.verdict)))
  for (const name of ['features', 'flagged', 'levels', 'teams', 'unmapped', 'comment-url', 'markdown'])
    setOutput(name, '')
  setOutput('report', await writeReport(folder, reports))
}

/** Returns the path of the file it wrote. */
export async function writeReport(folder: string, report: object): Promise<string> {
  const path = join(folder, 'support-matrix-report.json')
  await writeWhole(path, jsonLine(report, 2))
  return path
}

/** The value as JSON on one line, in pieces: each value so many levels down is one. */
export function* jsonLine(value: object, depth: number): Generator<string> {
  yield* jsonPieces(value, depth, '')
  yield '\n'
}

/** Shows the text as the step summary, and keeps it in the folder for later steps. */
export async function publishSummary(markdown: string, folder: string): Promise<void> {
  const path = join(folder, 'support-matrix-summary.md')
  const showing = started(writeSummary(markdown))
  await writeWhole(path, markdown)
  setOutput('markdown', path)
  await showing
}

/** Does each, whatever becomes of the others. Returns what can't be written, one error for each. */
export async function writeEach(...works: (() => Promise<void> | void)[]): Promise<WriteError[]> {
  const errors: WriteError[] = []
  const one = async (work: () => Promise<void> | void) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof WriteError)) throw error
      errors.push(error)
    }
  }
  await Promise.all(works.map(one))
  return errors
}

/** Says what can't be written, which makes the run red and leaves everything else as it is. Returns the exit code. */
export function endWith(code: number, unwritten: readonly WriteError[]): number {
  for (const { message } of unwritten) core.error(logText(message))
  return unwritten.length > 0 ? EXIT.outside : code
}

/** Does nothing if the runner has no step summary. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  try {
    await core.summary.addRaw(markdown, true).write()
  } catch (error) {
    throw new WriteError(`the step summary can't be written: ${reasonOf(error)}`, { cause: error })
  }
}

/** Sets an output for later steps. Throws `WriteError` if the runner's file can't be written. */
export function setOutput(name: string, value: string): void {
  try {
    core.setOutput(name, value)
  } catch (error) {
    throw new WriteError(`the output \`${name}\` can't be written: ${reasonOf(error)}`, { cause: error })
  }
}
