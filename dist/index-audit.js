import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LineCounter,
  MAX_VALUES,
  indexPairs,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit
} from "./index-shared-3.js";
import {
  ALL,
  AUDIT_SECONDS,
  BARE_MAP,
  BUILT_IN_LEVELS,
  CORE_SCHEMA,
  EVENT_ID,
  EXIT,
  FINDING_CODES,
  GitError,
  GitHubError,
  LARGE,
  MAGIC,
  MAX_BYTES,
  Minimatch,
  OUTCOMES,
  SEVERITIES,
  STATUS_LETTERS,
  UsageError,
  YAMLException,
  __commonJS,
  __toESM,
  addTo,
  append,
  ask,
  auditSeconds,
  believe,
  believeList,
  capitalized,
  checkPattern,
  compareFindings,
  compareText,
  compileMatrix,
  compilePattern,
  compileTree,
  compileWithinLimit,
  constructFromEvents,
  count,
  decodeName,
  defineMappingTag,
  distinctNames,
  dueKind,
  eachLater,
  encodePath,
  endWith,
  expandBraces,
  featuresById,
  findFile,
  findViewer,
  findWideEncoding,
  firstPlaces,
  fitInto,
  fitsComment,
  fitsSummary,
  fold,
  foldForm,
  followLinks,
  getOrMake,
  getScalarValue,
  groupBy,
  inlineParts,
  isAskable,
  isCount2 as isCount,
  isDate,
  isDue,
  isFault,
  isList,
  isMaintained,
  isName,
  isPlanned,
  isRecord,
  isRegex,
  isSha,
  isStatus,
  isSubmodule,
  isText,
  jsonLine,
  jsonPieces,
  lastDayOf,
  linesOf,
  list,
  listFolder,
  listPages,
  listUpTo,
  listWholeTree,
  listing,
  literalStart,
  logText,
  maintainerKey,
  mapTag,
  markOffsets,
  markdownPen,
  markdownTable,
  matchWithinLimit,
  mdCellCode,
  mdCode,
  mdLink,
  mdText,
  missingNeeds,
  monthsBefore,
  nearest,
  orFailure,
  orNone,
  orNothing,
  parentFolder,
  parseEvents,
  parseMaintainer,
  parseVersion,
  plainPath,
  plannedMaintainers,
  positionIn,
  profileUrl,
  publishSummary,
  readAnyValue,
  readMatrix,
  remembered,
  renderCommands,
  renderFindingAnnotations,
  renderWithinLimit,
  safeUrl,
  sameComment,
  setOutput,
  severityOf,
  slug,
  spellApart,
  started,
  textsIn,
  unlessMissing,
  upToRoot,
  warning,
  withinLimit,
  writeEach,
  writeReport,
  writeWhole,
  yearBefore
} from "./index-shared.js";

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH2 = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH2 - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH: MAX_LENGTH2,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH: MAX_LENGTH2
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH2],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH: MAX_LENGTH2, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH2) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH2} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare;
  }
});

// src/action/audit.ts
import { existsSync } from "node:fs";
import { readFile as readFile4 } from "node:fs/promises";
import { join as join4, resolve as resolve2 } from "node:path";

// src/core/audit/coverage.ts
function measureCoverage(map, { paths, unmapped: unmapped2, ignored, featuresOf }) {
  const isCaught = catchAlls(map);
  let caught = 0;
  for (const own of featuresOf.values()) if (isCaught(own)) caught++;
  return { files: paths.length, mapped: paths.length - unmapped2.length - ignored - caught, caught, ignored, unmapped: unmapped2 };
}
var ANYWHERE = ["\uE000", "\uE000/\uE000", ".\uE000/\uE000/\uE000.\uE000"];
function catchAlls(map) {
  const taking = ANYWHERE.map((path) => new Set(map.patternsOf(path).patterns.map(({ feature }) => feature)));
  return (own) => own.length > 0 && own.every((feature) => taking.every((features) => features.has(feature)));
}
function createLineTally(map, featuresOf) {
  const sum2 = { changed: 0, mapped: 0 };
  const isCaught = catchAlls(map);
  const kindOf2 = remembered((path) => {
    const own = featuresOf(path);
    if (own.length > 0 && !isCaught(own)) return "mapped";
    return own.length === 0 && map.isIgnored(path) ? void 0 : "changed";
  });
  const count2 = (path, lines) => {
    const kind = kindOf2(path);
    if (kind !== void 0) sum2.changed += lines;
    if (kind === "mapped") sum2.mapped += lines;
  };
  return { sum: sum2, count: count2 };
}
function coveragePercent({ files, mapped, ignored }) {
  return percentOf(mapped, files - ignored);
}
function percentOf(part, whole) {
  return whole === 0 ? 100 : Math.floor(part * 1e3 / whole) / 10;
}

// src/core/audit/baseline.ts
var NO_REPORT = { problem: "it has no version 1 and no list of findings" };
function parseJsonReport(text) {
  try {
    const report2 = JSON.parse(text);
    return isRecord(report2) && report2.version === 1 ? { report: report2 } : NO_REPORT;
  } catch {
    return { problem: "it is not JSON" };
  }
}
function parseBaseline(text) {
  const parsed = parseJsonReport(text);
  if ("problem" in parsed) return parsed;
  const { findings, coverage, date, trend } = parsed.report;
  if (!Array.isArray(findings)) return NO_REPORT;
  const isFinding = (one) => isRecord(one) && typeof one.code === "string" && isTextOrMissing(one.feature) && isTextOrMissing(one.subject);
  if (!findings.every(isFinding)) return { problem: "one of its findings has no code" };
  if (!isCoverage(coverage)) return { findings, trend: [] };
  const own = typeof date === "string" && isDate(date) ? [{ date, percent: coveragePercent(coverage) }] : [];
  return { findings, coverage, trend: Array.isArray(trend) && trend.every(isPoint) ? trend : own };
}
function hasFileCounts(value) {
  return isRecord(value) && [value.files, value.mapped, value.ignored].every(Number.isSafeInteger);
}
function isCoverage(value) {
  if (!hasFileCounts(value) || !Array.isArray(value.unmapped)) return false;
  return value.unmapped.every((path) => typeof path === "string");
}
var isPoint = (value) => isRecord(value) && typeof value.date === "string" && isDate(value.date) && typeof value.percent === "number";
var isTextOrMissing = (value) => value === void 0 || typeof value === "string";
var MAX_POINTS = 13;
function extendTrend(before, now) {
  return [...before.filter(({ date }) => date < now.date), now].slice(-MAX_POINTS);
}
function freshFindings(findings) {
  return findings.filter(({ known }) => !known);
}
function compareWithBaseline(findings, baseline) {
  const { keysOf, wholeKey } = startKeys();
  const before = new Set(baseline.flatMap(keysOf));
  const now = new Set(findings.flatMap((finding) => [...keysOf(finding), wholeKey(finding)]));
  const isKnown = (finding) => before.has(wholeKey(finding)) || keysOf(finding).every((key) => before.has(key));
  return {
    findings: findings.map((finding) => ({ ...finding, known: isKnown(finding) })),
    gone: baseline.filter((finding) => !keysOf(finding).some((key) => now.has(key))).length
  };
}
var fingerprintOf = ({ code, feature = "", subject = "" }) => JSON.stringify([code, feature, subject]);
function startKeys() {
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (finding) => getOrMake(numbers, fingerprintOf({ ...finding, subject: "" }), () => numbers.size);
  return {
    /** One for each line of the subject: a finding that lacks less than before isn't new, one that lacks something else is. */
    keysOf: (finding) => {
      const number = numberOf(finding);
      return (finding.subject ?? "").split("\n").map((part) => `${number} ${part}`);
    },
    /** Of an older report's finding, which named no subject. */
    wholeKey: (finding) => `${numberOf(finding)} `
  };
}

// src/core/audit/history.ts
function createFollower() {
  const present = /* @__PURE__ */ new Map();
  const followed = { moves: /* @__PURE__ */ new Map(), lastChange: /* @__PURE__ */ new Map(), removed: /* @__PURE__ */ new Map() };
  const { moves, lastChange, removed } = followed;
  const follow = (commit) => {
    const { date, files } = commit;
    const paths = files.map(({ path }) => present.get(path) ?? path);
    for (const path of paths) if (!lastChange.has(path)) lastChange.set(path, date);
    for (const { status, path } of files) {
      if (status === "added" || status === "renamed") present.delete(path);
      if (status === "removed" && !removed.has(path)) removed.set(path, commit);
    }
    files.forEach(({ status, previousPath }, index) => {
      if (status !== "renamed" || previousPath === void 0) return;
      present.set(previousPath, paths[index]);
      if (!moves.has(previousPath)) moves.set(previousPath, paths[index]);
    });
    return paths;
  };
  return { follow, followed };
}
function isPerson({ author }) {
  return !/\[bot\]/i.test(author.name) && !/\[bot\]@/i.test(author.email) && !/^(?:dependabot|renovate)\b/i.test(author.name);
}
function createAuthorKeys() {
  const keys = /* @__PURE__ */ new Map();
  return ({ author }) => {
    const [address, name] = [`<${author.email.toLowerCase()}>`, author.name.toLowerCase()];
    const key = keys.get(address) ?? keys.get(name) ?? address;
    keys.set(address, key).set(name, key);
    return key;
  };
}

// src/core/audit/maintainer-activity.ts
function measureMaintainers(features, touched) {
  const tallies = /* @__PURE__ */ new Map();
  const namesOf = ({ maintainers }) => maintainers.length === 0 ? [void 0] : distinctNames(maintainers);
  const keyOf3 = (name = "") => maintainerKey(name);
  for (const feature of features)
    for (const maintainer of namesOf(feature)) {
      const tally = getOrMake(tallies, keyOf3(maintainer), () => {
        const row = { features: [], quiet: [], commits: 0, authors: 0 };
        if (maintainer !== void 0) row.maintainer = maintainer;
        return { row };
      });
      tally.row.features.push(feature);
    }
  for (const { author, features: own } of touched) {
    const counted = /* @__PURE__ */ new Set();
    for (const feature of own)
      for (const key of namesOf(feature).map(keyOf3)) {
        const tally = tallies.get(key);
        (tally.seen ??= /* @__PURE__ */ new Set()).add(feature);
        if (counted.has(key)) continue;
        counted.add(key);
        tally.row.commits++;
        if (author !== void 0) (tally.people ??= /* @__PURE__ */ new Set()).add(author);
      }
  }
  return [...tallies].sort(([a], [b]) => a === "" ? 1 : b === "" ? -1 : compareText(a, b)).map(([, { row, people, seen }]) => {
    row.quiet = seen ? row.features.filter((feature) => !seen.has(feature)) : row.features;
    row.authors = people?.size ?? 0;
    return row;
  });
}

// src/core/audit/activity.ts
function createTallies({ features }, featuresOf) {
  const tallies = {
    features: new Map(features.map((feature) => [feature, { commits: 0, growing: 0, people: /* @__PURE__ */ new Map() }])),
    everywhere: /* @__PURE__ */ new Map(),
    touched: []
  };
  const keyOf3 = createAuthorKeys();
  const count2 = (commit, present) => {
    const author = isPerson(commit) ? keyOf3(commit) : void 0;
    if (author !== void 0) addTo(tallies.everywhere, author);
    const parts = /* @__PURE__ */ new Map();
    commit.files.forEach(({ added, deleted }, index) => {
      for (const feature of featuresOf(present[index])) {
        const { lines, files } = parts.get(feature) ?? { lines: 0, files: 0 };
        const grown = added === void 0 || deleted === void 0 ? 0 : added - deleted;
        parts.set(feature, { lines: lines + grown, files: files + 1 });
      }
    });
    tallies.touched.push({ author, features: parts.keys() });
    for (const [feature, { lines, files }] of parts)
      addCommit(tallies.features.get(feature), commit, { author, lines, work: files / commit.files.length });
  };
  return { tallies, count: count2 };
}
function measureActivity({
  matrix,
  survey,
  followed,
  tallies,
  linesKnown
}) {
  const { everywhere, touched } = tallies;
  const all = sum(everywhere.values());
  const features = matrix.features.map((feature) => {
    const { commits, growing, people, seen = "" } = tallies.features.get(feature);
    let lastChange = seen;
    for (const path of survey.filesOf.get(feature) ?? []) {
      const date = followed.lastChange.get(path);
      if (date !== void 0 && date > lastChange) lastChange = date;
    }
    const byPeople = [...people.values()];
    const here = { work: sum(byPeople.map(({ work }) => work)), commits: sum(byPeople.map((one) => one.commits)) };
    const authors = [...people].map(([key, { name, commits: own, work }]) => ({
      name,
      commits: own,
      share: { work: work / here.work, commits: own / here.commits, everywhere: everywhere.get(key) / all }
    }));
    return {
      feature,
      commits,
      growing: linesKnown ? growing : null,
      authors: authors.sort((a, b) => b.commits - a.commits),
      ...lastChange !== "" && { lastChange }
    };
  });
  return { features, maintainers: measureMaintainers(matrix.features, touched) };
}
function sum(numbers) {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
function addCommit(tally, commit, { author, lines, work }) {
  tally.commits++;
  tally.seen ??= commit.date;
  if (author === void 0) return;
  if (lines > 0) tally.growing++;
  const person = tally.people.get(author);
  if (person) {
    person.commits++;
    person.work += work;
  } else tally.people.set(author, { name: commit.author.name, commits: 1, work });
}

// src/core/audit/rules/rule.ts
function toFinding(matrix, ruleCode, found) {
  const { code = ruleCode, severity = severityOf(code), message, fix, feature, at, subject } = found;
  const isElsewhere = "file" in at;
  const { line, column } = isElsewhere ? at : matrix.locate([...feature?.at ?? [], ...at]);
  const finding = { code, severity, message, fix, file: isElsewhere ? at.file : matrix.file, line, column };
  if (subject !== void 0) finding.subject = subject;
  if (feature) finding.feature = feature.id;
  return { finding, about: found.about ?? (feature ? [feature] : []) };
}
function levelOf(matrix, feature) {
  return matrix.levels.get(feature.level);
}
function isLeaving(feature) {
  return feature.level === "deprecated" || feature.level === "obsolete";
}

// src/core/audit/allow.ts
var unusedAllow = {
  code: "unused-allow",
  severity: "warning",
  meaning: "A feature allows a finding that no longer occurs.",
  allowable: false
};
function applyAllowances(matrix, found, judged) {
  const used = /* @__PURE__ */ new Set();
  const findings = [];
  const allowed = [];
  for (const { finding, about } of found) {
    const allowing = about.filter((feature) => feature.allow[finding.code] !== void 0);
    for (const feature of allowing) used.add(keyOf(feature, finding.code));
    if (allowing.length === 0) findings.push(finding);
    else allowed.push({ ...finding, reason: allowing[0].allow[finding.code] });
  }
  for (const feature of matrix.features)
    for (const code of Object.keys(feature.allow))
      if (judged.has(code) && !used.has(keyOf(feature, code)))
        findings.push(toFinding(matrix, "unused-allow", unused(feature, code)).finding);
  return { findings: findings.sort(compareFindings), allowed: allowed.sort(compareFindings) };
}
var unused = (feature, code) => ({
  feature,
  message: `${feature.name} allows ${code}, which no longer occurs`,
  fix: "Remove it from `allow`.",
  at: ["allow", code],
  subject: code
});
var keyOf = (feature, code) => `${feature.id}\0${code}`;

// src/core/audit/unmapped-folders.ts
var MAX_FOLDERS = 20;
var GROWTH = 1.25;
function rollUpFolders(survey, features) {
  const folders = countFolders(survey);
  const lines = /* @__PURE__ */ new Map();
  for (const [folder, { unmapped: unmapped2, direct }] of folders) {
    if (unmapped2 === 0 || folder !== "" && isWhole(folders.get(parentFolder(folder)))) continue;
    if (isWhole(folders.get(folder))) lines.set(folder, unmapped2);
    else if (direct > 0) lines.set(folder, direct);
  }
  for (let smallest = 2; lines.size > MAX_FOLDERS; smallest = Math.ceil(smallest * GROWTH)) mergeSmall(lines, smallest);
  return [...lines].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([folder, files]) => ({
    path: folder === "" ? "./" : `${folder}/`,
    files,
    whole: isWhole(folders.get(folder)),
    suggest: suggestFeature(folder, folders, features)?.id ?? null
  }));
}
function mergeSmall(lines, smallest) {
  const depthOf = (folder) => folder === "" ? 0 : folder.split("/").length;
  let depth = 0;
  for (const folder of lines.keys()) depth = Math.max(depth, depthOf(folder));
  for (; depth > 0; depth--)
    for (const [folder, files] of [...lines]) {
      if (files >= smallest || depthOf(folder) !== depth) continue;
      const parent = parentFolder(folder);
      lines.delete(folder);
      addTo(lines, parent, files);
    }
}
var isWhole = ({ all, unmapped: unmapped2 }) => unmapped2 === all;
var noCounts = () => ({ all: 0, unmapped: 0, direct: 0, features: /* @__PURE__ */ new Map() });
function countFolders({ featuresOf, unmapped: unmapped2 }) {
  const folders = /* @__PURE__ */ new Map();
  const isUnmapped = new Set(unmapped2);
  for (const [path, features] of featuresOf) {
    const missing2 = isUnmapped.has(path);
    const home = parentFolder(path);
    for (const folder of upToRoot(home)) {
      const counts = getOrMake(folders, folder, noCounts);
      counts.all++;
      if (missing2) counts.unmapped++;
      if (missing2 && folder === home) counts.direct++;
      for (const feature of features) if (!feature.crossCutting) addTo(counts.features, feature);
    }
  }
  return folders;
}
var CLEAR_SHARE = 0.75;
function suggestFeature(folder, folders, features) {
  const named = features.filter((feature) => carriesName(folder, feature));
  if (named.length === 1) return named[0];
  for (let around = folder; around !== ""; around = parentFolder(around)) {
    const counts = folders.get(around);
    const mapped = counts.all - counts.unmapped;
    if (mapped === 0) continue;
    const [best] = [...counts.features].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= mapped * CLEAR_SHARE ? best[0] : void 0;
  }
  return void 0;
}
function carriesName(folder, feature) {
  const name = slug(feature.name);
  return name.length >= 4 && folder.split("/").slice(-2).some((part) => `-${slug(part)}-`.includes(`-${name}-`));
}

// src/core/audit/pattern-use.ts
function surveyFiles(map, files, check) {
  const { features } = map.matrix;
  const survey = {
    paths: [...new Set(files.map(plainPath))].sort(compareText),
    featuresOf: /* @__PURE__ */ new Map(),
    filesOf: /* @__PURE__ */ new Map(),
    patterns: new Map(features.map((one) => [one, one.paths.map(() => ({ matched: 0, kept: 0 }))])),
    unmapped: [],
    ignored: 0
  };
  const submodules = new Set(files.filter(isSubmodule).map(plainPath));
  let own = [];
  for (const path of survey.paths) {
    const matched = submodules.has(path) ? `${path}/` : path;
    const { hits, patterns } = map.patternsOf(matched);
    check?.(path, { features: hits.length, patterns: patterns.length });
    const isSame = hits.length === own.length && hits.every(({ feature }, index) => feature === own[index]);
    if (!isSame) own = hits.map((hit) => hit.feature);
    survey.featuresOf.set(path, own);
    for (const feature of own) append(survey.filesOf, feature, path);
    const keeping = new Set(own);
    for (const { feature, index } of patterns) {
      const use = survey.patterns.get(feature)[index];
      use.matched++;
      if (keeping.has(feature)) use.kept++;
    }
    if (own.length > 0) continue;
    if (map.isIgnored(matched)) survey.ignored++;
    else survey.unmapped.push(path);
  }
  return survey;
}
function createFeatureLookup(map, survey) {
  const ofGone = remembered((path) => map.featuresOf(path).map(({ feature }) => feature));
  return (path) => survey.featuresOf.get(path) ?? ofGone(path);
}

// src/core/audit/tally.ts
function createHistoryTally({ map, survey, today }) {
  const since = yearBefore(today);
  const featuresOf = createFeatureLookup(map, survey);
  const { follow, followed } = createFollower();
  const { tallies, count: count2 } = createTallies(map.matrix, featuresOf);
  const lines = createLineTally(map, featuresOf);
  return {
    count: (commit) => {
      const present = follow(commit);
      if (commit.date < since) return;
      count2(commit, present);
      commit.files.forEach(({ added = 0, deleted = 0 }, index) => lines.count(present[index], added + deleted));
    },
    ...{ followed, tallies, changedLines: lines.sum }
  };
}
function tallyHistory({ commits }, of) {
  const tally = createHistoryTally(of);
  for (const commit of commits) tally.count(commit);
  return tally;
}

// src/core/patterns/check-name.ts
var MAX_LENGTH = 65536;
var SLASH = "\uE000";
function compileCheckName(glob) {
  if (glob.length > MAX_LENGTH) return () => false;
  const options = { dot: true, nonegate: true, nocomment: true, noext: true, platform: "linux" };
  const matcher = new Minimatch(glob.replaceAll("/", SLASH), options);
  return (name) => matcher.match(name.replaceAll("/", SLASH));
}

// src/core/audit/required-checks.ts
function parseCheckNames(text) {
  const names = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
function findKnownChecks(list2, github) {
  const asked = github && !("unknown" in github.requiredChecks) ? github.requiredChecks : void 0;
  const required = list2 ?? asked?.required;
  if (!required) return void 0;
  const ran = asked && asked.reported.length > 0 ? [.../* @__PURE__ */ new Set([...asked.reported, ...required])] : void 0;
  return { required, ...ran && { ran } };
}
function linkChecks(matrix, required) {
  const tested = /* @__PURE__ */ new Set();
  const features = matrix.features.filter(({ checks }) => checks.length > 0).map((feature) => {
    const globs = feature.checks.map(compileCheckName);
    const own = required.filter((name) => globs.some((matches) => matches(name)));
    for (const name of own) tested.add(name);
    return { feature, required: own };
  });
  return { features, others: required.filter((name) => !tested.has(name)) };
}

// src/core/paths/suggest-pattern.ts
var HABITS = [
  ["anchored", /^re:\^\\?\//, "re:^"],
  ["negated", /^!/, ""],
  ["around", /^[\s"'`]{1,9}|[\s"'`]{1,9}$/g, ""],
  ["dot", /\/\.(?=\/|$)/g, ""],
  ["address", /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:-\/)?(?:tree|blob)\/[^/]+\//, ""],
  ["group", /(?<![@?*+!\\])\(/g, "@("],
  ["several", /^[^,|\s{]+(?:[,|\s]+[^,|\s{]+)+$/, "{$&}"]
];
var MOST_SUGGESTIONS = 2e3;
function createSuggester(tree) {
  let made = 0;
  return (pattern) => made++ < MOST_SUGGESTIONS ? prepareSuggestion(pattern, tree) : () => void 0;
}
function prepareSuggestion(pattern, tree) {
  const { literal, rest } = splitPattern(pattern);
  const first = (candidates) => {
    for (const candidate of candidates) if (candidate.pattern !== pattern && isSound(candidate, tree)) return candidate;
    return void 0;
  };
  function* at(because, places) {
    for (const parts of places) yield { pattern: [...parts, ...rest].join("/"), because };
  }
  function* spelled2() {
    if (/[^*]\/\*$/.test(pattern)) yield { pattern: pattern.slice(0, -1), because: "folder" };
    if (!pattern.endsWith("/")) yield { pattern: `${pattern}/`, because: "folder" };
    const file = /^(.+)\/(?:\*\*)?$/.exec(pattern)?.[1];
    if (file !== void 0) yield { pattern: file, because: "file" };
    yield* at("form", asSpelled(literal, tree, foldForm));
    for (const form of ["NFC", "NFD"]) yield { pattern: pattern.normalize(form), because: "form" };
    yield* at("case", asSpelled(literal, tree, inLowerCase));
    if (pattern !== pattern.toLowerCase()) yield { pattern: pattern.toLowerCase(), because: "case" };
  }
  function* inOtherTools() {
    for (const [because, written, here] of HABITS) {
      const replaced = pattern.replace(written, here);
      if (replaced === pattern) continue;
      const found = because === "several" ? replaced.replace(/[,|\s]+/g, ",") : replaced;
      for (const one of [found, `${found}/`]) yield { pattern: one, because };
    }
  }
  if (isRegex(pattern)) {
    const found = first(inOtherTools());
    return found ? () => found : NOTHING;
  }
  const before = first(spelled2()) ?? first(inOtherTools());
  if (before) return () => before;
  const after = first(at("elsewhere", elsewhere(literal, tree))) ?? first(at("near", nearby(literal, tree)));
  if (literal.length === 0) return after ? () => after : NOTHING;
  return (moves) => (moves && first(at("renamed", movedTo(pattern, literal, moves)))) ?? after;
}
var NOTHING = () => void 0;
function isSound({ pattern }, tree) {
  const matches = () => tree.matchesSome(compilePattern(pattern));
  const isCostly = isRegex(pattern) || pattern.includes("{");
  return isCostly ? !checkPattern(pattern) && matches() : matches() && !checkPattern(pattern);
}
function splitPattern(pattern) {
  const parts = pattern.split("/");
  const magic = parts.findIndex((part) => part === "" || MAGIC.test(part));
  return magic < 0 ? { literal: parts, rest: [] } : { literal: parts.slice(0, magic), rest: parts.slice(magic) };
}
var inLowerCase = (name) => name.toLowerCase();
function* asSpelled(literal, tree, fold2) {
  const found = [];
  for (const part of literal) {
    const children = tree.childrenOf(found.join("/"));
    const same = children.includes(part) ? part : children.find((name) => fold2(name) === fold2(part));
    if (same === void 0) return;
    found.push(same);
  }
  if (found.some((part, index) => part !== literal[index])) yield found;
}
function* movedTo(pattern, literal, moves) {
  const matcher = compilePattern(pattern);
  const folder = literal.join("/");
  const inside = `${folder}/`;
  const votes = /* @__PURE__ */ new Map();
  moves.forEach((to, from) => {
    if (!from.startsWith(inside) && from !== folder) return;
    if (!matcher.matches(from)) return;
    const kept = from.slice(folder.length);
    const target = kept === "" ? to : to.endsWith(kept) ? to.slice(0, -kept.length) : void 0;
    if (target) addTo(votes, target);
  });
  for (const [target] of [...votes].sort((a, b) => b[1] - a[1])) yield target.split("/");
}
var TELLING_NAME = 4;
function* elsewhere(literal, tree) {
  const name = literal.at(-1);
  if (name === void 0) return;
  const places = tree.named(name).map((path) => path.split("/"));
  for (let count2 = literal.length - 1; count2 >= 1; count2--) {
    if (count2 === 1 && name.length < TELLING_NAME) return;
    const same = places.filter((parts) => literal.slice(-count2).every((part, at) => part === parts.at(at - count2)));
    if (same.length === 1) yield same[0];
    if (same.length > 0) return;
  }
}
function* nearby(literal, tree) {
  const wrong = literal.findIndex((part, index) => {
    const path = literal.slice(0, index + 1).join("/");
    return part !== "" && !tree.hasFolder(path) && !tree.hasFile(path);
  });
  if (wrong < 0) return;
  const near = nearest(literal[wrong], tree.childrenOf(literal.slice(0, wrong).join("/")));
  if (near !== void 0) yield [...literal.slice(0, wrong), near, ...literal.slice(wrong + 1)];
}

// src/core/audit/rules/submodule-pattern.ts
function createSubmoduleLookup(files) {
  const submodules = files.filter(isSubmodule);
  return (pattern) => {
    const path = submodules.find((submodule) => pattern.startsWith(submodule));
    return path === void 0 ? void 0 : plainPath(path);
  };
}
var submodulePattern = {
  code: "submodule-pattern",
  severity: "note",
  meaning: "A pattern names a submodule, and git only knows its commit, not its files.",
  needs: "files",
  find: ({ matrix, repository }) => {
    const submoduleOf = createSubmoduleLookup(repository.files);
    return matrix.features.flatMap(
      (feature) => feature.paths.flatMap((pattern, index) => {
        const submodule = submoduleOf(pattern);
        if (submodule === void 0) return [];
        const isInside = ![`${submodule}/`, `${submodule}/**`].includes(pattern);
        return {
          feature,
          message: isInside ? `${pattern} of ${feature.name} is inside the submodule ${submodule}, whose files this repository doesn't have` : `${pattern} of ${feature.name} is a submodule: only a change of its commit belongs to the feature`,
          fix: isInside ? `Write ${submodule}/ to mean the submodule as a whole.` : "Nothing, if that is meant; changes inside it are judged in its own repository.",
          at: ["paths", index],
          subject: pattern
        };
      })
    );
  }
};

// src/core/patterns/covers.ts
function compileCoverable(pattern) {
  const matcher = compilePattern(pattern);
  return {
    matcher,
    alternatives: isRegex(pattern) ? [] : expandBraces(pattern).map((glob) => glob.split("/"))
  };
}
var MAX_PAIRS = 1e4;
function covers(outer, inner) {
  if (outer.matcher.source === inner.matcher.source) return true;
  if (inner.matcher.shapes.every((shape) => containsShape(outer.matcher, shape))) return true;
  const pairs = outer.alternatives.length * inner.alternatives.length;
  if (pairs === 0 || pairs > MAX_PAIRS) return false;
  return inner.alternatives.every((parts) => outer.alternatives.some((other) => coversParts(other, parts)));
}
var MAX_COMPARISONS = 3e5;
var MIN_CANDIDATES = 10;
function indexCoverables(list2) {
  const room = Math.max(MIN_CANDIDATES, Math.floor(MAX_COMPARISONS / Math.max(1, list2.length)));
  const exact = /* @__PURE__ */ new Map();
  const wide = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  const file = (map, key, index) => {
    const entries = map.get(key);
    if (!entries) map.set(key, [index]);
    else if (entries.at(-1) !== index) entries.push(index);
  };
  list2.forEach(({ matcher }, index) => {
    for (const shape of matcher.shapes)
      if (shape.kind === "exact") file(exact, shape.path, index);
      else file(isWide(shape) ? wide : others, shape.folder, index);
  });
  return {
    candidates: ({ matcher }) => {
      const shape = matcher.shapes[0];
      const found = /* @__PURE__ */ new Set();
      let complete = true;
      const take = (map, keys) => {
        let left = room;
        for (const key of keys) {
          const entries = map.get(key) ?? [];
          if (entries.length > left) complete = false;
          for (let at = Math.max(0, entries.length - left); at < entries.length; at++) found.add(entries[at]);
          left = Math.max(0, left - entries.length);
        }
      };
      const above = upToRoot(shape.kind === "exact" ? parentFolder(shape.path) : shape.folder);
      if (shape.kind === "exact") take(exact, [shape.path]);
      take(wide, above);
      take(others, above);
      return { indexes: [...found].sort((a, b) => a - b), complete };
    }
  };
}
var isWide = (shape) => shape.kind === "below" || shape.kind === "under" && !shape.basename && !shape.ending && !shape.includes;
function containsShape(outer, inner) {
  if (inner.kind === "exact") return outer.matches(inner.path);
  return outer.shapes.some(
    (shape) => shape.kind === "below" && (inner.folder === shape.folder || inner.folder.startsWith(`${shape.folder}/`))
  );
}
function coversParts(outer, inner) {
  return coversSequence(outer, inner, {
    isAny: (part) => part === "**",
    one: coversPart,
    emptyAtEnd: false
  });
}
var OTHER_MAGIC = /[[\]{}()!+@|\\]/;
function coversPart(outer, inner) {
  if (outer === inner || outer === "*") return inner !== "**";
  const wildcard = outer.search(/[*?]/);
  if (!inner.startsWith(wildcard < 0 ? outer : outer.slice(0, wildcard))) return false;
  if (OTHER_MAGIC.test(outer) || OTHER_MAGIC.test(inner)) return false;
  return coversSequence(Array.from(outer), Array.from(inner), {
    isAny: (character) => character === "*",
    one: (character, other) => character === other || character === "?" && other !== "*",
    emptyAtEnd: true
  });
}
function coversSequence(outer, inner, { isAny, one, emptyAtEnd }) {
  const reachable = outer.map(() => false);
  let previous = [true, ...reachable];
  const skipAny = (row) => {
    outer.forEach((item, index) => {
      if (row[index] && isAny(item) && (emptyAtEnd || index < outer.length - 1)) row[index + 1] = true;
    });
    return row;
  };
  previous = skipAny(previous);
  for (const item of inner) {
    const row = [false, ...reachable];
    outer.forEach((other, index) => {
      if (isAny(other)) {
        if (previous[index]) row[index] = true;
        if (previous[index] && index === outer.length - 1) row[index + 1] = true;
      } else if (previous[index] && !isAny(item) && one(other, item)) row[index + 1] = true;
    });
    previous = skipAny(row);
  }
  return previous[outer.length];
}

// src/core/audit/rules/not-checked.ts
var notCheckedKind = {
  code: "not-checked",
  severity: "note",
  meaning: "Something could not be checked; the message says why."
};
function notChecked(subject, what, reason) {
  return {
    code: "not-checked",
    message: `${what} was not checked: ${reason}`,
    fix: FIXES[subject] ?? "Give the token the permission named above, then run the audit again.",
    at: [],
    subject
  };
}
var FULL_CLONE = "Run the audit in a full clone (with actions/checkout: fetch-depth 0, without a filter).";
var FIXES = {
  activity: FULL_CLONE,
  "changed-lines": FULL_CLONE,
  removable: "Remove some of them, then run the audit again."
};
var CHANGED_LINES = "how many of the changed lines are mapped";
var historyNotChecked = {
  ...notCheckedKind,
  needs: "files",
  find: ({ repository: { history } }) => {
    if (typeof history === "string")
      return [notChecked("activity", `how active each feature is, and ${CHANGED_LINES},`, history)];
    const what = `${CHANGED_LINES}, and what grows though Obsolete,`;
    return history.lines ? [] : [notChecked("changed-lines", what, "the history has no lines")];
  }
};

// src/core/audit/rules/shadowed-pattern.ts
var MAX_PATTERNS = 5e4;
var shadowsOf = /* @__PURE__ */ new WeakMap();
var findShadows = (matrix) => getOrMake(shadowsOf, matrix, compareAll);
function compareAll(matrix) {
  const patterns = matrix.features.reduce((sum2, { paths, exclude }) => sum2 + paths.length + exclude.length, 0);
  if (patterns > MAX_PATTERNS) {
    const repeats = (feature) => findRepeats(feature).map((at) => report(feature, at, REPEATED));
    return { found: matrix.features.flatMap(repeats), unchecked: patterns };
  }
  const open = /* @__PURE__ */ new Set();
  const rows = matrix.features.map((feature) => ({ feature, paths: feature.paths.map(compileCoverable) }));
  const findWinner = matrix.match === "last" ? indexWinners(rows) : void 0;
  const found = rows.flatMap((row, index) => [
    ...insideFeature(row, open),
    ...findWinner ? byLaterFeature(row, { findWinner: (inner) => findWinner(inner, index), open }) : []
  ]);
  return { found, unchecked: open };
}
var shadowedPattern = {
  code: "shadowed-pattern",
  severity: "warning",
  meaning: "A pattern has no effect, because of another pattern or an exclude.",
  needs: "matrix",
  find: ({ matrix }) => findShadows(matrix).found
};
var shadowsNotChecked = {
  ...notCheckedKind,
  needs: "matrix",
  find: ({ matrix }) => {
    const open = findShadows(matrix).unchecked;
    const unchecked = typeof open === "number" ? open : open.size;
    if (unchecked === 0) return [];
    return [
      {
        message: `whether ${count(unchecked, "pattern")} can decide anything was not fully checked: too many others could cover them`,
        fix: "Write fewer patterns: name folders instead of files, and begin patterns with a folder.",
        at: [],
        subject: "shadowed-pattern"
      }
    ];
  }
};
var REPEATED = { message: "is listed twice", fix: "Remove one of the two." };
function report(feature, at, { message, fix }) {
  return {
    feature,
    message: `${feature.paths[at]} of ${feature.name} ${message}`,
    fix,
    at: ["paths", at],
    subject: feature.paths[at]
  };
}
function findRepeats({ paths }) {
  const first = firstPlaces(paths);
  return paths.flatMap((pattern, at) => first.get(pattern) === at ? [] : [at]);
}
function insideFeature({ feature, paths }, open) {
  const exclude = feature.exclude.map(compileCoverable);
  const excludes = indexCoverables(exclude);
  const index = indexCoverables(paths);
  const repeats = new Set(findRepeats(feature));
  return paths.flatMap((pattern, at) => {
    const say = (message, fix) => report(feature, at, { message, fix });
    if (repeats.has(at)) return say(REPEATED.message, REPEATED.fix);
    const outside = excludes.candidates(pattern);
    const excluding = outside.indexes.find((other) => covers(exclude[other], pattern));
    if (excluding !== void 0)
      return say(
        `matches only files that its exclude ${feature.exclude[excluding]} removes again`,
        "Remove the pattern, or narrow the exclude."
      );
    const others = index.candidates(pattern);
    const covering = others.indexes.find(
      (other) => feature.paths[other] !== feature.paths[at] && covers(paths[other], pattern) && (other < at || !covers(pattern, paths[other]))
    );
    if (covering !== void 0)
      return say(
        `matches nothing that ${feature.paths[covering]} does not match too`,
        "Remove the narrower of the two."
      );
    if (!outside.complete || !others.complete) open.add(pattern);
    return [];
  });
}
function byLaterFeature({ feature, paths }, { findWinner, open }) {
  const winners = paths.map((inner) => {
    const { winner, complete } = findWinner(inner);
    if (!winner && !complete) open.add(inner);
    return winner;
  });
  if (winners.length > 1 && winners.every((winner) => winner !== void 0)) {
    const names = [...new Set(winners.map((winner) => winner.feature.name))];
    return [
      {
        feature,
        message: `${feature.name} never decides: the last match counts, and ${names.join(", ")} further down covers all of its patterns`,
        fix: `Move ${feature.name} below ${names.at(-1)}, or remove it.`,
        at: ["paths"]
      }
    ];
  }
  return winners.flatMap(
    (winner, at) => winner ? report(feature, at, {
      message: `never decides: the last match counts, and ${winner.pattern} of ${winner.feature.name} further down covers it`,
      fix: `Move ${feature.name} below ${winner.feature.name}, or remove the pattern.`
    }) : []
  );
}
function indexWinners(rows) {
  const entries = rows.flatMap(
    ({ feature, paths }, row) => feature.exclude.length > 0 ? [] : paths.map((pattern) => ({ row, feature, pattern }))
  );
  const index = indexCoverables(entries.map(({ pattern }) => pattern));
  return (inner, row) => {
    const { indexes, complete } = index.candidates(inner);
    const last = indexes.findLast((at) => entries[at].row > row && covers(entries[at].pattern, inner));
    if (last === void 0) return { complete };
    return { winner: { feature: entries[last].feature, pattern: entries[last].pattern.matcher.source }, complete };
  };
}

// src/core/audit/rules/dead-pattern.ts
function findDeadPatterns({
  matrix,
  survey: { patterns },
  tree,
  files
}) {
  const submoduleOf = createSubmoduleLookup(files);
  const isDead = (pattern) => !tree.matchesSome(compilePattern(pattern));
  const suggest = createSuggester(tree);
  const dead = (pattern, at, feature) => {
    const one = { pattern, at, suggest: suggest(pattern) };
    if (feature) one.feature = feature;
    return one;
  };
  return [
    ...matrix.features.flatMap((feature) => [
      ...[...firstPlaces(feature.paths)].flatMap(
        ([pattern, index]) => patterns.get(feature)[index].matched === 0 && submoduleOf(pattern) === void 0 ? [dead(pattern, ["paths", index], feature)] : []
      ),
      ...feature.exclude.flatMap(
        (pattern, index) => isDead(pattern) ? [dead(pattern, ["exclude", index], feature)] : []
      )
    ]),
    ...matrix.unmapped.ignore.flatMap(
      (pattern, index) => isDead(pattern) ? [dead(pattern, ["unmapped", "ignore", index])] : []
    )
  ];
}
var deadPattern = {
  code: "dead-pattern",
  severity: "warning",
  meaning: "A pattern matches no file of the repository.",
  needs: "files",
  find: ({ deadPatterns, followed }) => deadPatterns.map((dead) => {
    const { feature, pattern, at } = dead;
    const { message, fix } = deadText(dead, followed);
    const found = { message, fix, at, subject: pattern };
    if (feature) found.feature = feature;
    return found;
  })
};
var BECAUSE = {
  folder: "a folder needs a trailing / to mean what is below it",
  file: "it is a file or a link, with nothing below it",
  form: "it looks the same, but the files have other characters",
  case: "case matters",
  renamed: "it was moved there",
  elsewhere: "that is where this name is now",
  near: "that is the nearest name",
  anchored: "no path starts with /",
  negated: "under `exclude`, if it is meant to be left out: a ! in front does not negate",
  around: "spaces and quotes around it are part of the pattern",
  dot: "no part of a path is a single dot",
  address: "a pattern is a path from the root, not an address",
  group: "a group of alternatives needs an @ in front",
  several: "or each as a pattern of its own"
};
function deadText({ pattern, feature, suggest }, followed) {
  const suggestion = suggest(followed?.moves);
  const gone = suggestion || !followed ? void 0 : whenRemoved(pattern, followed.removed);
  const whose = feature?.name ?? "unmapped.ignore";
  return {
    message: `${pattern} of ${whose} matches no file${gone ? `; the last one was removed on ${gone.date} (${gone.sha.slice(0, 10)})` : ""}`,
    fix: suggestion ? `Write ${spelled(suggestion, pattern)} (${BECAUSE[suggestion.because]}).` : "Correct it or remove it; if it is kept for old pull requests, allow it and give that as the reason."
  };
}
function spelled({ pattern, because }, now) {
  const isPlain = because !== "form" && !/[^\0-\x7f]/.test(now);
  return isPlain ? pattern : `"${spellApart(pattern, now)}" in place of "${spellApart(now, pattern)}"`;
}
function whenRemoved(pattern, removed) {
  if (removed.size === 0) return void 0;
  const [matcher, start] = [compilePattern(pattern), literalStart(pattern)];
  for (const path of removed.keys()) if (path.startsWith(start) && matcher.matches(path)) return removed.get(path);
  return void 0;
}
var shadowedInTree = {
  ...shadowedPattern,
  needs: "files",
  find: ({ matrix, survey }) => matrix.features.flatMap(
    (feature) => feature.paths.flatMap((pattern, index) => {
      const { matched, kept } = survey.patterns.get(feature)[index];
      return matched > 0 && kept === 0 ? [shadowed(matrix, feature, pattern, index)] : [];
    })
  )
};
function shadowed(matrix, feature, pattern, index) {
  const last = matrix.match === "last";
  return {
    feature,
    message: `${pattern} of ${feature.name} matches files, but all of them ${last ? "go to features further down (the last match counts), or are excluded" : "are removed by its exclude"}`,
    fix: last ? `Move ${feature.name} further down, or remove the pattern.` : "Remove the pattern, or narrow the exclude.",
    at: ["paths", index],
    subject: pattern
  };
}

// src/core/audit/rules/review-due.ts
var reviewDue = {
  code: "review-due",
  severity: "note",
  meaning: "The maintainers of a feature have not confirmed its row in a while.",
  needs: "review",
  find: ({ matrix, today, reviewMonths }) => {
    const since = monthsBefore(today, reviewMonths);
    return matrix.features.filter(({ reviewed }) => reviewed !== void 0 && reviewed < since).map((feature) => ({
      feature,
      message: `${feature.name} was last reviewed on ${feature.reviewed}, more than ${count(reviewMonths, "month")} ago`,
      fix: "Ask its maintainers whether the row is still right, then set `reviewed` to that day.",
      at: ["reviewed"]
    }));
  }
};
function buildReview(matrix, months, findings) {
  const due = new Set(findings.flatMap(({ code, feature }) => code === "review-due" ? [feature] : []));
  return {
    months,
    calls: callRoll(matrix.features.filter(({ id }) => due.has(id))),
    undated: matrix.features.filter(({ reviewed }) => reviewed === void 0).length
  };
}
function callRoll(due) {
  const asked = due.flatMap((feature) => feature.maintainers.map((who) => ({ who, feature })));
  const calls = [...groupBy(asked, ({ who }) => maintainerKey(who)).values()].map((ones) => ({
    who: ones[0].who,
    features: [...new Set(ones.map(({ feature }) => feature))]
  }));
  const nobodys = due.filter(({ maintainers }) => maintainers.length === 0);
  return [
    ...calls.sort((a, b) => compareText(maintainerKey(a.who), maintainerKey(b.who))),
    ...nobodys.length > 0 ? [{ features: nobodys }] : []
  ];
}

// src/core/audit/rules/removable.ts
var MAX_PAIRS2 = 2e7;
var LISTED = 20;
function findMentions(input) {
  const { matrix, survey } = input;
  const leaving = matrix.features.filter(isLeaving);
  const places = leaving.length > 0 ? listPlaces(input) : [];
  const mentions = /* @__PURE__ */ new Map();
  let left = MAX_PAIRS2;
  for (const feature of leaving) {
    const files = survey.filesOf.get(feature) ?? [];
    const sharing = files.reduce((sum2, path) => sum2 + survey.featuresOf.get(path).length, 0);
    left -= places.length + sharing + LISTED * Math.min(sharing, matrix.features.length);
    if (left < 0) break;
    const found = mentionsOf(input, feature, places);
    left -= LISTED * found.length;
    mentions.set(feature, found);
  }
  return mentions;
}
function listRemovable(survey, mentions, { activity, linesOf: linesOf2 = /* @__PURE__ */ new Map() }) {
  const lastChanges = new Map(activity?.map(({ feature, lastChange }) => [feature, lastChange]));
  return [...mentions].map(([feature, namedBy]) => {
    const lastChange = lastChanges.get(feature);
    return { ...listFiles(survey, feature, linesOf2), namedBy, ...lastChange && { lastChange } };
  }).sort((a, b) => ties(a) - ties(b) || sizeOf(a) - sizeOf(b) || (a.lines ?? 0) - (b.lines ?? 0));
}
function findRemovableFiles(matrix, survey) {
  return [...new Set(matrix.features.filter(isLeaving).flatMap((feature) => survey.filesOf.get(feature) ?? []))];
}
var sizeOf = ({ files, together }) => files.length + together.files;
var ties = ({ shared, namedBy }) => shared.length + namedBy.length;
function listFiles(survey, feature, linesOf2) {
  const all = survey.filesOf.get(feature) ?? [];
  const files = all.filter((path) => survey.featuresOf.get(path).length === 1);
  const together = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Map();
  let goingToo = 0;
  for (const path of all) {
    const others = survey.featuresOf.get(path).filter((other) => other !== feature);
    const staying = others.filter((other) => !isLeaving(other));
    for (const other of staying) addTo(shared, other);
    if (staying.length > 0 || others.length === 0) continue;
    goingToo++;
    for (const other of others) together.add(other);
  }
  return {
    feature,
    files,
    lines: linesOf2.size === 0 ? null : files.reduce((sum2, path) => sum2 + (linesOf2.get(path) ?? 0), 0),
    together: { files: goingToo, features: [...together] },
    shared: [...shared].map(([other, count2]) => ({ feature: other, files: count2 }))
  };
}
var TELLING_NAME2 = 4;
function listPlaces({ matrix, survey }) {
  const place3 = (kind, text, feature) => {
    return { mention: { kind, text, ...feature && { feature } }, slug: `-${slug(text)}-` };
  };
  return [
    ...matrix.features.flatMap((feature) => [
      ...feature.paths.map((text) => place3("pattern", text, feature)),
      ...feature.docs.map((text) => place3("docs", text, feature)),
      ...feature.ci.map((text) => place3("ci", text, feature))
    ]),
    ...survey.paths.map((path) => place3("path", path))
  ];
}
function mentionsOf({ survey }, feature, places) {
  const own = new Set(survey.filesOf.get(feature) ?? []);
  const name = slug(feature.name);
  const named = `-${name}-`;
  const folders = feature.paths.filter((pattern) => pattern.endsWith("/"));
  const names = ({ mention: { kind, text, feature: other }, slug: slugged }) => {
    if (other === feature) return false;
    const isNamed = name.length >= TELLING_NAME2 && slugged.includes(named);
    if (kind === "path") return isNamed && !own.has(text);
    return isNamed || own.has(text) || folders.some((folder) => text.startsWith(folder));
  };
  return places.filter(names).map(({ mention }) => mention);
}
var removable = {
  code: "removable",
  severity: "note",
  meaning: "What could be removed along with a Deprecated or Obsolete feature, and what still refers to it.",
  needs: "files",
  find: ({ matrix, removable: list2 }) => list2.map((one) => describe(matrix, one))
};
var removableNotChecked = {
  ...notCheckedKind,
  needs: "files",
  find: ({ matrix, removable: list2 }) => {
    const others = matrix.features.filter(isLeaving).length - list2.length;
    if (others === 0) return [];
    return [
      notChecked(
        "removable",
        `what could be removed with ${count(others, "feature")}`,
        "too many are on their way out"
      )
    ];
  }
};
function describe(matrix, one) {
  const { feature, files, lines, together, shared, lastChange, namedBy } = one;
  const gone = files.length === 0 && together.files === 0 && shared.length === 0;
  const parts = [
    files.length > 0 ? `${count(files.length, "file")}${lines ? ` of ${count(lines, "line")}` : ""} could be removed with it` : gone ? "none of its files is left" : "no file belongs to it alone",
    ...together.files > 0 ? [
      `${count(together.files, "file")} could be removed together with ${listing(together.features.map(({ name }) => name))}`
    ] : [],
    ...shared.length > 0 ? [`it shares files with ${listing(shared.map((other) => `${other.feature.name} (${other.files})`))}`] : [],
    ...lastChange ? [`its last change was on ${lastChange}`] : [],
    ...namedBy.length > 0 ? [`named by ${summarise(namedBy)}`] : []
  ];
  return {
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}: ${parts.join("; ")}`,
    fix: gone ? "Remove its row, or keep it for old pull requests and allow this and give that as the reason." : namedBy.length > 0 ? "Remove its files and what refers to it, then its row." : "Remove its files, then its row.",
    at: ["name"]
  };
}
var WORDS = {
  pattern: (mentions) => `${count(mentions, "pattern")} of other features`,
  docs: (mentions) => `${count(mentions, "document")} of other features`,
  ci: (mentions) => `${count(mentions, "CI file")} of other features`,
  path: (mentions) => `${count(mentions, "path")} elsewhere`
};
function summarise(namedBy) {
  const kinds = ["pattern", "docs", "ci", "path"].filter((kind) => namedBy.some((one) => one.kind === kind));
  return listing(kinds.map((kind) => WORDS[kind](namedBy.filter((one) => one.kind === kind).length)));
}

// src/core/audit/rules/active-though-obsolete.ts
var GROWING_COMMITS = 2;
var activeThoughObsolete = {
  code: "active-though-obsolete",
  severity: "warning",
  meaning: "A feature is Obsolete, but people keep adding to it.",
  needs: "lines",
  find: ({ matrix, activity }) => activity.filter(({ feature, growing }) => feature.level === "obsolete" && (growing ?? 0) >= GROWING_COMMITS).map(({ feature, growing, commits, authors }) => ({
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}, but still grows: ${count(commits, "commit")} by ${count(authors.length, "person", "people")} in 12 months, ${growing ?? 0} of which add to it`,
    fix: "Ask the authors what they need it for: move that elsewhere, or correct its level.",
    at: ["level"]
  }))
};

// src/core/audit/rules/codeowners-error.ts
var codeownersError = {
  code: "codeowners-error",
  severity: "error",
  meaning: "GitHub ignores a line of CODEOWNERS.",
  needs: "github",
  find: ({ github: { codeownersErrors } }) => "unknown" in codeownersErrors ? [notChecked("codeowners", "errors in CODEOWNERS", codeownersErrors.unknown)] : codeownersErrors.map(({ path, line, column, kind, message, suggestion }) => ({
    message: `GitHub ignores this line: ${firstLine(message) || kind}`,
    fix: suggestion ? firstLine(suggestion) : "Correct the line, or generate CODEOWNERS from the matrix again.",
    at: { file: path, line, column },
    subject: `${kind}: ${firstLine(message)}`
  }))
};
var firstLine = (text) => text.split("\n")[0].trim();

// src/core/audit/rules/could-be-asked.ts
var REGULAR_COMMITS = 3;
var MAX_PEOPLE = 5;
var couldBeAsked = {
  code: "could-be-asked",
  severity: "note",
  meaning: "A feature has nobody to ask, or is looking for maintainers, and has regular authors.",
  needs: "history",
  find: ({ matrix, activity }) => activity.flatMap(({ feature, authors }) => {
    const regular = authors.filter(
      ({ commits, share }) => commits >= REGULAR_COMMITS && share.work > share.everywhere && share.commits > share.everywhere
    ).sort((a, b) => weight(b.share) - weight(a.share)).slice(0, MAX_PEOPLE);
    if (!needsPeople(matrix, feature) || regular.length === 0) return [];
    const people = regular.map(
      ({ name, commits, share }) => `${name} (${count(commits, "commit")}: ${percent(share.work)} of the work on it, ${percent(share.everywhere)} of all commits)`
    );
    return {
      feature,
      message: `${feature.name} ${why(matrix, feature)}, and has regular authors: ${listing(people)} in the last 12 months`,
      fix: "Ask them whether they would maintain it.",
      at: ["level"]
    };
  })
};
var weight = ({ work, everywhere }) => work * Math.log(work / everywhere);
var percent = (share) => share < 0.01 ? "under 1 %" : `${Math.floor(share * 100)} %`;
function needsPeople(matrix, feature) {
  return feature.level === "not-maintained" || feature.seekingMaintainers || !isMaintained(matrix, feature) && !isLeaving(feature);
}
function why(matrix, feature) {
  if (feature.level === "not-maintained") return `is ${levelOf(matrix, feature).title}`;
  return isMaintained(matrix, feature) ? "looks for more maintainers" : "has nobody to ask";
}

// src/core/audit/rules/coverage-fell.ts
var MAX_FOLDERS2 = 3;
var coverageFell = {
  code: "coverage-fell",
  severity: "warning",
  meaning: "A smaller share of files belongs to features than in the baseline.",
  allowable: false,
  needs: "baseline",
  find: ({ matrix, coverage, before, survey }) => {
    const [now, then] = [shareOf(coverage), shareOf(before)];
    if (now.open === 0 || now.mapped * Math.max(then.open, 1) >= (then.open === 0 ? 1 : then.mapped) * now.open)
      return [];
    const known = new Set(before.unmapped);
    const fresh = coverage.unmapped.filter((path) => !known.has(path));
    const folders = rollUpFolders({ ...survey, unmapped: fresh }, matrix.features);
    const named = folders.slice(0, MAX_FOLDERS2).map(({ path, files }) => `${files} in ${path}`);
    const left = folders.length - named.length;
    const where = fresh.length > 0 ? `${count(fresh.length, "more file")} without a feature: ${listing([...named, ...left > 0 ? [`more in ${count(left, "folder")}`] : []])}` : "files with a feature are gone";
    const text = ({ mapped, open }, percent2) => `${percent2} % (${mapped} of ${open})`;
    return [
      {
        message: `the share of files with a feature fell from ${text(then, coveragePercent(before))} to ${text(now, coveragePercent(coverage))}; ${where}`,
        fix: "Add the folders to the paths of a feature, or to unmapped.ignore.",
        at: ["unmapped"],
        subject: `${then.mapped}/${then.open} ${now.mapped}/${now.open}`
      }
    ];
  }
};
var shareOf = ({ files, mapped, ignored }) => ({
  mapped,
  open: files - ignored
});

// src/core/audit/rules/dangling-replacement.ts
var LOOKS_LIKE_ID = /^[a-z0-9._-]+(?:\/[a-z0-9._-]+)+$/;
var danglingReplacement = {
  code: "dangling-replacement",
  severity: "warning",
  meaning: "The replacement of a feature does not exist, is the feature itself, or leads back to it.",
  needs: "matrix",
  find: ({ matrix }) => {
    const byId = featuresById(matrix.features);
    const circles = findCircles(matrix, byId);
    const nearestId = createNearest(matrix);
    return matrix.features.flatMap((feature) => {
      const replacement = feature.sunset?.replacement;
      const problem = replacement === void 0 ? void 0 : findProblem(feature, { replacement, byId, circles, nearestId });
      if (replacement === void 0 || problem === void 0) return [];
      return {
        feature,
        message: `${replacement}, the replacement of ${feature.name}, ${problem.is}`,
        fix: problem.fix,
        at: ["sunset", "replacement"],
        subject: replacement
      };
    });
  }
};
function findProblem(feature, { replacement, byId, circles, nearestId }) {
  if (replacement === feature.id)
    return { is: "is the feature itself", fix: "Name what replaces it, or remove `replacement`." };
  if (!byId.has(replacement)) {
    if (!LOOKS_LIKE_ID.test(replacement)) return void 0;
    const near = nearestId(replacement);
    return {
      is: "is not a feature's id",
      fix: near === void 0 ? "Write the id of a feature, or describe it in words." : `Did you mean ${near}?`
    };
  }
  const place3 = circles.get(feature);
  return place3 && { is: `leads back to it: ${describeCircle(place3)}`, fix: "Decide which of them stays." };
}
function findCircles(matrix, byId) {
  const places = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const start of matrix.features) {
    const way = /* @__PURE__ */ new Map();
    let next = start;
    while (next && !seen.has(next)) {
      seen.add(next);
      way.set(next, way.size);
      next = byId.get(next.sunset?.replacement ?? "");
    }
    const from = next && way.get(next);
    if (from === void 0) continue;
    const circle = [...way.keys()].slice(from);
    circle.forEach((feature, index) => places.set(feature, { circle, index }));
  }
  return places;
}
var MOST_NAMES = 10;
function describeCircle({ circle, index }) {
  const shown = Math.min(circle.length, MOST_NAMES);
  const nameAt = (step) => circle[(index + step) % circle.length].name;
  const names = Array.from({ length: shown }, (_, step) => nameAt(step));
  return [...names, ...shown < circle.length ? ["\u2026"] : [], nameAt(0)].join(" \u2192 ");
}
var MOST_COMPARED = 100;
function createNearest({ features }) {
  const ids = features.map(({ id }) => id);
  let left = MOST_COMPARED;
  return (id) => left-- > 0 ? nearest(id, ids) : void 0;
}

// src/core/audit/rules/empty-paths.ts
var emptyPaths = {
  code: "empty-paths",
  severity: "note",
  meaning: "A feature has no paths, so no file belongs to it.",
  needs: "matrix",
  find: ({ matrix }) => matrix.features.filter((feature) => feature.paths.length === 0 && feature.content.length === 0).map((feature) => ({
    feature,
    message: `${feature.name} has no paths, so no file belongs to it`,
    fix: "Add `paths`; until then, pull requests that change it say nothing about it.",
    at: ["paths"]
  }))
};

// src/core/audit/rules/faults.ts
var MEANINGS = {
  "bad-yaml": "The file is not YAML, or uses a part of YAML that a matrix must not have.",
  "duplicate-key": "A key appears twice in the same map.",
  "too-large": "The file is larger than 4 MiB.",
  "unknown-key": "A matrix has no such key.",
  "bad-value": "A value is missing, or is not allowed there.",
  "duplicate-id": "Two features have the same id.",
  "bad-pattern": "A pattern can't match anything, or means something other than it seems to."
};
var faults = Object.entries(MEANINGS).map(([code, meaning]) => ({
  code,
  severity: "error",
  meaning,
  allowable: false
}));

// src/core/audit/rules/inactive.ts
var inactive = {
  code: "inactive",
  severity: "note",
  meaning: "A feature is Supported, but nobody changed it in the last 12 months.",
  needs: "history",
  find: ({ matrix, survey, activity }) => activity.filter(
    ({ feature, authors }) => feature.level === "supported" && authors.length === 0 && survey.filesOf.has(feature)
  ).map(({ feature, lastChange, commits }) => ({
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}, but nobody changed it in the last 12 months${commits > 0 ? `, apart from bots` : ""}${lastChange && commits === 0 ? `; the last change was on ${lastChange}` : ""}`,
    fix: "Ask its maintainers whether they still look after it; if it is just stable, allow this and give that as the reason.",
    at: ["level"]
  }))
};

// src/core/audit/rules/level-needs.ts
var SUPPORTED_PROMISE = ["maintainers", "docs", "ci"];
var NOUNS = {
  maintainers: "maintainers",
  docs: "documentation",
  ci: "CI",
  checks: "checks",
  notes: "notes",
  sunset: "sunset"
};
var unprovenLevel = {
  code: "unproven-level",
  severity: "warning",
  milder: "note",
  meaning: "A feature does not name what its level asks for.",
  needs: "matrix",
  find: ({ matrix }) => matrix.features.flatMap((feature) => {
    const level = levelOf(matrix, feature);
    const isSupported = level.id === "supported";
    const needs = level.needs ?? (isSupported ? SUPPORTED_PROMISE : []);
    const missing2 = missingNeeds(feature, needs).filter((need) => !(isSupported && need === "maintainers"));
    if (missing2.length === 0) return [];
    const keys = listing(missing2.map((need) => `\`${need}\``));
    return {
      feature,
      ...level.needs === void 0 && { severity: "note" },
      message: `${feature.name} is ${level.title}, but names no ${missing2.map((need) => NOUNS[need]).join(" and no ")}`,
      fix: `Add ${keys}, or give it a level that it meets.`,
      at: ["level"],
      subject: missing2.join("\n")
    };
  })
};
var tooFewKind = {
  code: "too-few-maintainers",
  severity: "warning",
  meaning: "A feature has fewer maintainers than its level asks for."
};
var tooFewMaintainers = {
  ...tooFewKind,
  needs: "matrix",
  find: ({ matrix }) => listShort(matrix).flatMap((short) => short.teams.length === 0 ? tooFew(short, short.people.size) : [])
};
var teamsNotCounted = {
  ...notCheckedKind,
  needs: "files",
  find: ({ matrix, repository }) => repository.github ? [] : listShort(matrix).flatMap(
    (short) => short.teams.length > 0 ? notCounted(short, "only GitHub knows how many people its teams have") : []
  )
};
var tooFewWithTeams = {
  ...tooFewKind,
  needs: "github",
  find: ({ matrix, github: { members } }) => {
    const membersOf = new Map(members.map((one) => [maintainerKey(one.team), one]));
    return listShort(matrix).flatMap((short) => {
      if (short.teams.length === 0) return [];
      const everybody = new Set(short.people);
      for (const team of short.teams) {
        const known = membersOf.get(maintainerKey(team));
        if (!known || "unknown" in known) return notCounted(short, known?.unknown ?? `${team} was not asked about`);
        for (const login of known.logins) everybody.add(maintainerKey(`@${login}`));
      }
      if (everybody.size >= short.level.minMaintainers) return [];
      return tooFew(short, everybody.size, ", members of teams counted");
    });
  }
};
function findCountedTeams(matrix) {
  return distinctNames(listShort(matrix).flatMap(({ teams }) => teams));
}
function listShort(matrix) {
  return matrix.features.flatMap((feature) => {
    const level = levelOf(matrix, feature);
    if (level.minMaintainers === void 0) return [];
    if (level.id === "supported" && feature.maintainers.length === 0) return [];
    const people = /* @__PURE__ */ new Set();
    const teams = [];
    for (const name of feature.maintainers) {
      const maintainer = parseMaintainer(name);
      if (maintainer?.kind === "user") people.add(maintainerKey(name));
      else if (maintainer?.kind === "address") people.add(maintainerKey(maintainer.address));
      else if (maintainer?.kind === "team" && !isPlanned(matrix, name)) teams.push(name);
    }
    return people.size < level.minMaintainers ? [{ feature, level, people, teams }] : [];
  });
}
function tooFew({ feature, level }, people, how = "") {
  const has = people === 0 ? "nobody maintains it" : `${count(people, "person", "people")} ${people === 1 ? "maintains" : "maintain"} it`;
  return {
    feature,
    message: `${feature.name} is ${level.title}, which needs ${count(level.minMaintainers, "maintainer")}, but ${has}${how}`,
    fix: "Find more maintainers, or give it a level that it meets.",
    at: feature.maintainers.length > 0 ? ["maintainers"] : ["level"]
  };
}
function notCounted({ feature, level }, reason) {
  return {
    feature,
    code: "not-checked",
    message: `whether ${feature.name} has ${count(level.minMaintainers, "maintainer")} was not checked: ${reason}`,
    fix: "Run the audit with --github, and a token that may read the members of teams.",
    at: ["maintainers"],
    subject: "min-maintainers"
  };
}

// src/core/audit/rules/missing-evidence.ts
var missingDocs = missing("docs", {
  code: "missing-docs",
  meaning: "A document that a feature names is not in the repository."
});
var missingCi = missing("ci", {
  code: "missing-ci",
  meaning: "A CI file that a feature names is not in the repository."
});
function missing(key, kind) {
  return { ...kind, severity: "warning", needs: "files", find: (input) => findMissing(input, key) };
}
function findMissing({ matrix, tree, followed }, key) {
  const exists = (path) => tree.hasFile(path) || tree.hasFolder(path.replace(/(?<!\/)\/+$/, ""));
  const suggest = createSuggester(tree);
  return matrix.features.flatMap(
    (feature) => feature[key].flatMap((path, index) => {
      if (exists(path)) return [];
      const pattern = suggest(path)(followed?.moves)?.pattern;
      const suggestion = pattern !== void 0 && exists(pattern) ? pattern : void 0;
      const removed = followed?.removed.get(path);
      return {
        feature,
        message: `${path}, named by ${feature.name} as ${key === "docs" ? "its documentation" : "its CI"}, is not in the repository${removed && !suggestion ? `; it was removed on ${removed.date} (${removed.sha.slice(0, 10)})` : ""}`,
        fix: suggestion ? `Write ${suggestion}.` : `Write its new path, or remove it and check whether the level is still right.`,
        at: [key, index],
        subject: path
      };
    })
  );
}

// src/core/audit/rules/no-replacement.ts
var noReplacement = {
  code: "no-replacement",
  severity: "warning",
  meaning: "A feature is Deprecated or Obsolete, but nothing says what replaces it or when it goes.",
  needs: "matrix",
  find: ({ matrix }) => matrix.features.filter(isLeaving).filter(({ sunset }) => !sunset?.replacement && !sunset?.deprecated && !sunset?.removal).map((feature) => ({
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}, but nothing says what replaces it or when it goes`,
    fix: "Add `sunset` with a `replacement`, or with the date or version of its `removal`.",
    at: ["level"]
  }))
};

// src/core/audit/rules/team-finding.ts
var byMaintainer = /* @__PURE__ */ new WeakMap();
function indexMaintainers({ features }) {
  const named = /* @__PURE__ */ new Map();
  for (const feature of features)
    for (const name of distinctNames(feature.maintainers)) append(named, maintainerKey(name), feature);
  return named;
}
var featuresNaming = (matrix, name) => getOrMake(byMaintainer, matrix, indexMaintainers).get(maintainerKey(name)) ?? [];
function foundForTeam(matrix, team, text) {
  const rows = featuresNaming(matrix, team);
  const open = rows.filter((feature) => feature.allow[text.code] === void 0);
  const allowing = rows.filter((feature) => feature.allow[text.code] !== void 0);
  const names = listing(open.map((feature) => `${feature.name} (${feature.category})`));
  const message = `${text.message}; ${open.length > 0 ? `it maintains ${names}` : "no feature names it"}`;
  return [
    ...open.length > 0 || allowing.length === 0 ? [{ ...text, message, subject: team }] : [],
    ...allowing.map((feature) => ({ feature, ...text, at: ["maintainers"], subject: team }))
  ];
}
function findCheckedTeams(matrix) {
  return findNamed(
    matrix,
    (name) => parseMaintainer(name)?.kind === "team" && isAskable(name) && !isPlanned(matrix, name)
  );
}
function findCheckedUsers(matrix) {
  return findNamed(matrix, (name) => parseMaintainer(name)?.kind === "user");
}
function findNamed(matrix, isMeant) {
  const names = matrix.features.flatMap(({ maintainers }) => maintainers).filter(isMeant);
  return distinctNames(names).sort(compareText);
}
function findPlannedTeams(matrix) {
  return [...matrix.teams].flatMap(([team, { planned }]) => planned && isAskable(team) ? [team] : []).sort(compareText);
}
function firstPlace(matrix, name) {
  const [first] = featuresNaming(matrix, name);
  if (!first) return [];
  return [...first.at, "maintainers", first.maintainers.findIndex((one) => maintainerKey(one) === maintainerKey(name))];
}

// src/core/audit/rules/planned-team.ts
var plannedTeam = {
  code: "planned-team",
  severity: "note",
  meaning: "A team named as maintainer has yet to be created.",
  needs: "matrix",
  find: ({ matrix }) => [...matrix.teams].flatMap(([team, { planned }]) => {
    if (!planned) return [];
    const isNamed = featuresNaming(matrix, team).length > 0;
    return foundForTeam(matrix, team, {
      code: "planned-team",
      message: `${team} has yet to be created`,
      fix: isNamed ? "Create the team, then remove `planned`; until then nobody can be asked." : "Name it as maintainer of a feature, or remove it from `teams`.",
      at: ["teams", team]
    });
  })
};

// src/core/audit/rules/repeated-feature.ts
var MOST_PLACES = 20;
var levelConflict = {
  code: "level-conflict",
  severity: "warning",
  meaning: "One feature appears in several rows with different levels.",
  needs: "matrix",
  find: ({ matrix }) => repeated(matrix).filter((rows) => distinctLevels(rows) > 1).map((rows) => ({
    ...aboutAll(rows),
    message: `${rows[0].name} has several levels: ${listing(
      rows.map((row) => `${levelOf(matrix, row).title} in ${place(matrix, row, "level")}`),
      MOST_PLACES
    )}`,
    fix: "Agree on one level, or rename one of them if they are different things.",
    at: ["level"]
  }))
};
var repeatedFeature = {
  code: "repeated-feature",
  severity: "warning",
  meaning: "One feature appears in several rows at the same level.",
  needs: "matrix",
  find: ({ matrix }) => repeated(matrix).filter((rows) => distinctLevels(rows) === 1).map((rows) => ({
    ...aboutAll(rows),
    message: `${rows[0].name} appears ${rows.length === 2 ? "twice" : `${rows.length} times`}: in ${listing(
      rows.map((row) => place(matrix, row, "name")),
      MOST_PLACES
    )}`,
    fix: "Keep one row, or rename one of them if they are different things.",
    at: ["name"]
  }))
};
function repeated(matrix) {
  return [...groupBy(matrix.features, keyOf2).values()].filter((rows) => rows.length > 1);
}
var keyOf2 = ({ name }) => slug(name) || name;
var distinctLevels = (rows) => new Set(rows.map((row) => row.level)).size;
var place = (matrix, row, key) => `${row.category} (line ${matrix.locate([...row.at, key]).line})`;
var aboutAll = (rows) => ({ feature: rows.at(-1), about: rows, subject: keyOf2(rows[0]) });

// src/core/audit/rules/required-but-unsupported.ts
var UNSUPPORTED = ["not-maintained", "deprecated", "obsolete"];
var requiredButUnsupported = {
  code: "required-but-unsupported",
  severity: "warning",
  meaning: "Pull requests must pass checks of a feature that is Not maintained, Deprecated or Obsolete.",
  needs: "checks",
  find: ({ matrix, links }) => links.features.filter(({ feature, required }) => UNSUPPORTED.includes(feature.level) && required.length > 0).map(({ feature, required }) => ({
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}, but ${count(required.length, "required check")} ${required.length === 1 ? "tests" : "test"} it: ${shorten(required)}`,
    fix: "Stop requiring checks that test nothing else, or correct the feature's level.",
    at: ["checks"],
    subject: required.join("\n")
  }))
};
function shorten(names) {
  const jobs = [...new Set(names.map((name) => name.slice(name.lastIndexOf(" / ")).replace(/^ \/ /, "")))];
  return listing(jobs, 3);
}

// src/core/audit/rules/required-check.ts
var requiredCheck = {
  code: "required-check",
  severity: "warning",
  meaning: "A required status check is never reported, or ours is not required.",
  needs: "github",
  find: ({ github: { requiredChecks } }) => "unknown" in requiredChecks ? [notChecked("required-checks", "which checks are required", requiredChecks.unknown)] : judgeRequiredChecks(requiredChecks)
};
function judgeRequiredChecks({ branch, required, reported, own }) {
  const silent = reported.length === 0 ? [] : required.filter((name) => !reported.includes(name));
  const [ours] = own.some((name) => required.includes(name)) ? [] : own;
  return [
    ...silent.map((name) => ({
      message: `${branch} requires the check "${name}", which has not reported lately: pull requests would wait for it forever`,
      fix: "Correct its name in the rule, or let its workflow run on every pull request.",
      at: [],
      subject: name
    })),
    ...ours === void 0 ? [] : [
      {
        message: `${branch} doesn't require the check "${ours}", so pull requests can be merged even if it fails`,
        fix: `Add it to the required status checks of ${branch}.`,
        at: [],
        subject: ours
      }
    ]
  ];
}

// src/core/text/compare-versions.ts
var import_compare6 = __toESM(require_compare(), 1);
function compareVersions(a, b) {
  for (let index = 0; index < Math.max(a.numbers.length, b.numbers.length); index++) {
    const [left, right] = [a.numbers[index] ?? 0n, b.numbers[index] ?? 0n];
    if (left !== right) return left < right ? -1 : 1;
  }
  return (0, import_compare6.default)(preReleaseAlone(a), preReleaseAlone(b), { loose: true });
}
var preReleaseAlone = ({ preRelease }) => preRelease === void 0 ? "0.0.0" : `0.0.0-${preRelease}`;

// src/core/audit/rules/sunset-overdue.ts
var BEFORE_DEPRECATION = ["supported", "best-effort", "not-maintained", "experimental"];
var sunsetOverdue = {
  code: "sunset-overdue",
  severity: "error",
  meaning: "A sunset date or version has passed.",
  needs: "matrix",
  find: ({ matrix, today, release }) => matrix.features.flatMap((feature) => {
    const { deprecated, removal } = feature.sunset ?? {};
    const found = [];
    const isPast = (due) => (lastDayOf(due ?? "") ?? today) < today;
    const word = (due) => dueKind(due) === "date" ? "on" : "in";
    if (isPast(deprecated) && BEFORE_DEPRECATION.includes(feature.level))
      found.push(overdue(matrix, feature, "deprecated", `it was to be deprecated ${word(deprecated)} ${deprecated}`));
    if (isReached(deprecated, release) && BEFORE_DEPRECATION.includes(feature.level))
      found.push(
        overdue(matrix, feature, "deprecated", `it was to be deprecated in ${deprecated}, and this is ${release}`)
      );
    if (isPast(removal))
      found.push(overdue(matrix, feature, "removal", `it was to be removed ${word(removal)} ${removal}`));
    if (isReached(removal, release))
      found.push(overdue(matrix, feature, "removal", `it was to be removed in ${removal}, and this is ${release}`));
    return found;
  })
};
var removalUnreadable = {
  ...notCheckedKind,
  needs: "matrix",
  find: ({ matrix }) => withRemoval(matrix).filter(({ removal }) => !isDue(removal)).map(({ feature, removal }) => ({
    feature,
    message: `whether ${feature.name} is overdue can't be checked: its removal, ${removal}, is neither a date, nor a quarter, nor a version`,
    fix: 'Write a date as 2026-12-31, a quarter as 2026-Q4, or a version as "5.0".',
    at: ["sunset", "removal"],
    subject: "removal"
  }))
};
var removalNotCompared = {
  ...notCheckedKind,
  needs: "files",
  find: ({ matrix, release }) => withRemoval(matrix).filter(({ removal }) => release === void 0 && dueKind(removal) === "version").map(({ feature, removal }) => ({
    feature,
    message: `whether ${feature.name}, to be removed in ${removal}, is overdue was not checked: no release is given`,
    fix: "Pass the current version with --release, or in the action with the input `release`.",
    at: ["sunset", "removal"],
    subject: "removal"
  }))
};
function withRemoval(matrix) {
  return matrix.features.flatMap(
    (feature) => feature.sunset?.removal === void 0 ? [] : [{ feature, removal: feature.sunset.removal }]
  );
}
function overdue(matrix, feature, key, because) {
  const title = matrix.levels.get("deprecated").title;
  return {
    feature,
    message: `the sunset of ${feature.name} is overdue: ${because}`,
    fix: key === "deprecated" ? `Give it the level ${title}, or set a new date.` : "Remove it, or set a new date.",
    at: ["sunset", key],
    subject: key
  };
}
function isReached(due, release) {
  if (due === void 0 || dueKind(due) !== "version") return false;
  const [now, then] = [parseVersion(release ?? ""), parseVersion(due)];
  return now !== void 0 && then !== void 0 && compareVersions(now, then) >= 0;
}

// src/core/audit/rules/supported-but-not-required.ts
var supportedButNotRequired = {
  code: "supported-but-not-required",
  severity: "note",
  meaning: "A feature is Supported, but no check that tests it is required.",
  needs: "checks",
  find: ({ matrix, links }) => links.features.filter(({ feature, required }) => feature.level === "supported" && required.length === 0).map(({ feature }) => ({
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}, but none of the checks that test it is required`,
    fix: "Require one of them; if they can't run on pull requests, allow this and give that as the reason.",
    at: ["checks"]
  }))
};

// src/core/audit/rules/supported-without-maintainers.ts
var supportedWithoutMaintainers = {
  code: "supported-without-maintainers",
  severity: "warning",
  meaning: "A feature is Supported, but has no maintainers.",
  needs: "matrix",
  find: ({ matrix }) => matrix.features.filter((feature) => feature.level === "supported" && feature.maintainers.length === 0).map((feature) => ({
    feature,
    message: `${feature.name} is ${levelOf(matrix, feature).title}, but nobody maintains it`,
    fix: "Name its maintainers, or lower its level.",
    at: ["level"]
  }))
};

// src/core/audit/rules/team-exists.ts
var teamExists = {
  code: "team-exists",
  severity: "note",
  meaning: "A team that is marked as planned exists on GitHub.",
  needs: "github",
  find: ({ matrix, github }) => github.existing.flatMap(
    (team) => foundForTeam(matrix, team, {
      code: "team-exists",
      message: `${team} is marked as planned, but exists on GitHub`,
      fix: "Remove `planned`, so that the team can be asked for review.",
      at: ["teams", team]
    })
  )
};

// src/core/audit/rules/team-missing.ts
var teamMissing = {
  code: "team-missing",
  severity: "error",
  meaning: "A team named as maintainer does not exist on GitHub, or cannot be asked for review.",
  needs: "github",
  find: ({ matrix, github }) => github.teams.flatMap(({ name, state, reason }) => {
    if (state === "ok" || isPlanned(matrix, name)) return [];
    const because = reason ? ` (${reason})` : "";
    if (state === "unknown") return [notChecked(name, `whether ${name} exists`, reason ?? "GitHub gave no answer")];
    return foundForTeam(matrix, name, {
      code: "team-missing",
      message: state === "missing" ? `${name} doesn't exist, or isn't visible${because}` : `${name} has no write access to the repository, so it can't be asked for review${because}`,
      fix: state === "missing" ? "Create the team, correct its name, or mark it as planned under `teams`." : "Give the team write access.",
      at: firstPlace(matrix, name)
    });
  })
};

// src/core/audit/rules/tentative.ts
var tentative = {
  code: "tentative",
  severity: "note",
  meaning: "The level of a feature is under review.",
  needs: "matrix",
  find: ({ matrix }) => matrix.features.filter((feature) => feature.tentative).map((feature) => ({
    feature,
    message: `the level of ${feature.name}, ${levelOf(matrix, feature).title}, is under review`,
    fix: "Settle the level, then remove `tentative`.",
    at: ["tentative"]
  }))
};

// src/core/audit/rules/unknown-check.ts
var unknownCheck = {
  code: "unknown-check",
  severity: "warning",
  meaning: "A glob of `checks` matches no check that ran lately.",
  needs: "checks",
  find: ({ matrix, checks: { ran } }) => ran === void 0 ? [] : matrix.features.flatMap(
    (feature) => feature.checks.flatMap((glob, index) => {
      if (ran.some(compileCheckName(glob))) return [];
      const wider = [`* / ${glob}`, `*${glob}*`].find((one) => ran.some(compileCheckName(one)));
      return {
        feature,
        message: `${glob} of ${feature.name} matches no check that ran lately`,
        fix: wider === void 0 ? "Correct it or remove it; if its checks rarely run, allow it and give that as the reason." : `Write ${wider}: a glob must match the whole name.`,
        at: ["checks", index],
        subject: glob
      };
    })
  )
};

// src/core/audit/rules/unmaintained-with-maintainers.ts
var unmaintainedWithMaintainers = {
  code: "unmaintained-with-maintainers",
  severity: "warning",
  meaning: "A feature is Not maintained or Obsolete, but has maintainers.",
  needs: "matrix",
  find: ({ matrix }) => matrix.features.filter((feature) => feature.level === "not-maintained" || feature.level === "obsolete").filter((feature) => isMaintained(matrix, feature)).map((feature) => {
    const planned = plannedMaintainers(matrix, feature);
    const present = [...new Set(feature.maintainers)].filter((name) => !planned.includes(name));
    return {
      feature,
      message: `${feature.name} is ${levelOf(matrix, feature).title}, but ${listing(present)} ${present.length > 1 ? "maintain" : "maintains"} it`,
      fix: "Ask them: raise the level if they look after it, remove them if they do not.",
      at: ["level"]
    };
  })
};

// src/core/audit/rules/unmapped.ts
var unmapped = {
  code: "unmapped",
  severity: "note",
  meaning: "Files belong to no feature.",
  needs: "files",
  find: ({ matrix, coverage: { folders } }) => {
    const byId = featuresById(matrix.features);
    return folders.map(({ path, files, whole, suggest }) => ({
      message: `${count(files, "file")} ${path === "./" ? "at the root" : `in ${path}`} ${files === 1 ? "belongs" : "belong"} to no feature`,
      fix: `${whole ? `Add ${path} to the paths` : "Add them to the paths"} of ${suggest === null ? "a feature" : `${byId.get(suggest).name} (${suggest})`}, or to unmapped.ignore.`,
      at: ["unmapped"],
      subject: path
    }));
  }
};

// src/core/audit/rules/user-missing.ts
var userMissing = {
  code: "user-missing",
  severity: "warning",
  meaning: "A user named as maintainer does not exist on GitHub.",
  needs: "github",
  find: ({ matrix, github }) => github.missingUsers.flatMap(
    (user) => foundForTeam(matrix, user, {
      code: "user-missing",
      message: `${user} doesn't exist on GitHub: the account was renamed or deleted`,
      fix: "Correct the name, or remove it and check whether the level is still right.",
      at: firstPlace(matrix, user)
    })
  )
};

// src/core/audit/rules/registry.ts
var REGISTRY = [
  ...faults,
  sunsetOverdue,
  teamMissing,
  codeownersError,
  coverageFell,
  supportedWithoutMaintainers,
  requiredButUnsupported,
  unprovenLevel,
  tooFewMaintainers,
  tooFewWithTeams,
  userMissing,
  unmaintainedWithMaintainers,
  levelConflict,
  repeatedFeature,
  noReplacement,
  danglingReplacement,
  activeThoughObsolete,
  deadPattern,
  shadowedPattern,
  shadowedInTree,
  missingDocs,
  missingCi,
  unknownCheck,
  requiredCheck,
  unusedAllow,
  supportedButNotRequired,
  couldBeAsked,
  inactive,
  teamExists,
  plannedTeam,
  tentative,
  reviewDue,
  unmapped,
  removable,
  removableNotChecked,
  submodulePattern,
  emptyPaths,
  removalUnreadable,
  removalNotCompared,
  shadowsNotChecked,
  historyNotChecked,
  teamsNotCounted
];
var KINDS = [
  ...new Map(REGISTRY.toReversed().map((kind) => [kind.code, kind])).values()
].toReversed();
var meanings = new Map(KINDS.map(({ code, meaning }) => [code, meaning]));
function meaningOf(code) {
  return meanings.get(code);
}
function codesOf(results) {
  return new Set([...results.keys()].map(({ code }) => code));
}
function runRules(inputs, before = /* @__PURE__ */ new Map()) {
  const results = /* @__PURE__ */ new Map();
  for (const rule of REGISTRY) {
    const input = "needs" in rule ? inputs[rule.needs] : void 0;
    const run = () => input && rule.find(input).map((one) => toFinding(input.matrix, rule.code, one));
    const found = before.get(rule) ?? run();
    if (found) results.set(rule, found);
  }
  return results;
}

// src/core/audit/report.ts
function prepareReport(input) {
  const { matrix, map, survey } = input;
  const tree = compileTree(survey.paths);
  return {
    tree,
    coverage: { ...measureCoverage(map, survey), folders: rollUpFolders(survey, matrix.features) },
    linted: runRules({ matrix: input }),
    deadPatterns: findDeadPatterns({ ...input, tree }),
    mentions: findMentions(input)
  };
}
function buildAuditReport(parts) {
  const { matrix, repository, today, release, reviewMonths, baseline, required, map = compileMatrix(matrix) } = parts;
  const { survey = surveyFiles(map, repository.files) } = parts;
  const lint = { matrix, today, ...release !== void 0 && { release } };
  const { groundwork = prepareReport({ ...lint, map, survey, files: repository.files }) } = parts;
  const { history } = repository;
  const tally = typeof history === "string" ? void 0 : parts.tally ?? tallyHistory(history, { map, survey, today });
  const linesKnown = typeof history !== "string" && history.lines;
  const input = {
    ...{ ...lint, map, repository, survey, tree: groundwork.tree },
    ...tally && { followed: tally.followed }
  };
  const coverage = { ...groundwork.coverage, changedLines: tally && linesKnown ? tally.changedLines : null };
  const measuredActivity = tally && measureActivity({ ...input, ...tally, linesKnown });
  const activity = measuredActivity?.features;
  const removable2 = listRemovable(survey, groundwork.mentions, { activity, linesOf: repository.linesOf });
  const { github } = repository;
  const checks = findKnownChecks(required, github);
  const links = checks && linkChecks(matrix, checks.required);
  const inputs = {
    files: { ...input, coverage, removable: removable2, deadPatterns: groundwork.deadPatterns },
    ...activity && { history: { ...input, activity } },
    ...activity && linesKnown && { lines: { ...input, activity } },
    ...github && { github: { ...input, github } },
    ...reviewMonths !== void 0 && { review: { ...input, reviewMonths } },
    ...baseline?.coverage && { baseline: { ...input, coverage, before: baseline.coverage } },
    ...checks && links && { checks: { ...input, checks, links } }
  };
  const results = runRules(inputs, groundwork.linted);
  const found = withoutRepeats([...results.values()].flat());
  const { findings, allowed } = applyAllowances(matrix, found, codesOf(results));
  const compared = baseline && compareWithBaseline(findings, baseline.findings);
  return {
    ...{ matrix, today, survey, coverage, removable: removable2, allowed },
    activity: activity ?? null,
    maintainers: measuredActivity?.maintainers ?? null,
    review: reviewMonths === void 0 ? null : buildReview(matrix, reviewMonths, findings),
    findings: compared?.findings ?? findings,
    checks: links ?? null,
    proposals: parts.proposals ?? [],
    baseline: compared ? { gone: compared.gone } : null,
    trend: extendTrend(baseline?.trend ?? [], { date: today, percent: coveragePercent(coverage) })
  };
}
function withoutRepeats(found) {
  const seen = /* @__PURE__ */ new Set();
  const existing = new Set(found.flatMap(({ finding }) => finding.code === "team-exists" ? [finding.subject] : []));
  return found.filter(({ finding: { code, feature = "", subject, line, column } }) => {
    if (code === "planned-team" && existing.has(subject)) return false;
    if (code !== "shadowed-pattern") return true;
    const keys = [`${feature}\0`, `${feature}\0${subject ?? ""}\0${line}:${column}`];
    if (keys.some((key) => seen.has(key))) return false;
    seen.add(subject === void 0 ? keys[0] : keys[1]);
    return true;
  });
}
function countSeverities(findings) {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function judgeFindings(findings, { strict }) {
  const fresh = freshFindings(findings);
  if (fresh.some(isFault)) return 2;
  return fresh.some(({ severity }) => severity === "error" || strict && severity === "warning") ? 1 : 0;
}

// src/core/audit/level-totals.ts
function countLevels(matrix, survey) {
  const byLevel = groupBy(matrix.features, ({ level }) => level);
  return [...matrix.levels.values()].flatMap(({ id, title }) => {
    const features = byLevel.get(id);
    if (!features) return [];
    const files = new Set(features.flatMap((feature) => survey.filesOf.get(feature) ?? []));
    const unmaintained = features.filter((feature) => !isMaintained(matrix, feature)).length;
    return [{ id, title, features: features.length, files: files.size, unmaintained }];
  });
}
function countTentative({ features }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { level, tentative: tentative2 } of features) if (tentative2) addTo(counts, level);
  return counts;
}

// src/core/render/audit/steps.ts
var MAX_STEPS = 6;
var MAX_ERRORS = 3;
var MAX_NAMES = 4;
var SITTINGS = [
  ["supported-without-maintainers", (names) => `Name maintainers for Supported features that have none: ${names}.`],
  ["level-conflict", (names) => `Agree on one level: ${names}.`],
  [
    "unmaintained-with-maintainers",
    (names) => `Check with the maintainers of features whose level says they have none: ${names}.`
  ],
  [
    "dead-pattern",
    (names, features) => `Correct or allow the patterns that match no file in ${count(features, "feature")}: ${names}.`
  ],
  ["missing-docs", (names) => `Correct the documents named by ${names}.`],
  ["missing-ci", (names) => `Correct the CI files named by ${names}.`]
];
function firstSteps(report2, pen) {
  const fresh = freshFindings(report2.findings);
  const byId = featuresById(report2.matrix.features);
  const errors = fresh.filter(({ severity }) => severity === "error");
  const sittings = SITTINGS.flatMap(([code, sentence]) => {
    const features = [...new Set(fresh.flatMap((finding) => finding.code === code ? finding.feature ?? [] : []))];
    if (features.length === 0) return [];
    const shown = features.map((id) => pen.text(byId.get(id)?.name ?? id));
    return [sentence(listing(shown, MAX_NAMES), features.length)];
  });
  return [
    ...errors.slice(0, MAX_ERRORS).map(({ message, fix }) => `${capitalized(pen.text(message))}. ${pen.text(fix)}`),
    ...errors.length > MAX_ERRORS ? [`${errors.length - MAX_ERRORS} more errors below.`] : [],
    ...sittings,
    ...coverageStep(report2, { byId, pen }),
    ...removalStep(report2, pen)
  ].slice(0, MAX_STEPS);
}
function coverageStep({ coverage }, { byId, pen }) {
  const [first] = coverage.folders;
  if (!first) return [];
  const where = first.path === "./" ? "at the root" : `in ${pen.code(first.path)}`;
  const perhaps = first.suggest === null ? "" : `, perhaps as part of ${pen.text(byId.get(first.suggest).name)}`;
  return [`Map the ${count(first.files, "file")} ${where}${perhaps}: the most files without a feature in one place.`];
}
function removalStep({ removable: removable2 }, pen) {
  const easy = removable2.find(
    ({ files, together, shared, namedBy }) => files.length > 0 && together.files + shared.length + namedBy.length === 0
  );
  return easy ? [`Remove ${pen.text(easy.feature.name)}: nothing else uses or names its ${count(easy.files.length, "file")}.`] : [];
}

// src/core/render/audit/text.ts
function totals({ findings, allowed }) {
  const shown = freshFindings(findings);
  const { error, warning: warning2, note } = countSeverities(shown);
  const known = findings.length - shown.length;
  const parts = [
    ...error > 0 ? [count(error, "error")] : [],
    ...warning2 > 0 ? [count(warning2, "warning")] : [],
    ...note > 0 ? [count(note, "note")] : [],
    ...shown.length === 0 ? [known > 0 ? "nothing new" : "no findings"] : [],
    ...known > 0 ? [`${known} in the baseline`] : [],
    ...allowed.length > 0 ? [`${allowed.length} allowed`] : []
  ];
  return parts.join(", ");
}

// src/core/render/audit/summary-tables.ts
function foldedTables(report2, room) {
  return [
    ...maintainersBlock(report2, room),
    ...checksBlock(report2, room),
    ...proposalBlock(report2, room),
    ...reviewBlock(report2, room),
    ...folderBlock(report2, room),
    ...removableBlock(report2, room)
  ];
}
function maintainersBlock({ maintainers }, room) {
  if (!maintainers || maintainers.length === 0) return [];
  const head = ["Maintainers", "Features", "of which unchanged", "Commits", "Authors"];
  const table = tableUpTo(maintainers, room, head, ({ maintainer, features, quiet, commits, authors }) => [
    maintainer === void 0 ? "nobody" : mdText(maintainer),
    String(features.length),
    String(quiet.length),
    String(commits),
    String(authors)
  ]);
  return [fold("Activity by maintainer in 12 months", table)];
}
function checksBlock({ checks, matrix }, room) {
  if (!checks || checks.features.length === 0) return [];
  const names = (all) => listUpTo(all, room.items, mdCellCode).join("<br>");
  const head = ["Feature", "Level", "Required checks that test it"];
  const others = checks.others.length > 0 ? [["no feature", "", names(checks.others)]] : [];
  const row = ({ feature, required }) => [
    mdText(feature.name),
    mdText(matrix.levels.get(feature.level).title),
    required.length > 0 ? names(required) : "none"
  ];
  return [
    fold(`Required checks by feature: ${checks.features.length}`, tableUpTo(checks.features, room, head, row, others))
  ];
}
function proposalBlock({ proposals }, room) {
  if (proposals.length === 0) return [];
  const table = tableUpTo(proposals, room, ["Feature", "Perhaps", "From"], ({ feature, checks, from }) => [
    mdText(feature.name),
    mdCellCode(`checks: ${JSON.stringify(checks)}`),
    from.map(mdCellCode).join(", ")
  ]);
  return [fold(`Checks to consider: ${proposals.length}`, table)];
}
function reviewBlock({ review }, room) {
  if (!review || review.calls.length === 0 && review.undated === 0) return [];
  const table = tableUpTo(review.calls, room, ["Maintainers", "Features, last reviewed"], ({ who, features }) => [
    who === void 0 ? "nobody" : mdText(who),
    listUpTo(features, room.items, ({ name, reviewed }) => `${mdText(name)} (${reviewed})`).join(", ")
  ]);
  const undated = review.undated > 0 ? [`${count(review.undated, "feature")} ${review.undated === 1 ? "has" : "have"} no \`reviewed\` date yet.`] : [];
  return [
    fold(`Roll call: not reviewed for ${count(review.months, "month")}`, [
      ...review.calls.length > 0 ? table : [],
      ...undated
    ])
  ];
}
function folderBlock({ coverage, matrix }, room) {
  if (coverage.folders.length === 0) return [];
  const byId = featuresById(matrix.features);
  const head = ["Folder", "Files", "Perhaps part of"];
  const table = tableUpTo(coverage.folders, room, head, ({ path, files, suggest }) => [
    mdCellCode(path),
    String(files),
    suggest === null ? "" : mdText(byId.get(suggest).name)
  ]);
  return [fold(`Unmapped files: ${coverage.unmapped.length}`, table)];
}
function removableBlock({ removable: removable2 }, room) {
  if (removable2.length === 0) return [];
  const head = ["Feature", "Files that would go", "Shares files with", "Named in", "Last change"];
  const table = tableUpTo(removable2, room, head, ({ feature, files, lines, together, shared, lastChange, namedBy }) => [
    mdText(feature.name),
    `${files.length}${lines ? ` (${count(lines, "line")})` : ""}${together.files > 0 ? `, ${together.files} with others that go` : ""}`,
    shared.length > 0 ? shared.map((other) => mdText(other.feature.name)).join(", ") : "",
    namedBy.length > 0 ? count(namedBy.length, "place") : "",
    lastChange ?? ""
  ]);
  return [fold(`To remove, easiest first: ${removable2.length}`, table)];
}
function tableUpTo(items, { items: most }, head, row, last = []) {
  const left = items.length - most;
  const table = markdownTable(head, [...items.slice(0, most).map(row), ...last]);
  return left > 0 ? [table, `\u2026 and ${left} more`] : [table];
}

// src/core/render/audit/summary.ts
function renderAuditSummary(report2, context) {
  return renderWhatFits(report2, context, fitsSummary);
}
function renderAuditIssue(report2, context) {
  return renderWhatFits(report2, context, fitsComment);
}
function renderWhatFits(report2, context, fits) {
  return fitFindings(
    report2,
    (room) => renderAudit(report2, context, room),
    () => renderFigures(report2, context),
    fits
  );
}
var MOST_FINDINGS = 25e3;
function fitFindings({ findings }, render, counts, fits) {
  const mayFit = (room) => room.items < ALL || findings.length <= MOST_FINDINGS;
  return fitInto((room) => mayFit(room) ? render(room) : void 0, counts, fits);
}
var join = (blocks) => `${blocks.join("\n\n")}
`;
function renderAudit(report2, context, room) {
  const steps = firstSteps(report2, markdownPen(context));
  return join([
    ...figureBlocks(report2),
    ...steps.length > 0 ? ["#### What to do first", steps.map((step) => `1. ${step}`).join("\n")] : [],
    ...levelBlocks(countLevels(report2.matrix, report2.survey), countTentative(report2.matrix)),
    ...severityBlocks(report2, context, room),
    ...foldedTables(report2, room),
    ...allowedBlock(report2, context, room)
  ]);
}
function renderFigures(report2, context) {
  const more = context.runUrl;
  return join([...figureBlocks(report2), ...more === void 0 ? [] : [mdLink("The full report", more)]]);
}
function figureBlocks(report2) {
  const { matrix, coverage, baseline } = report2;
  const { files, mapped, caught, ignored, changedLines } = coverage;
  const rows = [
    ["Features", String(matrix.features.length)],
    [
      "Files mapped",
      `${coveragePercent(coverage)} % (${mapped} of ${files - ignored}${caught > 0 ? `; ${caught} more by a catch-all only` : ""}${ignored > 0 ? `; ${ignored} more need no feature` : ""})`
    ],
    [
      "Lines changed in 12 months that are mapped",
      changedLines ? `${percentOf(changedLines.mapped, changedLines.changed)} % (${changedLines.mapped} of ${changedLines.changed})` : "not checked"
    ],
    ...baseline ? [["Findings gone since the baseline", String(baseline.gone)]] : []
  ];
  const of = matrix.project === void 0 ? "" : ` of ${mdText(matrix.project)}`;
  return [`### Support matrix audit${of}: ${totals(report2)}`, markdownTable(["", ""], rows)];
}
function levelBlocks(levels, tentative2) {
  if (levels.length === 0) return [];
  const settled = ({ id, features }) => features - (tentative2.get(id) ?? 0);
  const known = BUILT_IN_LEVELS.map(({ id, title }) => {
    const level = levels.find((one) => one.id === id);
    return { title, features: level ? settled(level) : 0 };
  });
  const others = levels.filter(({ id }) => !BUILT_IN_LEVELS.some((level) => level.id === id));
  const slices = [
    ...known,
    { title: "Other levels", features: others.reduce((sum2, level) => sum2 + settled(level), 0) },
    { title: "Under review", features: [...tentative2.values()].reduce((sum2, count2) => sum2 + count2, 0) }
  ].filter(({ features }) => features > 0);
  return [
    "#### Features by level",
    ["```mermaid", "pie showData", ...slices.map(({ title, features }) => `    "${title}" : ${features}`), "```"].join(
      "\n"
    ),
    markdownTable(
      ["Level", "Features", "of which with nobody to ask", "Files"],
      levels.map(({ id, title, features, unmaintained, files }) => [
        mdText(title),
        `${features}${tentative2.has(id) ? ` (${tentative2.get(id)} under review)` : ""}`,
        String(unmaintained),
        String(files)
      ])
    )
  ];
}
var TITLES = { error: "Errors", warning: "Warnings", note: "Notes" };
function severityBlocks({ findings }, context, room) {
  const fresh = freshFindings(findings);
  const known = findings.filter((finding) => finding.known);
  const items = (ones) => list(ones, room.items, (one) => findingItem(one, context));
  const blocks = SEVERITIES.flatMap((severity) => {
    const ones = fresh.filter((finding) => finding.severity === severity);
    if (ones.length === 0) return [];
    const groups = [...groupBy(ones, ({ code }) => code)].sort((a, b) => b[1].length - a[1].length);
    const folds = groups.map(([code, group]) => fold(`${code}: ${group.length}`, [items(group)], severity === "error"));
    return [`#### ${TITLES[severity]}: ${ones.length}`, ...folds];
  });
  return [...blocks, ...known.length > 0 ? [fold(`In the baseline: ${known.length}`, [items(known)])] : []];
}
function findingItem({ message, fix, file, line }, context) {
  return `${place2(file, line, context)} ${mdText(message)}. ${mdText(fix)}`;
}
function place2(file, line, { server, repository, baseSha }) {
  const text = `${file}:${line}`;
  if (server === void 0 || repository === void 0 || baseSha === void 0) return mdCode(text);
  return mdLink(text, `${server}/${repository}/blob/${baseSha}/${encodePath(file)}#L${line}`);
}
function allowedBlock({ allowed }, context, room) {
  if (allowed.length === 0) return [];
  const item = ({ code, file, line, message, reason }) => `${place2(file, line, context)} ${mdCode(code)}: ${mdText(message)}. Allowed: ${mdText(reason)}`;
  return [fold(`Allowed: ${allowed.length}`, [list(allowed, room.items, item)])];
}

// src/core/page/folders.ts
var UNMAPPED = -1;
var IGNORED = -2;
var MAX_FOLDERS3 = 2e3;
function buildFolders({ matrix, survey }) {
  const levelIndex = new Map([...matrix.levels.values()].map((level, index) => [level, index]));
  const indexOf = new Map(matrix.features.map((feature, index) => [feature, index]));
  const unmapped2 = new Set(survey.unmapped);
  const root = emptyFolder("");
  for (const path of survey.paths) {
    const features = survey.featuresOf.get(path);
    const level = features.length > 0 ? levelIndex.get(decidingLevel(matrix.levels, features)) : unmapped2.has(path) ? UNMAPPED : IGNORED;
    let folder = root;
    addFile(folder, features);
    for (const name of path.split("/").slice(0, -1)) {
      folder = getOrMake(folder.folders, name, emptyFolder);
      addFile(folder, features);
    }
    addTo(folder.own, level);
  }
  const smallest = smallestShown(root);
  return pageFolder(root, { smallest, indexOf });
}
var emptyFolder = (name) => ({
  name,
  files: 0,
  own: /* @__PURE__ */ new Map(),
  features: /* @__PURE__ */ new Map(),
  folders: /* @__PURE__ */ new Map()
});
function addFile(folder, features) {
  folder.files++;
  addTo(folder.features, features);
}
function decidingLevel(levels, features) {
  const strictness = ({ outcome }) => OUTCOMES.indexOf(outcome.edit) * OUTCOMES.length + OUTCOMES.indexOf(outcome.add);
  return features.map((feature) => levels.get(feature.level)).reduce((strictest, level) => strictness(level) > strictness(strictest) ? level : strictest);
}
function smallestShown(root) {
  const sizes = [];
  const visit2 = (folder) => {
    sizes.push(folder.files);
    for (const child of folder.folders.values()) visit2(child);
  };
  visit2(root);
  return sizes.length <= MAX_FOLDERS3 ? 1 : sizes.sort((a, b) => b - a)[MAX_FOLDERS3] + 1;
}
function pageFolder(folder, shown) {
  const own = new Map(folder.own);
  const folders = [];
  for (const child of folder.folders.values())
    if (child.files >= shown.smallest) folders.push(pageFolder(child, shown));
    else for (const [level, files] of allBelow(child)) addTo(own, level, files);
  const features = /* @__PURE__ */ new Map();
  for (const [list2, files] of folder.features)
    for (const feature of list2) addTo(features, shown.indexOf.get(feature), files);
  return {
    name: folder.name,
    own: [...own].sort((a, b) => a[0] - b[0]),
    features: [...features].sort((a, b) => b[1] - a[1] || a[0] - b[0]),
    folders
  };
}
function allBelow(folder) {
  const sum2 = new Map(folder.own);
  for (const child of folder.folders.values()) for (const [level, files] of allBelow(child)) addTo(sum2, level, files);
  return sum2;
}

// src/core/page/note-parts.ts
function pageParts(markdown) {
  return inlineParts(markdown.replace(/\s+/g, " ").trim()).flatMap((part) => {
    if (part.kind !== "link") return [part];
    const url = safeUrl(part.url);
    return url === void 0 ? part.label : [{ kind: "link", text: part.label.map(({ text }) => text).join(""), url }];
  });
}

// src/core/page/data.ts
function pageData(matrix, server = "https://github.com", filesOf) {
  const levels = [...matrix.levels.values()];
  const levelIndex = new Map(levels.map(({ id }, index) => [id, index]));
  const categoryOf = new Map(
    matrix.categories.flatMap(({ features }, category) => features.map((feature) => [feature, category]))
  );
  return {
    ...matrix.project !== void 0 && { project: matrix.project },
    ...matrix.volunteer !== void 0 && { volunteer: matrix.volunteer },
    levels: levels.map(({ id, title, meaning }) => ({ id, title, meaning })),
    categories: matrix.categories.map(({ name, notes = "" }) => ({ name, notes: pageParts(notes) })),
    features: eachLater(matrix.features, (feature) => ({
      ...pageFeature(matrix, feature, server),
      category: categoryOf.get(feature),
      level: levelIndex.get(feature.level),
      ...filesOf && { files: filesOf.get(feature)?.length ?? 0 }
    }))
  };
}
function auditPageData(report2, server) {
  const { matrix, coverage, survey } = report2;
  const indexOf = new Map(matrix.features.map((feature, index) => [feature.id, index]));
  const { changedLines } = coverage;
  return {
    ...pageData(matrix, server, survey.filesOf),
    audit: {
      date: report2.today,
      percent: coveragePercent(coverage),
      files: coverage.files,
      mapped: coverage.mapped,
      ignored: coverage.ignored,
      ...report2.trend.length > 1 && { trend: report2.trend },
      ...report2.review && report2.review.calls.length > 0 && {
        rollCall: report2.review.calls.map(({ who, features }) => ({
          ...who !== void 0 && { who },
          features: features.map(({ id }) => indexOf.get(id))
        }))
      },
      ...changedLines && { changedPercent: percentOf(changedLines.mapped, changedLines.changed) },
      findings: eachLater(report2.findings, ({ code, severity, message, fix, file, line, feature, known }) => {
        const index = feature === void 0 ? void 0 : indexOf.get(feature);
        return {
          ...{ code, severity, message, fix, file, line },
          ...known !== void 0 && { known },
          ...index !== void 0 && { feature: index }
        };
      }),
      allowed: report2.allowed.length,
      meanings: Object.fromEntries(
        [...new Set(report2.findings.map(({ code }) => code))].map((code) => [code, meaningOf(code)])
      ),
      map: buildFolders(report2)
    }
  };
}
function pageFeature(matrix, feature, server) {
  const { id, name, tentative: tentative2, accepts, notes = "", warning: warning2 = "", sunset, paths, exclude, content } = feature;
  return {
    ...{ id, name, tentative: tentative2, seeking: feature.seekingMaintainers },
    ...(accepts === "fixes" || accepts === "removals") && { accepts },
    maintainers: feature.maintainers.map((maintainer) => {
      const planned = isPlanned(matrix, maintainer);
      const url = planned ? void 0 : profileUrl(maintainer, server);
      return { name: maintainer, planned, ...url !== void 0 && { url } };
    }),
    ...feature.emeritus.length > 0 && { emeritus: feature.emeritus.map((name2) => formerMaintainer(name2, server)) },
    notes: pageParts(notes),
    warning: pageParts(warning2),
    ...sunset && { sunset: withSafeTracking(sunset) },
    ...{ paths, exclude, content }
  };
}
function formerMaintainer(name, server) {
  const url = profileUrl(name, server);
  return { name, ...url !== void 0 && { url } };
}
function withSafeTracking({ tracking, ...sunset }) {
  const url = tracking === void 0 ? void 0 : safeUrl(tracking);
  return { ...sunset, ...url !== void 0 && { tracking: url } };
}

// src/core/page/page.ts
var DATA_PLACEHOLDER = "{{data}}";
var DEPTH = 3;
function* pagePieces(template, data) {
  const [before, after] = template.split(DATA_PLACEHOLDER);
  if (after === void 0) throw new Error(`the page's template has no ${DATA_PLACEHOLDER}`);
  yield before;
  for (const json of jsonPieces(data, DEPTH, "")) yield json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
  yield after;
}

// src/engine/audit.ts
import { setImmediate } from "node:timers/promises";

// src/core/yaml/foreign-large.ts
var unreadable = (line, message) => ({
  value: void 0,
  problems: [{ line, message }],
  repeats: [],
  lineOf: () => 1
});
var repeated2 = (name) => `${name} is repeated further down: only the last one is carried over`;
var lenientMap = defineMappingTag(mapTag.tagName, {
  ...BARE_MAP,
  addPair(map, key, value) {
    if (typeof key === "object" && key !== null) return "a key is a list or a map";
    map[String(key ?? "")] = value;
    return "";
  },
  has: () => false
});
var schema = CORE_SCHEMA.withTags(lenientMap);
function readLargeForeign(text) {
  if (text.length > MAX_BYTES)
    return unreadable(1, `not read: ${text.length} characters, and YAML is read with up to ${MAX_BYTES}`);
  const lines = linesOf(text);
  const lineAt = (offset) => positionIn(lines, Math.max(0, offset)).line;
  try {
    const events = parseEvents(text, {});
    const wrong = findUnreadable(events);
    if (wrong) return unreadable(lineAt(wrong.offset), wrong.problem);
    const [value = null] = constructFromEvents(events, { source: text, schema });
    let offsets;
    const lineOf = (path) => lineAt((offsets ??= markOffsets(text))(path).key);
    return { value, problems: [], repeats: findRepeats2(events, text, lineAt), lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return unreadable(lineAt(error.mark?.position ?? 0), `not YAML: ${error.reason}`);
  }
}
function findUnreadable(events) {
  let values = 0;
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) continue;
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) return { offset: 0, problem: "not read: it is more than one document" };
      continue;
    }
    values++;
    const tag = event.type === EVENT_ID.ALIAS ? -1 : event.tagStart;
    if (event.anchorStart >= 0 || tag >= 0)
      return {
        offset: event.anchorStart >= 0 ? event.anchorStart : tag,
        problem: "not read: YAML of this size is read without anchors, aliases and tags"
      };
  }
  return values > MAX_VALUES ? { offset: 0, problem: `not read: ${values} values, and YAML is read with up to ${MAX_VALUES}` } : void 0;
}
function findRepeats2(events, text, lineAt) {
  const repeats = [];
  const open = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) continue;
    const holder = open.at(-1);
    if (event.type === EVENT_ID.SCALAR && holder?.names && holder.isKey) {
      const name = getScalarValue(text, event);
      const before = holder.names.get(name);
      if (before !== void 0) repeats.push({ line: lineAt(before), message: repeated2(name) });
      holder.names.set(name, event.valueStart);
    }
    if (holder) holder.isKey = !holder.isKey;
    if (event.type === EVENT_ID.SEQUENCE) open.push({ isKey: false });
    if (event.type === EVENT_ID.MAPPING) open.push({ names: /* @__PURE__ */ new Map(), isKey: true });
  }
  return repeats;
}

// src/core/yaml/foreign.ts
var readForeignValue = (text) => readAnyValue(text) ?? readForeignYaml(text).value;
function readForeignYaml(text) {
  const lines = new LineCounter();
  const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
  if (text.length > LARGE) return readLargeForeign(text);
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
    const error = doc.errors[0];
    if (error) return unreadable(lineAt(error.pos[0]), notYaml(error));
    const pairsOf = remembered(indexPairs);
    const lineOf = (path) => {
      let node = doc.contents;
      let found = 0;
      for (const part of path) {
        const pair = isMap(node) ? pairsOf(node).get(String(part)) : void 0;
        const next = pair ? pair.key : isSeq(node) ? node.items[Number(part)] : void 0;
        if (!isNode(next)) break;
        found = next.range?.[0] ?? found;
        node = pair ? pair.value : next;
      }
      return lineAt(found);
    };
    const value = doc.toJS({ maxAliasCount: 1e3 });
    const size = writtenOut(value);
    if (size > MAX_BYTES) return unreadable(1, tooLarge(size));
    return { value, problems: [], repeats: findRepeats3(doc, lineAt), lineOf };
  } catch (error) {
    return unreadable(1, notYaml(error));
  }
}
var notYaml = ({ message }) => message.includes("call stack") ? "not read: nested too deeply" : `not YAML: ${message.split("\n")[0]}`;
function writtenOut(value, known = /* @__PURE__ */ new Map()) {
  if (typeof value === "string") return value.length + 1;
  if (typeof value !== "object" || value === null) return 1;
  const before = known.get(value);
  if (before !== void 0) return before;
  known.set(value, Infinity);
  const size = Object.values(value).reduce((sum2, inner) => sum2 + writtenOut(inner, known), 1);
  known.set(value, size);
  return size;
}
var tooLarge = (size) => size === Infinity ? "not read: an alias is inside of what it stands for" : `not read: with every alias written out it would have ${size} characters, and YAML is read with up to ${MAX_BYTES}`;
function findRepeats3(doc, lineAt) {
  const repeats = [];
  visit(doc, {
    Map: (_, map) => {
      const last = /* @__PURE__ */ new Map();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const before = last.get(name);
        if (before !== void 0) repeats.push({ line: lineAt(before), message: repeated2(name) });
        last.set(name, key.range[0]);
      }
    }
  });
  return repeats;
}

// src/core/audit/own-jobs.ts
var GATE_EVENTS = ["pull_request", "pull_request_target", "merge_group"];
function findGateJobs(files) {
  const names = files.flatMap(({ text }) => {
    const workflow = readForeignValue(text);
    if (!isRecord(workflow) || !isRecord(workflow.jobs) || !eventsOf(workflow.on).some((event) => GATE_EVENTS.includes(event)))
      return [];
    return Object.entries(workflow.jobs).flatMap(
      ([id, job]) => isRecord(job) && usesAction(job.steps) ? [typeof job.name === "string" ? job.name : id] : []
    );
  });
  return [...new Set(names)].sort();
}
var eventsOf = (on) => typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : isRecord(on) ? Object.keys(on) : [];
function usesAction(steps) {
  return Array.isArray(steps) && steps.some(
    (step) => isRecord(step) && typeof step.uses === "string" && /(?:^|\/)support-matrix(?:@|$)/.test(step.uses)
  );
}

// src/core/audit/propose-checks.ts
function proposeChecks(map, workflows) {
  const unchecked = map.matrix.features.filter(({ checks }) => checks.length === 0);
  const named = new Set(unchecked.flatMap(({ ci }) => ci));
  const featuresOf = (path) => map.featuresOf(path).map(({ feature }) => feature);
  const proposals = /* @__PURE__ */ new Map();
  const read = remembered(readWorkflow);
  for (const file of workflows) {
    const { path } = file;
    if (!named.has(path) && !file.text.includes("paths")) continue;
    const workflow = read(file);
    if (!workflow) continue;
    const filtered = featureOfFilters(pathFilters(workflow.on), path, featuresOf);
    const features = unchecked.filter((feature) => feature.ci.includes(path) || feature === filtered);
    if (features.length === 0) continue;
    const names = workflow.jobs.map(({ name, uses }) => uses === void 0 ? name : `${name} / *`);
    const callers = workflows.filter(({ text }) => text.includes(path)).flatMap((caller) => read(caller) ?? []);
    const checks = prefixesOf(workflow, callers).flatMap(
      (prefix) => prefix === "" || prefix === ANY_CALLER ? names.map((name) => prefix + name) : `${prefix}*`
    );
    for (const feature of features) {
      const known = proposals.get(feature) ?? { feature, checks: [], from: [] };
      proposals.set(feature, {
        feature,
        checks: [.../* @__PURE__ */ new Set([...known.checks, ...checks])],
        from: [...known.from, path].sort()
      });
    }
  }
  return unchecked.flatMap((feature) => proposals.get(feature) ?? []);
}
var ANY_CALLER = "* / ";
function readWorkflow({ path, text }) {
  const workflow = readForeignValue(text);
  if (!isRecord(workflow) || !isRecord(workflow.jobs)) return void 0;
  const jobs = Object.entries(workflow.jobs).flatMap(
    ([id, job]) => isRecord(job) ? [{ name: jobName(id, job), ...typeof job.uses === "string" && { uses: job.uses.replace(/^\.\//, "") } }] : []
  );
  return jobs.length > 0 ? { path, on: workflow.on, jobs } : void 0;
}
function jobName(id, job) {
  const name = typeof job.name === "string" ? job.name : id;
  const glob = name.replace(/\$\{\{[^{}]*\}\}/g, "*").replace(/[[\]{}\\?]/g, "?");
  return isRecord(job.strategy) && job.strategy.matrix !== void 0 && glob === name ? `${glob} (*)` : glob;
}
function prefixesOf({ path, on }, all) {
  if (!isCallable(on)) return [""];
  const callers = all.flatMap(
    (workflow) => workflow.jobs.flatMap(
      ({ name, uses }) => uses === path ? [`${isOnlyCallable(workflow.on) ? ANY_CALLER : ""}${name} / `] : []
    )
  );
  const own = isOnlyCallable(on) ? [] : [""];
  return [...new Set(callers.length > 0 || own.length > 0 ? [...own, ...callers] : [ANY_CALLER])];
}
var isCallable = (on) => eventsOf(on).includes("workflow_call");
var isOnlyCallable = (on) => eventsOf(on).every((event) => event === "workflow_call");
function pathFilters(on) {
  if (!isRecord(on)) return [];
  return ["pull_request", "pull_request_target", "push"].flatMap((event) => {
    const filter = on[event];
    return isRecord(filter) ? textsIn(filter.paths).filter((one) => !one.startsWith("!")) : [];
  });
}
function featureOfFilters(filters, workflow, featuresOf) {
  const found = /* @__PURE__ */ new Set();
  for (const filter of filters) {
    if (filter === workflow) continue;
    const own = featuresOf(filter.replace(/\/\*\*?$/, "/any").replace(/\*+/g, "any")).filter((one) => !one.crossCutting);
    found.add(own.length === 1 ? own[0] : void 0);
  }
  return found.size === 1 ? [...found][0] : void 0;
}

// src/engine/audit.ts
async function audit(source, request) {
  const { matrix: given, today, release, reviewMonths } = request;
  const listing2 = started(source.listPaths());
  const matrix = await readMatrix(await given.read(), given.name);
  const baseline = request.baseline && readBaseline(request.baseline);
  const required = request.required === void 0 ? void 0 : readCheckNames(request.required);
  const workflowFiles = started(source.readWorkflows());
  const facts = started(findFacts(source, matrix, workflowFiles));
  const files = await listing2;
  const { seconds = auditSeconds(files.length) } = request;
  const workflows = await workflowFiles;
  const map = compileWithinLimit(matrix);
  const within = (what, work) => auditWithinLimit(map, { seconds, what }, work);
  await takeOutput();
  const survey = within("matching the files", () => surveyFiles(map, files, refuseTooMany));
  await takeOutput();
  const counting = started(source.countLines(findRemovableFiles(matrix, survey)));
  const lint = { matrix, today, ...release !== void 0 && { release } };
  const proposals = within("matching the path filters of the workflows", () => proposeChecks(map, workflows));
  await takeOutput();
  const { groundwork, tally } = within("comparing the patterns with the files", () => ({
    groundwork: prepareReport({ ...lint, map, survey, files }),
    tally: createHistoryTally({ map, survey, today })
  }));
  const reading = started(
    source.readHistory((commits) => within("matching the history", () => commits.forEach(tally.count)))
  );
  const [github, linesOf2] = [await facts, await counting];
  const history = await reading;
  const parts = {
    ...{ ...lint, map, survey, proposals, groundwork },
    repository: { files, linesOf: linesOf2, history, ...github && { github } },
    ...typeof history !== "string" && history.lines && { tally },
    ...reviewMonths !== void 0 && { reviewMonths },
    ...baseline && { baseline },
    ...required && { required }
  };
  return within("judging the matrix", () => buildAuditReport(parts));
}
var MOST_CHECKS = 2e3;
var LONGEST_CHECK = 1e3;
function readCheckNames(text) {
  const names = parseCheckNames(text);
  const long = names.find((name) => name.length > LONGEST_CHECK);
  if (long !== void 0)
    throw new UsageError(
      `the list of required checks has a line of ${long.length} characters, and at most ${LONGEST_CHECK} are read; write one name a line`
    );
  if (names.length <= MOST_CHECKS) return names;
  throw new UsageError(
    `the list of required checks has ${names.length} names, and at most ${MOST_CHECKS} are read; list the checks of the default branch alone`
  );
}
var MOST = { features: 1e3, patterns: 1e4 };
function refuseTooMany(path, { features, patterns }) {
  if (features > MOST.features)
    throw new UsageError(
      `${path} belongs to ${features} features, and an audit takes at most ${MOST.features} for one file; narrow the patterns that so many features share`
    );
  if (patterns > MOST.patterns)
    throw new UsageError(
      `${path} matches ${patterns} patterns, and an audit takes at most ${MOST.patterns} for one file; remove those that others cover`
    );
}
var takeOutput = () => setImmediate();
function auditWithinLimit(map, { seconds, what }, work) {
  map.asking = "";
  const done = matchWithinLimit(map, work, seconds);
  if ("value" in done) return done.value;
  const fix = map.asking === "" ? "make the matrix smaller" : `the last pattern was ${map.asking}; make it simpler, or use fewer`;
  throw new UsageError(`${what} took longer than ${seconds} s; ${fix}`);
}
async function findFacts(source, matrix, reading) {
  if (!source.findFacts) return void 0;
  const workflows = await reading;
  const limited = { what: "reading the workflow files", fix: "make them smaller" };
  const own = withinLimit(AUDIT_SECONDS, limited, () => findGateJobs(workflows));
  return source.findFacts({
    teams: findCheckedTeams(matrix),
    counted: findCountedTeams(matrix),
    planned: findPlannedTeams(matrix),
    users: findCheckedUsers(matrix),
    own
  });
}
function readBaseline({ name, text }) {
  const limited = { what: `reading ${name}`, fix: "make it smaller" };
  const baseline = withinLimit(AUDIT_SECONDS, limited, () => parseBaseline(text));
  if ("problem" in baseline)
    throw new UsageError(`${name} can't be used as a baseline: ${baseline.problem}; make one with --format json`);
  return baseline;
}

// src/engine/given-text.ts
function decodeGiven(bytes, name) {
  const encoding = findWideEncoding(bytes);
  if (encoding) throw new UsageError(`${name} is ${encoding} text; save it as UTF-8`);
  return decodeName(bytes).replace(/^\uFEFF/, "");
}

// src/github/facts.ts
async function findGitHubFacts(connection, question) {
  const { client } = connection;
  const [teams, members, existing, missingUsers, codeownersErrors, requiredChecks] = await Promise.all([
    findTeams(connection, question.teams),
    Promise.all(question.counted.map((team) => findMembers(client, team))),
    findExistingTeams(client, question.planned),
    findMissingUsers(client, question.users),
    orUnknown(listCodeownersErrors(connection)),
    orUnknown(findRequiredChecks(connection, question))
  ]);
  return { teams, members, existing, missingUsers, codeownersErrors, requiredChecks };
}
var SEES_TEAMS = "members: read` of a GitHub App or the scope `read:org";
function addressOf(team) {
  const [org = "", slug2 = ""] = team.slice(1).split("/");
  return { org, team_slug: slug2 };
}
async function findMembers(client, team) {
  const doing = { what: `list the members of ${team}`, permission: SEES_TEAMS, entry: { login: isName } };
  const listed = await orUnknown(
    listPages(doing, 0, (page) => client.rest.teams.listMembersInOrg({ ...addressOf(team), ...page }))
  );
  return "unknown" in listed ? { team, unknown: listed.unknown } : { team, logins: listed.map(({ login }) => login) };
}
async function findExistingTeams(client, teams) {
  return those(teams, async (team) => {
    const doing = { what: `find ${team}`, permission: SEES_TEAMS };
    const found = await orFailure(ask(doing, () => client.rest.teams.getByName(addressOf(team))));
    return !(found instanceof GitHubError);
  });
}
async function findMissingUsers(client, users) {
  return those(users, async (user) => {
    const doing = { what: `find ${user}`, permission: "metadata: read" };
    const found = await orFailure(ask(doing, () => client.rest.users.getByUsername({ username: user.slice(1) })));
    return isStatus(found, 404);
  });
}
async function those(names, isTrue) {
  const found = await Promise.all(names.map(isTrue));
  return names.filter((_, index) => found[index]);
}
async function orUnknown(work) {
  const found = await orFailure(work);
  return found instanceof GitHubError ? { unknown: found.message } : found;
}
var MAY_WRITE = /* @__PURE__ */ new Set(["push", "maintain", "admin"]);
async function findTeams({ client, repository }, names) {
  if (names.length === 0) return [];
  const doing = {
    what: "list the repository's teams",
    permission: SEES_TEAMS,
    entry: { slug: isName, permission: isName }
  };
  const listed = await orUnknown(listPages(doing, 0, (page) => client.rest.repos.listTeams({ ...repository, ...page })));
  if ("unknown" in listed) return names.map((name) => ({ name, state: "unknown", reason: listed.unknown }));
  const access = new Map(listed.map((team) => [team.slug.toLowerCase(), team.permission]));
  return Promise.all(
    names.map(async (name) => {
      const address = addressOf(name);
      const isHere = address.org.toLowerCase() === repository.owner.toLowerCase();
      const permission = isHere ? access.get(address.team_slug.toLowerCase()) : void 0;
      if (permission !== void 0) return { name, state: MAY_WRITE.has(permission) ? "ok" : "no-write" };
      const found = await orFailure(ask({ ...doing, what: `find ${name}` }, () => client.rest.teams.getByName(address)));
      if (isStatus(found, 404)) return { name, state: "missing" };
      if (found instanceof GitHubError) return { name, state: "unknown", reason: found.message };
      return { name, state: "no-write" };
    })
  );
}
var CODEOWNERS_ERROR = {
  ...{ path: isName, line: isCount, column: isCount, kind: isText, message: isText },
  suggestion: orNone(isText)
};
async function listCodeownersErrors({ client, repository }) {
  const doing = { what: "list GitHub's errors in CODEOWNERS", permission: "contents: read" };
  const answer = await unlessMissing(ask(doing, () => client.rest.repos.codeownersErrors({ ...repository })));
  if (!answer) return [];
  const { data } = answer;
  believe(data, { errors: isList }, doing.what);
  believeList(data.errors, CODEOWNERS_ERROR, doing.what);
  return data.errors.map(({ path, line, column, kind, message, suggestion }) => ({
    ...{ path, line, column, kind, message },
    ...suggestion && { suggestion }
  }));
}
var RECENT = 5;
var RULE = { type: isName, parameters: orNone(isRecord) };
async function findDefaultBranch({ client, repository }) {
  const doing = { what: "read the repository", permission: "metadata: read" };
  const { data } = await ask(doing, () => client.rest.repos.get({ ...repository }));
  believe(data, { default_branch: isName }, doing.what);
  return data.default_branch;
}
async function listRecentHeads({ client, repository }, base) {
  const doing = { what: "list recent pull requests", permission: "pull-requests: read" };
  const newest = { sort: "updated", direction: "desc", per_page: RECENT };
  const { data } = await ask(doing, () => client.rest.pulls.list({ ...repository, state: "all", base, ...newest }));
  believeList(data, { "head.sha": isSha }, doing.what);
  return data.map(({ head }) => head.sha);
}
async function findRequiredChecks(connection, { branch: named, own }) {
  const { client, repository } = connection;
  const branch = named ?? await findDefaultBranch(connection);
  const [rules, protection, heads] = await Promise.all([
    listPages(
      { what: "list the branch's rules", permission: "contents: read", entry: RULE },
      0,
      (page) => client.rest.repos.getBranchRules({ ...repository, branch, ...page })
    ),
    orUnknown(listProtectionChecks(connection, branch)),
    listRecentHeads(connection, branch)
  ]);
  const ruled = rules.flatMap((rule) => {
    if (rule.type !== "required_status_checks") return [];
    const checks = rule.parameters?.required_status_checks ?? [];
    believeList(checks, { context: isText }, "list the branch's rules");
    return checks.map(({ context }) => context);
  });
  if ("unknown" in protection && ruled.length === 0) throw new GitHubError(protection.unknown);
  const required = [.../* @__PURE__ */ new Set([...ruled, ..."unknown" in protection ? [] : protection])].sort();
  const runs = await Promise.all(
    heads.map((ref) => {
      const doing = { what: "list the checks that ran", permission: "checks: read", entry: { name: isText } };
      return listPages(doing, 0, async (page) => {
        const { data, headers } = await client.rest.checks.listForRef({ ...repository, ref, ...page });
        believe(data, { check_runs: isList }, doing.what);
        return { data: data.check_runs, headers };
      });
    })
  );
  const reported = [...new Set(runs.flat().map(({ name }) => name))].sort();
  return { branch, required, reported, own };
}
async function listProtectionChecks({ client, repository }, branch) {
  const doing = { what: "read the branch's protection", permission: "administration: read" };
  const answer = await unlessMissing(
    ask(doing, () => client.rest.repos.getStatusChecksProtection({ ...repository, branch }))
  );
  if (!answer) return [];
  const { data } = answer;
  believe(data, { contexts: (contexts) => Array.isArray(contexts) && contexts.every(isText) }, doing.what);
  return data.contexts;
}

// src/github/issue.ts
var ISSUE = {
  number: isCount,
  state: isName,
  body: orNone(isText),
  "user.login": orNone(isName),
  "user.type": orNone(isName)
};
var WRITE = { what: "write the issue", permission: "issues: write" };
async function publishIssue({ client, repository }, issue) {
  const { title, body, marker, open, same } = issue;
  const creator = await findViewer(client);
  const doing = { what: "list the audit's issues", permission: "issues: read", entry: ISSUE };
  const issues = await listPages(
    doing,
    0,
    (page) => client.rest.issues.listForRepo({
      ...repository,
      state: "all",
      ...creator !== void 0 && { creator },
      sort: "created",
      direction: "asc",
      ...page
    })
  );
  const isOurs = (user) => creator === void 0 ? user?.type === "Bot" : user?.login === creator;
  const found = issues.find((one) => one.body?.startsWith(marker) && isOurs(one.user) && !one.pull_request);
  const state = open ? "open" : "closed";
  if (!found) {
    if (open) await ask(WRITE, () => client.rest.issues.create({ ...repository, title, body }));
    return;
  }
  if (found.state === state && same(found.body ?? "", body)) return;
  await ask(
    WRITE,
    () => client.rest.issues.update({
      ...repository,
      issue_number: found.number,
      body,
      state,
      ...!open && { state_reason: "completed" }
    })
  );
}

// src/github/repository-source.ts
function openRepositoryAt(connection, ref) {
  return {
    listPaths: async () => (await listWholeTree(connection, ref)).map(({ path }) => path).sort(compareText),
    countLines: () => Promise.resolve(/* @__PURE__ */ new Map()),
    readHistory: () => Promise.resolve("the repository is not checked out; use actions/checkout with fetch-depth 0 before this step"),
    // A workflow that can't be read names no jobs; the audit isn't about that.
    readWorkflows: async () => await orNothing(readWorkflows(connection, ref)) ?? []
  };
}
async function readWorkflows(connection, ref) {
  const paths = await listFolder(connection, { path: ".github/workflows", ref });
  const files = await Promise.all(
    paths.filter((path) => /\.ya?ml$/.test(path)).map(async (path) => ({ path, bytes: await findFile(connection, { path, ref }) }))
  );
  return files.flatMap(({ path, bytes }) => bytes ? [{ path, text: Buffer.from(bytes).toString() }] : []);
}

// src/git/git.ts
import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
var SAFE_CONFIG = [
  // Grafts are taken away below, which git would comment on.
  "advice.graftFileDeprecated=false",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=true",
  "safe.directory=*",
  "protocol.allow=never",
  "color.ui=false",
  "core.attributesFile=/dev/null",
  "core.bigFileThreshold=512m",
  "diff.algorithm=default",
  "diff.default.binary=auto",
  "diff.orderFile=/dev/null",
  "i18n.logOutputEncoding=UTF-8",
  "log.showRoot=true",
  "mailmap.file=/dev/null"
];
var SAFE_ENVIRONMENT = {
  ...{ GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ATTR_NOSYSTEM: "1", LC_ALL: "C" },
  TZ: "UTC",
  // What somebody has put in place of commits, trees and files is only there.
  ...{ GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null" },
  // Full buffers: git would flush after each commit, and each of these pieces costs as much as a large one.
  GIT_FLUSH: "0",
  // git refuses these together with --literal-pathspecs. Undefined takes a variable away.
  ...{ GIT_GLOB_PATHSPECS: void 0, GIT_ICASE_PATHSPECS: void 0, GIT_NOGLOB_PATHSPECS: void 0 }
};
async function runGit(args, { repo, onOutput, signal, isLowPriority, config = [] }) {
  const settings = [...SAFE_CONFIG, ...config].flatMap((setting) => ["-c", setting]);
  const child = spawn("git", ["--no-pager", ...settings, ...args], {
    cwd: repo,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
    env: { ...process.env, ...SAFE_ENVIRONMENT }
  });
  if (isLowPriority) lowerPriority(child.pid);
  const output = [];
  const errors = [];
  const take = onOutput ?? ((chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => errors.push(chunk));
  const [code, ended] = await new Promise((resolve3, reject) => {
    child.on(
      "error",
      (error) => reject(
        new GitError(
          error.code === "ENOENT" ? `git can't be started in ${repo}: is it installed, and does the folder exist?` : `git failed: ${error.message}`,
          { cause: error }
        )
      )
    );
    child.stdout.on("error", reject);
    child.stdout.on("data", (chunk) => {
      try {
        take(chunk);
      } catch (error) {
        child.stdout.destroy(error);
        child.kill();
      }
    });
    child.on("close", (...how) => resolve3(how));
  });
  if (code === 0) return Buffer.concat(output);
  const lines = Buffer.concat(errors).toString().trim().split("\n");
  const said = lines.findLast((line) => line.startsWith("fatal: ")) ?? lines.at(-1);
  const advice = said?.includes(LACK) ? `; ${GET_THE_REST}` : "";
  const why2 = said || (ended ? `it was ended by ${ended}` : "");
  throw new GitError(`${nameOf(args)} failed${why2 ? `: ${why2}` : ` with exit code ${String(code)}`}${advice}`, {
    exitCode: code ?? NaN
  });
}
var nameOf = (args) => `git ${args.find((arg) => !arg.startsWith("-")) ?? ""}`;
var senseless = (args) => new GitError(
  `${nameOf(args)} gave an answer that makes no sense; run this again, and see whether \`git version\` works`,
  { exitCode: 0 }
);
function lowerPriority(pid) {
  try {
    if (pid !== void 0) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
  }
}
var LACK = "promisor remote";
var GET_THE_REST = "this is a partial clone; git fetch --refetch --no-filter gets the rest";
async function isLackOfClone(error, repo) {
  if (!(error instanceof GitError && error.exitCode > 0)) return false;
  return await askGit(["config", "--get-regexp", "^remote\\..*\\.promisor$"], { repo }) !== void 0;
}
async function readLine(args, options) {
  const answer = (await runGit(args, options)).toString();
  if (!/^[^\0]*\n$/.test(answer)) throw senseless(args);
  return answer.slice(0, -1);
}
async function tryGit(args, options) {
  return runGit(args, options).catch((error) => {
    if (error instanceof GitError && error.exitCode !== void 0) return void 0;
    throw error;
  });
}
async function askGit(args, options) {
  return runGit(args, options).catch((error) => {
    if (error instanceof GitError && error.exitCode === 1) return void 0;
    throw error;
  });
}

// src/git/nul-fields.ts
var splitFields = (output) => decodeName(output).split("\0").slice(0, -1);
async function readFields(args, options) {
  const output = await runGit(args, options);
  if (output.length > 0 && output.at(-1) !== 0) throw senseless(args);
  return splitFields(output);
}
var SUBMODULE_MODE = "160000";
async function readPaths(args, options) {
  return (await readFields(args, options)).map((entry) => {
    const path = entry.slice(entry.indexOf("	") + 1);
    if (!/^\d{6} /.test(entry) || path === "") throw senseless(args);
    return entry.startsWith(SUBMODULE_MODE) ? `${path}/` : path;
  });
}

// src/git/file-at.ts
async function findFileAt(repo, commit, path) {
  const entry = await findEntry(repo, commit, path);
  if (entry && isPlainFile(entry)) return readBlob(repo, { commit, path, hash: entry.hash });
  if (entry && entry.type !== "blob")
    throw new UsageError(
      `${path} is a ${kindOf(entry)}, not a file, at ${commit.slice(0, 10)}: name the matrix file with --matrix`
    );
  const { file } = await followLinks(path, (at) => findStanding(repo, commit, at));
  const target = file === void 0 ? void 0 : await findEntry(repo, commit, file);
  return target && readBlob(repo, { commit, path: file, hash: target.hash });
}
var LINK = "120000";
var kindOf = ({ type }) => type === "tree" ? "folder" : type === "commit" ? "submodule" : "file";
var isPlainFile = ({ mode, type }) => type === "blob" && mode !== LINK;
async function findEntry(repo, commit, path) {
  const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", path];
  const [entry] = await readFields(args, { repo });
  if (entry === void 0) return void 0;
  const [, mode, type, hash] = /^(\d{6}) ([a-z]+) ([0-9a-f]{40,64})\t/.exec(entry) ?? [];
  if (mode === void 0 || type === void 0 || hash === void 0) throw senseless(args);
  return { mode, type, hash };
}
async function findStanding(repo, commit, path) {
  const entry = path.includes("\0") ? void 0 : await findEntry(repo, commit, path);
  if (!entry) return void 0;
  const { mode, hash } = entry;
  if (mode === LINK) return { kind: "link", target: (await readBlob(repo, { commit, path, hash })).toString() };
  return { kind: kindOf(entry) };
}
async function readBlob(repo, { commit, path, hash }) {
  const at = commit.slice(0, 10);
  const args = ["cat-file", "blob", hash];
  try {
    const [contents, { createHash }] = await Promise.all([runGit(args, { repo }), import("node:crypto")]);
    const made = createHash(hash.length === 40 ? "sha1" : "sha256");
    if (made.update(`blob ${contents.length}\0`).update(contents).digest("hex") !== hash) throw senseless(args);
    return contents;
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode === void 0) throw error;
    if (await isLackOfClone(error, repo))
      throw new GitError(`${path} at ${at} is not in this partial clone; fetch it with git show ${at}:${path}`);
    throw new GitError(`${path} at ${at} can't be read: ${error.message}; git fsck tells more`, { cause: error });
  }
}

// src/git/log-parser.ts
var LOG_FORMAT = "--format=%x01%H%x00%cd%x00%aN%x00%aE";
var HEADER_FIELDS = 4;
var [MARK, LINE_BREAK, MINUS, ZERO, NINE] = [1, 10, 45, 48, 57];
var isCount2 = (code) => code === MINUS || code >= ZERO && code <= NINE;
function createLogParser(onCommit, since = "") {
  let commit;
  let uncounted = 0;
  const names = /* @__PURE__ */ new Map();
  let fields = [];
  let rest = Buffer.alloc(0);
  function take() {
    let at = 0;
    while (at < fields.length) {
      const field = fields[at];
      const start = field.charCodeAt(0) === LINE_BREAK ? 1 : 0;
      const first = field.charCodeAt(start);
      if (first === MARK) {
        if (at + HEADER_FIELDS > fields.length) break;
        if (commit) onCommit(commit);
        const author = { name: fields[at + 2], email: fields[at + 3] };
        commit = { sha: field.slice(start + 1), date: fields[at + 1], author, files: [] };
        uncounted = 0;
        at += HEADER_FIELDS;
      } else if (!commit) throw senseless(["log"]);
      else if (isCount2(first)) {
        const size = field.endsWith("	") ? 3 : 1;
        if (at + size > fields.length) break;
        countLines2(field, fields[at + size - 1]);
        at += size;
      } else {
        const status = STATUS_LETTERS[field.charAt(Math.max(start, field.lastIndexOf(" ") + 1))] ?? "changed";
        const size = status === "renamed" || status === "copied" ? 3 : 2;
        if (at + size > fields.length) break;
        addFile2(status, fields[at + size - 1], fields[at + 1]);
        at += size;
      }
    }
    fields = fields.slice(at);
  }
  function addFile2(status, to, from) {
    const { files, date } = commit;
    const name = nameOf2(to);
    const isEdit = status === "modified" || status === "changed";
    if (!isEdit || !name.isKnown || date >= since)
      files.push(
        status === "renamed" ? { path: name.path, status, previousPath: nameOf2(from).path } : { path: name.path, status }
      );
    name.isKnown = status !== "added" && status !== "renamed" && status !== "copied";
  }
  function nameOf2(path) {
    let name = names.get(path);
    if (!name) names.set(path, name = { path, isKnown: false });
    return name;
  }
  function countLines2(field, last) {
    const { files } = commit;
    const first = field.indexOf("	");
    const second = field.indexOf("	", first + 1);
    const path = field === last ? field.slice(second + 1) : last;
    while (uncounted < files.length && files[uncounted].path !== path) uncounted++;
    const file = files[uncounted++];
    if (!file || field.charCodeAt(first - 1) === MINUS) return;
    file.added = Number(field.slice(0, first));
    file.deleted = Number(field.slice(first + 1, second));
  }
  return {
    push: (chunk) => {
      const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = data.lastIndexOf(0) + 1;
      const found = splitFields(data.subarray(0, end));
      fields = fields.length > 0 ? fields.concat(found) : found;
      rest = data.subarray(end);
      take();
    },
    end: () => {
      if (rest.length > 0 || fields.length > 0) throw senseless(["log"]);
      if (commit) onCommit(commit);
    }
  };
}

// src/git/resolve-commit.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
async function resolveCommit(repo, ref) {
  const commit = await findHash(repo, `${ref}^{commit}`);
  if (commit !== void 0 || ref.includes(":")) return commit;
  const hash = await findHash(repo, ref);
  if (hash === void 0) await refuseBrokenName(repo, ref);
  if (hash === void 0 || hash === ref) return void 0;
  if (!await askGit(["cat-file", "-e", hash], { repo }))
    throw new GitError(`${JSON.stringify(ref)} is ${hash}, but that object is missing here; git fsck tells more`);
  if (ref === "HEAD") throw senseless(["rev-parse"]);
  return void 0;
}
var NAMES_NOTHING = /exit code 128$|no upstream|no such branch|does not point to a branch|only has|outside repository/;
async function findHash(repo, text) {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", text];
  try {
    const found = await askGit(args, { repo });
    if (found === void 0) return void 0;
    const [, not, hash] = /^(\^?)((?:[0-9a-f]{40}|[0-9a-f]{64}))\n$/.exec(found.toString()) ?? [];
    if (hash === void 0) throw senseless(args);
    return not === "" ? hash : void 0;
  } catch (error) {
    if (error instanceof GitError && NAMES_NOTHING.test(error.message)) return void 0;
    throw error;
  }
}
async function refuseBrokenName(repo, ref) {
  if (!/^[^\s\\^~:?*[-][^\s\\^~:?*[]*$/.test(ref) || ref.includes("..")) return;
  const kinds = ref === "HEAD" || ref.startsWith("refs/") ? [""] : ["refs/heads/", "refs/tags/", "refs/remotes/"];
  for (const kind of kinds) {
    const lead = await readName(repo, kind + ref);
    const name = lead?.startsWith("ref: ") ? lead.slice("ref: ".length).trim() : kind + ref;
    const text = name === kind + ref ? lead : await readName(repo, name);
    if (text !== void 0 && !text.startsWith("ref: "))
      throw new GitError(`${name} is in this repository, but git can't tell which commit it names; git fsck tells more`);
  }
}
async function readName(repo, name) {
  const file = await readLine(["rev-parse", "--git-path", name], { repo });
  return readFile(resolve(repo, file), "utf8").catch(() => void 0);
}

// src/git/history.ts
var MAX_OLDER_COMMITS = 5e4;
var LOG = [
  "log",
  "--no-merges",
  "--topo-order",
  "-z",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--no-show-signature",
  "--date=short-local",
  LOG_FORMAT
];
var WITH_LINES = ["--raw", "--no-abbrev", "--numstat", "--no-indent-heuristic", "-M", "-l20000"];
var NAMES = ["--name-status", "-M100%", `--max-count=${MAX_OLDER_COMMITS}`];
function startHistory(folder, question) {
  const order = createOrder(question.since);
  const reading = started(readLogs(folder, question, order));
  const lack = started(findLack(folder));
  return async (take) => {
    order.giveTo(take);
    const why2 = await lack;
    if (why2 === void 0) return reading;
    question.stopping.abort();
    return why2;
  };
}
async function findLack(repo) {
  const [shallow, head] = await Promise.all([
    readLine(["rev-parse", "--is-shallow-repository"], { repo }),
    resolveCommit(repo, "HEAD")
  ]);
  if (shallow === "true") return "this is a shallow clone";
  return head ? void 0 : "there is no commit yet";
}
async function readLogs(repo, { since, stopping: { signal }, onCommits }, order) {
  const options = { repo, signal };
  let count2 = Infinity;
  const onRead = () => {
    onCommits?.(order.named.length, count2);
    order.give();
  };
  const recent = readLog([...WITH_LINES, `--since=${since}T00:00:00Z`], order.addDetailed, {
    ...options,
    onRead: order.give
  });
  const [lines, names] = await Promise.all([
    recent.then(order.endDetailed).then(isRead, unlessLacking(repo)),
    readLog(NAMES, order.addNamed, { ...options, since, isLowPriority: true, onRead }).then(
      isRead,
      unlessLacking(repo)
    ),
    onCommits && countCommits(options).then((counted) => count2 = counted)
  ]);
  if (!names) return "this is a partial clone, which lacks the file names of older commits";
  if (order.named.length === 0) throw senseless(LOG);
  return { commits: lines ? order.end() : order.named, lines };
}
var isRead = () => true;
var unlessLacking = (repo) => async (error) => {
  if (await isLackOfClone(error, repo)) return false;
  throw error;
};
async function countCommits(options) {
  const args = ["rev-list", "--count", "--no-merges", `--max-count=${MAX_OLDER_COMMITS}`, "HEAD"];
  return Number(await tryGit(args, options));
}
async function readLog(args, onCommit, { onRead, since, ...options }) {
  const parser = createLogParser(onCommit, since);
  const onOutput = (chunk) => {
    parser.push(chunk);
    onRead();
  };
  await runGit([...LOG, ...args, "HEAD", "--"], { ...options, onOutput });
  parser.end();
}
var MANY = 200;
function createOrder(since) {
  const named = [];
  const detailed = /* @__PURE__ */ new Map();
  const commits = [];
  let [isWhole2, isOver, given] = [false, false, 0];
  let take;
  function advance() {
    for (let commit = named[commits.length]; commit; commit = named[commits.length]) {
      const isRecent = commit.date >= since;
      const found = isRecent ? detailed.get(commit.sha) : void 0;
      if (isRecent && !found && !isWhole2) return;
      if (found) detailed.delete(commit.sha);
      commits.push(found ?? commit);
    }
  }
  function give() {
    if (!take) return;
    advance();
    if (commits.length - given < (isOver ? 1 : MANY)) return;
    take(commits.slice(given));
    given = commits.length;
  }
  return {
    named,
    addNamed: (commit) => named.push(commit),
    addDetailed: (commit) => detailed.set(commit.sha, commit),
    endDetailed: () => {
      isWhole2 = true;
      give();
    },
    giveTo: (taker) => {
      take = taker;
      give();
    },
    give,
    end: () => {
      advance();
      for (const commit of detailed.values()) commits.push(commit);
      isOver = true;
      give();
      return commits;
    }
  };
}

// src/git/repository-source.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/git/files.ts
async function listPaths(repo) {
  const index = await readPaths(["ls-files", "-z", "--stage"], { repo });
  const isIndexed = index.length > 0 || await resolveCommit(repo, "HEAD") === void 0;
  const paths = isIndexed ? index : await readPaths(["ls-tree", "-r", "-z", "--full-tree", "HEAD"], { repo });
  return [...new Set(paths)].sort(compareText);
}
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
var MOST_CHARACTERS = 1e5;
async function countLines(repo, paths) {
  const head = paths.length === 0 ? void 0 : await resolveCommit(repo, "HEAD");
  if (head === void 0) return /* @__PURE__ */ new Map();
  const isShort = paths.reduce((sum2, path) => sum2 + path.length, 0) <= MOST_CHARACTERS;
  const only = isShort && paths.every((path) => !new RegExp("\\p{Surrogate}", "u").test(path)) ? paths : [];
  const args = [
    "--literal-pathspecs",
    "diff-tree",
    "-r",
    "-z",
    "--numstat",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    ...[head.length === EMPTY_TREE.sha1.length ? EMPTY_TREE.sha1 : EMPTY_TREE.sha256, head, "--"]
  ];
  const counted = await readFields([...args, ...only], { repo }).catch(async (error) => {
    if (await isLackOfClone(error, repo)) return [];
    throw error;
  });
  const lines = /* @__PURE__ */ new Map();
  for (const entry of counted) {
    const [added, , path] = entry.split("	", 3);
    if (path !== void 0)
      lines.set(entry.slice(entry.indexOf("	", entry.indexOf("	") + 1) + 1), added === "-" ? 0 : Number(added));
  }
  return lines;
}

// src/git/repository-source.ts
function openRepository(repo, readHistory) {
  const listing2 = started(listPaths(repo));
  return {
    listPaths: () => listing2,
    countLines: (paths) => countLines(repo, paths),
    readHistory,
    readWorkflows: async () => {
      const paths = (await listing2).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
      const files = await Promise.all(
        paths.map(async (path) => ({
          path,
          text: await readFile2(join2(repo, path), "utf8").catch(() => void 0)
        }))
      );
      return files.flatMap(({ path, text }) => text === void 0 ? [] : [{ path, text }]);
    }
  };
}

// src/page-template.ts
import { readFile as readFile3 } from "node:fs/promises";
async function readPageTemplate(name = "page") {
  return readFile3(new URL(`./${name}.html`, import.meta.url), "utf8");
}

// src/action/audit-outputs.ts
import { join as join3 } from "node:path";

// src/core/audit/merged-features.ts
function listFeatures(matrix) {
  return matrix.features.map((feature) => {
    const { id, category, name, level, tentative: tentative2, maintainers } = feature;
    return { id, category, name, level, tentative: tentative2, maintainers, planned: plannedMaintainers(matrix, feature) };
  });
}

// src/core/render/audit/json.ts
function lintJson({ findings, allowed }) {
  return {
    version: 1,
    findings: eachLater(findings, findingJson),
    allowed: eachLater(allowed, ({ reason, ...finding }) => ({ ...findingJson(finding), reason }))
  };
}
function auditJson(report2, { repository } = {}) {
  const { matrix, coverage, activity, maintainers, removable: removable2, review, checks, proposals } = report2;
  const { files, mapped, ignored, unmapped: unmapped2, folders, changedLines } = coverage;
  return {
    ...lintJson(report2),
    ...repository !== void 0 && { repository },
    ...matrix.project !== void 0 && { project: matrix.project },
    date: report2.today,
    coverage: { files, mapped, ignored, percent: coveragePercent(coverage), unmapped: unmapped2, folders, changedLines },
    levels: countLevels(matrix, report2.survey),
    features: listFeatures(matrix),
    activity: activity && eachLater(activity, ({ feature, commits, growing, authors, lastChange = null }) => ({
      feature: feature.id,
      commits,
      growing,
      authors: authors.length,
      lastChange
    })),
    maintainers: maintainers && eachLater(maintainers, ({ maintainer = null, features, quiet, commits, authors }) => ({
      maintainer,
      features: features.map(({ id }) => id),
      quiet: quiet.map(({ id }) => id),
      commits,
      authors
    })),
    removable: eachLater(removable2, ({ feature, files: own, lines, together, shared, lastChange = null, namedBy }) => ({
      feature: feature.id,
      level: feature.level,
      files: own,
      lines,
      together: { files: together.files, features: together.features.map(({ id }) => id) },
      shared: shared.map((other) => ({ feature: other.feature.id, files: other.files })),
      lastChange,
      namedBy: namedBy.map(({ kind, feature: by, text }) => ({ kind, ...by && { feature: by.id }, text }))
    })),
    review: review && {
      months: review.months,
      calls: review.calls.map(({ who = null, features }) => ({
        maintainer: who,
        features: features.map(({ id }) => id)
      })),
      undated: review.undated
    },
    checks: checks && {
      features: checks.features.map(({ feature, required }) => ({
        feature: feature.id,
        level: feature.level,
        required
      })),
      others: checks.others
    },
    proposals: proposals.map(({ feature, checks: globs, from }) => ({ feature: feature.id, checks: globs, from })),
    baseline: report2.baseline,
    trend: report2.trend
  };
}
function findingJson(finding) {
  const { code, severity, message, fix, file, line, column, feature, subject, known } = finding;
  return { code, severity, message, fix, file, line, column, feature, subject, known };
}

// src/core/version.ts
var VERSION = "0.1.0";

// src/core/render/audit/sarif.ts
var PROJECT = "https://github.com/support-matrix/support-matrix";
var helpOf = (code) => `${PROJECT}/blob/v${VERSION}/docs/findings.md#${code}`;
var SARIF_DEPTH = 4;
function sarifLog({ findings, allowed }) {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Support Matrix",
            semanticVersion: VERSION,
            informationUri: PROJECT,
            rules: FINDING_CODES.map((code) => ({
              id: code,
              shortDescription: { text: meaningOf(code) },
              helpUri: helpOf(code),
              help: {
                text: `What to do about ${code}: ${helpOf(code)}`,
                markdown: `${meaningOf(code)}

[What to do about \`${code}\`](${helpOf(code)})`
              },
              defaultConfiguration: { level: severityOf(code) }
            }))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The repository's root" } } },
        results: [
          ...eachLater(findings, sarifResult),
          ...eachLater(allowed, (finding) => ({
            ...sarifResult(finding),
            suppressions: [{ kind: "inSource", justification: finding.reason }]
          }))
        ]
      }
    ]
  };
}
function sarifResult(finding) {
  const { code, file, known } = finding;
  return {
    ruleId: code,
    ruleIndex: FINDING_CODES.indexOf(code),
    level: finding.severity,
    message: { text: `${finding.message}. ${finding.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(file), uriBaseId: "%SRCROOT%" },
          region: { startLine: finding.line, startColumn: finding.column }
        }
      }
    ],
    partialFingerprints: { "supportMatrix/v1": fingerprintOf(finding) },
    ...known !== void 0 && { baselineState: known ? "unchanged" : "new" }
  };
}

// src/action/audit-outputs.ts
async function writeAuditOutputs(report2, { folder, page, repository }) {
  const html = join3(folder, "support-matrix-report.html");
  const sarif = join3(folder, "support-matrix-report.sarif");
  const [path] = await Promise.all([
    writeReport(folder, auditJson(report2, { repository })),
    writeWhole(html, page),
    writeWhole(sarif, jsonLine(sarifLog(report2), SARIF_DEPTH))
  ]);
  setOutput("findings", JSON.stringify(countSeverities(report2.findings)));
  setOutput("coverage", String(coveragePercent(report2.coverage)));
  setOutput("report", path);
  setOutput("html", html);
  setOutput("sarif", sarif);
}

// src/action/audit.ts
var REVIEW_MONTHS = 6;
async function runAudit(run) {
  const { inputs, environment, today } = run;
  const [baseline, required] = await Promise.all([
    readWorkspaceFile(run, "baseline"),
    readWorkspaceFile(run, "required")
  ]);
  const checkout = existsSync(join4(environment.workspace, ".git")) ? environment.workspace : void 0;
  const stopping = new AbortController();
  const report2 = await audit(openSource(run, checkout, stopping), {
    matrix: findMatrix(run, checkout),
    today,
    reviewMonths: REVIEW_MONTHS,
    ...inputs.release !== "" && { release: inputs.release },
    ...required && { required: required.text },
    ...baseline && { baseline }
  }).finally(() => stopping.abort());
  const {
    server,
    repository: { owner, repo },
    runUrl,
    temp
  } = environment;
  const context = {
    server,
    repository: `${owner}/${repo}`,
    matrixPath: report2.matrix.file,
    baseSha: environment.sha,
    runUrl
  };
  const fresh = freshFindings(report2.findings);
  const template = await readPageTemplate();
  const { annotations, data, summary } = renderWithinLimit(() => ({
    annotations: inputs.annotations ? renderCommands(renderFindingAnnotations(fresh)) : "",
    data: auditPageData(report2, server),
    summary: renderAuditSummary(report2, context)
  }));
  process.stdout.write(annotations);
  const unwritten = await writeEach(
    () => writeAuditOutputs(report2, { folder: temp, page: pagePieces(template, data), repository: `${owner}/${repo}` }),
    () => publishSummary(summary, temp)
  );
  if (inputs.issue) await keepIssue(run, report2, context);
  return endWith(inputs.warnOnly ? EXIT.fine : judgeFindings(report2.findings, { strict: false }), unwritten);
}
async function readWorkspaceFile({ inputs, environment }, input) {
  if (inputs[input] === "") return void 0;
  const path = resolve2(environment.workspace, inputs[input]);
  const name = input === "baseline" ? `the baseline ${path}` : `the list of required checks ${path}`;
  const bytes = await readFile4(path).catch((error) => {
    throw new UsageError(`${name} can't be read: create it in an earlier step, or leave out \`${input}\``, {
      cause: error
    });
  });
  return { name, text: decodeGiven(bytes, name) };
}
function openSource({ connection, environment, today }, checkout, stopping) {
  const files = checkout === void 0 ? openRepositoryAt(connection, environment.sha) : openRepository(checkout, startHistory(checkout, { since: yearBefore(today), stopping }));
  return { ...files, findFacts: (question) => findGitHubFacts(connection, question) };
}
function findMatrix({ inputs, environment, connection }, checkout) {
  const { matrix } = inputs;
  const { path } = matrix;
  const [{ owner, repo }, ref] = matrix.kind === "elsewhere" ? [matrix, matrix.ref] : [connection.repository, environment.sha];
  const from = { ...connection, repository: { owner, repo } };
  const isCheckedOut = matrix.kind === "here" && checkout !== void 0;
  const read = async () => {
    const bytes = await (isCheckedOut ? findFileAt(checkout, "HEAD", path) : findFile(from, { path, ref }));
    if (bytes) return bytes;
    throw new UsageError(
      `there is no ${path} in ${owner}/${repo} at ${ref}: check the input \`matrix\`, and that the job has the permission \`contents: read\``
    );
  };
  return { kind: "given", name: path, read };
}
var ISSUE_MARKER = "<!-- support-matrix:audit:v1 -->";
async function keepIssue({ connection }, report2, context) {
  const open = report2.findings.some(({ severity, known }) => severity !== "note" && !known);
  const work = publishIssue(connection, {
    title: "Support matrix: findings of the audit",
    body: `${ISSUE_MARKER}
${renderWithinLimit(() => renderAuditIssue(report2, context))}`,
    marker: ISSUE_MARKER,
    open,
    same: sameComment
  });
  const done = await orFailure(work);
  if (done instanceof GitHubError)
    warning(logText(`the issue could not be updated, which does not change the result: ${done.message}`));
}
export {
  runAudit
};
