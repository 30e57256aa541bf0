import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MAX_VALUES,
  MOST_FAULTS,
  MOST_LISTED,
  findNesting,
  readDocument,
  readLarge,
  tooDeep,
  unreadable
} from "./index-shared-3.js";
import {
  ACCEPTS,
  BUILT_IN_LEVELS,
  CHANGE_KINDS,
  DATE,
  DEFAULT_LEVEL_CHANGES,
  DUE,
  DUE_WORDS,
  LARGE,
  LEVEL_CHANGES,
  MAINTAINER,
  MAX_BYTES,
  MAX_LABEL,
  NEEDS,
  OUTCOMES,
  WEB_ADDRESS,
  buildMatrix,
  checkMeaning,
  checkTexts,
  compareFindings,
  comparePositions,
  decode,
  dotted,
  findDeepBracket,
  findWideEncoding,
  hasTextOrUrl,
  isCount,
  isDate,
  isDue,
  isRemovalDue,
  levelIds,
  linesOf,
  nearest,
  nearestFix,
  plainRead,
  positionIn,
  quote,
  readPlain,
  readSoundText,
  severityOf,
  sizeOf,
  words
} from "./index-shared.js";

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var _null = /^null$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNull = /* @__PURE__ */ $constructor("$ZodNull", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = _null;
  inst._zod.values = /* @__PURE__ */ new Set([null]);
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null)
      return payload;
    payload.issues.push({
      expected: "null",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns2 = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns2.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta3 = _meta[0];
    this._map.set(schema, meta3);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.set(meta3.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta3 = this._map.get(schema);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.delete(meta3.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _null2(Class, params) {
  return new Class({
    type: "null",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
  const ch = new $ZodCheck({ check: "describe" });
  ch._zod.onattach = [
    (inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, description });
    }
  ];
  ch._zod.check = () => {
  };
  return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
  const ch = new $ZodCheck({ check: "meta" });
  ch._zod.onattach = [
    (inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, ...metadata });
    }
  ];
  ch._zod.check = () => {
  };
  return ch;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta3) {
    reg.add(this, meta3);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNull = /* @__PURE__ */ $constructor("ZodMiniNull", (inst, def) => {
  $ZodNull.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null3(params) {
  return _null2(ZodMiniNull, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}
var describe2 = describe;
var meta2 = meta;

// src/core/matrix/schema.ts
var text = string2().check(_minLength(1, { error: "some text" }));
var matching = (pattern, allowed) => string2().check(_regex(pattern, { error: allowed }));
var described = (schema, description) => schema.check(describe2(description));
var ID = /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/;
var DATE_WORDS = "a date as YYYY-MM-DD";
var date2 = string2().check(_regex(DATE, { error: DATE_WORDS, abort: true }), refine(isDate, { error: DATE_WORDS }));
var url = matching(WEB_ADDRESS, "an http or https address");
var outcomeWord = _enum(OUTCOMES);
var outcomes = strictObject({
  add: optional(described(outcomeWord, "When a file is new")),
  edit: optional(described(outcomeWord, "When files change in any other way")),
  remove: optional(described(outcomeWord, "When every change only removes something"))
});
var patterns = array(string2());
var maintainers = array(matching(MAINTAINER, "@user, @org/team, an e-mail address, or Name <address>"));
var label = matching(new RegExp(`^[\\s\\S]{1,${MAX_LABEL}}$`, "u"), `a label of at most ${MAX_LABEL} characters`);
var labels = array(label);
var needs = array(_enum(NEEDS));
var due = string2().check(_regex(DUE, { error: DUE_WORDS, abort: true }), refine(isDue, { error: DUE_WORDS }));
var removal = text.check(refine(isRemovalDue, DUE_WORDS));
var COUNT_WORDS = "a whole number from 1";
var level = strictObject({
  title: optional(described(text, "The name shown to people")),
  meaning: optional(described(text, "One sentence a contributor understands")),
  advice: optional(
    described(
      strictObject({ add: optional(string2()), edit: optional(string2()), remove: optional(string2()) }),
      "What an author should do, one sentence for each kind of change"
    )
  ),
  outcome: optional(described(union([outcomeWord, outcomes]), "One word for all kinds of change, or one for each")),
  needs: optional(described(needs, "What a feature must name to be at this level")),
  "min-maintainers": optional(
    described(
      number2({ error: COUNT_WORDS }).check(refine(isCount, COUNT_WORDS), meta2({ type: "integer", minimum: 1 })),
      "How many people must maintain a feature at this level; members of teams count if GitHub can be asked"
    )
  ),
  after: optional(
    described(text, "The level that comes before it, to tell raised from lowered; by default, a new level is last")
  ),
  labels: optional(described(labels, "Labels set on pull requests that touch this level"))
});
var sunset = strictObject({
  deprecated: optional(
    described(due, "From when it is deprecated: a date, a quarter (2026-Q4) or a version in quotes")
  ),
  removal: optional(described(removal, "When it is removed: a date, a quarter (2026-Q4) or a version in quotes")),
  replacement: optional(described(text, "The id of the feature that replaces it, or plain text")),
  tracking: optional(described(url, "Where the removal is tracked"))
});
var feature = strictObject({
  name: described(text, "The name shown to people"),
  id: optional(
    described(
      matching(ID, "letters, digits and ._- in parts separated by /"),
      "By default made from category and name; write one to keep it when you rename the feature"
    )
  ),
  level: described(
    union([_enum(BUILT_IN_LEVELS.map((one) => one.id)), string2()]),
    // the first for editors alone
    "The support level: one of the six built in, or one of `levels`"
  ),
  tentative: optional(described(boolean2(), "The level is under review; its outcomes are one step milder")),
  maintainers: optional(
    described(maintainers, "Who looks after it: @user, @org/team, an e-mail address, or Name <address>")
  ),
  emeritus: optional(described(maintainers, "Who once looked after it: shown on pages, never asked")),
  accepts: optional(
    described(
      _enum(ACCEPTS),
      "What contributors may bring, whatever the level promises users: anything, only fixes, or only removals"
    )
  ),
  reviewed: optional(described(date2, "The date on which its maintainers last confirmed this row")),
  "seeking-maintainers": optional(described(boolean2(), "It has maintainers and wants more")),
  notes: optional(described(text, "Shown to readers: inline Markdown")),
  warning: optional(described(text, "Shown prominently: inline Markdown")),
  "cross-cutting": optional(
    described(
      boolean2(),
      "For an architecture, operating system or the like: listed after the features a file mainly belongs to"
    )
  ),
  paths: optional(
    described(
      union([patterns, _null3()]),
      "Globs from the repository root (a trailing / means everything below), or regular expressions after `re:`"
    )
  ),
  exclude: optional(described(patterns, "Patterns of files that do not belong to this feature")),
  content: optional(described(array(string2()), "Regular expressions; a changed line that matches adds its file")),
  sunset: optional(described(sunset, "When it will be removed, and what replaces it")),
  docs: optional(described(array(text), "Files in the repository that document it")),
  ci: optional(described(array(text), "Files in the repository that test it")),
  checks: optional(described(array(text), "Globs over the names of the check runs that test it")),
  labels: optional(described(labels, "Labels set on pull requests that touch it")),
  allow: optional(described(record(string2(), text), "Findings that are intended: a map from code to reason"))
});
var category = strictObject({
  name: described(text, "The name shown to people"),
  notes: optional(described(text, "Shown to readers: inline Markdown")),
  features: described(array(feature), "The features, in the order of the page")
});
var contact = strictObject({
  text: optional(described(text, "Where to ask, in words")),
  url: optional(described(url, "Where to ask: an http or https address"))
}).check(refine(hasTextOrUrl, "a map with text, url or both"), meta2({ minProperties: 1 }));
var defaults = Object.entries(DEFAULT_LEVEL_CHANGES).map(([change2, outcome]) => `${outcome} for ${change2}`);
var change = strictObject({
  needs: optional(described(needs, "What the feature must then name; without it, the outcome always applies")),
  outcome: optional(described(outcomeWord, `If one of them is missing (default: ${defaults.join(", ")})`))
});
var levelChanges = strictObject({
  raised: optional(described(change, "A feature is raised to a level earlier in the order, or added")),
  lowered: optional(described(change, "A feature is lowered to a level later in the order")),
  removed: optional(described(change, "A feature is removed"))
});
var matrixSchema = strictObject({
  version: described(literal(1), "The version of this format"),
  project: optional(described(text, "The name of the project")),
  match: optional(
    described(
      _enum(["all", "last"]),
      "Every feature that matches (default), or only the last in the file, as in CODEOWNERS"
    )
  ),
  volunteer: optional(described(url, "How to become a maintainer; shown where a feature has nobody")),
  contact: optional(described(contact, "Whom to ask; shown where a feature has nobody")),
  levels: optional(
    described(
      record(string2(), level),
      "Changes built-in levels, or adds new ones (which need title, meaning and outcome)"
    )
  ),
  unmapped: optional(
    described(
      strictObject({ ...outcomes.shape, ignore: optional(described(patterns, "Files that need no feature")) }),
      "What a changed file that no feature covers means"
    )
  ),
  "level-changes": optional(described(levelChanges, "What a pull request that changes the matrix itself must bring")),
  bots: optional(
    described(array(text), "Bots, with or without [bot]. They get only facts, and a comment only if the check fails")
  ),
  override: optional(
    described(
      strictObject({
        label: optional(described(label, "The label that turns fail into warn (default support-matrix/override)")),
        bots: optional(described(array(text), "Bots that may set it, besides people"))
      }),
      "A label that turns a failing verdict into a warning, on the record"
    )
  ),
  teams: optional(
    described(
      record(string2(), strictObject({ planned: optional(described(boolean2(), "Still to be created")) })),
      "Facts about a team, shared by every feature that names it"
    )
  ),
  categories: described(array(category), "The categories, in the order of the page")
});

// src/core/matrix/schema-issues.ts
function schemaIssues(value) {
  const result = matrixSchema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue2) => toIssues(issue2, value));
}
function toIssues(issue2, root, prefix = []) {
  const path = [...prefix, ...issue2.path];
  const at = (problem, allowed = []) => [{ path, problem, allowed }];
  const found = valueAt(root, path);
  switch (issue2.code) {
    case "unrecognized_keys":
      return issue2.keys.map((key) => ({ path: [...path, key], problem: "unknown-key", allowed: keysAt(path) }));
    case "invalid_union": {
      const inner = issue2.errors.find(
        (errors) => typeof found === "object" && errors.some((one) => one.path.length > 0 || one.code === "unrecognized_keys")
      );
      if (inner) return inner.flatMap((one) => toIssues(one, root, path));
      return at(
        found === void 0 ? "missing" : "bad-value",
        issue2.errors.flatMap(
          (errors) => errors.flatMap((one) => toIssues(one, root, path).flatMap((made) => made.allowed))
        )
      );
    }
    case "invalid_value":
      return found === void 0 ? at("missing", issue2.values.map(String)) : at("bad-value", issue2.values.map(String));
    case "invalid_type":
      if (issue2.expected === "null") return at("bad-value");
      return at(found === void 0 ? "missing" : "bad-value", [TYPE_WORDS[issue2.expected] ?? issue2.expected]);
    default:
      return at("bad-value", [issue2.message]);
  }
}
var TYPE_WORDS = {
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
  number: COUNT_WORDS
};
function valueAt(root, path) {
  let value = root;
  for (const key of path)
    value = typeof value === "object" && value !== null ? value[key] : void 0;
  return value;
}
function keysAt([top, first, second, third, fourth]) {
  switch (top) {
    case "contact":
      return Object.keys(contact.shape);
    case "levels":
      return second === void 0 ? Object.keys(level.shape) : [...CHANGE_KINDS];
    case "unmapped":
      return [...CHANGE_KINDS, "ignore"];
    case "level-changes":
      return first === void 0 ? [...LEVEL_CHANGES] : ["needs", "outcome"];
    case "override":
      return ["label", "bots"];
    case "teams":
      return ["planned"];
    case "categories":
      if (second === void 0) return Object.keys(category.shape);
      return Object.keys(fourth === void 0 || third === void 0 ? feature.shape : sunset.shape);
    default:
      return Object.keys(matrixSchema.shape);
  }
}

// src/core/matrix/issue-messages.ts
function reportIssue(issue2, yaml, levels, fault) {
  const name = dotted(issue2.path) || "the file";
  const last = String(issue2.path.at(-1));
  const allowed = last === "level" && issue2.path[0] === "categories" ? levels : [...new Set(issue2.allowed)];
  if (issue2.problem === "unknown-key") {
    fault(
      "unknown-key",
      yaml.locateKey(issue2.path),
      `unknown key ${quote(last)} in ${dotted(issue2.path.slice(0, -1)) || "the file"}; allowed: ${words(allowed)}`,
      nearestFix(last, allowed, "Remove it, or use one of the allowed keys.")
    );
  } else if (issue2.problem === "missing") {
    if (yaml.broken) return;
    const message = `${name} is missing; allowed: ${list(allowed)}`;
    fault("bad-value", yaml.locate(issue2.path.slice(0, -1)), message, `Add ${quote(last)}.`);
  } else {
    const found = valueAt(yaml.value, issue2.path);
    const message = `${name} is ${describe3(found)}; allowed: ${list(allowed)}`;
    fault("bad-value", yaml.locate(issue2.path), message, fixOf(found, allowed, yaml.sourceOf(issue2.path)));
  }
}
var NO_TEXT = ["true or false", "a list", "a map", "1", COUNT_WORDS];
function fixOf(found, allowed, source) {
  const scalar = typeof found === "number" || typeof found === "boolean" || typeof found === "string";
  if (typeof found === "string" && allowed.includes(found)) return `Write ${found}, without quotes.`;
  const near = typeof found === "string" ? nearest(found, allowed.filter(isWord)) : void 0;
  if (near) return `Did you mean ${quote(near)}?`;
  if (scalar && allowed.includes("a list")) return `Write it as a list: [${quote(source ?? String(found))}].`;
  const wantsText = allowed.some((one) => !NO_TEXT.includes(one));
  if (wantsText && source && typeof found !== "string" && scalar) return `Put it in quotes: ${quote(source)}.`;
  return `Write ${list(allowed)}.`;
}
var isWord = (one) => !one.includes(" ");
var list = (allowed) => allowed.length > 1 ? `one of ${words(allowed)}` : allowed[0] ?? "another value";
function describe3(found) {
  if (found === null || found === void 0) return "empty";
  if (Array.isArray(found)) return "a list";
  if (typeof found === "object") return "a map";
  return typeof found === "string" ? quote(found) : `${JSON.stringify(found)} (a ${typeof found})`;
}

// src/core/yaml/cut-lists.ts
var MOST_CHARACTERS = 32 * 1024;
var MARK = "a piece of the matrix: ";
function cutLists(text2) {
  if (text2.includes(MARK)) return [];
  const starts = linesOf(text2);
  const indents = Float64Array.from(starts, (start) => indentAt(text2, start));
  const ends = endsOf(indents);
  const length = (line, end) => (starts[end] ?? text2.length) - starts[line];
  const pieces = [];
  for (let line = 0; line < starts.length; ) {
    const [indent, end] = [indents[line], ends[line]];
    if (!isItem(text2, starts[line], indent) || length(line, end) > MOST_CHARACTERS) {
      line++;
      continue;
    }
    const last = pieces.at(-1);
    if (last?.end === line && last.indent === indent && length(last.line, end) <= MOST_CHARACTERS) last.end = end;
    else pieces.push({ indent, line, end, text: "" });
    line = end;
  }
  for (const piece of pieces) piece.text = text2.slice(starts[piece.line], starts[piece.end]);
  return pieces;
}
function itemsOf({ indent, line, end, text: text2 }) {
  const start = `${" ".repeat(indent)}-`;
  const lines = text2.split(/(?<=\n)/);
  const firsts = lines.flatMap((one, index) => one.startsWith(start) ? [index] : []);
  return firsts.map((first, index) => {
    const next = firsts[index + 1] ?? end - line;
    return { indent, line: line + first, end: line + next, text: lines.slice(first, next).join("") };
  });
}
function frameOf(text2, pieces) {
  const starts = linesOf(text2);
  const parts = [];
  const lines = [];
  let at = 0;
  const keep = (end) => {
    if (at < end) parts.push(text2.slice(starts[at], starts[end] ?? text2.length));
    while (at < end) lines.push(at++);
  };
  for (const [index, { line, end, indent }] of pieces.entries()) {
    keep(line);
    parts.push(`${" ".repeat(indent)}- '${MARK}${index}'
`);
    lines.push(line);
    at = end;
  }
  keep(starts.length);
  return { text: parts.join(""), lines };
}
function pieceNamed(value) {
  return typeof value === "string" && value.startsWith(MARK) ? Number(value.slice(MARK.length)) : void 0;
}
function indentAt(text2, start) {
  let at = start;
  while (text2[at] === " ") at++;
  return at >= text2.length || "\n\r#	".includes(text2[at]) ? Infinity : at - start;
}
var isItem = (text2, start, indent) => text2[start + indent] === "-" && " \n\r".includes(text2[start + indent + 1] ?? "\n");
function endsOf(indents) {
  const ends = new Uint32Array(indents.length);
  const open = [];
  for (let line = indents.length - 1; line >= 0; line--) {
    while (open.length > 0 && indents[open.at(-1)] > indents[line]) open.pop();
    ends[line] = open.at(-1) ?? indents.length;
    open.push(line);
  }
  return ends;
}

// src/core/yaml/read-in-pieces.ts
function readInPieces(text2, readSmall) {
  const { read: frame, pieces, end } = readFrame(text2, readSmall);
  const partsOf = /* @__PURE__ */ new WeakMap();
  const owns = [];
  const faults = [...frame.faults];
  const unread = new Set(pieces);
  let left = MAX_VALUES;
  const fill = (value2) => {
    if (typeof value2 !== "object" || value2 === null) return value2;
    if (!Array.isArray(value2)) {
      const map = /* @__PURE__ */ Object.create(null);
      for (const [key, inner] of Object.entries(value2)) map[key] = fill(inner);
      return map;
    }
    const items = [];
    const parts = [];
    for (const [index, item] of value2.entries()) {
      const piece = pieces[pieceNamed(item) ?? -1];
      if (!piece) {
        parts.push({ from: items.length, index });
        items.push(fill(item));
        continue;
      }
      for (const own2 of readPiece(piece, readSmall, () => faults.length > MOST_LISTED || owns.length > MOST_OWN)) {
        if (faults.length > MOST_FAULTS || left < 0) return items;
        owns.push(own2);
        parts.push({ from: items.length, own: own2 });
        for (const fault of own2.read.faults) faults.push(fault);
        for (const one of valuesOf(own2)) {
          left -= countValues(one);
          items.push(one);
        }
      }
      unread.delete(piece);
    }
    if (parts.some(({ own: own2 }) => own2)) partsOf.set(items, parts);
    return items;
  };
  const value = fill(frame.value);
  const find = (path) => {
    const inFrame = [];
    let inner = value;
    for (const [depth, key] of path.entries()) {
      const part = partsOf.get(inner)?.findLast(({ from }) => from <= Number(key));
      if (part?.own) return [part.own.read, [...part.own.path, Number(key) - part.from, ...path.slice(depth + 1)]];
      inFrame.push(part?.index ?? key);
      inner = inner?.[key];
    }
    return [frame, inFrame];
  };
  const ask = (question) => (path) => {
    const [read, own2] = find(path);
    return question(read)(own2);
  };
  const inOrder = owns.sort((a, b) => a.line - b.line);
  const starts = inOrder.map(({ line }) => line);
  const readAt = (line) => {
    const own2 = inOrder[positionIn(starts, line - 1).line - 1];
    return own2 && own2.line < line && line <= own2.end ? own2.read : frame;
  };
  const [first] = unread;
  const stop = end ?? (first && { line: first.line + 1, column: 1 });
  return {
    value: stop ? void 0 : value,
    faults,
    broken: frame.broken || owns.some(({ read }) => read.broken),
    isUnread: (at) => readAt(at.line).isUnread(at),
    locate: ask((read) => read.locate),
    locateKey: ask((read) => read.locateKey),
    sourceOf: ask((read) => read.sourceOf),
    mayHaveLines: ask((read) => read.mayHaveLines),
    ...stop && { end: stop }
  };
}
function* readPiece(piece, readSmall, isEnough) {
  const sound = readSoundText(piece.text, (line) => line + piece.line, { leavesOut: true });
  if (sound) yield { ...piece, read: sound, path: [] };
  else {
    const items = isEnough() ? [piece] : itemsOf(piece);
    const half = items.length >> 1;
    if (half > 0) {
      yield* readPiece(join(items.slice(0, half)), readSmall, isEnough);
      yield* readPiece(join(items.slice(half)), readSmall, isEnough);
    } else {
      const read = readSmall(`${KEY}:
${piece.text}`, (line) => Math.max(line - 1, 1) + piece.line);
      yield { ...piece, read, path: [KEY] };
    }
  }
}
var KEY = "items";
var MOST_OWN = 1e4;
var join = (items) => ({
  ...items[0],
  end: items.at(-1).end,
  text: items.map(({ text: text2 }) => text2).join("")
});
function valuesOf({ read, path }) {
  const list2 = path.reduce((value, key) => value?.[key], read.value);
  return Array.isArray(list2) ? list2 : [];
}
function readFrame(text2, readSmall) {
  const all = cutLists(text2);
  const first = readFrameOf(text2, all, readSmall);
  const named = new Set(piecesIn(first.read.value));
  if (first.end || named.size === all.length) return first;
  const pieces = all.filter((_, index) => named.has(index));
  return readFrameOf(text2, pieces, readSmall);
}
function readFrameOf(text2, pieces, readSmall) {
  const { text: whole, lines } = frameOf(text2, pieces);
  const lineStart = whole.lastIndexOf("\n", LARGE - 1) + 1;
  const part = whole.length > LARGE ? whole.slice(0, lineStart > LARGE / 2 ? lineStart : LARGE) : whole;
  const lineInWhole = (line2) => (lines[line2 - 1] ?? lines.length - 1) + 1;
  const read = readSmall(part, lineInWhole);
  if (part === whole) return { read, pieces };
  const { line, column } = positionIn(linesOf(part), part.length);
  const end = { line: lineInWhole(line), column };
  return { read: { ...read, faults: read.faults.filter((fault) => comparePositions(fault, end) < 0) }, pieces, end };
}
function piecesIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const own2 = Array.isArray(value) ? value.flatMap((item) => pieceNamed(item) ?? []) : [];
  return [...own2, ...Object.values(value).flatMap(piecesIn)];
}
function countValues(value) {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum, inner) => sum + countValues(inner), 1);
}

// src/core/text/lines.ts
function lineAt(text2, index) {
  let line = 1;
  for (let end = text2.indexOf("\n"); end >= 0 && end < index; end = text2.indexOf("\n", end + 1)) line++;
  return line;
}

// src/core/yaml/not-yaml.ts
var CONFLICT = /^(<{7}|>{7}|\|{7}|={7})(?:[ \r]|$)/m;
var OTHERS = [
  {
    found: CONFLICT,
    message: (marker) => `found a merge conflict marker (${marker.trim()})`,
    fix: "Resolve the merge conflict: keep what belongs there, and remove the lines with <<<<<<<, ======= and >>>>>>>."
  },
  {
    found: /^version https:\/\/git-lfs\.github\.com\/spec\//,
    message: () => "the file is a Git LFS pointer, not the file itself",
    fix: "Keep the matrix in the repository itself: git lfs untrack it, and commit it again."
  },
  {
    found: /^[^\s:#]+\.ya?ml\s*$/,
    message: () => "the file holds only a path, as a symbolic link does where links are not supported",
    fix: "Name the file itself with --matrix."
  },
  {
    found: /^diff --git /,
    message: () => "the file is a diff, not YAML",
    fix: "Apply it, and name the file that it changes."
  },
  {
    found: /^\[[\w."-]+\][ \t]*\r?\n[\w."-]+ *=/m,
    message: () => "the file looks like TOML or INI, not YAML",
    fix: "Write a matrix in YAML."
  },
  {
    found: /^[MF]:\t/m,
    message: () => "the file looks like Linux's MAINTAINERS, not YAML",
    fix: "Make a matrix of it with support-matrix import maintainers."
  },
  {
    found: /^\s*<(?:!doctype|html|\?xml)/i,
    message: () => "the file is HTML or XML, not YAML",
    fix: "Write a matrix in YAML."
  },
  {
    found: /^\|[ :]*-{3}/m,
    message: () => "the file is a Markdown table, not YAML",
    fix: "Make a matrix of it with support-matrix import markdown."
  },
  {
    found: /^(?:\*|\/[^\s:]*)[ \t]+@\S/m,
    message: () => "the file looks like CODEOWNERS, not YAML",
    fix: "Make a matrix of it with support-matrix import codeowners."
  }
];
function findOtherText(text2) {
  for (const { found, message, fix } of OTHERS) {
    const match = found.exec(text2);
    if (!match) continue;
    const line = lineAt(text2, match.index);
    return { code: "bad-yaml", message: message(match[0]), fix, line, column: 1 };
  }
  return void 0;
}

// src/core/yaml/read.ts
function readYaml(input) {
  const size = sizeOf(input);
  if (size > MAX_BYTES) {
    return unreadable(
      "too-large",
      `the file has ${size} bytes; allowed: at most ${MAX_BYTES} (4 MiB)`,
      "Shorten the file: replace lists of single files with patterns."
    );
  }
  const encoding = typeof input === "string" ? void 0 : findWideEncoding(input);
  if (encoding) return notUtf8(`is ${encoding} text; allowed: UTF-8`);
  let text2;
  try {
    text2 = decode(input);
  } catch {
    return notUtf8("is not UTF-8 text");
  }
  return text2.length > LARGE ? readLargeText(text2) : readSoundText(text2) ?? other(text2) ?? readSmallText(text2);
}
function readSmallText(text2, lineInWhole = (line) => line) {
  const at = ({ line, column }) => ({ line: lineInWhole(line), column });
  const deep = findDeepBracket(text2);
  if (deep) return tooDeep(at(deep));
  const plain = readPlain(text2);
  if (plain) return plainRead(plain, text2, lineInWhole);
  const nested = findNesting(text2);
  return nested === void 0 ? readDocument(text2, lineInWhole) : tooDeep(at(positionIn(linesOf(text2), nested)));
}
function readLargeText(text2) {
  const quick = readLarge(text2);
  if ("value" in quick) {
    const isHolder2 = typeof quick.value === "object" && quick.value !== null;
    return (isHolder2 ? void 0 : other(text2)) ?? plainRead({ value: quick.value, linesAreBlocks: false, isClean: false }, text2);
  }
  const alone = other(text2);
  if (alone) return alone;
  const lines = linesOf(text2);
  const known = quick.faults.map(({ offset, ...fault }) => ({ ...fault, ...positionIn(lines, offset) }));
  if (known[0]?.code === "too-large") return { ...unreadable("too-large", "", ""), faults: known };
  const { end, ...read } = readInPieces(text2, readSmallText);
  if (!end) return read.faults.length > 0 ? read : { ...read, faults: known };
  const unsaid = read.faults.length === 0 ? known : known.filter((fault) => comparePositions(fault, end) >= 0);
  return { ...read, isPart: true, faults: [...read.faults, ...unsaid, unreadFrom(end)] };
}
function other(text2) {
  const found = findOtherText(text2);
  return found && unreadable(found.code, found.message, found.fix, found);
}
var unreadFrom = (end) => ({
  code: "bad-yaml",
  message: "the file was searched in full only up to here, so there may be more faults",
  fix: "Correct the others first.",
  ...end
});
var notUtf8 = (what) => unreadable("bad-yaml", `the file ${what}`, "Save the file as UTF-8.");

// src/core/matrix/bounded-pieces.ts
var MOST = 500;
function* sliceValue(whole) {
  const long = findLong(whole);
  const cut = new Set(long.map(({ holder }) => holder));
  const isCutAway = (path, from) => {
    let holder = whole;
    return path.some((key, depth) => {
      const isCut = depth >= from && cut.has(holder) && Object.hasOwn(holder, key);
      holder = isHolder(holder) ? holder[key] : void 0;
      return isCut;
    });
  };
  const base = cut.size === 0 ? whole : without(cut, whole);
  yield { value: base, pathInWhole: (found) => isCutAway(found, 0) ? void 0 : found };
  for (const { path, holder } of long) {
    const keys = keysOf(holder);
    for (let start = 0; start < keys.length; start += MOST) {
      const own2 = keys.slice(start, start + MOST);
      const piece = pick2(holder, own2, cut);
      yield {
        value: path.reduceRight((inner, key) => typeof key === "number" ? [inner] : { [key]: inner }, piece),
        pathInWhole: (found) => {
          const isUnder = path.every((key2, depth) => found[depth] === (typeof key2 === "number" ? 0 : key2));
          const here = found[path.length];
          const key = typeof here === "number" ? own2[here] : own2.find((one) => one === here);
          if (!isUnder || key === void 0) return void 0;
          const inWhole = [...path, key, ...found.slice(path.length + 1)];
          return isCutAway(inWhole, path.length + 1) ? void 0 : inWhole;
        }
      };
    }
  }
}
var keysOf = (holder) => Array.isArray(holder) ? Array.from(holder.keys()) : Object.keys(holder);
var isHolder = (value) => typeof value === "object" && value !== null;
function findLong(whole) {
  const found = [];
  const path = [];
  const visit = (value) => {
    if (!isHolder(value)) return;
    const keys = keysOf(value);
    if (keys.length > MOST) found.push({ path: [...path], holder: value });
    for (const key of keys) {
      path.push(key);
      visit(value[key]);
      path.pop();
    }
  };
  visit(whole);
  return found.sort((a, b) => a.path.length - b.path.length);
}
function without(cut, value) {
  if (!isHolder(value)) return value;
  if (cut.has(value)) return Array.isArray(value) ? [] : {};
  return pick2(value, keysOf(value), cut);
}
function pick2(holder, keys, cut) {
  const values = keys.map((key) => without(cut, holder[key]));
  if (Array.isArray(holder)) return values;
  const map = /* @__PURE__ */ Object.create(null);
  keys.forEach((key, index) => map[key] = values[index]);
  return map;
}

// src/core/matrix/parse.ts
var MAX_KEPT = 1e4;
var ENOUGH = new Error("enough faults");
function parseMatrix(input, file, yaml = readYaml(input)) {
  const findings = [];
  let count = 0;
  const fault = (code, { line, column }, message, fix) => {
    if (count >= MOST_FAULTS) throw ENOUGH;
    count++;
    if (count <= MAX_KEPT) findings.push({ code, severity: severityOf(code), message, fix, file, line, column });
  };
  try {
    findFaults(yaml, fault);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  if (findings.length > 0) return { findings: firstOf(findings.sort(compareFindings), count, yaml.isPart) };
  return { value: buildMatrix(yaml.value, file, yaml.locate), findings: [] };
}
function firstOf(findings, all, isPart = false) {
  if (findings.length <= MOST_LISTED) return findings;
  const listed = findings.slice(0, MOST_LISTED);
  const isMore = isPart || all >= MOST_FAULTS;
  const count = isMore ? `more than ${all >= MOST_FAULTS ? MOST_FAULTS : all - 1}` : String(all);
  const more = {
    message: `the file has ${count} faults, of which the first ${MOST_LISTED} are listed`,
    fix: "Correct these first: many faults often have one cause."
  };
  return [...listed, { ...listed.at(-1), code: "bad-value", severity: "error", ...more }];
}
function findFaults(yaml, fault) {
  for (const one of yaml.faults) fault(one.code, one, one.message, one.fix);
  if (yaml.value === void 0 || yaml.value === null) {
    if (yaml.faults.length === 0)
      fault(
        "bad-value",
        { line: 1, column: 1 },
        "the file is empty",
        "Write a matrix: version, then categories with their features."
      );
    return;
  }
  const unlessUnread = (code, position, message, fix) => {
    if (!yaml.isUnread(position)) fault(code, position, message, fix);
  };
  const unclean = new Set(checkTexts(yaml, unlessUnread).map(placeOf));
  const unlessSaid = (code, position, message, fix) => {
    if (!unclean.has(placeOf(position))) unlessUnread(code, position, message, fix);
  };
  const levels = levelIds(yaml.value);
  for (const { value, pathInWhole } of sliceValue(yaml.value))
    for (const issue2 of schemaIssues(value)) {
      const path = pathInWhole(issue2.path);
      if (path) reportIssue({ ...issue2, path }, yaml, levels, unlessSaid);
    }
  checkMeaning(yaml, levels, unlessSaid);
}
var placeOf = ({ line, column }) => `${line}:${column}`;

export {
  parseMatrix
};
