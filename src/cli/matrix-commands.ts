// The commands that read a matrix. Loaded only when one of them runs, not for help.
export { mergeCommand, reportAudit } from './audit-report.ts'
export { checkCommand } from './check.ts'
export { diffCommand } from './diff.ts'
export { exportCommand } from './export.ts'
export { askGitHub } from './github.ts'
export { lintCommand } from './lint.ts'
