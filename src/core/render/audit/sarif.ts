// Findings as SARIF 2.1.0 (OASIS), for code scanning and editors. Allowed findings are included as suppressed.
import { meaningOf } from '../../audit/rules/registry.ts'
import type { LintReport } from '../../audit/report.ts'
import { fingerprintOf, type ReportFinding } from '../../audit/baseline.ts'
import { encodePath } from '../context.ts'
import { eachLater } from '../../text/json-pieces.ts'
import { VERSION } from '../../version.ts'
import { FINDING_CODES, severityOf } from '../../finding.ts'

const PROJECT = 'https://github.com/support-matrix/support-matrix'

/** The section about a kind of finding, in this version's docs. */
const helpOf = (code: string) => `${PROJECT}/blob/v${VERSION}/docs/findings.md#${code}`

/** How deep the results are in the log, for `jsonPieces`. */
export const SARIF_DEPTH = 4

/** A value for JSON.stringify. Paths are relative to the repository's root. */
export function sarifLog({ findings, allowed }: LintReport): object {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Support Matrix',
            semanticVersion: VERSION,
            informationUri: PROJECT,
            rules: FINDING_CODES.map((code) => ({
              id: code,
              shortDescription: { text: meaningOf(code) },
              helpUri: helpOf(code),
              help: {
                text: `What to do about ${code}: ${helpOf(code)}`,
                markdown: `${meaningOf(code)}\n\n[What to do about \`${code}\`](${helpOf(code)})`,
              },
              defaultConfiguration: { level: severityOf(code) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root" } } },
        results: [
          ...eachLater(findings, sarifResult),
          ...eachLater(allowed, (finding) => ({
            ...sarifResult(finding),
            suppressions: [{ kind: 'inSource', justification: finding.reason }],
          })),
        ],
      },
    ],
  }
}

function sarifResult(finding: ReportFinding): object {
  const { code, file, known } = finding
  return {
    ruleId: code,
    ruleIndex: FINDING_CODES.indexOf(code),
    level: finding.severity,
    message: { text: `${finding.message}. ${finding.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: finding.line, startColumn: finding.column },
        },
      },
    ],
    partialFingerprints: { 'supportMatrix/v1': fingerprintOf(finding) },
    ...(known !== undefined && { baselineState: known ? 'unchanged' : 'new' }),
  }
}
