// What we read from the events of an issue or pull request.
import { isName, isTime, orNone, type Fields } from './believe.ts'

/** Who did what and when, with which label, and who was asked for review. */
export const ISSUE_EVENT: Fields = {
  event: isName,
  created_at: isTime,
  'label.name': orNone(isName),
  'actor.login': orNone(isName),
  'actor.type': orNone(isName),
  'requested_reviewer.login': orNone(isName),
  'requested_team.slug': orNone(isName),
}
