import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseMatrix
} from "./index-shared-2.js";
import "./index-shared-3.js";
import {
  MOST_PAIRS,
  compileMatrix,
  describeMatrixChange,
  listHomes,
  mapsAlike,
  matchWithinLimit,
  pairCounter,
  problemsOf,
  spareMemoryFor
} from "./index-shared.js";

// src/engine/matrix-change.ts
var PAIRS_PER_FILE = 10;
function compareMatrices(compared) {
  const { file, before, after, paths, changeSet, seconds, match, isRepair = false } = compared;
  const looked = paths ?? changeSet.changes.filter((change) => change.status !== "removed").map((change) => change.path);
  const say = (sides, map2) => {
    const change = describeMatrixChange({ file, paths: looked, changedFilesOnly: !paths, isRepair, ...sides });
    return { change, problems: problemsOf(change), ...map2 && { after: map2 } };
  };
  if (!after) return say({ before: void 0, after: void 0 });
  spareMemoryFor(after);
  const reading = { asking: "" };
  const read = matchWithinLimit(
    reading,
    () => {
      const { value, findings: findings2 } = parseMatrix(after, file);
      return { findings: findings2, ...value && { map: compileMatrix(value) } };
    },
    seconds
  );
  if ("problem" in read) return { change: null, problems: [{ ...read.problem, inHead: true }] };
  const { findings, map } = read.value;
  if (!map) return say({ before: void 0, after: { findings } });
  const alone = { findings, side: { matrix: map.matrix, homes: [] } };
  if (!before) return say({ before: void 0, after: alone }, map);
  const moving = mapsAlike(before.matrix, map.matrix) ? [] : looked;
  const matching = {
    get asking() {
      return map.asking || before.asking;
    }
  };
  const most = MOST_PAIRS + PAIRS_PER_FILE * looked.length;
  const list = (one) => listHomes(one, moving, pairCounter(most));
  const homes = match(matching, () => ({ was: list(before), is: list(map) }));
  if ("problem" in homes)
    return { change: null, problems: [map.asking === "" ? homes.problem : { ...homes.problem, inHead: true }] };
  const { was, is } = homes.value;
  const compare = () => say(
    {
      before: { matrix: before.matrix, homes: was },
      after: { findings, side: { matrix: map.matrix, homes: is } }
    },
    map
  );
  const said = matchWithinLimit(reading, compare, seconds);
  return "problem" in said ? { change: null, problems: [{ ...said.problem, inHead: true }] } : said.value;
}
export {
  compareMatrices
};
