// Pages of people and the folders they look after: features as `featureLines` has them, and what is said of the rest.

export interface PeoplePageRow {
  says: string
  text: string
  features: string[]
  remarks: string[]
}

/** What the pages of all rows stand in. */
export const PEOPLE_TREE = ['MAINTAINERS.md', 'hull/a', 'hull/keel/b', 'sail/c', 'src/rudder.c', 'src/x']

export const PEOPLE_PAGES: PeoplePageRow[] = [
  {
    says: 'a table with a column of folders',
    text: '# Maintainers\n\n| Area | Folders | Who | Chat |\n|---|---|---|---|\n| The hull | `hull/`, `sail/` | [@ann](https://github.com/ann), @bo | #hull |\n| Rudder | [rudder](src/rudder.c) | Cy Dorn <cy@yard.example> | |\n| Mast | mast/ | @di | |\n',
    features: [
      'Maintainers / The hull: supported? | maintainers @ann, @bo | notes Chat: #hull | paths hull/, sail/',
      'Maintainers / Rudder: supported? | maintainers Cy Dorn <cy@yard.example> | paths src/rudder.c',
      'Maintainers / Mast: supported? | maintainers @di',
    ],
    remarks: ['7: Mast: mast/: no such folder or file'],
  },
  {
    says: 'lists: people in the entry, and below it',
    text: '## Code\n\n- `hull/keel`: Ann (@ann), @bo\n- [The sail](sail/) - @cy\n- src/\n  - @di\n  - Ed Fox <ed@yard.example>\n',
    features: [
      'Code / hull/keel: supported? | maintainers @ann, @bo | paths hull/keel/',
      'Code / The sail: supported? | maintainers @cy | paths sail/',
      'Code / src: supported? | maintainers @di, Ed Fox <ed@yard.example> | paths src/',
    ],
    remarks: [],
  },
  {
    says: 'a folder in the heading, its people in the list',
    text: '## `hull/`\n\n- Ann (@ann)\n- @bo\n\n## Friends\n\n- @cy\n',
    features: ['Maintainers / hull: supported? | maintainers @ann, @bo | paths hull/'],
    remarks: ['8: a list of people that names no folder or file of the repository is not read'],
  },
  {
    says: 'people alone are no feature',
    text: '| Name | GitHub |\n|---|---|\n| Ann | @ann |\n\n- Bo (@bo)\n',
    features: [],
    remarks: [
      '1: a table that names no folder or file of the repository is not read',
      '5: a list of people that names no folder or file of the repository is not read',
    ],
  },
  {
    says: 'former people of a table are no maintainers',
    text: '| Who | Folder | Status |\n|---|---|---|\n| @ann | hull/ | Active |\n| @bo | sail/ | Emeritus |\n',
    features: [
      'Maintainers / hull: supported? | maintainers @ann | notes Status: Active | paths hull/',
      'Maintainers / sail: not-maintained? | emeritus @bo | notes Status: Emeritus | paths sail/',
    ],
    remarks: ['4: sail: only former maintainers are named; carried over as not-maintained, tentative'],
  },
  {
    says: 'who stands first names no feature, and whom a heading calls former is no maintainer',
    text: '# People\n\n| Maintainer | GitHub | Area |\n|---|---|---|\n| Ann Lee | @ann | `sail` |\n\n## Emeritus\n\n- Bo (@bo), hull/keel\n',
    features: [
      'People / sail: supported? | maintainers @ann | notes Maintainer: Ann Lee | paths sail/',
      'Emeritus / hull/keel: not-maintained? | emeritus @bo | paths hull/keel/',
    ],
    remarks: ['9: hull/keel: only former maintainers are named; carried over as not-maintained, tentative'],
  },
]
