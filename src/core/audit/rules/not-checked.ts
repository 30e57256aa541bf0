// What an audit could not judge because it lacked the history or GitHub's answers. Says why instead of guessing.
import type { AuditInput } from '../audit-input.ts'
import type { Found, Kind, Rule } from './rule.ts'

export const notCheckedKind = {
  code: 'not-checked',
  severity: 'note',
  meaning: 'Something could not be checked; the message says why.',
} as const satisfies Kind

/** `what` was not checked because of `reason`. */
export function notChecked(subject: string, what: string, reason: string): Found {
  return {
    code: 'not-checked',
    message: `${what} was not checked: ${reason}`,
    fix: FIXES[subject] ?? 'Give the token the permission named above, then run the audit again.',
    at: [],
    subject,
  }
}

const FULL_CLONE = 'Run the audit in a full clone (with actions/checkout: fetch-depth 0, without a filter).'
const FIXES: Record<string, string> = {
  activity: FULL_CLONE,
  'changed-lines': FULL_CLONE,
  removable: 'Remove some of them, then run the audit again.',
}

const CHANGED_LINES = 'how many of the changed lines are mapped'

/** The history is missing, or has no line counts. */
export const historyNotChecked: Rule<AuditInput> = {
  ...notCheckedKind,
  needs: 'files',
  find: ({ repository: { history } }) => {
    if (typeof history === 'string')
      return [notChecked('activity', `how active each feature is, and ${CHANGED_LINES},`, history)]
    const what = `${CHANGED_LINES}, and what grows though Obsolete,`
    return history.lines ? [] : [notChecked('changed-lines', what, 'the history has no lines')]
  },
}
