import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// node_modules/minipass/dist/commonjs/index.js
var require_commonjs = __commonJS({
  "node_modules/minipass/dist/commonjs/index.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Minipass = exports.isWritable = exports.isReadable = exports.isStream = void 0;
    var proc = typeof process === "object" && process ? process : {
      stdout: null,
      stderr: null
    };
    var node_events_1 = __require("node:events");
    var node_stream_1 = __importDefault(__require("node:stream"));
    var node_string_decoder_1 = __require("node:string_decoder");
    var isStream = (s) => !!s && typeof s === "object" && (s instanceof Minipass || s instanceof node_stream_1.default || (0, exports.isReadable)(s) || (0, exports.isWritable)(s));
    exports.isStream = isStream;
    var isReadable = (s) => !!s && typeof s === "object" && s instanceof node_events_1.EventEmitter && typeof s.pipe === "function" && // node core Writable streams have a pipe() method, but it throws
    s.pipe !== node_stream_1.default.Writable.prototype.pipe;
    exports.isReadable = isReadable;
    var isWritable = (s) => !!s && typeof s === "object" && s instanceof node_events_1.EventEmitter && typeof s.write === "function" && typeof s.end === "function";
    exports.isWritable = isWritable;
    var EOF = /* @__PURE__ */ Symbol("EOF");
    var MAYBE_EMIT_END = /* @__PURE__ */ Symbol("maybeEmitEnd");
    var EMITTED_END = /* @__PURE__ */ Symbol("emittedEnd");
    var EMITTING_END = /* @__PURE__ */ Symbol("emittingEnd");
    var EMITTED_ERROR = /* @__PURE__ */ Symbol("emittedError");
    var CLOSED = /* @__PURE__ */ Symbol("closed");
    var READ3 = /* @__PURE__ */ Symbol("read");
    var FLUSH = /* @__PURE__ */ Symbol("flush");
    var FLUSHCHUNK = /* @__PURE__ */ Symbol("flushChunk");
    var ENCODING = /* @__PURE__ */ Symbol("encoding");
    var DECODER = /* @__PURE__ */ Symbol("decoder");
    var FLOWING = /* @__PURE__ */ Symbol("flowing");
    var PAUSED = /* @__PURE__ */ Symbol("paused");
    var RESUME = /* @__PURE__ */ Symbol("resume");
    var BUFFER = /* @__PURE__ */ Symbol("buffer");
    var PIPES = /* @__PURE__ */ Symbol("pipes");
    var BUFFERLENGTH = /* @__PURE__ */ Symbol("bufferLength");
    var BUFFERPUSH = /* @__PURE__ */ Symbol("bufferPush");
    var BUFFERSHIFT = /* @__PURE__ */ Symbol("bufferShift");
    var OBJECTMODE = /* @__PURE__ */ Symbol("objectMode");
    var DESTROYED = /* @__PURE__ */ Symbol("destroyed");
    var ERROR = /* @__PURE__ */ Symbol("error");
    var EMITDATA = /* @__PURE__ */ Symbol("emitData");
    var EMITEND = /* @__PURE__ */ Symbol("emitEnd");
    var EMITEND2 = /* @__PURE__ */ Symbol("emitEnd2");
    var ASYNC = /* @__PURE__ */ Symbol("async");
    var ABORT = /* @__PURE__ */ Symbol("abort");
    var ABORTED = /* @__PURE__ */ Symbol("aborted");
    var SIGNAL = /* @__PURE__ */ Symbol("signal");
    var DATALISTENERS = /* @__PURE__ */ Symbol("dataListeners");
    var DISCARDED = /* @__PURE__ */ Symbol("discarded");
    var defer = (fn) => Promise.resolve().then(fn);
    var nodefer = (fn) => fn();
    var isEndish = (ev) => ev === "end" || ev === "finish" || ev === "prefinish";
    var isArrayBufferLike = (b) => b instanceof ArrayBuffer || !!b && typeof b === "object" && b.constructor && b.constructor.name === "ArrayBuffer" && b.byteLength >= 0;
    var isArrayBufferView = (b) => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
    var Pipe = class {
      src;
      dest;
      opts;
      ondrain;
      constructor(src, dest, opts) {
        this.src = src;
        this.dest = dest;
        this.opts = opts;
        this.ondrain = () => src[RESUME]();
        this.dest.on("drain", this.ondrain);
      }
      unpipe() {
        this.dest.removeListener("drain", this.ondrain);
      }
      // only here for the prototype
      /* c8 ignore start */
      proxyErrors(_er) {
      }
      /* c8 ignore stop */
      end() {
        this.unpipe();
        if (this.opts.end)
          this.dest.end();
      }
    };
    var PipeProxyErrors = class extends Pipe {
      unpipe() {
        this.src.removeListener("error", this.proxyErrors);
        super.unpipe();
      }
      constructor(src, dest, opts) {
        super(src, dest, opts);
        this.proxyErrors = (er) => this.dest.emit("error", er);
        src.on("error", this.proxyErrors);
      }
    };
    var isObjectModeOptions = (o) => !!o.objectMode;
    var isEncodingOptions = (o) => !o.objectMode && !!o.encoding && o.encoding !== "buffer";
    var Minipass = class extends node_events_1.EventEmitter {
      [FLOWING] = false;
      [PAUSED] = false;
      [PIPES] = [];
      [BUFFER] = [];
      [OBJECTMODE];
      [ENCODING];
      [ASYNC];
      [DECODER];
      [EOF] = false;
      [EMITTED_END] = false;
      [EMITTING_END] = false;
      [CLOSED] = false;
      [EMITTED_ERROR] = null;
      [BUFFERLENGTH] = 0;
      [DESTROYED] = false;
      [SIGNAL];
      [ABORTED] = false;
      [DATALISTENERS] = 0;
      [DISCARDED] = false;
      /**
       * true if the stream can be written
       */
      writable = true;
      /**
       * true if the stream can be read
       */
      readable = true;
      /**
       * If `RType` is Buffer, then options do not need to be provided.
       * Otherwise, an options object must be provided to specify either
       * {@link Minipass.SharedOptions.objectMode} or
       * {@link Minipass.SharedOptions.encoding}, as appropriate.
       */
      constructor(...args) {
        const options = args[0] || {};
        super();
        if (options.objectMode && typeof options.encoding === "string") {
          throw new TypeError("Encoding and objectMode may not be used together");
        }
        if (isObjectModeOptions(options)) {
          this[OBJECTMODE] = true;
          this[ENCODING] = null;
        } else if (isEncodingOptions(options)) {
          this[ENCODING] = options.encoding;
          this[OBJECTMODE] = false;
        } else {
          this[OBJECTMODE] = false;
          this[ENCODING] = null;
        }
        this[ASYNC] = !!options.async;
        this[DECODER] = this[ENCODING] ? new node_string_decoder_1.StringDecoder(this[ENCODING]) : null;
        if (options && options.debugExposeBuffer === true) {
          Object.defineProperty(this, "buffer", { get: () => this[BUFFER] });
        }
        if (options && options.debugExposePipes === true) {
          Object.defineProperty(this, "pipes", { get: () => this[PIPES] });
        }
        const { signal } = options;
        if (signal) {
          this[SIGNAL] = signal;
          if (signal.aborted) {
            this[ABORT]();
          } else {
            signal.addEventListener("abort", () => this[ABORT]());
          }
        }
      }
      /**
       * The amount of data stored in the buffer waiting to be read.
       *
       * For Buffer strings, this will be the total byte length.
       * For string encoding streams, this will be the string character length,
       * according to JavaScript's `string.length` logic.
       * For objectMode streams, this is a count of the items waiting to be
       * emitted.
       */
      get bufferLength() {
        return this[BUFFERLENGTH];
      }
      /**
       * The `BufferEncoding` currently in use, or `null`
       */
      get encoding() {
        return this[ENCODING];
      }
      /**
       * @deprecated - This is a read only property
       */
      set encoding(_enc) {
        throw new Error("Encoding must be set at instantiation time");
      }
      /**
       * @deprecated - Encoding may only be set at instantiation time
       */
      setEncoding(_enc) {
        throw new Error("Encoding must be set at instantiation time");
      }
      /**
       * True if this is an objectMode stream
       */
      get objectMode() {
        return this[OBJECTMODE];
      }
      /**
       * @deprecated - This is a read-only property
       */
      set objectMode(_om) {
        throw new Error("objectMode must be set at instantiation time");
      }
      /**
       * true if this is an async stream
       */
      get ["async"]() {
        return this[ASYNC];
      }
      /**
       * Set to true to make this stream async.
       *
       * Once set, it cannot be unset, as this would potentially cause incorrect
       * behavior.  Ie, a sync stream can be made async, but an async stream
       * cannot be safely made sync.
       */
      set ["async"](a) {
        this[ASYNC] = this[ASYNC] || !!a;
      }
      // drop everything and get out of the flow completely
      [ABORT]() {
        this[ABORTED] = true;
        this.emit("abort", this[SIGNAL]?.reason);
        this.destroy(this[SIGNAL]?.reason);
      }
      /**
       * True if the stream has been aborted.
       */
      get aborted() {
        return this[ABORTED];
      }
      /**
       * No-op setter. Stream aborted status is set via the AbortSignal provided
       * in the constructor options.
       */
      set aborted(_) {
      }
      write(chunk, encoding, cb) {
        if (this[ABORTED])
          return false;
        if (this[EOF])
          throw new Error("write after end");
        if (this[DESTROYED]) {
          this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" }));
          return true;
        }
        if (typeof encoding === "function") {
          cb = encoding;
          encoding = "utf8";
        }
        if (!encoding)
          encoding = "utf8";
        const fn = this[ASYNC] ? defer : nodefer;
        if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
          if (isArrayBufferView(chunk)) {
            chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
          } else if (isArrayBufferLike(chunk)) {
            chunk = Buffer.from(chunk);
          } else if (typeof chunk !== "string") {
            throw new Error("Non-contiguous data written to non-objectMode stream");
          }
        }
        if (this[OBJECTMODE]) {
          if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
            this[FLUSH](true);
          if (this[FLOWING])
            this.emit("data", chunk);
          else
            this[BUFFERPUSH](chunk);
          if (this[BUFFERLENGTH] !== 0)
            this.emit("readable");
          if (cb)
            fn(cb);
          return this[FLOWING];
        }
        if (!chunk.length) {
          if (this[BUFFERLENGTH] !== 0)
            this.emit("readable");
          if (cb)
            fn(cb);
          return this[FLOWING];
        }
        if (typeof chunk === "string" && // unless it is a string already ready for us to use
        !(encoding === this[ENCODING] && !this[DECODER]?.lastNeed)) {
          chunk = Buffer.from(chunk, encoding);
        }
        if (Buffer.isBuffer(chunk) && this[ENCODING]) {
          chunk = this[DECODER].write(chunk);
        }
        if (this[FLOWING] && this[BUFFERLENGTH] !== 0)
          this[FLUSH](true);
        if (this[FLOWING])
          this.emit("data", chunk);
        else
          this[BUFFERPUSH](chunk);
        if (this[BUFFERLENGTH] !== 0)
          this.emit("readable");
        if (cb)
          fn(cb);
        return this[FLOWING];
      }
      /**
       * Low-level explicit read method.
       *
       * In objectMode, the argument is ignored, and one item is returned if
       * available.
       *
       * `n` is the number of bytes (or in the case of encoding streams,
       * characters) to consume. If `n` is not provided, then the entire buffer
       * is returned, or `null` is returned if no data is available.
       *
       * If `n` is greater that the amount of data in the internal buffer,
       * then `null` is returned.
       */
      read(n) {
        if (this[DESTROYED])
          return null;
        this[DISCARDED] = false;
        if (this[BUFFERLENGTH] === 0 || n === 0 || n && n > this[BUFFERLENGTH]) {
          this[MAYBE_EMIT_END]();
          return null;
        }
        if (this[OBJECTMODE])
          n = null;
        if (this[BUFFER].length > 1 && !this[OBJECTMODE]) {
          this[BUFFER] = [
            this[ENCODING] ? this[BUFFER].join("") : Buffer.concat(this[BUFFER], this[BUFFERLENGTH])
          ];
        }
        const ret = this[READ3](n || null, this[BUFFER][0]);
        this[MAYBE_EMIT_END]();
        return ret;
      }
      [READ3](n, chunk) {
        if (this[OBJECTMODE])
          this[BUFFERSHIFT]();
        else {
          const c = chunk;
          if (n === c.length || n === null)
            this[BUFFERSHIFT]();
          else if (typeof c === "string") {
            this[BUFFER][0] = c.slice(n);
            chunk = c.slice(0, n);
            this[BUFFERLENGTH] -= n;
          } else {
            this[BUFFER][0] = c.subarray(n);
            chunk = c.subarray(0, n);
            this[BUFFERLENGTH] -= n;
          }
        }
        this.emit("data", chunk);
        if (!this[BUFFER].length && !this[EOF])
          this.emit("drain");
        return chunk;
      }
      end(chunk, encoding, cb) {
        if (typeof chunk === "function") {
          cb = chunk;
          chunk = void 0;
        }
        if (typeof encoding === "function") {
          cb = encoding;
          encoding = "utf8";
        }
        if (chunk !== void 0)
          this.write(chunk, encoding);
        if (cb)
          this.once("end", cb);
        this[EOF] = true;
        this.writable = false;
        if (this[FLOWING] || !this[PAUSED])
          this[MAYBE_EMIT_END]();
        return this;
      }
      // don't let the internal resume be overwritten
      [RESUME]() {
        if (this[DESTROYED])
          return;
        if (!this[DATALISTENERS] && !this[PIPES].length) {
          this[DISCARDED] = true;
        }
        this[PAUSED] = false;
        this[FLOWING] = true;
        this.emit("resume");
        if (this[BUFFER].length)
          this[FLUSH]();
        else if (this[EOF])
          this[MAYBE_EMIT_END]();
        else
          this.emit("drain");
      }
      /**
       * Resume the stream if it is currently in a paused state
       *
       * If called when there are no pipe destinations or `data` event listeners,
       * this will place the stream in a "discarded" state, where all data will
       * be thrown away. The discarded state is removed if a pipe destination or
       * data handler is added, if pause() is called, or if any synchronous or
       * asynchronous iteration is started.
       */
      resume() {
        return this[RESUME]();
      }
      /**
       * Pause the stream
       */
      pause() {
        this[FLOWING] = false;
        this[PAUSED] = true;
        this[DISCARDED] = false;
      }
      /**
       * true if the stream has been forcibly destroyed
       */
      get destroyed() {
        return this[DESTROYED];
      }
      /**
       * true if the stream is currently in a flowing state, meaning that
       * any writes will be immediately emitted.
       */
      get flowing() {
        return this[FLOWING];
      }
      /**
       * true if the stream is currently in a paused state
       */
      get paused() {
        return this[PAUSED];
      }
      [BUFFERPUSH](chunk) {
        if (this[OBJECTMODE])
          this[BUFFERLENGTH] += 1;
        else
          this[BUFFERLENGTH] += chunk.length;
        this[BUFFER].push(chunk);
      }
      [BUFFERSHIFT]() {
        if (this[OBJECTMODE])
          this[BUFFERLENGTH] -= 1;
        else
          this[BUFFERLENGTH] -= this[BUFFER][0].length;
        return this[BUFFER].shift();
      }
      [FLUSH](noDrain = false) {
        do {
        } while (this[FLUSHCHUNK](this[BUFFERSHIFT]()) && this[BUFFER].length);
        if (!noDrain && !this[BUFFER].length && !this[EOF])
          this.emit("drain");
      }
      [FLUSHCHUNK](chunk) {
        this.emit("data", chunk);
        return this[FLOWING];
      }
      /**
       * Pipe all data emitted by this stream into the destination provided.
       *
       * Triggers the flow of data.
       */
      pipe(dest, opts) {
        if (this[DESTROYED])
          return dest;
        this[DISCARDED] = false;
        const ended = this[EMITTED_END];
        opts = opts || {};
        if (dest === proc.stdout || dest === proc.stderr)
          opts.end = false;
        else
          opts.end = opts.end !== false;
        opts.proxyErrors = !!opts.proxyErrors;
        if (ended) {
          if (opts.end)
            dest.end();
        } else {
          this[PIPES].push(!opts.proxyErrors ? new Pipe(this, dest, opts) : new PipeProxyErrors(this, dest, opts));
          if (this[ASYNC])
            defer(() => this[RESUME]());
          else
            this[RESUME]();
        }
        return dest;
      }
      /**
       * Fully unhook a piped destination stream.
       *
       * If the destination stream was the only consumer of this stream (ie,
       * there are no other piped destinations or `'data'` event listeners)
       * then the flow of data will stop until there is another consumer or
       * {@link Minipass#resume} is explicitly called.
       */
      unpipe(dest) {
        const p = this[PIPES].find((p2) => p2.dest === dest);
        if (p) {
          if (this[PIPES].length === 1) {
            if (this[FLOWING] && this[DATALISTENERS] === 0) {
              this[FLOWING] = false;
            }
            this[PIPES] = [];
          } else
            this[PIPES].splice(this[PIPES].indexOf(p), 1);
          p.unpipe();
        }
      }
      /**
       * Alias for {@link Minipass#on}
       */
      addListener(ev, handler2) {
        return this.on(ev, handler2);
      }
      /**
       * Mostly identical to `EventEmitter.on`, with the following
       * behavior differences to prevent data loss and unnecessary hangs:
       *
       * - Adding a 'data' event handler will trigger the flow of data
       *
       * - Adding a 'readable' event handler when there is data waiting to be read
       *   will cause 'readable' to be emitted immediately.
       *
       * - Adding an 'endish' event handler ('end', 'finish', etc.) which has
       *   already passed will cause the event to be emitted immediately and all
       *   handlers removed.
       *
       * - Adding an 'error' event handler after an error has been emitted will
       *   cause the event to be re-emitted immediately with the error previously
       *   raised.
       */
      on(ev, handler2) {
        const ret = super.on(ev, handler2);
        if (ev === "data") {
          this[DISCARDED] = false;
          this[DATALISTENERS]++;
          if (!this[PIPES].length && !this[FLOWING]) {
            this[RESUME]();
          }
        } else if (ev === "readable" && this[BUFFERLENGTH] !== 0) {
          super.emit("readable");
        } else if (isEndish(ev) && this[EMITTED_END]) {
          super.emit(ev);
          this.removeAllListeners(ev);
        } else if (ev === "error" && this[EMITTED_ERROR]) {
          const h = handler2;
          if (this[ASYNC])
            defer(() => h.call(this, this[EMITTED_ERROR]));
          else
            h.call(this, this[EMITTED_ERROR]);
        }
        return ret;
      }
      /**
       * Alias for {@link Minipass#off}
       */
      removeListener(ev, handler2) {
        return this.off(ev, handler2);
      }
      /**
       * Mostly identical to `EventEmitter.off`
       *
       * If a 'data' event handler is removed, and it was the last consumer
       * (ie, there are no pipe destinations or other 'data' event listeners),
       * then the flow of data will stop until there is another consumer or
       * {@link Minipass#resume} is explicitly called.
       */
      off(ev, handler2) {
        const ret = super.off(ev, handler2);
        if (ev === "data") {
          this[DATALISTENERS] = this.listeners("data").length;
          if (this[DATALISTENERS] === 0 && !this[DISCARDED] && !this[PIPES].length) {
            this[FLOWING] = false;
          }
        }
        return ret;
      }
      /**
       * Mostly identical to `EventEmitter.removeAllListeners`
       *
       * If all 'data' event handlers are removed, and they were the last consumer
       * (ie, there are no pipe destinations), then the flow of data will stop
       * until there is another consumer or {@link Minipass#resume} is explicitly
       * called.
       */
      removeAllListeners(ev) {
        const ret = super.removeAllListeners(ev);
        if (ev === "data" || ev === void 0) {
          this[DATALISTENERS] = 0;
          if (!this[DISCARDED] && !this[PIPES].length) {
            this[FLOWING] = false;
          }
        }
        return ret;
      }
      /**
       * true if the 'end' event has been emitted
       */
      get emittedEnd() {
        return this[EMITTED_END];
      }
      [MAYBE_EMIT_END]() {
        if (!this[EMITTING_END] && !this[EMITTED_END] && !this[DESTROYED] && this[BUFFER].length === 0 && this[EOF]) {
          this[EMITTING_END] = true;
          this.emit("end");
          this.emit("prefinish");
          this.emit("finish");
          if (this[CLOSED])
            this.emit("close");
          this[EMITTING_END] = false;
        }
      }
      /**
       * Mostly identical to `EventEmitter.emit`, with the following
       * behavior differences to prevent data loss and unnecessary hangs:
       *
       * If the stream has been destroyed, and the event is something other
       * than 'close' or 'error', then `false` is returned and no handlers
       * are called.
       *
       * If the event is 'end', and has already been emitted, then the event
       * is ignored. If the stream is in a paused or non-flowing state, then
       * the event will be deferred until data flow resumes. If the stream is
       * async, then handlers will be called on the next tick rather than
       * immediately.
       *
       * If the event is 'close', and 'end' has not yet been emitted, then
       * the event will be deferred until after 'end' is emitted.
       *
       * If the event is 'error', and an AbortSignal was provided for the stream,
       * and there are no listeners, then the event is ignored, matching the
       * behavior of node core streams in the presense of an AbortSignal.
       *
       * If the event is 'finish' or 'prefinish', then all listeners will be
       * removed after emitting the event, to prevent double-firing.
       */
      emit(ev, ...args) {
        const data = args[0];
        if (ev !== "error" && ev !== "close" && ev !== DESTROYED && this[DESTROYED]) {
          return false;
        } else if (ev === "data") {
          return !this[OBJECTMODE] && !data ? false : this[ASYNC] ? (defer(() => this[EMITDATA](data)), true) : this[EMITDATA](data);
        } else if (ev === "end") {
          return this[EMITEND]();
        } else if (ev === "close") {
          this[CLOSED] = true;
          if (!this[EMITTED_END] && !this[DESTROYED])
            return false;
          const ret2 = super.emit("close");
          this.removeAllListeners("close");
          return ret2;
        } else if (ev === "error") {
          this[EMITTED_ERROR] = data;
          super.emit(ERROR, data);
          const ret2 = !this[SIGNAL] || this.listeners("error").length ? super.emit("error", data) : false;
          this[MAYBE_EMIT_END]();
          return ret2;
        } else if (ev === "resume") {
          const ret2 = super.emit("resume");
          this[MAYBE_EMIT_END]();
          return ret2;
        } else if (ev === "finish" || ev === "prefinish") {
          const ret2 = super.emit(ev);
          this.removeAllListeners(ev);
          return ret2;
        }
        const ret = super.emit(ev, ...args);
        this[MAYBE_EMIT_END]();
        return ret;
      }
      [EMITDATA](data) {
        for (const p of this[PIPES]) {
          if (p.dest.write(data) === false)
            this.pause();
        }
        const ret = this[DISCARDED] ? false : super.emit("data", data);
        this[MAYBE_EMIT_END]();
        return ret;
      }
      [EMITEND]() {
        if (this[EMITTED_END])
          return false;
        this[EMITTED_END] = true;
        this.readable = false;
        return this[ASYNC] ? (defer(() => this[EMITEND2]()), true) : this[EMITEND2]();
      }
      [EMITEND2]() {
        if (this[DECODER]) {
          const data = this[DECODER].end();
          if (data) {
            for (const p of this[PIPES]) {
              p.dest.write(data);
            }
            if (!this[DISCARDED])
              super.emit("data", data);
          }
        }
        for (const p of this[PIPES]) {
          p.end();
        }
        const ret = super.emit("end");
        this.removeAllListeners("end");
        return ret;
      }
      /**
       * Return a Promise that resolves to an array of all emitted data once
       * the stream ends.
       */
      async collect() {
        const buf = Object.assign([], {
          dataLength: 0
        });
        if (!this[OBJECTMODE])
          buf.dataLength = 0;
        const p = this.promise();
        this.on("data", (c) => {
          buf.push(c);
          if (!this[OBJECTMODE])
            buf.dataLength += c.length;
        });
        await p;
        return buf;
      }
      /**
       * Return a Promise that resolves to the concatenation of all emitted data
       * once the stream ends.
       *
       * Not allowed on objectMode streams.
       */
      async concat() {
        if (this[OBJECTMODE]) {
          throw new Error("cannot concat in objectMode");
        }
        const buf = await this.collect();
        return this[ENCODING] ? buf.join("") : Buffer.concat(buf, buf.dataLength);
      }
      /**
       * Return a void Promise that resolves once the stream ends.
       */
      async promise() {
        return new Promise((resolve2, reject) => {
          this.on(DESTROYED, () => reject(new Error("stream destroyed")));
          this.on("error", (er) => reject(er));
          this.on("end", () => resolve2());
        });
      }
      /**
       * Asynchronous `for await of` iteration.
       *
       * This will continue emitting all chunks until the stream terminates.
       */
      [Symbol.asyncIterator]() {
        this[DISCARDED] = false;
        let stopped = false;
        const stop = async () => {
          this.pause();
          stopped = true;
          return { value: void 0, done: true };
        };
        const next = () => {
          if (stopped)
            return stop();
          const res = this.read();
          if (res !== null)
            return Promise.resolve({ done: false, value: res });
          if (this[EOF])
            return stop();
          let resolve2;
          let reject;
          const onerr = (er) => {
            this.off("data", ondata);
            this.off("end", onend);
            this.off(DESTROYED, ondestroy);
            stop();
            reject(er);
          };
          const ondata = (value) => {
            this.off("error", onerr);
            this.off("end", onend);
            this.off(DESTROYED, ondestroy);
            this.pause();
            resolve2({ value, done: !!this[EOF] });
          };
          const onend = () => {
            this.off("error", onerr);
            this.off("data", ondata);
            this.off(DESTROYED, ondestroy);
            stop();
            resolve2({ done: true, value: void 0 });
          };
          const ondestroy = () => onerr(new Error("stream destroyed"));
          return new Promise((res2, rej) => {
            reject = rej;
            resolve2 = res2;
            this.once(DESTROYED, ondestroy);
            this.once("error", onerr);
            this.once("end", onend);
            this.once("data", ondata);
          });
        };
        return {
          next,
          throw: stop,
          return: stop,
          [Symbol.asyncIterator]() {
            return this;
          },
          [Symbol.asyncDispose]: async () => {
          }
        };
      }
      /**
       * Synchronous `for of` iteration.
       *
       * The iteration will terminate when the internal buffer runs out, even
       * if the stream has not yet terminated.
       */
      [Symbol.iterator]() {
        this[DISCARDED] = false;
        let stopped = false;
        const stop = () => {
          this.pause();
          this.off(ERROR, stop);
          this.off(DESTROYED, stop);
          this.off("end", stop);
          stopped = true;
          return { done: true, value: void 0 };
        };
        const next = () => {
          if (stopped)
            return stop();
          const value = this.read();
          return value === null ? stop() : { done: false, value };
        };
        this.once("end", stop);
        this.once(ERROR, stop);
        this.once(DESTROYED, stop);
        return {
          next,
          throw: stop,
          return: stop,
          [Symbol.iterator]() {
            return this;
          },
          [Symbol.dispose]: () => {
          }
        };
      }
      /**
       * Destroy a stream, preventing it from being used for any further purpose.
       *
       * If the stream has a `close()` method, then it will be called on
       * destruction.
       *
       * After destruction, any attempt to write data, read data, or emit most
       * events will be ignored.
       *
       * If an error argument is provided, then it will be emitted in an
       * 'error' event.
       */
      destroy(er) {
        if (this[DESTROYED]) {
          if (er)
            this.emit("error", er);
          else
            this.emit(DESTROYED);
          return this;
        }
        this[DESTROYED] = true;
        this[DISCARDED] = true;
        this[BUFFER].length = 0;
        this[BUFFERLENGTH] = 0;
        const wc = this;
        if (typeof wc.close === "function" && !this[CLOSED])
          wc.close();
        if (er)
          this.emit("error", er);
        else
          this.emit(DESTROYED);
        return this;
      }
      /**
       * Alias for {@link isStream}
       *
       * Former export location, maintained for backwards compatibility.
       *
       * @deprecated
       */
      static get isStream() {
        return exports.isStream;
      }
    };
    exports.Minipass = Minipass;
  }
});

// node_modules/minizlib/dist/commonjs/constants.js
var require_constants = __commonJS({
  "node_modules/minizlib/dist/commonjs/constants.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.constants = void 0;
    var zlib_1 = __importDefault(__require("zlib"));
    var realZlibConstants = zlib_1.default.constants || { ZLIB_VERNUM: 4736 };
    exports.constants = Object.freeze(Object.assign(/* @__PURE__ */ Object.create(null), {
      Z_NO_FLUSH: 0,
      Z_PARTIAL_FLUSH: 1,
      Z_SYNC_FLUSH: 2,
      Z_FULL_FLUSH: 3,
      Z_FINISH: 4,
      Z_BLOCK: 5,
      Z_OK: 0,
      Z_STREAM_END: 1,
      Z_NEED_DICT: 2,
      Z_ERRNO: -1,
      Z_STREAM_ERROR: -2,
      Z_DATA_ERROR: -3,
      Z_MEM_ERROR: -4,
      Z_BUF_ERROR: -5,
      Z_VERSION_ERROR: -6,
      Z_NO_COMPRESSION: 0,
      Z_BEST_SPEED: 1,
      Z_BEST_COMPRESSION: 9,
      Z_DEFAULT_COMPRESSION: -1,
      Z_FILTERED: 1,
      Z_HUFFMAN_ONLY: 2,
      Z_RLE: 3,
      Z_FIXED: 4,
      Z_DEFAULT_STRATEGY: 0,
      DEFLATE: 1,
      INFLATE: 2,
      GZIP: 3,
      GUNZIP: 4,
      DEFLATERAW: 5,
      INFLATERAW: 6,
      UNZIP: 7,
      BROTLI_DECODE: 8,
      BROTLI_ENCODE: 9,
      Z_MIN_WINDOWBITS: 8,
      Z_MAX_WINDOWBITS: 15,
      Z_DEFAULT_WINDOWBITS: 15,
      Z_MIN_CHUNK: 64,
      Z_MAX_CHUNK: Infinity,
      Z_DEFAULT_CHUNK: 16384,
      Z_MIN_MEMLEVEL: 1,
      Z_MAX_MEMLEVEL: 9,
      Z_DEFAULT_MEMLEVEL: 8,
      Z_MIN_LEVEL: -1,
      Z_MAX_LEVEL: 9,
      Z_DEFAULT_LEVEL: -1,
      BROTLI_OPERATION_PROCESS: 0,
      BROTLI_OPERATION_FLUSH: 1,
      BROTLI_OPERATION_FINISH: 2,
      BROTLI_OPERATION_EMIT_METADATA: 3,
      BROTLI_MODE_GENERIC: 0,
      BROTLI_MODE_TEXT: 1,
      BROTLI_MODE_FONT: 2,
      BROTLI_DEFAULT_MODE: 0,
      BROTLI_MIN_QUALITY: 0,
      BROTLI_MAX_QUALITY: 11,
      BROTLI_DEFAULT_QUALITY: 11,
      BROTLI_MIN_WINDOW_BITS: 10,
      BROTLI_MAX_WINDOW_BITS: 24,
      BROTLI_LARGE_MAX_WINDOW_BITS: 30,
      BROTLI_DEFAULT_WINDOW: 22,
      BROTLI_MIN_INPUT_BLOCK_BITS: 16,
      BROTLI_MAX_INPUT_BLOCK_BITS: 24,
      BROTLI_PARAM_MODE: 0,
      BROTLI_PARAM_QUALITY: 1,
      BROTLI_PARAM_LGWIN: 2,
      BROTLI_PARAM_LGBLOCK: 3,
      BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
      BROTLI_PARAM_SIZE_HINT: 5,
      BROTLI_PARAM_LARGE_WINDOW: 6,
      BROTLI_PARAM_NPOSTFIX: 7,
      BROTLI_PARAM_NDIRECT: 8,
      BROTLI_DECODER_RESULT_ERROR: 0,
      BROTLI_DECODER_RESULT_SUCCESS: 1,
      BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
      BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
      BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
      BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
      BROTLI_DECODER_NO_ERROR: 0,
      BROTLI_DECODER_SUCCESS: 1,
      BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
      BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
      BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
      BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
      BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
      BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
      BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
      BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
      BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
      BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
      BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
      BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
      BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
      BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
      BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
      BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
      BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
      BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
      BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
      BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
      BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
      BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
      BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
      BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
      BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
      BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
      BROTLI_DECODER_ERROR_UNREACHABLE: -31
    }, realZlibConstants));
  }
});

// node_modules/minizlib/dist/commonjs/index.js
var require_commonjs2 = __commonJS({
  "node_modules/minizlib/dist/commonjs/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc2 = Object.getOwnPropertyDescriptor(m, k);
      if (!desc2 || ("get" in desc2 ? !m.__esModule : desc2.writable || desc2.configurable)) {
        desc2 = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc2);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports && exports.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports && exports.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ZstdDecompress = exports.ZstdCompress = exports.BrotliDecompress = exports.BrotliCompress = exports.Unzip = exports.InflateRaw = exports.DeflateRaw = exports.Gunzip = exports.Gzip = exports.Inflate = exports.Deflate = exports.Zlib = exports.ZlibError = exports.constants = void 0;
    var assert_1 = __importDefault(__require("assert"));
    var buffer_1 = __require("buffer");
    var minipass_1 = require_commonjs();
    var realZlib = __importStar(__require("zlib"));
    var constants_js_1 = require_constants();
    var constants_js_2 = require_constants();
    Object.defineProperty(exports, "constants", { enumerable: true, get: function() {
      return constants_js_2.constants;
    } });
    var OriginalBufferConcat = buffer_1.Buffer.concat;
    var desc = Object.getOwnPropertyDescriptor(buffer_1.Buffer, "concat");
    var noop3 = (args) => args;
    var passthroughBufferConcat = desc?.writable === true || desc?.set !== void 0 ? (makeNoOp) => {
      buffer_1.Buffer.concat = makeNoOp ? noop3 : OriginalBufferConcat;
    } : (_) => {
    };
    var _superWrite = /* @__PURE__ */ Symbol("_superWrite");
    var ZlibError = class extends Error {
      code;
      errno;
      constructor(err, origin) {
        super("zlib: " + err.message, { cause: err });
        this.code = err.code;
        this.errno = err.errno;
        if (!this.code)
          this.code = "ZLIB_ERROR";
        this.message = "zlib: " + err.message;
        Error.captureStackTrace(this, origin ?? this.constructor);
      }
      get name() {
        return "ZlibError";
      }
    };
    exports.ZlibError = ZlibError;
    var _flushFlag = /* @__PURE__ */ Symbol("flushFlag");
    var ZlibBase = class extends minipass_1.Minipass {
      #sawError = false;
      #ended = false;
      #flushFlag;
      #finishFlushFlag;
      #fullFlushFlag;
      #handle;
      #onError;
      get sawError() {
        return this.#sawError;
      }
      get handle() {
        return this.#handle;
      }
      /* c8 ignore start */
      get flushFlag() {
        return this.#flushFlag;
      }
      /* c8 ignore stop */
      constructor(opts, mode) {
        if (!opts || typeof opts !== "object")
          throw new TypeError("invalid options for ZlibBase constructor");
        super(opts);
        this.#flushFlag = opts.flush ?? 0;
        this.#finishFlushFlag = opts.finishFlush ?? 0;
        this.#fullFlushFlag = opts.fullFlushFlag ?? 0;
        if (typeof realZlib[mode] !== "function") {
          throw new TypeError("Compression method not supported: " + mode);
        }
        try {
          this.#handle = new realZlib[mode](opts);
        } catch (er) {
          throw new ZlibError(er, this.constructor);
        }
        this.#onError = (err) => {
          if (this.#sawError)
            return;
          this.#sawError = true;
          this.close();
          this.emit("error", err);
        };
        this.#handle?.on("error", (er) => this.#onError(new ZlibError(er)));
        this.once("end", () => this.close);
      }
      close() {
        if (this.#handle) {
          this.#handle.close();
          this.#handle = void 0;
          this.emit("close");
        }
      }
      reset() {
        if (!this.#sawError) {
          (0, assert_1.default)(this.#handle, "zlib binding closed");
          return this.#handle.reset?.();
        }
      }
      flush(flushFlag) {
        if (this.ended)
          return;
        if (typeof flushFlag !== "number")
          flushFlag = this.#fullFlushFlag;
        this.write(Object.assign(buffer_1.Buffer.alloc(0), { [_flushFlag]: flushFlag }));
      }
      end(chunk, encoding, cb) {
        if (typeof chunk === "function") {
          cb = chunk;
          encoding = void 0;
          chunk = void 0;
        }
        if (typeof encoding === "function") {
          cb = encoding;
          encoding = void 0;
        }
        if (chunk) {
          if (encoding)
            this.write(chunk, encoding);
          else
            this.write(chunk);
        }
        this.flush(this.#finishFlushFlag);
        this.#ended = true;
        return super.end(cb);
      }
      get ended() {
        return this.#ended;
      }
      // overridden in the gzip classes to do portable writes
      [_superWrite](data) {
        return super.write(data);
      }
      write(chunk, encoding, cb) {
        if (typeof encoding === "function")
          cb = encoding, encoding = "utf8";
        if (typeof chunk === "string")
          chunk = buffer_1.Buffer.from(chunk, encoding);
        if (this.#sawError)
          return;
        (0, assert_1.default)(this.#handle, "zlib binding closed");
        const nativeHandle = this.#handle._handle;
        const originalNativeClose = nativeHandle.close;
        nativeHandle.close = () => {
        };
        const originalClose = this.#handle.close;
        this.#handle.close = () => {
        };
        passthroughBufferConcat(true);
        let result = void 0;
        try {
          const flushFlag = typeof chunk[_flushFlag] === "number" ? chunk[_flushFlag] : this.#flushFlag;
          result = this.#handle._processChunk(chunk, flushFlag);
          passthroughBufferConcat(false);
        } catch (err) {
          passthroughBufferConcat(false);
          this.#onError(new ZlibError(err, this.write));
        } finally {
          if (this.#handle) {
            ;
            this.#handle._handle = nativeHandle;
            nativeHandle.close = originalNativeClose;
            this.#handle.close = originalClose;
            this.#handle.removeAllListeners("error");
          }
        }
        if (this.#handle)
          this.#handle.on("error", (er) => this.#onError(new ZlibError(er, this.write)));
        let writeReturn;
        if (result) {
          if (Array.isArray(result) && result.length > 0) {
            const r = result[0];
            writeReturn = this[_superWrite](buffer_1.Buffer.from(r));
            for (let i = 1; i < result.length; i++) {
              writeReturn = this[_superWrite](result[i]);
            }
          } else {
            writeReturn = this[_superWrite](buffer_1.Buffer.from(result));
          }
        }
        if (cb)
          cb();
        return writeReturn;
      }
    };
    var Zlib = class extends ZlibBase {
      #level;
      #strategy;
      constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants_js_1.constants.Z_NO_FLUSH;
        opts.finishFlush = opts.finishFlush || constants_js_1.constants.Z_FINISH;
        opts.fullFlushFlag = constants_js_1.constants.Z_FULL_FLUSH;
        super(opts, mode);
        this.#level = opts.level;
        this.#strategy = opts.strategy;
      }
      params(level, strategy) {
        if (this.sawError)
          return;
        if (!this.handle)
          throw new Error("cannot switch params when binding is closed");
        if (!this.handle.params)
          throw new Error("not supported in this implementation");
        if (this.#level !== level || this.#strategy !== strategy) {
          this.flush(constants_js_1.constants.Z_SYNC_FLUSH);
          (0, assert_1.default)(this.handle, "zlib binding closed");
          const origFlush = this.handle.flush;
          this.handle.flush = (flushFlag, cb) => {
            if (typeof flushFlag === "function") {
              cb = flushFlag;
              flushFlag = this.flushFlag;
            }
            this.flush(flushFlag);
            cb?.();
          };
          try {
            ;
            this.handle.params(level, strategy);
          } finally {
            this.handle.flush = origFlush;
          }
          if (this.handle) {
            this.#level = level;
            this.#strategy = strategy;
          }
        }
      }
    };
    exports.Zlib = Zlib;
    var Deflate = class extends Zlib {
      constructor(opts) {
        super(opts, "Deflate");
      }
    };
    exports.Deflate = Deflate;
    var Inflate = class extends Zlib {
      constructor(opts) {
        super(opts, "Inflate");
      }
    };
    exports.Inflate = Inflate;
    var Gzip = class extends Zlib {
      #portable;
      constructor(opts) {
        super(opts, "Gzip");
        this.#portable = opts && !!opts.portable;
      }
      [_superWrite](data) {
        if (!this.#portable)
          return super[_superWrite](data);
        this.#portable = false;
        data[9] = 255;
        return super[_superWrite](data);
      }
    };
    exports.Gzip = Gzip;
    var Gunzip = class extends Zlib {
      constructor(opts) {
        super(opts, "Gunzip");
      }
    };
    exports.Gunzip = Gunzip;
    var DeflateRaw = class extends Zlib {
      constructor(opts) {
        super(opts, "DeflateRaw");
      }
    };
    exports.DeflateRaw = DeflateRaw;
    var InflateRaw = class extends Zlib {
      constructor(opts) {
        super(opts, "InflateRaw");
      }
    };
    exports.InflateRaw = InflateRaw;
    var Unzip = class extends Zlib {
      constructor(opts) {
        super(opts, "Unzip");
      }
    };
    exports.Unzip = Unzip;
    var Brotli = class extends ZlibBase {
      constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants_js_1.constants.BROTLI_OPERATION_PROCESS;
        opts.finishFlush = opts.finishFlush || constants_js_1.constants.BROTLI_OPERATION_FINISH;
        opts.fullFlushFlag = constants_js_1.constants.BROTLI_OPERATION_FLUSH;
        super(opts, mode);
      }
    };
    var BrotliCompress = class extends Brotli {
      constructor(opts) {
        super(opts, "BrotliCompress");
      }
    };
    exports.BrotliCompress = BrotliCompress;
    var BrotliDecompress = class extends Brotli {
      constructor(opts) {
        super(opts, "BrotliDecompress");
      }
    };
    exports.BrotliDecompress = BrotliDecompress;
    var Zstd = class extends ZlibBase {
      constructor(opts, mode) {
        opts = opts || {};
        opts.flush = opts.flush || constants_js_1.constants.ZSTD_e_continue;
        opts.finishFlush = opts.finishFlush || constants_js_1.constants.ZSTD_e_end;
        opts.fullFlushFlag = constants_js_1.constants.ZSTD_e_flush;
        super(opts, mode);
      }
    };
    var ZstdCompress = class extends Zstd {
      constructor(opts) {
        super(opts, "ZstdCompress");
      }
    };
    exports.ZstdCompress = ZstdCompress;
    var ZstdDecompress = class extends Zstd {
      constructor(opts) {
        super(opts, "ZstdDecompress");
      }
    };
    exports.ZstdDecompress = ZstdDecompress;
  }
});

// node_modules/minipass-sized/dist/commonjs/index.js
var require_commonjs3 = __commonJS({
  "node_modules/minipass-sized/dist/commonjs/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MinipassSized = exports.SizeError = void 0;
    var minipass_1 = require_commonjs();
    var isBufferEncoding = (enc) => typeof enc === "string";
    var SizeError = class extends Error {
      expect;
      found;
      code = "EBADSIZE";
      constructor(found, expect, from) {
        super(`Bad data size: expected ${expect} bytes, but got ${found}`);
        this.expect = expect;
        this.found = found;
        Error.captureStackTrace(this, from ?? this.constructor);
      }
      get name() {
        return "SizeError";
      }
    };
    exports.SizeError = SizeError;
    var MinipassSized = class extends minipass_1.Minipass {
      found = 0;
      expect;
      constructor(options) {
        const size = options?.size;
        if (typeof size !== "number" || size > Number.MAX_SAFE_INTEGER || isNaN(size) || size < 0 || !isFinite(size) || size !== Math.floor(size)) {
          throw new Error("invalid expected size: " + size);
        }
        super(options);
        if (options.objectMode) {
          throw new TypeError(`${this.constructor.name} streams only work with string and buffer data`);
        }
        this.expect = size;
      }
      write(chunk, encoding, cb) {
        const buffer = Buffer.isBuffer(chunk) ? chunk : typeof chunk === "string" ? Buffer.from(chunk, isBufferEncoding(encoding) ? encoding : "utf8") : chunk;
        if (typeof encoding === "function") {
          cb = encoding;
          encoding = null;
        }
        if (!Buffer.isBuffer(buffer)) {
          this.emit("error", new TypeError(`${this.constructor.name} streams only work with string and buffer data`));
          return false;
        }
        this.found += buffer.length;
        if (this.found > this.expect)
          this.emit("error", new SizeError(this.found, this.expect));
        return super.write(chunk, encoding, cb);
      }
      emit(ev, ...args) {
        if (ev === "end") {
          if (this.found !== this.expect) {
            this.emit("error", new SizeError(this.found, this.expect, this.emit));
          }
        }
        return super.emit(ev, ...args);
      }
    };
    exports.MinipassSized = MinipassSized;
  }
});

// node_modules/minipass-fetch/lib/blob.js
var require_blob = __commonJS({
  "node_modules/minipass-fetch/lib/blob.js"(exports, module) {
    "use strict";
    var { Minipass } = require_commonjs();
    var TYPE = /* @__PURE__ */ Symbol("type");
    var BUFFER = /* @__PURE__ */ Symbol("buffer");
    var Blob = class _Blob {
      constructor(blobParts, options) {
        this[TYPE] = "";
        const buffers = [];
        let size = 0;
        if (blobParts) {
          const a = blobParts;
          const length = Number(a.length);
          for (let i = 0; i < length; i++) {
            const element = a[i];
            const buffer = element instanceof Buffer ? element : ArrayBuffer.isView(element) ? Buffer.from(element.buffer, element.byteOffset, element.byteLength) : element instanceof ArrayBuffer ? Buffer.from(element) : element instanceof _Blob ? element[BUFFER] : typeof element === "string" ? Buffer.from(element) : Buffer.from(String(element));
            size += buffer.length;
            buffers.push(buffer);
          }
        }
        this[BUFFER] = Buffer.concat(buffers, size);
        const type = options && options.type !== void 0 && String(options.type).toLowerCase();
        if (type && !/[^\u0020-\u007E]/.test(type)) {
          this[TYPE] = type;
        }
      }
      get size() {
        return this[BUFFER].length;
      }
      get type() {
        return this[TYPE];
      }
      text() {
        return Promise.resolve(this[BUFFER].toString());
      }
      arrayBuffer() {
        const buf = this[BUFFER];
        const off = buf.byteOffset;
        const len = buf.byteLength;
        const ab = buf.buffer.slice(off, off + len);
        return Promise.resolve(ab);
      }
      stream() {
        return new Minipass().end(this[BUFFER]);
      }
      slice(start, end, type) {
        const size = this.size;
        const relativeStart = start === void 0 ? 0 : start < 0 ? Math.max(size + start, 0) : Math.min(start, size);
        const relativeEnd = end === void 0 ? size : end < 0 ? Math.max(size + end, 0) : Math.min(end, size);
        const span = Math.max(relativeEnd - relativeStart, 0);
        const buffer = this[BUFFER];
        const slicedBuffer = buffer.slice(
          relativeStart,
          relativeStart + span
        );
        const blob = new _Blob([], { type });
        blob[BUFFER] = slicedBuffer;
        return blob;
      }
      get [Symbol.toStringTag]() {
        return "Blob";
      }
      static get BUFFER() {
        return BUFFER;
      }
    };
    Object.defineProperties(Blob.prototype, {
      size: { enumerable: true },
      type: { enumerable: true }
    });
    module.exports = Blob;
  }
});

// node_modules/minipass-fetch/lib/fetch-error.js
var require_fetch_error = __commonJS({
  "node_modules/minipass-fetch/lib/fetch-error.js"(exports, module) {
    "use strict";
    var FetchError = class extends Error {
      constructor(message, type, systemError) {
        super(message);
        this.code = "FETCH_ERROR";
        if (systemError) {
          Object.assign(this, systemError);
        }
        this.errno = this.code;
        this.type = this.code === "EBADSIZE" && this.found > this.expect ? "max-size" : type;
        this.message = message;
        Error.captureStackTrace(this, this.constructor);
      }
      get name() {
        return "FetchError";
      }
      // don't allow name to be overwritten
      set name(n) {
      }
      get [Symbol.toStringTag]() {
        return "FetchError";
      }
    };
    module.exports = FetchError;
  }
});

// absent:iconv-lite
var require_iconv_lite = __commonJS({
  "absent:iconv-lite"() {
  }
});

// node_modules/minipass-fetch/lib/body.js
var require_body = __commonJS({
  "node_modules/minipass-fetch/lib/body.js"(exports, module) {
    "use strict";
    var { Minipass } = require_commonjs();
    var { MinipassSized } = require_commonjs3();
    var Blob = require_blob();
    var { BUFFER } = Blob;
    var FetchError = require_fetch_error();
    var decode2;
    try {
      decode2 = require_iconv_lite().decode;
    } catch (e) {
    }
    var INTERNALS = /* @__PURE__ */ Symbol("Body internals");
    var CONSUME_BODY = /* @__PURE__ */ Symbol("consumeBody");
    var Body = class {
      constructor(bodyArg, options = {}) {
        const { size = 0, timeout = 0 } = options;
        const body = bodyArg === void 0 || bodyArg === null ? null : isURLSearchParams(bodyArg) ? Buffer.from(bodyArg.toString()) : isBlob(bodyArg) ? bodyArg : Buffer.isBuffer(bodyArg) ? bodyArg : Object.prototype.toString.call(bodyArg) === "[object ArrayBuffer]" ? Buffer.from(bodyArg) : ArrayBuffer.isView(bodyArg) ? Buffer.from(bodyArg.buffer, bodyArg.byteOffset, bodyArg.byteLength) : Minipass.isStream(bodyArg) ? bodyArg : Buffer.from(String(bodyArg));
        this[INTERNALS] = {
          body,
          disturbed: false,
          error: null
        };
        this.size = size;
        this.timeout = timeout;
        if (Minipass.isStream(body)) {
          body.on("error", (er) => {
            const error2 = er.name === "AbortError" ? er : new FetchError(`Invalid response while trying to fetch ${this.url}: ${er.message}`, "system", er);
            this[INTERNALS].error = error2;
          });
        }
      }
      get body() {
        return this[INTERNALS].body;
      }
      get bodyUsed() {
        return this[INTERNALS].disturbed;
      }
      arrayBuffer() {
        return this[CONSUME_BODY]().then((buf) => buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength));
      }
      blob() {
        const ct = this.headers && this.headers.get("content-type") || "";
        return this[CONSUME_BODY]().then((buf) => Object.assign(
          new Blob([], { type: ct.toLowerCase() }),
          { [BUFFER]: buf }
        ));
      }
      async json() {
        const buf = await this[CONSUME_BODY]();
        try {
          return JSON.parse(buf.toString());
        } catch (er) {
          throw new FetchError(
            `invalid json response body at ${this.url} reason: ${er.message}`,
            "invalid-json"
          );
        }
      }
      text() {
        return this[CONSUME_BODY]().then((buf) => buf.toString());
      }
      buffer() {
        return this[CONSUME_BODY]();
      }
      textConverted() {
        if (typeof decode2 !== "function") {
          throw new Error("The package `iconv-lite` must be installed to use the textConverted() function");
        }
        return this[CONSUME_BODY]().then((buf) => convertBody(buf, this.headers));
      }
      [CONSUME_BODY]() {
        if (this[INTERNALS].disturbed) {
          return Promise.reject(new TypeError(`body used already for: ${this.url}`));
        }
        this[INTERNALS].disturbed = true;
        if (this[INTERNALS].error) {
          return Promise.reject(this[INTERNALS].error);
        }
        if (this.body === null) {
          return Promise.resolve(Buffer.alloc(0));
        }
        if (Buffer.isBuffer(this.body)) {
          return Promise.resolve(this.body);
        }
        const upstream = isBlob(this.body) ? this.body.stream() : this.body;
        if (!Minipass.isStream(upstream)) {
          return Promise.resolve(Buffer.alloc(0));
        }
        const stream = this.size && upstream instanceof MinipassSized ? upstream : !this.size && upstream instanceof Minipass && !(upstream instanceof MinipassSized) ? upstream : this.size ? new MinipassSized({ size: this.size }) : new Minipass();
        const resTimeout = this.timeout && stream.writable ? setTimeout(() => {
          stream.emit("error", new FetchError(
            `Response timeout while trying to fetch ${this.url} (over ${this.timeout}ms)`,
            "body-timeout"
          ));
        }, this.timeout) : null;
        if (resTimeout && resTimeout.unref) {
          resTimeout.unref();
        }
        return new Promise((resolve2) => {
          if (stream !== upstream) {
            upstream.on("error", (er) => stream.emit("error", er));
            upstream.pipe(stream);
          }
          resolve2();
        }).then(() => stream.concat()).then((buf) => {
          clearTimeout(resTimeout);
          return buf;
        }).catch((er) => {
          clearTimeout(resTimeout);
          if (er.name === "AbortError" || er.name === "FetchError") {
            throw er;
          } else if (er.name === "RangeError") {
            throw new FetchError(`Could not create Buffer from response body for ${this.url}: ${er.message}`, "system", er);
          } else {
            throw new FetchError(`Invalid response body while trying to fetch ${this.url}: ${er.message}`, "system", er);
          }
        });
      }
      static clone(instance) {
        if (instance.bodyUsed) {
          throw new Error("cannot clone body after it is used");
        }
        const body = instance.body;
        if (Minipass.isStream(body) && typeof body.getBoundary !== "function") {
          const tee = new Minipass();
          const p1 = new Minipass();
          const p2 = new Minipass();
          tee.on("error", (er) => {
            p1.emit("error", er);
            p2.emit("error", er);
          });
          body.on("error", (er) => tee.emit("error", er));
          tee.pipe(p1);
          tee.pipe(p2);
          body.pipe(tee);
          instance[INTERNALS].body = p1;
          return p2;
        } else {
          return instance.body;
        }
      }
      static extractContentType(body) {
        return body === null || body === void 0 ? null : typeof body === "string" ? "text/plain;charset=UTF-8" : isURLSearchParams(body) ? "application/x-www-form-urlencoded;charset=UTF-8" : isBlob(body) ? body.type || null : Buffer.isBuffer(body) ? null : Object.prototype.toString.call(body) === "[object ArrayBuffer]" ? null : ArrayBuffer.isView(body) ? null : typeof body.getBoundary === "function" ? `multipart/form-data;boundary=${body.getBoundary()}` : Minipass.isStream(body) ? null : "text/plain;charset=UTF-8";
      }
      static getTotalBytes(instance) {
        const { body } = instance;
        return body === null || body === void 0 ? 0 : isBlob(body) ? body.size : Buffer.isBuffer(body) ? body.length : body && typeof body.getLengthSync === "function" && // detect form data input from form-data module
        (body._lengthRetrievers && /* istanbul ignore next */
        body._lengthRetrievers.length === 0 || // 1.x
        body.hasKnownLength && body.hasKnownLength()) ? body.getLengthSync() : null;
      }
      static writeToStream(dest, instance) {
        const { body } = instance;
        if (body === null || body === void 0) {
          dest.end();
        } else if (Buffer.isBuffer(body) || typeof body === "string") {
          dest.end(body);
        } else {
          const stream = isBlob(body) ? body.stream() : body;
          stream.on("error", (er) => dest.emit("error", er)).pipe(dest);
        }
        return dest;
      }
    };
    Object.defineProperties(Body.prototype, {
      body: { enumerable: true },
      bodyUsed: { enumerable: true },
      arrayBuffer: { enumerable: true },
      blob: { enumerable: true },
      json: { enumerable: true },
      text: { enumerable: true }
    });
    var isURLSearchParams = (obj) => (
      // Duck-typing as a necessary condition.
      typeof obj !== "object" || typeof obj.append !== "function" || typeof obj.delete !== "function" || typeof obj.get !== "function" || typeof obj.getAll !== "function" || typeof obj.has !== "function" || typeof obj.set !== "function" ? false : obj.constructor.name === "URLSearchParams" || Object.prototype.toString.call(obj) === "[object URLSearchParams]" || typeof obj.sort === "function"
    );
    var isBlob = (obj) => typeof obj === "object" && typeof obj.arrayBuffer === "function" && typeof obj.type === "string" && typeof obj.stream === "function" && typeof obj.constructor === "function" && typeof obj.constructor.name === "string" && /^(Blob|File)$/.test(obj.constructor.name) && /^(Blob|File)$/.test(obj[Symbol.toStringTag]);
    var convertBody = (buffer, headers) => {
      const ct = headers && headers.get("content-type");
      let charset = "utf-8";
      let res;
      if (ct) {
        res = /charset=([^;]*)/i.exec(ct);
      }
      const str = buffer.slice(0, 1024).toString();
      if (!res && str) {
        res = /<meta.+?charset=(['"])(.+?)\1/i.exec(str);
      }
      if (!res && str) {
        res = /<meta[\s]+?http-equiv=(['"])content-type\1[\s]+?content=(['"])(.+?)\2/i.exec(str);
        if (!res) {
          res = /<meta[\s]+?content=(['"])(.+?)\1[\s]+?http-equiv=(['"])content-type\3/i.exec(str);
          if (res) {
            res.pop();
          }
        }
        if (res) {
          res = /charset=(.*)/i.exec(res.pop());
        }
      }
      if (!res && str) {
        res = /<\?xml.+?encoding=(['"])(.+?)\1/i.exec(str);
      }
      if (res) {
        charset = res.pop();
        if (charset === "gb2312" || charset === "gbk") {
          charset = "gb18030";
        }
      }
      if (charset === "UTF-8") {
        return buffer.toString("UTF-8");
      }
      charset = charset.toString().trim().replace(/^latin[-_]?(\d+)$/i, "ISO-8859-$1").replace(/^win(?:dows)?[-_]?(\d+)$/i, "WINDOWS-$1").replace(/^utf[-_]?(\d+)$/i, "UTF-$1").replace(/^ks_c_5601-1987$/i, "CP949").replace(/^us[-_]?ascii$/i, "ASCII").toUpperCase();
      try {
        return decode2(buffer, charset).toString();
      } catch {
        return buffer.toString("UTF-8");
      }
    };
    module.exports = Body;
  }
});

// node_modules/minipass-fetch/lib/headers.js
var require_headers = __commonJS({
  "node_modules/minipass-fetch/lib/headers.js"(exports, module) {
    "use strict";
    var invalidTokenRegex = /[^^_`a-zA-Z\-0-9!#$%&'*+.|~]/;
    var invalidHeaderCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
    var validateName = (name) => {
      name = `${name}`;
      if (invalidTokenRegex.test(name) || name === "") {
        throw new TypeError(`${name} is not a legal HTTP header name`);
      }
    };
    var validateValue = (value) => {
      value = `${value}`;
      if (invalidHeaderCharRegex.test(value)) {
        throw new TypeError(`${value} is not a legal HTTP header value`);
      }
    };
    var find = (map, name) => {
      name = name.toLowerCase();
      for (const key in map) {
        if (key.toLowerCase() === name) {
          return key;
        }
      }
      return void 0;
    };
    var MAP = /* @__PURE__ */ Symbol("map");
    var Headers = class _Headers {
      constructor(init = void 0) {
        this[MAP] = /* @__PURE__ */ Object.create(null);
        if (init instanceof _Headers) {
          const rawHeaders = init.raw();
          const headerNames = Object.keys(rawHeaders);
          for (const headerName of headerNames) {
            for (const value of rawHeaders[headerName]) {
              this.append(headerName, value);
            }
          }
          return;
        }
        if (init === void 0 || init === null) {
          return;
        }
        if (typeof init === "object") {
          const method = init[Symbol.iterator];
          if (method !== null && method !== void 0) {
            if (typeof method !== "function") {
              throw new TypeError("Header pairs must be iterable");
            }
            const pairs2 = [];
            for (const pair2 of init) {
              if (typeof pair2 !== "object" || typeof pair2[Symbol.iterator] !== "function") {
                throw new TypeError("Each header pair must be iterable");
              }
              const arrPair = Array.from(pair2);
              if (arrPair.length !== 2) {
                throw new TypeError("Each header pair must be a name/value tuple");
              }
              pairs2.push(arrPair);
            }
            for (const pair2 of pairs2) {
              this.append(pair2[0], pair2[1]);
            }
          } else {
            for (const key of Object.keys(init)) {
              this.append(key, init[key]);
            }
          }
        } else {
          throw new TypeError("Provided initializer must be an object");
        }
      }
      get(name) {
        name = `${name}`;
        validateName(name);
        const key = find(this[MAP], name);
        if (key === void 0) {
          return null;
        }
        return this[MAP][key].join(", ");
      }
      forEach(callback, thisArg = void 0) {
        let pairs2 = getHeaders(this);
        for (let i = 0; i < pairs2.length; i++) {
          const [name, value] = pairs2[i];
          callback.call(thisArg, value, name, this);
          pairs2 = getHeaders(this);
        }
      }
      set(name, value) {
        name = `${name}`;
        value = `${value}`;
        validateName(name);
        validateValue(value);
        const key = find(this[MAP], name);
        this[MAP][key !== void 0 ? key : name] = [value];
      }
      append(name, value) {
        name = `${name}`;
        value = `${value}`;
        validateName(name);
        validateValue(value);
        const key = find(this[MAP], name);
        if (key !== void 0) {
          this[MAP][key].push(value);
        } else {
          this[MAP][name] = [value];
        }
      }
      has(name) {
        name = `${name}`;
        validateName(name);
        return find(this[MAP], name) !== void 0;
      }
      delete(name) {
        name = `${name}`;
        validateName(name);
        const key = find(this[MAP], name);
        if (key !== void 0) {
          delete this[MAP][key];
        }
      }
      raw() {
        return this[MAP];
      }
      keys() {
        return new HeadersIterator(this, "key");
      }
      values() {
        return new HeadersIterator(this, "value");
      }
      [Symbol.iterator]() {
        return new HeadersIterator(this, "key+value");
      }
      entries() {
        return new HeadersIterator(this, "key+value");
      }
      get [Symbol.toStringTag]() {
        return "Headers";
      }
      static exportNodeCompatibleHeaders(headers) {
        const obj = Object.assign(/* @__PURE__ */ Object.create(null), headers[MAP]);
        const hostHeaderKey = find(headers[MAP], "Host");
        if (hostHeaderKey !== void 0) {
          obj[hostHeaderKey] = obj[hostHeaderKey][0];
        }
        return obj;
      }
      static createHeadersLenient(obj) {
        const headers = new _Headers();
        for (const name of Object.keys(obj)) {
          if (invalidTokenRegex.test(name)) {
            continue;
          }
          if (Array.isArray(obj[name])) {
            for (const val of obj[name]) {
              if (invalidHeaderCharRegex.test(val)) {
                continue;
              }
              if (headers[MAP][name] === void 0) {
                headers[MAP][name] = [val];
              } else {
                headers[MAP][name].push(val);
              }
            }
          } else if (!invalidHeaderCharRegex.test(obj[name])) {
            headers[MAP][name] = [obj[name]];
          }
        }
        return headers;
      }
    };
    Object.defineProperties(Headers.prototype, {
      get: { enumerable: true },
      forEach: { enumerable: true },
      set: { enumerable: true },
      append: { enumerable: true },
      has: { enumerable: true },
      delete: { enumerable: true },
      keys: { enumerable: true },
      values: { enumerable: true },
      entries: { enumerable: true }
    });
    var getHeaders = (headers, kind = "key+value") => Object.keys(headers[MAP]).sort().map(
      kind === "key" ? (k) => k.toLowerCase() : kind === "value" ? (k) => headers[MAP][k].join(", ") : (k) => [k.toLowerCase(), headers[MAP][k].join(", ")]
    );
    var INTERNAL = /* @__PURE__ */ Symbol("internal");
    var HeadersIterator = class _HeadersIterator {
      constructor(target, kind) {
        this[INTERNAL] = {
          target,
          kind,
          index: 0
        };
      }
      get [Symbol.toStringTag]() {
        return "HeadersIterator";
      }
      next() {
        if (!this || Object.getPrototypeOf(this) !== _HeadersIterator.prototype) {
          throw new TypeError("Value of `this` is not a HeadersIterator");
        }
        const { target, kind, index } = this[INTERNAL];
        const values = getHeaders(target, kind);
        const len = values.length;
        if (index >= len) {
          return {
            value: void 0,
            done: true
          };
        }
        this[INTERNAL].index++;
        return { value: values[index], done: false };
      }
    };
    Object.setPrototypeOf(
      HeadersIterator.prototype,
      Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
    );
    module.exports = Headers;
  }
});

// node_modules/minipass-fetch/lib/response.js
var require_response = __commonJS({
  "node_modules/minipass-fetch/lib/response.js"(exports, module) {
    "use strict";
    var http2 = __require("http");
    var { STATUS_CODES } = http2;
    var Headers = require_headers();
    var Body = require_body();
    var { clone, extractContentType } = Body;
    var INTERNALS = /* @__PURE__ */ Symbol("Response internals");
    var Response = class _Response extends Body {
      constructor(body = null, opts = {}) {
        super(body, opts);
        const status = opts.status || 200;
        const headers = new Headers(opts.headers);
        if (body !== null && body !== void 0 && !headers.has("Content-Type")) {
          const contentType = extractContentType(body);
          if (contentType) {
            headers.append("Content-Type", contentType);
          }
        }
        this[INTERNALS] = {
          url: opts.url,
          status,
          statusText: opts.statusText || STATUS_CODES[status],
          headers,
          counter: opts.counter,
          trailer: Promise.resolve(opts.trailer || new Headers())
        };
      }
      get trailer() {
        return this[INTERNALS].trailer;
      }
      get url() {
        return this[INTERNALS].url || "";
      }
      get status() {
        return this[INTERNALS].status;
      }
      get ok() {
        return this[INTERNALS].status >= 200 && this[INTERNALS].status < 300;
      }
      get redirected() {
        return this[INTERNALS].counter > 0;
      }
      get statusText() {
        return this[INTERNALS].statusText;
      }
      get headers() {
        return this[INTERNALS].headers;
      }
      clone() {
        return new _Response(clone(this), {
          url: this.url,
          status: this.status,
          statusText: this.statusText,
          headers: this.headers,
          ok: this.ok,
          redirected: this.redirected,
          trailer: this.trailer
        });
      }
      get [Symbol.toStringTag]() {
        return "Response";
      }
    };
    module.exports = Response;
    Object.defineProperties(Response.prototype, {
      url: { enumerable: true },
      status: { enumerable: true },
      ok: { enumerable: true },
      redirected: { enumerable: true },
      statusText: { enumerable: true },
      headers: { enumerable: true },
      clone: { enumerable: true }
    });
  }
});

// node_modules/minipass-fetch/package.json
var require_package = __commonJS({
  "node_modules/minipass-fetch/package.json"(exports, module) {
    module.exports = {
      name: "minipass-fetch",
      version: "5.0.2",
      description: "An implementation of window.fetch in Node.js using Minipass streams",
      license: "MIT",
      main: "lib/index.js",
      scripts: {
        "test:tls-fixtures": "./test/fixtures/tls/setup.sh",
        test: "tap",
        snap: "tap",
        lint: "npm run eslint",
        postlint: "template-oss-check",
        lintfix: "npm run eslint -- --fix",
        posttest: "npm run lint",
        "template-oss-apply": "template-oss-apply --force",
        eslint: 'eslint "**/*.{js,cjs,ts,mjs,jsx,tsx}"'
      },
      tap: {
        "coverage-map": "map.js",
        "check-coverage": true,
        "nyc-arg": [
          "--exclude",
          "tap-snapshots/**"
        ]
      },
      devDependencies: {
        "@npmcli/eslint-config": "^5.0.0",
        "@npmcli/template-oss": "4.27.1",
        "@ungap/url-search-params": "^0.2.2",
        "abort-controller": "^3.0.0",
        "abortcontroller-polyfill": "~1.7.3",
        "form-data": "^4.0.0",
        "iconv-lite": "^0.7.2",
        nock: "^13.2.4",
        parted: "^0.1.1",
        "string-to-arraybuffer": "^1.0.2",
        tap: "^16.0.0"
      },
      dependencies: {
        minipass: "^7.0.3",
        "minipass-sized": "^2.0.0",
        minizlib: "^3.0.1"
      },
      optionalDependencies: {
        "iconv-lite": "^0.7.2"
      },
      repository: {
        type: "git",
        url: "git+https://github.com/npm/minipass-fetch.git"
      },
      keywords: [
        "fetch",
        "minipass",
        "node-fetch",
        "window.fetch"
      ],
      files: [
        "bin/",
        "lib/"
      ],
      engines: {
        node: "^20.17.0 || >=22.9.0"
      },
      author: "GitHub Inc.",
      templateOSS: {
        "//@npmcli/template-oss": "This file is partially managed by @npmcli/template-oss. Edits may be overwritten.",
        version: "4.27.1",
        publish: "true"
      }
    };
  }
});

// node_modules/minipass-fetch/lib/request.js
var require_request = __commonJS({
  "node_modules/minipass-fetch/lib/request.js"(exports, module) {
    "use strict";
    var { URL: URL2 } = __require("url");
    var { Minipass } = require_commonjs();
    var Headers = require_headers();
    var { exportNodeCompatibleHeaders } = Headers;
    var Body = require_body();
    var { clone, extractContentType, getTotalBytes } = Body;
    var version = require_package().version;
    var defaultUserAgent = `minipass-fetch/${version} (+https://github.com/isaacs/minipass-fetch)`;
    var INTERNALS = /* @__PURE__ */ Symbol("Request internals");
    var isRequest = (input) => typeof input === "object" && typeof input[INTERNALS] === "object";
    var isAbortSignal = (signal) => {
      const proto = signal && typeof signal === "object" && Object.getPrototypeOf(signal);
      return !!(proto && proto.constructor.name === "AbortSignal");
    };
    var Request = class _Request extends Body {
      constructor(input, init = {}) {
        const parsedURL = isRequest(input) ? new URL2(input.url) : input && input.href ? new URL2(input.href) : new URL2(`${input}`);
        if (isRequest(input)) {
          init = { ...input[INTERNALS], ...init };
        } else if (!input || typeof input === "string") {
          input = {};
        }
        const method = (init.method || input.method || "GET").toUpperCase();
        const isGETHEAD = method === "GET" || method === "HEAD";
        if ((init.body !== null && init.body !== void 0 || isRequest(input) && input.body !== null) && isGETHEAD) {
          throw new TypeError("Request with GET/HEAD method cannot have body");
        }
        const inputBody = init.body !== null && init.body !== void 0 ? init.body : isRequest(input) && input.body !== null ? clone(input) : null;
        super(inputBody, {
          timeout: init.timeout || input.timeout || 0,
          size: init.size || input.size || 0
        });
        const headers = new Headers(init.headers || input.headers || {});
        if (inputBody !== null && inputBody !== void 0 && !headers.has("Content-Type")) {
          const contentType = extractContentType(inputBody);
          if (contentType) {
            headers.append("Content-Type", contentType);
          }
        }
        const signal = "signal" in init ? init.signal : null;
        if (signal !== null && signal !== void 0 && !isAbortSignal(signal)) {
          throw new TypeError("Expected signal must be an instanceof AbortSignal");
        }
        const {
          ca,
          cert,
          ciphers,
          clientCertEngine,
          crl,
          dhparam,
          ecdhCurve,
          family,
          honorCipherOrder,
          key,
          passphrase,
          pfx,
          rejectUnauthorized = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== "0",
          secureOptions,
          secureProtocol,
          servername,
          sessionIdContext
        } = init;
        this[INTERNALS] = {
          method,
          redirect: init.redirect || input.redirect || "follow",
          headers,
          parsedURL,
          signal,
          ca,
          cert,
          ciphers,
          clientCertEngine,
          crl,
          dhparam,
          ecdhCurve,
          family,
          honorCipherOrder,
          key,
          passphrase,
          pfx,
          rejectUnauthorized,
          secureOptions,
          secureProtocol,
          servername,
          sessionIdContext
        };
        this.follow = init.follow !== void 0 ? init.follow : input.follow !== void 0 ? input.follow : 20;
        this.compress = init.compress !== void 0 ? init.compress : input.compress !== void 0 ? input.compress : true;
        this.counter = init.counter || input.counter || 0;
        this.agent = init.agent || input.agent;
      }
      get method() {
        return this[INTERNALS].method;
      }
      get url() {
        return this[INTERNALS].parsedURL.toString();
      }
      get headers() {
        return this[INTERNALS].headers;
      }
      get redirect() {
        return this[INTERNALS].redirect;
      }
      get signal() {
        return this[INTERNALS].signal;
      }
      clone() {
        return new _Request(this);
      }
      get [Symbol.toStringTag]() {
        return "Request";
      }
      static getNodeRequestOptions(request2) {
        const parsedURL = request2[INTERNALS].parsedURL;
        const headers = new Headers(request2[INTERNALS].headers);
        if (!headers.has("Accept")) {
          headers.set("Accept", "*/*");
        }
        if (!/^https?:$/.test(parsedURL.protocol)) {
          throw new TypeError("Only HTTP(S) protocols are supported");
        }
        if (request2.signal && Minipass.isStream(request2.body) && typeof request2.body.destroy !== "function") {
          throw new Error(
            "Cancellation of streamed requests with AbortSignal is not supported"
          );
        }
        const contentLengthValue = (request2.body === null || request2.body === void 0) && /^(POST|PUT)$/i.test(request2.method) ? "0" : request2.body !== null && request2.body !== void 0 ? getTotalBytes(request2) : null;
        if (contentLengthValue) {
          headers.set("Content-Length", contentLengthValue + "");
        }
        if (!headers.has("User-Agent")) {
          headers.set("User-Agent", defaultUserAgent);
        }
        if (request2.compress && !headers.has("Accept-Encoding")) {
          headers.set("Accept-Encoding", "gzip,deflate");
        }
        const agent = typeof request2.agent === "function" ? request2.agent(parsedURL) : request2.agent;
        if (!headers.has("Connection") && !agent) {
          headers.set("Connection", "close");
        }
        const {
          ca,
          cert,
          ciphers,
          clientCertEngine,
          crl,
          dhparam,
          ecdhCurve,
          family,
          honorCipherOrder,
          key,
          passphrase,
          pfx,
          rejectUnauthorized,
          secureOptions,
          secureProtocol,
          servername,
          sessionIdContext
        } = request2[INTERNALS];
        const urlProps = {
          auth: parsedURL.username || parsedURL.password ? `${parsedURL.username}:${parsedURL.password}` : "",
          host: parsedURL.host,
          hostname: parsedURL.hostname,
          path: `${parsedURL.pathname}${parsedURL.search}`,
          port: parsedURL.port,
          protocol: parsedURL.protocol
        };
        return {
          ...urlProps,
          method: request2.method,
          headers: exportNodeCompatibleHeaders(headers),
          agent,
          ca,
          cert,
          ciphers,
          clientCertEngine,
          crl,
          dhparam,
          ecdhCurve,
          family,
          honorCipherOrder,
          key,
          passphrase,
          pfx,
          rejectUnauthorized,
          secureOptions,
          secureProtocol,
          servername,
          sessionIdContext,
          timeout: request2.timeout
        };
      }
    };
    module.exports = Request;
    Object.defineProperties(Request.prototype, {
      method: { enumerable: true },
      url: { enumerable: true },
      headers: { enumerable: true },
      redirect: { enumerable: true },
      clone: { enumerable: true },
      signal: { enumerable: true }
    });
  }
});

// node_modules/minipass-fetch/lib/abort-error.js
var require_abort_error = __commonJS({
  "node_modules/minipass-fetch/lib/abort-error.js"(exports, module) {
    "use strict";
    var AbortError2 = class extends Error {
      constructor(message) {
        super(message);
        this.code = "FETCH_ABORTED";
        this.type = "aborted";
        Error.captureStackTrace(this, this.constructor);
      }
      get name() {
        return "AbortError";
      }
      // don't allow name to be overridden, but don't throw either
      set name(s) {
      }
    };
    module.exports = AbortError2;
  }
});

// node_modules/minipass-fetch/lib/index.js
var require_lib = __commonJS({
  "node_modules/minipass-fetch/lib/index.js"(exports, module) {
    "use strict";
    var { URL: URL2 } = __require("url");
    var http2 = __require("http");
    var https2 = __require("https");
    var zlib = require_commonjs2();
    var { Minipass } = require_commonjs();
    var Body = require_body();
    var { writeToStream, getTotalBytes } = Body;
    var Response = require_response();
    var Headers = require_headers();
    var { createHeadersLenient } = Headers;
    var Request = require_request();
    var { getNodeRequestOptions } = Request;
    var FetchError = require_fetch_error();
    var AbortError2 = require_abort_error();
    var fetch2 = async (url, opts) => {
      if (/^data:/.test(url)) {
        const request2 = new Request(url, opts);
        return Promise.resolve().then(() => new Promise((resolve2, reject) => {
          let type, data;
          try {
            const { pathname, search } = new URL2(url);
            const split = pathname.split(",");
            if (split.length < 2) {
              throw new Error("invalid data: URI");
            }
            const mime = split.shift();
            const base64 = /;base64$/.test(mime);
            type = base64 ? mime.slice(0, -1 * ";base64".length) : mime;
            const rawData = decodeURIComponent(split.join(",") + search);
            data = base64 ? Buffer.from(rawData, "base64") : Buffer.from(rawData);
          } catch (er) {
            return reject(new FetchError(`[${request2.method}] ${request2.url} invalid URL, ${er.message}`, "system", er));
          }
          const { signal } = request2;
          if (signal && signal.aborted) {
            return reject(new AbortError2("The user aborted a request."));
          }
          const headers = { "Content-Length": data.length };
          if (type) {
            headers["Content-Type"] = type;
          }
          return resolve2(new Response(data, { headers }));
        }));
      }
      return new Promise((resolve2, reject) => {
        const request2 = new Request(url, opts);
        let options;
        try {
          options = getNodeRequestOptions(request2);
        } catch (er) {
          return reject(er);
        }
        const send = (options.protocol === "https:" ? https2 : http2).request;
        const { signal } = request2;
        let response = null;
        const abort = () => {
          const error2 = new AbortError2("The user aborted a request.");
          reject(error2);
          if (Minipass.isStream(request2.body) && typeof request2.body.destroy === "function") {
            request2.body.destroy(error2);
          }
          if (response && response.body) {
            response.body.emit("error", error2);
          }
        };
        if (signal && signal.aborted) {
          return abort();
        }
        const abortAndFinalize = () => {
          abort();
          finalize();
        };
        const finalize = () => {
          req.abort();
          if (signal) {
            signal.removeEventListener("abort", abortAndFinalize);
          }
          clearTimeout(reqTimeout);
        };
        const req = send(options);
        if (signal) {
          signal.addEventListener("abort", abortAndFinalize);
        }
        let reqTimeout = null;
        if (request2.timeout) {
          req.once("socket", () => {
            reqTimeout = setTimeout(() => {
              reject(new FetchError(`network timeout at: ${request2.url}`, "request-timeout"));
              finalize();
            }, request2.timeout);
          });
        }
        req.on("error", (er) => {
          if (req.res) {
            req.res.emit("error", er);
          }
          reject(new FetchError(`request to ${request2.url} failed, reason: ${er.message}`, "system", er));
          finalize();
        });
        req.on("response", (res) => {
          clearTimeout(reqTimeout);
          const headers = createHeadersLenient(res.headers);
          if (fetch2.isRedirect(res.statusCode)) {
            const location = headers.get("Location");
            let locationURL = null;
            try {
              locationURL = location === null ? null : new URL2(location, request2.url).toString();
            } catch {
              if (request2.redirect !== "manual") {
                reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`, "invalid-redirect"));
                finalize();
                return;
              }
            }
            if (request2.redirect === "error") {
              reject(new FetchError(`uri requested responds with a redirect, redirect mode is set to error: ${request2.url}`, "no-redirect"));
              finalize();
              return;
            } else if (request2.redirect === "manual") {
              if (locationURL !== null) {
                try {
                  headers.set("Location", locationURL);
                } catch (err) {
                  reject(err);
                }
              }
            } else if (request2.redirect === "follow" && locationURL !== null) {
              if (request2.counter >= request2.follow) {
                reject(new FetchError(`maximum redirect reached at: ${request2.url}`, "max-redirect"));
                finalize();
                return;
              }
              if (res.statusCode !== 303 && request2.body && getTotalBytes(request2) === null) {
                reject(new FetchError(
                  "Cannot follow redirect with body being a readable stream",
                  "unsupported-redirect"
                ));
                finalize();
                return;
              }
              request2.headers.set("host", new URL2(locationURL).host);
              const requestOpts = {
                headers: new Headers(request2.headers),
                follow: request2.follow,
                counter: request2.counter + 1,
                agent: request2.agent,
                compress: request2.compress,
                method: request2.method,
                body: request2.body,
                signal: request2.signal,
                timeout: request2.timeout
              };
              const parsedOriginal = new URL2(request2.url);
              const parsedRedirect = new URL2(locationURL);
              if (parsedOriginal.hostname !== parsedRedirect.hostname) {
                requestOpts.headers.delete("authorization");
                requestOpts.headers.delete("cookie");
              }
              if (res.statusCode === 303 || (res.statusCode === 301 || res.statusCode === 302) && request2.method === "POST") {
                requestOpts.method = "GET";
                requestOpts.body = void 0;
                requestOpts.headers.delete("content-length");
              }
              resolve2(fetch2(new Request(locationURL, requestOpts)));
              finalize();
              return;
            }
          }
          res.once("end", () => signal && signal.removeEventListener("abort", abortAndFinalize));
          const body = new Minipass();
          body.on("error", finalize);
          res.on(
            "error",
            /* istanbul ignore next */
            (er) => body.emit("error", er)
          );
          res.on("data", (chunk) => body.write(chunk));
          res.on("end", () => body.end());
          const responseOptions = {
            url: request2.url,
            status: res.statusCode,
            statusText: res.statusMessage,
            headers,
            size: request2.size,
            timeout: request2.timeout,
            counter: request2.counter,
            trailer: new Promise((resolveTrailer) => res.on("end", () => resolveTrailer(createHeadersLenient(res.trailers))))
          };
          const codings = headers.get("Content-Encoding");
          if (!request2.compress || request2.method === "HEAD" || codings === null || res.statusCode === 204 || res.statusCode === 304) {
            response = new Response(body, responseOptions);
            resolve2(response);
            return;
          }
          const zlibOptions = {
            flush: zlib.constants.Z_SYNC_FLUSH,
            finishFlush: zlib.constants.Z_SYNC_FLUSH
          };
          if (codings === "gzip" || codings === "x-gzip") {
            const unzip = new zlib.Gunzip(zlibOptions);
            response = new Response(
              // exceedingly rare that the stream would have an error,
              // but just in case we proxy it to the stream in use.
              body.on(
                "error",
                /* istanbul ignore next */
                (er) => unzip.emit("error", er)
              ).pipe(unzip),
              responseOptions
            );
            resolve2(response);
            return;
          }
          if (codings === "deflate" || codings === "x-deflate") {
            res.once("data", (chunk) => {
              const decoder2 = (chunk[0] & 15) === 8 ? new zlib.Inflate() : new zlib.InflateRaw();
              body.on(
                "error",
                /* istanbul ignore next */
                (er) => decoder2.emit("error", er)
              ).pipe(decoder2);
              response = new Response(decoder2, responseOptions);
              resolve2(response);
            });
            return;
          }
          if (codings === "br") {
            try {
              var decoder = new zlib.BrotliDecompress();
            } catch (err) {
              reject(err);
              finalize();
              return;
            }
            body.on(
              "error",
              /* istanbul ignore next */
              (er) => decoder.emit("error", er)
            ).pipe(decoder);
            response = new Response(decoder, responseOptions);
            resolve2(response);
            return;
          }
          response = new Response(body, responseOptions);
          resolve2(response);
        });
        writeToStream(req, request2);
      });
    };
    module.exports = fetch2;
    fetch2.isRedirect = (code) => code === 301 || code === 302 || code === 303 || code === 307 || code === 308;
    fetch2.Headers = Headers;
    fetch2.Request = Request;
    fetch2.Response = Response;
    fetch2.FetchError = FetchError;
    fetch2.AbortError = AbortError2;
  }
});

// node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter2 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
import * as path2 from "path";

// node_modules/@actions/core/lib/oidc-utils.js
var OidcClient = void 0;

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};

// node_modules/@actions/core/lib/core.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path2.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter2(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter2(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/core/text/safe-url.ts
function safeUrl(address) {
  if (!URL.canParse(address)) return void 0;
  const { protocol, username, password, href } = new URL(address);
  return (protocol === "https:" || protocol === "http:") && !username && !password ? href : void 0;
}

// src/core/render/escape.ts
var INVISIBLE = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;
function visible(text) {
  return PRINTABLE.test(text) ? text : text.replace(INVISIBLE, spellOut);
}
var PRINTABLE = /^[ -~]*$/;
var spellOut = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
var REACTS = /@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|:(?=[\w+-])|www(?=\.)|[0-9a-f]{7,}|\$/gi;
var COMMENT = "<!-- -->";
function breakUp(found) {
  if (found === "$") return "<span>$</span>";
  if (found.length < 7) return found + COMMENT;
  return found.replace(/.{6}(?=.)/g, `$&${COMMENT}`);
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "|": "&#124;"
};
var entity = (character) => ENTITIES[character];
var MARKDOWN = new RegExp(`[\\\\\`*_[\\]~]|[<>&|]|${REACTS.source}`, "gi");
function mdText(text) {
  return atEdges(visible(text).replace(MARKDOWN, (found) => markdownOf(found) ?? breakUp(found)));
}
function mdLinkText(text) {
  return atEdges(visible(text).replace(MARKDOWN, (found) => markdownOf(found) ?? found));
}
function markdownOf(found) {
  return found in ENTITIES ? entity(found) : /[\\`*_[\]~]/.test(found) ? `\\${found}` : void 0;
}
function atEdges(markdown) {
  return markdown.replace(/^[-+=#:]/, "\\$&").replace(/^(\d{1,9})(?=[.)])/, "$1\\").replace(new RegExp("^\\p{Zs}*\\\\\\[", "u"), `$&${COMMENT}`).replace(/(?<!\\)#$/, "\\#").replace(new RegExp("^\\p{Zs}|\\p{Zs}$", "gu"), (space) => `&#${space.codePointAt(0)};`);
}
var LONGEST_RUN = 20;
function mdCode(text) {
  const shown = visible(text).replace(/`+/g, (run) => run.length > LONGEST_RUN ? "\\u{60}".repeat(run.length) : run);
  if (/^ *$/.test(shown)) return `\` ${shown}\``;
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest2, run) => Math.max(longest2, run.length), 0) + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return fence + pad + shown + pad + fence;
}
function mdCellCode(text) {
  return `<code>${mdText(text)}</code>`;
}
var LONGEST_URL = 2e3;
function mdLink(text, url) {
  const address = url.length > LONGEST_URL ? void 0 : safeUrl(url);
  return address === void 0 ? mdText(text) : `[${mdLinkText(text)}](${linkTarget(address)})`;
}
function linkTarget(address) {
  return address.replace(/[()<>"'`|\\{}^*$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&", "&amp;");
}
var HTML = new RegExp(`[<>&"'|]|${REACTS.source}`, "gi");
function htmlText(text) {
  return visible(text).replace(HTML, (found) => found in ENTITIES ? entity(found) : breakUp(found));
}
function logText(text) {
  return visible(text).replace(/##(?=\[)/g, "#\\u{23}").replace(/^(\s*):(?=:)/, "$1\\u{3a}");
}
function commandData(text) {
  return text.replace(INVISIBLE, (character) => character === "\n" ? character : spellOut(character)).replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function terminalText(text) {
  return visible(text);
}

// src/core/text/dates.ts
var DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
function isDate(text) {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dateOf(new Date(time)) === text;
}
function dateOf(moment) {
  return moment.toISOString().slice(0, 10);
}
function yearBefore(today) {
  return monthsBefore(today, 12);
}
function monthsBefore(today, months) {
  const [year, month, day] = today.split("-").map(Number);
  return dateOf(new Date(Date.UTC(year, month - 1 - months, day)));
}

// src/core/text/group-by.ts
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) append(groups, keyOf3(item), item);
  return groups;
}
function append(groups, key, item) {
  const group2 = groups.get(key);
  if (group2) group2.push(item);
  else groups.set(key, [item]);
}
function addTo(sums, key, number = 1) {
  sums.set(key, (sums.get(key) ?? 0) + number);
}

// src/core/text/remembered.ts
function getOrMake(made, key, make) {
  if (!made.has(key)) made.set(key, make(key));
  return made.get(key);
}
function remembered(make) {
  const made = /* @__PURE__ */ new Map();
  return (key) => getOrMake(made, key, make);
}
function rememberedWeakly(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (key) => getOrMake(made, key, make);
}

// src/core/text/inline-markdown.ts
var DEEPEST = 10;
var ESCAPED = /\\[!-/:-@[-`{-~]/y;
var BACKTICKS = /`+/y;
var DESTINATION = /\]\((?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?: "[^"]*")?\)/y;
var POINTED = /<(https?:\/\/[^\s<>]+)>/y;
var BARE = /https?:\/\/[^\s<>()[\]`"]*[^\s<>()[\]`".,:;!?'*_]/y;
var MARK = /\*{1,3}|_{1,3}/y;
var PLAIN = /[^\\`![\]<*_h]+/y;
function inlineParts(line) {
  const parts = [];
  const open2 = [];
  const closing = findClosingBackticks(line);
  const emphasizes = findEmphasis(line);
  const text = (shown) => parts.push({ kind: "text", text: shown });
  function take(index) {
    const at = (pattern) => {
      pattern.lastIndex = index;
      return pattern.exec(line);
    };
    switch (line[index]) {
      case "\\":
        if (!at(ESCAPED)) break;
        text(line[index + 1]);
        return index + 2;
      case "`": {
        const { length } = at(BACKTICKS)[0];
        const end = closing(index + length, length);
        if (end === void 0) text("`".repeat(length));
        else parts.push({ kind: "code", text: codeText(line.slice(index + length, end)) });
        return end === void 0 ? index + length : end + length;
      }
      case "!":
      case "[": {
        const image = line[index] === "!";
        if (image && line[index + 1] !== "[") break;
        open2.push({ part: parts.length, image });
        if (open2.length > DEEPEST) open2.shift();
        text(image ? "![" : "[");
        return index + (image ? 2 : 1);
      }
      case "]": {
        const opener = open2.pop();
        const found = opener && at(DESTINATION);
        if (!found) break;
        close(opener, found[1] ?? found[2]);
        return index + found[0].length;
      }
      case "<":
      case "h": {
        const found = at(POINTED) ?? (/\w/.test(line[index - 1] ?? " ") ? null : at(BARE));
        if (!found) break;
        const url = found[1] ?? found[0];
        parts.push({ kind: "link", label: [{ kind: "text", text: url }], url });
        return index + found[0].length;
      }
      case "*":
      case "_": {
        const mark = at(MARK)[0];
        if (!emphasizes(index, mark)) text(mark);
        return index + mark.length;
      }
    }
    const plain = at(PLAIN)?.[0] ?? line[index];
    text(plain);
    return index + plain.length;
  }
  function close({ part, image }, url) {
    const label = wordsOf(parts.splice(part).slice(1));
    if (image) return void text(label.map((one) => one.text).join(""));
    parts.push({ kind: "link", label, url });
    open2.length = 0;
  }
  for (let index = 0; index < line.length; ) index = take(index);
  return joinTexts(parts);
}
function wordsOf(parts) {
  return joinTexts(parts.flatMap((part) => part.kind === "link" ? part.label : [part]));
}
function joinTexts(parts) {
  const joined = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") last.text += part.text;
    else joined.push({ ...part });
  }
  return joined.filter((part) => part.kind === "link" || part.text !== "");
}
function codeText(text) {
  return text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "" ? text.slice(1, -1) : text;
}
function findClosingBackticks(line) {
  const runs = groupBy([...line.matchAll(/`+/g)].reverse(), ([run]) => run.length);
  return (from, length) => {
    const same = runs.get(length) ?? [];
    while (same.length > 0 && same.at(-1).index < from) same.pop();
    return same.at(-1)?.index;
  };
}
function findEmphasis(line) {
  const spanOf = remembered((mark) => ({ first: line.indexOf(mark), last: line.lastIndexOf(mark) }));
  return (index, mark) => {
    const span = spanOf(mark);
    const opens = /\S/.test(line[index + mark.length] ?? " ");
    const closes = /\S/.test(line[index - 1] ?? " ");
    const inWord = /\w/.test(line[index - 1] ?? " ") && /\w/.test(line[index + mark.length] ?? " ");
    if (mark.startsWith("_") && inWord) return false;
    return opens && span.last >= index + mark.length || closes && span.first < index;
  };
}

// src/core/text/notes.ts
var LONGEST_NOTE = 2e3;
function renderNote(markdown, pen) {
  return noteParts(markdown).map(({ kind, text }) => kind === "code" ? pen.code(text) : betweenSpaces(text, pen.text)).join("");
}
function betweenSpaces(text, write) {
  const words2 = text.trim();
  if (words2 === "") return text;
  const start = text.indexOf(words2);
  return text.slice(0, start) + write(words2) + text.slice(start + words2.length);
}
function noteParts(markdown) {
  const cut = markdown.length > LONGEST_NOTE ? `${markdown.slice(0, LONGEST_NOTE)}\u2026` : markdown;
  return wordsOf(inlineParts(cut.replace(/\s+/g, " ").trim()));
}

// src/core/maintainer.ts
var MAINTAINER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?|@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+|[^\s@<>]+@[^\s@<>]+|[^\S\n]*[^<>\s][^<>\n]* <[^\s<>]+>)$/;
function parseMaintainer(text) {
  if (!MAINTAINER.test(text)) return void 0;
  if (!text.startsWith("@"))
    return { kind: "address", address: text.slice(text.lastIndexOf("<") + 1).replace(/>$/, "") };
  const name = text.slice(1);
  if (name.endsWith(BOT)) return { kind: "bot", app: name.slice(0, -BOT.length) };
  const slash = name.indexOf("/");
  return slash < 0 ? { kind: "user", login: name } : { kind: "team", organization: name.slice(0, slash), path: name.slice(slash + 1) };
}
var BOT = "[bot]";
function profileUrl(text, server) {
  const maintainer = parseMaintainer(text);
  switch (maintainer?.kind) {
    case "user":
      return `${server}/${maintainer.login}`;
    case "bot":
      return `${server}/apps/${maintainer.app}`;
    case "team": {
      const { organization, path: path4 } = maintainer;
      const isGroup = path4.includes("/") || /^https?:\/\/(?:[^/]*\.)?gitlab\./.test(server);
      return isGroup ? `${server}/${organization}/${path4}` : `${server}/orgs/${organization}/teams/${path4}`;
    }
    default:
      return void 0;
  }
}
function isAskable(text) {
  const maintainer = parseMaintainer(text);
  return maintainer?.kind === "user" || maintainer?.kind === "team" && !maintainer.path.includes("/");
}
function maintainerKey(text) {
  return text.toLowerCase();
}
function accountKey(login) {
  const name = login.toLowerCase().replace(/^@/, "");
  return name.endsWith(BOT) ? name.slice(0, -BOT.length) : name;
}
function distinctNames(names2) {
  return namesWithout(names2, []);
}
function namesWithout(names2, others) {
  const known = new Set(others.map(maintainerKey));
  return names2.filter((name) => {
    const key = maintainerKey(name);
    return !known.has(key) && known.add(key);
  });
}

// src/core/render/context.ts
var COMMENT_MARKER = "<!-- support-matrix:v1 -->";
function commentMarker(context2) {
  if (context2.marker === void 0) return COMMENT_MARKER;
  const id = encodeURIComponent(visible(context2.marker)).replace(/[-!~*'()]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `<!-- support-matrix:v1 ${id} -->`;
}
function markdownPen(context2, isTable = false) {
  return (isTable ? tablePenOf : penOf)(context2);
}
var penWith = (code) => rememberedWeakly((context2) => ({
  text: mdText,
  code,
  strong: (rendered) => `**${rendered}**`,
  link: mdLink,
  maintainer: remembered((name) => linkMaintainer(name, context2.server)),
  note: (markdown) => renderNote(markdown, { text: mdText, code })
}));
var penOf = penWith(mdCode);
var tablePenOf = penWith(mdCellCode);
function linkMaintainer(name, server) {
  const url = server === void 0 ? void 0 : profileUrl(name, server);
  return url === void 0 ? mdText(name) : mdLink(name, url);
}
function matrixUrl(context2, preview, view = "blob") {
  const { server, repository, matrixRepository, headRepository, baseRef, baseSha, headSha, matrixPath } = context2;
  const at = preview ? headSha : view === "edit" ? context2.isBranch ? baseRef : void 0 : baseSha ?? (matrixRepository && baseRef);
  const owner = preview ? headRepository : matrixRepository ?? repository;
  if (server === void 0 || owner === void 0 || at === void 0 || preview && view === "edit") return void 0;
  return `${server}/${owner}/${view}/${encodePath(at)}/${encodePath(matrixPath)}`;
}
var encodePath = (path4) => path4.split("/").map(encodeURIComponent).join("/");
function sameComment(a, b) {
  return withoutRun(a) === withoutRun(b);
}
function withoutRun(comment) {
  return comment.replace(/\r\n/g, "\n").replace(/^<sub>.*<\/sub>$/gm, "").replace(/\]\([^()\s]*\/actions\/runs\/[^()\s]*\)/g, "]()").trim();
}

// src/core/render/plain-pen.ts
var asItIs = (text) => text;
var NO_PAINT = {
  ...{ bold: asItIs, dim: asItIs, red: asItIs },
  ...{ yellow: asItIs, green: asItIs, cyan: asItIs }
};
var outcomeColours = ({ red, yellow, cyan, green }) => {
  return { fail: red, warn: yellow, notice: cyan, pass: green };
};
function plainPen(paint = NO_PAINT) {
  return {
    text: terminalText,
    code: terminalText,
    strong: paint.bold,
    // Don't repeat an address that is its own text.
    link: (text, url) => url.includes(text) ? terminalText(url) : `${terminalText(text)}: ${terminalText(url)}`,
    maintainer: terminalText,
    note: (markdown) => renderNote(markdown, { text: terminalText, code: terminalText })
  };
}

// src/core/check/report.ts
function flaggedFeatures(report) {
  return report.features.filter((feature) => feature.outcome !== "pass");
}

// src/core/matrix/levels.ts
var DEFAULT_LEVEL_CHANGES = {
  raised: "warn",
  lowered: "notice",
  removed: "notice"
};
var ACCEPTS_WORDS = { anything: "", fixes: "fixes only", removals: "removals only" };
var builtIn = (id, title2, meaning, outcome, advice) => ({ id, title: title2, meaning, advice, outcome, labels: [] });
var BUILT_IN_LEVELS = [
  builtIn(
    "supported",
    "Supported",
    "Actively maintained by people assigned to it or paid for it, with updated documentation and upstream CI that tests its behaviour and keeps it stable.",
    { add: "pass", edit: "pass", remove: "pass" },
    { add: "", edit: "", remove: "" }
  ),
  builtIn(
    "best-effort",
    "Best-effort",
    "Limited in some way: the maintainers have little time, certain environments are not supported, documentation is missing or outdated, or CI tests are lacking.",
    { add: "notice", edit: "notice", remove: "pass" },
    {
      add: "Please add tests and docs, and allow time for a review.",
      edit: "Please test this yourself; a review may take time.",
      remove: ""
    }
  ),
  builtIn(
    "not-maintained",
    "Not maintained",
    "Has no maintainers at present. The community welcomes new ones; it may become Deprecated otherwise.",
    { add: "warn", edit: "warn", remove: "notice" },
    {
      add: "New work may not find a reviewer here, so look for one before you start.",
      edit: "A fix? Go ahead, and look for a reviewer early.",
      remove: "Please say in the description what you remove, so that users can object."
    }
  ),
  builtIn(
    "experimental",
    "Experimental",
    "New or fairly new, and not mature yet. Not recommended for use.",
    { add: "notice", edit: "notice", remove: "pass" },
    {
      add: "Has the direction been agreed on? This may still change or be removed.",
      edit: "This may still change or be removed.",
      remove: ""
    }
  ),
  builtIn(
    "deprecated",
    "Deprecated",
    "Unsupported and likely to be removed. Users are advised to move away from it.",
    { add: "warn", edit: "warn", remove: "pass" },
    {
      add: "Please don't add anything new: users are moving away.",
      edit: "A fix that users still need? Go ahead. Anything else is better done elsewhere.",
      remove: "Removals are welcome here."
    }
  ),
  builtIn(
    "obsolete",
    "Obsolete",
    "To be removed.",
    { add: "fail", edit: "warn", remove: "pass" },
    {
      add: "This will be removed, so it takes no new files. Removals and security fixes are welcome.",
      edit: "Removing code, or fixing a security bug? Go ahead. Anything else will be removed with the rest.",
      remove: "Removals are welcome here."
    }
  )
];

// src/core/render/folded-list.ts
function listUpTo(items, limit, show2 = String) {
  const shown = items.slice(0, limit).map(show2);
  return items.length <= limit ? shown : [...shown, `\u2026 and ${items.length - limit} more`];
}
function list(items, limit, show2) {
  return listUpTo(items, limit, show2).map((item) => `- ${item}`).join("\n");
}
function fold(title2, blocks2, open2 = false) {
  return [`<details${open2 ? " open" : ""}><summary>${htmlText(title2)}</summary>`, ...blocks2, "</details>"].join("\n\n");
}
function foldedList(title2, items, limit) {
  return fold(title2, [list(items, limit)]);
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

// src/core/matrix/model.ts
var OUTCOMES = ["pass", "notice", "warn", "fail"];
var CHANGE_KINDS = ["add", "edit", "remove"];
var NEEDS = ["maintainers", "docs", "ci", "checks", "notes", "sunset"];
var ACCEPTS = ["anything", "fixes", "removals"];
var LEVEL_CHANGES = ["raised", "lowered", "removed"];
var MAX_LABEL = 50;
function isPlanned(matrix, name) {
  return matrix.plannedTeams.size > 0 && matrix.plannedTeams.has(maintainerKey(name));
}
function plannedMaintainers(matrix, feature) {
  return feature.maintainers.filter((name) => isPlanned(matrix, name));
}
function isMaintained(matrix, feature) {
  return feature.maintainers.some((name) => !isPlanned(matrix, name));
}
var featuresById = rememberedWeakly(
  (features) => new Map(features.map((feature) => [feature.id, feature]))
);
function worst(outcomes) {
  let index = 0;
  for (const outcome of outcomes) index = Math.max(index, OUTCOMES.indexOf(outcome));
  return OUTCOMES[index];
}
function slug(name) {
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "");
  return (plain.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-");
}

// src/core/render/words.ts
function findingSentences({ message, fix }) {
  return `${/[.!?]$/.test(message) ? message : `${message}.`} ${fix}`.trim();
}
function levelTitle({ level, accepts: accepts2 = "anything", tentative }, levels) {
  return [levels.get(level).title, ACCEPTS_WORDS[accepts2], tentative ? "under review" : ""].filter(Boolean).join(", ");
}
function adviceOf(level, kind) {
  return level.advice[kind] || level.meaning;
}
function maintainersOf({ maintainers, planned }, pen) {
  const isPlanned2 = new Set(planned);
  const names2 = maintainers.map((name) => isPlanned2.has(name) ? `${pen.text(name)} (planned)` : pen.maintainer(name));
  return names2.join(", ") || "nobody";
}
function contactOf({ text, url }, pen) {
  if (url === void 0) return pen.text(text ?? "");
  return pen.link(text ?? url.replace(/^https?:\/\//, "").replace(/\/$/, ""), url);
}
function sunsetSentence(feature, pen) {
  const { deprecated, removal, tracking } = feature.sunset ?? {};
  const facts2 = [
    ...deprecated !== void 0 ? [`deprecated from ${pen.text(deprecated)}`] : [],
    ...removal !== void 0 ? [`to be removed ${isDate(removal) ? "on" : "in"} ${pen.text(removal)}`] : [],
    ...feature.replacement !== void 0 ? [`replaced by ${pen.strong(pen.text(feature.replacement))}`] : [],
    ...tracking !== void 0 ? [pen.link("tracked here", tracking)] : []
  ];
  return facts2.length === 0 ? "" : `${capitalized(facts2.join(", "))}.`;
}
function byStrictness(a, b) {
  return OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);
}
function strictestFirst(features) {
  return [...features].sort((a, b) => byStrictness(a, b) || Number(a.crossCutting) - Number(b.crossCutting));
}
function welcomeFeatures(report) {
  return report.features.filter(({ outcome, level, change }) => {
    const says = report.levels.get(level);
    return outcome === "pass" && says.outcome[change] === "pass" && says.advice[change] !== "";
  });
}
function isMaintainedByAuthor({ maintainers }, report) {
  const login = report.author?.login.toLowerCase();
  return login !== void 0 && maintainers.some((name) => name.toLowerCase() === `@${login}`);
}
function isNewFile({ status }) {
  return status === "added" || status === "copied" || status === "renamed";
}
var KIND_WORDS = { add: "new files", edit: "edits", remove: "removals" };

// src/core/render/check/level-changes.ts
function levelChangeTexts(report, pen, { hasWayOut = false } = {}) {
  const { levelChanges, matrixChange } = report;
  const keyOf3 = ({ change, isNew, title: title2, missing, outcome, files }) => JSON.stringify([change, isNew, title2, missing, outcome, files]);
  return [...groupBy(levelChanges, keyOf3).values()].map((group2) => {
    const [{ outcome, line }] = group2;
    const text = sentences(group2, { report, matrix: pen.code(matrixChange.file), pen, hasWayOut }).join(" ");
    return { outcome, lead: leadOf(group2[0], pen), text, ...line !== void 0 && { line } };
  }).sort(byStrictness);
}
function leadOf({ change, isNew, title: title2 }, pen) {
  if (change === "removed") return "Removed";
  return `${isNew ? "Added as" : change === "raised" ? "Raised to" : "Lowered to"} ${pen.text(title2)}`;
}
function sentences(group2, { report, matrix, pen, hasWayOut }) {
  const [{ change, missing, files, outcome }] = group2;
  const isMany = group2.length > 1;
  const names2 = listing(group2.map(({ name }) => pen.strong(pen.text(name))));
  const codes = missing.map(pen.code);
  const keys2 = [...codes.length > 1 ? [codes.slice(0, -1).join(", ")] : [], ...codes.slice(-1)].join(" or ");
  const isBot = report.author?.isBot ?? false;
  const isTold = outcome === "fail" && hasWayOut;
  const says = (fact, what) => isBot || isTold ? `${names2} ${fact}.` : `${names2} ${fact}: ${what}.`;
  const left = files > 0 ? [
    `${isMany ? "Each" : "It"} still has ${count(files, "file")}${isBot ? "." : `: remove ${files > 1 || isMany ? "them" : "it"} too, or find another feature for ${files > 1 || isMany ? "them" : "it"}.`}`
  ] : [];
  if (missing.length > 0)
    return change === "removed" ? [says(`had no ${keys2}`, "add that first, in a pull request of its own"), ...left] : [says(`${isMany ? "have" : "has"} no ${keys2}`, `add ${missing.length > 1 ? "them" : "it"} in ${matrix}`)];
  const rule = `${matrix} ${outcome === "fail" ? "does not allow this" : "asks for a second look at this"}`;
  return [`${names2}. ${rule}${isBot || outcome === "fail" ? "." : "; say why in the description."}`, ...left];
}
function levelChangeSubject(changes) {
  const kinds = new Set(changes.map(kindOf));
  const kind = kinds.size === 1 ? kindOf(changes[0]) : "level change";
  const isMany = changes.length > 1;
  return { words: isMany ? count(changes.length, kind) : `a ${kind}`, isMany };
}
function kindOf({ change, isNew }) {
  if (isNew) return "new feature";
  return change === "removed" ? "removed feature" : `${change} level`;
}
function levelChangeWays(report, pen) {
  const failing = report.levelChanges.filter(({ outcome }) => outcome === "fail");
  return [...groupBy(failing, wayOf)].map(([way, changes]) => {
    const names2 = listing(changes.map(({ name }) => pen.strong(pen.text(name))));
    return `${way} ${names2}`;
  });
  function wayOf({ change, isNew, missing }) {
    if (change === "removed") return "keep the row of";
    if (missing.length > 0) return `add ${listing(missing.map(pen.code))} to the row of`;
    return isNew ? "leave out the row of" : "keep the level of";
  }
}

// src/core/render/check/advice.ts
function adviceOfLevels(report, pen) {
  const asked = flaggedFeatures(report).filter(
    (feature) => feature.outcome === "fail" || !isMaintainedByAuthor(feature, report)
  );
  const byLevel = groupBy(strictestFirst(asked), (feature) => JSON.stringify([feature.level, acceptsRule(feature)]));
  return [...byLevel.values()].flatMap((features) => {
    const { outcome } = features[0];
    const text = (report.author?.isBot ? factsOf(features) : sentencesOf(features, report, pen)).join(" ");
    return text === "" ? [] : [{ outcome, level: pen.text(titleOf(features[0], report)), text, features }];
  });
}
var adviceByFeature = (advice) => new Map(advice.flatMap((one) => one.features.map((feature) => [feature, one])));
var titleOf = (feature, { levels }) => acceptsRule(feature) ? levelTitle({ ...feature, tentative: false }, levels) : levels.get(feature.level).title;
function acceptsRule({ because }) {
  const reason = because.find((reason2) => reason2.rule === "accepts");
  return reason && (reason.bothSides ? "both" : reason.accepts);
}
function sentencesOf(features, report, pen) {
  const [lead] = features;
  const rule = acceptsRule(lead);
  const { meaning, advice } = report.levels.get(lead.level);
  const meant = report.author?.isNew ? [pen.text(meaning)] : [];
  return [...meant, ...adviceSentences()];
  function adviceSentences() {
    const elsewhere = lead.change === "remove" ? [] : replacementSentences(features, pen);
    if (lead.because.some((reason) => reason.rule === "fail-on"))
      return [`New files and edits fail here (${pen.code("fail-on")}).`, ...elsewhere];
    if (rule === "both") return [];
    if (isMadeStricter(lead, report)) return [`${capitalized(KIND_WORDS[lead.change])} fail here.`, ...elsewhere];
    if (rule === "fixes")
      return ["Is it a fix? Go ahead.", ...elsewhere.length > 0 ? elsewhere : ["Nothing new is accepted here."]];
    if (rule === "removals") return ["Only removals are accepted here.", ...elsewhere];
    const own = advice[lead.change] || (meant.length > 0 ? "" : meaning);
    return [...own === "" ? [] : [pen.text(own)], ...elsewhere];
  }
}
function isMadeStricter({ level: id, change, outcome }, { levels }) {
  const builtIn2 = BUILT_IN_LEVELS.find((level) => level.id === id);
  if (outcome !== "fail" || !builtIn2 || builtIn2.outcome[change] === "fail") return false;
  return levels.get(id).advice[change] === builtIn2.advice[change];
}
function replacementSentences(features, pen) {
  const replaced = features.filter(({ replacement }) => replacement !== void 0);
  const byTarget = groupBy(replaced, ({ replacement }) => replacement);
  if (byTarget.size === 0) return [];
  const targets = [...byTarget].map(([target, group2]) => {
    const from = features.length === 1 || group2.length === features.length ? "" : ` (for ${listing(group2.map(({ name }) => pen.text(name)))})`;
    return `${pen.strong(pen.text(target))}${from}`;
  });
  return [`New work goes to ${listing(targets)}.`];
}
function factsOf(features) {
  const facts2 = features.map(({ change, outcome }) => `${KIND_WORDS[change]} here ${JUDGED[outcome]}`);
  return [`${capitalized([...new Set(facts2)].join(", "))}.`];
}
var JUDGED = { pass: "pass", notice: "are noted", warn: "give a warning", fail: "fail" };
function findWayOut(report, context2, pen) {
  const remedy = remedyFor(report, context2, pen);
  const isNamed = report.contact && remedy?.includes(contactOf(report.contact, pen));
  return { remedy, whom: isNamed ? void 0 : whomToAsk(report, pen) };
}
function whomToAsk(report, pen) {
  if (report.contact === void 0 || report.author?.isBot) return void 0;
  const flagged = flaggedFeatures(report);
  const alone = flagged.filter(({ unmaintained }) => unmaintained);
  const isUnmappedAsked = report.toMap.length > 0 && (flagged.length === 0 || report.unmappedOutcome === "fail");
  if (alone.length === 0 && !isUnmappedAsked) return void 0;
  const whom = contactOf(report.contact, pen);
  return alone.length === flagged.length ? `Questions? Ask ${whom}.` : `No maintainers? Ask ${whom}.`;
}
function ownLines(report, pen) {
  const own = flaggedFeatures(report).filter(
    (feature) => feature.outcome !== "fail" && isMaintainedByAuthor(feature, report)
  );
  if (own.length === 0) return [];
  return [
    `You maintain ${listing(own.map(({ name }) => pen.strong(pen.text(name))))}, so this is for your reviewers only.`
  ];
}
function remedyFor(report, context2, pen) {
  if (report.verdict !== "fail" || report.problems.length > 0 || context2.warnOnly) return void 0;
  const { overrideLabel, author } = report;
  if (author?.isBot) return overrideLabel === void 0 ? void 0 : `the label ${pen.code(overrideLabel)} allows it.`;
  const failing = report.features.filter((feature) => feature.outcome === "fail");
  const ways = [
    ...[...groupBy(failing, (feature) => wayOut(feature, report, pen))].map(
      ([way, features]) => `${way} ${listing(features.map(({ name }) => pen.strong(pen.text(name))))}`
    ),
    ...levelChangeWays(report, pen),
    ...report.unmappedOutcome === "fail" ? [
      report.toMap.length === 0 ? "merge the change of the matrix first, by itself" : `give the ${report.toMap.length === 1 ? "file" : "files"} a feature first, in a pull request of its own`
    ] : []
  ];
  if (ways.length === 0) return void 0;
  const shown = ways.length > 3 ? [...ways.slice(0, 3), `the same for ${ways.length - 3} more`] : ways;
  return `${listing(shown)}${labelWay(failing, report, pen)}.`;
}
function wayOut(feature, report, pen) {
  const level = report.levels.get(feature.level);
  const editFails = level.outcome.edit === "fail" || report.failOn.includes(level.id) || feature.change !== "add";
  if (editFails) return "leave out the changes to";
  const added2 = feature.files.filter(isNewFile);
  const isCertain = added2.length === 1 || added2.every(({ status }) => status !== "renamed");
  const isNamed = isCertain && added2.length <= 2;
  return `take ${isNamed ? listing(added2.map(({ path: path4 }) => pen.code(path4))) : "the new files"} out of`;
}
function labelWay(failing, report, pen) {
  if (report.overrideLabel === void 0) return "";
  const from = failing.some(({ unmaintained }) => !unmaintained) ? " from its maintainers" : report.contact ? ` from ${contactOf(report.contact, pen)}` : "";
  return `, or get the label ${pen.code(report.overrideLabel)}${from}`;
}
function welcomeSentences(report, pen) {
  if (report.author?.isBot) return [];
  const said2 = welcomeFeatures(report).map(({ level: id, change }) => {
    const level = report.levels.get(id);
    return `${pen.strong(`${pen.text(level.title)}:`)} ${pen.text(adviceOf(level, change))}`;
  });
  return [...new Set(said2)];
}
function emptiedLines(report, { matrixPath }, { pen, limit = Infinity }) {
  const names2 = report.features.filter(({ emptied }) => emptied).map(({ name }) => pen.strong(pen.text(name)));
  if (names2.length === 0) return [];
  const [goes, row] = names2.length === 1 ? ["loses its last file", "its row"] : ["lose their last files", "their rows"];
  const toDo = report.author?.isBot ? "" : `: drop ${row} from ${pen.code(matrixPath)} too`;
  return [`${listUpTo(names2, limit).join(", ")} ${goes} here${toDo}.`];
}

// src/core/render/check/compared-commits.ts
function describeEnds({ base, head, staged = false }, code) {
  if (!base && !staged) return "";
  const name = ({ ref, sha }) => ref === sha ? code(short(sha)) : `${code(ref)} (${code(short(sha))})`;
  const behind = base?.behind;
  const lag = behind ? `, which is ${count(behind.commits, "commit")} behind ${code(behind.ref)},` : "";
  return `compared ${base ? name(base) : "nothing"}${lag} with ${head ? name(head) : "the index"}`;
}
var short = (sha) => sha.slice(0, 7);

// src/core/render/check/feature-rows.ts
function entriesOf(report) {
  const keyOf3 = (feature) => JSON.stringify([
    feature.outcome === "pass",
    ...[feature.level, feature.accepts, feature.warning],
    ...[feature.maintainers, feature.planned, feature.seekingMaintainers]
  ]);
  const entries = [...groupBy(strictestFirst(report.features), keyOf3).values()].map((features) => ({
    outcome: features[0].outcome,
    features
  }));
  return [...groupBy(entries, ({ outcome, features }) => `${outcome} ${features[0].level}`).values()].flat();
}
function entryTitle({ outcome, features }, { report, pen, limit = Infinity }) {
  const isUnderReview = features.every(({ tentative }) => tentative);
  const names2 = features.map((feature) => {
    const name = pen.text(nameOf(feature, report));
    const review2 = feature.tentative && !isUnderReview ? " (under review)" : "";
    return `${outcome === "pass" ? name : pen.strong(name)}${review2}`;
  });
  const title2 = levelTitle({ ...features[0], tentative: isUnderReview }, report.levels);
  return `${listUpTo(names2, limit).join(", ")}: ${pen.text(title2)}`;
}
function nameOf({ name, category }, report) {
  return ambiguousNames(report).has(name.toLowerCase()) ? `${name} (${category})` : name;
}
var ambiguous = /* @__PURE__ */ new WeakMap();
function ambiguousNames(report) {
  return getOrMake(ambiguous, report, ({ features }) => {
    const byName = groupBy(features, ({ name }) => name.toLowerCase());
    return new Set([...byName].filter(([, same]) => same.length > 1).map(([name]) => name));
  });
}
function fileSets(report) {
  const keyOf3 = ({ files }) => files.map(({ path: path4, previousPath = "" }) => `${path4}\0${previousPath}`).join("\0");
  return [...groupBy(strictestFirst(report.features), keyOf3).values()].map((features) => ({
    features,
    byPattern: groupBy(features[0].files, ({ pattern }) => pattern)
  }));
}

// src/core/text/bytes.ts
function utf8Length(text) {
  return new TextEncoder().encode(text).byteLength;
}
var STARTS = [
  ["UTF-32", /^(?:\0\0\xfe\xff|\xff\xfe\0\0|\0{3}[^\0]|[^\0]\0{3})/],
  ["UTF-16", /^(?:\xfe\xff|\xff\xfe|\0[^\0]\0[^\0]|[^\0]\0[^\0]\0)/]
];
function findWideEncoding(bytes) {
  const start = Array.from(bytes.subarray(0, 4), (byte) => String.fromCharCode(byte)).join("");
  const name = STARTS.find(([, pattern]) => pattern.test(start))?.[0];
  return name === "UTF-16" && start[1] === "\0" && !hasWideBlank(bytes) ? void 0 : name;
}
function hasWideBlank(bytes) {
  for (let at = 0; at < bytes.length; at += 2) if (BLANKS.has(bytes[at]) && bytes[at + 1] === 0) return true;
  return false;
}
var BLANKS = new Set(["	", "\n", " ", "{"].map((blank) => blank.charCodeAt(0)));

// src/core/render/fit-into-limit.ts
var ALL = 5e4;
var ROOMS = [
  { files: ALL, items: ALL },
  { files: 10, items: 200 },
  { files: 0, items: 1e3 },
  { files: 0, items: 50 }
];
function fitInto(render, counts, fits2) {
  for (const room of ROOMS) {
    const text = render(room);
    if (text !== void 0 && fits2(text)) return text;
  }
  return counts();
}
var LONGEST_COMMENT = 65e3;
var fitsComment = (text) => text.length <= LONGEST_COMMENT;
var fitsSummary = (text) => utf8Length(text) <= 1e6;

// src/core/render/findings.ts
function renderFindingsText(findings) {
  return findings.map(({ file, line, column, severity, code, message, fix }) => {
    const what = `${terminalText(file)}:${line}:${column}: ${severity} ${code}: ${terminalText(message)}
`;
    return fix ? `${what}  ${terminalText(fix)}
` : what;
  }).join("");
}
function renderFaultsMarkdown(findings) {
  const one = ({ file, line, column, code, message, fix }) => `${mdCode(`${file}:${line}:${column}`)} ${mdText(code)}: ${mdText(message)}${fix ? `. ${mdText(fix)}` : ""}`;
  return fitInto(
    (room) => list(findings, room.items, one),
    () => "",
    fitsSummary
  );
}

// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
var isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
var isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
var CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
var TAB_RE = /\t{1,1000}/y;
var EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
var LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
var MODIFIER_RE = new RegExp("\\p{M}+", "gu");
var NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
var getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;

// node_modules/fast-string-width/dist/index.js
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;

// node_modules/fast-wrap-ansi/lib/main.js
var ESC = "\x1B";
var CSI = "\x9B";
var END_CODE = 39;
var ANSI_ESCAPE_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
var GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
var getClosingCode = (openingCode) => {
  if (openingCode >= 30 && openingCode <= 37)
    return 39;
  if (openingCode >= 90 && openingCode <= 97)
    return 39;
  if (openingCode >= 40 && openingCode <= 47)
    return 49;
  if (openingCode >= 100 && openingCode <= 107)
    return 49;
  if (openingCode === 1 || openingCode === 2)
    return 22;
  if (openingCode === 3)
    return 23;
  if (openingCode === 4)
    return 24;
  if (openingCode === 7)
    return 27;
  if (openingCode === 8)
    return 28;
  if (openingCode === 9)
    return 29;
  if (openingCode === 0)
    return 0;
  return void 0;
};
var wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
var wrapWord = (rows, word, columns) => {
  const characters = word[Symbol.iterator]();
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let lastRow = rows.at(-1);
  let visible2 = lastRow === void 0 ? 0 : dist_default2(lastRow);
  let currentCharacter = characters.next();
  let nextCharacter = characters.next();
  let rawCharacterIndex = 0;
  while (!currentCharacter.done) {
    const character = currentCharacter.value;
    const characterLength = dist_default2(character);
    if (visible2 + characterLength <= columns) {
      rows[rows.length - 1] += character;
    } else {
      rows.push(character);
      visible2 = 0;
    }
    if (character === ESC || character === CSI) {
      isInsideEscape = true;
      isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
    }
    if (isInsideEscape) {
      if (isInsideLinkEscape) {
        if (character === ANSI_ESCAPE_BELL) {
          isInsideEscape = false;
          isInsideLinkEscape = false;
        }
      } else if (character === ANSI_SGR_TERMINATOR) {
        isInsideEscape = false;
      }
    } else {
      visible2 += characterLength;
      if (visible2 === columns && !nextCharacter.done) {
        rows.push("");
        visible2 = 0;
      }
    }
    currentCharacter = nextCharacter;
    nextCharacter = characters.next();
    rawCharacterIndex += character.length;
  }
  lastRow = rows.at(-1);
  if (!visible2 && lastRow !== void 0 && lastRow.length && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
};
var stringVisibleTrimSpacesRight = (string) => {
  const words2 = string.split(" ");
  let last = words2.length;
  while (last) {
    if (dist_default2(words2[last - 1])) {
      break;
    }
    last--;
  }
  if (last === words2.length) {
    return string;
  }
  return words2.slice(0, last).join(" ") + words2.slice(last).join("");
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const words2 = string.split(" ");
  let rows = [""];
  let rowLength = 0;
  for (let index = 0; index < words2.length; index++) {
    const word = words2[index];
    if (options.trim !== false) {
      const row = rows.at(-1) ?? "";
      const trimmed = row.trimStart();
      if (row.length !== trimmed.length) {
        rows[rows.length - 1] = trimmed;
        rowLength = dist_default2(trimmed);
      }
    }
    if (index !== 0) {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows.push("");
        rowLength = 0;
      }
      if (rowLength || options.trim === false) {
        rows[rows.length - 1] += " ";
        rowLength++;
      }
    }
    const wordLength = dist_default2(word);
    if (options.hard && wordLength > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows.push("");
      }
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    if (rowLength + wordLength > columns && rowLength && wordLength) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord(rows, word, columns);
        rowLength = dist_default2(rows.at(-1) ?? "");
        continue;
      }
      rows.push("");
      rowLength = 0;
    }
    if (rowLength + wordLength > columns && options.wordWrap === false) {
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    rows[rows.length - 1] += word;
    rowLength += wordLength;
  }
  if (options.trim !== false) {
    rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
  }
  const preString = rows.join("\n");
  let inSurrogate = false;
  for (let i = 0; i < preString.length; i++) {
    const character = preString[i];
    returnValue += character;
    if (!inSurrogate) {
      inSurrogate = character >= "\uD800" && character <= "\uDBFF";
      if (inSurrogate) {
        continue;
      }
    } else {
      inSurrogate = false;
    }
    if (character === ESC || character === CSI) {
      GROUP_REGEX.lastIndex = i + 1;
      const groupsResult = GROUP_REGEX.exec(preString);
      const groups = groupsResult?.groups;
      if (groups?.code !== void 0) {
        const code = Number.parseFloat(groups.code);
        escapeCode = code === END_CODE ? void 0 : code;
      } else if (groups?.uri !== void 0) {
        escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
      }
    }
    if (preString[i + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink("");
      }
      const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
      if (escapeCode && closingCode) {
        returnValue += wrapAnsiCode(closingCode);
      }
    } else if (character === "\n") {
      if (escapeCode && getClosingCode(escapeCode)) {
        returnValue += wrapAnsiCode(escapeCode);
      }
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink(escapeUrl);
      }
    }
  }
  return returnValue;
};
var CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
  return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}

// src/core/render/wrap.ts
var PLAIN_VIEW = { paint: NO_PAINT };
var MIN_WIDTH = 30;
function wrapped(text, { indent = 0, hang = indent, width }) {
  const lines = width === void 0 ? [text] : wrapAnsi(text, Math.max(MIN_WIDTH, width - hang)).split("\n");
  return lines.map((line, at) => `${" ".repeat(at === 0 ? indent : hang)}${line.trimEnd()}`).join("\n");
}

// src/core/render/diff/rows.ts
function changeLine({ before, names: names2, after }, limit = Infinity) {
  return `${before === "" ? "" : `${before} `}${listUpTo(names2, limit).join(", ")}${after}`;
}

// src/core/render/diff/values.ts
function fromTo(was, now, show2) {
  const text = (value) => show2(typeof value === "string" ? value || "nothing" : JSON.stringify(value));
  if (was === void 0) return `now ${text(now)}`;
  return now === void 0 ? `dropped (was ${text(was)})` : `from ${text(was)} to ${text(now)}`;
}
function joinsAndLeaves(was, now, { show: show2, without = entriesWithout }) {
  const [joins, leaves] = [without(now, was).map(show2), without(was, now).map(show2)];
  return [
    ...joins.length > 0 ? [`${joins.join(", ")} added`] : [],
    ...leaves.length > 0 ? [`${leaves.join(", ")} removed`] : [],
    ...joins.length + leaves.length === 0 ? ["in another order"] : []
  ].join(", ");
}
function entriesWithout(list2, other) {
  const gone = new Set(other);
  return [...new Set(list2)].filter((one) => !gone.has(one));
}

// src/core/render/diff/key-changes.ts
var ORDER = ["levels", "unmapped", "override", "level-changes", "match", "teams", "contact", "volunteer", "bots"];
function keyRows({ matrix, before, after }, pen) {
  const isNew = (id) => !before.levels.has(id);
  const isGone = (id) => !after.levels.has(id);
  const titles = (word, levels, is) => [...levels.values()].filter(({ id }) => is(id)).map(({ title: title2 }) => {
    const name = pen.strong(pen.text(title2));
    return { before: `${word}:`, names: [name], after: "", cells: [word.toLowerCase()] };
  });
  const rank2 = ({ path: path4 }) => (ORDER.indexOf(path4[0]) + ORDER.length + 1) % (ORDER.length + 1);
  const single = matrix.filter(({ path: [head, id = ""] }) => head !== "levels" || !isNew(id) && !isGone(id)).sort((a, b) => rank2(a) - rank2(b)).map((change) => {
    const { name, said: said2 } = wordsOf2(change, after, pen);
    return { before: "", names: [name], after: `: ${said2}`, cells: [said2] };
  });
  return [...titles("New level", after.levels, isNew), ...titles("Level removed", before.levels, isGone), ...single];
}
function wordsOf2({ key, path: path4, before: was, after: now }, after, pen) {
  const [head, name = "", part = "", kind] = path4;
  if (head === "teams") return { name: pen.text(name), said: now === true ? "now planned" : "no longer planned" };
  const said2 = changed(was, now, pen);
  if (head !== "levels") return { name: pen.code(key), said: said2 };
  const words2 = part === "outcome" ? "" : `${part} ${kind === void 0 ? "" : "on "}`;
  const about = `${words2}${kind === void 0 ? "" : kindWord(kind)}`.trim();
  return { name: `${pen.strong(pen.text(after.levels.get(name).title))}, ${about}`, said: said2 };
}
var kindWord = (kind) => KIND_WORDS[kind] ?? kind;
function changed(was, now, pen) {
  if (!Array.isArray(was) && !Array.isArray(now)) return fromTo(was, now, pen.text);
  const texts = (list2) => Array.isArray(list2) ? list2.map(String) : [];
  return joinsAndLeaves(texts(was), texts(now), { show: pen.code });
}

// src/core/render/diff/sections.ts
function changeSections(diff, pen) {
  const isTwice = namesOfSeveral(diff);
  const nameOf2 = ({ name, category }) => pen.strong(pen.text(isTwice.has(name) ? `${name} (${category})` : name));
  const byId = { before: featuresById(diff.before.features), after: featuresById(diff.after.features) };
  const scene = { diff, byId, pen };
  const rows = (kinds) => kinds.flatMap((kind) => rowsOf(kind, nameOf2, scene));
  const sections = [
    ...SECTIONS.map(({ title: title2, head, kinds }) => ({ title: title2, head, rows: rows(kinds) })),
    { title: "Rules", head: ["Rule", "Change"], rows: keyRows(diff, pen) },
    ...DETAILS.map(({ title: title2, head, kinds }) => ({ title: title2, head, rows: rows(kinds) }))
  ];
  return sections.filter((section) => section.rows.length > 0);
}
function rowsOf(kind, nameOf2, scene) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of scene.diff.features) {
    const words2 = kind(change, scene);
    if (words2) getOrMake(groups, JSON.stringify(words2), () => ({ words: words2, names: [] })).names.push(nameOf2(change));
  }
  return [...groups.values()].map(({ words: words2, names: names2 }) => ({ after: "", ...words2, names: names2 }));
}
function namesOfSeveral({ features }) {
  return new Set([...groupBy(features, ({ name }) => name)].filter(([, all]) => all.length > 1).map(([name]) => name));
}
var kept = (say) => ({ before: was, after: now, keys: keys2 }, scene) => was && now ? say({ was, now, keys: keys2 }, scene) : void 0;
var titleOf2 = (file, { level }, pen) => pen.text(file.levels.get(level).title);
var moved = (verb, word) => ({ before: was, after: now, changes, keys: keys2 }, { diff, pen }) => {
  const isSo = word ? changes.includes(word) : !changes.includes("raised") && !changes.includes("lowered");
  if (!was || !now || !keys2.includes("level") || !isSo) return void 0;
  const [from, to] = [titleOf2(diff.before, was, pen), titleOf2(diff.after, now, pen)];
  return { before: `${verb} from ${pen.strong(from)} to ${pen.strong(to)}:`, cells: [from, to] };
};
var removed = ({ before, after }, { diff, pen }) => {
  if (!before || after) return void 0;
  const title2 = titleOf2(diff.before, before, pen);
  return { before: `Removed (was ${pen.strong(title2)}):`, cells: [title2] };
};
var added = ({ before, after }, { diff, pen }) => {
  if (before || !after) return void 0;
  const title2 = titleOf2(diff.after, after, pen);
  return { before: `Added as ${pen.strong(title2)}:`, cells: [title2] };
};
var review = kept(({ was, now }) => {
  if (was.tentative === now.tentative) return void 0;
  return now.tentative ? { before: "Now under review:", cells: ["now under review"] } : { before: "No longer under review:", cells: ["no longer under review"] };
});
var accepts = kept(({ was: { accepts: was = "anything" }, now: { accepts: now = "anything" } }) => {
  if (was === now) return void 0;
  const words2 = `ccepts ${ACCEPTS_WORDS[now] || now}, before ${ACCEPTS_WORDS[was] || was}`;
  return { before: `A${words2}:`, cells: [`a${words2}`] };
});
var people = (key, before, cell) => kept(({ was, now, keys: keys2 }, { pen }) => {
  if (!keys2.includes(key)) return void 0;
  const change = joinsAndLeaves(was[key], now[key], { show: pen.text, without: namesWithout });
  return { before, after: `: ${change}`, cells: [`${cell}${change}`] };
});
var seeking = kept(({ was, now }) => {
  if (was.seekingMaintainers === now.seekingMaintainers) return void 0;
  return now.seekingMaintainers ? { before: "Now seeking maintainers:", cells: ["now seeking more"] } : { before: "No longer seeking maintainers:", cells: ["no longer seeking more"] };
});
var sunset = (part, word) => kept(({ was, now }, { byId, pen }) => {
  const [before, after] = [was.sunset?.[part], now.sunset?.[part]];
  if (before === after) return void 0;
  const change = fromTo(
    byId.before.get(before ?? "")?.name ?? before,
    byId.after.get(after ?? "")?.name ?? after,
    pen.text
  );
  return { before: `${word} of`, after: `: ${change}`, cells: [`${word}: ${change}`] };
});
var prose = (key, word) => kept(({ was: { [key]: was }, now: { [key]: now } }, { pen }) => {
  if (was === now) return void 0;
  if (now === void 0)
    return { before: word, after: ` dropped: ${pen.note(was)}`, cells: [`dropped: ${pen.note(was)}`] };
  const change = `${pen.note(now)}${was === void 0 ? "" : ` (before: ${pen.note(was)})`}`;
  return { before: word, after: `: ${change}`, cells: [change] };
});
var renamed = kept(({ was, now }, { pen }) => {
  if (was.name === now.name) return void 0;
  const old = pen.text(was.name);
  return { before: `Renamed: ${old} is now`, cells: [`before: ${old}`] };
});
var moves = kept(({ was, now }, { pen }) => {
  if (was.category === now.category) return void 0;
  const [from, to] = [pen.text(was.category), pen.text(now.category)];
  return { before: `Moved to ${to}:`, cells: [`from ${from} to ${to}`] };
});
var keys = (of, before) => kept(({ keys: keys2 }, { pen }) => {
  const named = keys2.filter((key) => of.has(key)).map(pen.code);
  if (named.length === 0) return void 0;
  return { before: before ?? `${named.join(", ")} of`, cells: [before === void 0 ? named.join(", ") : "changed"] };
});
var PATHS = /* @__PURE__ */ new Set(["paths", "exclude", "content", "cross-cutting"]);
var OTHERS = /* @__PURE__ */ new Set(["docs", "ci", "checks", "labels", "allow", "reviewed"]);
var CHANGE = ["Feature", "Change"];
var LEVELS = ["Feature", "Before", "Now"];
var SECTIONS = [
  { title: "Lowered", head: LEVELS, kinds: [moved("Lowered", "lowered")] },
  { title: "Removed", head: ["Feature", "Support level before"], kinds: [removed] },
  { title: "Raised", head: LEVELS, kinds: [moved("Raised", "raised")] },
  { title: "Added", head: ["Feature", "Support level"], kinds: [added] },
  { title: "At another level", head: LEVELS, kinds: [moved("Moved")] },
  { title: "Review status and accepted changes", head: CHANGE, kinds: [review, accepts] },
  {
    title: "Sunset",
    head: CHANGE,
    kinds: [
      sunset("deprecated", "Deprecation"),
      sunset("removal", "Removal"),
      sunset("replacement", "Replacement"),
      sunset("tracking", "Tracking")
    ]
  },
  {
    title: "Maintainers",
    head: CHANGE,
    kinds: [
      people("maintainers", "Maintainers of", ""),
      seeking,
      people("emeritus", "Emeritus maintainers of", "emeritus: ")
    ]
  },
  { title: "Warnings", head: ["Feature", "Warning"], kinds: [prose("warning", "Warning on")] }
];
var DETAILS = [
  { title: "Renamed and moved", head: CHANGE, kinds: [renamed, moves] },
  { title: "Notes", head: ["Feature", "Note"], kinds: [prose("notes", "Note on")] },
  { title: "Paths", head: CHANGE, kinds: [keys(PATHS, "Paths of")] },
  { title: "Everything else", head: ["Feature", "Changed"], kinds: [keys(OTHERS)] }
];

// src/core/render/diff/heading.ts
var COUNTED = /* @__PURE__ */ new Set(["Lowered", "Removed", "Raised", "Added"]);
function tallyParts(sections) {
  const isCounted = ({ title: title2 }) => COUNTED.has(title2);
  const others = sections.filter((section) => !isCounted(section)).reduce((sum, section) => sum + sizeOf(section), 0);
  const counted = sections.filter(isCounted).map((section, index) => {
    const size = sizeOf(section);
    return `${index === 0 ? count(size, "feature") : size} ${section.title.toLowerCase()}`;
  });
  return [...counted, ...others > 0 ? [count(others, counted.length > 0 ? "other change" : "change")] : []];
}
var sizeOf = ({ rows }) => rows.reduce((sum, { names: names2 }) => sum + names2.length, 0);

// src/core/render/check/matrix-change.ts
var sectionsOf = rememberedWeakly((diff) => rememberedWeakly((pen) => changeSections(diff, pen)));
function matrixChangeLines(diff, pen) {
  return sectionsOf(diff)(pen).flatMap(({ rows }) => rows.map((row) => changeLine(row)));
}
function matrixChangeTally(diff, pen) {
  return listing(tallyParts(sectionsOf(diff)(pen))) || "no change that counts";
}
function moveLines({ changesFeature, diff }, files, pen) {
  if (!diff) return [];
  const byId = featuresById([...diff.before.features, ...diff.after.features]);
  const show2 = (ids) => ids.map((id) => pen.strong(pen.text(byId.get(id)?.name ?? id))).join(", ");
  return changesFeature.map((move) => `From ${show2(move.from)} to ${show2(move.to)}: ${files(move)}`);
}
var CHANGES_IN_SIGHT = 12;
function matrixChangeBlocks({ report, context: context2, room, whole }) {
  const change = report.matrixChange;
  if (!change || change.status === "deleted" || change.status === "faulty") return [];
  const pen = markdownPen(context2);
  const scope = change.changedFilesOnly ? " of this pull request" : "";
  const paths = (files2) => listUpTo(files2, room.items, mdCode).join(", ");
  const moves2 = moveLines(change, (move) => paths(move.paths), pen);
  const moving = change.changesFeature.reduce((sum, move) => sum + move.paths.length, 0);
  const files = [
    { files: change.becomesUnmapped, what: "will belong to no feature" },
    { files: change.becomesCovered, what: "will belong to a feature" }
  ].filter(({ files: files2 }) => files2.length > 0).map(
    ({ files: files2, what }) => foldedList(`${count(files2.length, "file")}${scope} ${what}`, files2.map(mdCode), room.items)
  );
  if (moves2.length > 0)
    files.push(foldedList(`${count(moving, "file")}${scope} will belong to other features`, moves2, room.items));
  if (change.status === "added" || report.preview) return files;
  const lines = change.diff ? matrixChangeLines(change.diff, pen) : [];
  const shown = whole || lines.length <= CHANGES_IN_SIGHT + 1 ? lines : lines.slice(0, CHANGES_IN_SIGHT);
  const rest = lines.slice(shown.length);
  const base = context2.baseRef === void 0 ? "the base commit" : mdCode(context2.baseRef);
  const judge2 = `${base} still judges this pull request.`;
  return [
    `#### What changes in ${mdCode(change.file)}`,
    lines.length > 0 ? `This counts after the merge; ${judge2}` : `Only layout, order or comments; ${judge2}`,
    ...shown.length > 0 ? [list(shown, room.items)] : [],
    ...rest.length > 0 ? [foldedList(`and ${rest.length} more`, rest, room.items)] : [],
    ...files
  ];
}

// src/core/render/check/headline.ts
function blocks(report, { warnOnly = false }) {
  return report.problems.length > 0 || report.verdict === "fail" && !warnOnly;
}
function headline(report, context2, pen) {
  const problem = report.problems.map(({ code }) => PROBLEMS[code]).at(-1);
  if (problem) return problem(pen.text(context2.matrixPath));
  if (report.baseFaults.length > 0) return `the faults of ${pen.text(context2.matrixPath)} are repaired, nothing blocks`;
  if (report.preview) return "preview of a new matrix, nothing blocks";
  const { words: words2, isMany, others = "" } = subject(report, context2, pen);
  if (blocks(report, context2)) return `${words2} ${isMany ? "block" : "blocks"} this pull request`;
  if (report.override) return `an override allows ${words2}, nothing blocks`;
  return report.verdict === "pass" && report.matrixChange === null ? words2 : `${words2}${others}, nothing blocks`;
}
var PROBLEMS = {
  incomplete: () => "files are missing from the list, which blocks this pull request",
  "time-limit": () => "matching took too long, which blocks this pull request",
  "matrix-faulty": (matrix) => `faults in the new ${matrix} block this pull request`,
  "matrix-deleted": (matrix) => `deleting ${matrix} blocks this pull request`
};
function subject(report, context2, pen) {
  const [strictest] = strictestFirst(flaggedFeatures(report));
  const verdict = report.verdictWithoutOverride;
  if (strictest?.outcome === verdict) return ofFeatures(strictest, report, pen);
  const changes = report.levelChanges.filter(({ outcome }) => outcome === verdict);
  if (changes.length > 0) {
    const { words: words2, isMany } = levelChangeSubject(changes);
    return { words: `${words2} in ${pen.text(context2.matrixPath)}`, isMany };
  }
  const unmapped = report.toMap.length || report.mappedByHead.length;
  if (report.unmappedOutcome === verdict && (report.toMap.length > 0 || verdict === "fail"))
    return { words: `${count(unmapped, "file")} without a feature`, isMany: unmapped !== 1 };
  if (report.matrixChange?.diff) {
    const changes2 = matrixChangeTally(report.matrixChange.diff, pen);
    return { words: `${changes2} in ${pen.text(context2.matrixPath)}`, isMany: true };
  }
  const thanks = welcomeFeatures(report).length > 0 ? ", and thank you" : "";
  return { words: `nothing to do${thanks}`, isMany: false };
}
function ofFeatures(strictest, report, pen) {
  const { level, change, outcome } = strictest;
  const flagged = flaggedFeatures(report);
  const alike = flagged.filter((other) => other.level === level && other.change === change && other.outcome === outcome);
  const files = new Set(alike.flatMap((feature) => feature.files.filter(isNewFile).map(({ path: path4 }) => path4)));
  const isOneFile = change === "add" && files.size === 1;
  const isCertain = alike.every((feature) => feature.files.every(({ status }) => status !== "renamed"));
  const added2 = isOneFile ? "a new file" : `${isCertain ? `${files.size} ` : ""}new files`;
  const what = change === "add" ? added2 : change === "edit" ? "edits" : "removals";
  const isMany = alike.length > 1;
  const accepts2 = strictest.because.find((reason) => reason.rule === "accepts")?.accepts;
  const where = accepts2 ? `${isMany ? "areas that take" : "an area that takes"} ${ACCEPTS_WORDS[accepts2]}` : area(report, level, isMany, pen);
  const others = flagged.filter((other) => other.level !== level || other.change !== change);
  return { words: `${what} in ${where}`, isMany: !isOneFile, others: othersOf(others, change) };
}
function othersOf(features, change) {
  if (features.length === 0) return "";
  const areas = features.length === 1 ? "another area" : `${features.length} other areas`;
  return features.every((feature) => feature.change === change) ? ` and in ${areas}` : `, changes in ${areas}`;
}
function area({ levels }, id, isMany, pen) {
  const { title: title2 } = levels.get(id);
  const builtIn2 = BUILT_IN_LEVELS.find((level) => level.id === id && level.title === title2);
  const word = title2.toLowerCase();
  if (!builtIn2 || id === "not-maintained")
    return `${isMany ? "areas that are" : "an area that is"} ${builtIn2 ? word : pen.text(title2)}`;
  if (isMany) return `${word} areas`;
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word} area`;
}

// src/core/text/look-alike.ts
var ALIKE = new Map([
  ...pairs("\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D", "ABESIJKMHOPCTYXaeopcyxijshdqw"),
  ...pairs("\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF", "ABEZHIKMNOPTYXo"),
  ...pairs("\u2010\u2011\u2012\u2013\u2014\u2212\u2018\u2019\u02BC\u2032", "------''''"),
  ...pairs("\xA0\u2002\u2003\u2007\u2009\u202F\u205F\u3000", "        "),
  ...[["\uFB00", "ff"], ["\uFB01", "fi"], ["\uFB02", "fl"]]
]);
function pairs(alike, plain) {
  return Array.from(alike, (one, index) => [one, plain[index]]);
}
var foldForm = (text) => isAscii(text) ? text : text.normalize("NFC").replace(new RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "").replace(/[^\0-\x7f]/gu, (one) => ALIKE.get(one) ?? one);
var isAscii = (text) => /^[\0-\x7f]*$/.test(text);
function spellApart(text, other) {
  const known = new Set(other);
  const spell = (isPlain) => Array.from(text, (one) => isAscii(one) || isPlain(one) ? one : escape(one)).join("");
  const apart = spell((one) => known.has(one));
  return apart === text ? spell(() => false) : apart;
}
var escape = (one) => Array.from({ length: one.length }, (_, index) => unit(one.charCodeAt(index))).join("");
var unit = (code) => `\\u${code.toString(16).padStart(4, "0")}`;

// src/core/render/check/look-alikes.ts
function lookAlikeSentence({ feature, pattern, write, paths }, pen) {
  const [first = "", ...rest] = paths;
  const files = rest.length === 0 ? pen.code(first) : `${pen.code(first)} and ${count(rest.length, "more file")}`;
  const [look, it] = rest.length === 0 ? ["looks", "it"] : ["look", "them"];
  const spelled = (text, other) => pen.code(`"${spellApart(text, other)}"`);
  const fix = write === void 0 ? "" : `: write ${spelled(write, pattern)} in place of ${spelled(pattern, write)} to cover ${it}`;
  const whose = `${pen.code(pattern)} of ${pen.strong(pen.text(feature.name))}`;
  return `${files} ${look} like ${whose}, but ${rest.length === 0 ? "is" : "are"} spelled with other characters, so the pattern does not match${fix}.`;
}

// src/core/render/check/blocking-faults.ts
function problemText(problem, report, context2, pen) {
  const matrix = pen.code(context2.matrixPath);
  const base = context2.baseRef === void 0 ? "the base branch" : pen.code(context2.baseRef);
  switch (problem.code) {
    case "incomplete":
      return {
        lead: `${pen.strong("The list of changed files is incomplete")}, so a feature may be missing here: ${pen.text(problem.detail)}. Run the job again; where that does not help, split the pull request.`,
        details: []
      };
    case "time-limit": {
      const { pattern, seconds, inHead } = problem;
      const [where, again] = inHead ? [`the new ${matrix}`, "push again"] : [`${matrix} on ${base}`, "run the job again"];
      return {
        lead: `${pen.strong(`Matching took longer than ${count(seconds, "second")}`)} and was stopped` + (pattern === "" ? `. Make ${where} smaller, then ${again}.` : ` at the pattern ${pen.code(pattern)}. Simplify that pattern in ${where}, then ${again}.`),
        details: []
      };
    }
    case "matrix-faulty": {
      const faults2 = report.matrixChange?.faults ?? [];
      const them = faults2.length === 1 ? "it is" : "they are";
      return {
        lead: `${pen.strong(`The new ${matrix} has ${count(faults2.length, "fault")}.`)} If this were merged, no pull request could be checked any more, so this check fails until ${them} fixed; no override changes that.`,
        details: faults2.map((finding) => faultLine(finding, pen))
      };
    }
    case "matrix-deleted":
      return {
        lead: `${pen.strong(`This pull request deletes ${matrix}.`)} If this were merged, no pull request could be checked any more, so this check fails and no override changes that. Keep the file; or, to stop checking, first remove the workflow that reads it.`,
        details: []
      };
  }
}
function faultLine(finding, pen) {
  return `Line ${finding.line}, column ${finding.column}: ${pen.text(findingSentences(finding))}`;
}
function overrideSentence({ label, setBy, setAt, isAuthor, commitsSince }, pen) {
  const who = `${pen.maintainer(`@${setBy}`)}${isAuthor ? ", the author of this pull request," : ""}`;
  const after = commitsSince === void 0 ? "" : commitsSince === 0 ? " No commit came after that." : ` ${pen.strong(count(commitsSince, "commit"))} came after that.`;
  return `This check would fail, but ${who} set the label ${pen.code(label)} on ${readableTime(setAt, pen)}.${after}`;
}
function readableTime(time, pen) {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/.exec(time) ?? [];
  return date === void 0 || clock === void 0 ? pen.text(time) : `${date} ${clock} UTC`;
}

// src/core/render/check/text.ts
var WIDTH = "notice".length;
var INDENT = WIDTH + 2;
var FILES_SHOWN = 10;
function renderText(report, context2, view = PLAIN_VIEW) {
  const { paint, width } = view;
  const pen = plainPen(paint);
  const colour = outcomeColours(paint);
  const block = (outcome, lines) => lines.map((line2, index) => {
    const text = wrapped(line2, { indent: INDENT, width });
    return index === 0 ? `${colour[outcome](outcome.padEnd(WIDTH))}  ${text.slice(INDENT)}` : text;
  });
  const line = (text) => wrapped(text, { hang: 2, width });
  const entries = entriesOf(report);
  const flagged = entries.filter(({ outcome }) => outcome !== "pass");
  const fine = entries.slice(flagged.length);
  const { remedy, whom } = findWayOut(report, context2, pen);
  const toldLines = [
    ...entryLines(flagged, { report, paint, pen }),
    ...levelChangeTexts(report, pen, { hasWayOut: remedy !== void 0 }).map(({ outcome, lead, text }) => ({
      outcome,
      lines: [lead, text]
    })),
    ...unmappedLines(report, terminalText(context2.matrixPath)).map((lines) => ({
      outcome: report.unmappedOutcome,
      lines
    }))
  ].sort(byStrictness);
  const blocks2 = [
    ...report.problems.map((problem) => block("fail", problemLines(problem, report, context2))),
    ...report.override ? [block("warn", [overrideSentence(report.override, pen)])] : [],
    ...toldLines.map(({ outcome, lines }) => block(outcome, lines)),
    ...welcomeSentences(report, pen).map((line2) => block("pass", [line2])),
    ...fine.length > 0 ? [
      block(
        "pass",
        fine.map((entry) => entryTitle(entry, { report, pen }))
      )
    ] : []
  ];
  const tail = [
    ...emptiedLines(report, context2, { pen }),
    ...report.contentNotChecked.length > 0 ? [
      `${count(report.contentNotChecked.length, "file")} not searched for content, the changed lines are unknown: ${some(report.contentNotChecked)}`
    ] : [],
    ...report.lookAlikes.slice(0, FILES_SHOWN).map((one) => lookAlikeSentence(one, pen)),
    ...matrixLines(report, pen),
    ...ownLines(report, pen),
    ...remedy !== void 0 ? [`To unblock: ${remedy}`] : [],
    ...whom === void 0 ? [] : [whom],
    ...report.volunteer !== void 0 && !report.author?.isBot && flagged.some(({ features }) => features.some(({ unmaintained }) => unmaintained)) ? [pen.link("How to volunteer", report.volunteer)] : []
  ];
  const [ref, sha] = report.preview ? [void 0, context2.headSha] : [context2.baseRef, context2.baseSha];
  const base = ref === void 0 ? "" : ` of ${terminalText(ref)}`;
  const at = sha === void 0 ? "" : ` at ${terminalText(sha.slice(0, 7))}`;
  const ends = describeEnds(report, terminalText);
  return [
    line(paint.bold(`Support matrix: ${headline(report, context2, pen)}`)),
    ...blocks2.length > 0 ? ["", ...blocks2.flat()] : [],
    ...tail.length > 0 ? ["", ...tail.map(line)] : [],
    "",
    ...ends === "" ? [] : [line(paint.dim(`${ends[0].toUpperCase()}${ends.slice(1)}`))],
    line(
      paint.dim(
        `Verdict ${report.verdict}, ${count(report.files, "changed file")}, ${terminalText(context2.matrixPath)}${base}${at}`
      )
    ),
    ""
  ].join("\n");
}
function entryLines(entries, { report, paint, pen }) {
  const adviceOf2 = adviceByFeature(adviceOfLevels(report, pen));
  const open2 = new Set(adviceOf2.values());
  return entries.map((entry) => {
    const { outcome, features } = entry;
    const told = features.flatMap((feature) => adviceOf2.get(feature) ?? []).filter((one) => open2.delete(one));
    const files = features.flatMap((feature) => feature.files);
    const paths = [...new Set(files.map(({ path: path4, submodule: submodule2 }) => submodule2 ? `${path4} (submodule)` : path4))];
    const facts2 = features.flatMap((feature) => [
      ...feature.warning === void 0 ? [] : [`${paint.bold("Warning:")} ${pen.note(feature.warning)}`],
      ...feature.notes === void 0 ? [] : [`Note: ${pen.note(feature.notes)}`],
      ...[sunsetSentence(feature, pen)].filter(Boolean)
    ]);
    return {
      outcome,
      lines: [
        entryTitle(entry, { report, pen }),
        ...told.map(({ text }) => text),
        ...new Set(facts2),
        `Maintainers: ${maintainersOf(features[0], pen)}`,
        paint.dim(`Files: ${some(paths)}`)
      ]
    };
  });
}
function unmappedLines({ unmapped, toMap, features, author }, matrix) {
  if (unmapped.length === 0 || toMap.length === 0 && features.length === 0) return [];
  const it = toMap.length === 1 ? "it" : "them";
  const fix = `Add ${it} to the paths of a feature in ${matrix}, or to unmapped.ignore.`;
  return [
    [
      `${count(toMap.length || unmapped.length, "file")} without a feature: ${some(toMap.length > 0 ? toMap : unmapped)}`,
      ...toMap.length > 0 && !author?.isBot ? [fix] : []
    ]
  ];
}
var some = (paths) => listUpTo(paths, FILES_SHOWN, terminalText).join(", ");
function problemLines(problem, report, context2) {
  const { lead } = problemText(problem, report, context2, plainPen());
  const faults2 = problem.code === "matrix-faulty" ? renderFindingsText(report.matrixChange?.faults ?? []) : "";
  return [lead, ...faults2 === "" ? [] : faults2.trimEnd().split("\n")];
}
function matrixLines({ matrixChange }, pen) {
  if (!matrixChange?.diff) return [];
  const lines = matrixChangeLines(matrixChange.diff, pen);
  if (lines.length === 0) return [];
  return [`What changes in ${pen.text(matrixChange.file)} after the merge:`, ...lines.map((line) => `- ${line}`)];
}

// src/core/render/annotations.ts
var SHOWN = 10;
var LEVELS2 = { fail: "error", warn: "warning", notice: "notice" };
var SEVERITIES = { error: "error", warning: "warning", note: "notice" };
function renderAnnotations(report) {
  return atMost(listAnnotations(report));
}
function listAnnotations(report) {
  const judged = report.preview ? [] : [...annotateEntries(report), ...annotateLevelChanges(report), ...annotateUnmapped(report)];
  return [...problemAnnotations(report), ...judged];
}
function renderProblems(report) {
  return atMost(problemAnnotations(report));
}
function problemAnnotations(report) {
  return report.problems.flatMap((problem) => {
    if (problem.code === "matrix-faulty") return (report.matrixChange?.faults ?? []).map(annotateFinding);
    const matrixPath = report.matrixChange?.file ?? "the matrix";
    const message = problemLines(problem, report, { matrixPath }).join(" ");
    return [{ level: "error", title: "Support matrix", message }];
  });
}
function renderFindingAnnotations(findings) {
  return atMost(findings.map(annotateFinding));
}
function renderCommands(annotations) {
  return annotations.map(({ level, title: title2, message, file, line, column }) => {
    const properties = [
      ...file !== void 0 ? [`file=${commandProperty(file)}`] : [],
      ...line !== void 0 ? [`line=${line}`] : [],
      ...column !== void 0 ? [`col=${column}`] : [],
      `title=${commandProperty(visible(title2))}`
    ];
    return `::${level} ${properties.join(",")}::${commandData(message)}
`;
  }).join("");
}
function annotateEntries(report) {
  const pen = plainPen();
  const adviceOf2 = adviceByFeature(adviceOfLevels(report, pen));
  const whom = report.contact && !report.author?.isBot ? contactOf(report.contact, pen) : void 0;
  return entriesOf(report).flatMap((entry) => {
    const { outcome, features } = entry;
    const files = features.flatMap((feature) => feature.files).filter(({ status }) => status !== "removed");
    const first = files.find(isNewFile) ?? files[0];
    if (outcome === "pass" || !first) return [];
    const told = adviceOf2.get(features.find((feature) => adviceOf2.has(feature)) ?? features[0]);
    const more = new Set(files.map(({ path: path4 }) => path4)).size - 1;
    const sentences2 = [
      `${entryTitle(entry, { report, pen, limit: SHOWN })}.`,
      ...told ? [told.text] : [],
      `Maintainers: ${maintainersOf(features[0], pen)}.`,
      ...whom !== void 0 && features.some(({ unmaintained }) => unmaintained) ? [`Questions? Ask ${whom}.`] : [],
      ...more > 0 ? [`Likewise ${count(more, "more file")}.`] : []
    ];
    return [{ level: LEVELS2[outcome], title: "Support matrix", message: sentences2.join(" "), file: first.path }];
  });
}
function annotateLevelChanges(report) {
  const file = report.matrixChange?.file;
  return levelChangeTexts(report, plainPen()).flatMap(
    ({ outcome, lead, text, line }) => outcome === "pass" || file === void 0 ? [] : [
      {
        ...{ level: LEVELS2[outcome], title: "Support matrix", message: `${lead}: ${text}`, file },
        ...line !== void 0 && { line }
      }
    ]
  );
}
function annotateUnmapped({ unmappedOutcome, toMap }) {
  const [file] = toMap;
  if (unmappedOutcome === "pass" || file === void 0) return [];
  const more = toMap.length > 1 ? ` Likewise ${count(toMap.length - 1, "more file")}.` : "";
  const message = `No feature covers this file: add it to the paths of one in the matrix, or to unmapped.ignore.${more}`;
  return [{ level: LEVELS2[unmappedOutcome], title: "No feature", message, file }];
}
function annotateFinding(finding) {
  const { code, severity, file, line, column } = finding;
  return { level: SEVERITIES[severity], title: code, message: visible(findingSentences(finding)), file, line, column };
}
function atMost(annotations) {
  return ["error", "warning", "notice"].flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= SHOWN) return all;
    const left = all.length - SHOWN + 1;
    const rest = { level, title: "Support matrix", message: `${left} more are listed in the summary of this job.` };
    return [...all.slice(0, SHOWN - 1), rest];
  });
}

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open2 = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open2.push(i);
    } else if (c === 125 && open2.length) {
      open2.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open2.length; i++) {
    const at = open2[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal2();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal2();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal2();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal2();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal2();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal2();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width));
  return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code = c.charCodeAt(0);
  if (code >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code] ||= l.re.test(c) ? 1 : 2;
  return ascii[code] === 1;
};
var tokenize = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start = i + m + mark.length;
        const end = p.indexOf(mark, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs2 = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs2.set(stack.pop(), i);
  });
  return pairs2;
};
var build = (toks, pairs2, start, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start; i < end; i++) {
    const tok = toks[i];
    const close = pairs2.get(i);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs2, i + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out = [];
  let run = "";
  const flush = () => {
    for (const ch of run.normalize(form))
      out.push(lit(ch));
    run = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id = 1;
  const split = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split(alts(next));
      case "?":
        return split([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split(alts(MATCH)), next };
    }
    const after = split([]);
    const entry = split(alts(after));
    after.out.push(next, entry);
    return it.type === "*" ? after : entry;
  };
  const start = seq(items, MATCH);
  return [start, id];
};
var show = (start) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent + "  ");
        return walk(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent);
  };
  walk(start, "");
  return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i) => id !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run, i, top) {
    for (const r of state.runs) {
      if (r.neg === run.neg && sameState(r.state, run.state))
        return;
    }
    state.runs.push(run);
    if (!run.state.match) {
      this.add(state, run.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run of state.runs) {
        if (run.state.dead) {
          this.addRun(next, run, i + 1, top);
          continue;
        }
        const sub = this.step(run.state, c, i, false);
        this.addRun(next, { t: "run", neg: run.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start, marks2) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key = stateKey(state);
    const found = this.#states.get(key);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key, d);
    this.#size += key.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code = c.charCodeAt(0);
    const found = code < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start) => {
  const nodes = [];
  for (let n = start; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start, end) => {
  let ni = 0;
  let ci = start;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal2 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal2, this.#form, options.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start, size] = compile(items, nocase);
    this.#start = start;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start = sim.state();
      sim.add(start, this.#start, 0, true);
      let state = sim.done(start);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape2 = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options) => {
  assertValidPattern(pattern);
  if (!options?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options) => {
  const key = options ? optionsKey(options) : 0;
  let mm = cache.get(key)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key);
  if (!byPattern)
    cache.set(key, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path3 = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep2 = defaultPlatform === "win32" ? path3.win32.sep : path3.posix.sep;
minimatch.sep = sep2;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options = {}) {
        super(pattern, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
    match: (list2, pattern, options = {}) => orig.match(list2, pattern, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options = {}) => {
  assertValidPattern(pattern);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list2, pattern, options = {}) => {
  const mm = new Minimatch(pattern, options);
  list2 = list2.filter((f) => mm.match(f));
  if (mm.options.nonull && !list2.length) {
    list2.push(pattern);
  }
  return list2;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start) => {
  let i = start + 1;
  if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      lit2 += pattern.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      if (++i === pattern.length)
        return false;
    } else if (c === "[") {
      const close = classEnd(pattern, i);
      if (close !== -1)
        i = close;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      depth++;
      i++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start, end, dot, sep4) => {
  for (let k = start; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep4))
        return true;
    }
    const s = nextSep(f, k, sep4);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep4))
      k++;
  }
  return false;
};
var isSep = (c, sep4) => sep4 === "/" ? c === 47 : sep4 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep4) => {
  if (sep4 !== "both")
    return f.indexOf(sep4, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep4) => sep4 !== "both" ? f.lastIndexOf(sep4, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options = {}) {
    assertValidPattern(pattern);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part of pattern) {
        if (typeof part !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged = true;
    while (merged) {
      merged = false;
      if (this.set.length < 2)
        return;
      let keys2 = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys2[i];
          const key = pre[k] * R + suf[k + 1];
          const g = groups.get(key);
          if (g)
            g.push(i);
          else
            groups.set(key, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged = true;
          this.set = this.set.filter((_, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys2 = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys2 = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys2[i];
        const key = pre[k] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys2[i];
        const key = suf[k + 1] * P + r[k];
        let id = m.get(key);
        if (id === void 0)
          m.set(key, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys2;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep4 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep4);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j = i;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep4))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep4) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep4)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep4))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep4);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep4) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep4))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep4); e !== -1; e = nextSep(f, s, sep4)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep4))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep4))
        return "yes";
      if (head || dotPortion(f, s, next, dot, sep4))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys2 = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key = parts.join("/");
      if (keys2.has(key))
        return false;
      keys2.add(key);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed2 = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed2 = true;
        }
        if (ok && changed2 && keys2.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved, pattern, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share = pattern[ph + 1];
      if (typeof host !== "string" || typeof share !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key = patternIndex * 2 + (partial ? 1 : 0);
    const found = byStart[key];
    if (found)
      return found;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head, body, tail, segments };
    byStart[key] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key))
        return false;
      tried.add(key);
      const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code = 57344;
    while (pattern.includes(String.fromCharCode(code))) {
      if (++code > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code);
    let found = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape2;
minimatch.unescape = unescape;

// src/core/patterns/literal-parts.ts
function contains(shape, path4) {
  if (shape.kind === "exact") return path4 === shape.path;
  const { folder } = shape;
  if (folder !== "" && !(path4.startsWith(folder) && path4[folder.length] === "/")) return false;
  const text = shape.kind === "under" ? shape.basename ?? shape.ending ?? shape.includes : void 0;
  return text === void 0 || path4.includes(text);
}
function fits(shape, path4) {
  if (!contains(shape, path4)) return false;
  if (shape.kind !== "under") return true;
  const { basename: basename2 = "", ending = "", includes = "" } = shape;
  return path4.endsWith(basename2) && path4.endsWith(ending) && path4.includes(includes);
}
var MAGIC = /[*?[\]{}()!+@|\\]/;
function globShape(glob) {
  const parts = glob.split("/");
  const magic = parts.findIndex((part) => part === "" || part === "." || MAGIC.test(part));
  if (magic < 0) return { kind: "exact", path: glob };
  const folder = parts.slice(0, magic).join("/");
  if (magic === parts.length - 1 && parts[magic] === "**" && folder !== "") return { kind: "below", folder };
  const last = parts.at(-1);
  if (!MAGIC.test(last) && last !== "" && last !== ".") return { kind: "under", folder, basename: last };
  const ending = /^\*([^*?[\]{}()!+@|\\]+)$/.exec(last)?.[1];
  if (ending !== void 0) return { kind: "under", folder, ending };
  return { kind: "under", folder, ...longest(parts.slice(magic).flatMap(literals)) };
}
function literals(part) {
  if (/[\\{}]/.test(part)) return [];
  const single = /[+@]\(([^()|]*)\)/g;
  const outside = withoutGroups(part.replace(CLASS, "*").replace(single, "*$1*"), "*");
  return NESTED.test(outside) ? [] : outside.split(/[*?+@!]+/);
}
var CLASS = /\[[^[\]]*\]/g;
var NESTED = /[[\]()|]/;
function withoutGroups(text, wildcard) {
  for (let left = 10; left > 0 && text.includes("("); left--) text = text.replace(/\([^()]*\)/g, wildcard);
  return text;
}
function longest(texts) {
  const includes = texts.reduce((a, b) => b.length > a.length ? b : a, "");
  return includes.length > 1 ? { includes } : {};
}
function regexShape(source) {
  return { kind: "under", folder: regexFolder(source), ...longest(regexLiterals(source)) };
}
function regexLiterals(source) {
  if (/\\[^dwsbDWSB\W]/.test(source)) return [];
  const outside = withoutGroups(source.replace(/\\./gsu, ".").replace(CLASS, "."), ".");
  return NESTED.test(outside) ? [] : outside.split(/.(?:[*+?]|\{[^{}]*\})\??|[*.^$]/su);
}
function regexFolder(source) {
  if (!source.startsWith("^") || /(?<!\\)\|/.test(source)) return "";
  let literal2 = "";
  let index = 1;
  for (; index < source.length; index++) {
    let character = source[index];
    if (character === "\\") {
      const next = source[index + 1];
      if (next === void 0 || /[A-Za-z0-9]/.test(next)) break;
      character = next;
      index++;
    } else if (/[.*+?()[\]{}|^$]/.test(character)) break;
    if (/[*+?{]/.test(source[index + 1] ?? "")) break;
    literal2 += character;
  }
  const slash = literal2.lastIndexOf("/");
  return slash < 0 ? "" : literal2.slice(0, slash);
}

// src/core/patterns/plain-glob.ts
var PLAIN_PART = /^(?:[^*?[\]{}()!+@|\\]|\*(?!\*))+$/;
var isPlainGlob = (glob) => glob.split("/").every((part) => part === "**" || PLAIN_PART.test(part) && part !== "." && part !== "..");
function matchesPlainGlob(glob, path4) {
  if (glob === "**") return true;
  const parts = glob.split("/");
  const names2 = path4.split("/");
  const last = parts.length - 1;
  if (parts[last] !== "**" && names2.at(-1) === "") names2.pop();
  let [at, next] = [0, 0];
  let [any, taken] = [-1, 0];
  while (at < names2.length) {
    const part = parts[next];
    if (part === "**") {
      if (next === last) return true;
      any = next++;
      taken = at;
    } else if (part !== void 0 && matchesName(part, names2[at])) {
      at++;
      next++;
    } else if (any >= 0) {
      next = any + 1;
      at = ++taken;
    } else return false;
  }
  while (next < last && parts[next] === "**") next++;
  return next > last;
}
function matchesName(part, name) {
  const pieces = part.split("*");
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return part === name;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= end && name !== "";
}

// src/core/patterns/pattern.ts
var GLOB_OPTIONS = {
  dot: true,
  nonegate: true,
  nocomment: true,
  matchBase: false,
  platform: "linux"
};
var REGEX = "re:";
function isRegex(pattern) {
  return pattern.startsWith(REGEX);
}
function compilePattern(pattern) {
  if (isRegex(pattern)) {
    const source = pattern.slice(REGEX.length);
    const shape = regexShape(source);
    let regex;
    return {
      source: pattern,
      matches: (path4) => contains(shape, path4) && (regex ??= new RegExp(source, "u")).test(path4),
      shapes: [shape],
      size: source.length
    };
  }
  const glob = completeGlob(pattern);
  const globs = expandBraces(pattern);
  const shapes = globs.map(globShape);
  const mayMatch2 = (path4) => shapes.some((shape) => contains(shape, path4));
  if (shapes.every((shape) => shape.kind !== "under")) return { source: pattern, matches: mayMatch2, shapes, size: 0 };
  if (globs.every(isPlainGlob)) {
    const matches = (path4) => shapes.some((shape, index) => contains(shape, path4) && matchesPlainGlob(globs[index], path4));
    return { source: pattern, matches, shapes, size: 0 };
  }
  const size = globs.join("").length;
  return { source: pattern, matches: (path4) => mayMatch2(path4) && minimatchOf(glob, size).match(path4), shapes, size };
}
function firstPlaces(patterns) {
  const places = /* @__PURE__ */ new Map();
  for (const [index, pattern] of patterns.entries()) if (!places.has(pattern)) places.set(pattern, index);
  return places;
}
var stepsToFile = ({ source, shapes, size }) => 6 * shapes.length + (isRegex(source) ? 3 + size / 1e3 : 40) * size;
var MOST_KEPT = 1e5;
var kept2 = /* @__PURE__ */ new Map();
var keptSize = 0;
function minimatchOf(glob, size) {
  const known = kept2.get(glob);
  if (known) return known;
  const made = new Minimatch(glob, GLOB_OPTIONS);
  if (keptSize + size > MOST_KEPT) return made;
  keptSize += size;
  kept2.set(glob, made);
  return made;
}
function expandBraces(pattern, most) {
  const glob = completeGlob(pattern);
  if (!glob.includes("{")) return [glob];
  return minimatch.braceExpand(glob, { ...GLOB_OPTIONS, ...most !== void 0 && { braceExpandMax: most } });
}
var completeGlob = (pattern) => pattern.endsWith("/") ? `${pattern}**` : pattern;
var NOT_LITERAL = /[*?[\]{}()!+@\\]|\/[/.]/;
function literalStart(pattern) {
  if (isRegex(pattern)) return "";
  const end = pattern.search(NOT_LITERAL);
  return end < 0 ? pattern : pattern.slice(0, end);
}

// src/core/paths/grams.ts
var LONG = 5;
var SHORT = 3;
var BITS = 4096;
var FEW = 64;
var bitOf = (gram) => (gram ^ gram >> 12) & BITS - 1;
function gramAt(text, index, letters2) {
  let gram = 0;
  for (let end = index + letters2; index < end; index++)
    gram = Math.imul(gram, 31) + text.charCodeAt(index) & 1073741823;
  return gram;
}
var hasGram = (text) => text.length >= SHORT;
function fileByText(index, text, entry) {
  const letters2 = text.length < LONG ? SHORT : LONG;
  let grams = index.find((one) => one.letters === letters2);
  if (!grams) index.push(grams = { letters: letters2, entries: /* @__PURE__ */ new Map() });
  const { entries } = grams;
  let [rarest, fewest] = [0, Infinity];
  for (let at = 0; at + letters2 <= text.length && fewest > 0; at++) {
    const gram = gramAt(text, at, letters2);
    const size = entries.get(gram)?.length ?? 0;
    if (size < fewest) [rarest, fewest] = [gram, size];
  }
  append(entries, rarest, entry);
  if (grams.bits) grams.bits[bitOf(rarest)] = 1;
  else if (entries.size > FEW) {
    grams.bits = new Uint8Array(BITS);
    for (const gram of entries.keys()) grams.bits[bitOf(gram)] = 1;
  }
}
function offerByText(index, path4, offer) {
  for (const { letters: letters2, entries, bits } of index)
    for (let at = 0; at + letters2 <= path4.length; at++) {
      const gram = gramAt(path4, at, letters2);
      const found = !bits || bits[bitOf(gram)] ? entries.get(gram) : void 0;
      if (found) offer(found);
    }
}

// src/core/paths/submodule.ts
function isSubmodule(path4) {
  return path4.endsWith("/");
}
function plainPath(path4) {
  return isSubmodule(path4) ? path4.slice(0, -1) : path4;
}

// src/core/paths/pattern-index.ts
var mayMatch = ({ text }, path4) => text === void 0 || path4.includes(text);
function createPatternIndex({ isBrief = false } = {}) {
  const exact = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  function file(shape, filed) {
    if (shape.kind === "exact") {
      append(exact, shape.path, filed);
      return;
    }
    const node = getOrMake(folders, shape.folder, () => ({ below: [], rest: [] }));
    if (shape.kind === "below") node.below.push(filed);
    else if (shape.basename !== void 0) append(node.byBasename ??= /* @__PURE__ */ new Map(), shape.basename, filed);
    else if (shape.ending !== void 0) {
      append(node.byEnding ??= /* @__PURE__ */ new Map(), shape.ending, filed);
      (node.endingLengths ??= /* @__PURE__ */ new Set()).add(shape.ending.length);
    } else if (!isBrief && shape.includes !== void 0 && hasGram(shape.includes)) {
      fileByText(node.byText ??= [], shape.includes, { ...filed, text: shape.includes });
    } else node.rest.push(filed);
  }
  let lastFolder;
  let lastNodes = [];
  function nodesAbove(path4) {
    const end = path4.lastIndexOf("/");
    const folder = end < 0 ? "" : path4.slice(0, end);
    if (folder === lastFolder) return lastNodes;
    const nodes = [];
    const root = folders.get("");
    if (root) nodes.push(root);
    for (let slash = path4.indexOf("/"); slash >= 0; slash = path4.indexOf("/", slash + 1)) {
      const node = folders.get(path4.slice(0, slash));
      if (node) nodes.push(node);
    }
    lastFolder = folder;
    lastNodes = nodes;
    return nodes;
  }
  function offerForm(path4, take) {
    const offer = (filed) => {
      if (filed) take(filed, path4);
    };
    offer(exact.get(path4));
    const basename2 = path4.slice(path4.lastIndexOf("/") + 1);
    for (const node of nodesAbove(path4)) {
      offer(node.below);
      offer(node.byBasename?.get(basename2));
      for (const length of node.endingLengths ?? [])
        if (length <= basename2.length) offer(node.byEnding?.get(basename2.slice(-length)));
      if (node.byText) offerByText(node.byText, path4, offer);
      offer(node.rest);
    }
  }
  return {
    add: (matcher, item) => {
      for (const shape of matcher.shapes) file(shape, { ...item, matcher, certain: shape.kind !== "under" });
    },
    offer: (path4, take) => {
      if (isSubmodule(path4)) offerForm(plainPath(path4), take);
      offerForm(path4, take);
    }
  };
}

// src/core/paths/feature-map.ts
var FEW2 = 16;
function compileMatrix(matrix, { only, take } = {}) {
  const index = createPatternIndex({ isBrief: only !== void 0 });
  const indexOf = new Map(matrix.features.map((feature, index2) => [feature, index2]));
  const ranks = matrix.features.map(({ crossCutting }, index2) => (crossCutting ? matrix.features.length : 0) + index2);
  matrix.features.forEach(({ paths }, feature) => {
    for (const [source, pattern] of firstPlaces(paths)) {
      if (only && !beginsAsOne(source, only)) continue;
      const matcher = compilePattern(source);
      take?.(stepsToFile(matcher));
      index.add(matcher, { feature, pattern });
    }
  });
  function ask2(matcher, path4) {
    map.asking = matcher.source;
    return matcher.matches(path4);
  }
  const matchesFiled = ({ matcher, certain }, path4) => certain || ask2(matcher, path4);
  function compileAny(patterns) {
    const matchers = patterns.map(compilePattern);
    if (matchers.length <= FEW2)
      return (path4) => matchers.some((matcher) => ask2(matcher, path4) || isSubmodule(path4) && ask2(matcher, plainPath(path4)));
    const filed = createPatternIndex();
    for (const matcher of matchers) filed.add(matcher, {});
    return (path4) => {
      let matches = false;
      filed.offer(path4, (some2, form) => {
        matches ||= some2.some((one) => mayMatch(one, form) && matchesFiled(one, form));
      });
      return matches;
    };
  }
  const excludes = remembered((feature) => compileAny(matrix.features[feature].exclude));
  const isExcludedAt = (feature, path4) => excludes(feature)(path4);
  function firstPatterns(path4) {
    const found = /* @__PURE__ */ new Map();
    index.offer(path4, (filed, form) => {
      take?.(filed.length);
      for (const one of filed) {
        if (!mayMatch(one, form)) continue;
        const before = found.get(one.feature);
        if (before !== void 0 && before <= one.pattern) continue;
        if (matchesFiled(one, form)) found.set(one.feature, one.pattern);
      }
    });
    take?.(4 * found.size);
    return found;
  }
  function patternsOf(path4) {
    const matched = /* @__PURE__ */ new Map();
    index.offer(path4, (filed, form) => {
      for (const one of filed)
        if (mayMatch(one, form) && !matched.has(one.matcher) && matchesFiled(one, form)) matched.set(one.matcher, one);
    });
    const found = /* @__PURE__ */ new Map();
    for (const { feature, pattern } of matched.values())
      found.set(feature, Math.min(pattern, found.get(feature) ?? pattern));
    const patterns = [...matched.values()].map(({ feature, pattern }) => ({
      feature: matrix.features[feature],
      index: pattern
    }));
    return { hits: hitsOf(found, path4), patterns };
  }
  function lastHit(path4) {
    let [last, first] = [-1, 0];
    index.offer(path4, (filed, form) => {
      for (let at = filed.length - 1; at >= 0; at--) {
        const one = filed[at];
        if (one.feature < last) break;
        take?.(1);
        if (one.feature === last && one.pattern >= first) continue;
        if (!mayMatch(one, form) || !matchesFiled(one, form)) continue;
        if (one.feature > last && isExcludedAt(one.feature, path4)) continue;
        [last, first] = [one.feature, one.pattern];
      }
    });
    return last < 0 ? [] : [hitAt(last, first)];
  }
  const featuresOf = matrix.match === "last" ? lastHit : (path4) => hitsOf(firstPatterns(path4), path4);
  function hitsOf(found, path4) {
    if (found.size === 0) return [];
    let indexes = [...found.keys()];
    if (matrix.match === "last") {
      const last = indexes.sort((a, b) => a - b).findLast((index2) => !isExcludedAt(index2, path4));
      indexes = last === void 0 ? [] : [last];
    } else {
      if (indexes.length > 1) indexes.sort((a, b) => ranks[a] - ranks[b]);
      indexes = indexes.filter((index2) => !isExcludedAt(index2, path4));
    }
    return indexes.map((index2) => hitAt(index2, found.get(index2)));
  }
  function hitAt(index2, pattern) {
    const feature = matrix.features[index2];
    return { feature, pattern: feature.paths[pattern] };
  }
  const map = {
    matrix,
    featuresOf,
    patternsOf,
    isExcluded: (feature, path4) => isExcludedAt(indexOf.get(feature), path4),
    isIgnored: compileAny(matrix.unmapped.ignore),
    contentOf: matrix.features.filter((feature) => feature.content.length > 0).map((feature) => ({
      feature,
      expressions: feature.content.map((source) => ({ source, regex: new RegExp(source, "u") }))
    })),
    asking: ""
  };
  return map;
}
function beginsAsOne(pattern, paths) {
  const start = literalStart(pattern);
  return paths.some((path4) => path4.startsWith(start));
}

// src/core/text/compare.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/matrix/level-order.ts
var BUILT_IN_ORDER = ["supported", "best-effort", "experimental", "not-maintained", "deprecated", "obsolete"];
function orderLevels(levels) {
  const followers = /* @__PURE__ */ new Map();
  for (const { id, after } of levels) if (after !== void 0) append(followers, after, id);
  const free = levels.filter(({ after }) => after === void 0).map(({ id }) => id);
  const builtIn2 = BUILT_IN_ORDER.filter((id) => free.includes(id));
  const order = [];
  const open2 = [...builtIn2, ...free.filter((id) => !builtIn2.includes(id))].reverse();
  for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
    order.push(id);
    for (const next of (followers.get(id) ?? []).toReversed()) open2.push(next);
  }
  const placed = new Set(order);
  return { order, lost: levels.map(({ id }) => id).filter((id) => !placed.has(id)) };
}
function directionOf(order, from, to) {
  const [old, now] = [order.indexOf(from), order.indexOf(to)];
  if (old === now || old < 0 || now < 0) return void 0;
  return now < old ? "raised" : "lowered";
}

// src/core/matrix/diff.ts
var CHANGE_WORDS = [
  "added",
  "removed",
  "renamed",
  "raised",
  "lowered",
  "moved",
  "people",
  "sunset",
  "edited"
];
function diffMatrices(before, after) {
  const [old, kept3] = [featuresById(before.features), featuresById(after.features)];
  const features = after.features.flatMap((now) => {
    const was = old.get(now.id);
    const about = { id: now.id, name: now.name, category: now.category, after: now };
    if (!was) return [{ ...about, changes: ["added"], keys: [], before: null }];
    const keys2 = changedKeys(was, now);
    if (keys2.length === 0) return [];
    return [{ ...about, changes: wordsOf3(keys2, { before, after, was, now }), keys: keys2, before: was }];
  });
  const removed2 = before.features.filter(({ id }) => !kept3.has(id)).map((was) => {
    const { id, name, category } = was;
    return { id, name, category, changes: ["removed"], keys: [], before: was, after: null };
  });
  return { before, after, features: [...features, ...removed2], matrix: diffKeys(keysOf(before), keysOf(after)) };
}
function isEmptyDiff(diff) {
  return diff.features.length === 0 && diff.matrix.length === 0;
}
var COMPARED = {
  category: true,
  name: true,
  level: true,
  tentative: true,
  maintainers: true,
  emeritus: true,
  accepts: true,
  reviewed: true,
  seekingMaintainers: true,
  notes: true,
  warning: true,
  crossCutting: true,
  paths: true,
  exclude: true,
  content: true,
  sunset: true,
  docs: true,
  ci: true,
  checks: true,
  labels: true,
  allow: true
};
function changedKeys(was, now) {
  const keys2 = Object.keys(COMPARED);
  return keys2.filter((key) => valueOf(was, key) !== valueOf(now, key)).map(kebab);
}
function valueOf(feature, key) {
  const isPeople = key === "maintainers" || key === "emeritus";
  return JSON.stringify(isPeople ? [...new Set(feature[key].map(maintainerKey))].sort(compareText) : feature[key]);
}
var PEOPLE = /* @__PURE__ */ new Set(["maintainers", "emeritus", "seeking-maintainers"]);
function wordOfLevel({ before, after, was, now }) {
  const by = (matrix) => directionOf(matrix.levelOrder, was.level, now.level);
  return by(after) ?? by(before) ?? "edited";
}
function wordsOf3(keys2, pair2) {
  const words2 = new Set(keys2.map((key) => key === "level" ? wordOfLevel(pair2) : wordOf(key)));
  return CHANGE_WORDS.filter((word) => words2.has(word));
}
function wordOf(key) {
  if (key === "name") return "renamed";
  if (key === "category") return "moved";
  if (PEOPLE.has(key)) return "people";
  return key === "sunset" ? "sunset" : "edited";
}
function keysOf(matrix) {
  const { categories, unmapped } = matrix;
  const keys2 = /* @__PURE__ */ new Map();
  const add = (path4, value) => {
    if (value === void 0 || Array.isArray(value) && value.length === 0) return;
    if (typeof value !== "object" || value === null || Array.isArray(value)) keys2.set(keyOf(path4), { path: path4, value });
    else if (value instanceof Map) for (const [name, inner] of value) add([...path4, String(name)], inner);
    else for (const [name, inner] of Object.entries(value)) if (!NAMES.has(name)) add([...path4, kebab(name)], inner);
  };
  for (const [key, value] of Object.entries(matrix)) if (!OWN.has(key)) add([kebab(key)], value);
  add(["unmapped"], { ...unmapped.outcome, ignore: unmapped.ignore });
  for (const { name, notes } of categories) add(["categories", name, "notes"], notes);
  return keys2;
}
var keyOf = (path4) => path4[0] === "teams" ? maintainerKey(path4.join(".")) : path4.join(".");
var OWN = /* @__PURE__ */ new Set([
  "file",
  "features",
  "locate",
  "levelOrder",
  "plannedTeams",
  "categories",
  "unmapped"
]);
var NAMES = /* @__PURE__ */ new Set(["id", "name"]);
function diffKeys(before, after) {
  return [...new Map([...after, ...before])].map(([key, { path: path4 }]) => {
    return { key: path4.join("."), path: path4, before: before.get(key)?.value, after: after.get(key)?.value };
  }).filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

// src/core/paths/look-alikes.ts
function findLookAlikes(map, paths) {
  const { matrix } = map;
  const isFolded = (text) => foldForm(text) === text;
  const isPlain = matrix.features.every((feature) => feature.paths.every(isFolded)) && paths.every(isAscii);
  if (isPlain) return [];
  const foldPattern = (pattern) => isRegex(pattern) ? pattern : foldForm(pattern);
  const features = matrix.features.map((feature) => ({
    ...feature,
    ...{ paths: feature.paths.map(foldPattern), exclude: feature.exclude.map(foldPattern) }
  }));
  const original = new Map(features.map((feature, index) => [feature, matrix.features[index]]));
  const folded = compileMatrix({ ...matrix, features });
  const found = /* @__PURE__ */ new Map();
  for (const path4 of paths)
    for (const { feature, pattern: match2 } of folded.featuresOf(foldForm(path4))) {
      const own = original.get(feature);
      const pattern = own.paths[feature.paths.indexOf(match2)];
      const make = () => ({ ...describe(own, pattern, path4), paths: [] });
      getOrMake(found, `${own.id} ${pattern}`, make).paths.push(path4);
    }
  return [...found.values()];
}
function describe({ id, name, category }, pattern, path4) {
  const feature = { id, name, category };
  const write = inFormOf(path4, pattern);
  return { feature, pattern, ...write !== void 0 && { write } };
}
function inFormOf(path4, pattern) {
  const parts = path4.split("/");
  const spelled = pattern.split("/").map(
    (part, index) => parts[index] !== void 0 && foldForm(parts[index]) === foldForm(part) ? parts[index] : part
  ).join("/");
  const candidates = [spelled, pattern.normalize("NFD"), pattern.normalize("NFC"), foldForm(pattern)];
  return candidates.find((one) => one !== pattern && compilePattern(one).matches(path4));
}

// src/core/text/first-from.ts
function firstFrom(sorted, entry) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] < entry) low = middle + 1;
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
  const file = (path4) => {
    for (let [left, isNew] = [path4, true]; isNew; ) {
      const end = left.lastIndexOf("/");
      const parent = end < 0 ? "" : left.slice(0, end);
      const name = left.slice(end + 1);
      const siblings = children.get(parent);
      if (siblings) siblings.push(name);
      else children.set(parent, [name]);
      append(byName, name, left);
      isNew = siblings === void 0;
      left = parent;
    }
  };
  for (const path4 of paths) file(path4);
  function someBelow(folder, test) {
    if (folder === "") return paths.some(test);
    const prefix2 = `${folder}/`;
    for (let index = firstFrom(paths, prefix2); paths[index]?.startsWith(prefix2); index++)
      if (test(paths[index])) return true;
    return false;
  }
  return {
    paths,
    hasFile: (path4) => fileSet.has(path4),
    hasFolder: (path4) => children.has(path4),
    childrenOf: (folder) => children.get(folder) ?? [],
    named: (name) => [...byName.get(name) ?? []].sort(compareText),
    matchesSome: (matcher) => matcher.shapes.some((shape) => {
      if (shape.kind === "exact") return fileSet.has(shape.path);
      if (shape.kind === "below") return children.has(shape.folder);
      return someBelow(shape.folder, (path4) => fits(shape, path4) && matcher.matches(path4));
    })
  };
}
function foldersAbove(path4) {
  const folders = [];
  for (let slash = path4.indexOf("/"); slash >= 0; slash = path4.indexOf("/", slash + 1))
    folders.push(path4.slice(0, slash));
  return folders;
}

// src/core/text/parent-folder.ts
function parentFolder(path4) {
  return path4.slice(0, Math.max(0, path4.lastIndexOf("/")));
}
function upToRoot(folder) {
  const folders = [folder];
  while (folder !== "") folders.push(folder = parentFolder(folder));
  return folders;
}

// src/core/paths/suggest-row.ts
var MAX_SUGGESTIONS = 10;
var MAX_PLACES = 20;
var ENOUGH_SIBLINGS = 2;
var SPECIAL = /[*?[\]{}()|\\]/;
function suggestRows(map, uncovered, paths) {
  if (uncovered.length === 0) return [];
  const open2 = new Set(uncovered);
  const settled = new Set(paths.filter((path4) => !open2.has(path4)).flatMap(foldersAbove));
  const places = new Set(uncovered.map((path4) => foldersAbove(path4).find((folder) => !settled.has(folder)) ?? path4));
  const suggestions = [...places].sort(compareText).slice(0, MAX_PLACES).flatMap((place) => {
    if (SPECIAL.test(place)) return [];
    const isFolder = !open2.has(place);
    const pattern = isFolder ? `${place}/` : place;
    const row = isFolder ? suggestRow(map, place, paths) : void 0;
    return row ?? suggestPlace(map, { place, pattern, paths, open: open2 });
  });
  return suggestions.slice(0, MAX_SUGGESTIONS);
}
function suggestRow(map, place, paths) {
  const parent = parentFolder(place);
  const prefix2 = parent === "" ? "" : `${parent}/`;
  const owners = /* @__PURE__ */ new Map();
  for (const feature of map.matrix.features)
    for (const pattern of feature.crossCutting ? [] : feature.paths) {
      const folder = pattern.replace(/\/(?:\*\*)?$/, "");
      if (folder !== pattern && parentFolder(folder) === parent && !SPECIAL.test(folder)) owners.set(folder, feature);
    }
  const siblings = /* @__PURE__ */ new Set();
  for (const path4 of paths)
    if (path4.startsWith(prefix2)) {
      const slash = path4.indexOf("/", prefix2.length);
      if (slash > 0) siblings.add(path4.slice(0, slash));
    }
  siblings.delete(place);
  const withRows = [...siblings].flatMap((folder) => owners.get(folder) ?? []);
  const isCustom = new Set(withRows).size >= ENOUGH_SIBLINGS && withRows.length * 2 > siblings.size;
  if (!isCustom) return void 0;
  const [[category]] = [...groupBy(withRows, (feature) => feature.category)].sort(
    (a, b) => b[1].length - a[1].length
  );
  return [{ kind: "row", category, name: place.slice(prefix2.length), pattern: `${place}/` }];
}
function suggestPlace(map, { place, pattern, paths, open: open2 }) {
  for (let folder = parentFolder(place); folder !== ""; folder = parentFolder(folder)) {
    const neighbours = paths.filter((path4) => path4.startsWith(`${folder}/`) && !open2.has(path4));
    const homes = neighbours.flatMap(
      (path4) => map.featuresOf(path4).flatMap(({ feature: feature2 }) => feature2.crossCutting ? [] : [feature2])
    );
    if (homes.length === 0) continue;
    const [[feature, files]] = [...groupBy(homes, (home) => home)].sort((a, b) => b[1].length - a[1].length);
    if (files.length * 2 <= neighbours.length) return [];
    const { id, name, category } = feature;
    return [{ kind: "pattern", feature: { id, name, category }, pattern }];
  }
  return [];
}

// src/core/check/matrix-change.ts
function describeMatrixChange({
  file,
  before,
  after,
  paths,
  changedFilesOnly,
  isRepair = false
}) {
  const nothing = { file, diff: null, faults: [], leftBehind: [], ...NO_FILES, changedFilesOnly };
  if (!after) return { ...nothing, status: "deleted" };
  if (!after.side) return { ...nothing, status: "faulty", faults: after.findings };
  if (!before) return { ...nothing, status: isRepair ? "edited" : "added" };
  const { side: now } = after;
  const diff = diffMatrices(before.matrix, now.matrix);
  return {
    ...nothing,
    ...{ status: "edited", diff, leftBehind: findLeftBehind(diff, before.homes) },
    ...compareHomes(paths, before.homes, now.homes)
  };
}
function findLeftBehind({ features }, homes) {
  const files = new Map(features.filter(({ after }) => after === null).map(({ id }) => [id, 0]));
  if (files.size === 0) return [];
  for (const home of homes)
    for (const id of home ?? []) {
      const seen = files.get(id);
      if (seen !== void 0) files.set(id, seen + 1);
    }
  return [...files].filter(([, count2]) => count2 > 0).map(([id, count2]) => ({ id, files: count2 }));
}
function listHomes(map, paths, check2) {
  return paths.map((path4) => {
    const hits = map.featuresOf(path4);
    check2?.(path4, hits.length);
    return hits.length === 0 && map.isIgnored(path4) ? null : hits.map(({ feature }) => feature.id);
  });
}
function mapsAlike(one, other) {
  const placing = ({ match: match2, unmapped: { ignore }, features }) => {
    const rows = features.map(({ id, paths, exclude, crossCutting }) => [id, paths, exclude, crossCutting]);
    return JSON.stringify([match2, ignore, rows]);
  };
  return placing(one) === placing(other);
}
var NO_FILES = { becomesUnmapped: [], becomesCovered: [], changesFeature: [] };
function compareHomes(paths, before, after) {
  const becomesUnmapped = [];
  const becomesCovered = [];
  const moves2 = /* @__PURE__ */ new Map();
  paths.forEach((path4, index) => {
    const [from, to] = [before[index] ?? null, after[index] ?? null];
    const [was, is] = [from?.length === 0, to?.length === 0];
    if (was && !is) becomesCovered.push(path4);
    else if (!was && is) becomesUnmapped.push(path4);
    else if (from && to && (from.length !== to.length || from.some((id) => !to.includes(id)))) {
      const make = () => ({ from: [...from], to: [...to], paths: [] });
      getOrMake(moves2, JSON.stringify([from, to]), make).paths.push(path4);
    }
  });
  const changesFeature = [...moves2.values()].map((move) => ({ ...move, paths: move.paths.sort(compareText) }));
  return {
    becomesUnmapped: becomesUnmapped.sort(compareText),
    becomesCovered: becomesCovered.sort(compareText),
    changesFeature
  };
}
function problemsOf(change) {
  if (change?.status === "faulty") return [{ code: "matrix-faulty" }];
  if (change?.status === "deleted") return [{ code: "matrix-deleted" }];
  return [];
}
function touchesFile(changes, file) {
  return changes.some((change) => change.path === file || change.previousPath === file);
}
var FEW_SHAPES = 20;
function findEmptied({ map, mapping, headPaths, after = map }) {
  const rows = featuresById(after.matrix.features);
  const candidates = new Set(
    mapping.touched.filter(losesFiles).flatMap(({ feature: { id } }) => {
      const row = rows.get(id);
      return row && row.paths.length > 0 && row.content.length === 0 ? [id] : [];
    })
  );
  if (!headPaths || candidates.size === 0) return /* @__PURE__ */ new Set();
  const shapes = [...candidates].flatMap((id) => rows.get(id).paths.flatMap((one) => compilePattern(one).shapes));
  const canBeTheirs = (path4) => shapes.length > FEW_SHAPES || shapes.some((shape) => fits(shape, path4) || fits(shape, plainPath(path4)));
  for (const path4 of headPaths) {
    if (!canBeTheirs(path4)) continue;
    for (const { feature } of after.featuresOf(path4)) candidates.delete(feature.id);
    if (candidates.size === 0) break;
  }
  return candidates;
}
var MOST_FOLDERS = 3;
function foldersBeside(matrix, mapping) {
  if (newUncovered(matrix, mapping).length > 0) return void 0;
  const folders = new Set(
    mapping.touched.filter(losesFiles).map(({ files }) => {
      const { change } = files.find(({ change: { status } }) => status === "removed" || status === "renamed");
      return parentFolder(change.previousPath ?? change.path);
    })
  );
  return folders.has("") || folders.size > MOST_FOLDERS ? [] : [...folders];
}
function foldersOf({ match: match2, features }, ids) {
  const asked = features.filter(({ id }) => ids.has(id));
  if (match2 === "last" || asked.some(({ exclude }) => exclude.length > 0)) return void 0;
  const shapes = asked.flatMap(({ paths }) => paths.flatMap((pattern) => compilePattern(pattern).shapes));
  const folders = new Set(shapes.map((shape) => shape.kind === "below" ? shape.folder : void 0));
  return folders.size > MOST_FOLDERS || folders.has(void 0) ? void 0 : [...folders];
}
function needsTree(matrix, mapping) {
  return mapping.touched.some(losesFiles) || newUncovered(matrix, mapping).length > 0;
}
function newUncovered({ unmapped: { outcome } }, { unmapped }) {
  return outcome.add === "pass" ? [] : unmapped.filter(({ kind }) => kind === "add").map(({ path: path4 }) => path4);
}
function suggestFor({ map, mapping, headPaths, after = map }) {
  if (!headPaths) return [];
  const open2 = newUncovered(map.matrix, mapping).filter((path4) => after.featuresOf(path4).length === 0);
  return suggestRows(after, open2, headPaths);
}
function lookAlikesFor({ map, mapping, after = map }) {
  const open2 = mapping.unmapped.map(({ path: path4 }) => path4);
  return findLookAlikes(after, after === map ? open2 : open2.filter((path4) => after.featuresOf(path4).length === 0));
}
var losesFiles = ({ kind, files }) => kind === "remove" && files.some(({ change }) => change.status === "removed" || change.status === "renamed");

// src/engine/errors.ts
var UsageError = class extends Error {
};
var FaultyMatrixError = class extends Error {
  findings;
  /** How to get out of it, where that isn't obvious: a whole sentence. */
  wayOut;
  constructor(findings, wayOut2) {
    super(`the matrix has ${findings.length === 1 ? "a fault" : `${findings.length} faults`}`);
    this.findings = findings;
    this.wayOut = wayOut2;
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
function exitCodeOf(error2) {
  if (error2 instanceof UsageError || error2 instanceof FaultyMatrixError) return EXIT.usage;
  return EXIT.outside;
}
var KNOWN = [UsageError, FaultyMatrixError, GitError, WriteError, GitHubError];
function isKnownError(error2) {
  return KNOWN.some((kind) => error2 instanceof kind);
}
function messageOf(error2) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  return isKnownError(error2) ? message : `this is a bug in support-matrix, please report it: ${message}`;
}

// src/engine/most-pairs.ts
var MOST_PAIRS = 1e6;
function pairCounter(most, fix) {
  let pairs2 = 0;
  return (path4, features) => {
    pairs2 += features;
    if (pairs2 <= most) return;
    throw new UsageError(
      `the files belong to more than ${most} features in sum, ${path4} alone to ${features}; narrow the patterns that so many features share${fix === void 0 ? "" : `, or ${fix}`}`
    );
  };
}

// src/core/text/control-characters.ts
var CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
var CONTROL_IN_BLOCK = /[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029]/u;
function findControl(text, { block = false } = {}) {
  return (block ? CONTROL_IN_BLOCK : CONTROL).exec(text)?.[0];
}
var NAMES2 = {
  "\0": "a NUL",
  "	": "a tab",
  "\n": "a line feed",
  "\r": "a carriage return",
  "\x1B": "an escape",
  "\x85": "a next line",
  "\u2028": "a line separator",
  "\u2029": "a paragraph separator"
};
function nameControl(character) {
  const name = NAMES2[character] ?? (new RegExp("\\p{Cs}", "u").test(character) ? "half a character" : "a control character");
  return `${name} (U+${hex(character).toUpperCase()})`;
}
function splitAtControls(text) {
  return text.split(/[\p{Cc}\p{Cs}\u2028\u2029]+/u).filter((part) => part !== "");
}
function escapeControls(text) {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (one) => `\\u${hex(one)}`);
}
var hex = (character) => character.charCodeAt(0).toString(16).padStart(4, "0");

// src/core/text/is-record.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textsIn(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

// src/core/text/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var MAX_LENGTH = 100;
var MAX_CANDIDATES = 1e3;
function nearest(found, candidates) {
  if (found.length > MAX_LENGTH) return void 0;
  const wanted = fold2(found);
  let left = MAX_CANDIDATES;
  let best;
  for (const word of candidates) {
    if (left-- === 0) break;
    if (Math.abs(word.length - found.length) > MAX_LENGTH) continue;
    const away = step(wanted, fold2(word));
    if (away <= Math.max(1, Math.floor(word.length / 3)) && (!best || away < best.away)) best = { word, away };
  }
  return best?.word;
}
var fold2 = (word) => word.toLowerCase().replace(/[\s_-]+/g, "-");
function step(wanted, word) {
  const away = (0, import_fastest_levenshtein.distance)(wanted, word);
  const swapped = away === 2 && letters(wanted) === letters(word);
  const cut = wanted.length >= 3 && word.startsWith(wanted);
  return swapped || cut ? Math.min(away, 1) : away;
}
var letters = (word) => Array.from(word).sort().join("");

// src/core/text/quote.ts
function quote(text, most = 80) {
  const line = JSON.stringify(text);
  return line.length > most + 2 ? `${line.slice(0, most)}\u2026"` : line;
}

// src/core/matrix/fault.ts
var MOST_WORDS = 60;
function words(allowed) {
  return allowed.length > MOST_WORDS ? listing(allowed, MOST_WORDS) : allowed.join(", ");
}
function nearestFix(found, allowed, otherwise) {
  const near = nearest(found, allowed);
  return near === void 0 ? otherwise : `Did you mean ${quote(near)}?`;
}
function dotted(path4) {
  return path4.map((part, index) => typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`).join("");
}

// src/core/matrix/control-characters.ts
var PROSE = /* @__PURE__ */ new Set(["notes", "warning"]);
var PATTERNS = /* @__PURE__ */ new Set(["paths", "exclude", "content", "ignore"]);
function checkTexts(yaml, fault) {
  const found = [];
  const report = (at, message, fix) => {
    found.push(at);
    fault("bad-value", at, message, fix);
  };
  if (yaml.isClean || typeof yaml.value !== "object") return found;
  const path4 = [];
  const visit = (value) => {
    if (typeof value === "string") {
      const control = findControl(value);
      if (control !== void 0) reportText(value, control);
    } else if (Array.isArray(value)) {
      const arePatterns = PATTERNS.has(path4.at(-1));
      for (const [index, item] of value.entries()) if (!arePatterns || typeof item !== "string") enter(index, item);
    } else if (isRecord(value))
      for (const key of Object.keys(value)) {
        const control = findControl(key);
        if (control === void 0) enter(key, value[key]);
        else
          report(
            yaml.locateKey([...path4, key]),
            `a key of ${dotted(path4) || "the file"} has ${nameControl(control)}; allowed: keys without control characters`,
            "Remove it."
          );
      }
  };
  const enter = (key, value) => {
    path4.push(key);
    visit(value);
    path4.pop();
  };
  const reportText = (text, control) => {
    const isProse = PROSE.has(path4.at(-1));
    if (isProse && findControl(text, { block: true }) === void 0) {
      if (yaml.mayHaveLines(path4)) return;
      report(
        yaml.locate(path4),
        `${dotted(path4)} has ${nameControl(control)}, which is only allowed in a text written as a block`,
        `Write ${String(path4.at(-1))}: | and the text below it, indented; or keep it on one line.`
      );
    } else
      report(
        yaml.locate(path4),
        `${dotted(path4)} has ${nameControl(control)}; allowed: text without control characters`,
        isProse ? "Remove it." : "Remove it, and keep the text on one line."
      );
  };
  visit(yaml.value);
  return found;
}

// src/core/matrix/build.ts
var DEFAULT_OVERRIDE_LABEL = "support-matrix/override";
var DEFAULT_UNMAPPED = { add: "notice", edit: "pass", remove: "pass" };
function buildMatrix(input, file, locate) {
  const levels = new Map(BUILT_IN_LEVELS.map((level) => [level.id, level]));
  for (const [id, level] of Object.entries(input.levels ?? {})) levels.set(id, buildLevel(id, level, levels.get(id)));
  const categories = input.categories.map((category, c) => {
    const named = { name: category.name, slug: slug(category.name) };
    return {
      name: category.name,
      ...category.notes !== void 0 && { notes: category.notes },
      features: category.features.map((feature, f) => buildFeature(feature, named, ["categories", c, "features", f]))
    };
  });
  const { ignore = [], ...unmapped } = input.unmapped ?? {};
  return {
    file,
    ...input.project !== void 0 && { project: input.project },
    match: input.match ?? "all",
    ...input.volunteer !== void 0 && { volunteer: input.volunteer },
    ...input.contact && { contact: input.contact },
    levels,
    levelOrder: orderLevels([...levels.values()]).order,
    unmapped: { outcome: { ...DEFAULT_UNMAPPED, ...unmapped }, ignore },
    levelChanges: Object.fromEntries(
      LEVEL_CHANGES.flatMap((change) => {
        const rule = input["level-changes"]?.[change];
        return rule ? [[change, { outcome: DEFAULT_LEVEL_CHANGES[change], ...rule }]] : [];
      })
    ),
    bots: input.bots ?? [],
    ...input.override && {
      override: { label: input.override.label ?? DEFAULT_OVERRIDE_LABEL, bots: input.override.bots ?? [] }
    },
    teams: new Map(Object.entries(input.teams ?? {}).map(([name, { planned = false }]) => [name, { planned }])),
    plannedTeams: new Set(
      Object.entries(input.teams ?? {}).flatMap(([name, { planned }]) => planned ? [maintainerKey(name)] : [])
    ),
    categories,
    features: categories.flatMap((category) => category.features),
    locate
  };
}
function buildLevel(id, input, base) {
  const word = typeof input.outcome === "string" ? input.outcome : void 0;
  const outcome = word ? { add: word, edit: word, remove: word } : { ...base?.outcome, ...input.outcome };
  return {
    id,
    title: input.title ?? base.title,
    meaning: input.meaning ?? base.meaning,
    advice: {
      add: "",
      edit: "",
      remove: "",
      ...base?.advice,
      ...input.advice
    },
    outcome,
    ...input.needs && { needs: input.needs },
    ...input["min-maintainers"] !== void 0 && { minMaintainers: input["min-maintainers"] },
    ...input.after !== void 0 && { after: input.after },
    labels: input.labels ?? base?.labels ?? []
  };
}
var NONE = Object.freeze([]);
var NOTHING = Object.freeze({});
function buildFeature(input, category, at) {
  const feature = {
    id: input.id ?? `${category.slug}/${slug(input.name)}`,
    category: category.name,
    name: input.name,
    level: input.level,
    tentative: input.tentative ?? false,
    maintainers: input.maintainers ?? NONE,
    emeritus: input.emeritus ?? NONE,
    seekingMaintainers: input["seeking-maintainers"] ?? false,
    crossCutting: input["cross-cutting"] ?? false,
    paths: input.paths ?? NONE,
    exclude: input.exclude ?? NONE,
    content: input.content ?? NONE,
    docs: input.docs ?? NONE,
    ci: input.ci ?? NONE,
    checks: input.checks ?? NONE,
    labels: input.labels ?? NONE,
    allow: input.allow ?? NOTHING,
    at
  };
  if (input.accepts) feature.accepts = input.accepts;
  if (input.reviewed !== void 0) feature.reviewed = input.reviewed;
  if (input.notes !== void 0) feature.notes = input.notes;
  if (input.warning !== void 0) feature.warning = input.warning;
  if (input.sunset) feature.sunset = input.sunset;
  return feature;
}

// src/core/finding-codes.ts
var FINDINGS = {
  "sunset-overdue": { severity: "error", allowable: true },
  "team-missing": { severity: "error", allowable: true },
  "codeowners-error": { severity: "error", allowable: true },
  "coverage-fell": { severity: "warning", allowable: false },
  "supported-without-maintainers": { severity: "warning", allowable: true },
  "required-but-unsupported": { severity: "warning", allowable: true },
  "unproven-level": { severity: "warning", allowable: true },
  "too-few-maintainers": { severity: "warning", allowable: true },
  "user-missing": { severity: "warning", allowable: true },
  "unmaintained-with-maintainers": { severity: "warning", allowable: true },
  "level-conflict": { severity: "warning", allowable: true },
  "repeated-feature": { severity: "warning", allowable: true },
  "no-replacement": { severity: "warning", allowable: true },
  "dangling-replacement": { severity: "warning", allowable: true },
  "active-though-obsolete": { severity: "warning", allowable: true },
  "dead-pattern": { severity: "warning", allowable: true },
  "shadowed-pattern": { severity: "warning", allowable: true },
  "missing-docs": { severity: "warning", allowable: true },
  "missing-ci": { severity: "warning", allowable: true },
  "unknown-check": { severity: "warning", allowable: true },
  "required-check": { severity: "warning", allowable: true },
  "unused-allow": { severity: "warning", allowable: false },
  "supported-but-not-required": { severity: "note", allowable: true },
  "could-be-asked": { severity: "note", allowable: true },
  inactive: { severity: "note", allowable: true },
  "team-exists": { severity: "note", allowable: true },
  "planned-team": { severity: "note", allowable: true },
  tentative: { severity: "note", allowable: true },
  "review-due": { severity: "note", allowable: true },
  unmapped: { severity: "note", allowable: true },
  removable: { severity: "note", allowable: true },
  "submodule-pattern": { severity: "note", allowable: true },
  "empty-paths": { severity: "note", allowable: true },
  "not-checked": { severity: "note", allowable: true }
};

// src/core/finding.ts
var FAULT_CODES = [
  "bad-yaml",
  "duplicate-key",
  "too-large",
  "unknown-key",
  "bad-value",
  "duplicate-id",
  "bad-pattern"
];
var SEVERITIES2 = ["error", "warning", "note"];
var FINDING_CODES = [
  ...FAULT_CODES,
  ...Object.keys(FINDINGS)
];
var ALLOWABLE_CODES = Object.entries(FINDINGS).filter(([, { allowable }]) => allowable).map(([code]) => code);
var faults = new Set(FAULT_CODES);
function severityOf(code) {
  return code in FINDINGS ? FINDINGS[code].severity : "error";
}
function isFault(finding) {
  return faults.has(finding.code);
}
function compareFindings(a, b) {
  return compareText(a.file, b.file) || comparePositions(a, b) || compareText(a.code, b.code);
}
var comparePositions = (a, b) => a.line - b.line || a.column - b.column;

// src/core/patterns/check-pattern.ts
var MAX_ALTERNATIVES = 1e3;
var MAX_WRITTEN_OUT = 1e6;
var MAX_SIGNS = 100;
var MAX_LENGTH2 = 16384;
var MAX_NESTING = 10;
var ORDINARY = /^\.?(?:[\w*-]|\[[\w-]+\])(?:[\w*?+@~,-]|\[[\w-]+\]|\((?:[\w-]+\|)*[\w-]+\)|[./](?![./]))*$/;
function checkPattern(pattern) {
  return inspectPattern(pattern).problem;
}
function inspectPattern(pattern) {
  if (pattern.length <= MAX_LENGTH2 && ORDINARY.test(pattern)) return { cost: 0 };
  const tally = { cost: 0 };
  const problem = findProblem(pattern, tally);
  return { ...problem && { problem: { message: problem.message, fix: problem.fix() } }, cost: tally.cost };
}
function findProblem(pattern, tally) {
  const shown = shorten(pattern);
  const problem = (message, fix) => ({
    message,
    fix: typeof fix === "string" ? () => fix : fix
  });
  if (pattern.trim() === "" || pattern === REGEX)
    return problem("the pattern is empty", "Remove it, or write ** for every file.");
  if (pattern.length > MAX_LENGTH2)
    return problem(
      `the pattern has ${pattern.length} characters; allowed: at most ${MAX_LENGTH2}`,
      "Split it into several patterns."
    );
  const control = findControl(pattern);
  if (control !== void 0)
    return problem(`${shown} has ${nameControl(control)} in it`, () => withoutControls(pattern, tally));
  if (isRegex(pattern)) return findRegexProblem(pattern);
  const corrected = () => {
    const text = correct(pattern);
    return text !== pattern && !findProblem(text, tally) ? `Write ${shorten(text)}.` : "Write it from the repository's root, with / between names and without ...";
  };
  if (replaceSeparators(pattern) !== pattern)
    return problem(`${shown} has \\ as separator; paths are written with /`, corrected);
  const leading = LEADING.exec(pattern);
  if (leading) return problem(`${shown} starts with ${leading[0]}; patterns start at the repository's root`, corrected);
  if (/(?:^|[/{,])\.\.(?:[/},]|$)/.test(pattern))
    return problem(`${shown} has .. in it; a pattern can't leave the repository or go back`, corrected);
  const open2 = unbalanced(pattern);
  if (open2) {
    const fixed2 = `${pattern.slice(0, open2.index)}\\${pattern.slice(open2.index)}`;
    return problem(
      `${shown} has an unbalanced ${open2.character}`,
      `Close it, or escape it if it belongs to a name: ${shorten(fixed2)}.`
    );
  }
  if (!/[{([]/.test(pattern)) return void 0;
  if (nestingOf(pattern) > MAX_NESTING)
    return problem(
      `${shown} nests braces and groups more than ${MAX_NESTING} deep`,
      "Split it into several patterns, or use a regular expression after re:."
    );
  const signs = pattern.match(/[{\\]/g)?.length ?? 0;
  if (signs > MAX_SIGNS && pattern.includes("{"))
    return problem(
      `${shown} has more than ${MAX_SIGNS} braces and backslashes`,
      "Split it into several patterns, or use a regular expression after re:."
    );
  try {
    const alternatives = minimatch.braceExpand(pattern, { ...GLOB_OPTIONS, braceExpandMax: MAX_ALTERNATIVES + 1 });
    const length = alternatives.reduce((sum, one) => sum + one.length, 0);
    if (pattern.includes("{")) tally.cost += Math.max(length, signs * Math.max(alternatives.length, pattern.length));
    if (alternatives.length > MAX_ALTERNATIVES)
      return problem(
        `${shown} stands for more than ${MAX_ALTERNATIVES} globs`,
        "Use * instead of a brace, or a regular expression after re:."
      );
    if (length > MAX_WRITTEN_OUT)
      return problem(
        `${shown} stands for globs of more than ${MAX_WRITTEN_OUT} characters`,
        "Use * instead of a brace, or a regular expression after re:."
      );
    const outside = alternatives.find((one) => LEADING.test(one) || /(?:^|\/)\.\.(?:\/|$)/.test(one));
    if (outside !== void 0)
      return problem(
        `${shown} stands for ${shorten(outside)} too; patterns start at the repository's root`,
        "Write the alternatives as separate patterns, without a leading / or ./ and without ..."
      );
    if (/[[(]/.test(pattern)) new Minimatch(pattern, GLOB_OPTIONS);
    return void 0;
  } catch (error2) {
    return problem(`${shown} can't be matched: ${error2.message}`, "Split it into simpler patterns.");
  }
}
function withoutControls(pattern, tally) {
  if (isRegex(pattern)) return `Write ${shorten(escapeControls(pattern))}.`;
  const parts = splitAtControls(pattern);
  if (findProblem(parts.join(""), tally)) return "Remove it.";
  const whole = `Write ${shorten(parts.join(""))}`;
  return parts.length === 1 ? `${whole}.` : `${whole}, or write each part as a separate pattern.`;
}
function findRegexProblem(pattern) {
  try {
    new RegExp(pattern.slice(REGEX.length), "u");
    return void 0;
  } catch (error2) {
    const reason = error2.message.replace(/^.*: /s, "").toLowerCase();
    return {
      message: `${shorten(pattern)} is not a regular expression: ${reason}`,
      fix: () => "Correct it: after re: comes a JavaScript regular expression with the flag u, where only special characters are escaped."
    };
  }
}
var ESCAPABLE = "*?[]{}()!+@,|\\ #-";
var LEADING = /^(?:\.?\/)+|^\.$/;
var replaceSeparators = (pattern) => pattern.replace(/\\(.?)/gsu, (whole, next) => next !== "" && ESCAPABLE.includes(next) ? whole : `/${next}`);
function correct(pattern) {
  const parts = [];
  for (const part of replaceSeparators(pattern).replace(LEADING, "").split("/")) {
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/") || "**";
}
var shorten = (pattern) => quote(pattern, 120);
function unbalanced(pattern) {
  const braces = [];
  let groups = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === "\\") index++;
    else if (character === "{") braces.push(index);
    else if (character === "(") groups.push(index);
    else if (character === "}") {
      if (braces.pop() === void 0) return { index, character };
    } else if (character === ")") {
      if (groups.pop() === void 0) return { index, character };
    } else if (character === "[") {
      const end = classEnd2(pattern, index);
      if (end === void 0) return { index, character };
      index = end;
    } else if (character === "/" && groups.length > 0 && braces.length === 0)
      return { index: groups[0], character: "(" };
    if (character === "," && braces.length > 0 && groups.length === 0) groups = [];
  }
  const first = [...braces, ...groups].sort((a, b) => a - b)[0];
  return first === void 0 ? void 0 : { index: first, character: pattern[first] };
}
function nestingOf(pattern) {
  let depth = 0;
  let deepest = 0;
  for (const character of pattern) {
    if (character === "{" || character === "(") deepest = Math.max(deepest, ++depth);
    else if (character === "}" || character === ")") depth--;
  }
  return deepest;
}
function classEnd2(pattern, start) {
  let index = start + 1;
  if (pattern[index] === "!" || pattern[index] === "^") index++;
  for (let first = true; index < pattern.length; index++, first = false) {
    if (pattern[index] === "]" && !first) return index;
    if (pattern[index] === "/") return void 0;
    if (pattern[index] === "\\") index++;
  }
  return void 0;
}

// src/core/matrix/references.ts
var MAX_WRITTEN_OUT2 = 4 * 1024 * 1024;
var records = (value) => Array.isArray(value) ? value.flatMap((one, index) => isRecord(one) ? [{ value: one, index }] : []) : [];
var textOf = (value) => typeof value === "string" && value !== "" ? value : void 0;
function levelIds(root) {
  const own = isRecord(root) && isRecord(root.levels) ? Object.keys(root.levels) : [];
  const builtIn2 = BUILT_IN_LEVELS.map((one) => one.id);
  return [...builtIn2, ...own.filter((id) => !builtIn2.includes(id))];
}
function checkMeaning(yaml, known, fault) {
  const root = yaml.value;
  if (!isRecord(root)) return;
  const levels = isRecord(root.levels) ? root.levels : {};
  checkLevels(levels, yaml, fault);
  checkOrder(levels, known, { yaml, fault });
  if (isRecord(root.teams)) checkTeams(root.teams, yaml, fault);
  const isKnown = new Set(known);
  const room = { left: MAX_WRITTEN_OUT2 };
  if (isRecord(root.unmapped)) checkPatterns(root.unmapped.ignore, ["unmapped", "ignore"], { yaml, room, fault });
  const categories = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  for (const { value: category, index: c } of records(root.categories)) {
    const name = textOf(category.name);
    const categorySlug = slug(name ?? "");
    const here = ["categories", c, "name"];
    const before = name === void 0 ? void 0 : categories.get(name);
    if (before)
      fault(
        "bad-value",
        yaml.locate(here),
        `the category ${quote(name)} appears twice, first at line ${yaml.locate(before).line}`,
        "Merge the two, or rename one."
      );
    else if (name !== void 0) categories.set(name, here);
    for (const { value: feature, index: f } of records(category.features)) {
      const path4 = ["categories", c, "features", f];
      checkId(feature, { name, slug: categorySlug }, path4, { yaml, ids, fault });
      if (typeof feature.level === "string" && !isKnown.has(feature.level))
        fault(
          "bad-value",
          yaml.locate([...path4, "level"]),
          `${dotted([...path4, "level"])} is ${quote(feature.level)}; allowed: one of ${words(known)}`,
          nearestFix(feature.level, known, "Use one of these, or define the level under `levels`.")
        );
      const allowed = Object.keys(isRecord(feature.allow) ? feature.allow : {});
      for (const code of allowed.filter((one) => !ALLOWABLE_CODES.includes(one)))
        fault(
          "unknown-key",
          yaml.locateKey([...path4, "allow", code]),
          `${quote(code)} is not a finding that can be allowed; allowed: ${words(ALLOWABLE_CODES)}`,
          nearestFix(code, ALLOWABLE_CODES, "Use one of these codes.")
        );
      checkPatterns(feature.paths, [...path4, "paths"], { yaml, room, fault });
      checkPatterns(feature.exclude, [...path4, "exclude"], { yaml, room, fault });
      if (Array.isArray(feature.content))
        feature.content.forEach((pattern, index) => {
          if (typeof pattern !== "string") return;
          const problem = checkPattern(`re:${pattern}`);
          if (problem)
            fault(
              "bad-pattern",
              yaml.locate([...path4, "content", index]),
              problem.message.replace("re:", ""),
              problem.fix
            );
        });
    }
  }
}
function checkId(feature, category, path4, { yaml, ids, fault }) {
  const name = textOf(feature.name);
  const explicit = textOf(feature.id);
  if (explicit === void 0 && (name === void 0 || category.name === void 0)) return;
  const here = [...path4, explicit === void 0 ? "name" : "id"];
  const parts = explicit === void 0 ? [category.slug, slug(name)] : [];
  if (parts.includes("")) {
    fault(
      "bad-value",
      yaml.locate(here),
      `no id can be derived from ${quote(category.name)} and ${quote(name)}: no letter or digit is left`,
      "Give the feature an `id`."
    );
    return;
  }
  const id = explicit ?? parts.join("/");
  const before = ids.get(id);
  if (before)
    fault(
      "duplicate-id",
      yaml.locate(here),
      `the id ${quote(id)} is taken by the feature at line ${yaml.locate(before).line}`,
      "Rename one of the two, or give one an `id` of its own."
    );
  else ids.set(id, here);
}
function checkLevels(levels, yaml, fault) {
  const builtIn2 = BUILT_IN_LEVELS.map((one) => one.id);
  for (const id of Object.keys(levels)) {
    const level = levels[id];
    if (builtIn2.includes(id)) continue;
    const here = ["levels", id];
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      fault(
        "bad-value",
        yaml.locateKey(here),
        `the level id ${quote(id)} is not kebab-case`,
        `Write it as ${quote(slug(id) || "a-name")}.`
      );
    if (!isRecord(level)) continue;
    const outcome = level.outcome;
    const missing = [
      ...["title", "meaning", "outcome"].filter((key) => level[key] === void 0),
      ...CHANGE_KINDS.filter((kind) => isRecord(outcome) && outcome[kind] === void 0).map(
        (kind) => `outcome.${kind}`
      )
    ];
    const near = nearest(id, builtIn2);
    if (missing.length > 0)
      fault(
        "bad-value",
        yaml.locateKey(here),
        `the new level ${quote(id)} has no ${missing.join(", ")}`,
        near ? `Did you mean ${quote(near)}? A new level needs all of them.` : `Add ${missing.join(", ")}: a new level needs all of them.`
      );
  }
}
function checkOrder(levels, known, { yaml, fault }) {
  const afterOf = (id) => {
    const level = Object.hasOwn(levels, id) ? levels[id] : void 0;
    return isRecord(level) ? textOf(level.after) : void 0;
  };
  const isKnown = new Set(known);
  const placed = known.map((id) => {
    const after = afterOf(id);
    if (after === void 0) return { id };
    if (isKnown.has(after)) return { id, after };
    fault(
      "bad-value",
      yaml.locate(["levels", id, "after"]),
      `levels.${id}.after is ${quote(after)}; allowed: one of ${words(known)}`,
      nearestFix(after, known, "Name a level, or remove `after`.")
    );
    return { id };
  });
  for (const id of orderLevels(placed).lost)
    fault(
      "bad-value",
      yaml.locate(["levels", id, "after"]),
      `levels.${id}.after is ${quote(afterOf(id))}, which makes the levels follow each other in a circle`,
      "Remove one `after` from the circle."
    );
}
function checkTeams(teams, yaml, fault) {
  const first = /* @__PURE__ */ new Map();
  for (const name of Object.keys(teams)) {
    const before = first.get(maintainerKey(name));
    if (before === void 0) first.set(maintainerKey(name), name);
    if (!name.startsWith("@") || !parseMaintainer(name))
      fault(
        "bad-value",
        yaml.locateKey(["teams", name]),
        `${quote(name)} is not a team; allowed: @org/team`,
        "Write it the way the features that name it do."
      );
    else if (before !== void 0)
      fault(
        "bad-value",
        yaml.locateKey(["teams", name]),
        `${quote(name)} is the same team as ${quote(before)} at line ${yaml.locateKey(["teams", before]).line}: case doesn't matter`,
        "Keep one of the two."
      );
  }
}
function checkPatterns(value, path4, { yaml, room, fault }) {
  if (!Array.isArray(value)) return;
  for (const [index, pattern] of value.entries()) {
    if (typeof pattern !== "string" || room.left < 0 && pattern.includes("{") && !isRegex(pattern)) continue;
    const { problem, cost } = inspectPattern(pattern);
    room.left -= cost;
    if (problem) fault("bad-pattern", yaml.locate([...path4, index]), problem.message, problem.fix);
    if (cost === 0 || room.left >= 0) continue;
    fault(
      "bad-pattern",
      yaml.locate([...path4, index]),
      `with ${quote(pattern)} this file has too many globs: their braces expand to more than ${MAX_WRITTEN_OUT2} characters`,
      "Use * instead of braces, or a regular expression after re:."
    );
  }
}

// src/engine/time-limit.ts
import { setFlagsFromString } from "node:v8";
import { Script, createContext } from "node:vm";
var CHECK_SECONDS = 10;
var MATCH_SECONDS = 6;
var AUDIT_SECONDS = 60;
var auditSeconds = (files) => Math.min(AUDIT_SECONDS, MATCH_SECONDS + Math.floor(files / 1e4));
var TimeLimitError = class extends Error {
  seconds;
  /** Whether the machine gave it so little of a processor that the work itself may be small. */
  isMachineBusy;
  constructor(seconds, processorSeconds) {
    super(`took longer than ${seconds} s`);
    this.seconds = seconds;
    this.isMachineBusy = processorSeconds < seconds / 2;
  }
};
setFlagsFromString("--regexp-tier-up-ticks=50");
var script = new Script("work()");
var context;
function withTimeLimit(seconds, work) {
  const done = {};
  context ??= createContext();
  context.work = () => done.value = work();
  const before = process.cpuUsage();
  try {
    script.runInContext(context, { timeout: Math.ceil(seconds * 1e3) });
    return done.value;
  } catch (error2) {
    if (error2.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error2;
    const { user, system } = process.cpuUsage(before);
    throw new TimeLimitError(seconds, (user + system) / 1e6);
  }
}
var BUSY = "the machine is busy with something else, so run it again, or ";
function withinLimit(seconds, { what, fix }, work) {
  try {
    return withTimeLimit(seconds, work);
  } catch (error2) {
    if (/call stack size/.test(error2.message))
      throw new UsageError(`${what} failed, since something in it is nested too deeply; ${fix}`, { cause: error2 });
    if (!(error2 instanceof TimeLimitError)) throw error2;
    throw new UsageError(`${what} took longer than ${seconds} s; ${error2.isMachineBusy ? BUSY : ""}${fix}`, {
      cause: error2
    });
  }
}
function matchWithinLimit(map, work, seconds = MATCH_SECONDS) {
  try {
    return { value: withTimeLimit(seconds, work) };
  } catch (error2) {
    if (!(error2 instanceof TimeLimitError)) throw error2;
    return { problem: { code: "time-limit", pattern: map.asking, seconds } };
  }
}
function shareLimit(seconds) {
  let left = seconds;
  return (map, work) => {
    const before = performance.now();
    const done = left > 0 ? matchWithinLimit(map, work, left) : void 0;
    left -= (performance.now() - before) / 1e3;
    return done && "value" in done ? done : { problem: { code: "time-limit", pattern: map.asking, seconds } };
  };
}
function renderWithinLimit(work) {
  return withinLimit(AUDIT_SECONDS, { what: "writing the report", fix: "make the matrix or the change smaller" }, work);
}

// src/engine/matrix.ts
import { setFlagsFromString as setFlagsFromString2 } from "node:v8";

// src/core/text/due-date.ts
var DUE = /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\d{4}-Q[1-4]|[vV]?\d+(?:\.\d+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?)$/;
var DUE_WORDS = 'a date (2026-12-31), a quarter (2026-Q4), or a version in quotes ("5.0")';
var OTHER_DATE = /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|[qQ][1-4].*|\d{4}[ /]?[qQ]\d.*)$/;
function dueKind(text) {
  if (/^\d{4}-Q[1-4]$/.test(text)) return "quarter";
  if (/^\d{4}-/.test(text)) return isDate(text) ? "date" : void 0;
  return DUE.test(text) && !OTHER_DATE.test(text) ? "version" : void 0;
}
function isDue(text) {
  return dueKind(text) !== void 0;
}
function isRemovalDue(text) {
  return isDue(text) || !(/^\d{4}-/.test(text) || OTHER_DATE.test(text));
}
function lastDayOf(text) {
  const kind = dueKind(text);
  if (kind === "date") return text;
  if (kind !== "quarter") return void 0;
  return `${text.slice(0, 4)}-${["03-31", "06-30", "09-30", "12-31"][Number(text.at(-1)) - 1]}`;
}

// src/core/text/web-address.ts
var WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/;

// src/core/matrix/value-tests.ts
var isFlag = (value) => typeof value === "boolean";
var isSome = (text) => text.length > 0;
var isCount = (number) => Number.isInteger(number) && number >= 1;
var hasTextOrUrl = ({ text, url }) => text !== void 0 || url !== void 0;
var isText = (...rules) => (value) => typeof value === "string" && rules.every((rule) => rule instanceof RegExp ? rule.test(value) : rule(value));
var isNumber = (rule) => (value) => typeof value === "number" && rule(value);
var isOneOf = (...values) => (value) => values.includes(value);
var isEither = (...tests) => (value) => tests.some((test) => test(value));
var isList = (test) => (value) => Array.isArray(value) && value.every((one) => test(one));
function isMap(required, optional, rule = () => true) {
  const tests = new Map(Object.entries({ ...required, ...optional }));
  const needed = Object.keys(required);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key of needed) if (!Object.hasOwn(value, key)) return false;
    for (const key of Object.keys(value)) if (!tests.get(key)?.(value[key])) return false;
    return rule(value);
  };
}
var isMapOf = (test) => (value) => isRecord(value) && Object.entries(value).every(([key, one]) => key !== "__proto__" && test(one));

// src/core/matrix/fits-schema.ts
var fitsSchema = isMap(
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
                  isOneOf("supported", "best-effort", "not-maintained", "experimental", "deprecated", "obsolete"),
                  isText()
                )
              },
              {
                id: isText(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/),
                tentative: isFlag,
                maintainers: isList(isText(MAINTAINER)),
                emeritus: isList(isText(MAINTAINER)),
                accepts: isOneOf("anything", "fixes", "removals"),
                reviewed: isText(DATE, isDate),
                "seeking-maintainers": isFlag,
                notes: isText(isSome),
                warning: isText(isSome),
                "cross-cutting": isFlag,
                paths: isEither(isList(isText()), isOneOf(null)),
                exclude: isList(isText()),
                content: isList(isText()),
                sunset: isMap(
                  {},
                  {
                    deprecated: isText(DUE, isDue),
                    removal: isText(isSome, isRemovalDue),
                    replacement: isText(isSome),
                    tracking: isText(WEB_ADDRESS)
                  }
                ),
                docs: isList(isText(isSome)),
                ci: isList(isText(isSome)),
                checks: isList(isText(isSome)),
                labels: isList(isText(/^[\s\S]{1,50}$/u)),
                allow: isMapOf(isText(isSome))
              }
            )
          )
        },
        { notes: isText(isSome) }
      )
    )
  },
  {
    project: isText(isSome),
    match: isOneOf("all", "last"),
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
            isOneOf("pass", "notice", "warn", "fail"),
            isMap(
              {},
              {
                add: isOneOf("pass", "notice", "warn", "fail"),
                edit: isOneOf("pass", "notice", "warn", "fail"),
                remove: isOneOf("pass", "notice", "warn", "fail")
              }
            )
          ),
          needs: isList(isOneOf("maintainers", "docs", "ci", "checks", "notes", "sunset")),
          "min-maintainers": isNumber(isCount),
          after: isText(isSome),
          labels: isList(isText(/^[\s\S]{1,50}$/u))
        }
      )
    ),
    unmapped: isMap(
      {},
      {
        add: isOneOf("pass", "notice", "warn", "fail"),
        edit: isOneOf("pass", "notice", "warn", "fail"),
        remove: isOneOf("pass", "notice", "warn", "fail"),
        ignore: isList(isText())
      }
    ),
    "level-changes": isMap(
      {},
      {
        raised: isMap(
          {},
          {
            needs: isList(isOneOf("maintainers", "docs", "ci", "checks", "notes", "sunset")),
            outcome: isOneOf("pass", "notice", "warn", "fail")
          }
        ),
        lowered: isMap(
          {},
          {
            needs: isList(isOneOf("maintainers", "docs", "ci", "checks", "notes", "sunset")),
            outcome: isOneOf("pass", "notice", "warn", "fail")
          }
        ),
        removed: isMap(
          {},
          {
            needs: isList(isOneOf("maintainers", "docs", "ci", "checks", "notes", "sunset")),
            outcome: isOneOf("pass", "notice", "warn", "fail")
          }
        )
      }
    ),
    bots: isList(isText(isSome)),
    override: isMap({}, { label: isText(/^[\s\S]{1,50}$/u), bots: isList(isText(isSome)) }),
    teams: isMapOf(isMap({}, { planned: isFlag }))
  }
);

// src/core/matrix/parse-faultless.ts
var FAULTY = new Error("a fault");
function parseSoundMatrix(yaml, file) {
  const fault = () => {
    throw FAULTY;
  };
  if (!fitsSchema(yaml.value)) return void 0;
  try {
    checkTexts(yaml, fault);
    checkMeaning(yaml, levelIds(yaml.value), fault);
  } catch (error2) {
    if (error2 === FAULTY) return void 0;
    throw error2;
  }
  return buildMatrix(yaml.value, file, yaml.locate);
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match2 = YAML_DATE_REGEXP.exec(source);
  if (match2 === null) match2 = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match2 === null) return NOT_RESOLVED;
  const year = +match2[1];
  const month = +match2[2] - 1;
  const day = +match2[3];
  if (!match2[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match2[4];
  const minute = +match2[5];
  const second = +match2[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match2[7]) {
    let value = match2[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match2[9]) {
    const offsetHour = +match2[10];
    const offsetMinute = +(match2[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match2[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys2 = Object.keys(object);
    if (keys2.length !== 1) return "cannot resolve a pairs item";
    container.push([keys2[0], object[keys2[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix2 = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix2.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix2.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix2.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys2 = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys2.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys2) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix2;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match2;
  let foundLineNo = -1;
  while (match2 = re.exec(mark.buffer)) {
    lineEnds.push(match2.index);
    lineStarts.push(match2.index + match2[0].length);
    if (mark.position <= match2.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count2) {
  if (count2 === 1) return " ";
  return "\n".repeat(count2 - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold3 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold3.breaks);
      position = captureStart = captureEnd = fold3.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold3 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold3.breaks);
      position = captureStart = captureEnd = fold3.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit2 = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit2;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold3 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold3.breaks);
      position = captureStart = captureEnd = fold3.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
  let result = "";
  let index = 0;
  while (index < source.length) {
    if (source.charCodeAt(index) !== 37) {
      result += source[index++];
      continue;
    }
    let ch = parseInt(source.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error2) {
    if (error2 instanceof YAMLException) throw error2;
    YAMLException.throwAt(state.source, position, error2 instanceof Error ? error2.message : String(error2), state.filename);
  }
}
function constructScalar(state, event) {
  const source = getScalarValue(state.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
  return {
    value: strTag2.resolve(source, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element of source) {
      const elementTag = state.nodeTags.get(element);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key, value);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key, value, tag);
  } else {
    frame.key = value;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
function constructFromEvents(events, options) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, true);
        addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name);
        if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match2 = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match2 !== null) {
    state.position = start + match2.index + match2[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit2 = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit2 >= 0) {
      if (digit2 === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit2 - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match2 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match2 === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match2[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix2] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix2)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix2;
    state.directives.push({
      kind: "tag",
      handle,
      prefix: prefix2
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/core/yaml/fast-values.ts
var BARE_MAP = {
  create: () => /* @__PURE__ */ Object.create(null),
  keys: Object.keys,
  get: (map, key) => map[String(key)],
  identify: () => false
};
var plainMap = defineMappingTag(mapTag.tagName, {
  ...BARE_MAP,
  addPair(map, key, value) {
    if (typeof key !== "string" || key === "<<") return "a key that is not plain text";
    map[key] = value;
    return "";
  },
  has: (map, key) => typeof key === "string" && key in map
});
var schema = CORE_SCHEMA.withTags(plainMap);
var LARGE = 512 * 1024;
function readPlain(text, rules = {}) {
  if (text.length <= LARGE && UNUSUAL.test(text)) return void 0;
  try {
    const events = parseEvents(text, {});
    return events.length > MOST_EVENTS ? void 0 : buildPlain(events, text, rules);
  } catch {
    return void 0;
  }
}
var UNCHECKED = ["	", "\x85", "\u2028", "\u2029"];
function buildPlain(events, text, { prose: prose2 = /* @__PURE__ */ new Set(), leavesOut = false }) {
  const unchecked = UNCHECKED.filter((character) => text.includes(character));
  const found = { value: void 0, linesAreBlocks: true, isClean: true };
  const checkText = (written, event, key) => {
    if (findControl(written) === void 0) return;
    const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    found.linesAreBlocks &&= isBlock || !/[\t\n]/.test(written);
    found.isClean &&= isBlock && prose2.has(key) && findControl(written, { block: true }) === void 0;
  };
  let frame;
  const above = [];
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      frame = above.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (++documents > 1) return void 0;
      continue;
    }
    if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) return void 0;
    let value;
    if (event.type === EVENT_ID.SCALAR && event.valueStart < 0) {
      if (!leavesOut) return void 0;
      value = null;
    } else if (event.type === EVENT_ID.SCALAR) {
      const written = getScalarValue(text, event);
      const isPlain = event.style === SCALAR_STYLE.PLAIN;
      if (!isPlain || !event.fast || unchecked.some((character) => written.includes(character)))
        checkText(written, event, frame?.key);
      value = isPlain ? resolvePlain(written) : written;
    } else value = event.type === EVENT_ID.SEQUENCE ? [] : /* @__PURE__ */ Object.create(null);
    if (!frame) found.value = value;
    else if (Array.isArray(frame.holder)) frame.holder.push(value);
    else if (frame.key !== void 0) {
      frame.holder[frame.key] = value;
      frame.key = void 0;
    } else if (typeof value !== "string" || value === "<<" || value in frame.holder) return void 0;
    else frame.key = value;
    if (event.type !== EVENT_ID.SCALAR) {
      above.push(frame);
      frame = { holder: value };
    }
  }
  return found.value === void 0 || found.value === null ? void 0 : found;
}
var MAYBE_NO_TEXT = /^(?:[-+.\d]|(?:~|null|true|false)$)/i;
var NO_TEXTS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
function resolvePlain(written) {
  if (!MAYBE_NO_TEXT.test(written)) return written;
  for (const { resolve: resolve2, tagName } of NO_TEXTS) {
    const value = resolve2(written, false, tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return written;
}
function readAnyValue(text) {
  for (let left = MOST_BRACKETS; ; left--)
    try {
      return constructPlain(parseEvents(text, {}), text);
    } catch (error2) {
      const indented = left > 0 ? indentBracket(text, error2) : void 0;
      if (indented === void 0) return void 0;
      text = indented;
    }
}
var MOST_BRACKETS = 10;
function indentBracket(text, error2) {
  if (!(error2 instanceof YAMLException) || !error2.mark || error2.reason !== "deficient indentation") return void 0;
  const { position, column } = error2.mark;
  const start = position - column;
  return /[\]}]/.test(text.charAt(position)) && column < INDENT2 ? text.slice(0, start) + " ".repeat(INDENT2) + text.slice(start) : void 0;
}
var INDENT2 = 200;
var MOST_EVENTS = 1e6;
function constructPlain(events, text) {
  const documents = constructFromEvents(events, { source: text, schema });
  return documents.length === 1 ? documents[0] : void 0;
}
var UNUSUAL = new RegExp(
  [
    /\r(?!\n)|[\t\uFEFF]/,
    // a lone carriage return, a tab, a byte order mark
    /^ *%|^ +---|^ *\.\.\./,
    // a directive, an indented or a closing marker
    /[|>]-?[+\d]/,
    // a block that keeps its last line breaks, or says its indent
    /\de\+?\d{3}/,
    // a number too large to be one
    /^ *- [[{].*[\]}][^\s,\]}]/
    // text behind a closed bracket
  ].map(({ source }) => source).join("|"),
  "im"
);

// src/core/yaml/fast-positions.ts
var FEW3 = 16;
function markOffsets(text) {
  const root = markAll(text);
  return (path4) => {
    let mark = root;
    let key = root.start;
    for (const part of path4) {
      const pair2 = mark.pairs && pairOf(mark, String(part));
      const next = pair2?.value ?? mark.items?.[part];
      if (!next) break;
      mark = next;
      key = pair2?.key ?? next.start;
      if (mark.start < 0) mark.start = key;
    }
    return { value: mark.start, key, source: mark.end === void 0 ? void 0 : text.slice(mark.start, mark.end) };
  };
}
function pairOf(mark, name) {
  const pairs2 = mark.pairs;
  if (pairs2.length <= FEW3) return pairs2.find((pair2) => pair2.name === name);
  mark.index ??= new Map(pairs2.map((pair2) => [pair2.name, pair2]));
  return mark.index.get(name);
}
function markAll(text) {
  const events = parseEvents(text, {}).filter(({ type }) => type !== EVENT_ID.DOCUMENT);
  let index = 0;
  const take = () => {
    const event = events[index++];
    if (event.type === EVENT_ID.SCALAR) {
      const start = startOf(event, text);
      return event.style === SCALAR_STYLE.PLAIN && event.valueStart >= 0 ? { start, end: event.valueEnd } : { start };
    }
    const mark = { start: "start" in event ? event.start : 0 };
    if (event.type === EVENT_ID.SEQUENCE) {
      mark.items = [];
      while (!isEnd(events[index])) mark.items.push(take());
    } else {
      mark.pairs = [];
      while (!isEnd(events[index])) {
        const key = events[index++];
        mark.pairs.push({ name: getScalarValue(text, key), key: startOf(key, text), value: take() });
      }
    }
    index++;
    return mark;
  };
  return take();
}
var isEnd = (event) => event === void 0 || event.type === EVENT_ID.POP;
function startOf({ style, valueStart }, text) {
  switch (style) {
    case SCALAR_STYLE.PLAIN:
      return valueStart;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return valueStart - 1;
    default: {
      let sign = valueStart - 1;
      while (sign > 0 && text[sign] !== "|" && text[sign] !== ">") sign--;
      return sign;
    }
  }
}

// src/core/yaml/read-faultless.ts
var MAX_BYTES = 4 * 1024 * 1024;
var sizeOf2 = (input) => typeof input === "string" ? utf8Length(input) : input.byteLength;
var decode = (input) => typeof input === "string" ? input.replace(/^\uFEFF/, "") : new TextDecoder("utf-8", { fatal: true }).decode(input);
function readSound(input, rules) {
  if (sizeOf2(input) > MAX_BYTES || typeof input !== "string" && findWideEncoding(input)) return void 0;
  try {
    return readSoundText(decode(input), void 0, rules);
  } catch {
    return void 0;
  }
}
function readSoundText(text, lineInWhole, rules) {
  if (findDeepBracket(text)) return void 0;
  const plain = readPlain(text, rules);
  return typeof plain?.value === "object" ? plainRead(plain, text, lineInWhole) : void 0;
}
function plainRead({ value, linesAreBlocks, isClean }, text, lineInWhole = (line) => line) {
  const located = locateLater(text, lineInWhole);
  const mayHaveLines = linesAreBlocks ? () => true : located.mayHaveLines;
  return { value, faults: [], broken: false, isUnread: () => false, isClean, ...located, mayHaveLines };
}
function locateLater(text, lineInWhole) {
  let found;
  const find = (path4) => (found ??= { offsets: markOffsets(text), lines: linesOf(text) }).offsets(path4);
  const position = (offset) => {
    const { line, column } = positionIn(found.lines, offset);
    return { line: lineInWhole(line), column };
  };
  return {
    locate: (path4) => position(find(path4).value),
    locateKey: (path4) => position(find(path4).key),
    sourceOf: (path4) => find(path4).source,
    mayHaveLines: (path4) => isJson(text) || "|>".includes(text.charAt(find(path4).value) || "-")
  };
}
function linesOf(text) {
  const starts = [];
  for (let at = 0; at >= 0; at = text.indexOf("\n", at) + 1 || -1) starts.push(at);
  return starts;
}
function positionIn(starts, offset) {
  const line = Math.max(1, firstFrom(starts, offset + 1));
  return { line, column: offset - starts[line - 1] + 1 };
}
function findDeepBracket(text) {
  for (let line = 1, start = 0; start < text.length; line++) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const index = end - start > DEEP ? bracketIn(text, start, end) : void 0;
    if (index !== void 0) return { line, column: index - start + 1 };
    start = end + 1;
  }
  return void 0;
}
var DEEP = 1e3;
function bracketIn(text, start, end) {
  let depth = 0;
  for (let index = start; index < end; index++) {
    const character = text[index];
    if (character === "[" || character === "{") {
      if (++depth > DEEP) return index;
    } else if ((character === "]" || character === "}") && depth > 0) depth--;
  }
  return void 0;
}
var isJson = (text) => /^\s*\{/.test(text);

// src/engine/matrix.ts
function spareMemoryFor({ length }) {
  if (length > LARGE) setFlagsFromString2("--heap-growing-percent=50");
}
async function parseWithinLimit(input, name) {
  const limited = { what: `reading ${name}`, fix: "make it smaller" };
  spareMemoryFor(input);
  const { yaml, value } = withinLimit(CHECK_SECONDS, limited, () => {
    const yaml2 = readSound(input, { prose: PROSE });
    return { yaml: yaml2, value: yaml2 && parseSoundMatrix(yaml2, name) };
  });
  if (value) return { value, findings: [] };
  const { parseMatrix } = await import("./index-parse.js");
  return withinLimit(CHECK_SECONDS, limited, () => parseMatrix(input, name, yaml));
}
async function readMatrix(input, name) {
  const { value, findings } = await parseWithinLimit(input, name);
  if (!value) throw new FaultyMatrixError(findings);
  return value;
}
function compileWithinLimit(matrix, only) {
  const limited = { what: `compiling the patterns of ${matrix.file}`, fix: "use fewer or simpler patterns" };
  return withinLimit(CHECK_SECONDS, limited, () => compileMatrix(matrix, { ...only && { only } }));
}

// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error2) => {
        return orig(error2, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  const result = Object.assign({}, defaults2);
  Object.keys(options).forEach((key) => {
    if (isPlainObject2(options[key])) {
      if (!(key in defaults2)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults2[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults2 || {}, options);
  if (options.url === "/graphql") {
    if (defaults2 && defaults2.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names2 = Object.keys(parameters);
  if (names2.length === 0) {
    return url;
  }
  return url + separator + names2.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context2, operator, key, modifier) {
  var value = context2[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand2.bind(null, template)
  };
}
function expand2(template, context2) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal2) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context2, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal2);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error2) {
    if (error2 instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error2;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context2) => !!context2?.source && context2.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context2, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context2);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context2) => {
    const isNumber2 = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber2 && isOutOfBounds;
    const isInt = context2 && intRegex.test(context2.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context2.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context2);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys2 = Object.keys(value);
        for (let i = keys2.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys2[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match2, digits, fractional, exponential) => {
      const isString = match2[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match2);
      if (isNoise) return match2.substring(0, match2.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match2;
      return '"' + match2 + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context2) => convertMarkedBigIntsReviver(key, value, context2, reviver)
    );
  } catch (error2) {
    if (error2 instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error2;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject3(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject3(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error2) {
    let message = "Unknown Error";
    if (error2 instanceof Error) {
      if (error2.name === "AbortError") {
        error2.status = 500;
        throw error2;
      }
      message = error2.message;
      if (error2.name === "TypeError" && "cause" in error2) {
        if (error2.cause instanceof Error) {
          message = error2.cause.message;
        } else if (typeof error2.cause === "string") {
          message = error2.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error2;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep3 = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep3}${b64url}${sep3}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults2) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults2 === "function") {
          super(defaults2(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults2,
            options,
            options.userAgent && defaults2.userAgent ? {
              userAgent: `${options.userAgent} ${defaults2.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION5 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path4 = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path4} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error2) => {
      const requestId = error2.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path4} - ${error2.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error2;
    });
  });
}
requestLog.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error2) {
          if (error2.status !== 409) throw error2;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION7 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
  "git": {
    "getRef": [
      "GET /repos/{owner}/{repo}/git/ref/{ref}"
    ],
    "getBlob": [
      "GET /repos/{owner}/{repo}/git/blobs/{file_sha}"
    ],
    "getTree": [
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
    ]
  },
  "issues": {
    "listComments": [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "createComment": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    "updateComment": [
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    "deleteComment": [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    "listForRepo": [
      "GET /repos/{owner}/{repo}/issues"
    ],
    "create": [
      "POST /repos/{owner}/{repo}/issues"
    ],
    "update": [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}"
    ],
    "addLabels": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    "removeLabel": [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    "listEvents": [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/events"
    ]
  },
  "repos": {
    "compareCommitsWithBasehead": [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    "getCommit": [
      "GET /repos/{owner}/{repo}/commits/{ref}"
    ],
    "getContent": [
      "GET /repos/{owner}/{repo}/contents/{path}"
    ],
    "listTeams": [
      "GET /repos/{owner}/{repo}/teams"
    ],
    "codeownersErrors": [
      "GET /repos/{owner}/{repo}/codeowners/errors"
    ],
    "get": [
      "GET /repos/{owner}/{repo}"
    ],
    "getBranchRules": [
      "GET /repos/{owner}/{repo}/rules/branches/{branch}"
    ],
    "getStatusChecksProtection": [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    "listActivities": [
      "GET /repos/{owner}/{repo}/activity"
    ]
  },
  "teams": {
    "listMembersInOrg": [
      "GET /orgs/{org}/teams/{team_slug}/members"
    ],
    "getByName": [
      "GET /orgs/{org}/teams/{team_slug}"
    ]
  },
  "users": {
    "getByUsername": [
      "GET /users/{username}"
    ]
  },
  "pulls": {
    "list": [
      "GET /repos/{owner}/{repo}/pulls"
    ],
    "listFiles": [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/files"
    ],
    "listCommits": [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"
    ],
    "get": [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}"
    ],
    "requestReviewers": [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ]
  },
  "checks": {
    "listForRef": [
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs"
    ]
  }
};

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults2, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults2
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache: cache2 }, methodName) {
    if (cache2[methodName]) {
      return cache2[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache2[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache2[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache2[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults2, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults2);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION7;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION7;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION8 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION8}`
  }
);

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve2, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve2(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve2, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve2, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve2, reject) => {
    enqueue(function_, resolve2, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises2 = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises2.push(promise);
            return promise;
          });
        } catch (error2) {
          for (const promise of promises2) {
            promise.catch(() => {
            });
          }
          throw error2;
        }
        return Promise.all(promises2);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// node_modules/is-network-error/index.js
var objectToString = Object.prototype.toString;
var isError = (value) => objectToString.call(value) === "[object Error]";
var errorMessages = /* @__PURE__ */ new Set([
  "network error",
  // Chrome
  "NetworkError when attempting to fetch resource.",
  // Firefox
  "The Internet connection appears to be offline.",
  // Safari 16
  "Network request failed",
  // `cross-fetch`
  "fetch failed",
  // Undici (Node.js)
  "terminated",
  // Undici (Node.js)
  " A network error occurred.",
  // Bun (WebKit)
  "Network connection lost"
  // Cloudflare Workers (fetch)
]);
function isNetworkError(error2) {
  const isValid = error2 && isError(error2) && error2.name === "TypeError" && typeof error2.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error2;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error2;
  }
  if (message.startsWith("error sending request for url")) {
    return true;
  }
  if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message);
}

// node_modules/p-retry/index.js
function validateRetries(retries) {
  if (typeof retries === "number") {
    if (retries < 0) {
      throw new TypeError("Expected `retries` to be a non-negative number.");
    }
    if (Number.isNaN(retries)) {
      throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
    }
  } else if (retries !== void 0) {
    throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
  if (value === void 0) {
    return;
  }
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
  }
  if (!allowInfinity && !Number.isFinite(value)) {
    throw new TypeError(`Expected \`${name}\` to be a finite number.`);
  }
  if (value < min) {
    throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
  }
}
var AbortError = class extends Error {
  constructor(message) {
    super();
    if (message instanceof Error) {
      this.originalError = message;
      ({ message } = message);
    } else {
      this.originalError = new Error(message);
      this.originalError.stack = this.stack;
    }
    this.name = "AbortError";
    this.message = message;
  }
};
function calculateDelay(retriesConsumed, options) {
  const attempt = Math.max(1, retriesConsumed + 1);
  const random = options.randomize ? Math.random() + 1 : 1;
  let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
  timeout = Math.min(timeout, options.maxTimeout);
  return timeout;
}
function calculateRemainingTime(start, max) {
  if (!Number.isFinite(max)) {
    return max;
  }
  return max - (performance.now() - start);
}
async function onAttemptFailure({ error: error2, attemptNumber, retriesConsumed, startTime, options }) {
  const normalizedError = error2 instanceof Error ? error2 : new TypeError(`Non-error was thrown: "${error2}". You should only throw errors.`);
  if (normalizedError instanceof AbortError) {
    throw normalizedError.originalError;
  }
  const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
  const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
  const context2 = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
  });
  await options.onFailedAttempt(context2);
  if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
    throw normalizedError;
  }
  const consumeRetry = await options.shouldConsumeRetry(context2);
  const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
  if (remainingTime <= 0 || retriesLeft <= 0) {
    throw normalizedError;
  }
  if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
    if (consumeRetry) {
      throw normalizedError;
    }
    options.signal?.throwIfAborted();
    return false;
  }
  if (!await options.shouldRetry(context2)) {
    throw normalizedError;
  }
  if (!consumeRetry) {
    options.signal?.throwIfAborted();
    return false;
  }
  const delayTime = calculateDelay(retriesConsumed, options);
  const finalDelay = Math.min(delayTime, remainingTime);
  options.signal?.throwIfAborted();
  if (finalDelay > 0) {
    await new Promise((resolve2, reject) => {
      const onAbort = () => {
        clearTimeout(timeoutToken);
        options.signal?.removeEventListener("abort", onAbort);
        reject(options.signal.reason);
      };
      const timeoutToken = setTimeout(() => {
        options.signal?.removeEventListener("abort", onAbort);
        resolve2();
      }, finalDelay);
      if (options.unref) {
        timeoutToken.unref?.();
      }
      options.signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
  options.signal?.throwIfAborted();
  return true;
}
async function pRetry(input, options = {}) {
  options = { ...options };
  validateRetries(options.retries);
  if (Object.hasOwn(options, "forever")) {
    throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
  }
  options.retries ??= 10;
  options.factor ??= 2;
  options.minTimeout ??= 1e3;
  options.maxTimeout ??= Number.POSITIVE_INFINITY;
  options.maxRetryTime ??= Number.POSITIVE_INFINITY;
  options.randomize ??= false;
  options.onFailedAttempt ??= () => {
  };
  options.shouldRetry ??= () => true;
  options.shouldConsumeRetry ??= () => true;
  validateNumberOption("factor", options.factor, { min: 0, allowInfinity: false });
  validateNumberOption("minTimeout", options.minTimeout, { min: 0, allowInfinity: false });
  validateNumberOption("maxTimeout", options.maxTimeout, { min: 0, allowInfinity: true });
  validateNumberOption("maxRetryTime", options.maxRetryTime, { min: 0, allowInfinity: true });
  if (!(options.factor > 0)) {
    options.factor = 1;
  }
  options.signal?.throwIfAborted();
  let attemptNumber = 0;
  let retriesConsumed = 0;
  const startTime = performance.now();
  while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result;
    } catch (error2) {
      if (await onAttemptFailure({
        error: error2,
        attemptNumber,
        retriesConsumed,
        startTime,
        options
      })) {
        retriesConsumed++;
      }
    }
  }
  throw new Error("Retry attempts exhausted without throwing an error.");
}

// src/github/fetch.ts
import { createRequire } from "node:module";

// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  const usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl)) {
    return void 0;
  }
  const proxyVar = (() => {
    if (usingSsl) {
      return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
    } else {
      return process.env["http_proxy"] || process.env["HTTP_PROXY"];
    }
  })();
  if (proxyVar) {
    try {
      return new DecodedURL(proxyVar);
    } catch (_a) {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  } else {
    return void 0;
  }
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname) {
    return false;
  }
  const reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost)) {
    return true;
  }
  const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  if (!noProxy) {
    return false;
  }
  let reqPort;
  if (reqUrl.port) {
    reqPort = Number(reqUrl.port);
  } else if (reqUrl.protocol === "http:") {
    reqPort = 80;
  } else if (reqUrl.protocol === "https:") {
    reqPort = 443;
  }
  const upperReqHosts = [reqUrl.hostname.toUpperCase()];
  if (typeof reqPort === "number") {
    upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  }
  for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
      return true;
    }
  }
  return false;
}
function isLoopbackAddress(host) {
  const hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// src/github/fetch.ts
var import_minipass_fetch = __toESM(require_lib(), 1);
var require2 = createRequire(import.meta.url);
var http = require2("node:http");
var https = require2("node:https");
var PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
var agents = /* @__PURE__ */ new Map();
var Agent;
function agentFor(url) {
  const proxy = Agent && getProxyUrl(url);
  if (!Agent || !proxy) return (url.protocol === "https:" ? https : http).globalAgent;
  const agent = agents.get(proxy.href) ?? new Agent(proxy.href, { keepAlive: true });
  agents.set(proxy.href, agent);
  return agent;
}
async function fetchOverNode(url, options) {
  if (PROXY_VARIABLES.some((name) => process.env[name])) Agent ??= (await import("./index-https-proxy-agent.js")).HttpsProxyAgent;
  return (0, import_minipass_fetch.default)(url, { ...options, agent: agentFor });
}
var nodeFetch = fetchOverNode;

// src/github/redirects.ts
var MOST = 5;
function stayInside(apiUrl, fetch2) {
  const { origin } = new URL(apiUrl);
  return async (start, options) => {
    const isRead = options?.method === "GET" || options?.method === "HEAD";
    let url = start;
    let response = await fetch2(url, { ...options, redirect: "manual" });
    for (let left = MOST; [301, 302, 303, 307, 308].includes(response.status); left--) {
      const location = response.headers.get("location");
      if (!location) throw new Error("the answer leads nowhere");
      if (left === 0) throw new Error("the answer leads from one address to the next");
      const target = URL.canParse(location, url) ? new URL(location, url) : void 0;
      if (target?.origin !== origin || !isRead && response.status < 307)
        throw new Error("the answer leads away from the API");
      url = target.href;
      response = await fetch2(url, { ...options, redirect: "manual" });
    }
    return response;
  };
}

// src/github/refusals.ts
var WAIT_SECONDS = 60;
var isLimit = ({ status, message, headers }) => status === 429 || status === 403 && (headers["retry-after"] !== void 0 || /rate limit|abuse detection/i.test(message) || headers["x-ratelimit-remaining"] === "0" && !hasOtherReason(message));
var hasOtherReason = (message) => isAboutToken(message) || /\bSAML\b|IP allow list|\blocked\b|\barchived\b/i.test(message);
function limitSeconds(headers) {
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  const seconds = after || (remaining === "0" ? (Number(reset) || NaN) - Date.now() / 1e3 : void 0);
  return Number.isFinite(Number(seconds ?? NaN)) ? Number(seconds) : WAIT_SECONDS;
}
function reasonOf({ permission, ...refusal }) {
  const { status, message, headers } = refusal;
  if (status === void 0 || status < 400)
    return `no usable answer from GitHub (${oneLine(message)}); run it again, and check the network and the proxy if it keeps failing`;
  if (isLimit(refusal)) return `GitHub's rate limit is reached (${status}); run it again ${whenOf(headers)}`;
  if (status === 401) return "GitHub rejected the token (401); check the input `token`, and that it has not expired";
  if (status === 403) return `GitHub refused it (403: ${oneLine(message)})${adviceOn(message, permission)}`;
  if (status === 404 && /^Not Found\b/.test(message))
    return `GitHub found nothing there (404); it may have been removed, or the job needs the permission \`${permission}\``;
  if (status === 410) return "it is gone, or switched off for the repository (410)";
  if (status >= 500) return `GitHub failed (${status}); run it again later`;
  return `GitHub refused it (${status}: ${oneLine(message)})`;
}
var isAboutToken = (message) => /not accessible by integration|must have|not have .*permission/i.test(message);
function adviceOn(message, permission) {
  if (/\bSAML\b/i.test(message)) return "; authorize the token for the organization's single sign-on";
  if (/IP allow list/i.test(message)) return "; use a runner whose address is on the organization's list";
  if (/not accessible by personal access token/i.test(message))
    return `; the token needs the permission \`${permission}\``;
  if (isAboutToken(message) || /requires authentication/i.test(message))
    return `; the job needs the permission \`${permission}\``;
  return "";
}
function whenOf(headers) {
  const after = headers["retry-after"];
  if (after !== void 0 && /^[1-9]\d{0,5}$/.test(after)) return `in ${count(Number(after), "second")}`;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] !== "0") return "in a few minutes";
  return reset > 0 && reset < 1e11 ? `after ${new Date(reset * 1e3).toISOString().slice(0, 16)}Z` : "in a few minutes";
}
function oneLine(message) {
  const line = message.replace(/^request to \S+ failed, reason: */, "").replace(/ - https:\/\/docs\.github\.com\S*$/, "").replace(/<[^<>]*>/g, " ").replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 160)}\u2026` : line || "no reason given";
}

// src/github/client.ts
var ATTEMPT_SECONDS = 15;
var RETRIES = 2;
var CONCURRENT = 40;
var quiet = { debug: () => void 0, info: () => void 0, warn: () => void 0, error: () => void 0 };
function createClient({ token, apiUrl, wait = sleep }) {
  const Client = Octokit2.plugin(wholeAnswers, (octokit) => patience(octokit, wait));
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "support-matrix",
    log: quiet,
    request: { fetch: stayInside(apiUrl, shortRefusals(nodeFetch)) }
  });
}
function wholeAnswers(octokit) {
  octokit.hook.wrap("request", async (request2, options) => {
    const signal = AbortSignal.timeout(ATTEMPT_SECONDS * 1e3);
    options.request = Object.assign(options.request ?? {}, {
      ...{ parseSuccessResponseBody: false, signal }
    });
    try {
      const response = await request2(options);
      if (response.data)
        response.data = await readBody(
          response.data,
          options.mediaType?.format === "raw"
        );
      return response;
    } catch (error2) {
      const known = error2;
      if (signal.aborted && known.response === void 0)
        throw Object.assign(new Error(`no whole answer within ${ATTEMPT_SECONDS} seconds`, { cause: error2 }), {
          status: 500,
          request: options
        });
      if (known.status === void 0)
        throw Object.assign(new Error(`the answer broke off: ${known.message}`, { cause: error2 }), {
          status: 500,
          request: options
        });
      throw error2;
    }
  });
}
var isWrite = ({ method, url }) => method !== "GET" && !url.endsWith("/graphql");
function patience(octokit, wait) {
  const limit = pLimit(CONCURRENT);
  octokit.hook.wrap("request", (request2, options) => {
    const once2 = isWrite(options);
    return limit(
      () => pRetry(async () => request2(options), {
        ...{ retries: RETRIES, minTimeout: 1e3, factor: 4 },
        shouldRetry: ({ error: error2 }) => {
          const pause = pauseBefore(error2);
          return once2 ? pause !== void 0 && pause > 0 : pause !== void 0;
        },
        onFailedAttempt: ({ error: error2, retriesLeft }) => retriesLeft > 0 ? wait(1e3 * (pauseBefore(error2) ?? 0)) : void 0
      })
    );
  });
}
function pauseBefore(error2) {
  const { status = 500, message, response } = error2;
  if (status === 408 || status >= 500) return 0;
  if (!isLimit({ status, message, headers: response?.headers ?? {} })) return void 0;
  const known = Math.max(1, limitSeconds(response?.headers ?? {}));
  return known <= WAIT_SECONDS ? known : void 0;
}
var BODY_LIMIT = 64 * 1024 * 1024;
var RAW_LIMIT = 4 * 1024 * 1024 + 1;
async function readBody(body, raw) {
  if (!raw) {
    const decoder = new TextDecoder();
    let text = "";
    let size2 = 0;
    for await (const chunk of body) {
      size2 += chunk.byteLength;
      if (size2 > BODY_LIMIT) throw Object.assign(new Error("the answer is too large"), { status: 413 });
      text += decoder.decode(chunk, { stream: true });
    }
    text += decoder.decode();
    return text === "" ? void 0 : JSON.parse(text);
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= RAW_LIMIT) break;
  }
  return Buffer.concat(chunks).subarray(0, RAW_LIMIT);
}
function shortRefusals(fetch2) {
  return async (url, options) => {
    const response = await fetch2(url, options);
    if (response.ok) return response;
    const read = async () => await readBody(response.body ?? [], true);
    return Object.assign(response, { text: async () => (await read()).toString(), arrayBuffer: read });
  };
}
async function ask({ what, permission }, work) {
  try {
    return await work();
  } catch (error2) {
    if (error2 instanceof GitHubError) throw error2;
    const { status, message = "", response } = error2;
    if (status === void 0 && !(error2 instanceof SyntaxError)) throw error2;
    const known = response ? status : void 0;
    const refusal = { status: known, message, headers: response?.headers ?? {} };
    throw new GitHubError(`can't ${what}: ${reasonOf({ ...refusal, permission })}`, {
      ...{ cause: error2, isLimit: isLimit(refusal) },
      ...known !== void 0 && { status: known }
    });
  }
}
function isStatus(error2, ...statuses) {
  return error2 instanceof GitHubError && error2.status !== void 0 && statuses.includes(error2.status);
}

// src/github/failures.ts
async function orFailure(work) {
  try {
    return await work;
  } catch (error2) {
    if (error2 instanceof GitHubError) return error2;
    throw error2;
  }
}
async function orNothing(work) {
  const found = await orFailure(work);
  return found instanceof GitHubError ? void 0 : found;
}
async function unlessMissing(work) {
  const found = await orFailure(work);
  if (isStatus(found, 404)) return void 0;
  if (found instanceof GitHubError) throw found;
  return found;
}
async function allOrEach(values, send) {
  const failed = values.length === 0 ? void 0 : await orFailure(send([...values]));
  if (!(failed instanceof GitHubError)) return [];
  if (values.length === 1 || !isStatus(failed, 403, 404, 422) || failed.isLimit) return [failed];
  const alone = (await Promise.all(values.map((value) => allOrEach([value], send)))).flat();
  return alone.length === values.length ? [failed] : alone;
}

// src/github/contents.ts
import { posix } from "node:path";

// src/core/paths/follow-links.ts
var MOST_LINKS = 40;
async function followLinks(path4, find) {
  const links = [];
  const folder = [];
  let rest = path4.split("/");
  const lost = (at) => ({ links, ...links.length > 0 && { lost: [at, ...rest].join("/") } });
  while (rest.length > 0) {
    const [part = "", ...after] = rest;
    rest = after;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (folder.pop() === void 0) return lost("..");
      continue;
    }
    const here = [...folder, part].join("/");
    const found = await find(here);
    if (found?.kind === "link") {
      links.push(here);
      if (links.length > MOST_LINKS || found.target.startsWith("/")) return { links, lost: found.target };
      rest = [...found.target.split("/"), ...rest];
    } else if (found?.kind === "folder") folder.push(part);
    else if (found?.kind === "submodule") return { links, lost: [here, ...rest].join("/") };
    else return found?.kind === "file" && rest.length === 0 ? { links, file: here } : lost(here);
  }
  return lost(folder.join("/"));
}
var trailOf = ({ links, file, lost }) => [...links, file ?? lost ?? []].flat();

// src/github/believe.ts
var isText2 = (value) => typeof value === "string";
var isName = (value) => typeof value === "string" && value !== "" && value.length <= LONGEST_NAME;
var isPath = (value) => typeof value === "string" && value !== "" && !/^\.{0,2}\//.test(value);
var isSha = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
var isCount2 = (value) => Number.isSafeInteger(value) && value >= 0;
var isFlag2 = (value) => typeof value === "boolean";
var isAddress = (value) => typeof value === "string" && value.length <= LONGEST_NAME && /^https?:\/\/./.test(value) && URL.canParse(value);
var isTime = (value) => typeof value === "string" && value.length <= LONGEST_NAME && !Number.isNaN(Date.parse(value));
var isList2 = (value) => Array.isArray(value);
var orNone = (kind) => (value) => value === void 0 || value === null || kind(value);
var LONGEST_NAME = 4096;
function believe(answer, fields, what) {
  const wrong = findWrong(answer, fields);
  if (wrong !== void 0) throw senseless(what, wrong);
}
function believeList(answer, fields, what) {
  if (!Array.isArray(answer)) throw senseless(what, "it is not a list");
  const find = createFinder(fields);
  for (const entry of answer) {
    const wrong = find(entry);
    if (wrong !== void 0) throw senseless(what, `of an entry: ${wrong}`);
  }
}
var senseless = (what, wrong) => new GitHubError(`can't ${what}: GitHub's answer makes no sense (${wrong}); run it again`);
function findWrong(answer, fields) {
  return createFinder(fields)(answer);
}
function createFinder(fields) {
  const places = Object.entries(fields).map(([place, isRight]) => ({ place, keys: place.split("."), isRight }));
  return (answer) => {
    if (!isRecord(answer)) return "it is not an object";
    for (const { place, keys: keys2, isRight } of places) {
      let value = answer;
      for (const key of keys2) value = isRecord(value) ? value[key] : void 0;
      if (!isRight(value)) return `its ${place} is missing or wrong`;
    }
    return void 0;
  };
}

// src/github/trees.ts
var TREE_REQUESTS = 200;
var READ = { what: "read the file tree", permission: "contents: read" };
var NO_FILES2 = `can't ${READ.what}: GitHub's answer is a tree without files; run it again`;
async function readTree({ client, repository }, of, recursive) {
  const { data } = await ask(
    { ...READ, what: `${READ.what} of ${of}` },
    () => client.rest.git.getTree({ ...repository, tree_sha: of, ...recursive && { recursive: "1" } })
  );
  believe(data, { truncated: isFlag2, tree: isList2 }, READ.what);
  believeList(data.tree, ENTRY, READ.what);
  const paths = data.tree.map(({ path: path4 }) => path4).filter((path4) => !path4.includes("\uFFFD"));
  if (new Set(paths).size < paths.length) throw senseless(READ.what, "one path is in it twice");
  return {
    truncated: data.truncated,
    entries: data.tree.map(({ path: path4, sha, mode, type }) => ({ path: path4, sha, mode, type }))
  };
}
var ENTRY = {
  path: isPath,
  sha: isSha,
  mode: (mode) => typeof mode === "string" && /^[0-7]{6}$/.test(mode),
  type: (type) => type === "blob" || type === "tree" || type === "commit"
};
async function listTree(connection, commit) {
  const tree = await readTree(connection, commit, true);
  return tree.truncated ? void 0 : tree.entries.filter((entry) => entry.type !== "tree");
}
async function listWholeTree(connection, commit) {
  let left = TREE_REQUESTS;
  const read = (sha, recursive) => {
    if (left-- > 0) return readTree(connection, sha, recursive);
    throw new GitHubError(
      `can't ${READ.what}: it is too large to be read through the API; check the repository out and audit from there`
    );
  };
  const walk = async (folder, sha) => {
    const whole = await read(sha, true);
    const { entries, truncated } = whole.truncated ? await read(sha, false) : whole;
    if (truncated)
      throw new GitHubError(
        `can't ${READ.what}: the folder ${folder || "/"} is too large for the API; check the repository out and audit from there`
      );
    const prefix2 = folder === "" ? "" : `${folder}/`;
    const files = entries.filter((entry) => entry.type !== "tree").map((entry) => ({ ...entry, path: prefix2 + entry.path }));
    const folders = whole.truncated ? entries.filter((entry) => entry.type === "tree") : [];
    return [...files, ...(await Promise.all(folders.map((entry) => walk(prefix2 + entry.path, entry.sha)))).flat()];
  };
  return walk("", commit);
}
async function compareTrees(connection, { base, head }) {
  const budget = { left: TREE_REQUESTS - 2 };
  const [before, after] = await Promise.all([readTree(connection, base, true), readTree(connection, head, true)]);
  for (const { entries } of [before, after]) if (entries.length === 0) throw new GitHubError(NO_FILES2);
  if (!before.truncated && !after.truncated)
    return {
      ...{ changes: diffEntries(before.entries, after.entries), complete: true, requests: 2 },
      basePaths: new Set(before.entries.map(({ path: path4 }) => path4))
    };
  const differing = { before: [], after: [], complete: true };
  const read = async (sha, recursive) => {
    if (sha === void 0) return { truncated: false, entries: [] };
    if (budget.left <= 0) {
      differing.complete = false;
      return { truncated: false, entries: [] };
    }
    budget.left--;
    const tree = await readTree(connection, sha, recursive);
    if (tree.entries.length === 0) throw new GitHubError(NO_FILES2);
    return tree;
  };
  const walk = async (folder, old, now) => {
    const [left, right] = await Promise.all([read(old, false), read(now, false)]);
    if (left.truncated || right.truncated) differing.complete = false;
    const mine = new Map(left.entries.map((entry) => [entry.path, entry]));
    const theirs = new Map(right.entries.map((entry) => [entry.path, entry]));
    const names2 = [.../* @__PURE__ */ new Set([...mine.keys(), ...theirs.keys()])].filter(
      (name) => mine.get(name)?.sha !== theirs.get(name)?.sha || mine.get(name)?.mode !== theirs.get(name)?.mode
    );
    await Promise.all(
      names2.map(async (name) => {
        const pair2 = [mine.get(name), theirs.get(name)];
        const path4 = folder === "" ? name : `${folder}/${name}`;
        if (pair2[0]) differing.before.push({ ...pair2[0], path: path4 });
        if (pair2[1]) differing.after.push({ ...pair2[1], path: path4 });
        const [was, is] = pair2.map((entry) => entry?.type === "tree" ? entry.sha : void 0);
        if (was === void 0 && is === void 0) return;
        const [from, to] = await Promise.all([read(was, true), read(is, true)]);
        if (from.truncated || to.truncated) return walk(path4, was, is);
        for (const entry of from.entries) differing.before.push({ ...entry, path: `${path4}/${entry.path}` });
        for (const entry of to.entries) differing.after.push({ ...entry, path: `${path4}/${entry.path}` });
      })
    );
  };
  await walk("", base, head);
  return {
    changes: diffEntries(differing.before, differing.after),
    complete: differing.complete,
    requests: TREE_REQUESTS - budget.left
  };
}
function diffEntries(before, after) {
  const files = (entries) => new Map(entries.filter((entry) => entry.type !== "tree").map((entry) => [entry.path, entry]));
  const old = files(before);
  const now = files(after);
  const changes = [];
  const byPath = (a, b) => compareText(a.path, b.path);
  const gone = groupBy([...old.values()].filter(({ path: path4 }) => !now.has(path4)).sort(byPath), ({ sha }) => sha);
  for (const entry of [...now.values()].sort(byPath)) {
    const was = old.get(entry.path);
    if (was?.sha === entry.sha && was.mode === entry.mode) continue;
    if (was)
      changes.push({
        status: was.sha === entry.sha || was.mode.slice(0, 2) !== entry.mode.slice(0, 2) ? "changed" : "modified",
        path: entry.path,
        ...submodule(entry)
      });
    else {
      const from = gone.get(entry.sha)?.shift();
      changes.push(
        from ? { status: "renamed", path: entry.path, previousPath: from.path, ...submodule(entry) } : { status: "added", path: entry.path, ...submodule(entry) }
      );
    }
  }
  for (const entries of gone.values())
    for (const entry of entries) changes.push({ status: "removed", path: entry.path, ...submodule(entry) });
  return changes.sort((a, b) => compareText(a.path, b.path));
}
var submodule = ({ mode }) => mode === "160000" ? { submodule: true } : {};

// src/github/contents.ts
async function findFile(connection, { path: path4, ref }) {
  const bytes = await readRaw(connection, { path: path4, ref });
  if (bytes) return bytes;
  const { file } = await followFrom(connection, { path: path4, ref });
  if (file === void 0) return void 0;
  const again = await readRaw(connection, { path: file, ref });
  if (again) return again;
  throw new GitHubError(
    `can't read ${path4}: GitHub has ${file} in the tree of ${ref}, but does not find it; run it again`
  );
}
async function readRaw({ client, repository }, { path: path4, ref }) {
  const what = `read ${path4}`;
  const reading = ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.getContent({ ...repository, path: path4, ref, mediaType: { format: "raw" } })
  );
  const answer = await unlessMissing(reading);
  if (!answer) return void 0;
  const { data, headers } = answer;
  const status = answer.status;
  if (status !== 200) throw senseless(what, `its status is ${status}`);
  const type = String(headers["content-type"]);
  if (/^text\/html/.test(type)) throw senseless(what, "it is a web page");
  if (!/^application\/json/.test(type)) return data ?? new Uint8Array();
  const found = typeOf(data);
  if (found === "symlink") return void 0;
  if (found === void 0) throw senseless(what, "it is not the file");
  throw new UsageError(`${path4} is a ${found}, not a file, at ${ref}: name the matrix file in the input \`matrix\``);
}
function typeOf(data) {
  try {
    const described = JSON.parse(Buffer.from(data).toString());
    if (Array.isArray(described)) return described.length > 0 ? "folder" : void 0;
    const type = isRecord(described) ? described.type : void 0;
    return type === "symlink" || type === "submodule" ? type : void 0;
  } catch {
    return void 0;
  }
}
async function followFrom(connection, { path: path4, ref }) {
  const { owner, repo } = connection.repository;
  const folders = /* @__PURE__ */ new Map();
  const read = async (sha) => {
    const { entries, truncated } = await readTree(connection, sha, false);
    if (truncated) throw new GitHubError(`can't read ${path4}: a folder on the way has too many files`);
    return new Map(entries.map((entry) => [entry.path, entry]));
  };
  const open2 = (folder, sha) => getOrMake(folders, folder, () => read(sha));
  await open2("", ref).catch((error2) => {
    if (!isStatus(error2, 404)) throw error2;
    throw new GitHubError(
      `can't read ${path4}: ${owner}/${repo} has no ${ref}, as far as the token can see; it may be gone, or the job needs the permission \`contents: read\``,
      { cause: error2, status: 404 }
    );
  });
  const find = async (at) => (await folders.get(parentFolder(at)))?.get(posix.basename(at));
  const followed = await followLinks(path4, async (at) => {
    const entry = await find(at);
    if (entry?.type === "tree") await open2(at, entry.sha);
    if (entry?.mode === "120000")
      return { kind: "link", target: await readLink(connection, { path: at, sha: entry.sha }) };
    return entry && { kind: KINDS[entry.type] };
  });
  const file = followed.file === void 0 ? void 0 : await find(followed.file);
  return { ...followed, ...file && { sha: file.sha } };
}
var KINDS = { blob: "file", tree: "folder", commit: "submodule" };
async function readLink({ client, repository }, { path: path4, sha }) {
  const what = `read the symbolic link ${path4}`;
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.git.getBlob({ ...repository, file_sha: sha })
  );
  believe(data, { sha: (value) => value === sha, content: isText2, encoding: (value) => value === "base64" }, what);
  return Buffer.from(data.content, "base64").toString();
}
async function findTrail(connection, { path: path4, ref }, read) {
  const listed = await readFolder(connection, { path: parentFolder(path4), ref });
  const entry = listed?.find((one) => one.path === path4);
  const isFile = entry?.type === "file";
  const bytes = await read().catch(orNoFile);
  if (isFile && await isContent(bytes, entry.sha)) return [path4];
  if (listed && !entry && listed.length < MOST_LISTED) return [];
  const followed = await followFrom(connection, { path: path4, ref });
  const isOther = followed.links.length > 0 || followed.lost !== void 0;
  const isRight = followed.sha === void 0 ? !isFile || isOther : await isContent(bytes, followed.sha);
  if (!isRight) throw senseless(`read ${path4}`, "it is not what the folder's list names");
  return trailOf(followed);
}
function orNoFile(error2) {
  if (!(error2 instanceof UsageError)) throw error2;
}
async function isContent(bytes, hash) {
  if (!bytes) return false;
  if (bytes.length >= RAW_LIMIT) return true;
  const { createHash } = await import("node:crypto");
  const made = createHash(hash.length === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes);
  return made.digest("hex") === hash;
}
var MOST_LISTED = 1e3;
async function listEntries(connection, at) {
  const listed = await askFolder(connection, at);
  if (listed === "missing") return [];
  return listed === "other" ? void 0 : listed.map(({ path: path4, type }) => type === "dir" ? `${path4}/` : path4);
}
async function listFolder(connection, at) {
  return (await readFolder(connection, at) ?? []).map(({ path: path4 }) => path4);
}
async function readFolder(connection, at) {
  const listed = await askFolder(connection, at);
  return typeof listed === "string" ? void 0 : listed;
}
async function askFolder({ client, repository }, { path: path4, ref }) {
  const what = `list ${path4 === "" ? "the root" : path4}`;
  const listing2 = ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.getContent({ ...repository, path: path4, ref })
  );
  const answer = await unlessMissing(listing2);
  if (!answer) return "missing";
  const { data } = answer;
  if (isRecord(data) && data.type !== void 0) return "other";
  believeList(data, { path: isName, type: isName, sha: isSha }, what);
  return data;
}

// src/action/outputs.ts
import { join as join2 } from "node:path";

// src/core/render/check/json.ts
function checkJson(report) {
  return {
    version: 1,
    base: pointJson(report.base),
    head: pointJson(report.head),
    baseBehind: report.base?.behind ?? null,
    verdict: report.verdict,
    complete: report.complete,
    features: report.features.map((feature) => ({
      id: feature.id,
      category: feature.category,
      name: feature.name,
      level: feature.level,
      tentative: feature.tentative,
      ...feature.accepts && { accepts: feature.accepts },
      change: feature.change,
      outcome: feature.outcome,
      maintainers: feature.maintainers,
      planned: feature.planned,
      checks: feature.checks,
      files: feature.files.map(({ path: path4, previousPath, status, pattern }) => ({
        path: path4,
        ...previousPath !== void 0 && { previous_path: previousPath },
        status,
        pattern
      })),
      because: feature.because,
      emptied: feature.emptied
    })),
    unmapped: report.unmapped,
    unmappedOutcome: report.unmappedOutcome,
    levelChanges: report.levelChanges.map(({ id, name, category, change, isNew, title: title2, missing, files, outcome }) => ({
      ...{ id, name, category, change, isNew, title: title2, missing, files, outcome }
    })),
    contentNotChecked: report.contentNotChecked,
    problems: report.problems,
    override: report.override,
    preview: report.preview,
    baseFaults: report.baseFaults,
    toMap: report.toMap,
    mappedByHead: report.mappedByHead,
    suggestions: report.suggestions,
    lookAlikes: report.lookAlikes,
    matrixChange: report.matrixChange && {
      ...report.matrixChange,
      diff: report.matrixChange.diff && matrixDiffJson(report.matrixChange.diff)
    }
  };
}
var pointJson = (point) => point && { ref: point.ref, sha: point.sha };
function matrixDiffJson({ before, after, features, matrix }) {
  const named = ({ id, name, category }) => ({ id, name, category });
  const mark = (file, { level, tentative }) => ({
    level,
    title: file.levels.get(level).title,
    tentative
  });
  const pairs2 = features.flatMap(
    (change) => change.before && change.after ? [{ change, was: change.before, now: change.after }] : []
  );
  const having = (...keys2) => pairs2.filter(({ change }) => change.keys.some((key) => keys2.includes(key)));
  return {
    added: features.filter((change) => change.before === null).map(named),
    removed: features.filter((change) => change.after === null).map(named),
    renamed: having("name").map(({ change, was }) => ({ ...named(change), from: was.name })),
    levels: having("level", "tentative").map(({ change, was, now }) => ({
      ...named(change),
      direction: change.changes.find((word) => word === "raised" || word === "lowered") ?? null,
      from: mark(before, was),
      to: mark(after, now)
    })),
    maintainers: having("maintainers").map(({ change, was, now }) => ({
      ...named(change),
      added: namesWithout(now.maintainers, was.maintainers),
      removed: namesWithout(was.maintainers, now.maintainers)
    })),
    paths: having("paths", "exclude", "content", "cross-cutting").map(({ change }) => named(change)),
    rules: [...new Set(matrix.map(({ path: path4 }) => path4[0]))],
    features: features.map((change) => ({ ...named(change), changes: change.changes, keys: change.keys })),
    keys: matrix.map(({ key, before: before2, after: after2 }) => ({ key, before: before2 ?? null, after: after2 ?? null }))
  };
}
function judgedAgainJson(pullRequest, report) {
  return { pullRequest, ...checkJson(report) };
}

// src/core/text/json-pieces.ts
function* jsonPieces(value, depth, line) {
  if (depth === 0 || typeof value !== "object" || value === null || "toJSON" in value) {
    yield JSON.stringify(value, null, line && 2).replaceAll("\n", line);
    return;
  }
  const isList3 = Array.isArray(value);
  const [open2, close] = isList3 ? ["[", "]"] : ["{", "}"];
  const inner = line && `${line}  `;
  let lead = open2;
  for (const key of isList3 ? value.keys() : Object.keys(value)) {
    const one = value[key];
    if (one === void 0) continue;
    yield `${lead}${inner}${isList3 ? "" : `${JSON.stringify(key)}:${line && " "}`}`;
    yield* jsonPieces(one, depth - 1, inner);
    lead = ",";
  }
  yield lead === open2 ? open2 + close : line + close;
}
var CHUNK = 64 * 1024;
function* joinPieces(pieces) {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  yield text;
}
var Later = class {
  item;
  make;
  constructor(item, make) {
    this.item = item;
    this.make = make;
  }
  toJSON() {
    return this.make(this.item);
  }
};
var eachLater = (items, make) => items.map((item) => new Later(item, make));

// src/engine/ports.ts
function started(work) {
  work.catch(() => void 0);
  return work;
}

// src/system-errors.ts
var REASONS = {
  ENOSPC: "there is no space left",
  EDQUOT: "there is no space left for this user",
  EFBIG: "it would be larger than files may be here",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EEXIST: "its folder is a file",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  EPIPE: "the reader has gone away"
};
function reasonOf2(error2) {
  const { code, message } = error2;
  return REASONS[code ?? ""] ?? message;
}

// src/write-file.ts
import {
  access as access2,
  constants as constants2,
  lstat,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
  writeFile as writeFile2
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
async function writeWhole(path4, content, name = path4) {
  const pieces = typeof content === "string" ? [content] : joinPieces(content);
  try {
    const target = await followLinks2(path4);
    const present = await stat(target).catch(() => void 0);
    if (present && !present.isFile()) {
      await writeFile2(target, pieces);
      return;
    }
    if (present) await access2(target, constants2.W_OK);
    else if (target === resolve(path4)) await mkdir(dirname(target), { recursive: true });
    await replace(target, pieces, present?.mode);
  } catch (error2) {
    throw new WriteError(`${name} can't be written: ${reasonOf2(error2)}`, { cause: error2 });
  }
}
async function followLinks2(path4) {
  let target = resolve(path4);
  for (let links = 0; links < 40; links++) {
    const found = await lstat(target).catch(() => void 0);
    if (!found?.isSymbolicLink()) return found ? await realpath(target) : target;
    target = resolve(dirname(target), await readlink(target));
  }
  return realpath(target);
}
async function replace(target, pieces, mode) {
  const { randomBytes } = await import("node:crypto");
  const temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", mode ?? 438);
    try {
      await writeFile2(file, pieces);
      if (mode !== void 0) await file.chmod(mode & 4095);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error2) {
    await unlink(temporary).catch(() => void 0);
    throw error2;
  }
}

// src/action/outputs.ts
async function writeCheckOutputs(report, folder) {
  const byLevel = groupBy(report.features, ({ level }) => level);
  const levels = {};
  for (const id of report.levels.keys()) if (byLevel.has(id)) levels[id] = byLevel.get(id).length;
  const teams = report.features.flatMap(
    ({ maintainers, planned }) => maintainers.filter((name) => name.startsWith("@") && !planned.includes(name))
  );
  setOutput2("verdict", report.verdict);
  setOutput2("features", JSON.stringify(report.features.map(({ id }) => id)));
  setOutput2("flagged", JSON.stringify(flaggedFeatures(report).map(({ id }) => id)));
  setOutput2("levels", JSON.stringify(levels));
  setOutput2("teams", JSON.stringify([...new Set(teams)]));
  setOutput2("unmapped", String(report.unmapped.length));
  setOutput2("report", await writeReport(folder, checkJson(report)));
}
async function writeAgainOutputs(judged, folder) {
  const reports = judged.map(({ number, report }) => judgedAgainJson(number, report));
  if (judged.length > 0) setOutput2("verdict", worst(judged.map(({ report }) => report.verdict)));
  for (const name of ["features", "flagged", "levels", "teams", "unmapped", "comment-url", "markdown"])
    setOutput2(name, "");
  setOutput2("report", await writeReport(folder, reports));
}
async function writeReport(folder, report) {
  const path4 = join2(folder, "support-matrix-report.json");
  await writeWhole(path4, jsonLine(report, 2));
  return path4;
}
function* jsonLine(value, depth) {
  yield* jsonPieces(value, depth, "");
  yield "\n";
}
async function publishSummary(markdown, folder) {
  const path4 = join2(folder, "support-matrix-summary.md");
  const showing = started(writeSummary(markdown));
  await writeWhole(path4, markdown);
  setOutput2("markdown", path4);
  await showing;
}
async function writeEach(...works) {
  const errors = [];
  const one = async (work) => {
    try {
      await work();
    } catch (error2) {
      if (!(error2 instanceof WriteError)) throw error2;
      errors.push(error2);
    }
  };
  await Promise.all(works.map(one));
  return errors;
}
function endWith(code, unwritten) {
  for (const { message } of unwritten) error(logText(message));
  return unwritten.length > 0 ? EXIT.outside : code;
}
async function writeSummary(markdown) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await summary.addRaw(markdown, true).write();
  } catch (error2) {
    throw new WriteError(`the step summary can't be written: ${reasonOf2(error2)}`, { cause: error2 });
  }
}
function setOutput2(name, value) {
  try {
    setOutput(name, value);
  } catch (error2) {
    throw new WriteError(`the output \`${name}\` can't be written: ${reasonOf2(error2)}`, { cause: error2 });
  }
}

// src/core/render/check/folded-sections.ts
function fileBlocks({ report, context: context2, room, whole }) {
  const pen = markdownPen(context2);
  const { contentNotChecked } = report;
  const asks = new Set(report.toMap);
  const { file, becomesCovered = [] } = report.matrixChange ?? {};
  const isTold = /* @__PURE__ */ new Set([file, ...becomesCovered]);
  const quiet2 = report.unmapped.filter((path4) => !asks.has(path4) && (whole || !isTold.has(path4)));
  const rest = report.features.length + asks.size > 0 || whole ? quiet2 : [];
  return [
    ...fileSets(report).flatMap((set) => {
      const names2 = set.features.map((feature) => pen.strong(pen.text(nameOf(feature, report))));
      return [names2.join(", "), list([...facts(set, report, pen), ...fileItems(set, room)], room.items)];
    }),
    ...rest.length > 0 ? ["**No feature**", list(rest, room.items, mdCode)] : [],
    ...contentNotChecked.length > 0 ? [
      `**Not searched for** ${mdCode("content")}, because the changed lines are unknown`,
      list(contentNotChecked, room.items, mdCode)
    ] : []
  ];
}
function facts({ features }, report, pen) {
  const said2 = features.flatMap((feature) => {
    const note = feature.notes === void 0 ? [] : [{ label: "Note: ", fact: pen.note(feature.notes) }];
    const others = [sunsetSentence(feature, pen), ...feature.because.map(({ rule }) => RULES[rule] ?? "")];
    return [...note, ...others.filter(Boolean).map((fact) => ({ label: "", fact }))].map((one) => ({ ...one, feature }));
  });
  return [...groupBy(said2, ({ fact }) => fact)].map(([fact, of]) => {
    if (of.length === features.length) return of[0].label + fact;
    return `${of.map(({ feature }) => pen.text(nameOf(feature, report))).join(", ")}: ${fact}`;
  });
}
var RULES = {
  tentative: "The level is under review, so this counts one step milder.",
  "content-only": "Files belong to it by what their changed lines say, not by their path, so this only warns."
};
function fileItems({ byPattern }, room) {
  let left = room.files;
  return [...byPattern].map(([pattern, files]) => {
    const shown = listUpTo(files, Math.max(left, 0), fileLine);
    left -= files.length;
    if (files.length === 1 && files[0].path === pattern) return shown[0];
    return [`by ${mdCode(pattern)}`, ...shown.map((file) => `  - ${file}`)].join("\n");
  });
}
function fileLine({ path: path4, previousPath, status, submodule: submodule2 }) {
  const name = previousPath === void 0 ? mdCode(path4) : `${mdCode(previousPath)} to ${mdCode(path4)}`;
  const words2 = [...submodule2 ? ["submodule"] : [], ...status === "modified" ? [] : [status]];
  return words2.length > 0 ? `${name} (${words2.join(", ")})` : name;
}
function maintainerBlocks(scene) {
  const { report, context: context2, room } = scene;
  const { toMap } = report;
  if (toMap.length === 0) return lookAlikeBlocks(scene);
  const edit = matrixUrl(context2, report.preview, "edit");
  const file = edit === void 0 ? mdCode(context2.matrixPath) : mdLink(context2.matrixPath, edit);
  const [it, need] = toMap.length === 1 ? ["it", "it needs"] : ["them", "they need"];
  return [
    `No feature covers ${toMap.length === 1 ? "this file" : "these files"}: add ${it} to the ${mdCode("paths")} of one in ${file}, or to ${mdCode("unmapped.ignore")} where ${need} none.`,
    list(toMap, room.items, mdCode),
    ...lookAlikeBlocks(scene),
    ...suggestionBlocks(report)
  ];
}
function lookAlikeBlocks({ report: { lookAlikes }, context: context2, room }) {
  const pen = markdownPen(context2);
  if (lookAlikes.length === 0) return [];
  return [
    "A pattern may look right and still not match:",
    list(lookAlikes, room.items, (one) => lookAlikeSentence(one, pen))
  ];
}
function suggestionBlocks({ suggestions }) {
  if (suggestions.length === 0) return [];
  return [
    "Perhaps like this:",
    list(
      suggestions,
      suggestions.length,
      (one) => one.kind === "row" ? `a row of its own in **${mdText(one.category)}**, like the folders next to it: ${mdCode(
        `- {name: ${JSON.stringify(one.name)}, level: experimental, maintainers: [], paths: [${JSON.stringify(one.pattern)}]}`
      )}` : `in the ${mdCode("paths")} of **${mdText(one.feature.name)}**, which most files next to it belong to: ${mdCode(`- ${JSON.stringify(one.pattern)}`)}`
    )
  ];
}
function foldTitle(report) {
  const { toMap, contentNotChecked } = report;
  return [
    ...report.features.length > 0 ? ["Files and notes"] : toMap.length > 0 ? [] : ["Files"],
    ...toMap.length > 0 ? [`For maintainers: ${count(toMap.length, "file")} without a feature`] : [],
    ...toMap.length === 0 && report.lookAlikes.length > 0 ? ["For maintainers: a pattern with other characters"] : [],
    ...contentNotChecked.length > 0 ? [`${count(contentNotChecked.length, "file")} not searched`] : []
  ].join(" \xB7 ");
}
function levelMeanings(report) {
  const touched = new Set(report.features.map(({ level }) => level));
  return [...report.levels.values()].filter(({ id }) => touched.has(id)).map(({ title: title2, meaning }) => `- **${mdText(title2)}:** ${mdText(meaning)}`).join("\n");
}

// src/core/render/check/footer.ts
function footer(context2, report, isSummary = false) {
  const { matrixRepository, baseRef, baseSha, headSha, matrixPath, pageUrl } = context2;
  const page = isSummary ? void 0 : context2.runUrl;
  const url = matrixUrl(context2, report.preview);
  const [ref, sha] = report.preview ? [void 0, headSha] : [baseRef, baseSha];
  const ends = describeEnds(report, mdCode);
  const parts = [
    url === void 0 ? mdCode(matrixPath) : mdLink(matrixPath, url),
    ...matrixRepository === void 0 || url !== void 0 ? [] : [` in ${mdCode(matrixRepository)}`],
    ...ref !== void 0 && (isSummary || sha === void 0) ? [` of ${mdCode(ref)}`] : [],
    ...sha !== void 0 ? [` at ${mdCode(sha.slice(0, 7))}`] : [],
    ...isSummary ? [`, ${report.files} changed ${report.files === 1 ? "file" : "files"}`] : [],
    ...ends === "" ? [] : [` \xB7 ${ends}`],
    ...pageUrl !== void 0 ? [` \xB7 ${mdLink("all features", pageUrl)}`] : [],
    ...page !== void 0 ? [` \xB7 ${mdLink("full report", page)}`] : []
  ];
  return `<sub>${parts.join("")}</sub>`;
}

// src/core/text/markdown-table.ts
function markdownTable(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

// src/core/render/check/table.ts
var ROWS_IN_SIGHT = 4;
function featureTable(entries, { report, context: context2, room: { items: limit } }) {
  const pen = markdownPen(context2, true);
  const firstAlone = entries.find(isAlone);
  const rows = entries.slice(0, limit).map((entry) => {
    const { warning: warning2 } = entry.features[0];
    const shown = entry.outcome !== "pass" && warning2 !== void 0;
    const loud = shown ? `<br>${pen.strong("Warning:")} ${pen.note(warning2)}` : "";
    return [entryTitle(entry, { report, pen, limit }) + loud, whoOf(entry, { report, pen, asks: entry === firstAlone })];
  });
  const left = entries.slice(limit).reduce((sum, { features }) => sum + features.length, 0);
  const rest = left > 0 ? [[`\u2026 and ${count(left, "more feature")}`, ""]] : [];
  return markdownTable(["Feature and support level", "Maintainers"], [...rows, ...rest]);
}
var isAlone = ({ outcome, features }) => outcome !== "pass" && features.some(({ unmaintained }) => unmaintained);
function whoOf({ outcome, features }, { report, pen, asks }) {
  const [first] = features;
  const names2 = maintainersOf(first, pen);
  const { volunteer, author } = report;
  if (volunteer === void 0 || author?.isBot) return names2;
  if (asks) return `${names2}: ${pen.link("volunteer?", volunteer)}`;
  const isSeeking = first.seekingMaintainers && !first.unmaintained && outcome !== "pass";
  return isSeeking ? `${names2}, ${pen.link("more are wanted", volunteer)}` : names2;
}

// src/core/render/check/alert.ts
function toldBlocks({ report, context: context2, room }) {
  const pen = markdownPen(context2);
  const problems = report.problems.map((problem) => {
    const { lead, details } = problemText(problem, report, context2, pen);
    return {
      outcome: "fail",
      text: [lead, ...listUpTo(details, room.items).map((line) => `- ${line}`)].join("\n")
    };
  });
  const override = report.override ? [{ outcome: "warn", text: overrideSentence(report.override, pen) }] : [];
  const advice = adviceOfLevels(report, pen).map(({ outcome, level, text }) => ({
    outcome,
    text: `**${level}:** ${text}`
  }));
  const { remedy, whom } = findWayOut(report, context2, pen);
  const changes = levelChangeTexts(report, pen, { hasWayOut: remedy !== void 0 }).map(({ outcome, lead, text }) => ({
    outcome,
    text: `**${lead}:** ${text}`
  }));
  const byRules = [...advice.slice(0, ADVICE_IN_SIGHT), ...changes, ...unmappedText(report, context2)].sort(byStrictness);
  const told = [...problems, ...override, ...byRules];
  const ending = [...remedy === void 0 ? [] : [`**To unblock:** ${remedy}`], ...whom === void 0 ? [] : [whom]];
  const [first, ...rest] = told;
  const alert = !first || report.preview ? void 0 : ALERTS[first.outcome];
  const others = [
    ...(alert ? rest : told).map(({ text }) => text),
    ...ownLines(report, pen),
    ...welcomeSentences(report, pen),
    ...emptiedLines(report, context2, { pen, limit: room.items })
  ];
  if (!alert) return [...together(others), ...ending.length > 0 ? [ending.join("\n")] : []];
  return [quote2([`[!${alert}]
${first.text}`, ...ending].join("\n\n")), ...together(others)];
}
var ADVICE_IN_SIGHT = 3;
var ALERTS = { fail: "CAUTION", warn: "WARNING" };
var together = (lines) => lines.length < 2 ? lines : [lines.map((line) => `- ${line.replaceAll("\n", "\n  ")}`).join("\n")];
var quote2 = (markdown) => markdown.replace(/^/gm, "> ").replace(/^> $/gm, ">");
function unmappedText(report, context2) {
  const { unmappedOutcome: outcome, toMap, mappedByHead, features } = report;
  if (outcome === "pass") return [];
  const matrix = mdCode(context2.matrixPath);
  if (toMap.length === 0) {
    const text = `The new ${matrix} maps ${mappedByHead.length === 1 ? "the new file" : `the ${mappedByHead.length} new files`}.`;
    return outcome === "fail" ? [{ outcome, text }] : [];
  }
  const isSeen = outcome === "fail" || features.every((feature) => feature.outcome === "pass");
  return isSeen ? [
    {
      outcome,
      text: `No feature in ${matrix} covers ${toMap.length === 1 ? "it" : "them"} yet${outcome === "fail" ? "" : "; maintainers can settle that"}.`
    }
  ] : [];
}
function decidedBy(report) {
  const { verdict, verdictWithoutOverride, override, preview, problems, unmappedOutcome } = report;
  const said2 = `Verdict: **${verdict}**${override ? `, without the override ${verdictWithoutOverride}` : ""}.`;
  if (preview || problems.length > 0 || verdictWithoutOverride === "pass") return [said2];
  const strictest = report.features.find(({ outcome: outcome2 }) => outcome2 === verdictWithoutOverride);
  const change = report.levelChanges.find(({ outcome: outcome2 }) => outcome2 === verdictWithoutOverride);
  if (!strictest && change)
    return [
      `${said2} Decided by **${mdText(change.name)}** (${mdCode(`level-changes.${change.change}`)}: ${change.outcome}).`
    ];
  if (!strictest) return [`${said2} Decided by files without a feature (${mdCode("unmapped")}: ${unmappedOutcome}).`];
  const { title: title2, outcome } = report.levels.get(strictest.level);
  const rules = strictest.because.flatMap(
    (reason) => reason.rule === "level" ? [] : [`${mdCode(reason.rule)} makes it ${reason.outcome}.`]
  );
  const told = `${mdText(title2)} says ${outcome[strictest.change]} to ${KIND_WORDS[strictest.change]}.`;
  return [`${said2} Decided by **${mdText(strictest.name)}**: ${[told, ...rules].join(" ")}`];
}

// src/core/render/check/markdown.ts
function shouldComment(report, mode) {
  if (mode === "never") return false;
  if (report.author?.isBot) return report.verdict === "fail";
  if (report.matrixChange !== null || report.verdict !== "pass") return true;
  return mode === "always" && report.features.length > 0;
}
function renderComment(report, context2) {
  const marked = (text) => `${commentMarker(context2)}
${text}`;
  return fitInto(
    (room) => room.files === ALL && hasTooManyFiles(report) ? void 0 : marked(renderReport({ report, context: context2, room, whole: false })),
    () => marked(renderCounts(report, context2)),
    fitsComment
  );
}
function hasTooManyFiles(report) {
  if (isAllFine(report)) return false;
  let length = 0;
  for (const { byPattern } of fileSets(report))
    for (const files of byPattern.values()) for (const { path: path4 } of files) length += path4.length;
  return length > LONGEST_COMMENT;
}
function renderSummary(report, context2) {
  return fitInto(
    (room) => renderReport({ report, context: context2, room, whole: true }),
    () => renderCounts(report, context2),
    fitsSummary
  );
}
function renderNothing(context2) {
  return `${commentMarker(context2)}
**Support matrix:** nothing to do. What was said here no longer applies.${againBlock(
    context2
  ).map((text) => ` ${text}`).join("")}
`;
}
function renderReport(scene) {
  const { report, context: context2, whole } = scene;
  const blocks2 = [
    title(report, context2),
    ...whole ? decidedBy(report) : [],
    ...againBlock(context2),
    ...previewBlock(report, context2),
    ...toldBlocks(scene),
    ...matrixChangeBlocks(scene),
    ...tableBlocks(scene),
    ...foldBlocks(scene),
    ...whole && report.features.length > 0 ? ["#### What the levels mean", levelMeanings(report)] : [],
    footer(context2, report, whole)
  ];
  return `${blocks2.join("\n\n")}
`;
}
var title = (report, context2) => `### Support matrix: ${headline(report, context2, markdownPen(context2))}`;
var againBlock = ({ isAgain = false }) => isAgain ? [AGAIN] : [];
var AGAIN = "Judged again by today's matrix. The check itself has not run again, so its result may be outdated: re-run it, or push.";
function previewBlock(report, { baseRef, matrixPath }) {
  if (!report.preview) return [];
  const base = baseRef === void 0 ? "The base commit" : mdCode(baseRef);
  const told = report.features.some(({ outcome }) => outcome !== "pass") ? "this pull request would be told this:" : "there would be nothing to do.";
  if (report.baseFaults.length > 0) {
    const faults2 = count(report.baseFaults.length, "fault");
    return [
      `${mdCode(matrixPath)} at the base has ${faults2}, so nothing is judged. With the one repaired here, ${told}`
    ];
  }
  return [`${base} has no ${mdCode(matrixPath)} yet, so nothing is judged. With the one added here, ${told}`];
}
function tableBlocks(scene) {
  const entries = entriesOf(scene.report);
  const flagged = entries.filter(({ outcome }) => outcome !== "pass");
  const fine = entries.slice(flagged.length);
  const table = (rows) => featureTable(rows, scene);
  if (entries.length === 0) return [];
  if (scene.whole || entries.length <= ROWS_IN_SIGHT) return [table(entries)];
  const features = fine.reduce((sum, entry) => sum + entry.features.length, 0);
  const also = flagged.length > 0 ? `${count(features, "more feature")}, nothing to do` : count(features, "feature");
  return [...flagged.length > 0 ? [table(flagged)] : [], ...fine.length > 0 ? [fold(also, [table(fine)])] : []];
}
function isAllFine({ verdict, matrixChange, contentNotChecked, features }) {
  if (verdict !== "pass" || matrixChange !== null || contentNotChecked.length > 0) return false;
  return features.every(({ outcome }) => outcome === "pass");
}
function foldBlocks(scene) {
  const { report, context: context2, room, whole } = scene;
  if (!whole && isAllFine(report)) return [];
  if (room.files === 0) {
    const page = context2.runUrl;
    const where = whole || page === void 0 ? "the JSON report" : mdLink("the full report", page);
    return [`There are too many files to show here. They are in ${where}.`, ...maintainerBlocks(scene)];
  }
  const more = adviceOfLevels(report, markdownPen(context2)).slice(ADVICE_IN_SIGHT);
  const advice = more.length > 0 ? [list(more, room.items, ({ level, text }) => `**${level}:** ${text}`)] : [];
  const blocks2 = [...maintainerBlocks(scene), ...advice, ...fileBlocks(scene)];
  return blocks2.length > 0 ? [fold(foldTitle(report), blocks2, whole)] : [];
}
function renderCounts(report, context2) {
  const outcomes = ["fail", "warn", "notice", "pass"].flatMap((outcome) => {
    const features = report.features.filter((feature) => feature.outcome === outcome).length;
    return features > 0 ? [`- ${OUTCOME_WORDS[outcome]}: ${count(features, "feature")}`] : [];
  });
  const diff = report.matrixChange?.diff;
  const lines = [
    ...outcomes,
    ...report.unmapped.length > 0 ? [`- Without a feature: ${count(report.unmapped.length, "file")}`] : [],
    ...diff && !isEmptyDiff(diff) ? ["- The matrix changes"] : [],
    ...report.levelChanges.length > 0 ? [`- Flagged changes of the matrix: ${report.levelChanges.length}`] : []
  ];
  const page = context2.runUrl;
  const rest = `${page === void 0 ? "The JSON report" : mdLink("The full report", page)} has the names, which are too many to show here.`;
  const isRed = blocks(report, context2) ? "this blocks" : "nothing blocks";
  return `${[`### Support matrix: ${isRed}`, lines.join("\n"), rest, footer(context2, report)].join("\n\n")}
`;
}
var OUTCOME_WORDS = {
  fail: "Changes needed",
  warn: "Please check",
  notice: "Good to know",
  pass: "Nothing to do"
};

// src/core/matrix/missing-needs.ts
function missingNeeds(feature, needs) {
  return [...new Set(needs)].filter((need) => !names(feature, need));
}
function names(feature, need) {
  if (need === "notes") return feature.notes !== void 0;
  if (need === "sunset") return feature.sunset !== void 0 && Object.keys(feature.sunset).length > 0;
  return feature[need].length > 0;
}

// src/core/check/level-changes.ts
function judgeLevelChanges({ diff, leftBehind }) {
  if (!diff) return [];
  const files = new Map(leftBehind.map((one) => [one.id, one.files]));
  return diff.features.flatMap((feature) => {
    const change = changeOf(feature, diff);
    const rule = change && diff.before.levelChanges[change];
    const row = feature.after ?? feature.before;
    if (!change || !rule || !row) return [];
    const missing = missingNeeds(row, rule.needs ?? []);
    if (rule.needs && missing.length === 0 || rule.outcome === "pass") return [];
    const { id, name, category } = feature;
    return [
      {
        ...{ id, name, category, change, missing },
        isNew: feature.before === null,
        title: (feature.after ? diff.after : diff.before).levels.get(row.level).title,
        files: files.get(id) ?? 0,
        outcome: rule.outcome,
        ...feature.after && { line: diff.after.locate(feature.after.at).line }
      }
    ];
  });
}
function changeOf({ before: was, after: now, keys: keys2 }, diff) {
  if (!now) return "removed";
  if (!was) return "raised";
  if (!keys2.includes("level")) return void 0;
  const by = (order) => directionOf(order, was.level, now.level);
  return by(diff.before.levelOrder) ?? by(diff.after.levelOrder) ?? "raised";
}

// src/core/check/judge.ts
function judge(matrix, mapping, policy) {
  const touchedIds = new Set(mapping.touched.map(({ feature }) => feature.id));
  const features = mapping.touched.map((touched) => {
    const { feature, kind, files } = touched;
    const { outcome, because } = judgeFeature(touched, { matrix, policy, touchedIds });
    return { feature, kind, files, outcome, because };
  });
  const unmapped = mapping.unmappedKind ? matrix.unmapped.outcome[mapping.unmappedKind] : "pass";
  const levelChanges = policy.matrixChange ? judgeLevelChanges(policy.matrixChange) : [];
  const outcomes = [...features, ...levelChanges].map(({ outcome }) => outcome);
  return { features, unmapped, levelChanges, verdict: worst([...outcomes, unmapped]) };
}
function judgeFeature(touched, rules) {
  const { feature, kind } = touched;
  const { outcome: capped, because } = capContent(touched, rules);
  let outcome = capped;
  if (kind !== "remove" && rules.policy.failOn.includes(feature.level)) {
    outcome = "fail";
    because.push({ rule: "fail-on", level: feature.level, outcome });
  }
  if (feature.tentative && outcome !== "pass") {
    outcome = OUTCOMES[OUTCOMES.indexOf(outcome) - 1];
    because.push({ rule: "tentative", outcome });
  }
  return { outcome, because };
}
function capContent({ feature, kind, kindByPath }, rules) {
  const all = applyTables(feature, kind, rules);
  if (kindByPath === kind || all.outcome !== "fail") return all;
  const byPath = kindByPath ? applyTables(feature, kindByPath, rules) : void 0;
  if (byPath?.outcome === "fail") return byPath;
  return { outcome: "warn", because: [...all.because, { rule: "content-only", outcome: "warn" }] };
}
var ACCEPTS_OUTCOMES = {
  fixes: { add: "warn", edit: "notice", remove: "pass" },
  removals: { add: "fail", edit: "warn", remove: "pass" }
};
function applyTables(feature, kind, { matrix, touchedIds }) {
  const { accepts: accepts2 = "anything", level, sunset: sunset2 } = feature;
  const outcome = matrix.levels.get(level).outcome[kind];
  const because = [{ rule: "level", level, kind, outcome }];
  if (accepts2 === "anything" || kind === "remove") return { outcome, because };
  const bothSides = accepts2 === "fixes" && sunset2?.replacement !== void 0 && touchedIds.has(sunset2.replacement);
  const least = bothSides ? "notice" : ACCEPTS_OUTCOMES[accepts2][kind];
  if (OUTCOMES.indexOf(least) < OUTCOMES.indexOf(outcome)) return { outcome, because };
  return { outcome: least, because: [...because, { rule: "accepts", accepts: accepts2, bothSides, outcome: least }] };
}

// src/core/check/fail-on-levels.ts
function failOnFaults(matrix, failOn) {
  const known = [...matrix.levels.keys()];
  return failOn.filter((level) => !known.includes(level)).map((level) => {
    const near = nearest(level, known);
    return `fail-on names ${JSON.stringify(level)}, which is not a level; allowed: ${known.join(", ")}${near ? `; did you mean ${near}?` : ""}`;
  });
}

// src/core/check/build-report.ts
function buildReport(parts) {
  const {
    matrix,
    mapping,
    judgement,
    failOn,
    problems = [],
    preview = false,
    baseFaults = [],
    matrixChange = null,
    override = null,
    emptied = /* @__PURE__ */ new Set(),
    author,
    suggestions = [],
    lookAlikes = [],
    base = null,
    head = null,
    staged = false
  } = parts;
  const covered = new Set(matrixChange?.becomesCovered);
  const asking = mapping.unmapped.filter(({ kind }) => matrix.unmapped.outcome[kind] !== "pass").map(({ path: path4 }) => path4);
  const byId = featuresById(matrix.features);
  const verdictOfPreview = baseFaults.length > 0 ? "warn" : "pass";
  const verdictOfPolicy = preview ? verdictOfPreview : judgement.verdict;
  const verdictWithoutOverride = problems.length > 0 ? "fail" : verdictOfPolicy;
  const softened = verdictOfPolicy === "fail" && override ? "warn" : verdictOfPolicy;
  return {
    base,
    head,
    ...staged && { staged },
    verdict: worst([softened, problems.length > 0 ? "fail" : "pass"]),
    verdictWithoutOverride,
    complete: mapping.complete,
    problems,
    preview,
    baseFaults,
    features: judgement.features.map((judged) => featureOf(judged, { matrix, byId, emptied })),
    unmapped: mapping.unmapped.map(({ path: path4 }) => path4),
    unmappedOutcome: judgement.unmapped,
    levelChanges: preview ? [] : judgement.levelChanges,
    toMap: asking.filter((path4) => !covered.has(path4)),
    suggestions,
    lookAlikes,
    mappedByHead: asking.filter((path4) => covered.has(path4)),
    contentNotChecked: mapping.contentNotChecked,
    files: mapping.files,
    matrixChange,
    override: verdictOfPolicy === "fail" ? override : null,
    ...matrix.override && { overrideLabel: matrix.override.label },
    levels: matrix.levels,
    ...matrix.volunteer !== void 0 && { volunteer: matrix.volunteer },
    ...matrix.contact && { contact: matrix.contact },
    ...author && { author: authorOf(author, matrix) },
    failOn
  };
}
var NEW_HERE = /* @__PURE__ */ new Set(["FIRST_TIME_CONTRIBUTOR", "FIRST_TIMER", "NONE"]);
function authorOf({ login, association }, matrix) {
  const isBot = matrix.bots.some((bot) => accountKey(bot) === accountKey(login));
  return { login, isBot, isNew: !isBot && association !== void 0 && NEW_HERE.has(association) };
}
function featureOf({ feature, kind, outcome, because, files }, { matrix, byId, emptied }) {
  const { accepts: accepts2, notes, warning: warning2, sunset: sunset2 } = feature;
  const { labels } = matrix.levels.get(feature.level);
  const reported = {
    id: feature.id,
    category: feature.category,
    name: feature.name,
    level: feature.level,
    tentative: feature.tentative,
    change: kind,
    outcome,
    because,
    maintainers: feature.maintainers,
    planned: plannedMaintainers(matrix, feature),
    unmaintained: !isMaintained(matrix, feature),
    seekingMaintainers: feature.seekingMaintainers,
    crossCutting: feature.crossCutting,
    labels: labels.length === 0 ? feature.labels : [...feature.labels, ...labels],
    checks: feature.checks,
    files: files.map(fileOf).sort((a, b) => compareText(a.path, b.path)),
    emptied: emptied.has(feature.id)
  };
  if (accepts2) reported.accepts = accepts2;
  if (notes !== void 0) reported.notes = notes;
  if (warning2 !== void 0) reported.warning = warning2;
  if (!sunset2) return reported;
  reported.sunset = sunset2;
  const { replacement } = sunset2;
  if (replacement !== void 0) reported.replacement = byId.get(replacement)?.name ?? replacement;
  return reported;
}
function fileOf({ change, pattern }) {
  const { path: path4, previousPath, status, submodule: submodule2 } = change;
  return { path: path4, ...previousPath !== void 0 && { previousPath }, status, ...submodule2 && { submodule: submodule2 }, pattern };
}

// src/core/paths/kind-of-change.ts
function kindOf2(touches) {
  const kinds = touches.map(kindOfTouch);
  return kinds.includes("add") ? "add" : kinds.every((kind) => kind === "remove") ? "remove" : "edit";
}
function kindOfTouch({ change, here, before }) {
  switch (change.status) {
    case "added":
    case "copied":
      return "add";
    case "removed":
      return "remove";
    case "renamed":
      return !here ? "remove" : before ? "edit" : "add";
    case "modified":
      return change.additions === 0 && (change.deletions ?? 0) > 0 ? "remove" : "edit";
    case "changed":
    case "unchanged":
      return "edit";
  }
}

// src/core/change/patch.ts
var HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
function hunkSize(line) {
  const found = HUNK.exec(line);
  return found ? { before: Number(found[1] ?? 1), after: Number(found[2] ?? 1) } : void 0;
}
function patchLines(patch) {
  const lines = [];
  let before = 0;
  let after = 0;
  for (const line of patch.split("\n")) {
    const hunk = before + after === 0 ? hunkSize(line) : void 0;
    if (hunk) ({ before, after } = hunk);
    else if (line.startsWith("\\") || line === "" && before + after === 0) continue;
    else if (line.startsWith("+")) {
      after--;
      lines.push(line.slice(1));
    } else if (line.startsWith("-")) {
      before--;
      lines.push(line.slice(1));
    } else {
      before--;
      after--;
    }
  }
  return before === 0 && after === 0 ? lines : void 0;
}
function changedLines({ lines, patch }) {
  return lines ?? (patch === void 0 ? void 0 : patchLines(patch));
}

// src/core/paths/map-changes.ts
function mapChanges(map, changeSet, check2) {
  const byFeature = /* @__PURE__ */ new Map();
  const unmapped = [];
  const contentNotChecked = /* @__PURE__ */ new Set();
  const changes = changeSet.changes.filter((change) => change.status !== "unchanged");
  for (const change of changes) {
    const { touched, covered } = touch(map, change, byFeature, contentNotChecked);
    check2?.(change.path, touched);
    if (covered || map.isIgnored(matchedPath(change))) continue;
    const before = change.previousPath !== void 0 && map.featuresOf(matchedPath(change, change.previousPath)).length === 0;
    unmapped.push({ path: change.path, change, here: true, before });
  }
  const features = map.matrix.features.flatMap((feature) => {
    const files = byFeature.get(feature);
    if (!files) return [];
    const byPath = files.flatMap((file) => file.byPath ?? []);
    return [{ feature, kind: kindOf2(files), files, ...byPath.length > 0 && { kindByPath: kindOf2(byPath) } }];
  });
  return {
    touched: features,
    unmapped: unmapped.map((file) => ({ path: file.path, kind: kindOfTouch(file) })).sort((a, b) => a.path < b.path ? -1 : 1),
    ...unmapped.length > 0 && { unmappedKind: kindOf2(unmapped) },
    contentNotChecked: [...contentNotChecked].sort(),
    files: changes.length,
    complete: changeSet.complete
  };
}
var matchedPath = ({ path: path4, submodule: submodule2 }, which = path4) => submodule2 ? `${which}/` : which;
var CONTENT = "content:";
function touch(map, change, byFeature, contentNotChecked) {
  const touches = /* @__PURE__ */ new Map();
  const here = map.featuresOf(matchedPath(change));
  for (const { feature, pattern } of here) {
    const byPath = { change, here: true, before: false };
    touches.set(feature, { change, here: true, before: false, pattern, byPath });
  }
  if (change.status === "renamed" && change.previousPath !== void 0)
    for (const { feature, pattern } of map.featuresOf(matchedPath(change, change.previousPath))) {
      const first = touches.get(feature);
      const byPath = { change, here: first !== void 0, before: true };
      touches.set(feature, { ...byPath, pattern: first?.pattern ?? pattern, byPath });
    }
  let covered = here.length > 0;
  for (const { feature, expressions } of map.contentOf) {
    const moved2 = touches.get(feature);
    if (moved2?.here || map.isExcluded(feature, matchedPath(change))) continue;
    const lines = changedLines(change);
    if (!lines) {
      contentNotChecked.add(change.path);
      continue;
    }
    const found = expressions.find(({ source, regex }) => {
      map.asking = CONTENT + source;
      return lines.some((line) => regex.test(line));
    });
    if (!found) continue;
    const content = { change, here: true, before: change.status === "renamed", pattern: CONTENT + found.source };
    touches.set(feature, moved2 ? { ...moved2, here: true } : content);
    covered = true;
  }
  for (const [feature, file] of touches) append(byFeature, feature, file);
  return { touched: touches.size, covered };
}

// src/engine/judging-matrix.ts
async function findJudge(source, place, trail) {
  const compile2 = async (bytes, name) => compileWithinLimit(await readMatrix(bytes, name));
  if (place.kind === "given") return { map: await compile2(await place.read(), place.name) };
  let noFile;
  const base = await source.findFile("base", place.path).catch((error2) => {
    if (!(error2 instanceof UsageError)) throw error2;
    noFile = error2;
    return void 0;
  });
  if (base) {
    const { value, findings } = await parseWithinLimit(base, place.path);
    return value ? { map: compileWithinLimit(value) } : findRepair(source, { path: place.path, trail, baseFaults: findings });
  }
  const first = await source.findFile("head", place.path);
  if (first) return { map: await compile2(first, place.path), first };
  const untracked = await place.untracked?.();
  if (!untracked) throw noFile ?? new UsageError(describeLostLink(await trail) ?? place.missing);
  return { map: await compile2(untracked, place.path), first: untracked, isUntracked: true };
}
var describeLostLink = (trail) => trail.length > 1 ? `${trail[0]} is a symbolic link at the base commit, and leads to no file of the repository (${trail.at(-1)}): repair it, or name the matrix itself` : void 0;
async function findRepair(source, { path: path4, trail, baseFaults }) {
  const found = await source.findChanges({ lines: false });
  if ("stop" in found) return found;
  const own = [path4, ...await trail];
  const isAlone2 = "changes" in found && found.lacking === void 0 && found.changes.length > 0 && found.changes.every((change) => own.includes(change.path) && change.previousPath === void 0);
  const first = isAlone2 ? await source.findFile("head", path4) : void 0;
  const value = first && (await parseWithinLimit(first, path4)).value;
  if (!value)
    throw new FaultyMatrixError(
      baseFaults,
      `These faults are in ${path4} at the base commit. A change of nothing but this file that leaves it without faults passes.`
    );
  return { map: compileWithinLimit(value), first, baseFaults };
}
async function requireAdded(source, { path: path4, missing, notAdded }, { changes, trail }) {
  const isAdded = changes.some(
    (change) => [path4, ...trail].includes(change.path) && ["added", "renamed", "copied"].includes(change.status)
  );
  const isTouched = touchesFile(changes, path4);
  if (isAdded || isTouched && trail.length > 0) return;
  const startsAtBase = isTouched && await source.findMergeBase?.() === source.base?.sha;
  if (notAdded !== void 0 && !startsAtBase) throw new UsageError(notAdded);
  if (!isTouched) throw new UsageError(missing);
  throw new GitHubError(`${path4} was not found at the base commit, but the changes say that it exists; run it again`);
}

// src/engine/check.ts
async function check(source, request2) {
  const { matrix: place, failOn, seconds = MATCH_SECONDS } = request2;
  const match2 = shareLimit(seconds);
  const following = started(
    place.kind === "at-base" && source.findTrail ? source.findTrail(place.path) : Promise.resolve([])
  );
  const judging = await findJudge(source, place, following);
  if ("stop" in judging) return judging;
  const { map, first, isUntracked, baseFaults } = judging;
  const { matrix } = map;
  const faults2 = failOnFaults(matrix, failOn);
  if (faults2.length > 0) throw new UsageError(faults2.join("; "));
  const found = await findChanges(source, map);
  if ("stop" in found) return found;
  const { changeSet, lacking } = found;
  const trail = await following;
  const touches = (path4) => touchesFile(changeSet.changes, path4);
  const isTouched = place.kind === "at-base" && [place.path, ...trail].some(touches);
  const file = isTouched ? place.path : void 0;
  if (first && !isUntracked && !baseFaults && place.kind === "at-base")
    await requireAdded(source, place, { changes: changeSet.changes, trail });
  const mapped = match2(map, () => mapChanges(map, changeSet, pairCounter(MOST_PAIRS, "check fewer changes at once")));
  const mapping = "value" in mapped ? mapped.value : nothingMapped(changeSet);
  const [after, paths] = await Promise.all([
    file === void 0 ? void 0 : first ?? source.findFile("head", file),
    file !== void 0 ? source.listPaths("head") : listHead(source, { map, mapping, match: match2 })
  ]);
  const change = file === void 0 ? { change: null, problems: [], after: void 0 } : (await import("./index-matrix-change.js")).compareMatrices({
    ...{ file, before: first ? void 0 : map, after, paths, changeSet, seconds, match: match2 },
    isRepair: baseFaults !== void 0
  });
  const atHead = { map, mapping, headPaths: paths, after: change.after };
  const seen = match2(change.after ?? map, () => ({
    emptied: findEmptied(atHead),
    suggestions: suggestFor(atHead),
    lookAlikes: lookAlikesFor(atHead)
  }));
  const all = [
    ...lacking === void 0 ? [] : [{ code: "incomplete", detail: lacking }],
    ...lateIn(mapped, first !== void 0),
    ...change.problems,
    ...lateIn(seen, first !== void 0 || change.after !== void 0)
  ];
  const problems = all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);
  const limited = { what: "judging the changes", fix: "make the matrix or the change smaller" };
  const judgement = withinLimit(
    CHECK_SECONDS,
    limited,
    () => judge(matrix, mapping, { failOn, matrixChange: first ? null : change.change })
  );
  const isOverridable = !first && judgement.verdict === "fail" && matrix.override !== void 0;
  const override = isOverridable ? await source.findOverride?.(matrix.override) : void 0;
  const report = withinLimit(
    CHECK_SECONDS,
    limited,
    () => buildReport({
      ...{ matrix, mapping, judgement, failOn, problems },
      preview: first !== void 0,
      ...baseFaults && { baseFaults },
      base: source.base,
      head: source.head,
      ...source.staged && { staged: true },
      matrixChange: change.change,
      override: override ?? null,
      ..."value" in seen && seen.value,
      ...source.author && { author: source.author }
    })
  );
  return { report, matrix };
}
var lateIn = (step2, inHead) => "problem" in step2 ? [inHead ? { ...step2.problem, inHead } : step2.problem] : [];
async function listHead(source, { map, mapping, match: match2 }) {
  if (!needsTree(map.matrix, mapping)) return void 0;
  const beside = source.listFolder && foldersBeside(map.matrix, mapping);
  if (beside) {
    const list2 = remembered((folder) => source.listFolder("head", folder));
    const listAll = (folders) => Promise.all(folders.map(list2));
    const files = (await listAll(beside)).flatMap((listed) => listed?.filter((path4) => !path4.endsWith("/")) ?? []);
    const seen = match2(map, () => findEmptied({ map, mapping, headPaths: files }));
    if ("value" in seen && seen.value.size === 0) return files;
    const own = "value" in seen ? foldersOf(map.matrix, seen.value) : void 0;
    const held = own && await listAll(own);
    if (held && !held.includes(void 0))
      return [...files, ...own.filter((_, index) => held[index].length > 0).map((folder) => `${folder}/any`)];
  }
  return source.listPaths("head");
}
async function findChanges(source, map) {
  const found = await source.findChanges({ lines: map.contentOf.length > 0 });
  if ("stop" in found) return found;
  if ("read" in found) {
    const limited = { what: "reading the list of changes", fix: "check fewer changes at once" };
    return { changeSet: { changes: withinLimit(CHECK_SECONDS, limited, found.read), complete: true } };
  }
  const { changes, lacking } = found;
  return { changeSet: { changes, complete: lacking === void 0 }, ...lacking !== void 0 && { lacking } };
}
function nothingMapped({ changes }) {
  return { touched: [], unmapped: [], contentNotChecked: [], files: changes.length, complete: false };
}

// src/github/comments.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/github/pages.ts
var PAGE_SIZE = 100;
var MOST_PAGES = 400;
async function listPages(doing, expected, page) {
  const read = async (number) => {
    const { data, headers } = await ask(doing, () => page({ per_page: PAGE_SIZE, page: number }));
    believeList(data, doing.entry, doing.what);
    return { data, more: /rel="next"/.test(headers.link ?? "") };
  };
  const known = Math.min(MOST_PAGES, Math.max(1, Math.ceil(expected / PAGE_SIZE)));
  const pages = await Promise.all(Array.from({ length: known }, (_, index) => read(index + 1)));
  while (pages.at(-1).more) {
    if (pages.length >= MOST_PAGES)
      throw new GitHubError(`can't ${doing.what}: GitHub's list goes on after ${MOST_PAGES} pages; run it again`);
    pages.push(await read(pages.length + 1));
  }
  return pages.flatMap((one) => one.data);
}

// src/github/comments.ts
var ACTIONS_BOT = "github-actions[bot]";
var MAX_COMMENTS = 2500;
var COMMENT2 = {
  id: isCount2,
  body: orNone(isText2),
  "user.login": orNone(isName),
  "user.type": orNone(isName),
  html_url: isAddress
};
var LIST = { what: "list the comments", permission: "pull-requests: read", entry: COMMENT2 };
var WRITE = { what: "write the comment", permission: "pull-requests: write" };
async function listComments(client, { number, ...repository }, expected) {
  const entries = await listPages(
    LIST,
    Math.min(expected, MAX_COMMENTS),
    (page) => client.rest.issues.listComments({ ...repository, issue_number: number, ...page })
  );
  return entries.map(toComment);
}
var toComment = ({ id, body, user, html_url }) => ({
  ...{ id, body: body ?? "", url: html_url },
  ...{ author: user?.login ?? "", byApp: user?.type === "Bot" }
});
async function findOurComments(client, comments, marker) {
  const marked = comments.filter((comment) => comment.body.startsWith(marker));
  const byBot = marked.filter((comment) => comment.author === ACTIONS_BOT);
  if (byBot.length === marked.length) return byBot;
  const us = await findViewer(client);
  return marked.filter((comment) => us === void 0 ? comment.byApp : comment.author === us);
}
var findViewer = (client) => orNothing(readViewer(client));
async function readViewer(client) {
  const doing = { what: "find out whose token this is", permission: "metadata: read" };
  const url = `${client.request.endpoint.DEFAULTS.baseUrl.replace(/\/v3$/, "")}/graphql`;
  const answer = await ask(doing, () => client.request({ method: "POST", url, query: "query { viewer { login } }" }));
  const data = answer.data;
  believe(data, { "data.viewer.login": isName }, doing.what);
  return data.data.viewer.login;
}
async function publishComment(publication) {
  const { ours, body, rest, unlisted } = publication;
  const [first] = ours;
  if (!first) {
    if (body === void 0) return void 0;
    if (unlisted <= 0) return createComment(publication, body);
    throw new GitHubError(
      `can't ${LIST.what}: by GitHub's count, ${unlisted} of them ${unlisted === 1 ? "is" : "are"} missing; run it again`
    );
  }
  const text = body ?? rest;
  const failed = await orFailure(settle(publication, ours, text));
  if (failed instanceof GitHubError) {
    if (!mayHaveWorked(failed)) throw failed;
    const left = await lookForTwins(publication, void 0);
    if (left.length === 0) throw failed;
    await settle(publication, left, text);
  }
  return first.url;
}
async function settle({ client, target, same }, [first, ...extra], text) {
  await Promise.all([
    first && !same(first.body, text) ? updateComment(client, target, first.id, text) : void 0,
    ...extra.map((comment) => deleteComment(client, target, comment.id))
  ]);
}
var mayHaveWorked = ({ status }) => status === void 0 || status >= 500;
async function createComment(publication, body) {
  const { client, target } = publication;
  const { number, ...repository } = target;
  const once2 = async () => {
    const { data } = await ask(
      WRITE,
      () => client.rest.issues.createComment({ ...repository, issue_number: number, body })
    );
    believe(data, COMMENT2, WRITE.what);
    return { ...toComment(data), body };
  };
  const answer = await orFailure(once2());
  const failed = answer instanceof GitHubError ? answer : void 0;
  if (failed && !mayHaveWorked(failed)) throw failed;
  let made = answer instanceof GitHubError ? void 0 : answer;
  let ours = await lookForTwins(publication, made);
  if (failed?.status !== void 0 && ours.length === 0) {
    made = await once2();
    ours = await lookForTwins(publication, made);
  }
  const [oldest] = ours;
  if (!oldest) throw failed;
  await settle(publication, ours, body);
  return oldest.url;
}
var LOOKS = 3;
async function lookForTwins({ client, target, marker }, made) {
  const find = async () => {
    const marked = (await listComments(client, target, 0)).filter((comment) => comment.body.startsWith(marker));
    return made ? marked.filter(({ author }) => author === made.author) : findOurComments(client, marked, marker);
  };
  const isThere = (ours2) => made ? ours2.some(({ id }) => id === made.id) : ours2.length > 0;
  let ours = await find();
  for (let look = 1; look < LOOKS && !isThere(ours); look++) {
    await sleep2(1e3);
    ours = await find();
  }
  return made && !isThere(ours) ? [...ours, made] : ours;
}
async function updateComment(client, { owner, repo }, id, body) {
  await ask(WRITE, () => client.rest.issues.updateComment({ owner, repo, comment_id: id, body }));
}
async function deleteComment(client, { owner, repo }, id) {
  await unlessMissing(ask(WRITE, () => client.rest.issues.deleteComment({ owner, repo, comment_id: id })));
}

// src/action/comment.ts
async function publishReport({ client, repository }, source, { report, context: context2, mode, ...run }) {
  if (!("pull" in source) || !source.comments) return { url: void 0 };
  const { pull } = source;
  const target = { ...repository, number: pull.number };
  const comments = await source.comments;
  const write = async (early) => {
    const marker = commentMarker(context2);
    const listed = early.length < pull.comments ? await listComments(client, target, pull.comments) : early;
    return publishComment({
      client,
      target,
      marker,
      ours: await findOurComments(client, listed, marker),
      unlisted: pull.comments - listed.length,
      body: shouldComment(report, mode) ? renderWithinLimit(() => renderComment(report, context2)) : void 0,
      rest: renderNothing(context2),
      same: sameComment
    });
  };
  const written = comments instanceof GitHubError ? comments : await orFailure(write(comments));
  return written instanceof GitHubError ? explain(written, pull, run) : { url: written };
}
function explain(error2, pull, { event, actor }) {
  const mayWriteNothing = event === "pull_request" && error2.status === 403 && isAboutToken(error2.message);
  const who = mayWriteNothing ? whoseToken(pull, actor) : void 0;
  if (who !== void 0)
    return {
      problem: `${who}, and GitHub gives such runs a token that can't write the comment: the summary has everything; for comments there see docs/checks.md, "Forks"`,
      expected: true,
      error: error2
    };
  const problem = `the comment could not be written, which does not change the verdict: ${error2.message}`;
  return { problem, expected: false, error: error2 };
}
function whoseToken({ isFork, author }, actor) {
  if (isFork) return "this pull request comes from a fork";
  const isDependabot = (name) => name.toLowerCase() === "dependabot[bot]";
  if (isDependabot(actor)) return "Dependabot started this run";
  if (!isDependabot(author)) return void 0;
  return "this pull request comes from Dependabot (if somebody else pushed to it, the job lacks the permission `pull-requests: write`)";
}

// src/action/render-context.ts
function contextOf({ matrix, warnOnly, page }, { server, repository, runUrl }, source) {
  const { base, head } = source;
  const elsewhere = matrix.kind === "elsewhere";
  const isUsual = !elsewhere && matrix.path === "matrix.yaml";
  return {
    server,
    repository: `${repository.owner}/${repository.repo}`,
    matrixPath: matrix.path,
    ...elsewhere ? { matrixRepository: `${matrix.owner}/${matrix.repo}`, baseRef: matrix.ref } : base && { baseRef: base.ref, baseSha: base.sha },
    ...head && { headSha: head.sha },
    ...page !== "" && { pageUrl: page },
    runUrl,
    ..."pull" in source && {
      isBranch: !elsewhere,
      ...source.pull.head.repository !== void 0 && { headRepository: source.pull.head.repository }
    },
    warnOnly,
    ...!isUsual && { marker: elsewhere ? `${matrix.owner}/${matrix.repo}/${matrix.path}` : matrix.path }
  };
}

// src/core/check/labels-and-reviewers.ts
var MAX_REVIEWERS = 10;
function chooseLabels(matrix, report, present) {
  const same = (a) => (b) => a.toLowerCase() === b.toLowerCase();
  const isOurs = (label) => matrix.override === void 0 || !same(matrix.override.label)(label);
  const managed = [...matrix.features, ...matrix.levels.values()].flatMap(({ labels }) => labels).filter(isOurs);
  const wanted = [...new Set(report.features.flatMap(({ labels }) => labels))].filter(isOurs);
  return {
    add: wanted.filter((label) => !present.some(same(label))),
    remove: present.filter((label) => managed.some(same(label)) && !wanted.some(same(label)))
  };
}
function chooseReviewers(report, { owner, author, asked }) {
  const features = /* @__PURE__ */ new Set([...flaggedFeatures(report), ...report.features]);
  const taken = /* @__PURE__ */ new Set([...asked, maintainerKey(`@${author}`)]);
  const free = [];
  for (const { maintainers, planned } of features)
    for (const name of maintainers) {
      const key = maintainerKey(name);
      if (!isAskable(name) || planned.includes(name) || taken.has(key)) continue;
      taken.add(key);
      free.push(name);
    }
  const isForeign = (name) => name.includes("/") && !maintainerKey(name).startsWith(maintainerKey(`@${owner}/`));
  const here = free.filter((name) => !isForeign(name));
  const chosen = here.slice(0, MAX_REVIEWERS);
  return {
    users: chosen.filter((name) => !name.includes("/")).map((name) => name.slice(1)),
    teams: chosen.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
    foreign: free.filter(isForeign),
    left: here.slice(MAX_REVIEWERS)
  };
}

// src/github/labels.ts
async function publishLabels({ client, repository }, { number, add, remove }) {
  const target = { ...repository, issue_number: number };
  const write = (what, work) => ask({ what, permission: "pull-requests: write" }, work);
  const set = (labels) => write(
    `set the label${labels.length === 1 ? "" : "s"} ${listing(labels)}`,
    () => client.rest.issues.addLabels({ ...target, labels })
  );
  const removeOne = (name) => orFailure(
    unlessMissing(write(`remove the label ${name}`, () => client.rest.issues.removeLabel({ ...target, name })))
  );
  const [failed, ...removed2] = await Promise.all([allOrEach(add, set), ...remove.map(removeOne)]);
  return [...failed, ...removed2.filter((answer) => answer instanceof GitHubError)];
}

// src/github/issue-events.ts
var ISSUE_EVENT = {
  event: isName,
  created_at: isTime,
  "label.name": orNone(isName),
  "actor.login": orNone(isName),
  "actor.type": orNone(isName),
  "requested_reviewer.login": orNone(isName),
  "requested_team.slug": orNone(isName)
};

// src/github/reviews.ts
async function listAsked({ client, repository }, number) {
  const doing = { what: "list who has been asked for review", permission: "pull-requests: read", entry: ISSUE_EVENT };
  const events = await listPages(
    doing,
    0,
    (page) => client.rest.issues.listEvents({ ...repository, issue_number: number, ...page })
  );
  const asked = /* @__PURE__ */ new Set();
  for (const event of events) {
    if (event.event !== "review_requested") continue;
    const { requested_reviewer: user, requested_team: team } = event;
    if (user?.login) asked.add(`@${user.login.toLowerCase()}`);
    if (team?.slug) asked.add(`@${repository.owner.toLowerCase()}/${team.slug.toLowerCase()}`);
  }
  return asked;
}
async function publishReviewRequest({ client, repository }, { number, users, teams }) {
  const target = { ...repository, pull_number: number };
  const asking = (what, work) => ask({ what, permission: "pull-requests: write" }, work);
  const failed = await Promise.all([
    allOrEach(
      users,
      (reviewers) => asking(
        `ask ${listing(reviewers)} for review`,
        () => client.rest.pulls.requestReviewers({ ...target, reviewers })
      )
    ),
    allOrEach(
      teams,
      (team_reviewers) => asking(
        `ask ${listing(team_reviewers)} for review, which takes a GitHub App's token with the permission \`members: read\` (the workflow's own can't)`,
        () => client.rest.pulls.requestReviewers({ ...target, team_reviewers })
      )
    )
  ]);
  return failed.flat();
}

// src/action/labels-and-reviewers.ts
async function publishExtras(parts) {
  const done = await Promise.all([
    parts.label ? said(setLabels(parts)) : [],
    parts.requestReviews && !parts.pull.draft ? said(askForReview(parts)) : []
  ]);
  return done.flat();
}
async function said(work) {
  const done = await orFailure(work);
  return done instanceof GitHubError ? [done.message] : done;
}
async function setLabels({ connection, pull, matrix, report }) {
  const labels = chooseLabels(matrix, report, pull.labels);
  const failed = await publishLabels(connection, { number: pull.number, ...labels });
  return failed.map(({ message }) => message);
}
async function askForReview({ connection, pull, report }) {
  const asked = await listAsked(connection, pull.number);
  const { users, teams, foreign, left } = chooseReviewers(report, {
    owner: connection.repository.owner,
    author: pull.author,
    asked
  });
  const faults2 = await publishReviewRequest(connection, { number: pull.number, users, teams });
  return [
    ...faults2.map(({ message }) => message),
    ...foreign.length > 0 ? [`teams of another organisation can't be asked for review here: ${foreign.join(", ")}`] : [],
    ...left.length > 0 ? [`only ${users.length + teams.length} maintainers were asked for review; not asked: ${left.join(", ")}`] : []
  ];
}

// src/action/environment.ts
import { tmpdir } from "node:os";
async function readEnvironment() {
  const context2 = await readContext();
  const { eventName, actor, serverUrl, apiUrl, runId, sha } = context2;
  const payload = context2.payload;
  if (!isRecord(payload)) throw new UsageError(`the event's payload is not a JSON object; ${PAYLOAD_ADVICE}`);
  const named = process.env.GITHUB_REPOSITORY;
  if (named && !/^[^/\s]+\/[^/\s]+$/.test(named))
    throw new UsageError(`GITHUB_REPOSITORY is ${JSON.stringify(named)}, not owner/name; the runner sets it`);
  const repository = findRepository(context2);
  if (!URL.canParse(apiUrl)) throw new UsageError("GITHUB_API_URL is not an address; the runner sets it");
  if (!eventName || !repository || Object.keys(payload).length === 0)
    throw new UsageError(
      "the event, its payload or the repository is missing: this is a GitHub Action; run dist/cli.js to check locally"
    );
  return {
    ...{ event: eventName, actor: actor || "", payload, repository, apiUrl },
    server: serverUrl,
    runUrl: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`,
    sha: sha || "HEAD",
    temp: process.env.RUNNER_TEMP || tmpdir(),
    workspace: process.env.GITHUB_WORKSPACE || process.cwd()
  };
}
var PAYLOAD_ADVICE = "GITHUB_EVENT_PATH must name the file that the runner wrote";
async function readContext() {
  try {
    return (await import("./index-event-context.js")).context;
  } catch (error2) {
    const what = error2 instanceof SyntaxError ? "is not JSON" : "can't be read";
    throw new UsageError(`the event's payload ${what}; ${PAYLOAD_ADVICE}`, { cause: error2 });
  }
}
function findRepository(context2) {
  try {
    return context2.repo;
  } catch {
    return void 0;
  }
}
function connect(token, { apiUrl, repository }) {
  return { client: createClient({ token, apiUrl }), repository };
}

// src/core/text/versions.ts
var VERSION9 = /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/i;
var LIKE_DATE = /^\d{4}-\d{2}-\d{2}$/;
function parseVersion(text) {
  const match2 = LIKE_DATE.test(text) ? null : VERSION9.exec(text.trim());
  return match2 ? { numbers: match2[1].split(".").map(BigInt), preRelease: match2[2] } : void 0;
}

// src/action/inputs.ts
function readInputs() {
  const faults2 = [];
  const text = (name) => getInput(name);
  const faulty = (name, allowed, found = text(name)) => faults2.push(`\`${name}\` is ${JSON.stringify(found)}; allowed: ${allowed}`);
  const word = (name, allowed) => {
    const found = text(name) || allowed[0];
    const known = allowed.find((one) => one === found);
    if (!known) faulty(name, allowed.join(", "));
    return known ?? allowed[0];
  };
  const flag = (name, byDefault) => {
    const found = text(name).toLowerCase() || byDefault;
    if (found !== "true" && found !== "false") faulty(name, "true, false", found);
    return found === "true";
  };
  const pullRequest = text("pull-request");
  if (!/^(?:|open|[1-9]\d{0,9})$/.test(pullRequest)) faulty("pull-request", "a pull request's number, or open");
  const token = text("token");
  if (!token) faults2.push("`token` is empty; leave the input out to use the workflow's own token");
  if (/[^\x21-\x7e]/.test(token))
    faults2.push("`token` has a line break, a space or another character that no token has");
  const release = text("release");
  if (release !== "" && !parseVersion(release)) faulty("release", "a version, as 5.0 or 5.0.1");
  const page = text("page");
  if (page !== "" && !WEB_ADDRESS.test(page)) faulty("page", "an http or https address");
  const matrix = readMatrixSource(text("matrix") || "matrix.yaml");
  if (!isFilePath(matrix.path)) faulty("matrix", "a file's path from the repository's root, or owner/repo/path@ref");
  const inputs = {
    token,
    matrix,
    mode: word("mode", ["auto", "check", "audit"]),
    comment: word("comment", ["always", "flagged", "never"]),
    failOn: text("fail-on").split(/[\s,]+/).filter((level) => level !== ""),
    warnOnly: flag("warn-only", "false"),
    annotations: flag("annotations", "true"),
    page,
    base: text("base"),
    head: text("head"),
    label: flag("label", "false"),
    requestReviews: flag("request-reviews", "false"),
    baseline: text("baseline"),
    release,
    required: text("required"),
    issue: flag("issue", "false"),
    ...pullRequest !== "" && { pullRequest: pullRequest === "open" ? "open" : Number(pullRequest) }
  };
  if (faults2.length > 0) throw new UsageError(`faulty input: ${faults2.join("; ")}`);
  return inputs;
}
function readMatrixSource(text) {
  const elsewhere = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@(\S+)$/.exec(text);
  if (!elsewhere) return { kind: "here", path: text.replace(/^\.\//, "") };
  return { kind: "elsewhere", owner: elsewhere[1], repo: elsewhere[2], path: elsewhere[3], ref: elsewhere[4] };
}
var isFilePath = (path4) => !path4.includes("\\") && path4.split("/").every((part) => part !== "" && part !== "." && part !== "..");

// src/core/render/check/judged-again.ts
function listUnsettled(all) {
  const groups = groupBy(
    all.flatMap((one) => unsettledOf(one) ?? []),
    ({ severity, text }) => `${severity} ${text}`
  );
  const entries = [...groups.values()].map((ones) => {
    const [{ severity, text }] = ones;
    return { severity, numbers: ones.map(({ number }) => number), text };
  });
  return SEVERITIES3.flatMap((severity) => entries.filter((entry) => entry.severity === severity));
}
var SEVERITIES3 = ["error", "warning", "notice"];
function unsettledOf(one) {
  const { kind, number } = one;
  switch (kind) {
    case "failed":
      return { severity: "error", number, text: `not judged, because ${one.because}` };
    case "left-out":
      return { severity: "error", number, text: `left out, because ${one.because}` };
    case "gone":
      return { severity: "notice", number, text: one.because };
    case "judged": {
      if (one.missing !== void 0)
        return {
          severity: "warning",
          number,
          text: `judged, but the comment is not up to date, because ${one.missing}`
        };
      const problem = one.report.problems.find(({ code }) => code === "incomplete" || code === "time-limit");
      if (!problem) return void 0;
      const why = problem.code === "incomplete" ? problem.detail : "matching took too long";
      return { severity: "error", number, text: `not judged completely: ${why}` };
    }
  }
}
function renderJudgedAgain(all, where) {
  const link = (number) => mdLink(String(number), `${where.server}/${where.repository}/pull/${number}`);
  const judged = all.filter((one) => one.kind === "judged").sort((a, b) => rank(b) - rank(a) || a.number - b.number);
  const render = (room) => {
    const rows = judged.slice(0, room.items).map(({ number, report, context: context2 }) => [
      link(number),
      report.verdict,
      headline(report, context2, markdownPen(context2))
    ]);
    const left = judged.length - rows.length;
    const blocks2 = [
      `### Support matrix: ${count(judged.length, "open pull request")} judged again`,
      "By today's matrix, at the tip of each base branch. Their checks have not run again.",
      ...listUnsettled(all).map(
        ({ numbers, text }) => `**${mdText(capitalized(text))}:** ${listing(numbers.map(link))}`
      ),
      ...rows.length > 0 ? [markdownTable(["Pull request", "Verdict", "What it says"], rows)] : [],
      ...left > 0 ? [`\u2026 and ${left} more: the JSON report has all.`] : []
    ];
    return `${blocks2.join("\n\n")}
`;
  };
  return fitInto(render, () => render({ items: 0 }), fitsSummary);
}
var rank = ({ report }) => OUTCOMES.indexOf(report.verdict);

// src/core/change/change.ts
var STATUSES = ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"];

// src/core/change/name-bytes.ts
var STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var LENIENT = new TextDecoder("utf-8", { ignoreBOM: true });
var ODD = 56320;
function decodeName(bytes) {
  try {
    return STRICT.decode(bytes);
  } catch {
    return decodeOdd(bytes);
  }
}
function decodeOdd(bytes) {
  const texts = [];
  let pieces = [];
  let from = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length > 0) index += length;
    else {
      if (index > from) pieces.push(LENIENT.decode(bytes.subarray(from, index)));
      pieces.push(String.fromCharCode(ODD + bytes[index]));
      from = ++index;
      if (pieces.length > MOST_PIECES) {
        texts.push(pieces.join(""));
        pieces = [];
      }
    }
  }
  pieces.push(LENIENT.decode(bytes.subarray(from)));
  return [...texts, ...pieces].join("");
}
var MOST_PIECES = 1e4;
function sequenceLength(bytes, index) {
  const first = bytes[index];
  if (first < 128) return 1;
  const length = first >= 194 && first <= 223 ? 2 : first >= 224 && first <= 239 ? 3 : first <= 244 ? 4 : 0;
  if (first < 194 || length === 0) return 0;
  const second = bytes[index + 1] ?? 0;
  const least = first === 224 ? 160 : first === 240 ? 144 : 128;
  const most = first === 237 ? 159 : first === 244 ? 143 : 191;
  if (second < least || second > most) return 0;
  for (let at = index + 2; at < index + length; at++) if (((bytes[at] ?? 0) & 192) !== 128) return 0;
  return length;
}

// src/core/change/name-status.ts
var STATUS_LETTERS = {
  A: "added",
  D: "removed",
  M: "modified",
  R: "renamed",
  C: "copied",
  T: "changed"
};
var LETTER = /^([ADMRCT])\d{0,3}$/;
function statusOf(word) {
  const letter = LETTER.exec(word)?.[1];
  return letter === void 0 ? void 0 : STATUS_LETTERS[letter];
}

// src/core/change/json-lines.ts
function toChange(entry) {
  const path4 = entry.path ?? entry.filename;
  const previousPath = entry.previous_path ?? entry.previous_filename;
  const status = toStatus(entry.status);
  if (!status)
    return `status must be one of ${STATUSES.join(", ")}, or a letter of ${Object.keys(STATUS_LETTERS).join(" ")}`;
  if (typeof path4 !== "string" || path4 === "") return "path must be text";
  if (previousPath !== void 0 && previousPath !== null && (typeof previousPath !== "string" || previousPath === ""))
    return "previous_path must be text";
  if (status === "renamed" && typeof previousPath !== "string") return "a renamed file needs its previous_path";
  const isCount3 = (lines) => Number.isInteger(lines) && lines >= 0;
  if (![entry.additions ?? 0, entry.deletions ?? 0].every(isCount3))
    return "additions and deletions must be numbers of lines";
  return {
    status,
    path: path4,
    ...typeof previousPath === "string" && (status === "renamed" || status === "copied") && { previousPath },
    ...typeof entry.additions === "number" && { additions: entry.additions },
    ...typeof entry.deletions === "number" && { deletions: entry.deletions },
    ...typeof entry.patch === "string" && { patch: entry.patch },
    ...typeof entry.patch === "string" && SUBMODULE.test(entry.patch) && { submodule: true }
  };
}
var SUBMODULE = /^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)){1,2}$/;
function toStatus(word) {
  if (typeof word !== "string") return void 0;
  return STATUSES.find((status) => status === word) ?? statusOf(word);
}

// src/github/files.ts
var MAX_FILES = 3e3;
async function listFiles({ client, repository }, { number, expected }) {
  const doing = { what: "list the changed files", permission: "pull-requests: read", entry: {} };
  let isNamed = true;
  const pages = await listPages(doing, Math.min(expected, MAX_FILES), async (page) => {
    const { data, headers } = await client.rest.pulls.listFiles({ ...repository, pull_number: number, ...page });
    const ends = page.page >= MAX_FILES / page.per_page;
    if (!Array.isArray(data)) return { data, headers };
    const files = data.map((entry) => toChangedFile(entry, doing.what));
    isNamed &&= files.some(({ commit }) => commit !== void 0);
    return { data: files, headers: ends ? {} : headers };
  });
  const changes = new Map(pages.map(({ change }) => [keyOf2(change), change]));
  const commits = new Set(pages.flatMap(({ change, commit }) => change.status === "removed" ? [] : commit ?? ""));
  return { changes: [...changes.values()], commits, isNamed };
}
function keyOf2({ path: path4, status, additions, deletions }) {
  return path4.includes("\uFFFD") ? JSON.stringify([path4, status, additions, deletions]) : path4;
}
function toChangedFile(entry, what) {
  if (!isRecord(entry)) throw senseless(what, "an entry is not an object");
  const change = toChange(entry);
  if (typeof change === "string") throw senseless(what, `of an entry: ${change}`);
  if (![change.path, change.previousPath ?? change.path].every(isPath))
    throw senseless(what, "of an entry: its path is not from the repository's root");
  return { change, commit: commitOf(entry) };
}
function commitOf(entry) {
  const { contents_url: url, status } = isRecord(entry) ? entry : {};
  if (typeof url !== "string" || status === "removed") return void 0;
  return /[?&]ref=([0-9a-f]{40,64})$/.exec(url)?.[1];
}

// src/github/compare.ts
var MAX_FILES2 = 300;
var hasNoCommonHistory = (error2) => error2 instanceof GitHubError && /No common ancestor/i.test(error2.message);
async function compareCommits({ client, repository }, { base, head }) {
  const what = `compare ${base} with ${head}`;
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 })
  );
  const isBase = isSha(base) ? (sha) => sha === base : isSha;
  believe(
    data,
    { "merge_base_commit.sha": isSha, "base_commit.sha": isBase, files: orNone(isList2), total_commits: isCount2 },
    what
  );
  if (data.merge_base_commit.sha === head !== (data.total_commits === 0))
    throw senseless(
      what,
      `the two diverge at ${data.merge_base_commit.sha}, and ${data.total_commits} commits came after`
    );
  const isOfHead = data.files?.every((file) => (commitOf(file) ?? head) === head);
  const listed = isOfHead ? data.files.map((file) => toChangedFile(file, what).change) : [];
  const named = new Set(listed.filter(({ status }) => status !== "unchanged").map(keyOf2));
  const changes = named.size === listed.length ? listed : [];
  return {
    mergeBase: data.merge_base_commit.sha,
    base: data.base_commit.sha,
    paths: changes.map(({ path: path4 }) => path4),
    ...changes.length > 0 && changes.length < MAX_FILES2 && { changes }
  };
}
async function findCommit({ client, repository }, ref) {
  if (isSha(ref)) return ref;
  const what = `find the commit ${JSON.stringify(ref)}`;
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.getCommit({ ...repository, ref, per_page: 1 })
  );
  believe(data, { sha: isSha }, what);
  return data.sha;
}

// src/github/pushes.ts
var PUSH = { before: isSha, after: isSha, timestamp: isTime };
async function listPushes(client, repository, branch) {
  const [owner = "", repo = ""] = repository.split("/");
  return await orNothing(readPushes(client, { owner, repo, ref: `refs/heads/${branch}` })) ?? [];
}
async function readPushes(client, asked) {
  const doing = { what: "list the pushes to the branch", permission: "contents: read" };
  const { data } = await ask(doing, () => client.rest.repos.listActivities({ ...asked, per_page: PAGE_SIZE }));
  believeList(data, PUSH, doing.what);
  return data;
}
function countPushedAfter(commits, pushes, time) {
  const isLater = ({ timestamp }) => Date.parse(timestamp) > time;
  const first = pushes.findLast(isLater);
  if (!first) return 0;
  const earlier = pushes.filter((push) => !isLater(push)).map(({ after }) => after);
  const known = /* @__PURE__ */ new Set([first.before, ...earlier]);
  const last = commits.findLastIndex(({ sha }) => known.has(sha));
  return last < 0 ? 1 : commits.length - 1 - last;
}

// src/github/override.ts
var MAX_COMMITS = 250;
var COMMIT = {
  sha: isSha,
  commit: isRecord,
  "commit.committer": orNone(isRecord),
  "commit.committer.date": orNone(isText2)
};
async function findOverride({ client, repository }, { rule, pull }) {
  const doing = { what: "read who set the override label", permission: "pull-requests: read", entry: ISSUE_EVENT };
  const listing2 = { what: "list the pull request's commits", permission: "pull-requests: read", entry: COMMIT };
  const { repository: branchOf, ref } = pull.head;
  const [events, commits, pushes] = await Promise.all([
    listPages(doing, 0, (page) => client.rest.issues.listEvents({ ...repository, issue_number: pull.number, ...page })),
    listPages(
      listing2,
      0,
      (page) => client.rest.pulls.listCommits({ ...repository, pull_number: pull.number, ...page })
    ),
    branchOf === void 0 ? [] : listPushes(client, branchOf, ref)
  ]);
  const label = rule.label.toLowerCase();
  const own = events.filter(
    (event) => (event.event === "labeled" || event.event === "unlabeled") && "label" in event && isRecord(event.label) && event.label.name?.toLowerCase() === label
  );
  const latest = own.reduce((time, event) => Math.max(time, Date.parse(event.created_at)), -Infinity);
  const last = own.filter((event) => Date.parse(event.created_at) === latest);
  const setter = last.at(-1)?.actor;
  if (!setter?.login || !last.every((event) => event.event === "labeled" && mayOverride(event.actor, rule.bots)))
    return void 0;
  const firstAfter = commits.findIndex(({ commit }) => !(Date.parse(commit.committer?.date ?? "") <= latest));
  const datedAfter = firstAfter < 0 ? 0 : commits.length - firstAfter;
  return {
    label: rule.label,
    setBy: setter.login,
    setAt: last.at(-1).created_at,
    isAuthor: setter.login === pull.author,
    ...commits.length < MAX_COMMITS && {
      commitsSince: Math.max(datedAfter, countPushedAfter(commits, pushes, latest))
    }
  };
}
function mayOverride(actor, bots) {
  if (!actor?.login) return false;
  if (actor.type === "User") return !actor.login.endsWith("[bot]");
  return actor.type === "Bot" && bots.some((bot) => accountKey(bot) === accountKey(actor.login));
}
function hasLabel(pull, label) {
  return pull.labels.some((one) => one.toLowerCase() === label.toLowerCase());
}

// src/github/pull-request.ts
var isRepository = (value) => findWrong(value, { full_name: isName }) === void 0;
var isState = (value) => value === "open" || value === "closed";
var FIELDS = {
  number: isCount2,
  state: isState,
  merged: orNone(isFlag2),
  draft: orNone(isFlag2),
  "user.login": orNone(isName),
  author_association: orNone(isName),
  "base.ref": isName,
  "base.sha": isSha,
  "base.repo": isRepository,
  stack: orNone((stack) => findWrong(stack, { "base.ref": isName, "base.sha": isSha }) === void 0),
  "head.ref": isName,
  "head.sha": isSha,
  "head.repo": orNone(isRepository),
  labels: (labels) => Array.isArray(labels) && labels.every((label) => findWrong(label, { name: isName }) === void 0),
  changed_files: isCount2,
  merged_at: orNone(isTime),
  comments: orNone(isCount2)
};
function parsePullRequest(value) {
  const wrong = findWrong(value, FIELDS);
  if (wrong !== void 0) return { wrong };
  const { merged, merged_at } = value;
  if (merged && !merged_at) return { wrong: "it is merged, but at no time" };
  const data = value;
  const { ref, sha } = data.stack?.base ?? data.base;
  return {
    pull: {
      number: data.number,
      open: data.state === "open",
      merged: data.state === "closed" && data.merged,
      draft: data.draft ?? false,
      author: data.user?.login ?? "",
      ...data.author_association && { association: data.author_association },
      base: { ref, sha },
      ownBase: data.base.sha,
      head: { ref: data.head.ref, sha: data.head.sha, ...data.head.repo && { repository: data.head.repo.full_name } },
      isFork: data.head.repo?.full_name !== data.base.repo.full_name,
      labels: data.labels.map(({ name }) => name),
      changedFiles: data.changed_files,
      comments: data.comments ?? 0
    }
  };
}
var READ2 = { what: "read the pull request", permission: "pull-requests: read" };
async function findPullRequest({ client, repository }, number) {
  const { data } = await ask(READ2, () => client.rest.pulls.get({ ...repository, pull_number: number }));
  believe(data, { number: (value) => value === number }, READ2.what);
  const parsed = parsePullRequest(data);
  if ("pull" in parsed) return parsed.pull;
  throw senseless(READ2.what, parsed.wrong);
}
async function listOpenPullRequests({ client, repository }) {
  const doing = {
    ...{ ...READ2, what: "list the open pull requests" },
    entry: { number: isCount2, state: (state) => state === "open" }
  };
  const pulls = await listPages(
    doing,
    0,
    (page) => client.rest.pulls.list({
      ...repository,
      ...{ state: "open", sort: "created", direction: "asc", ...page }
    })
  );
  return [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b);
}
async function findPullRequestByHead({ client, repository }, head) {
  const doing = { ...READ2, what: "find the pull request of the run" };
  const { data } = await ask(
    doing,
    () => client.rest.pulls.list({ ...repository, state: "open", head: `${head.owner}:${head.branch}`, per_page: 100 })
  );
  believeList(data, { number: isCount2, state: isState, "head.sha": isSha }, doing.what);
  return data.find((pull) => pull.head.sha === head.sha && pull.state === "open")?.number;
}

// src/github/change-source.ts
function createReader(connection) {
  const readFile = once((commit, path4) => findFile(connection, { path: path4, ref: commit }));
  const read = (commit, path4) => findTrail(connection, { path: path4, ref: commit }, () => readFile(commit, path4));
  return { readFile, findTrail: once(read) };
}
function once(ask2) {
  const asked = /* @__PURE__ */ new Map();
  return (commit, path4) => getOrMake(asked, `${commit}:${path4}`, () => ask2(commit, path4));
}
function readAhead({ readFile, findTrail: findTrail2 }, commit, path4) {
  if (path4 === void 0) return;
  void started(readFile(commit, path4));
  void started(findTrail2(commit, path4));
}
function createChangeSource(connection, { base, head, changes, reader = createReader(connection) }) {
  const at = { base, head };
  return {
    base,
    head,
    findChanges: () => changes,
    findFile: async (side, path4) => {
      const bytes = started(reader.readFile(at[side].sha, path4));
      if (side === "head") await reader.findTrail(head.sha, path4);
      return bytes;
    },
    findTrail: (path4) => reader.findTrail(base.sha, path4),
    // The engine reads the whole tree instead of a folder that can't be listed.
    listFolder: (side, path4) => orNothing(listEntries(connection, { path: path4, ref: at[side].sha })),
    // It only affects remarks, not the verdict.
    listPaths: async (side) => (await orNothing(listTree(connection, at[side].sha)))?.map(({ path: path4 }) => path4)
  };
}
async function findTreeChanges(connection, { base, head, held, ...others }) {
  const { changes, complete, requests, basePaths } = await compareTrees(connection, { base, head });
  if (held?.path !== void 0 && basePaths?.has(held.path) === false && await held.reader.readFile(base, held.path))
    throw new GitHubError(
      `can't read the file tree: ${held.path} is at ${base}, but not in GitHub's tree of it; run it again`
    );
  const lacking = `the trees are so large that ${requests} requests could not read every folder that differs`;
  return believeTrees({ changes, ...!complete && { lacking } }, others);
}
function believeTrees(found, { least = 0, named = [] }) {
  if (found.lacking !== void 0) return found;
  const counted = found.changes.reduce((sum, { status }) => sum + (status === "renamed" ? 2 : 1), 0);
  if (counted < Math.max(least, named.length))
    throw new GitHubError(
      `can't list the changed files: GitHub says ${Math.max(least, named.length)}, but its trees differ in ${counted}; run it again`
    );
  const paths = pathsOf(found.changes);
  const missing = named.find((path4) => !paths.has(path4));
  if (missing === void 0) return found;
  throw new GitHubError(
    `can't list the changed files: GitHub's comparison names ${missing}, which is the same in its two trees; run it again`
  );
}
var pathsOf = (changes) => new Set(changes.flatMap(({ path: path4, previousPath = path4 }) => [path4, previousPath]));
async function findGroupChanges(connection, compared) {
  const { base, head } = compared;
  const comparing = orFailure(compareCommits(connection, { base, head }));
  const [found, comparison] = await Promise.all([findTreeChanges(connection, compared), comparing]);
  if (comparison instanceof GitHubError) {
    if (found.changes.length === 0 && base !== head) throw comparison;
    return found;
  }
  if (comparison.mergeBase !== base)
    throw senseless("compare the merge group with its base", "the head does not come after the base");
  return believeTrees(found, { named: comparison.paths });
}
function openMergeGroup(connection, { base, head, number, matrixPath }) {
  const reader = createReader(connection);
  const source = createChangeSource(connection, {
    base: { ref: base, sha: base },
    head: { ref: head, sha: head },
    changes: started(findGroupChanges(connection, { base, head, held: { path: matrixPath, reader } })),
    reader
  });
  if (number === void 0) return source;
  return {
    ...source,
    findOverride: async (rule) => {
      const pull = await findPullRequest(connection, number);
      return hasLabel(pull, rule.label) ? findOverride(connection, { rule, pull }) : void 0;
    }
  };
}
async function openPush(connection, push) {
  const { before, after, fallback, matrixPath } = push;
  const reader = createReader(connection);
  readAhead(reader, before, matrixPath);
  const compared = await orFailure(compareCommits(connection, { base: before, head: after }));
  if (isStatus(compared, 404) && !hasNoCommonHistory(compared)) {
    const gone = `GitHub does not find the commit ${before} that this push replaced`;
    if (fallback === void 0)
      throw new GitHubError(
        `${gone}, so there is nothing to compare with; the next push is checked again, if the job may read the repository (\`contents: read\`)`
      );
    return openRefs(connection, { base: fallback, head: after, isNewBranch: true });
  }
  const isAhead = !(compared instanceof GitHubError) && compared.mergeBase === before && compared.changes;
  const named = !(compared instanceof GitHubError) && compared.mergeBase === before ? compared.paths : [];
  return createChangeSource(connection, {
    base: { ref: before, sha: before },
    head: { ref: after, sha: after },
    changes: isAhead ? Promise.resolve({ changes: isAhead }) : started(findTreeChanges(connection, { base: before, head: after, held: { path: matrixPath, reader }, named })),
    reader
  });
}
async function openRefs(connection, { base: ref, head: headRef, isNewBranch }) {
  const head = await findCommit(connection, headRef);
  const comparing = compareCommits(connection, { base: ref, head }).catch((error2) => {
    if (!hasNoCommonHistory(error2)) throw error2;
    const { message } = error2;
    throw new GitHubError(`${message}; to leave such a branch out, limit the workflow with \`branches:\``, {
      cause: error2
    });
  });
  const { mergeBase, base, paths, changes } = await comparing;
  return createChangeSource(connection, {
    base: { ref, sha: isNewBranch ? mergeBase : base },
    head: { ref: headRef, sha: head },
    changes: changes ? Promise.resolve({ changes }) : started(findTreeChanges(connection, { base: mergeBase, head, named: paths }))
  });
}

// src/github/branch-tips.ts
function createBranchTips(connection) {
  return { findTip: remembered((branch) => findTip(connection, branch)), reader: createReader(connection) };
}
async function findTip({ client, repository }, branch) {
  const what = `find the tip of the base branch ${JSON.stringify(branch)}`;
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.git.getRef({ ...repository, ref: `heads/${branch}` })
  );
  believe(data, { ref: (ref) => ref === `refs/heads/${branch}`, "object.sha": isSha }, what);
  return data.object.sha;
}

// src/github/request-budget.ts
import { setTimeout as sleep3 } from "node:timers/promises";
var PAUSE = 1e3;
function paceWrites(client) {
  let free = Promise.resolve();
  let finished = -Infinity;
  client.hook.wrap("request", (request2, options) => {
    if (!isWrite(options)) return request2(options);
    const answer = free.then(async () => {
      await sleep3(Math.max(0, finished + PAUSE - performance.now()));
      try {
        return await request2(options);
      } finally {
        finished = performance.now();
      }
    });
    free = answer.catch(() => void 0);
    return answer;
  });
}
function watchBudget(client) {
  let left;
  client.hook.after("request", ({ headers }) => {
    const said2 = headers["x-ratelimit-remaining"];
    if (said2 !== void 0 && headers["x-ratelimit-resource"] !== "graphql") left = Number(said2);
  });
  return () => left;
}

// src/github/pull-request-source.ts
async function openPullRequest(connection, { number, head, seen, matrixPath, withComments, tips }) {
  const { client, repository } = connection;
  const reader = tips?.reader ?? createReader(connection);
  const tooMany = (seen?.changedFiles ?? 0) > MAX_FILES;
  const list2 = tooMany ? void 0 : started(listFiles(connection, { number, expected: seen?.changedFiles ?? 0 }));
  const comments = withComments ? started(orFailure(listComments(client, { ...repository, number }, seen?.comments ?? 0))) : void 0;
  if (seen) readAhead(reader, seen.base.sha, matrixPath);
  const pull = await findPullRequest(connection, number);
  const stop = stopOf(pull, head ?? pull.head.sha);
  if (stop) return stop;
  const source = createChangeSource(connection, {
    base: tips ? { ref: pull.base.ref, sha: await tips.findTip(pull.base.ref) } : pull.base,
    head: { ref: pull.head.ref, sha: pull.head.sha },
    changes: started(completeFiles(connection, pull, list2)),
    reader
  });
  return {
    ...source,
    pull,
    author: { login: pull.author, ...pull.association !== void 0 && { association: pull.association } },
    ...comments && pull.open && { comments },
    findMergeBase: async () => (await compareCommits(connection, { base: pull.ownBase, head: pull.head.sha })).mergeBase,
    findOverride: async (rule) => hasLabel(pull, rule.label) ? findOverride(connection, { rule, pull }) : void 0
  };
}
async function openPullRequestOfRun(connection, { run, ...question }) {
  const number = await findPullRequestByHead(connection, run);
  if (number === void 0) return { stop: "no open pull request has the head of this run", red: false };
  const opened = await openPullRequest(connection, { ...question, number, head: run.sha });
  const never = (found) => isStop(found) ? { ...found, red: false } : found;
  if (isStop(opened)) return never(opened);
  return { ...opened, findChanges: async (want) => never(await opened.findChanges(want)) };
}
var isStop = (found) => typeof found === "object" && found !== null && "stop" in found;
function stopOf(pull, head) {
  if (pull.merged) return { stop: `pull request ${pull.number} is merged: nothing to judge`, red: false };
  if (pull.head.sha !== head) return { stop: `superseded by ${pull.head.sha}`, red: true };
  return void 0;
}
async function completeFiles(connection, pull, listing2) {
  const isWhole = ({ changes: changes2 }) => changes2.filter(({ status }) => status !== "unchanged").length === pull.changedFiles;
  const isOfHead = (list2) => list2.isNamed && [...list2.commits].every((commit) => commit === pull.head.sha);
  const first = await listing2;
  const isUnnamed = first !== void 0 && !first.isNamed && isWhole(first);
  if (pull.changedFiles <= MAX_FILES && !isUnnamed) {
    if (first && isWhole(first) && isOfHead(first)) return { changes: first.changes };
    const [again, now] = await Promise.all([
      listFiles(connection, { number: pull.number, expected: pull.changedFiles }),
      findPullRequest(connection, pull.number)
    ]);
    const stop = stopOf(now, pull.head.sha);
    if (stop) return stop;
    if (isWhole(again) && isOfHead(again)) return { changes: again.changes };
  }
  const { sha: head } = pull.head;
  const { mergeBase, paths, changes } = await compareCommits(connection, { base: pull.ownBase, head });
  if (isUnnamed && changes?.length === pull.changedFiles) return { changes };
  const found = await findTreeChanges(connection, { base: mergeBase, head, least: pull.changedFiles, named: paths });
  return isUnnamed && isSame(pathsOf(first.changes), pathsOf(found.changes)) ? { changes: first.changes } : found;
}
var isSame = (one, other) => one.size === other.size && [...one].every((value) => other.has(value));

// src/action/source.ts
async function openSource(connection, { trigger, matrix, comments }) {
  const question = {
    withComments: comments,
    ...matrix.kind === "here" && { matrixPath: matrix.path }
  };
  switch (trigger.kind) {
    case "pull-request": {
      const { seen } = trigger;
      return openPullRequest(connection, { ...question, seen, number: seen.number, head: seen.head.sha });
    }
    case "workflow-run":
      return openPullRequestOfRun(connection, { ...question, run: trigger.head });
    case "merge-group":
      return openMergeGroup(connection, { ...trigger, matrixPath: question.matrixPath });
    case "push":
      return openPush(connection, { ...trigger, matrixPath: question.matrixPath });
    case "refs":
      return openRefs(connection, trigger);
  }
}
function readElsewhere({ client }, { owner, repo, path: path4, ref }) {
  const reading = started(findFile({ client, repository: { owner, repo } }, { path: path4, ref }));
  return {
    kind: "given",
    name: path4,
    read: async () => {
      const bytes = await reading;
      if (bytes) return bytes;
      throw new UsageError(
        `there is no ${path4} in ${owner}/${repo} at ${ref}, so nothing can be judged: check the input \`matrix\`, and that the job has the permission \`contents: read\` there; to leave this branch out, limit the workflow with \`branches:\``
      );
    }
  };
}
function atBase({ repository: { owner, repo } }, path4, source) {
  const none = `there is no ${path4} in ${owner}/${repo} at the base commit ${source.base?.sha ?? ""}`;
  const leaveOut = "limit the workflow with `branches:`";
  const notAdded = "pull" in source ? `${none}, and this pull request doesn't add it: ${describeAbsence(source.pull)}, or ${leaveOut}` : void 0;
  return {
    kind: "at-base",
    path: path4,
    missing: `${none}, so nothing can be judged: check the input \`matrix\`, and that the job has the permission \`contents: read\`; to leave this branch out, ${leaveOut}`,
    ...notAdded !== void 0 && { notAdded }
  };
}
function describeAbsence({ base, ownBase }) {
  return ownBase === base.sha ? `it was deleted on ${base.ref} after this branch started; restore it there` : "one below it in the stack does; merge that one first";
}

// src/action/judge-again.ts
var AT_ONCE = 10;
var REQUESTS = 5;
async function judgeAgain(run) {
  const { inputs, connection, which } = run;
  const budget = watchBudget(connection.client);
  paceWrites(connection.client);
  const elsewhere = inputs.matrix.kind === "elsewhere" ? readElsewhere(connection, inputs.matrix) : void 0;
  const shared = { tips: createBranchTips(connection), ...elsewhere && { elsewhere } };
  if (which !== "open") return judgeOnly(run, which, shared);
  const numbers = await listOpenPullRequests(connection);
  const done = [];
  while (done.length < numbers.length) {
    const affordable = Math.max(1, Math.floor((budget() ?? Infinity) / REQUESTS));
    const wave = numbers.slice(done.length, done.length + Math.min(AT_ONCE, affordable));
    for (const one of await Promise.all(wave.map((number) => judgeOrSay(run, number, shared)))) done.push(one);
    info(`${done.length} of ${numbers.length} open pull requests`);
    const limit = done.find(({ kind }) => kind === "left-out");
    if (limit?.kind !== "left-out") continue;
    const { because } = limit;
    const rest = numbers.slice(done.length);
    for (const number of rest) done.push({ kind: "left-out", number, because });
  }
  return reportAll(run, done);
}
async function judgeOnly(run, number, shared) {
  const one = await judgeOne(run, number, shared);
  if (one.kind !== "judged") throw new UsageError(`${one.because}; name an open pull request in \`pull-request\``);
  const { report, context: context2, missing } = one;
  const unwritten = await writeEach(
    () => writeAgainOutputs([one], run.environment.temp),
    () => writeSummary(renderWithinLimit(() => renderSummary(report, context2)))
  );
  if (missing !== void 0) warning(logText(`the comment is not up to date: ${missing}`));
  info(`verdict: ${report.verdict}`);
  return endWith(isComputed(one) ? EXIT.fine : EXIT.policy, unwritten);
}
async function judgeOrSay(run, number, shared) {
  try {
    return await judgeOne(run, number, shared);
  } catch (error2) {
    if (error2 instanceof GitHubError && error2.isLimit) return { kind: "left-out", number, because: error2.message };
    return { kind: "failed", number, because: reasonOf3(error2), code: exitCodeOf(error2) };
  }
}
function reasonOf3(error2) {
  if (error2 instanceof FaultyMatrixError) {
    const [first] = error2.findings;
    const where = first ? `, the first at ${first.file}:${first.line}:${first.column}: ${first.message}` : "";
    return `${error2.message}${where}`;
  }
  return messageOf(error2);
}
async function judgeOne(run, number, { tips, elsewhere }) {
  const { inputs, environment, connection } = run;
  const { label, requestReviews, comment: mode } = inputs;
  const withComments = mode !== "never";
  const source = await openPullRequest(connection, { number, withComments, tips });
  if ("stop" in source) return { kind: "gone", number, because: source.stop };
  if (!source.pull.open) return { kind: "gone", number, because: `pull request ${number} is closed: nothing to judge` };
  const place = elsewhere ?? atBase(connection, inputs.matrix.path, source);
  const checked = await check(source, { matrix: place, failOn: inputs.failOn });
  if ("stop" in checked) return { kind: "gone", number, because: `${checked.stop}, whose own check judges it` };
  const { report } = checked;
  const context2 = { ...contextOf(inputs, environment, source), isAgain: true };
  const published = await publishReport(connection, source, { ...environment, report, context: context2, mode });
  const extras = report.preview ? [] : await publishExtras({ connection, ...source, ...checked, label, requestReviews });
  for (const problem of extras) warning(logText(`pull request ${number}: ${problem}`));
  return {
    ...{ kind: "judged", number, report, context: context2 },
    ..."problem" in published && { missing: published.error.message }
  };
}
var isComputed = ({ report }) => report.problems.every(({ code }) => code === "matrix-faulty" || code === "matrix-deleted");
var SAID = 8;
async function reportAll(run, all) {
  const { server, repository, temp } = run.environment;
  const judged = all.filter((one) => one.kind === "judged");
  const where = { server, repository: `${repository.owner}/${repository.repo}` };
  const unwritten = await writeEach(
    () => writeAgainOutputs(judged, temp),
    () => writeSummary(renderWithinLimit(() => renderJudgedAgain(all, where)))
  );
  for (const { numbers, text, severity } of listUnsettled(all).slice(0, SAID))
    core_exports[severity](logText(`${text}: ${numbers.join(", ")}`));
  const codes = all.map((one) => {
    if (one.kind === "judged") return isComputed(one) ? EXIT.fine : EXIT.policy;
    if (one.kind === "left-out") return EXIT.outside;
    return one.kind === "failed" ? one.code : EXIT.fine;
  });
  return endWith(
    codes.reduce((most, code) => Math.max(most, code), EXIT.fine),
    unwritten
  );
}

// src/action/trigger.ts
var EVENTS = [
  "pull_request",
  "pull_request_target",
  "merge_group",
  "push",
  "workflow_run",
  "workflow_dispatch",
  "schedule"
];
function readTrigger(event, payload, inputs) {
  if (!EVENTS.includes(event))
    throw new UsageError(
      `the event ${JSON.stringify(event)} has nothing to check; use the action on ${EVENTS.join(", ")}`
    );
  const carriesNone = event === "workflow_dispatch" || event === "schedule";
  if (!carriesNone && inputs.mode !== "audit" && (inputs.base || inputs.head))
    throw new UsageError(`\`base\` and \`head\` are for events that don't provide them; leave them out on ${event}`);
  if (inputs.pullRequest !== void 0) {
    if (!carriesNone)
      throw new UsageError(`\`pull-request\` is for workflow_dispatch and schedule; leave it out on ${event}`);
    if (inputs.mode === "audit" || inputs.base || inputs.head)
      throw new UsageError(
        "`pull-request` judges pull requests by their own changes; leave out `mode: audit`, `base` and `head`"
      );
    return { kind: "judge-again", which: inputs.pullRequest };
  }
  if (inputs.mode === "audit" || carriesNone && inputs.mode === "auto") {
    if (inputs.base || inputs.head)
      throw new UsageError("`base` and `head` need `mode: check`: an audit reads one commit; set it, or leave them out");
    return { kind: "audit" };
  }
  switch (event) {
    case "pull_request":
    case "pull_request_target":
      return { kind: "pull-request", seen: readPullRequest(payload) };
    case "merge_group":
      return readMergeGroup(
        partOf(payload, "merge_group", {
          base_sha: isSha,
          head_sha: isSha,
          head_ref: isText2,
          base_ref: orNone(isText2)
        })
      );
    case "push":
      return readPush(payload);
    case "workflow_run":
      return readWorkflowRun(partOf(payload, "workflow_run", WORKFLOW_RUN));
    default:
      if (!inputs.base || !inputs.head)
        throw new UsageError(`\`mode: check\` on ${event} needs both \`base\` and \`head\``);
      return { kind: "refs", base: inputs.base, head: inputs.head, isNewBranch: false };
  }
}
function refuseIdle(kind, inputs) {
  if (kind === "nothing") return;
  const isAudit = kind === "audit";
  const { failOn, label, requestReviews, baseline, release, required, issue: issue2 } = inputs;
  const idle = isAudit ? { "fail-on": failOn.length > 0, label, "request-reviews": requestReviews } : { baseline: baseline !== "", release: release !== "", required: required !== "", issue: issue2 };
  const names2 = Object.entries(idle).flatMap(([name, isSet]) => isSet ? [`\`${name}\``] : []);
  if (names2.length === 0) return;
  const [verb, them] = names2.length === 1 ? ["is", "it"] : ["are", "them"];
  throw new UsageError(
    isAudit ? `${listing(names2)} ${verb} for checks, and this run is an audit; leave ${them} out` : `${listing(names2)} ${verb} for audits, and this run is a check; leave ${them} out, or set \`mode: audit\``
  );
}
function readPullRequest({ pull_request: value }) {
  const parsed = parsePullRequest(value);
  if ("pull" in parsed) return parsed.pull;
  throw new UsageError(`the event's payload has no usable pull_request (${parsed.wrong}); ${WHOSE_PAYLOAD}`);
}
var WHOSE_PAYLOAD = "GITHUB_EVENT_PATH must name the file that the runner wrote";
function partOf(payload, part, fields) {
  const found = payload[part];
  if (!isRecord(found)) throw new UsageError(`the event's payload has no ${part}; ${WHOSE_PAYLOAD}`);
  const wrong = findWrong(found, fields);
  if (wrong !== void 0)
    throw new UsageError(`the event's payload has no usable ${part} (${wrong}); ${WHOSE_PAYLOAD}`);
  return found;
}
function readMergeGroup({ base_sha, head_sha, head_ref, base_ref }) {
  const [, branch, number] = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(head_ref) ?? [];
  const isOfBase = typeof base_ref !== "string" || base_ref.replace(/^refs\/heads\//, "") === branch;
  return {
    kind: "merge-group",
    base: base_sha,
    head: head_sha,
    ...number !== void 0 && isOfBase && { number: Number(number) }
  };
}
var PUSH2 = {
  before: isSha,
  after: isSha,
  ref: orNone(isText2),
  "repository.default_branch": orNone(isName)
};
function readPush(payload) {
  const { before, after, ref, repository } = partOf({ push: payload }, "push", PUSH2);
  const none = /^0+$/;
  if (none.test(after)) return { kind: "nothing", because: "the branch is deleted" };
  const main = repository?.default_branch ?? void 0;
  const fallback = ref === `refs/heads/${main}` ? void 0 : main;
  if (!none.test(before)) return { kind: "push", before, after, ...fallback !== void 0 && { fallback } };
  return { kind: "refs", base: main ?? "HEAD", head: after, isNewBranch: true };
}
var WORKFLOW_RUN = {
  event: isText2,
  head_sha: isSha,
  head_branch: orNone(isText2),
  head_repository: orNone((repository) => findWrong(repository, { "owner.login": isName }) === void 0)
};
function readWorkflowRun(run) {
  if (run.event !== "pull_request" && run.event !== "pull_request_target")
    return { kind: "nothing", because: `the run was for ${JSON.stringify(run.event)}, not for a pull request` };
  if (!run.head_repository || !run.head_branch)
    return { kind: "nothing", because: "the head's repository or branch is gone" };
  return {
    kind: "workflow-run",
    head: { owner: run.head_repository.owner.login, branch: run.head_branch, sha: run.head_sha }
  };
}

// src/action/run.ts
async function runAction() {
  try {
    const inputs = readInputs();
    const environment = await readEnvironment();
    const trigger = readTrigger(environment.event, environment.payload, inputs);
    refuseIdle(trigger.kind, inputs);
    if (trigger.kind === "nothing") return await finish(`nothing to check: ${trigger.because}`, EXIT.fine);
    const run = { inputs, environment, connection: connect(inputs.token, environment) };
    if (trigger.kind === "audit") {
      const { runAudit } = await import("./index-audit.js");
      return await runAudit({ ...run, today: dateOf(/* @__PURE__ */ new Date()) });
    }
    if (trigger.kind === "judge-again") return await judgeAgain({ ...run, which: trigger.which });
    return await runCheck(run, trigger);
  } catch (error2) {
    return await reportError(error2);
  }
}
async function finish(line, code) {
  if (code === EXIT.fine) notice(logText(line));
  else error(logText(line));
  await writeSummary(`Support matrix: ${mdText(line)}
`);
  return code;
}
async function runCheck({ inputs, environment, connection }, trigger) {
  const isPullRequest = trigger.kind === "pull-request" || trigger.kind === "workflow-run";
  const { matrix } = inputs;
  const elsewhere = matrix.kind === "elsewhere" ? readElsewhere(connection, matrix) : void 0;
  const comments = isPullRequest && inputs.comment !== "never";
  const source = await openSource(connection, { trigger, matrix, comments });
  if ("stop" in source) return finish(source.stop, source.red ? EXIT.policy : EXIT.fine);
  const place = elsewhere ?? atBase(connection, matrix.path, source);
  const checked = await check(source, { matrix: place, failOn: inputs.failOn });
  if ("stop" in checked) return finish(checked.stop, checked.red ? EXIT.policy : EXIT.fine);
  const { report } = checked;
  const context2 = contextOf(inputs, environment, source);
  const annotations = () => renderCommands(inputs.annotations ? renderAnnotations(report) : renderProblems(report));
  process.stdout.write(renderWithinLimit(annotations));
  const [published, reporting] = await Promise.all([
    publishReport(connection, source, { ...environment, report, context: context2, mode: inputs.comment }),
    writeEach(
      () => writeCheckOutputs(report, environment.temp),
      () => publishSummary(
        renderWithinLimit(() => renderSummary(report, context2)),
        environment.temp
      )
    )
  ]);
  if ("problem" in published) (published.expected ? notice : warning)(logText(published.problem));
  const url = "url" in published ? published.url : void 0;
  const linking = await writeEach(() => {
    if (url !== void 0) setOutput2("comment-url", url);
  });
  if ("pull" in source && source.pull.open && !report.preview) {
    const { label, requestReviews } = inputs;
    for (const problem of await publishExtras({ connection, ...source, ...checked, label, requestReviews }))
      warning(logText(problem));
  }
  const isRed = blocks(report, { warnOnly: inputs.warnOnly || trigger.kind === "workflow-run" });
  const code = isRed ? EXIT.policy : EXIT.fine;
  if (code === EXIT.fine) info(`verdict: ${report.verdict}`);
  else sayWhy(report, context2, url);
  return endWith(code, [...reporting, ...linking]);
}
function sayWhy(report, context2, comment) {
  const text = renderWithinLimit(() => renderText(report, context2));
  for (const line of text.trimEnd().split("\n")) info(logText(line));
  if (comment !== void 0) info(`Comment: ${logText(comment)}`);
  info(`verdict: ${report.verdict}`);
}
function describeFaults({ findings, wayOut: wayOut2 }) {
  const listed = renderWithinLimit(() => renderFaultsMarkdown(findings));
  return `
${listed}
${wayOut2 === void 0 ? "" : `
${mdText(wayOut2)}
`}`;
}
async function reportError(error2) {
  if (error2 instanceof FaultyMatrixError) {
    process.stdout.write(renderCommands(renderFindingAnnotations(error2.findings)));
    process.stdout.write(renderFindingsText(error2.findings).split("\n").map(logText).join("\n"));
    if (error2.wayOut !== void 0) info(logText(error2.wayOut));
  } else error(logText(messageOf(error2)));
  if (!isKnownError(error2) && error2 instanceof Error)
    process.stdout.write(`${(error2.stack ?? "").split("\n").map(logText).join("\n")}
`);
  const message = error2 instanceof Error ? error2.message : String(error2);
  const faults2 = error2 instanceof FaultyMatrixError ? describeFaults(error2) : "";
  await writeSummary(
    `Support matrix could not judge this: ${message.split("\n").map(mdText).join("<br>")}
${faults2}`
  ).catch(() => void 0);
  return exitCodeOf(error2);
}

export {
  __require,
  __commonJS,
  __toESM,
  warning,
  safeUrl,
  mdText,
  mdCode,
  mdCellCode,
  mdLink,
  logText,
  groupBy,
  append,
  addTo,
  getOrMake,
  remembered,
  inlineParts,
  DEFAULT_LEVEL_CHANGES,
  BUILT_IN_LEVELS,
  listUpTo,
  list,
  fold,
  DATE,
  isDate,
  yearBefore,
  monthsBefore,
  count,
  listing,
  capitalized,
  MAINTAINER,
  parseMaintainer,
  profileUrl,
  isAskable,
  maintainerKey,
  distinctNames,
  OUTCOMES,
  CHANGE_KINDS,
  NEEDS,
  ACCEPTS,
  LEVEL_CHANGES,
  MAX_LABEL,
  isPlanned,
  plannedMaintainers,
  isMaintained,
  featuresById,
  slug,
  findWideEncoding,
  ALL,
  fitInto,
  fitsComment,
  fitsSummary,
  markdownPen,
  encodePath,
  sameComment,
  foldForm,
  spellApart,
  renderFindingAnnotations,
  renderCommands,
  compareText,
  markdownTable,
  missingNeeds,
  MAGIC,
  Minimatch,
  isRegex,
  compilePattern,
  firstPlaces,
  expandBraces,
  literalStart,
  isSubmodule,
  plainPath,
  compileMatrix,
  compileTree,
  parentFolder,
  upToRoot,
  describeMatrixChange,
  listHomes,
  mapsAlike,
  problemsOf,
  nearest,
  UsageError,
  GitError,
  GitHubError,
  EXIT,
  MOST_PAIRS,
  pairCounter,
  isRecord,
  textsIn,
  quote,
  words,
  nearestFix,
  dotted,
  checkTexts,
  buildMatrix,
  DUE,
  DUE_WORDS,
  dueKind,
  isDue,
  isRemovalDue,
  lastDayOf,
  WEB_ADDRESS,
  isCount,
  hasTextOrUrl,
  SEVERITIES2 as SEVERITIES,
  FINDING_CODES,
  severityOf,
  isFault,
  compareFindings,
  comparePositions,
  checkPattern,
  levelIds,
  checkMeaning,
  defineMappingTag,
  mapTag,
  CORE_SCHEMA,
  YAMLException,
  EVENT_ID,
  getScalarValue,
  constructFromEvents,
  parseEvents,
  BARE_MAP,
  LARGE,
  readPlain,
  readAnyValue,
  constructPlain,
  markOffsets,
  MAX_BYTES,
  sizeOf2 as sizeOf,
  decode,
  readSoundText,
  plainRead,
  linesOf,
  positionIn,
  findDeepBracket,
  AUDIT_SECONDS,
  auditSeconds,
  withinLimit,
  matchWithinLimit,
  renderWithinLimit,
  spareMemoryFor,
  readMatrix,
  compileWithinLimit,
  started,
  isText2 as isText,
  isName,
  isSha,
  isCount2,
  isList2 as isList,
  orNone,
  believe,
  believeList,
  ask,
  isStatus,
  listPages,
  orFailure,
  orNothing,
  unlessMissing,
  findViewer,
  parseVersion,
  decodeName,
  STATUS_LETTERS,
  followLinks,
  listWholeTree,
  findFile,
  listFolder,
  jsonPieces,
  eachLater,
  reasonOf2 as reasonOf,
  writeWhole,
  writeReport,
  jsonLine,
  publishSummary,
  writeEach,
  endWith,
  setOutput2 as setOutput,
  runAction,
  reportError
};
