import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  append,
  compareText,
  compilePattern,
  isRegex
} from "./index-shared-3.js";

// src/core/paths/grams.ts
var GRAM = 3;
var gramAt = (text, index) => (text.charCodeAt(index) << 18 ^ text.charCodeAt(index + 1) << 9 ^ text.charCodeAt(index + 2)) & 1073741823;
var GRAM_BITS = 4096;
var bitOf = (gram) => (gram ^ gram >> 12) & GRAM_BITS - 1;
function gramsOf(text) {
  return Array.from({ length: Math.max(0, text.length - GRAM + 1) }, (_, index) => gramAt(text, index));
}
function rarestGram(text, filed) {
  const size = (gram) => filed.get(gram)?.length ?? 0;
  return gramsOf(text).reduce((rarest, gram) => size(gram) < size(rarest) ? gram : rarest);
}

// src/core/paths/submodule.ts
function isSubmodule(path) {
  return path.endsWith("/");
}
function plainPath(path) {
  return isSubmodule(path) ? path.slice(0, -1) : path;
}

// src/core/paths/feature-map.ts
function compileMatrix(matrix, only) {
  const exact = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  const excludes = /* @__PURE__ */ new Map();
  const indexOf = new Map(matrix.features.map((feature, index) => [feature, index]));
  const ignore = matrix.unmapped.ignore.map(compilePattern);
  const ranks = matrix.features.map(({ crossCutting }, index) => (crossCutting ? matrix.features.length : 0) + index);
  matrix.features.forEach(
    (feature, index) => feature.paths.forEach((source, pattern) => {
      if (only && !mayMatch(source, only)) return;
      const matcher = compilePattern(source);
      for (const shape of matcher.shapes)
        file(shape, { feature: index, pattern, matcher, certain: shape.kind !== "under" });
    })
  );
  function file(shape, entry) {
    if (shape.kind === "exact") {
      append(exact, shape.path, entry);
      return;
    }
    let node = folders.get(shape.folder);
    if (!node)
      folders.set(
        shape.folder,
        node = {
          ...{ below: [], byBasename: /* @__PURE__ */ new Map(), byEnding: /* @__PURE__ */ new Map(), endingLengths: /* @__PURE__ */ new Set() },
          ...{ byGram: /* @__PURE__ */ new Map(), gramBits: new Uint8Array(GRAM_BITS), rest: [] }
        }
      );
    if (shape.kind === "below") node.below.push(entry);
    else if (shape.basename !== void 0) append(node.byBasename, shape.basename, entry);
    else if (shape.ending !== void 0) {
      append(node.byEnding, shape.ending, entry);
      node.endingLengths.add(shape.ending.length);
    } else if (!only && shape.includes !== void 0 && shape.includes.length >= GRAM) {
      const gram = rarestGram(shape.includes, node.byGram);
      append(node.byGram, gram, { ...entry, includes: shape.includes });
      node.gramBits[bitOf(gram)] = 1;
    } else node.rest.push({ ...entry, includes: shape.includes });
  }
  let lastFolder;
  let lastNodes = [];
  function nodesAbove(path) {
    const end = path.lastIndexOf("/");
    const folder = end < 0 ? "" : path.slice(0, end);
    if (folder === lastFolder) return lastNodes;
    const nodes = [];
    const root = folders.get("");
    if (root) nodes.push(root);
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
      const node = folders.get(path.slice(0, slash));
      if (node) nodes.push(node);
    }
    lastFolder = folder;
    lastNodes = nodes;
    return nodes;
  }
  function ask(matcher, path) {
    map.asking = matcher.source;
    return matcher.matches(path);
  }
  const matchesPath = (matcher, path) => ask(matcher, path) || isSubmodule(path) && ask(matcher, plainPath(path));
  function isExcludedAt(index, path) {
    const { exclude } = matrix.features[index];
    if (exclude.length === 0) return false;
    let matchers = excludes.get(index);
    if (!matchers) excludes.set(index, matchers = exclude.map(compilePattern));
    return matchers.some((matcher) => matchesPath(matcher, path));
  }
  function firstPatterns(path) {
    const found = /* @__PURE__ */ new Map();
    offerAll(path, (entries, form) => {
      for (const entry of entries) {
        const before = found.get(entry.feature);
        if (before !== void 0 && before <= entry.pattern) continue;
        if (matchesEntry(entry, form)) found.set(entry.feature, entry.pattern);
      }
    });
    return found;
  }
  function patternsOf(path) {
    const matched = /* @__PURE__ */ new Map();
    offerAll(path, (entries, form) => {
      for (const entry of entries)
        if (!matched.has(entry.matcher) && matchesEntry(entry, form)) matched.set(entry.matcher, entry);
    });
    const found = /* @__PURE__ */ new Map();
    for (const { feature, pattern } of matched.values())
      found.set(feature, Math.min(pattern, found.get(feature) ?? pattern));
    const patterns = [...matched.values()].map(({ feature, pattern }) => ({
      feature: matrix.features[feature],
      index: pattern
    }));
    return { hits: hitsOf(found, path), patterns };
  }
  function matchesEntry({ matcher, certain, includes }, path) {
    if (includes !== void 0 && !path.includes(includes)) return false;
    return certain || ask(matcher, path);
  }
  function offerAll(path, take) {
    if (isSubmodule(path)) offerForm(plainPath(path), take);
    offerForm(path, take);
  }
  function offerForm(path, take) {
    const offer = (entries) => {
      if (entries) take(entries, path);
    };
    offer(exact.get(path));
    const basename = path.slice(path.lastIndexOf("/") + 1);
    for (const node of nodesAbove(path)) {
      offer(node.below);
      offer(node.byBasename.get(basename));
      for (const length of node.endingLengths)
        if (length <= basename.length) offer(node.byEnding.get(basename.slice(-length)));
      if (node.byGram.size > 0)
        for (let index = 0; index + GRAM <= path.length; index++) {
          const gram = gramAt(path, index);
          if (node.gramBits[bitOf(gram)]) offer(node.byGram.get(gram));
        }
      offer(node.rest);
    }
  }
  const featuresOf = (path) => hitsOf(firstPatterns(path), path);
  function hitsOf(found, path) {
    if (found.size === 0) return [];
    let indexes = [...found.keys()];
    if (matrix.match === "last") {
      const last = indexes.sort((a, b) => a - b).findLast((index) => !isExcludedAt(index, path));
      indexes = last === void 0 ? [] : [last];
    } else {
      if (indexes.length > 1) indexes.sort((a, b) => ranks[a] - ranks[b]);
      indexes = indexes.filter((index) => !isExcludedAt(index, path));
    }
    return indexes.map((index) => {
      const feature = matrix.features[index];
      return { feature, pattern: feature.paths[found.get(index)] };
    });
  }
  const map = {
    matrix,
    featuresOf,
    patternsOf,
    isExcluded: (feature, path) => isExcludedAt(indexOf.get(feature), path),
    isIgnored: (path) => ignore.some((matcher) => matchesPath(matcher, path)),
    contentOf: matrix.features.filter((feature) => feature.content.length > 0).map((feature) => ({
      feature,
      expressions: feature.content.map((source) => ({ source, regex: new RegExp(source, "u") }))
    })),
    asking: ""
  };
  return map;
}
var NOT_LITERAL = /[*?[\]{}()!+@\\]|\/[/.]/;
function mayMatch(pattern, paths) {
  if (isRegex(pattern)) return true;
  const end = pattern.search(NOT_LITERAL);
  const start = end < 0 ? pattern : pattern.slice(0, end);
  return paths.some((path) => path.startsWith(start));
}

// src/engine/errors.ts
var UsageError = class extends Error {
};
var FaultyMatrixError = class extends Error {
  findings;
  /** How to get out of it, where that isn't obvious: a whole sentence. */
  wayOut;
  constructor(findings, wayOut) {
    super(`the matrix has ${findings.length === 1 ? "a fault" : `${findings.length} faults`}`);
    this.findings = findings;
    this.wayOut = wayOut;
  }
};
var GitError = class extends Error {
  /** git's own exit code; missing if git itself didn't fail. */
  exitCode;
  constructor(message, options = {}) {
    super(message, options);
    this.exitCode = options.exitCode;
  }
};
var WriteError = class extends Error {
};
var GitHubError = class extends Error {
  /** The HTTP status; missing if there was no answer. */
  status;
  /** Whether a rate limit is the reason: any other request would fail too. */
  isLimit;
  constructor(message, options = {}) {
    super(message, options);
    this.status = options.status;
    this.isLimit = options.isLimit ?? false;
  }
};
var EXIT = { fine: 0, policy: 1, usage: 2, outside: 3 };
function exitCodeOf(error) {
  if (error instanceof UsageError || error instanceof FaultyMatrixError) return EXIT.usage;
  return EXIT.outside;
}
function isKnownError(error) {
  return error instanceof UsageError || error instanceof FaultyMatrixError || error instanceof GitError || error instanceof WriteError || error instanceof GitHubError;
}

// src/engine/time-limit.ts
import { setFlagsFromString } from "node:v8";
import { Script, createContext } from "node:vm";
var CHECK_SECONDS = 10;
var AUDIT_SECONDS = 60;
var TimeLimitError = class extends Error {
  seconds;
  constructor(seconds) {
    super(`took longer than ${seconds} s`);
    this.seconds = seconds;
  }
};
setFlagsFromString("--regexp-tier-up-ticks=50");
var script = new Script("work()");
var context;
function withTimeLimit(seconds, work) {
  const done = {};
  context ??= createContext();
  context.work = () => done.value = work();
  try {
    script.runInContext(context, { timeout: seconds * 1e3 });
    return done.value;
  } catch (error) {
    if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new TimeLimitError(seconds);
    throw error;
  }
}
function withinLimit(seconds, { what, fix }, work) {
  try {
    return withTimeLimit(seconds, work);
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    throw new UsageError(`${what} took longer than ${seconds} s; ${fix}`, { cause: error });
  }
}
function matchWithinLimit(map, work, seconds = CHECK_SECONDS) {
  try {
    return { value: withTimeLimit(seconds, work) };
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    return { problem: { code: "time-limit", pattern: map.asking, seconds } };
  }
}
function renderWithinLimit(work) {
  return withinLimit(AUDIT_SECONDS, { what: "writing the report", fix: "make the matrix or the change smaller" }, work);
}

// src/core/text/words.ts
function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
function listing(items, most = Infinity) {
  if (items.length > most) return `${items.slice(0, most).join(", ")} and ${items.length - most} more`;
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function capitalized(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// src/core/paths/folders-below.ts
function firstFrom(sorted, text) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/core/paths/tree.ts
function compileTree(files) {
  const paths = [...new Set(files)].sort(compareText);
  const fileSet = new Set(paths);
  const children = /* @__PURE__ */ new Map([["", []]]);
  const byName = /* @__PURE__ */ new Map();
  const file = (path) => {
    const end = path.lastIndexOf("/");
    const parent = end < 0 ? "" : path.slice(0, end);
    const name = path.slice(end + 1);
    const siblings = children.get(parent);
    if (siblings) siblings.push(name);
    else {
      children.set(parent, [name]);
      file(parent);
    }
    append(byName, name, path);
  };
  for (const path of paths) file(path);
  function someBelow(folder, test) {
    if (folder === "") return paths.some(test);
    const prefix = `${folder}/`;
    for (let index = firstFrom(paths, prefix); paths[index]?.startsWith(prefix); index++)
      if (test(paths[index])) return true;
    return false;
  }
  return {
    paths,
    hasFile: (path) => fileSet.has(path),
    hasFolder: (path) => children.has(path),
    childrenOf: (folder) => children.get(folder) ?? [],
    named: (name) => [...byName.get(name) ?? []].sort(compareText),
    matchesSome: (matcher) => matcher.shapes.some((shape) => {
      if (shape.kind === "exact") return fileSet.has(shape.path);
      if (shape.kind === "below") return children.has(shape.folder);
      const { folder, basename, ending, includes } = shape;
      return someBelow(
        folder,
        (path) => (basename === void 0 || path.endsWith(basename)) && (ending === void 0 || path.endsWith(ending)) && (includes === void 0 || path.includes(includes)) && matcher.matches(path)
      );
    })
  };
}
function foldersAbove(path) {
  const folders = [];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
    folders.push(path.slice(0, slash));
  return folders;
}

// src/core/text/parent-folder.ts
function parentFolder(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function upToRoot(folder) {
  const folders = [folder];
  while (folder !== "") folders.push(folder = parentFolder(folder));
  return folders;
}

// src/core/text/look-alike.ts
var foldForm = (text) => isAscii(text) ? text : text.normalize("NFC").replace(new RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "");
var isAscii = (text) => /^[\0-\x7f]*$/.test(text);
function spellApart(text, other) {
  const known = new Set(other);
  const spell = (isPlain) => Array.from(text, (one) => isAscii(one) || isPlain(one) ? one : escape(one)).join("");
  const apart = spell((one) => known.has(one));
  return apart === text ? spell(() => false) : apart;
}
var escape = (one) => Array.from({ length: one.length }, (_, index) => unit(one.charCodeAt(index))).join("");
var unit = (code) => `\\u${code.toString(16).padStart(4, "0")}`;

export {
  count,
  listing,
  kebab,
  capitalized,
  foldForm,
  isAscii,
  spellApart,
  isSubmodule,
  plainPath,
  compileMatrix,
  compileTree,
  foldersAbove,
  parentFolder,
  upToRoot,
  UsageError,
  FaultyMatrixError,
  GitError,
  WriteError,
  GitHubError,
  EXIT,
  exitCodeOf,
  isKnownError,
  CHECK_SECONDS,
  AUDIT_SECONDS,
  withinLimit,
  matchWithinLimit,
  renderWithinLimit
};
