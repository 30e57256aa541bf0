// matrix.yaml → Matrix, or every finding at once. The only way to get a Matrix from a file.
import { compareFindings, severityOf, type Finding, type Position } from '../finding.ts'
import { buildMatrix } from './build.ts'
import { checkTexts } from './control-characters.ts'
import { reportIssue } from './issue-messages.ts'
import type { Fault } from './fault.ts'
import { checkMeaning, levelIds } from './references.ts'
import type { Matrix } from './model.ts'
import { readYaml } from '../yaml/read.ts'
import { MOST_FAULTS, MOST_LISTED } from '../yaml/values.ts'
import { schemaIssues } from './schema-issues.ts'
import { sliceValue } from './bounded-pieces.ts'
import type { YamlRead } from '../yaml/read-document.ts'
import type { MatrixInput } from './schema.ts'

export interface Parsed<T> {
  /** Missing if there is a fault. */
  value?: T
  /** All faults, in the order of the file. */
  findings: Finding[]
}

/** So many are kept, of which the first in the file are listed. */
const MAX_KEPT = 10_000
/** Stops the search. */
const ENOUGH = new Error('enough faults')

/** Never throws. `file` is the name that findings carry; `yaml`: what was read of the input, where that is known. */
export function parseMatrix(input: Uint8Array | string, file: string, yaml = readYaml(input)): Parsed<Matrix> {
  const findings: Finding[] = []
  let count = 0
  const fault: Fault = (code, { line, column }, message, fix) => {
    if (count >= MOST_FAULTS) throw ENOUGH
    count++
    if (count <= MAX_KEPT) findings.push({ code, severity: severityOf(code), message, fix, file, line, column })
  }
  try {
    findFaults(yaml, fault)
  } catch (error) {
    if (error !== ENOUGH) throw error
  }
  if (findings.length > 0) return { findings: firstOf(findings.sort(compareFindings), count, yaml.isPart) }
  return { value: buildMatrix(yaml.value as MatrixInput, file, yaml.locate), findings: [] }
}

/** As many as are listed, then one that says how many there are. */
function firstOf(findings: Finding[], all: number, isPart = false): Finding[] {
  if (findings.length <= MOST_LISTED) return findings
  const listed = findings.slice(0, MOST_LISTED)
  const isMore = isPart || all >= MOST_FAULTS
  const count = isMore ? `more than ${all >= MOST_FAULTS ? MOST_FAULTS : all - 1}` : String(all)
  const more = {
    message: `the file has ${count} faults, of which the first ${MOST_LISTED} are listed`,
    fix: 'Correct these first: many faults often have one cause.',
  }
  return [...listed, { ...listed.at(-1)!, code: 'bad-value', severity: 'error', ...more }]
}

function findFaults(yaml: YamlRead, fault: Fault): void {
  for (const one of yaml.faults) fault(one.code, one, one.message, one.fix)
  if (yaml.value === undefined || yaml.value === null) {
    if (yaml.faults.length === 0)
      fault(
        'bad-value',
        { line: 1, column: 1 },
        'the file is empty',
        'Write a matrix: version, then categories with their features.',
      )
    return
  }
  const unlessUnread: Fault = (code, position, message, fix) => {
    if (!yaml.isUnread(position)) fault(code, position, message, fix)
  }
  const unclean = new Set(checkTexts(yaml, unlessUnread).map(placeOf))
  const unlessSaid: Fault = (code, position, message, fix) => {
    if (!unclean.has(placeOf(position))) unlessUnread(code, position, message, fix)
  }
  const levels = levelIds(yaml.value)
  for (const { value, pathInWhole } of sliceValue(yaml.value))
    for (const issue of schemaIssues(value)) {
      const path = pathInWhole(issue.path)
      if (path) reportIssue({ ...issue, path }, yaml, levels, unlessSaid)
    }
  checkMeaning(yaml, levels, unlessSaid)
}

const placeOf = ({ line, column }: Position) => `${line}:${column}`
