// What each fault of the matrix file means. They are found while it is read, so there is nothing to run here.
import type { FaultCode } from '../../finding.ts'
import type { Kind } from './rule.ts'

const MEANINGS: Record<FaultCode, string> = {
  'bad-yaml': 'The file is not YAML, or uses a part of YAML that a matrix must not have.',
  'duplicate-key': 'A key appears twice in the same map.',
  'too-large': 'The file is larger than 4 MiB.',
  'unknown-key': 'A matrix has no such key.',
  'bad-value': 'A value is missing, or is not allowed there.',
  'duplicate-id': 'Two features have the same id.',
  'bad-pattern': "A pattern can't match anything, or means something other than it seems to.",
}

export const faults: readonly Kind[] = Object.entries(MEANINGS).map(([code, meaning]) => ({
  code,
  severity: 'error',
  meaning,
  allowable: false,
}))
