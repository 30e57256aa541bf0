// Whether a value is a matrix by schema.ts; schema-issues.ts says why not. Written by `npm run generate` from that schema.
import { DATE, isDate } from '../text/dates.ts'
import { DUE, isDue, isRemovalDue } from '../text/due-date.ts'
import { MAINTAINER } from '../maintainer.ts'
import { WEB_ADDRESS } from '../text/web-address.ts'
import {
  hasTextOrUrl,
  isCount,
  isEither,
  isFlag,
  isList,
  isMap,
  isMapOf,
  isNumber,
  isOneOf,
  isSome,
  isText,
} from './value-tests.ts'

/** Every value that it takes is one by the schema; of those it doesn't take, a map with the key `__proto__` may be one too. */
export const fitsSchema: (value: unknown) => boolean = isMap(
  {
    version: isOneOf(1),
    categories: isList(
      isMap(
        {
          name: isText(isSome),
          features: isList(
            isMap(
              {
                name: isText(isSome),
                level: isEither(
                  isOneOf('supported', 'best-effort', 'not-maintained', 'experimental', 'deprecated', 'obsolete'),
                  isText(),
                ),
              },
              {
                id: isText(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/),
                tentative: isFlag,
                maintainers: isList(isText(MAINTAINER)),
                emeritus: isList(isText(MAINTAINER)),
                accepts: isOneOf('anything', 'fixes', 'removals'),
                reviewed: isText(DATE, isDate),
                'seeking-maintainers': isFlag,
                notes: isText(isSome),
                warning: isText(isSome),
                'cross-cutting': isFlag,
                paths: isEither(isList(isText()), isOneOf(null)),
                exclude: isList(isText()),
                content: isList(isText()),
                sunset: isMap(
                  {},
                  {
                    deprecated: isText(DUE, isDue),
                    removal: isText(isSome, isRemovalDue),
                    replacement: isText(isSome),
                    tracking: isText(WEB_ADDRESS),
                  },
                ),
                docs: isList(isText(isSome)),
                ci: isList(isText(isSome)),
                checks: isList(isText(isSome)),
                labels: isList(isText(/^[\s\S]{1,50}$/u)),
                allow: isMapOf(isText(isSome)),
              },
            ),
          ),
        },
        { notes: isText(isSome) },
      ),
    ),
  },
  {
    project: isText(isSome),
    match: isOneOf('all', 'last'),
    volunteer: isText(WEB_ADDRESS),
    contact: isMap({}, { text: isText(isSome), url: isText(WEB_ADDRESS) }, hasTextOrUrl),
    levels: isMapOf(
      isMap(
        {},
        {
          title: isText(isSome),
          meaning: isText(isSome),
          advice: isMap({}, { add: isText(), edit: isText(), remove: isText() }),
          outcome: isEither(
            isOneOf('pass', 'notice', 'warn', 'fail'),
            isMap(
              {},
              {
                add: isOneOf('pass', 'notice', 'warn', 'fail'),
                edit: isOneOf('pass', 'notice', 'warn', 'fail'),
                remove: isOneOf('pass', 'notice', 'warn', 'fail'),
              },
            ),
          ),
          needs: isList(isOneOf('maintainers', 'docs', 'ci', 'checks', 'notes', 'sunset')),
          'min-maintainers': isNumber(isCount),
          after: isText(isSome),
          labels: isList(isText(/^[\s\S]{1,50}$/u)),
        },
      ),
    ),
    unmapped: isMap(
      {},
      {
        add: isOneOf('pass', 'notice', 'warn', 'fail'),
        edit: isOneOf('pass', 'notice', 'warn', 'fail'),
        remove: isOneOf('pass', 'notice', 'warn', 'fail'),
        ignore: isList(isText()),
      },
    ),
    'level-changes': isMap(
      {},
      {
        raised: isMap(
          {},
          {
            needs: isList(isOneOf('maintainers', 'docs', 'ci', 'checks', 'notes', 'sunset')),
            outcome: isOneOf('pass', 'notice', 'warn', 'fail'),
          },
        ),
        lowered: isMap(
          {},
          {
            needs: isList(isOneOf('maintainers', 'docs', 'ci', 'checks', 'notes', 'sunset')),
            outcome: isOneOf('pass', 'notice', 'warn', 'fail'),
          },
        ),
        removed: isMap(
          {},
          {
            needs: isList(isOneOf('maintainers', 'docs', 'ci', 'checks', 'notes', 'sunset')),
            outcome: isOneOf('pass', 'notice', 'warn', 'fail'),
          },
        ),
      },
    ),
    bots: isList(isText(isSome)),
    override: isMap({}, { label: isText(/^[\s\S]{1,50}$/u), bots: isList(isText(isSome)) }),
    teams: isMapOf(isMap({}, { planned: isFlag })),
  },
)
