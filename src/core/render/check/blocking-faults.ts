// Sentences about what keeps a check red whatever the policy says, and about an override that softened it.
import type { CheckReport, OverrideRecord, Problem } from '../../check/report.ts'
import type { Finding } from '../../finding.ts'
import type { RenderContext } from '../context.ts'
import { findingSentences, type Pen } from '../words.ts'
import { count } from '../../text/words.ts'

export interface ProblemText {
  /** A sentence or two. */
  lead: string
  /** Lines below it. */
  details: string[]
}

export function problemText(problem: Problem, report: CheckReport, context: RenderContext, pen: Pen): ProblemText {
  const matrix = pen.code(context.matrixPath)
  const base = context.baseRef === undefined ? 'the base branch' : pen.code(context.baseRef)
  switch (problem.code) {
    case 'incomplete':
      return {
        lead:
          `${pen.strong('The list of changed files is incomplete')}, so a feature may be missing here: ` +
          `${pen.text(problem.detail)}. Run the job again; where that does not help, split the pull request.`,
        details: [],
      }
    case 'time-limit': {
      const { pattern, seconds, inHead } = problem
      const [where, again] = inHead
        ? [`the new ${matrix}`, 'push again']
        : [`${matrix} on ${base}`, 'run the job again']
      return {
        lead:
          `${pen.strong(`Matching took longer than ${count(seconds, 'second')}`)} and was stopped` +
          (pattern === ''
            ? `. Make ${where} smaller, then ${again}.`
            : ` at the pattern ${pen.code(pattern)}. Simplify that pattern in ${where}, then ${again}.`),
        details: [],
      }
    }
    case 'matrix-faulty': {
      const faults = report.matrixChange?.faults ?? []
      const them = faults.length === 1 ? 'it is' : 'they are'
      return {
        lead:
          `${pen.strong(`The new ${matrix} has ${count(faults.length, 'fault')}.`)} If this were merged, no pull request could be ` +
          `checked any more, so this check fails until ${them} fixed; no override changes that.`,
        details: faults.map((finding) => faultLine(finding, pen)),
      }
    }
    case 'matrix-deleted':
      return {
        lead:
          `${pen.strong(`This pull request deletes ${matrix}.`)} If this were merged, no pull request could be checked any more, ` +
          'so this check fails and no override changes that. Keep the file; or, to stop checking, first remove the workflow ' +
          'that reads it.',
        details: [],
      }
  }
}

/** Where, what, and what to do. */
function faultLine(finding: Finding, pen: Pen): string {
  return `Line ${finding.line}, column ${finding.column}: ${pen.text(findingSentences(finding))}`
}

/** Who set the override's label, when, and what came after. */
export function overrideSentence({ label, setBy, setAt, isAuthor, commitsSince }: OverrideRecord, pen: Pen): string {
  const who = `${pen.maintainer(`@${setBy}`)}${isAuthor ? ', the author of this pull request,' : ''}`
  const after =
    commitsSince === undefined
      ? ''
      : commitsSince === 0
        ? ' No commit came after that.'
        : ` ${pen.strong(count(commitsSince, 'commit'))} came after that.`
  return `This check would fail, but ${who} set the label ${pen.code(label)} on ${readableTime(setAt, pen)}.${after}`
}

/** `2026-11-24 06:02 UTC` for an ISO 8601 time in UTC; anything else as text. */
function readableTime(time: string, pen: Pen): string {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/.exec(time) ?? []
  return date === undefined || clock === undefined ? pen.text(time) : `${date} ${clock} UTC`
}
