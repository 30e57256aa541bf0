// How maintainers may be written, and what follows from each form. Links are those on https://git.example.

export interface MaintainerRow {
  text: string
  kind: 'user' | 'bot' | 'team' | 'address'
  /** Below the server; missing where there is none. */
  page?: string
  askable?: true
  /** What CODEOWNERS names; missing where it can't. */
  owner?: string
}

export const MAINTAINER_ROWS: MaintainerRow[] = [
  { text: '@ada', kind: 'user', page: '/ada', askable: true, owner: '@ada' },
  { text: '@Ada_acme', kind: 'user', page: '/Ada_acme', askable: true, owner: '@Ada_acme' },
  { text: '@acme/core', kind: 'team', page: '/orgs/acme/teams/core', askable: true, owner: '@acme/core' },
  { text: '@acme/a.b_c', kind: 'team', page: '/orgs/acme/teams/a.b_c', askable: true, owner: '@acme/a.b_c' },
  { text: '@acme/sub/core', kind: 'team', page: '/acme/sub/core', owner: '@acme/sub/core' },
  { text: '@tidy[bot]', kind: 'bot', page: '/apps/tidy' },
  { text: 'ada@example.org', kind: 'address', owner: 'ada@example.org' },
  { text: 'Ada L. <ada@example.org>', kind: 'address', owner: 'ada@example.org' },
  { text: 'The list <somewhere>', kind: 'address' },
]

export const NO_MAINTAINERS = [
  '',
  '@',
  'ada',
  '@-ada',
  '@ada core',
  '@acme/',
  '@acme//core',
  '@tidy[bot]/core',
  '<ada@example.org>',
  'Ada <ada@example.org> x',
  'a@b@c',
]
