import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHECK_SECONDS,
  EXIT,
  FaultyMatrixError,
  GitHubError,
  UsageError,
  WriteError,
  capitalized,
  compileMatrix,
  count,
  listing,
  parentFolder,
  spellApart,
  withinLimit
} from "./index-shared-2.js";
import {
  ACCEPTS_WORDS,
  BUILT_IN_LEVELS,
  DATE,
  DUE,
  MAINTAINER,
  OUTCOMES,
  PROSE,
  WEB_ADDRESS,
  buildMatrix,
  checkMeaning,
  checkTexts,
  compareText,
  featuresById,
  groupBy,
  hasTextOrUrl,
  isCount,
  isDate,
  isDue,
  isEither,
  isFlag,
  isList,
  isMap,
  isMapOf,
  isNumber,
  isOneOf,
  isRecord,
  isRemovalDue,
  isSome,
  isText,
  levelIds,
  namesWithout,
  profileUrl,
  readSound,
  utf8Length,
  worst
} from "./index-shared-3.js";
import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./index-shared-4.js";

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
    var READ2 = /* @__PURE__ */ Symbol("read");
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
        const ret = this[READ2](n || null, this[BUFFER][0]);
        this[MAYBE_EMIT_END]();
        return ret;
      }
      [READ2](n, chunk) {
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
    var decode;
    try {
      decode = require_iconv_lite().decode;
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
        if (typeof decode !== "function") {
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
        return decode(buffer, charset).toString();
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
            const pairs = [];
            for (const pair of init) {
              if (typeof pair !== "object" || typeof pair[Symbol.iterator] !== "function") {
                throw new TypeError("Each header pair must be iterable");
              }
              const arrPair = Array.from(pair);
              if (arrPair.length !== 2) {
                throw new TypeError("Each header pair must be a name/value tuple");
              }
              pairs.push(arrPair);
            }
            for (const pair of pairs) {
              this.append(pair[0], pair[1]);
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
        let pairs = getHeaders(this);
        for (let i = 0; i < pairs.length; i++) {
          const [name, value] = pairs[i];
          callback.call(thisArg, value, name, this);
          pairs = getHeaders(this);
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
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
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
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
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
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
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
  const spans = /* @__PURE__ */ new Map();
  return (index, mark) => {
    const span = spans.get(mark) ?? { first: line.indexOf(mark), last: line.lastIndexOf(mark) };
    spans.set(mark, span);
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
  const words = text.trim();
  if (words === "") return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + write(words) + text.slice(start + words.length);
}
function noteParts(markdown) {
  const cut = markdown.length > LONGEST_NOTE ? `${markdown.slice(0, LONGEST_NOTE)}\u2026` : markdown;
  return wordsOf(inlineParts(cut.replace(/\s+/g, " ").trim()));
}

// src/core/render/context.ts
var COMMENT_MARKER = "<!-- support-matrix:v1 -->";
function commentMarker(context) {
  if (context.marker === void 0) return COMMENT_MARKER;
  const id = encodeURIComponent(visible(context.marker)).replace(/[-!~*'()]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `<!-- support-matrix:v1 ${id} -->`;
}
function markdownPen(context, isTable = false) {
  const code = isTable ? mdCellCode : mdCode;
  return {
    text: mdText,
    code,
    strong: (rendered) => `**${rendered}**`,
    link: mdLink,
    maintainer: (name) => linkMaintainer(name, context.server),
    note: (markdown) => renderNote(markdown, { text: mdText, code })
  };
}
function linkMaintainer(name, server) {
  const url = server === void 0 ? void 0 : profileUrl(name, server);
  return url === void 0 ? mdText(name) : mdLink(name, url);
}
function matrixUrl(context, preview, view = "blob") {
  const { server, repository, matrixRepository, headRepository, baseRef, baseSha, headSha, matrixPath } = context;
  const at = preview ? headSha : view === "edit" ? context.isBranch ? baseRef : void 0 : baseSha ?? (matrixRepository && baseRef);
  const owner = preview ? headRepository : matrixRepository ?? repository;
  if (server === void 0 || owner === void 0 || at === void 0 || preview && view === "edit") return void 0;
  return `${server}/${owner}/${view}/${encodePath(at)}/${encodePath(matrixPath)}`;
}
var encodePath = (path3) => path3.split("/").map(encodeURIComponent).join("/");
function reportUrl({ summaryUrl, runUrl }) {
  return summaryUrl ?? runUrl;
}
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

// src/core/render/folded-list.ts
function listUpTo(items, limit, show = String) {
  const shown = items.slice(0, limit).map(show);
  return items.length <= limit ? shown : [...shown, `\u2026 and ${items.length - limit} more`];
}
function list(items, limit, show) {
  return listUpTo(items, limit, show).map((item) => `- ${item}`).join("\n");
}
function fold(title, blocks2, open2 = false) {
  return [`<details${open2 ? " open" : ""}><summary>${htmlText(title)}</summary>`, ...blocks2, "</details>"].join("\n\n");
}
function foldedList(title, items, limit) {
  return fold(title, [list(items, limit)]);
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
  const isPlanned = new Set(planned);
  const names2 = maintainers.map((name) => isPlanned.has(name) ? `${pen.text(name)} (planned)` : pen.maintainer(name));
  return names2.join(", ") || "nobody";
}
function contactOf({ text, url }, pen) {
  if (url === void 0) return pen.text(text ?? "");
  return pen.link(text ?? url.replace(/^https?:\/\//, "").replace(/\/$/, ""), url);
}
function sunsetSentence(feature, pen) {
  const { deprecated, removal, tracking } = feature.sunset ?? {};
  const facts = [
    ...deprecated !== void 0 ? [`deprecated from ${pen.text(deprecated)}`] : [],
    ...removal !== void 0 ? [`to be removed ${isDate(removal) ? "on" : "in"} ${pen.text(removal)}`] : [],
    ...feature.replacement !== void 0 ? [`replaced by ${pen.strong(pen.text(feature.replacement))}`] : [],
    ...tracking !== void 0 ? [pen.link("tracked here", tracking)] : []
  ];
  return facts.length === 0 ? "" : `${capitalized(facts.join(", "))}.`;
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
  const keyOf = ({ change, isNew, title, missing, outcome, files }) => JSON.stringify([change, isNew, title, missing, outcome, files]);
  return [...groupBy(levelChanges, keyOf).values()].map((group2) => {
    const [{ outcome, line }] = group2;
    const text = sentences(group2, { report, matrix: pen.code(matrixChange.file), pen, hasWayOut }).join(" ");
    return { outcome, lead: leadOf(group2[0], pen), text, ...line !== void 0 && { line } };
  }).sort(byStrictness);
}
function leadOf({ change, isNew, title }, pen) {
  if (change === "removed") return "Removed";
  return `${isNew ? "Added as" : change === "raised" ? "Raised to" : "Lowered to"} ${pen.text(title)}`;
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
  const builtIn = BUILT_IN_LEVELS.find((level) => level.id === id);
  if (outcome !== "fail" || !builtIn || builtIn.outcome[change] === "fail") return false;
  return levels.get(id).advice[change] === builtIn.advice[change];
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
  const facts = features.map(({ change, outcome }) => `${KIND_WORDS[change]} here ${JUDGED[outcome]}`);
  return [`${capitalized([...new Set(facts)].join(", "))}.`];
}
var JUDGED = { pass: "pass", notice: "are noted", warn: "give a warning", fail: "fail" };
function findWayOut(report, context, pen) {
  const remedy = remedyFor(report, context, pen);
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
function remedyFor(report, context, pen) {
  if (report.verdict !== "fail" || report.problems.length > 0 || context.warnOnly) return void 0;
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
  return `take ${isNamed ? listing(added2.map(({ path: path3 }) => pen.code(path3))) : "the new files"} out of`;
}
function labelWay(failing, report, pen) {
  if (report.overrideLabel === void 0) return "";
  const from = failing.some(({ unmaintained }) => !unmaintained) ? " from its maintainers" : report.contact ? ` from ${contactOf(report.contact, pen)}` : "";
  return `, or get the label ${pen.code(report.overrideLabel)}${from}`;
}
function welcomeSentences(report, pen) {
  if (report.author?.isBot) return [];
  const said = welcomeFeatures(report).map(({ level: id, change }) => {
    const level = report.levels.get(id);
    return `${pen.strong(`${pen.text(level.title)}:`)} ${pen.text(adviceOf(level, change))}`;
  });
  return [...new Set(said)];
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
  const keyOf = (feature) => JSON.stringify([
    feature.outcome === "pass",
    ...[feature.level, feature.accepts, feature.warning],
    ...[feature.maintainers, feature.planned, feature.seekingMaintainers]
  ]);
  const entries = [...groupBy(strictestFirst(report.features), keyOf).values()].map((features) => ({
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
  const title = levelTitle({ ...features[0], tentative: isUnderReview }, report.levels);
  return `${listUpTo(names2, limit).join(", ")}: ${pen.text(title)}`;
}
function nameOf({ name, category }, report) {
  return ambiguousNames(report).has(name.toLowerCase()) ? `${name} (${category})` : name;
}
var ambiguous = /* @__PURE__ */ new WeakMap();
function ambiguousNames(report) {
  let names2 = ambiguous.get(report);
  if (!names2) {
    const byName = groupBy(report.features, ({ name }) => name.toLowerCase());
    names2 = new Set([...byName].filter(([, features]) => features.length > 1).map(([name]) => name));
    ambiguous.set(report, names2);
  }
  return names2;
}
function fileSets(report) {
  const keyOf = ({ files }) => files.map(({ path: path3, previousPath = "" }) => `${path3}\0${previousPath}`).join("\0");
  return [...groupBy(strictestFirst(report.features), keyOf).values()].map((features) => ({
    features,
    byPattern: groupBy(features[0].files, ({ pattern }) => pattern)
  }));
}

// src/core/render/fit-into-limit.ts
var ROOMS = [
  { files: Infinity, items: Infinity },
  { files: 10, items: 200 },
  { files: 0, items: 1e3 },
  { files: 0, items: 50 }
];
function fitInto(render, counts, fits) {
  for (const room of ROOMS) {
    const text = render(room);
    if (text !== void 0 && fits(text)) return text;
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
  const words = string.split(" ");
  let last = words.length;
  while (last) {
    if (dist_default2(words[last - 1])) {
      break;
    }
    last--;
  }
  if (last === words.length) {
    return string;
  }
  return words.slice(0, last).join(" ") + words.slice(last).join("");
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const words = string.split(" ");
  let rows = [""];
  let rowLength = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
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
function fromTo(was, now, show) {
  const text = (value) => show(typeof value === "string" ? value || "nothing" : JSON.stringify(value));
  if (was === void 0) return `now ${text(now)}`;
  return now === void 0 ? `dropped (was ${text(was)})` : `from ${text(was)} to ${text(now)}`;
}
function joinsAndLeaves(was, now, { show, without = entriesWithout }) {
  const [joins, leaves] = [without(now, was).map(show), without(was, now).map(show)];
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
  const titles = (word, levels, is) => [...levels.values()].filter(({ id }) => is(id)).map(({ title }) => {
    const name = pen.strong(pen.text(title));
    return { before: `${word}:`, names: [name], after: "", cells: [word.toLowerCase()] };
  });
  const rank = ({ path: path3 }) => (ORDER.indexOf(path3[0]) + ORDER.length + 1) % (ORDER.length + 1);
  const single = matrix.filter(({ path: [head, id = ""] }) => head !== "levels" || !isNew(id) && !isGone(id)).sort((a, b) => rank(a) - rank(b)).map((change) => {
    const { name, said } = wordsOf2(change, after, pen);
    return { before: "", names: [name], after: `: ${said}`, cells: [said] };
  });
  return [...titles("New level", after.levels, isNew), ...titles("Level removed", before.levels, isGone), ...single];
}
function wordsOf2({ key, path: path3, before: was, after: now }, after, pen) {
  const [head, name = "", part = "", kind] = path3;
  if (head === "teams") return { name: pen.text(name), said: now === true ? "now planned" : "no longer planned" };
  const said = changed(was, now, pen);
  if (head !== "levels") return { name: pen.code(key), said };
  const words = part === "outcome" ? "" : `${part} ${kind === void 0 ? "" : "on "}`;
  const about = `${words}${kind === void 0 ? "" : kindWord(kind)}`.trim();
  return { name: `${pen.strong(pen.text(after.levels.get(name).title))}, ${about}`, said };
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
  const rows = (kinds) => kinds.flatMap((kind) => rowsOf(diff, { kind, nameOf: nameOf2, byId, pen }));
  const sections = [
    ...SECTIONS.map(({ title, head, kinds }) => ({ title, head, rows: rows(kinds) })),
    { title: "Rules", head: ["Rule", "Change"], rows: keyRows(diff, pen) },
    ...DETAILS.map(({ title, head, kinds }) => ({ title, head, rows: rows(kinds) }))
  ];
  return sections.filter((section) => section.rows.length > 0);
}
function rowsOf(diff, { kind, nameOf: nameOf2, ...scene }) {
  const said = diff.features.flatMap((change) => {
    const words = kind(change, { diff, ...scene });
    return words ? [{ words, name: nameOf2(change) }] : [];
  });
  return [...groupBy(said, ({ words }) => JSON.stringify(words)).values()].map((group2) => ({
    after: "",
    ...group2[0].words,
    names: group2.map(({ name }) => name)
  }));
}
function namesOfSeveral({ features }) {
  return new Set([...groupBy(features, ({ name }) => name)].filter(([, all]) => all.length > 1).map(([name]) => name));
}
var kept = (say) => ({ before: was, after: now, keys: keys2 }, scene) => was && now ? say({ was, now, keys: keys2, ...scene }) : void 0;
var titleOf2 = (file, { level }, pen) => pen.text(file.levels.get(level).title);
var moved = (verb, word) => ({ before: was, after: now, changes, keys: keys2 }, { diff, pen }) => {
  const isSo = word ? changes.includes(word) : !changes.includes("raised") && !changes.includes("lowered");
  if (!was || !now || !keys2.includes("level") || !isSo) return void 0;
  const [from, to] = [titleOf2(diff.before, was, pen), titleOf2(diff.after, now, pen)];
  return { before: `${verb} from ${pen.strong(from)} to ${pen.strong(to)}:`, cells: [from, to] };
};
var removed = ({ before, after }, { diff, pen }) => {
  if (!before || after) return void 0;
  const title = titleOf2(diff.before, before, pen);
  return { before: `Removed (was ${pen.strong(title)}):`, cells: [title] };
};
var added = ({ before, after }, { diff, pen }) => {
  if (before || !after) return void 0;
  const title = titleOf2(diff.after, after, pen);
  return { before: `Added as ${pen.strong(title)}:`, cells: [title] };
};
var review = kept(({ was, now }) => {
  if (was.tentative === now.tentative) return void 0;
  return now.tentative ? { before: "Now under review:", cells: ["now under review"] } : { before: "No longer under review:", cells: ["no longer under review"] };
});
var accepts = kept(({ was: { accepts: was = "anything" }, now: { accepts: now = "anything" } }) => {
  if (was === now) return void 0;
  const words = `ccepts ${ACCEPTS_WORDS[now] || now}, before ${ACCEPTS_WORDS[was] || was}`;
  return { before: `A${words}:`, cells: [`a${words}`] };
});
var people = (key, before, cell) => kept(({ was, now, keys: keys2, pen }) => {
  if (!keys2.includes(key)) return void 0;
  const change = joinsAndLeaves(was[key], now[key], { show: pen.text, without: namesWithout });
  return { before, after: `: ${change}`, cells: [`${cell}${change}`] };
});
var seeking = kept(({ was, now }) => {
  if (was.seekingMaintainers === now.seekingMaintainers) return void 0;
  return now.seekingMaintainers ? { before: "Now seeking maintainers:", cells: ["now seeking more"] } : { before: "No longer seeking maintainers:", cells: ["no longer seeking more"] };
});
var sunset = (part, word) => kept(({ was, now, byId, pen }) => {
  const [before, after] = [was.sunset?.[part], now.sunset?.[part]];
  if (before === after) return void 0;
  const change = fromTo(
    byId.before.get(before ?? "")?.name ?? before,
    byId.after.get(after ?? "")?.name ?? after,
    pen.text
  );
  return { before: `${word} of`, after: `: ${change}`, cells: [`${word}: ${change}`] };
});
var prose = (key, word) => kept(({ was: { [key]: was }, now: { [key]: now }, pen }) => {
  if (was === now) return void 0;
  if (now === void 0)
    return { before: word, after: ` dropped: ${pen.note(was)}`, cells: [`dropped: ${pen.note(was)}`] };
  const change = `${pen.note(now)}${was === void 0 ? "" : ` (before: ${pen.note(was)})`}`;
  return { before: word, after: `: ${change}`, cells: [change] };
});
var renamed = kept(({ was, now, pen }) => {
  if (was.name === now.name) return void 0;
  const old = pen.text(was.name);
  return { before: `Renamed: ${old} is now`, cells: [`before: ${old}`] };
});
var moves = kept(({ was, now, pen }) => {
  if (was.category === now.category) return void 0;
  const [from, to] = [pen.text(was.category), pen.text(now.category)];
  return { before: `Moved to ${to}:`, cells: [`from ${from} to ${to}`] };
});
var keys = (of, before) => kept(({ keys: keys2, pen }) => {
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
  const isCounted = ({ title }) => COUNTED.has(title);
  const others = sections.filter((section) => !isCounted(section)).reduce((sum, section) => sum + sizeOf(section), 0);
  const counted = sections.filter(isCounted).map((section, index) => {
    const size = sizeOf(section);
    return `${index === 0 ? count(size, "feature") : size} ${section.title.toLowerCase()}`;
  });
  return [...counted, ...others > 0 ? [count(others, counted.length > 0 ? "other change" : "change")] : []];
}
var sizeOf = ({ rows }) => rows.reduce((sum, { names: names2 }) => sum + names2.length, 0);

// src/core/render/check/matrix-change.ts
function matrixChangeLines(diff, pen) {
  return changeSections(diff, pen).flatMap(({ rows }) => rows.map((row) => changeLine(row)));
}
function matrixChangeTally(diff, pen) {
  return listing(tallyParts(changeSections(diff, pen))) || "no change that counts";
}
function moveLines({ changesFeature, diff }, files, pen) {
  if (!diff) return [];
  const byId = featuresById([...diff.before.features, ...diff.after.features]);
  const show = (ids) => ids.map((id) => pen.strong(pen.text(byId.get(id)?.name ?? id))).join(", ");
  return changesFeature.map((move) => `From ${show(move.from)} to ${show(move.to)}: ${files(move)}`);
}
var CHANGES_IN_SIGHT = 12;
function matrixChangeBlocks({ report, context, room, whole }) {
  const change = report.matrixChange;
  if (!change || change.status === "deleted" || change.status === "faulty") return [];
  const pen = markdownPen(context);
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
  const base = context.baseRef === void 0 ? "the base commit" : mdCode(context.baseRef);
  const judge = `${base} still judges this pull request.`;
  return [
    `#### What changes in ${mdCode(change.file)}`,
    lines.length > 0 ? `This counts after the merge; ${judge}` : `Only layout, order or comments; ${judge}`,
    ...shown.length > 0 ? [list(shown, room.items)] : [],
    ...rest.length > 0 ? [foldedList(`and ${rest.length} more`, rest, room.items)] : [],
    ...files
  ];
}

// src/core/render/check/headline.ts
function blocks(report, { warnOnly = false }) {
  return report.problems.length > 0 || report.verdict === "fail" && !warnOnly;
}
function headline(report, context, pen) {
  const problem = report.problems.map(({ code }) => PROBLEMS[code]).at(-1);
  if (problem) return problem(pen.text(context.matrixPath));
  if (report.baseFaults.length > 0) return `the faults of ${pen.text(context.matrixPath)} are repaired, nothing blocks`;
  if (report.preview) return "preview of a new matrix, nothing blocks";
  const { words, isMany, others = "" } = subject(report, context, pen);
  if (blocks(report, context)) return `${words} ${isMany ? "block" : "blocks"} this pull request`;
  if (report.override) return `an override allows ${words}, nothing blocks`;
  return report.verdict === "pass" && report.matrixChange === null ? words : `${words}${others}, nothing blocks`;
}
var PROBLEMS = {
  incomplete: () => "files are missing from the list, which blocks this pull request",
  "time-limit": () => "matching took too long, which blocks this pull request",
  "matrix-faulty": (matrix) => `faults in the new ${matrix} block this pull request`,
  "matrix-deleted": (matrix) => `deleting ${matrix} blocks this pull request`
};
function subject(report, context, pen) {
  const [strictest] = strictestFirst(flaggedFeatures(report));
  const verdict = report.verdictWithoutOverride;
  if (strictest?.outcome === verdict) return ofFeatures(strictest, report, pen);
  const changes = report.levelChanges.filter(({ outcome }) => outcome === verdict);
  if (changes.length > 0) {
    const { words, isMany } = levelChangeSubject(changes);
    return { words: `${words} in ${pen.text(context.matrixPath)}`, isMany };
  }
  const unmapped = report.toMap.length || report.mappedByHead.length;
  if (report.unmappedOutcome === verdict && (report.toMap.length > 0 || verdict === "fail"))
    return { words: `${count(unmapped, "file")} without a feature`, isMany: unmapped !== 1 };
  if (report.matrixChange?.diff) {
    const changes2 = matrixChangeTally(report.matrixChange.diff, pen);
    return { words: `${changes2} in ${pen.text(context.matrixPath)}`, isMany: true };
  }
  const thanks = welcomeFeatures(report).length > 0 ? ", and thank you" : "";
  return { words: `nothing to do${thanks}`, isMany: false };
}
function ofFeatures(strictest, report, pen) {
  const { level, change, outcome } = strictest;
  const flagged = flaggedFeatures(report);
  const alike = flagged.filter((other) => other.level === level && other.change === change && other.outcome === outcome);
  const files = new Set(alike.flatMap((feature) => feature.files.filter(isNewFile).map(({ path: path3 }) => path3)));
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
  const { title } = levels.get(id);
  const builtIn = BUILT_IN_LEVELS.find((level) => level.id === id && level.title === title);
  const word = title.toLowerCase();
  if (!builtIn || id === "not-maintained")
    return `${isMany ? "areas that are" : "an area that is"} ${builtIn ? word : pen.text(title)}`;
  if (isMany) return `${word} areas`;
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word} area`;
}

// src/core/render/check/look-alikes.ts
function lookAlikeSentence({ feature, pattern, write, paths }, pen) {
  const [first = "", ...rest] = paths;
  const files = rest.length === 0 ? pen.code(first) : `${pen.code(first)} and ${count(rest.length, "more file")}`;
  const [look, it] = rest.length === 0 ? ["looks", "it"] : ["look", "them"];
  const fix = write === void 0 ? "" : `: write ${pen.code(`"${spellApart(write, pattern)}"`)} to cover ${it}`;
  const whose = `${pen.code(pattern)} of ${pen.strong(pen.text(feature.name))}`;
  return `${files} ${look} like ${whose}, but in another Unicode form, which does not match${fix}.`;
}

// src/core/render/check/blocking-faults.ts
function problemText(problem, report, context, pen) {
  const matrix = pen.code(context.matrixPath);
  const base = context.baseRef === void 0 ? "the base branch" : pen.code(context.baseRef);
  switch (problem.code) {
    case "incomplete":
      return {
        lead: `${pen.strong("The list of changed files is incomplete")}, so a feature may be missing here: ${pen.text(problem.detail)} Run the job again; where that does not help, split the pull request.`,
        details: []
      };
    case "time-limit":
      return {
        lead: `${pen.strong(`Matching took longer than ${count(problem.seconds, "second")}`)} and was stopped at the pattern ${pen.code(problem.pattern)}. Simplify that pattern in ${matrix} on ${base}, then run the job again.`,
        details: []
      };
    case "matrix-faulty": {
      const faults = report.matrixChange?.faults ?? [];
      const them = faults.length === 1 ? "it is" : "they are";
      return {
        lead: `${pen.strong(`The new ${matrix} has ${count(faults.length, "fault")}.`)} If this were merged, no pull request could be checked any more, so this check fails until ${them} fixed; no override changes that.`,
        details: faults.map((finding) => faultLine(finding, pen))
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
function renderText(report, context, view = PLAIN_VIEW) {
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
  const { remedy, whom } = findWayOut(report, context, pen);
  const toldLines = [
    ...entryLines(flagged, { report, paint, pen }),
    ...levelChangeTexts(report, pen, { hasWayOut: remedy !== void 0 }).map(({ outcome, lead, text }) => ({
      outcome,
      lines: [lead, text]
    })),
    ...unmappedLines(report, terminalText(context.matrixPath)).map((lines) => ({
      outcome: report.unmappedOutcome,
      lines
    }))
  ].sort(byStrictness);
  const blocks2 = [
    ...report.problems.map((problem) => block("fail", problemLines(problem, report, context))),
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
    ...emptiedLines(report, context, { pen }),
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
  const [ref, sha] = report.preview ? [void 0, context.headSha] : [context.baseRef, context.baseSha];
  const base = ref === void 0 ? "" : ` of ${terminalText(ref)}`;
  const at = sha === void 0 ? "" : ` at ${terminalText(sha.slice(0, 7))}`;
  const ends = describeEnds(report, terminalText);
  return [
    line(paint.bold(`Support matrix: ${headline(report, context, pen)}`)),
    ...blocks2.length > 0 ? ["", ...blocks2.flat()] : [],
    ...tail.length > 0 ? ["", ...tail.map(line)] : [],
    "",
    ...ends === "" ? [] : [line(paint.dim(`${ends[0].toUpperCase()}${ends.slice(1)}`))],
    line(
      paint.dim(
        `Verdict ${report.verdict}, ${count(report.files, "changed file")}, ${terminalText(context.matrixPath)}${base}${at}`
      )
    ),
    ""
  ].join("\n");
}
function entryLines(entries, { report, paint, pen }) {
  const open2 = adviceOfLevels(report, pen);
  return entries.map((entry) => {
    const { outcome, features } = entry;
    const told = open2.filter((advice) => advice.features.some((feature) => features.includes(feature)));
    for (const advice of told) open2.splice(open2.indexOf(advice), 1);
    const files = features.flatMap((feature) => feature.files);
    const paths = [...new Set(files.map(({ path: path3, submodule: submodule2 }) => submodule2 ? `${path3} (submodule)` : path3))];
    const facts = features.flatMap((feature) => [
      ...feature.warning === void 0 ? [] : [`${paint.bold("Warning:")} ${pen.note(feature.warning)}`],
      ...feature.notes === void 0 ? [] : [`Note: ${pen.note(feature.notes)}`],
      ...[sunsetSentence(feature, pen)].filter(Boolean)
    ]);
    return {
      outcome,
      lines: [
        entryTitle(entry, { report, pen }),
        ...told.map(({ text }) => text),
        ...new Set(facts),
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
function problemLines(problem, report, context) {
  const { lead } = problemText(problem, report, context, plainPen());
  const faults = problem.code === "matrix-faulty" ? renderFindingsText(report.matrixChange?.faults ?? []) : "";
  return [lead, ...faults === "" ? [] : faults.trimEnd().split("\n")];
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
  return annotations.map(({ level, title, message, file, line, column }) => {
    const properties = [
      ...file !== void 0 ? [`file=${commandProperty(file)}`] : [],
      ...line !== void 0 ? [`line=${line}`] : [],
      ...column !== void 0 ? [`col=${column}`] : [],
      `title=${commandProperty(visible(title))}`
    ];
    return `::${level} ${properties.join(",")}::${commandData(message)}
`;
  }).join("");
}
function annotateEntries(report) {
  const pen = plainPen();
  const advice = adviceOfLevels(report, pen);
  const whom = report.contact && !report.author?.isBot ? contactOf(report.contact, pen) : void 0;
  return entriesOf(report).flatMap((entry) => {
    const { outcome, features } = entry;
    const files = features.flatMap((feature) => feature.files).filter(({ status }) => status !== "removed");
    const first = files.find(isNewFile) ?? files[0];
    if (outcome === "pass" || !first) return [];
    const told = advice.find((one) => one.features.some((feature) => features.includes(feature)));
    const more = new Set(files.map(({ path: path3 }) => path3)).size - 1;
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
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
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
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
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
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
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
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
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
        return encodeReserved(literal);
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
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
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
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber2 = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber2 && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
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
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
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
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
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
function isPlainObject2(value) {
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
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
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
var sep2 = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep2}${b64url}${sep2}${b64url}$`);
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
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
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
    const path3 = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path3} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error2) => {
      const requestId = error2.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path3} - ${error2.status} with id ${requestId} in ${Date.now() - start}ms`
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
    "removeLabel": [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    "addLabels": [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/labels"
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
    const [route, defaults, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
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
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
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
  const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
  });
  await options.onFailedAttempt(context);
  if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
    throw normalizedError;
  }
  const consumeRetry = await options.shouldConsumeRetry(context);
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
  if (!await options.shouldRetry(context)) {
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
      const location = response.headers.get("location") ?? "";
      const target = URL.canParse(location, url) ? new URL(location, url) : void 0;
      if (left === 0 || target?.origin !== origin || !isRead && response.status < 307)
        throw new Error("the answer leads away from the API");
      url = target.href;
      response = await fetch2(url, { ...options, redirect: "manual" });
    }
    return response;
  };
}

// src/github/refusals.ts
var WAIT_SECONDS = 60;
var isLimit = ({ status, message, headers }) => (status === 403 || status === 429) && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit/i.test(message));
function limitSeconds(headers) {
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  const seconds = after ?? (remaining === "0" ? (Number(reset) || NaN) - Date.now() / 1e3 : void 0);
  return Number.isFinite(Number(seconds ?? NaN)) ? Number(seconds) : WAIT_SECONDS;
}
function reasonOf({ permission, ...refusal }) {
  const { status, message, headers } = refusal;
  if (status === void 0)
    return `no usable answer from GitHub (${oneLine(message)}); run it again, and check the network and the proxy if it keeps failing`;
  if (isLimit(refusal)) return `GitHub's rate limit is reached (${status}); run it again ${whenOf(headers)}`;
  if (status === 401) return "GitHub rejected the token (401); check the input `token`, and that it has not expired";
  if (status === 403) return `GitHub refused it (403: ${oneLine(message)})${adviceOn(message, permission)}`;
  if (status === 404)
    return `GitHub found nothing there (404); it may have been removed, or the job needs the permission \`${permission}\``;
  if (status === 410) return "it is gone, or switched off for the repository (410)";
  if (status >= 500) return `GitHub failed (${status}); run it again later`;
  return `GitHub refused it (${status}: ${oneLine(message)})`;
}
var isAboutToken = (message) => /not accessible by|must have|permission/i.test(message);
function adviceOn(message, permission) {
  if (/\bSAML\b/i.test(message)) return "; authorize the token for the organization's single sign-on";
  if (/IP allow list/i.test(message)) return "; use a runner whose address is on the organization's list";
  if (isAboutToken(message) || /requires authentication/i.test(message))
    return `; the job needs the permission \`${permission}\``;
  return "";
}
function whenOf(headers) {
  const after = headers["retry-after"];
  if (after !== void 0 && /^\d{1,6}$/.test(after)) return `in ${after} seconds`;
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
function createClient({ token, apiUrl, fetch: fetch2 = nodeFetch }) {
  const Client = Octokit2.plugin(wholeAnswers, patience);
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "support-matrix",
    log: quiet,
    request: { fetch: stayInside(apiUrl, fetch2) }
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
      if (known.status === void 0)
        throw Object.assign(new Error(`the answer broke off: ${known.message}`, { cause: error2 }), {
          status: 500,
          request: options
        });
      throw error2;
    }
  });
}
function patience(octokit) {
  const limit = pLimit(CONCURRENT);
  octokit.hook.wrap("request", (request2, options) => {
    const once = options.request?.retries === 0;
    return limit(
      () => pRetry(async () => request2(options), {
        ...{ retries: RETRIES, minTimeout: 1e3, factor: 4 },
        shouldRetry: ({ error: error2 }) => {
          const pause = pauseBefore(error2);
          return once ? pause !== void 0 && pause > 0 : pause !== void 0;
        },
        onFailedAttempt: ({ error: error2, retriesLeft }) => retriesLeft > 0 ? sleep(1e3 * (pauseBefore(error2) ?? 0)) : void 0
      })
    );
  });
}
function pauseBefore(error2) {
  const { status = 500, message, response } = error2;
  if (status === 408 || status >= 500) return 0;
  if (!isLimit({ status, message, headers: response?.headers ?? {} })) return void 0;
  const known = Math.max(0, limitSeconds(response?.headers ?? {}));
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
async function unlessMissing(work) {
  const found = await orFailure(work);
  if (isStatus(found, 404)) return void 0;
  if (found instanceof GitHubError) throw found;
  return found;
}

// src/github/contents.ts
import { posix } from "node:path";

// src/core/paths/follow-links.ts
var MOST_LINKS = 40;
async function followLinks(path3, find) {
  const links = [];
  const folder = [];
  let rest = path3.split("/");
  while (rest.length > 0) {
    const [part = "", ...after] = rest;
    rest = after;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (folder.pop() === void 0) return { links };
      continue;
    }
    const here = [...folder, part].join("/");
    const found = await find(here);
    if (found?.kind === "link") {
      links.push(here);
      if (links.length > MOST_LINKS || found.target.startsWith("/")) return { links };
      rest = [...found.target.split("/"), ...rest];
    } else if (found?.kind === "folder") folder.push(part);
    else return found?.kind === "file" && rest.length === 0 ? { links, file: here } : { links };
  }
  return { links };
}

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
  const wrong = answer.map((entry) => findWrong(entry, fields)).find((found) => found !== void 0);
  if (wrong !== void 0) throw senseless(what, `of an entry: ${wrong}`);
}
var senseless = (what, wrong) => new GitHubError(`can't ${what}: GitHub's answer makes no sense (${wrong}); run it again`);
function findWrong(answer, fields) {
  if (!isRecord(answer)) return "it is not an object";
  const wrong = Object.keys(fields).find((place) => !fields[place](valueAt(answer, place)));
  return wrong === void 0 ? void 0 : `its ${wrong} is missing or wrong`;
}
function valueAt(answer, place) {
  return place.split(".").reduce((value, key) => isRecord(value) ? value[key] : void 0, answer);
}

// src/github/trees.ts
var TREE_REQUESTS = 200;
var READ = { what: "read the file tree", permission: "contents: read" };
var NO_FILES = `can't ${READ.what}: GitHub's answer is a tree without files; run it again`;
async function readTree(client, repository, sha, recursive) {
  const { data } = await ask(
    { ...READ, what: `${READ.what} of ${sha}` },
    () => client.rest.git.getTree({ ...repository, tree_sha: sha, ...recursive && { recursive: "1" } })
  );
  believe(data, { truncated: isFlag2, tree: isList2 }, READ.what);
  believeList(data.tree, ENTRY, READ.what);
  return {
    truncated: data.truncated,
    entries: data.tree.map(({ path: path3, sha: hash, mode, type }) => ({
      path: path3,
      sha: hash,
      mode,
      type
    }))
  };
}
var ENTRY = {
  path: isPath,
  sha: isSha,
  mode: (mode) => typeof mode === "string" && /^[0-7]{6}$/.test(mode),
  type: (type) => type === "blob" || type === "tree" || type === "commit"
};
async function listTree(client, repository, commit) {
  const tree = await readTree(client, repository, commit, true);
  return tree.truncated ? void 0 : tree.entries.filter((entry) => entry.type !== "tree");
}
async function listWholeTree(client, repository, commit) {
  let left = TREE_REQUESTS;
  const read = (sha, recursive) => {
    if (left-- > 0) return readTree(client, repository, sha, recursive);
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
    const prefix = folder === "" ? "" : `${folder}/`;
    const files = entries.filter((entry) => entry.type !== "tree").map((entry) => ({ ...entry, path: prefix + entry.path }));
    const folders = whole.truncated ? entries.filter((entry) => entry.type === "tree") : [];
    return [...files, ...(await Promise.all(folders.map((entry) => walk(prefix + entry.path, entry.sha)))).flat()];
  };
  return walk("", commit);
}
async function compareTrees(client, repository, { base, head }) {
  const budget = { left: TREE_REQUESTS - 2 };
  const [before, after] = await Promise.all([
    readTree(client, repository, base, true),
    readTree(client, repository, head, true)
  ]);
  for (const { entries } of [before, after]) if (entries.length === 0) throw new GitHubError(NO_FILES);
  if (!before.truncated && !after.truncated)
    return {
      ...{ changes: diffEntries(before.entries, after.entries), complete: true, requests: 2 },
      basePaths: new Set(before.entries.map(({ path: path3 }) => path3))
    };
  const differing = { before: [], after: [], complete: true };
  const read = async (sha, recursive) => {
    if (sha === void 0) return { truncated: false, entries: [] };
    if (budget.left <= 0) {
      differing.complete = false;
      return { truncated: false, entries: [] };
    }
    budget.left--;
    const tree = await readTree(client, repository, sha, recursive);
    if (tree.entries.length === 0) throw new GitHubError(NO_FILES);
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
        const pair = [mine.get(name), theirs.get(name)];
        const path3 = folder === "" ? name : `${folder}/${name}`;
        if (pair[0] && pair[0].type !== "tree") differing.before.push({ ...pair[0], path: path3 });
        if (pair[1] && pair[1].type !== "tree") differing.after.push({ ...pair[1], path: path3 });
        const [was, is] = pair.map((entry) => entry?.type === "tree" ? entry.sha : void 0);
        if (was === void 0 && is === void 0) return;
        const [from, to] = await Promise.all([read(was, true), read(is, true)]);
        if (from.truncated || to.truncated) return walk(path3, was, is);
        for (const entry of from.entries)
          if (entry.type !== "tree") differing.before.push({ ...entry, path: `${path3}/${entry.path}` });
        for (const entry of to.entries)
          if (entry.type !== "tree") differing.after.push({ ...entry, path: `${path3}/${entry.path}` });
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
  const gone = groupBy([...old.values()].filter(({ path: path3 }) => !now.has(path3)).sort(byPath), ({ sha }) => sha);
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
async function findFile(client, repository, { path: path3, ref }) {
  const bytes = await readRaw(client, repository, { path: path3, ref });
  if (bytes) return bytes;
  const { file } = await followFrom(client, repository, { path: path3, ref });
  if (file === void 0) return void 0;
  const again = await readRaw(client, repository, { path: file, ref });
  if (again) return again;
  throw new GitHubError(
    `can't read ${path3}: GitHub has ${file} in the tree of ${ref}, but does not find it; run it again`
  );
}
async function readRaw(client, repository, { path: path3, ref }) {
  const what = `read ${path3}`;
  const reading = ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.getContent({ ...repository, path: path3, ref, mediaType: { format: "raw" } })
  );
  const answer = await unlessMissing(reading);
  if (!answer) return void 0;
  const { data, headers } = answer;
  const status = answer.status;
  if (status !== 200) throw senseless(what, `its status is ${status}`);
  const type = String(headers["content-type"]);
  if (/^text\/html/.test(type)) throw senseless(what, "it is a web page");
  if (!/^application\/json/.test(type)) return data ?? new Uint8Array();
  if (isLink(data)) return void 0;
  throw new UsageError(`${path3} is not a file at ${ref}: name the matrix file in the input \`matrix\``);
}
function isLink(data) {
  try {
    const described = JSON.parse(Buffer.from(data).toString());
    return isRecord(described) && described.type === "symlink";
  } catch {
    return false;
  }
}
async function followFrom(client, repository, { path: path3, ref }) {
  const folders = /* @__PURE__ */ new Map();
  const read = async (sha) => {
    const { entries, truncated } = await readTree(client, repository, sha, false);
    if (truncated) throw new GitHubError(`can't read ${path3}: a folder on the way has too many files`);
    return new Map(entries.map((entry) => [entry.path, entry]));
  };
  const open2 = (folder, sha) => {
    const known = folders.get(folder) ?? read(sha);
    folders.set(folder, known);
    return known;
  };
  await open2("", ref).catch((error2) => {
    if (!isStatus(error2, 404)) throw error2;
    throw new GitHubError(
      `can't read ${path3}: ${repository.owner}/${repository.repo} has no ${ref}, as far as the token can see; it may be gone, or the job needs the permission \`contents: read\``,
      { cause: error2, status: 404 }
    );
  });
  return followLinks(path3, async (at) => {
    const entry = (await folders.get(parentFolder(at)))?.get(posix.basename(at));
    if (entry?.type === "tree") await open2(at, entry.sha);
    if (entry?.mode === "120000")
      return { kind: "link", target: await readLink(client, repository, { path: at, sha: entry.sha }) };
    return entry && { kind: KINDS[entry.type] };
  });
}
var KINDS = { blob: "file", tree: "folder", commit: "submodule" };
async function readLink(client, repository, { path: path3, sha }) {
  const what = `read the symbolic link ${path3}`;
  const { data } = await ask(
    { what, permission: "contents: read" },
    () => client.rest.git.getBlob({ ...repository, file_sha: sha })
  );
  believe(data, { sha: (value) => value === sha, content: isText2, encoding: (value) => value === "base64" }, what);
  return Buffer.from(data.content, "base64").toString();
}
async function findTrail(client, repository, { path: path3, ref }) {
  const listed = await readFolder(client, repository, { path: parentFolder(path3), ref });
  const entry = listed?.find((one) => one.path === path3);
  if (entry?.type === "file") return [path3];
  if (listed && !entry && listed.length < MOST_LISTED) return [];
  const { links, file } = await followFrom(client, repository, { path: path3, ref });
  return file === void 0 ? links : [...links, file];
}
var MOST_LISTED = 1e3;
async function listEntries(client, repository, at) {
  const listed = await askFolder(client, repository, at);
  if (listed === "missing") return [];
  return listed === "other" ? void 0 : listed.map(({ path: path3, type }) => type === "dir" ? `${path3}/` : path3);
}
async function listFolder(client, repository, at) {
  return (await readFolder(client, repository, at) ?? []).map(({ path: path3 }) => path3);
}
async function readFolder(client, repository, at) {
  const listed = await askFolder(client, repository, at);
  return typeof listed === "string" ? void 0 : listed;
}
async function askFolder(client, repository, { path: path3, ref }) {
  const what = `list ${path3 === "" ? "the root" : path3}`;
  const listing2 = ask(
    { what, permission: "contents: read" },
    () => client.rest.repos.getContent({ ...repository, path: path3, ref })
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
      files: feature.files.map(({ path: path3, previousPath, status, pattern }) => ({
        path: path3,
        ...previousPath !== void 0 && { previous_path: previousPath },
        status,
        pattern
      })),
      because: feature.because,
      emptied: feature.emptied
    })),
    unmapped: report.unmapped,
    unmappedOutcome: report.unmappedOutcome,
    levelChanges: report.levelChanges.map(({ id, name, category, change, isNew, title, missing, files, outcome }) => ({
      ...{ id, name, category, change, isNew, title, missing, files, outcome }
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
  const pairs = features.flatMap(
    (change) => change.before && change.after ? [{ change, was: change.before, now: change.after }] : []
  );
  const having = (...keys2) => pairs.filter(({ change }) => change.keys.some((key) => keys2.includes(key)));
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
    rules: [...new Set(matrix.map(({ path: path3 }) => path3[0]))],
    features: features.map((change) => ({ ...named(change), changes: change.changes, keys: change.keys })),
    keys: matrix.map(({ key, before: before2, after: after2 }) => ({ key, before: before2 ?? null, after: after2 ?? null }))
  };
}
function judgedAgainJson(pullRequest, report) {
  return { pullRequest, ...checkJson(report) };
}

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
async function writeWhole(path3, text, name = path3) {
  try {
    const target = await followLinks2(path3);
    const present = await stat(target).catch(() => void 0);
    if (present && !present.isFile()) {
      await writeFile2(target, text);
      return;
    }
    if (present) await access2(target, constants2.W_OK);
    else if (target === resolve(path3)) await mkdir(dirname(target), { recursive: true });
    await replace(target, text, present?.mode);
  } catch (error2) {
    throw new WriteError(`${name} can't be written: ${reasonOf2(error2)}`, { cause: error2 });
  }
}
async function followLinks2(path3) {
  let target = resolve(path3);
  for (let links = 0; links < 40; links++) {
    const found = await lstat(target).catch(() => void 0);
    if (!found?.isSymbolicLink()) return found ? await realpath(target) : target;
    target = resolve(dirname(target), await readlink(target));
  }
  return realpath(target);
}
async function replace(target, text, mode) {
  const { randomBytes } = await import("node:crypto");
  const temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", mode ?? 438);
    try {
      await file.writeFile(text);
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
  const levels = {};
  for (const id of report.levels.keys()) {
    const touched = report.features.filter((feature) => feature.level === id).length;
    if (touched > 0) levels[id] = touched;
  }
  const teams = report.features.flatMap(
    ({ maintainers, planned }) => maintainers.filter((name) => name.startsWith("@") && !planned.includes(name))
  );
  setOutput2("verdict", report.verdict);
  setOutput2("features", JSON.stringify(report.features.map(({ id }) => id)));
  setOutput2("flagged", JSON.stringify(flaggedFeatures(report).map(({ id }) => id)));
  setOutput2("levels", JSON.stringify(levels));
  setOutput2("teams", JSON.stringify([...new Set(teams)]));
  setOutput2("unmapped", String(report.unmapped.length));
  setOutput2("report", await writeReport(folder, JSON.stringify(checkJson(report))));
}
async function writeAgainOutputs(judged, folder) {
  const reports = judged.map(({ number, report }) => judgedAgainJson(number, report));
  if (judged.length > 0) setOutput2("verdict", worst(judged.map(({ report }) => report.verdict)));
  for (const name of ["features", "flagged", "levels", "teams", "unmapped", "comment-url", "markdown"])
    setOutput2(name, "");
  setOutput2("report", await writeReport(folder, JSON.stringify(reports)));
}
async function writeReport(folder, json) {
  const path3 = join2(folder, "support-matrix-report.json");
  await writeWhole(path3, `${json}
`);
  return path3;
}
async function publishSummary(markdown, folder) {
  const path3 = join2(folder, "support-matrix-summary.md");
  const showing = started(writeSummary(markdown));
  await writeWhole(path3, markdown);
  setOutput2("markdown", path3);
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

// src/core/text/markdown-table.ts
function markdownTable(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

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
function parseSoundMatrix(input, file) {
  const yaml = readSound(input, PROSE);
  if (!yaml || yaml.value === null) return void 0;
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

// src/engine/matrix.ts
async function parseWithinLimit(bytes, name) {
  const limited = { what: `reading ${name}`, fix: "make it smaller" };
  const value = withinLimit(CHECK_SECONDS, limited, () => parseSoundMatrix(bytes, name));
  if (value) return { value, findings: [] };
  const { parseMatrix } = await import("./index-parse.js");
  return withinLimit(CHECK_SECONDS, limited, () => parseMatrix(bytes, name));
}
async function readMatrix(bytes, name) {
  const { value, findings } = await parseWithinLimit(bytes, name);
  if (!value) throw new FaultyMatrixError(findings);
  return value;
}
function compileWithinLimit(matrix, paths) {
  const limited = { what: `compiling the patterns of ${matrix.file}`, fix: "use fewer or simpler patterns" };
  return withinLimit(CHECK_SECONDS, limited, () => compileMatrix(matrix, paths));
}

// src/github/pages.ts
var PAGE_SIZE = 100;
var MOST_PAGES = 400;
async function listPages(doing, expected, page) {
  const read = async (number) => {
    const { data, headers } = await ask(doing, () => page(number));
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
import { setTimeout as sleep2 } from "node:timers/promises";
var ACTIONS_BOT = "github-actions[bot]";
var MAX_COMMENTS = 2500;
var COMMENT2 = {
  id: isCount2,
  body: orNone(isText2),
  "user.login": orNone(isName),
  "user.type": orNone(isName),
  html_url: isAddress
};
var WRITE = { what: "write the comment", permission: "pull-requests: write" };
async function listComments(client, { number, ...repository }, expected) {
  const doing = { what: "list the comments", permission: "pull-requests: read", entry: COMMENT2 };
  const entries = await listPages(
    doing,
    Math.min(expected, MAX_COMMENTS),
    (page) => client.rest.issues.listComments({ ...repository, issue_number: number, per_page: 100, page })
  );
  return entries.map(({ id, body, user, html_url }) => ({
    id,
    body: body ?? "",
    author: user?.login ?? "",
    byApp: user?.type === "Bot",
    url: html_url
  }));
}
async function findOurComments(client, comments, marker) {
  const marked = comments.filter((comment) => comment.body.startsWith(marker));
  const byBot = marked.filter((comment) => comment.author === ACTIONS_BOT);
  if (byBot.length === marked.length) return byBot;
  const us = await findViewer(client);
  return marked.filter((comment) => us === void 0 ? comment.byApp : comment.author === us);
}
async function findViewer(client) {
  const found = await orFailure(readViewer(client));
  return found instanceof GitHubError ? void 0 : found;
}
async function readViewer(client) {
  const doing = { what: "find out whose token this is", permission: "metadata: read" };
  const url = `${client.request.endpoint.DEFAULTS.baseUrl.replace(/\/v3$/, "")}/graphql`;
  const answer = await ask(doing, () => client.request({ method: "POST", url, query: "query { viewer { login } }" }));
  const data = answer.data;
  believe(data, { "data.viewer.login": isName }, doing.what);
  return data.data.viewer.login;
}
async function publishComment({
  client,
  target,
  marker,
  ours,
  body,
  rest,
  same
}) {
  const [first, ...extra] = ours;
  if (!first) return body === void 0 ? void 0 : createComment({ client, target, marker, body, same });
  const text = body ?? rest;
  await Promise.all([
    same(first.body, text) ? void 0 : updateComment(client, target, first.id, text),
    ...extra.map((comment) => deleteComment(client, target, comment.id))
  ]);
  return first.url;
}
async function createComment({
  client,
  target,
  marker,
  body,
  same
}) {
  const { number, ...repository } = target;
  const once = async () => {
    const { data } = await ask(
      WRITE,
      () => client.rest.issues.createComment({ ...repository, issue_number: number, body, request: { retries: 0 } })
    );
    believe(data, COMMENT2, WRITE.what);
    return { id: data.id, body, author: data.user?.login ?? "", byApp: data.user?.type === "Bot", url: data.html_url };
  };
  const answer = await orFailure(once());
  if (answer instanceof GitHubError && answer.status !== void 0 && answer.status < 500) throw answer;
  let made = answer instanceof GitHubError ? void 0 : answer;
  let ours = await lookForTwins({ client, target, marker }, made);
  if (!made && ours.length === 0) {
    made = await once();
    ours = await lookForTwins({ client, target, marker }, made);
  }
  const [oldest, ...extra] = ours;
  await Promise.all(extra.map((comment) => deleteComment(client, target, comment.id)));
  if (!oldest) throw new GitHubError(`can't ${WRITE.what}: GitHub's answer was lost`);
  if (!same(oldest.body, body)) await updateComment(client, target, oldest.id, body);
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
  const pieces = [];
  let from = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length > 0) index += length;
    else {
      if (index > from) pieces.push(LENIENT.decode(bytes.subarray(from, index)));
      pieces.push(String.fromCharCode(ODD + bytes[index]));
      from = ++index;
    }
  }
  pieces.push(LENIENT.decode(bytes.subarray(from)));
  return pieces.join("");
}
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

// src/core/matrix/missing-needs.ts
function missingNeeds(feature, needs) {
  return [...new Set(needs)].filter((need) => !names(feature, need));
}
function names(feature, need) {
  if (need === "notes") return feature.notes !== void 0;
  if (need === "sunset") return feature.sunset !== void 0 && Object.keys(feature.sunset).length > 0;
  return feature[need].length > 0;
}

// src/core/text/versions.ts
var VERSION9 = /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/i;
var LIKE_DATE = /^\d{4}-\d{2}-\d{2}$/;
function parseVersion(text) {
  const match = LIKE_DATE.test(text) ? null : VERSION9.exec(text.trim());
  return match ? { numbers: match[1].split(".").map(BigInt), preRelease: match[2] } : void 0;
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

export {
  getInput,
  error,
  warning,
  notice,
  info,
  core_exports,
  safeUrl,
  mdText,
  mdCode,
  mdCellCode,
  mdLink,
  logText,
  inlineParts,
  flaggedFeatures,
  listUpTo,
  list,
  fold,
  maintainersOf,
  sunsetSentence,
  byStrictness,
  KIND_WORDS,
  levelChangeTexts,
  adviceOfLevels,
  findWayOut,
  ownLines,
  welcomeSentences,
  emptiedLines,
  describeEnds,
  entriesOf,
  entryTitle,
  nameOf,
  fileSets,
  fitInto,
  LONGEST_COMMENT,
  fitsComment,
  fitsSummary,
  renderFindingsText,
  renderFaultsMarkdown,
  commentMarker,
  markdownPen,
  matrixUrl,
  encodePath,
  reportUrl,
  sameComment,
  matrixChangeBlocks,
  blocks,
  headline,
  lookAlikeSentence,
  problemText,
  overrideSentence,
  renderText,
  renderAnnotations,
  renderProblems,
  renderFindingAnnotations,
  renderCommands,
  markdownTable,
  missingNeeds,
  parseWithinLimit,
  readMatrix,
  compileWithinLimit,
  started,
  isText2 as isText,
  isName,
  isPath,
  isSha,
  isCount2 as isCount,
  isFlag2 as isFlag,
  isTime,
  isList2 as isList,
  orNone,
  believe,
  believeList,
  senseless,
  findWrong,
  isAboutToken,
  createClient,
  ask,
  isStatus,
  PAGE_SIZE,
  listPages,
  orFailure,
  unlessMissing,
  listComments,
  findOurComments,
  findViewer,
  publishComment,
  parseVersion,
  decodeName,
  STATUS_LETTERS,
  statusOf,
  followLinks,
  listTree,
  listWholeTree,
  compareTrees,
  findFile,
  findTrail,
  listEntries,
  listFolder,
  reasonOf2 as reasonOf,
  writeWhole,
  writeCheckOutputs,
  writeAgainOutputs,
  writeReport,
  publishSummary,
  writeEach,
  endWith,
  writeSummary,
  setOutput2 as setOutput
};
