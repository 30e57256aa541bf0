// matrix.yaml → Matrix, or every finding at once. The only way to get a Matrix from a file.
import { compareFindings, severityOf } from '../finding.ts'
import type { Finding } from '../finding.ts'
import { buildMatrix } from './build.ts'
import { reportIssue } from './issues.ts'
import type { Fault } from './issues.ts'
import { checkMeaning, levelIds } from './references.ts'
import type { Matrix } from './model.ts'
import { readYaml } from '../yaml/read.ts'
import { schemaIssues } from './schema.ts'
import type { MatrixInput } from './schema.ts'

export interface Parsed<T> {
  /** Missing where there is a fault. */
  value?: T
  /** All faults, in the order of the file. */
  findings: Finding[]
}

/** Never throws. `file` is the name that findings carry. */
export function parseMatrix(input: Uint8Array | string, file: string): Parsed<Matrix> {
  const yaml = readYaml(input)
  const findings: Finding[] = []
  const fault: Fault = (code, position, message, fix) =>
    findings.push({
      code,
      severity: severityOf(code),
      message,
      fix,
      file,
      line: position.line,
      column: position.column,
    })
  for (const one of yaml.faults) fault(one.code, one, one.message, one.fix)
  if (yaml.value === undefined || yaml.value === null) {
    if (findings.length === 0)
      fault(
        'bad-value',
        { line: 1, column: 1 },
        'the file is empty',
        'Write a matrix: version, then categories with their features.',
      )
    return { findings }
  }
  const unlessUnread: Fault = (code, position, message, fix) => {
    if (!yaml.isUnread(position)) fault(code, position, message, fix)
  }
  const levels = levelIds(yaml.value)
  for (const issue of schemaIssues(yaml.value)) reportIssue(issue, yaml, levels, unlessUnread)
  checkMeaning(yaml, levels, unlessUnread)
  if (findings.length > 0) return { findings: findings.sort(compareFindings) }
  return { value: buildMatrix(yaml.value as MatrixInput, file, yaml.locate), findings: [] }
}
