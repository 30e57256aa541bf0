import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{isRecord}from"./cli-shared-6.js";import"./cli-shared-7.js";import{count}from"./cli-shared-2.js";import{GitHubError,__commonJS,__require,
__toESM}from"./cli-shared.js";var require_commonjs=__commonJS({"node_modules/minipass/dist/commonjs/index.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.Minipass=exports.isWritable=exports.isReadable=
exports.isStream=void 0;var proc=typeof process==="object"&&process?process:{stdout:null,stderr:null};var node_events_1=__require("node:events");var node_stream_1=__importDefault(
__require("node:stream"));var node_string_decoder_1=__require("node:string_decoder");var isStream=s=>!!s&&typeof s==="object"&&(s instanceof Minipass||s instanceof
node_stream_1.default||(0,exports.isReadable)(s)||(0,exports.isWritable)(s));exports.isStream=isStream;var isReadable=s=>!!s&&typeof s==="object"&&s instanceof node_events_1.
EventEmitter&&typeof s.pipe==="function"&&s.pipe!==node_stream_1.default.Writable.prototype.pipe;exports.isReadable=isReadable;var isWritable=s=>!!s&&typeof s===
"object"&&s instanceof node_events_1.EventEmitter&&typeof s.write==="function"&&typeof s.end==="function";exports.isWritable=isWritable;var EOF=Symbol("EOF");var MAYBE_EMIT_END=Symbol(
"maybeEmitEnd");var EMITTED_END=Symbol("emittedEnd");var EMITTING_END=Symbol("emittingEnd");var EMITTED_ERROR=Symbol("emittedError");var CLOSED=Symbol("closed");
var READ=Symbol("read");var FLUSH=Symbol("flush");var FLUSHCHUNK=Symbol("flushChunk");var ENCODING=Symbol("encoding");var DECODER=Symbol("decoder");var FLOWING=Symbol(
"flowing");var PAUSED=Symbol("paused");var RESUME=Symbol("resume");var BUFFER=Symbol("buffer");var PIPES=Symbol("pipes");var BUFFERLENGTH=Symbol("bufferLength");
var BUFFERPUSH=Symbol("bufferPush");var BUFFERSHIFT=Symbol("bufferShift");var OBJECTMODE=Symbol("objectMode");var DESTROYED=Symbol("destroyed");var ERROR=Symbol(
"error");var EMITDATA=Symbol("emitData");var EMITEND=Symbol("emitEnd");var EMITEND2=Symbol("emitEnd2");var ASYNC=Symbol("async");var ABORT=Symbol("abort");var ABORTED=Symbol(
"aborted");var SIGNAL=Symbol("signal");var DATALISTENERS=Symbol("dataListeners");var DISCARDED=Symbol("discarded");var defer=fn=>Promise.resolve().then(fn);var nodefer=fn=>fn();
var isEndish=ev=>ev==="end"||ev==="finish"||ev==="prefinish";var isArrayBufferLike=b=>b instanceof ArrayBuffer||!!b&&typeof b==="object"&&b.constructor&&b.constructor.
name==="ArrayBuffer"&&b.byteLength>=0;var isArrayBufferView=b=>!Buffer.isBuffer(b)&&ArrayBuffer.isView(b);var Pipe=class{src;dest;opts;ondrain;constructor(src,dest,opts){
this.src=src;this.dest=dest;this.opts=opts;this.ondrain=()=>src[RESUME]();this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(_er){}end(){
this.unpipe();if(this.opts.end)this.dest.end()}};var PipeProxyErrors=class extends Pipe{unpipe(){this.src.removeListener("error",this.proxyErrors);super.unpipe()}constructor(src,dest,opts){
super(src,dest,opts);this.proxyErrors=er=>this.dest.emit("error",er);src.on("error",this.proxyErrors)}};var isObjectModeOptions=o=>!!o.objectMode;var isEncodingOptions=o=>!o.
objectMode&&!!o.encoding&&o.encoding!=="buffer";var Minipass=class extends node_events_1.EventEmitter{[FLOWING]=false;[PAUSED]=false;[PIPES]=[];[BUFFER]=[];[OBJECTMODE];[ENCODING];[ASYNC];[DECODER];[EOF]=false;[EMITTED_END]=false;[EMITTING_END]=false;[CLOSED]=false;[EMITTED_ERROR]=null;[BUFFERLENGTH]=0;[DESTROYED]=false;[SIGNAL];[ABORTED]=false;[DATALISTENERS]=0;[DISCARDED]=false;writable=true;readable=true;constructor(...args){
const options=args[0]||{};super();if(options.objectMode&&typeof options.encoding==="string"){throw new TypeError("Encoding and objectMode may not be used togeth\
er")}if(isObjectModeOptions(options)){this[OBJECTMODE]=true;this[ENCODING]=null}else if(isEncodingOptions(options)){this[ENCODING]=options.encoding;this[OBJECTMODE]=
false}else{this[OBJECTMODE]=false;this[ENCODING]=null}this[ASYNC]=!!options.async;this[DECODER]=this[ENCODING]?new node_string_decoder_1.StringDecoder(this[ENCODING]):
null;if(options&&options.debugExposeBuffer===true){Object.defineProperty(this,"buffer",{get:()=>this[BUFFER]})}if(options&&options.debugExposePipes===true){Object.
defineProperty(this,"pipes",{get:()=>this[PIPES]})}const{signal}=options;if(signal){this[SIGNAL]=signal;if(signal.aborted){this[ABORT]()}else{signal.addEventListener(
"abort",()=>this[ABORT]())}}}get bufferLength(){return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(_enc){throw new Error("Encoding must\
 be set at instantiation time")}setEncoding(_enc){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){
throw new Error("objectMode must be set at instantiation time")}get["async"](){return this[ASYNC]}set["async"](a){this[ASYNC]=this[ASYNC]||!!a}[ABORT](){this[ABORTED]=
true;this.emit("abort",this[SIGNAL]?.reason);this.destroy(this[SIGNAL]?.reason)}get aborted(){return this[ABORTED]}set aborted(_){}write(chunk,encoding,cb){if(this[ABORTED])
return false;if(this[EOF])throw new Error("write after end");if(this[DESTROYED]){this.emit("error",Object.assign(new Error("Cannot call write after a stream was\
 destroyed"),{code:"ERR_STREAM_DESTROYED"}));return true}if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(!encoding)encoding="utf8";const fn=this[ASYNC]?
defer:nodefer;if(!this[OBJECTMODE]&&!Buffer.isBuffer(chunk)){if(isArrayBufferView(chunk)){chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength)}else if(isArrayBufferLike(
chunk)){chunk=Buffer.from(chunk)}else if(typeof chunk!=="string"){throw new Error("Non-contiguous data written to non-objectMode stream")}}if(this[OBJECTMODE]){
if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==0)this.
emit("readable");if(cb)fn(cb);return this[FLOWING]}if(!chunk.length){if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}if(typeof chunk===
"string"&&!(encoding===this[ENCODING]&&!this[DECODER]?.lastNeed)){chunk=Buffer.from(chunk,encoding)}if(Buffer.isBuffer(chunk)&&this[ENCODING]){chunk=this[DECODER].
write(chunk)}if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==
0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}read(n){if(this[DESTROYED])return null;this[DISCARDED]=false;if(this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH]){
this[MAYBE_EMIT_END]();return null}if(this[OBJECTMODE])n=null;if(this[BUFFER].length>1&&!this[OBJECTMODE]){this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.
concat(this[BUFFER],this[BUFFERLENGTH])]}const ret=this[READ](n||null,this[BUFFER][0]);this[MAYBE_EMIT_END]();return ret}[READ](n,chunk){if(this[OBJECTMODE])this[BUFFERSHIFT]();else{
const c=chunk;if(n===c.length||n===null)this[BUFFERSHIFT]();else if(typeof c==="string"){this[BUFFER][0]=c.slice(n);chunk=c.slice(0,n);this[BUFFERLENGTH]-=n}else{
this[BUFFER][0]=c.subarray(n);chunk=c.subarray(0,n);this[BUFFERLENGTH]-=n}}this.emit("data",chunk);if(!this[BUFFER].length&&!this[EOF])this.emit("drain");return chunk}end(chunk,encoding,cb){
if(typeof chunk==="function"){cb=chunk;chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(chunk!==void 0)this.write(chunk,encoding);if(cb)
this.once("end",cb);this[EOF]=true;this.writable=false;if(this[FLOWING]||!this[PAUSED])this[MAYBE_EMIT_END]();return this}[RESUME](){if(this[DESTROYED])return;if(!this[DATALISTENERS]&&
!this[PIPES].length){this[DISCARDED]=true}this[PAUSED]=false;this[FLOWING]=true;this.emit("resume");if(this[BUFFER].length)this[FLUSH]();else if(this[EOF])this[MAYBE_EMIT_END]();else
this.emit("drain")}resume(){return this[RESUME]()}pause(){this[FLOWING]=false;this[PAUSED]=true;this[DISCARDED]=false}get destroyed(){return this[DESTROYED]}get flowing(){
return this[FLOWING]}get paused(){return this[PAUSED]}[BUFFERPUSH](chunk){if(this[OBJECTMODE])this[BUFFERLENGTH]+=1;else this[BUFFERLENGTH]+=chunk.length;this[BUFFER].
push(chunk)}[BUFFERSHIFT](){if(this[OBJECTMODE])this[BUFFERLENGTH]-=1;else this[BUFFERLENGTH]-=this[BUFFER][0].length;return this[BUFFER].shift()}[FLUSH](noDrain=false){
do{}while(this[FLUSHCHUNK](this[BUFFERSHIFT]())&&this[BUFFER].length);if(!noDrain&&!this[BUFFER].length&&!this[EOF])this.emit("drain")}[FLUSHCHUNK](chunk){this.
emit("data",chunk);return this[FLOWING]}pipe(dest,opts){if(this[DESTROYED])return dest;this[DISCARDED]=false;const ended=this[EMITTED_END];opts=opts||{};if(dest===
proc.stdout||dest===proc.stderr)opts.end=false;else opts.end=opts.end!==false;opts.proxyErrors=!!opts.proxyErrors;if(ended){if(opts.end)dest.end()}else{this[PIPES].
push(!opts.proxyErrors?new Pipe(this,dest,opts):new PipeProxyErrors(this,dest,opts));if(this[ASYNC])defer(()=>this[RESUME]());else this[RESUME]()}return dest}unpipe(dest){
const p=this[PIPES].find(p2=>p2.dest===dest);if(p){if(this[PIPES].length===1){if(this[FLOWING]&&this[DATALISTENERS]===0){this[FLOWING]=false}this[PIPES]=[]}else
this[PIPES].splice(this[PIPES].indexOf(p),1);p.unpipe()}}addListener(ev,handler2){return this.on(ev,handler2)}on(ev,handler2){const ret=super.on(ev,handler2);if(ev===
"data"){this[DISCARDED]=false;this[DATALISTENERS]++;if(!this[PIPES].length&&!this[FLOWING]){this[RESUME]()}}else if(ev==="readable"&&this[BUFFERLENGTH]!==0){super.
emit("readable")}else if(isEndish(ev)&&this[EMITTED_END]){super.emit(ev);this.removeAllListeners(ev)}else if(ev==="error"&&this[EMITTED_ERROR]){const h=handler2;
if(this[ASYNC])defer(()=>h.call(this,this[EMITTED_ERROR]));else h.call(this,this[EMITTED_ERROR])}return ret}removeListener(ev,handler2){return this.off(ev,handler2)}off(ev,handler2){
const ret=super.off(ev,handler2);if(ev==="data"){this[DATALISTENERS]=this.listeners("data").length;if(this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length){
this[FLOWING]=false}}return ret}removeAllListeners(ev){const ret=super.removeAllListeners(ev);if(ev==="data"||ev===void 0){this[DATALISTENERS]=0;if(!this[DISCARDED]&&
!this[PIPES].length){this[FLOWING]=false}}return ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){if(!this[EMITTING_END]&&!this[EMITTED_END]&&!this[DESTROYED]&&
this[BUFFER].length===0&&this[EOF]){this[EMITTING_END]=true;this.emit("end");this.emit("prefinish");this.emit("finish");if(this[CLOSED])this.emit("close");this[EMITTING_END]=
false}}emit(ev,...args){const data=args[0];if(ev!=="error"&&ev!=="close"&&ev!==DESTROYED&&this[DESTROYED]){return false}else if(ev==="data"){return!this[OBJECTMODE]&&
!data?false:this[ASYNC]?(defer(()=>this[EMITDATA](data)),true):this[EMITDATA](data)}else if(ev==="end"){return this[EMITEND]()}else if(ev==="close"){this[CLOSED]=
true;if(!this[EMITTED_END]&&!this[DESTROYED])return false;const ret2=super.emit("close");this.removeAllListeners("close");return ret2}else if(ev==="error"){this[EMITTED_ERROR]=
data;super.emit(ERROR,data);const ret2=!this[SIGNAL]||this.listeners("error").length?super.emit("error",data):false;this[MAYBE_EMIT_END]();return ret2}else if(ev===
"resume"){const ret2=super.emit("resume");this[MAYBE_EMIT_END]();return ret2}else if(ev==="finish"||ev==="prefinish"){const ret2=super.emit(ev);this.removeAllListeners(
ev);return ret2}const ret=super.emit(ev,...args);this[MAYBE_EMIT_END]();return ret}[EMITDATA](data){for(const p of this[PIPES]){if(p.dest.write(data)===false)this.
pause()}const ret=this[DISCARDED]?false:super.emit("data",data);this[MAYBE_EMIT_END]();return ret}[EMITEND](){if(this[EMITTED_END])return false;this[EMITTED_END]=
true;this.readable=false;return this[ASYNC]?(defer(()=>this[EMITEND2]()),true):this[EMITEND2]()}[EMITEND2](){if(this[DECODER]){const data=this[DECODER].end();if(data){
for(const p of this[PIPES]){p.dest.write(data)}if(!this[DISCARDED])super.emit("data",data)}}for(const p of this[PIPES]){p.end()}const ret=super.emit("end");this.
removeAllListeners("end");return ret}async collect(){const buf=Object.assign([],{dataLength:0});if(!this[OBJECTMODE])buf.dataLength=0;const p=this.promise();this.
on("data",c=>{buf.push(c);if(!this[OBJECTMODE])buf.dataLength+=c.length});await p;return buf}async concat(){if(this[OBJECTMODE]){throw new Error("cannot concat \
in objectMode")}const buf=await this.collect();return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){return new Promise((resolve,reject)=>{
this.on(DESTROYED,()=>reject(new Error("stream destroyed")));this.on("error",er=>reject(er));this.on("end",()=>resolve())})}[Symbol.asyncIterator](){this[DISCARDED]=
false;let stopped=false;const stop=async()=>{this.pause();stopped=true;return{value:void 0,done:true}};const next=()=>{if(stopped)return stop();const res=this.read();
if(res!==null)return Promise.resolve({done:false,value:res});if(this[EOF])return stop();let resolve;let reject;const onerr=er=>{this.off("data",ondata);this.off(
"end",onend);this.off(DESTROYED,ondestroy);stop();reject(er)};const ondata=value=>{this.off("error",onerr);this.off("end",onend);this.off(DESTROYED,ondestroy);this.
pause();resolve({value,done:!!this[EOF]})};const onend=()=>{this.off("error",onerr);this.off("data",ondata);this.off(DESTROYED,ondestroy);stop();resolve({done:true,
value:void 0})};const ondestroy=()=>onerr(new Error("stream destroyed"));return new Promise((res2,rej)=>{reject=rej;resolve=res2;this.once(DESTROYED,ondestroy);
this.once("error",onerr);this.once("end",onend);this.once("data",ondata)})};return{next,throw:stop,return:stop,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[DISCARDED]=false;let stopped=false;const stop=()=>{this.pause();this.off(ERROR,stop);this.off(DESTROYED,stop);this.off("end",stop);stopped=true;
return{done:true,value:void 0}};const next=()=>{if(stopped)return stop();const value=this.read();return value===null?stop():{done:false,value}};this.once("end",
stop);this.once(ERROR,stop);this.once(DESTROYED,stop);return{next,throw:stop,return:stop,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(er){if(this[DESTROYED]){
if(er)this.emit("error",er);else this.emit(DESTROYED);return this}this[DESTROYED]=true;this[DISCARDED]=true;this[BUFFER].length=0;this[BUFFERLENGTH]=0;const wc=this;
if(typeof wc.close==="function"&&!this[CLOSED])wc.close();if(er)this.emit("error",er);else this.emit(DESTROYED);return this}static get isStream(){return exports.
isStream}};exports.Minipass=Minipass}});var require_constants=__commonJS({"node_modules/minizlib/dist/commonjs/constants.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.constants=void 0;var zlib_1=__importDefault(
__require("zlib"));var realZlibConstants=zlib_1.default.constants||{ZLIB_VERNUM:4736};exports.constants=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,
Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,
Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,Z_FIXED:4,
Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,Z_MAX_WINDOWBITS:15,
Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:Infinity,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,
Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,BROTLI_MODE_TEXT:1,
BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,
BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,
BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,
BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,
BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,
BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,
BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,
BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,
BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,
BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,
BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},realZlibConstants))}});var require_commonjs2=__commonJS({"node_modules/minizlib/dist/commonjs/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc2=Object.getOwnPropertyDescriptor(m,k);if(!desc2||("get"in desc2?!m.__esModule:desc2.writable||desc2.configurable)){
desc2={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc2)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=exports&&
exports.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.
call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null){for(var k=ownKeys(mod),
i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod,k[i])}__setModuleDefault(result,mod);return result}})();var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.ZstdDecompress=exports.ZstdCompress=
exports.BrotliDecompress=exports.BrotliCompress=exports.Unzip=exports.InflateRaw=exports.DeflateRaw=exports.Gunzip=exports.Gzip=exports.Inflate=exports.Deflate=
exports.Zlib=exports.ZlibError=exports.constants=void 0;var assert_1=__importDefault(__require("assert"));var buffer_1=__require("buffer");var minipass_1=require_commonjs();
var realZlib=__importStar(__require("zlib"));var constants_js_1=require_constants();var constants_js_2=require_constants();Object.defineProperty(exports,"consta\
nts",{enumerable:true,get:function(){return constants_js_2.constants}});var OriginalBufferConcat=buffer_1.Buffer.concat;var desc=Object.getOwnPropertyDescriptor(
buffer_1.Buffer,"concat");var noop3=args=>args;var passthroughBufferConcat=desc?.writable===true||desc?.set!==void 0?makeNoOp=>{buffer_1.Buffer.concat=makeNoOp?
noop3:OriginalBufferConcat}:_=>{};var _superWrite=Symbol("_superWrite");var ZlibError=class extends Error{code;errno;constructor(err,origin){super("zlib: "+err.
message,{cause:err});this.code=err.code;this.errno=err.errno;if(!this.code)this.code="ZLIB_ERROR";this.message="zlib: "+err.message;Error.captureStackTrace(this,
origin??this.constructor)}get name(){return"ZlibError"}};exports.ZlibError=ZlibError;var _flushFlag=Symbol("flushFlag");var ZlibBase=class extends minipass_1.Minipass{#sawError=false;#ended=false;#flushFlag;#finishFlushFlag;#fullFlushFlag;#handle;#onError;get sawError(){
return this.#sawError}get handle(){return this.#handle}get flushFlag(){return this.#flushFlag}constructor(opts,mode){if(!opts||typeof opts!=="object")throw new TypeError(
"invalid options for ZlibBase constructor");super(opts);this.#flushFlag=opts.flush??0;this.#finishFlushFlag=opts.finishFlush??0;this.#fullFlushFlag=opts.fullFlushFlag??
0;if(typeof realZlib[mode]!=="function"){throw new TypeError("Compression method not supported: "+mode)}try{this.#handle=new realZlib[mode](opts)}catch(er){throw new ZlibError(
er,this.constructor)}this.#onError=err=>{if(this.#sawError)return;this.#sawError=true;this.close();this.emit("error",err)};this.#handle?.on("error",er=>this.#onError(
new ZlibError(er)));this.once("end",()=>this.close)}close(){if(this.#handle){this.#handle.close();this.#handle=void 0;this.emit("close")}}reset(){if(!this.#sawError){
(0,assert_1.default)(this.#handle,"zlib binding closed");return this.#handle.reset?.()}}flush(flushFlag){if(this.ended)return;if(typeof flushFlag!=="number")flushFlag=
this.#fullFlushFlag;this.write(Object.assign(buffer_1.Buffer.alloc(0),{[_flushFlag]:flushFlag}))}end(chunk,encoding,cb){if(typeof chunk==="function"){cb=chunk;encoding=
void 0;chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding=void 0}if(chunk){if(encoding)this.write(chunk,encoding);else this.write(chunk)}this.flush(
this.#finishFlushFlag);this.#ended=true;return super.end(cb)}get ended(){return this.#ended}[_superWrite](data){return super.write(data)}write(chunk,encoding,cb){
if(typeof encoding==="function")cb=encoding,encoding="utf8";if(typeof chunk==="string")chunk=buffer_1.Buffer.from(chunk,encoding);if(this.#sawError)return;(0,assert_1.
default)(this.#handle,"zlib binding closed");const nativeHandle=this.#handle._handle;const originalNativeClose=nativeHandle.close;nativeHandle.close=()=>{};const originalClose=this.#handle.
close;this.#handle.close=()=>{};passthroughBufferConcat(true);let result=void 0;try{const flushFlag=typeof chunk[_flushFlag]==="number"?chunk[_flushFlag]:this.#flushFlag;
result=this.#handle._processChunk(chunk,flushFlag);passthroughBufferConcat(false)}catch(err){passthroughBufferConcat(false);this.#onError(new ZlibError(err,this.
write))}finally{if(this.#handle){;this.#handle._handle=nativeHandle;nativeHandle.close=originalNativeClose;this.#handle.close=originalClose;this.#handle.removeAllListeners(
"error")}}if(this.#handle)this.#handle.on("error",er=>this.#onError(new ZlibError(er,this.write)));let writeReturn;if(result){if(Array.isArray(result)&&result.length>
0){const r=result[0];writeReturn=this[_superWrite](buffer_1.Buffer.from(r));for(let i=1;i<result.length;i++){writeReturn=this[_superWrite](result[i])}}else{writeReturn=
this[_superWrite](buffer_1.Buffer.from(result))}}if(cb)cb();return writeReturn}};var Zlib=class extends ZlibBase{#level;#strategy;constructor(opts,mode){opts=opts||
{};opts.flush=opts.flush||constants_js_1.constants.Z_NO_FLUSH;opts.finishFlush=opts.finishFlush||constants_js_1.constants.Z_FINISH;opts.fullFlushFlag=constants_js_1.
constants.Z_FULL_FLUSH;super(opts,mode);this.#level=opts.level;this.#strategy=opts.strategy}params(level,strategy){if(this.sawError)return;if(!this.handle)throw new Error(
"cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this implementation");if(this.#level!==level||this.#strategy!==
strategy){this.flush(constants_js_1.constants.Z_SYNC_FLUSH);(0,assert_1.default)(this.handle,"zlib binding closed");const origFlush=this.handle.flush;this.handle.
flush=(flushFlag,cb)=>{if(typeof flushFlag==="function"){cb=flushFlag;flushFlag=this.flushFlag}this.flush(flushFlag);cb?.()};try{;this.handle.params(level,strategy)}finally{
this.handle.flush=origFlush}if(this.handle){this.#level=level;this.#strategy=strategy}}}};exports.Zlib=Zlib;var Deflate=class extends Zlib{constructor(opts){super(
opts,"Deflate")}};exports.Deflate=Deflate;var Inflate=class extends Zlib{constructor(opts){super(opts,"Inflate")}};exports.Inflate=Inflate;var Gzip=class extends Zlib{#portable;constructor(opts){
super(opts,"Gzip");this.#portable=opts&&!!opts.portable}[_superWrite](data){if(!this.#portable)return super[_superWrite](data);this.#portable=false;data[9]=255;
return super[_superWrite](data)}};exports.Gzip=Gzip;var Gunzip=class extends Zlib{constructor(opts){super(opts,"Gunzip")}};exports.Gunzip=Gunzip;var DeflateRaw=class extends Zlib{constructor(opts){
super(opts,"DeflateRaw")}};exports.DeflateRaw=DeflateRaw;var InflateRaw=class extends Zlib{constructor(opts){super(opts,"InflateRaw")}};exports.InflateRaw=InflateRaw;
var Unzip=class extends Zlib{constructor(opts){super(opts,"Unzip")}};exports.Unzip=Unzip;var Brotli=class extends ZlibBase{constructor(opts,mode){opts=opts||{};
opts.flush=opts.flush||constants_js_1.constants.BROTLI_OPERATION_PROCESS;opts.finishFlush=opts.finishFlush||constants_js_1.constants.BROTLI_OPERATION_FINISH;opts.
fullFlushFlag=constants_js_1.constants.BROTLI_OPERATION_FLUSH;super(opts,mode)}};var BrotliCompress=class extends Brotli{constructor(opts){super(opts,"BrotliCom\
press")}};exports.BrotliCompress=BrotliCompress;var BrotliDecompress=class extends Brotli{constructor(opts){super(opts,"BrotliDecompress")}};exports.BrotliDecompress=
BrotliDecompress;var Zstd=class extends ZlibBase{constructor(opts,mode){opts=opts||{};opts.flush=opts.flush||constants_js_1.constants.ZSTD_e_continue;opts.finishFlush=
opts.finishFlush||constants_js_1.constants.ZSTD_e_end;opts.fullFlushFlag=constants_js_1.constants.ZSTD_e_flush;super(opts,mode)}};var ZstdCompress=class extends Zstd{constructor(opts){
super(opts,"ZstdCompress")}};exports.ZstdCompress=ZstdCompress;var ZstdDecompress=class extends Zstd{constructor(opts){super(opts,"ZstdDecompress")}};exports.ZstdDecompress=
ZstdDecompress}});var require_commonjs3=__commonJS({"node_modules/minipass-sized/dist/commonjs/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.MinipassSized=exports.SizeError=void 0;var minipass_1=require_commonjs();var isBufferEncoding=enc=>typeof enc==="string";var SizeError=class extends Error{expect;found;code="\
EBADSIZE";constructor(found,expect,from){super(`Bad data size: expected ${expect} bytes, but got ${found}`);this.expect=expect;this.found=found;Error.captureStackTrace(
this,from??this.constructor)}get name(){return"SizeError"}};exports.SizeError=SizeError;var MinipassSized=class extends minipass_1.Minipass{found=0;expect;constructor(options){
const size=options?.size;if(typeof size!=="number"||size>Number.MAX_SAFE_INTEGER||isNaN(size)||size<0||!isFinite(size)||size!==Math.floor(size)){throw new Error(
"invalid expected size: "+size)}super(options);if(options.objectMode){throw new TypeError(`${this.constructor.name} streams only work with string and buffer dat\
a`)}this.expect=size}write(chunk,encoding,cb){const buffer=Buffer.isBuffer(chunk)?chunk:typeof chunk==="string"?Buffer.from(chunk,isBufferEncoding(encoding)?encoding:
"utf8"):chunk;if(typeof encoding==="function"){cb=encoding;encoding=null}if(!Buffer.isBuffer(buffer)){this.emit("error",new TypeError(`${this.constructor.name} \
streams only work with string and buffer data`));return false}this.found+=buffer.length;if(this.found>this.expect)this.emit("error",new SizeError(this.found,this.
expect));return super.write(chunk,encoding,cb)}emit(ev,...args){if(ev==="end"){if(this.found!==this.expect){this.emit("error",new SizeError(this.found,this.expect,
this.emit))}}return super.emit(ev,...args)}};exports.MinipassSized=MinipassSized}});var require_blob=__commonJS({"node_modules/minipass-fetch/lib/blob.js"(exports,module){"use strict";var{Minipass}=require_commonjs();var TYPE=Symbol("type");var BUFFER=Symbol(
"buffer");var Blob=class _Blob{constructor(blobParts,options){this[TYPE]="";const buffers=[];let size=0;if(blobParts){const a=blobParts;const length=Number(a.length);
for(let i=0;i<length;i++){const element=a[i];const buffer=element instanceof Buffer?element:ArrayBuffer.isView(element)?Buffer.from(element.buffer,element.byteOffset,
element.byteLength):element instanceof ArrayBuffer?Buffer.from(element):element instanceof _Blob?element[BUFFER]:typeof element==="string"?Buffer.from(element):
Buffer.from(String(element));size+=buffer.length;buffers.push(buffer)}}this[BUFFER]=Buffer.concat(buffers,size);const type=options&&options.type!==void 0&&String(
options.type).toLowerCase();if(type&&!/[^\u0020-\u007E]/.test(type)){this[TYPE]=type}}get size(){return this[BUFFER].length}get type(){return this[TYPE]}text(){
return Promise.resolve(this[BUFFER].toString())}arrayBuffer(){const buf=this[BUFFER];const off=buf.byteOffset;const len=buf.byteLength;const ab=buf.buffer.slice(
off,off+len);return Promise.resolve(ab)}stream(){return new Minipass().end(this[BUFFER])}slice(start,end,type){const size=this.size;const relativeStart=start===
void 0?0:start<0?Math.max(size+start,0):Math.min(start,size);const relativeEnd=end===void 0?size:end<0?Math.max(size+end,0):Math.min(end,size);const span=Math.max(
relativeEnd-relativeStart,0);const buffer=this[BUFFER];const slicedBuffer=buffer.slice(relativeStart,relativeStart+span);const blob=new _Blob([],{type});blob[BUFFER]=
slicedBuffer;return blob}get[Symbol.toStringTag](){return"Blob"}static get BUFFER(){return BUFFER}};Object.defineProperties(Blob.prototype,{size:{enumerable:true},
type:{enumerable:true}});module.exports=Blob}});var require_fetch_error=__commonJS({"node_modules/minipass-fetch/lib/fetch-error.js"(exports,module){"use strict";var FetchError=class extends Error{constructor(message,type,systemError){
super(message);this.code="FETCH_ERROR";if(systemError){Object.assign(this,systemError)}this.errno=this.code;this.type=this.code==="EBADSIZE"&&this.found>this.expect?
"max-size":type;this.message=message;Error.captureStackTrace(this,this.constructor)}get name(){return"FetchError"}set name(n){}get[Symbol.toStringTag](){return"\
FetchError"}};module.exports=FetchError}});var require_iconv_lite=__commonJS({"absent:iconv-lite"(){}});var require_body=__commonJS({"node_modules/minipass-fetch/lib/body.js"(exports,module){"use strict";var{Minipass}=require_commonjs();var{MinipassSized}=require_commonjs3();
var Blob=require_blob();var{BUFFER}=Blob;var FetchError=require_fetch_error();var decode;try{decode=require_iconv_lite().decode}catch(e){}var INTERNALS=Symbol("\
Body internals");var CONSUME_BODY=Symbol("consumeBody");var Body=class{constructor(bodyArg,options={}){const{size=0,timeout=0}=options;const body=bodyArg===void 0||
bodyArg===null?null:isURLSearchParams(bodyArg)?Buffer.from(bodyArg.toString()):isBlob(bodyArg)?bodyArg:Buffer.isBuffer(bodyArg)?bodyArg:Object.prototype.toString.
call(bodyArg)==="[object ArrayBuffer]"?Buffer.from(bodyArg):ArrayBuffer.isView(bodyArg)?Buffer.from(bodyArg.buffer,bodyArg.byteOffset,bodyArg.byteLength):Minipass.
isStream(bodyArg)?bodyArg:Buffer.from(String(bodyArg));this[INTERNALS]={body,disturbed:false,error:null};this.size=size;this.timeout=timeout;if(Minipass.isStream(
body)){body.on("error",er=>{const error=er.name==="AbortError"?er:new FetchError(`Invalid response while trying to fetch ${this.url}: ${er.message}`,"system",er);
this[INTERNALS].error=error})}}get body(){return this[INTERNALS].body}get bodyUsed(){return this[INTERNALS].disturbed}arrayBuffer(){return this[CONSUME_BODY]().
then(buf=>buf.buffer.slice(buf.byteOffset,buf.byteOffset+buf.byteLength))}blob(){const ct=this.headers&&this.headers.get("content-type")||"";return this[CONSUME_BODY]().
then(buf=>Object.assign(new Blob([],{type:ct.toLowerCase()}),{[BUFFER]:buf}))}async json(){const buf=await this[CONSUME_BODY]();try{return JSON.parse(buf.toString())}catch(er){
throw new FetchError(`invalid json response body at ${this.url} reason: ${er.message}`,"invalid-json")}}text(){return this[CONSUME_BODY]().then(buf=>buf.toString())}buffer(){
return this[CONSUME_BODY]()}textConverted(){if(typeof decode!=="function"){throw new Error("The package `iconv-lite` must be installed to use the textConverted(\
) function")}return this[CONSUME_BODY]().then(buf=>convertBody(buf,this.headers))}[CONSUME_BODY](){if(this[INTERNALS].disturbed){return Promise.reject(new TypeError(
`body used already for: ${this.url}`))}this[INTERNALS].disturbed=true;if(this[INTERNALS].error){return Promise.reject(this[INTERNALS].error)}if(this.body===null){
return Promise.resolve(Buffer.alloc(0))}if(Buffer.isBuffer(this.body)){return Promise.resolve(this.body)}const upstream=isBlob(this.body)?this.body.stream():this.
body;if(!Minipass.isStream(upstream)){return Promise.resolve(Buffer.alloc(0))}const stream=this.size&&upstream instanceof MinipassSized?upstream:!this.size&&upstream instanceof
Minipass&&!(upstream instanceof MinipassSized)?upstream:this.size?new MinipassSized({size:this.size}):new Minipass;const resTimeout=this.timeout&&stream.writable?
setTimeout(()=>{stream.emit("error",new FetchError(`Response timeout while trying to fetch ${this.url} (over ${this.timeout}ms)`,"body-timeout"))},this.timeout):
null;if(resTimeout&&resTimeout.unref){resTimeout.unref()}return new Promise(resolve=>{if(stream!==upstream){upstream.on("error",er=>stream.emit("error",er));upstream.
pipe(stream)}resolve()}).then(()=>stream.concat()).then(buf=>{clearTimeout(resTimeout);return buf}).catch(er=>{clearTimeout(resTimeout);if(er.name==="AbortError"||
er.name==="FetchError"){throw er}else if(er.name==="RangeError"){throw new FetchError(`Could not create Buffer from response body for ${this.url}: ${er.message}`,
"system",er)}else{throw new FetchError(`Invalid response body while trying to fetch ${this.url}: ${er.message}`,"system",er)}})}static clone(instance){if(instance.
bodyUsed){throw new Error("cannot clone body after it is used")}const body=instance.body;if(Minipass.isStream(body)&&typeof body.getBoundary!=="function"){const tee=new Minipass;
const p1=new Minipass;const p2=new Minipass;tee.on("error",er=>{p1.emit("error",er);p2.emit("error",er)});body.on("error",er=>tee.emit("error",er));tee.pipe(p1);
tee.pipe(p2);body.pipe(tee);instance[INTERNALS].body=p1;return p2}else{return instance.body}}static extractContentType(body){return body===null||body===void 0?null:
typeof body==="string"?"text/plain;charset=UTF-8":isURLSearchParams(body)?"application/x-www-form-urlencoded;charset=UTF-8":isBlob(body)?body.type||null:Buffer.
isBuffer(body)?null:Object.prototype.toString.call(body)==="[object ArrayBuffer]"?null:ArrayBuffer.isView(body)?null:typeof body.getBoundary==="function"?`multi\
part/form-data;boundary=${body.getBoundary()}`:Minipass.isStream(body)?null:"text/plain;charset=UTF-8"}static getTotalBytes(instance){const{body}=instance;return body===
null||body===void 0?0:isBlob(body)?body.size:Buffer.isBuffer(body)?body.length:body&&typeof body.getLengthSync==="function"&&(body._lengthRetrievers&&body._lengthRetrievers.
length===0||body.hasKnownLength&&body.hasKnownLength())?body.getLengthSync():null}static writeToStream(dest,instance){const{body}=instance;if(body===null||body===
void 0){dest.end()}else if(Buffer.isBuffer(body)||typeof body==="string"){dest.end(body)}else{const stream=isBlob(body)?body.stream():body;stream.on("error",er=>dest.
emit("error",er)).pipe(dest)}return dest}};Object.defineProperties(Body.prototype,{body:{enumerable:true},bodyUsed:{enumerable:true},arrayBuffer:{enumerable:true},
blob:{enumerable:true},json:{enumerable:true},text:{enumerable:true}});var isURLSearchParams=obj=>typeof obj!=="object"||typeof obj.append!=="function"||typeof obj.
delete!=="function"||typeof obj.get!=="function"||typeof obj.getAll!=="function"||typeof obj.has!=="function"||typeof obj.set!=="function"?false:obj.constructor.
name==="URLSearchParams"||Object.prototype.toString.call(obj)==="[object URLSearchParams]"||typeof obj.sort==="function";var isBlob=obj=>typeof obj==="object"&&
typeof obj.arrayBuffer==="function"&&typeof obj.type==="string"&&typeof obj.stream==="function"&&typeof obj.constructor==="function"&&typeof obj.constructor.name===
"string"&&/^(Blob|File)$/.test(obj.constructor.name)&&/^(Blob|File)$/.test(obj[Symbol.toStringTag]);var convertBody=(buffer,headers)=>{const ct=headers&&headers.
get("content-type");let charset="utf-8";let res;if(ct){res=/charset=([^;]*)/i.exec(ct)}const str=buffer.slice(0,1024).toString();if(!res&&str){res=/<meta.+?charset=(['"])(.+?)\1/i.
exec(str)}if(!res&&str){res=/<meta[\s]+?http-equiv=(['"])content-type\1[\s]+?content=(['"])(.+?)\2/i.exec(str);if(!res){res=/<meta[\s]+?content=(['"])(.+?)\1[\s]+?http-equiv=(['"])content-type\3/i.
exec(str);if(res){res.pop()}}if(res){res=/charset=(.*)/i.exec(res.pop())}}if(!res&&str){res=/<\?xml.+?encoding=(['"])(.+?)\1/i.exec(str)}if(res){charset=res.pop();
if(charset==="gb2312"||charset==="gbk"){charset="gb18030"}}if(charset==="UTF-8"){return buffer.toString("UTF-8")}charset=charset.toString().trim().replace(/^latin[-_]?(\d+)$/i,
"ISO-8859-$1").replace(/^win(?:dows)?[-_]?(\d+)$/i,"WINDOWS-$1").replace(/^utf[-_]?(\d+)$/i,"UTF-$1").replace(/^ks_c_5601-1987$/i,"CP949").replace(/^us[-_]?ascii$/i,
"ASCII").toUpperCase();try{return decode(buffer,charset).toString()}catch{return buffer.toString("UTF-8")}};module.exports=Body}});var require_headers=__commonJS({"node_modules/minipass-fetch/lib/headers.js"(exports,module){"use strict";var invalidTokenRegex=/[^^_`a-zA-Z\-0-9!#$%&'*+.|~]/;var invalidHeaderCharRegex=/[^\t\x20-\x7e\x80-\xff]/;
var validateName=name=>{name=`${name}`;if(invalidTokenRegex.test(name)||name===""){throw new TypeError(`${name} is not a legal HTTP header name`)}};var validateValue=value=>{
value=`${value}`;if(invalidHeaderCharRegex.test(value)){throw new TypeError(`${value} is not a legal HTTP header value`)}};var find=(map,name)=>{name=name.toLowerCase();
for(const key in map){if(key.toLowerCase()===name){return key}}return void 0};var MAP=Symbol("map");var Headers=class _Headers{constructor(init=void 0){this[MAP]=
Object.create(null);if(init instanceof _Headers){const rawHeaders=init.raw();const headerNames=Object.keys(rawHeaders);for(const headerName of headerNames){for(const value of rawHeaders[headerName]){
this.append(headerName,value)}}return}if(init===void 0||init===null){return}if(typeof init==="object"){const method=init[Symbol.iterator];if(method!==null&&method!==
void 0){if(typeof method!=="function"){throw new TypeError("Header pairs must be iterable")}const pairs=[];for(const pair of init){if(typeof pair!=="object"||typeof pair[Symbol.
iterator]!=="function"){throw new TypeError("Each header pair must be iterable")}const arrPair=Array.from(pair);if(arrPair.length!==2){throw new TypeError("Each\
 header pair must be a name/value tuple")}pairs.push(arrPair)}for(const pair of pairs){this.append(pair[0],pair[1])}}else{for(const key of Object.keys(init)){this.
append(key,init[key])}}}else{throw new TypeError("Provided initializer must be an object")}}get(name){name=`${name}`;validateName(name);const key=find(this[MAP],
name);if(key===void 0){return null}return this[MAP][key].join(", ")}forEach(callback,thisArg=void 0){let pairs=getHeaders(this);for(let i=0;i<pairs.length;i++){
const[name,value]=pairs[i];callback.call(thisArg,value,name,this);pairs=getHeaders(this)}}set(name,value){name=`${name}`;value=`${value}`;validateName(name);validateValue(
value);const key=find(this[MAP],name);this[MAP][key!==void 0?key:name]=[value]}append(name,value){name=`${name}`;value=`${value}`;validateName(name);validateValue(
value);const key=find(this[MAP],name);if(key!==void 0){this[MAP][key].push(value)}else{this[MAP][name]=[value]}}has(name){name=`${name}`;validateName(name);return find(
this[MAP],name)!==void 0}delete(name){name=`${name}`;validateName(name);const key=find(this[MAP],name);if(key!==void 0){delete this[MAP][key]}}raw(){return this[MAP]}keys(){
return new HeadersIterator(this,"key")}values(){return new HeadersIterator(this,"value")}[Symbol.iterator](){return new HeadersIterator(this,"key+value")}entries(){
return new HeadersIterator(this,"key+value")}get[Symbol.toStringTag](){return"Headers"}static exportNodeCompatibleHeaders(headers){const obj=Object.assign(Object.
create(null),headers[MAP]);const hostHeaderKey=find(headers[MAP],"Host");if(hostHeaderKey!==void 0){obj[hostHeaderKey]=obj[hostHeaderKey][0]}return obj}static createHeadersLenient(obj){
const headers=new _Headers;for(const name of Object.keys(obj)){if(invalidTokenRegex.test(name)){continue}if(Array.isArray(obj[name])){for(const val of obj[name]){
if(invalidHeaderCharRegex.test(val)){continue}if(headers[MAP][name]===void 0){headers[MAP][name]=[val]}else{headers[MAP][name].push(val)}}}else if(!invalidHeaderCharRegex.
test(obj[name])){headers[MAP][name]=[obj[name]]}}return headers}};Object.defineProperties(Headers.prototype,{get:{enumerable:true},forEach:{enumerable:true},set:{
enumerable:true},append:{enumerable:true},has:{enumerable:true},delete:{enumerable:true},keys:{enumerable:true},values:{enumerable:true},entries:{enumerable:true}});
var getHeaders=(headers,kind="key+value")=>Object.keys(headers[MAP]).sort().map(kind==="key"?k=>k.toLowerCase():kind==="value"?k=>headers[MAP][k].join(", "):k=>[
k.toLowerCase(),headers[MAP][k].join(", ")]);var INTERNAL=Symbol("internal");var HeadersIterator=class _HeadersIterator{constructor(target,kind){this[INTERNAL]=
{target,kind,index:0}}get[Symbol.toStringTag](){return"HeadersIterator"}next(){if(!this||Object.getPrototypeOf(this)!==_HeadersIterator.prototype){throw new TypeError(
"Value of `this` is not a HeadersIterator")}const{target,kind,index}=this[INTERNAL];const values=getHeaders(target,kind);const len=values.length;if(index>=len){
return{value:void 0,done:true}}this[INTERNAL].index++;return{value:values[index],done:false}}};Object.setPrototypeOf(HeadersIterator.prototype,Object.getPrototypeOf(
Object.getPrototypeOf([][Symbol.iterator]())));module.exports=Headers}});var require_response=__commonJS({"node_modules/minipass-fetch/lib/response.js"(exports,module){"use strict";var http2=__require("http");var{STATUS_CODES}=http2;
var Headers=require_headers();var Body=require_body();var{clone,extractContentType}=Body;var INTERNALS=Symbol("Response internals");var Response=class _Response extends Body{constructor(body=null,opts={}){
super(body,opts);const status=opts.status||200;const headers=new Headers(opts.headers);if(body!==null&&body!==void 0&&!headers.has("Content-Type")){const contentType=extractContentType(
body);if(contentType){headers.append("Content-Type",contentType)}}this[INTERNALS]={url:opts.url,status,statusText:opts.statusText||STATUS_CODES[status],headers,
counter:opts.counter,trailer:Promise.resolve(opts.trailer||new Headers)}}get trailer(){return this[INTERNALS].trailer}get url(){return this[INTERNALS].url||""}get status(){
return this[INTERNALS].status}get ok(){return this[INTERNALS].status>=200&&this[INTERNALS].status<300}get redirected(){return this[INTERNALS].counter>0}get statusText(){
return this[INTERNALS].statusText}get headers(){return this[INTERNALS].headers}clone(){return new _Response(clone(this),{url:this.url,status:this.status,statusText:this.
statusText,headers:this.headers,ok:this.ok,redirected:this.redirected,trailer:this.trailer})}get[Symbol.toStringTag](){return"Response"}};module.exports=Response;
Object.defineProperties(Response.prototype,{url:{enumerable:true},status:{enumerable:true},ok:{enumerable:true},redirected:{enumerable:true},statusText:{enumerable:true},
headers:{enumerable:true},clone:{enumerable:true}})}});var require_package=__commonJS({"node_modules/minipass-fetch/package.json"(exports,module){module.exports={name:"minipass-fetch",version:"5.0.2",description:"An\
 implementation of window.fetch in Node.js using Minipass streams",license:"MIT",main:"lib/index.js",scripts:{"test:tls-fixtures":"./test/fixtures/tls/setup.sh",
test:"tap",snap:"tap",lint:"npm run eslint",postlint:"template-oss-check",lintfix:"npm run eslint -- --fix",posttest:"npm run lint","template-oss-apply":"templa\
te-oss-apply --force",eslint:'eslint "**/*.{js,cjs,ts,mjs,jsx,tsx}"'},tap:{"coverage-map":"map.js","check-coverage":true,"nyc-arg":["--exclude","tap-snapshots/*\
*"]},devDependencies:{"@npmcli/eslint-config":"^5.0.0","@npmcli/template-oss":"4.27.1","@ungap/url-search-params":"^0.2.2","abort-controller":"^3.0.0","abortcon\
troller-polyfill":"~1.7.3","form-data":"^4.0.0","iconv-lite":"^0.7.2",nock:"^13.2.4",parted:"^0.1.1","string-to-arraybuffer":"^1.0.2",tap:"^16.0.0"},dependencies:{
minipass:"^7.0.3","minipass-sized":"^2.0.0",minizlib:"^3.0.1"},optionalDependencies:{"iconv-lite":"^0.7.2"},repository:{type:"git",url:"git+https://github.com/n\
pm/minipass-fetch.git"},keywords:["fetch","minipass","node-fetch","window.fetch"],files:["bin/","lib/"],engines:{node:"^20.17.0 || >=22.9.0"},author:"GitHub Inc\
.",templateOSS:{"//@npmcli/template-oss":"This file is partially managed by @npmcli/template-oss. Edits may be overwritten.",version:"4.27.1",publish:"true"}}}});var require_request=__commonJS({"node_modules/minipass-fetch/lib/request.js"(exports,module){"use strict";var{URL:URL2}=__require("url");var{Minipass}=require_commonjs();
var Headers=require_headers();var{exportNodeCompatibleHeaders}=Headers;var Body=require_body();var{clone,extractContentType,getTotalBytes}=Body;var version=require_package().
version;var defaultUserAgent=`minipass-fetch/${version} (+https://github.com/isaacs/minipass-fetch)`;var INTERNALS=Symbol("Request internals");var isRequest=input=>typeof input===
"object"&&typeof input[INTERNALS]==="object";var isAbortSignal=signal=>{const proto=signal&&typeof signal==="object"&&Object.getPrototypeOf(signal);return!!(proto&&
proto.constructor.name==="AbortSignal")};var Request=class _Request extends Body{constructor(input,init={}){const parsedURL=isRequest(input)?new URL2(input.url):
input&&input.href?new URL2(input.href):new URL2(`${input}`);if(isRequest(input)){init={...input[INTERNALS],...init}}else if(!input||typeof input==="string"){input=
{}}const method=(init.method||input.method||"GET").toUpperCase();const isGETHEAD=method==="GET"||method==="HEAD";if((init.body!==null&&init.body!==void 0||isRequest(
input)&&input.body!==null)&&isGETHEAD){throw new TypeError("Request with GET/HEAD method cannot have body")}const inputBody=init.body!==null&&init.body!==void 0?
init.body:isRequest(input)&&input.body!==null?clone(input):null;super(inputBody,{timeout:init.timeout||input.timeout||0,size:init.size||input.size||0});const headers=new Headers(
init.headers||input.headers||{});if(inputBody!==null&&inputBody!==void 0&&!headers.has("Content-Type")){const contentType=extractContentType(inputBody);if(contentType){
headers.append("Content-Type",contentType)}}const signal="signal"in init?init.signal:null;if(signal!==null&&signal!==void 0&&!isAbortSignal(signal)){throw new TypeError(
"Expected signal must be an instanceof AbortSignal")}const{ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized=process.
env.NODE_TLS_REJECT_UNAUTHORIZED!=="0",secureOptions,secureProtocol,servername,sessionIdContext}=init;this[INTERNALS]={method,redirect:init.redirect||input.redirect||
"follow",headers,parsedURL,signal,ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized,secureOptions,
secureProtocol,servername,sessionIdContext};this.follow=init.follow!==void 0?init.follow:input.follow!==void 0?input.follow:20;this.compress=init.compress!==void 0?
init.compress:input.compress!==void 0?input.compress:true;this.counter=init.counter||input.counter||0;this.agent=init.agent||input.agent}get method(){return this[INTERNALS].
method}get url(){return this[INTERNALS].parsedURL.toString()}get headers(){return this[INTERNALS].headers}get redirect(){return this[INTERNALS].redirect}get signal(){
return this[INTERNALS].signal}clone(){return new _Request(this)}get[Symbol.toStringTag](){return"Request"}static getNodeRequestOptions(request2){const parsedURL=request2[INTERNALS].
parsedURL;const headers=new Headers(request2[INTERNALS].headers);if(!headers.has("Accept")){headers.set("Accept","*/*")}if(!/^https?:$/.test(parsedURL.protocol)){
throw new TypeError("Only HTTP(S) protocols are supported")}if(request2.signal&&Minipass.isStream(request2.body)&&typeof request2.body.destroy!=="function"){throw new Error(
"Cancellation of streamed requests with AbortSignal is not supported")}const contentLengthValue=(request2.body===null||request2.body===void 0)&&/^(POST|PUT)$/i.
test(request2.method)?"0":request2.body!==null&&request2.body!==void 0?getTotalBytes(request2):null;if(contentLengthValue){headers.set("Content-Length",contentLengthValue+
"")}if(!headers.has("User-Agent")){headers.set("User-Agent",defaultUserAgent)}if(request2.compress&&!headers.has("Accept-Encoding")){headers.set("Accept-Encodin\
g","gzip,deflate")}const agent=typeof request2.agent==="function"?request2.agent(parsedURL):request2.agent;if(!headers.has("Connection")&&!agent){headers.set("C\
onnection","close")}const{ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized,secureOptions,secureProtocol,
servername,sessionIdContext}=request2[INTERNALS];const urlProps={auth:parsedURL.username||parsedURL.password?`${parsedURL.username}:${parsedURL.password}`:"",host:parsedURL.
host,hostname:parsedURL.hostname,path:`${parsedURL.pathname}${parsedURL.search}`,port:parsedURL.port,protocol:parsedURL.protocol};return{...urlProps,method:request2.
method,headers:exportNodeCompatibleHeaders(headers),agent,ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized,
secureOptions,secureProtocol,servername,sessionIdContext,timeout:request2.timeout}}};module.exports=Request;Object.defineProperties(Request.prototype,{method:{enumerable:true},
url:{enumerable:true},headers:{enumerable:true},redirect:{enumerable:true},clone:{enumerable:true},signal:{enumerable:true}})}});var require_abort_error=__commonJS({"node_modules/minipass-fetch/lib/abort-error.js"(exports,module){"use strict";var AbortError2=class extends Error{constructor(message){
super(message);this.code="FETCH_ABORTED";this.type="aborted";Error.captureStackTrace(this,this.constructor)}get name(){return"AbortError"}set name(s){}};module.
exports=AbortError2}});var require_lib=__commonJS({"node_modules/minipass-fetch/lib/index.js"(exports,module){"use strict";var{URL:URL2}=__require("url");var http2=__require("http");var https2=__require("https");
var zlib=require_commonjs2();var{Minipass}=require_commonjs();var Body=require_body();var{writeToStream,getTotalBytes}=Body;var Response=require_response();var Headers=require_headers();
var{createHeadersLenient}=Headers;var Request=require_request();var{getNodeRequestOptions}=Request;var FetchError=require_fetch_error();var AbortError2=require_abort_error();
var fetch2=async(url,opts)=>{if(/^data:/.test(url)){const request2=new Request(url,opts);return Promise.resolve().then(()=>new Promise((resolve,reject)=>{let type,
data;try{const{pathname,search}=new URL2(url);const split=pathname.split(",");if(split.length<2){throw new Error("invalid data: URI")}const mime=split.shift();const base64=/;base64$/.
test(mime);type=base64?mime.slice(0,-1*";base64".length):mime;const rawData=decodeURIComponent(split.join(",")+search);data=base64?Buffer.from(rawData,"base64"):
Buffer.from(rawData)}catch(er){return reject(new FetchError(`[${request2.method}] ${request2.url} invalid URL, ${er.message}`,"system",er))}const{signal}=request2;
if(signal&&signal.aborted){return reject(new AbortError2("The user aborted a request."))}const headers={"Content-Length":data.length};if(type){headers["Content-\
Type"]=type}return resolve(new Response(data,{headers}))}))}return new Promise((resolve,reject)=>{const request2=new Request(url,opts);let options;try{options=getNodeRequestOptions(
request2)}catch(er){return reject(er)}const send=(options.protocol==="https:"?https2:http2).request;const{signal}=request2;let response=null;const abort=()=>{const error=new AbortError2(
"The user aborted a request.");reject(error);if(Minipass.isStream(request2.body)&&typeof request2.body.destroy==="function"){request2.body.destroy(error)}if(response&&
response.body){response.body.emit("error",error)}};if(signal&&signal.aborted){return abort()}const abortAndFinalize=()=>{abort();finalize()};const finalize=()=>{
req.abort();if(signal){signal.removeEventListener("abort",abortAndFinalize)}clearTimeout(reqTimeout)};const req=send(options);if(signal){signal.addEventListener(
"abort",abortAndFinalize)}let reqTimeout=null;if(request2.timeout){req.once("socket",()=>{reqTimeout=setTimeout(()=>{reject(new FetchError(`network timeout at: ${request2.
url}`,"request-timeout"));finalize()},request2.timeout)})}req.on("error",er=>{if(req.res){req.res.emit("error",er)}reject(new FetchError(`request to ${request2.
url} failed, reason: ${er.message}`,"system",er));finalize()});req.on("response",res=>{clearTimeout(reqTimeout);const headers=createHeadersLenient(res.headers);
if(fetch2.isRedirect(res.statusCode)){const location=headers.get("Location");let locationURL=null;try{locationURL=location===null?null:new URL2(location,request2.
url).toString()}catch{if(request2.redirect!=="manual"){reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`,"invalid-redirec\
t"));finalize();return}}if(request2.redirect==="error"){reject(new FetchError(`uri requested responds with a redirect, redirect mode is set to error: ${request2.
url}`,"no-redirect"));finalize();return}else if(request2.redirect==="manual"){if(locationURL!==null){try{headers.set("Location",locationURL)}catch(err){reject(err)}}}else if(request2.
redirect==="follow"&&locationURL!==null){if(request2.counter>=request2.follow){reject(new FetchError(`maximum redirect reached at: ${request2.url}`,"max-redirec\
t"));finalize();return}if(res.statusCode!==303&&request2.body&&getTotalBytes(request2)===null){reject(new FetchError("Cannot follow redirect with body being a r\
eadable stream","unsupported-redirect"));finalize();return}request2.headers.set("host",new URL2(locationURL).host);const requestOpts={headers:new Headers(request2.
headers),follow:request2.follow,counter:request2.counter+1,agent:request2.agent,compress:request2.compress,method:request2.method,body:request2.body,signal:request2.
signal,timeout:request2.timeout};const parsedOriginal=new URL2(request2.url);const parsedRedirect=new URL2(locationURL);if(parsedOriginal.hostname!==parsedRedirect.
hostname){requestOpts.headers.delete("authorization");requestOpts.headers.delete("cookie")}if(res.statusCode===303||(res.statusCode===301||res.statusCode===302)&&
request2.method==="POST"){requestOpts.method="GET";requestOpts.body=void 0;requestOpts.headers.delete("content-length")}resolve(fetch2(new Request(locationURL,requestOpts)));
finalize();return}}res.once("end",()=>signal&&signal.removeEventListener("abort",abortAndFinalize));const body=new Minipass;body.on("error",finalize);res.on("er\
ror",er=>body.emit("error",er));res.on("data",chunk=>body.write(chunk));res.on("end",()=>body.end());const responseOptions={url:request2.url,status:res.statusCode,
statusText:res.statusMessage,headers,size:request2.size,timeout:request2.timeout,counter:request2.counter,trailer:new Promise(resolveTrailer=>res.on("end",()=>resolveTrailer(
createHeadersLenient(res.trailers))))};const codings=headers.get("Content-Encoding");if(!request2.compress||request2.method==="HEAD"||codings===null||res.statusCode===
204||res.statusCode===304){response=new Response(body,responseOptions);resolve(response);return}const zlibOptions={flush:zlib.constants.Z_SYNC_FLUSH,finishFlush:zlib.
constants.Z_SYNC_FLUSH};if(codings==="gzip"||codings==="x-gzip"){const unzip=new zlib.Gunzip(zlibOptions);response=new Response(body.on("error",er=>unzip.emit("\
error",er)).pipe(unzip),responseOptions);resolve(response);return}if(codings==="deflate"||codings==="x-deflate"){res.once("data",chunk=>{const decoder2=(chunk[0]&
15)===8?new zlib.Inflate:new zlib.InflateRaw;body.on("error",er=>decoder2.emit("error",er)).pipe(decoder2);response=new Response(decoder2,responseOptions);resolve(
response)});return}if(codings==="br"){try{var decoder=new zlib.BrotliDecompress}catch(err){reject(err);finalize();return}body.on("error",er=>decoder.emit("error",
er)).pipe(decoder);response=new Response(decoder,responseOptions);resolve(response);return}response=new Response(body,responseOptions);resolve(response)});writeToStream(
req,request2)})};module.exports=fetch2;fetch2.isRedirect=code=>code===301||code===302||code===303||code===307||code===308;fetch2.Headers=Headers;fetch2.Request=
Request;fetch2.Response=Response;fetch2.FetchError=FetchError;fetch2.AbortError=AbortError2}});import{setTimeout as sleep}from"node:timers/promises";function getUserAgent(){if(typeof navigator==="object"&&"userAgent"in navigator){return navigator.userAgent}if(typeof process==="object"&&process.version!==void 0){
return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`}return"<environment undetectable>"}function register(state,name,method,options){if(typeof method!=="function"){throw new Error("method for before hook must be a function")}if(!options){options={}}
if(Array.isArray(name)){return name.reverse().reduce((callback,name2)=>{return register.bind(null,state,name2,callback,options)},method)()}return Promise.resolve().
then(()=>{if(!state.registry[name]){return method(options)}return state.registry[name].reduce((method2,registered)=>{return registered.hook.bind(null,method2,options)},
method)()})}function addHook(state,kind,name,hook2){const orig=hook2;if(!state.registry[name]){state.registry[name]=[]}if(kind==="before"){hook2=(method,options)=>{return Promise.
resolve().then(orig.bind(null,options)).then(method.bind(null,options))}}if(kind==="after"){hook2=(method,options)=>{let result;return Promise.resolve().then(method.
bind(null,options)).then(result_=>{result=result_;return orig(result,options)}).then(()=>{return result})}}if(kind==="error"){hook2=(method,options)=>{return Promise.
resolve().then(method.bind(null,options)).catch(error=>{return orig(error,options)})}}state.registry[name].push({hook:hook2,orig})}function removeHook(state,name,method){if(!state.registry[name]){return}const index=state.registry[name].map(registered=>{return registered.orig}).indexOf(method);
if(index===-1){return}state.registry[name].splice(index,1)}var bind=Function.bind;var bindable=bind.bind(bind);function bindApi(hook2,state,name){const removeHookRef=bindable(removeHook,null).apply(null,name?[state,name]:
[state]);hook2.api={remove:removeHookRef};hook2.remove=removeHookRef;["before","error","after","wrap"].forEach(kind=>{const args=name?[state,kind,name]:[state,kind];
hook2[kind]=hook2.api[kind]=bindable(addHook,null).apply(null,args)})}function Singular(){const singularHookName=Symbol("Singular");const singularHookState={registry:{}};
const singularHook=register.bind(null,singularHookState,singularHookName);bindApi(singularHook,singularHookState,singularHookName);return singularHook}function Collection(){
const state={registry:{}};const hook2=register.bind(null,state);bindApi(hook2,state);return hook2}var before_after_hook_default={Singular,Collection};var VERSION="0.0.0-development";var userAgent=`octokit-endpoint.js/${VERSION} ${getUserAgent()}`;var DEFAULTS={method:"GET",baseUrl:"https://api.github.com",headers:{
accept:"application/vnd.github.v3+json","user-agent":userAgent},mediaType:{format:""}};function lowercaseKeys(object){if(!object){return{}}return Object.keys(object).
reduce((newObj,key)=>{newObj[key.toLowerCase()]=object[key];return newObj},{})}function isPlainObject(value){if(typeof value!=="object"||value===null)return false;
if(Object.prototype.toString.call(value)!=="[object Object]")return false;const proto=Object.getPrototypeOf(value);if(proto===null)return true;const Ctor=Object.
prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor==="function"&&Ctor instanceof Ctor&&Function.prototype.call(Ctor)===Function.
prototype.call(value)}function mergeDeep(defaults,options){const result=Object.assign({},defaults);Object.keys(options).forEach(key=>{if(isPlainObject(options[key])){
if(!(key in defaults))Object.assign(result,{[key]:options[key]});else result[key]=mergeDeep(defaults[key],options[key])}else{Object.assign(result,{[key]:options[key]})}});
return result}function removeUndefinedProperties(obj){for(const key in obj){if(obj[key]===void 0){delete obj[key]}}return obj}function merge(defaults,route,options){
if(typeof route==="string"){let[method,url]=route.split(" ");options=Object.assign(url?{method,url}:{url:method},options)}else{options=Object.assign({},route)}options.
headers=lowercaseKeys(options.headers);removeUndefinedProperties(options);removeUndefinedProperties(options.headers);const mergedOptions=mergeDeep(defaults||{},
options);if(options.url==="/graphql"){if(defaults&&defaults.mediaType.previews?.length){mergedOptions.mediaType.previews=defaults.mediaType.previews.filter(preview=>!mergedOptions.
mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews)}mergedOptions.mediaType.previews=(mergedOptions.mediaType.previews||[]).map(preview=>preview.
replace(/-preview/,""))}return mergedOptions}function addQueryParameters(url,parameters){const separator=/\?/.test(url)?"&":"?";const names=Object.keys(parameters);
if(names.length===0){return url}return url+separator+names.map(name=>{if(name==="q"){return"q="+parameters.q.split("+").map(encodeURIComponent).join("+")}return`${name}\
=${encodeURIComponent(parameters[name])}`}).join("&")}var urlVariableRegex=/\{[^{}}]+\}/g;function removeNonChars(variableName){return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,
"").split(/,/)}function extractUrlVariableNames(url){const matches=url.match(urlVariableRegex);if(!matches){return[]}return matches.map(removeNonChars).reduce((a,b)=>a.
concat(b),[])}function omit(object,keysToOmit){const result={__proto__:null};for(const key of Object.keys(object)){if(keysToOmit.indexOf(key)===-1){result[key]=
object[key]}}return result}function encodeReserved(str){return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part){if(!/%[0-9A-Fa-f]/.test(part)){part=encodeURI(
part).replace(/%5B/g,"[").replace(/%5D/g,"]")}return part}).join("")}function encodeUnreserved(str){return encodeURIComponent(str).replace(/[!'()*]/g,function(c){
return"%"+c.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(operator,value,key){value=operator==="+"||operator==="#"?encodeReserved(value):encodeUnreserved(
value);if(key){return encodeUnreserved(key)+"="+value}else{return value}}function isDefined(value){return value!==void 0&&value!==null}function isKeyOperator(operator){
return operator===";"||operator==="&"||operator==="?"}function getValues(context,operator,key,modifier){var value=context[key],result=[];if(isDefined(value)&&value!==
""){if(typeof value==="string"||typeof value==="number"||typeof value==="bigint"||typeof value==="boolean"){value=value.toString();if(modifier&&modifier!=="*"){
value=value.substring(0,parseInt(modifier,10))}result.push(encodeValue(operator,value,isKeyOperator(operator)?key:""))}else{if(modifier==="*"){if(Array.isArray(
value)){value.filter(isDefined).forEach(function(value2){result.push(encodeValue(operator,value2,isKeyOperator(operator)?key:""))})}else{Object.keys(value).forEach(
function(k){if(isDefined(value[k])){result.push(encodeValue(operator,value[k],k))}})}}else{const tmp=[];if(Array.isArray(value)){value.filter(isDefined).forEach(
function(value2){tmp.push(encodeValue(operator,value2))})}else{Object.keys(value).forEach(function(k){if(isDefined(value[k])){tmp.push(encodeUnreserved(k));tmp.
push(encodeValue(operator,value[k].toString()))}})}if(isKeyOperator(operator)){result.push(encodeUnreserved(key)+"="+tmp.join(","))}else if(tmp.length!==0){result.
push(tmp.join(","))}}}}else{if(operator===";"){if(isDefined(value)){result.push(encodeUnreserved(key))}}else if(value===""&&(operator==="&"||operator==="?")){result.
push(encodeUnreserved(key)+"=")}else if(value===""){result.push("")}}return result}function parseUrl(template){return{expand:expand.bind(null,template)}}function expand(template,context){
var operators=["+","#",".","/",";","?","&"];template=template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(_,expression,literal){if(expression){let operator="";
const values=[];if(operators.indexOf(expression.charAt(0))!==-1){operator=expression.charAt(0);expression=expression.substr(1)}expression.split(/,/g).forEach(function(variable){
var tmp=/([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);values.push(getValues(context,operator,tmp[1],tmp[2]||tmp[3]))});if(operator&&operator!=="+"){var separator="\
,";if(operator==="?"){separator="&"}else if(operator!=="#"){separator=operator}return(values.length!==0?operator:"")+values.join(separator)}else{return values.join(
",")}}else{return encodeReserved(literal)}});if(template==="/"){return template}else{return template.replace(/\/$/,"")}}function parse(options){let method=options.
method.toUpperCase();let url=(options.url||"/").replace(/:([a-z]\w+)/g,"{$1}");let headers=Object.assign({},options.headers);let body;let parameters=omit(options,
["method","baseUrl","url","headers","request","mediaType"]);const urlVariableNames=extractUrlVariableNames(url);url=parseUrl(url).expand(parameters);if(!/^http/.
test(url)){url=options.baseUrl+url}const omittedParameters=Object.keys(options).filter(option=>urlVariableNames.includes(option)).concat("baseUrl");const remainingParameters=omit(
parameters,omittedParameters);const isBinaryRequest=/application\/octet-stream/i.test(headers.accept);if(!isBinaryRequest){if(options.mediaType.format){headers.
accept=headers.accept.split(/,/).map(format=>format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${options.mediaType.format}`)).
join(",")}if(url.endsWith("/graphql")){if(options.mediaType.previews?.length){const previewsFromAcceptHeader=headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||
[];headers.accept=previewsFromAcceptHeader.concat(options.mediaType.previews).map(preview=>{const format=options.mediaType.format?`.${options.mediaType.format}`:
"+json";return`application/vnd.github.${preview}-preview${format}`}).join(",")}}}if(["GET","HEAD"].includes(method)){url=addQueryParameters(url,remainingParameters)}else{
if("data"in remainingParameters){body=remainingParameters.data}else{if(Object.keys(remainingParameters).length){body=remainingParameters}}}if(!headers["content-\
type"]&&typeof body!=="undefined"){headers["content-type"]="application/json; charset=utf-8"}if(["PATCH","PUT"].includes(method)&&typeof body==="undefined"){body=
""}return Object.assign({method,url,headers},typeof body!=="undefined"?{body}:null,options.request?{request:options.request}:null)}function endpointWithDefaults(defaults,route,options){
return parse(merge(defaults,route,options))}function withDefaults(oldDefaults,newDefaults){const DEFAULTS2=merge(oldDefaults,newDefaults);const endpoint2=endpointWithDefaults.
bind(null,DEFAULTS2);return Object.assign(endpoint2,{DEFAULTS:DEFAULTS2,defaults:withDefaults.bind(null,DEFAULTS2),merge:merge.bind(null,DEFAULTS2),parse})}var endpoint=withDefaults(
null,DEFAULTS);var SP=32;var HTAB=9;var SEMI=59;var EQ=61;var DQUOTE=34;var BSLASH=92;var COMMA=44;var LOWER_CASE=1;var OWS=2;var SEMI_FLAG=4;var COMMA_FLAG=8;var TOKEN_FLAG=16;
var NON_ASCII=65280;var CASE_FLAGS=LOWER_CASE|NON_ASCII;var CHAR_MAP=new Uint8Array(256);CHAR_MAP[HTAB]|=OWS;CHAR_MAP[SP]|=OWS;CHAR_MAP[SEMI]|=SEMI_FLAG;CHAR_MAP[COMMA]|=
COMMA_FLAG;for(let code=128;code<=255;code++){CHAR_MAP[code]|=LOWER_CASE}for(const char of"!#$%&'*+-.^_`|~"){CHAR_MAP[char.charCodeAt(0)]|=TOKEN_FLAG}for(let code=48;code<=
57;code++){CHAR_MAP[code]|=TOKEN_FLAG}for(let code=65;code<=90;code++){CHAR_MAP[code]|=LOWER_CASE|TOKEN_FLAG}for(let code=97;code<=122;code++){CHAR_MAP[code]|=TOKEN_FLAG}
var NullObject=(()=>{const C=function(){};C.prototype=Object.create(null);return C})();function parse2(header,options){const stopFlags=SEMI_FLAG|(options?.comma===true?COMMA_FLAG:0);const len=header.length;let valueStart=options?.start??0;while((CHAR_MAP[header.
charCodeAt(valueStart)]&OWS)!==0){valueStart++}let index=valueStart;let typeFlags=0;let whitespace=-1;let stop=options?.parameters===false?COMMA_FLAG:0;while(index<
len){const code=header.charCodeAt(index);const flags=CHAR_MAP[code];if((flags&stopFlags)!==0){stop|=flags&COMMA_FLAG;break}if((flags&OWS)!==0){if(whitespace===-1)
whitespace=index}else{whitespace=-1}typeFlags|=code&NON_ASCII|flags;index++}const valueEnd=whitespace===-1?index:whitespace;const value=header.slice(valueStart,
valueEnd);const type=(typeFlags&CASE_FLAGS)===0?value:value.toLowerCase();if(index===len||stop!==0){return{type,index,parameters:new NullObject}}return parseParameters(
header,type,index,len,stopFlags)}function parseParameters(header,type,index,len,stopFlags){const parameters=new NullObject;parameter:while(index<len){index++;while((CHAR_MAP[header.
charCodeAt(index)]&OWS)!==0){index++}const keyStart=index;let keyFlags=0;let keyWhitespace=-1;while(index<len){const code=header.charCodeAt(index);const flags=CHAR_MAP[code];
if((flags&stopFlags)!==0){if((flags&COMMA_FLAG)!==0)break parameter;continue parameter}if(code===EQ){const keyEnd=keyWhitespace===-1?index:keyWhitespace;const value=header.
slice(keyStart,keyEnd);const key=(keyFlags&CASE_FLAGS)===0?value:value.toLowerCase();index++;while((CHAR_MAP[header.charCodeAt(index)]&OWS)!==0){index++}if(index<
len&&header.charCodeAt(index)===DQUOTE){const quotedStart=++index;let escaped=false;while(index<len){const code2=header.charCodeAt(index);if(code2===DQUOTE){if(parameters[key]===
void 0){parameters[key]=escaped?unescapeQuotedPairs(header,quotedStart,index):header.slice(quotedStart,index)}index++;let stop2=0;while(index<len){const code3=header.
charCodeAt(index);const flags2=CHAR_MAP[code3];if((flags2&stopFlags)!==0){stop2=flags2&COMMA_FLAG;break}index++}if(stop2!==0)break parameter;continue parameter}
if(code2===BSLASH&&index+1<len){escaped=true;index+=2;continue}index++}continue parameter}const valueStart=index;let stop=0;let valueWhitespace=-1;while(index<len){
const code2=header.charCodeAt(index);const flags2=CHAR_MAP[code2];if((flags2&stopFlags)!==0){stop=flags2&COMMA_FLAG;break}if((flags2&OWS)!==0){if(valueWhitespace===
-1)valueWhitespace=index}else{valueWhitespace=-1}index++}if(parameters[key]===void 0){const valueEnd=valueWhitespace===-1?index:valueWhitespace;parameters[key]=
header.slice(valueStart,valueEnd)}if(stop!==0)break parameter;continue parameter}if((flags&OWS)!==0){if(keyWhitespace===-1)keyWhitespace=index}else{keyWhitespace=
-1}keyFlags|=code&NON_ASCII|flags;index++}}return{type,index,parameters}}function unescapeQuotedPairs(str,start,end){let result="";for(let index=start;index<end;index++){
if(str.charCodeAt(index)===BSLASH){result+=str.slice(start,index);start=++index}}return result+str.slice(start,end)}var intRegex=/^-?\d+$/;var noiseValue=/^-?\d+n+$/;var originalStringify=JSON.stringify;var originalParse=JSON.parse;var customFormat=/^-?\d+n$/;var bigIntsStringify=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;var isUnstringifiable=val=>val===void 0||typeof val==="function"||typeof val==="symbol";var isRawJSON=val=>val!==
null&&typeof val==="object"&&val.constructor&&val.constructor.name==="RawJSON";var stringifyIteratively=(rootValue,replacer,spaceParam)=>{let space="";if(typeof spaceParam===
"number"){space=" ".repeat(Math.min(10,Math.max(0,Math.floor(spaceParam))))}else if(typeof spaceParam==="string"){space=spaceParam.slice(0,10)}const isFunctionReplacer=typeof replacer===
"function";const propertyList=Array.isArray(replacer)?new Set(replacer.map(String)):null;const prepareVal=(parent,key,val)=>{const isObject=val!==null&&typeof val===
"object";const hasToJSON=isObject&&typeof val.toJSON==="function";if(hasToJSON){val=val.toJSON(key)}const isNoise=typeof val==="string"&&noiseValue.test(val);if(isNoise)
return val+"n";const isBigInt=typeof val==="bigint";if(isBigInt){const supportsRawJSON="rawJSON"in JSON;if(supportsRawJSON)return JSON.rawJSON(val.toString());return val.
toString()+"n"}if(isFunctionReplacer){val=replacer.call(parent,key,val)}const isPostReplacerObject=val!==null&&typeof val==="object";if(isPostReplacerObject){const isPrimitiveWrapper=val instanceof
Number||val instanceof String||val instanceof Boolean;if(isPrimitiveWrapper){val=val.valueOf()}}return val};const rootProcessed=prepareVal({"":rootValue},"",rootValue);
if(isUnstringifiable(rootProcessed)){return void 0}const isRootPrimitive=rootProcessed===null||typeof rootProcessed!=="object";const isRootNativeRawJSON=isRawJSON(
rootProcessed);if(isRootPrimitive||isRootNativeRawJSON){return originalStringify(rootProcessed)}const chunks=[];let level=0;const stack=[{parent:{"":rootProcessed},
key:"",val:rootProcessed,isArray:Array.isArray(rootProcessed),keys:Array.isArray(rootProcessed)?null:Object.keys(rootProcessed),index:0,first:true}];const visited=new WeakSet(
[rootProcessed]);while(stack.length>0){const node=stack[stack.length-1];if(node.index===0){chunks.push(node.isArray?"[":"{");level++}let isDone=false;if(node.isArray){
if(node.index<node.val.length){if(!node.first)chunks.push(",");if(space)chunks.push("\n"+space.repeat(level));const childRaw=node.val[node.index];const childVal=prepareVal(
node.val,String(node.index),childRaw);if(isUnstringifiable(childVal)){chunks.push("null");node.first=false;node.index++}else{const isComplexObject=childVal!==null&&
typeof childVal==="object";const isNativeRaw=isRawJSON(childVal);if(isComplexObject&&!isNativeRaw){if(visited.has(childVal)){throw new TypeError("Converting cir\
cular structure to JSON")}visited.add(childVal);stack.push({parent:node.val,key:String(node.index),val:childVal,isArray:Array.isArray(childVal),keys:Array.isArray(
childVal)?null:Object.keys(childVal),index:0,first:true});node.first=false;node.index++}else{chunks.push(originalStringify(childVal));node.first=false;node.index++}}}else{
isDone=true}}else{while(node.index<node.keys.length){const k=node.keys[node.index++];const isFilteredOutByArray=propertyList&&!propertyList.has(k);if(isFilteredOutByArray)
continue;const childRaw=node.val[k];const childVal=prepareVal(node.val,k,childRaw);if(isUnstringifiable(childVal))continue;if(!node.first)chunks.push(",");if(space){
chunks.push("\n"+space.repeat(level)+originalStringify(k)+": ")}else{chunks.push(originalStringify(k)+":")}const isComplexObject=childVal!==null&&typeof childVal===
"object";const isNativeRaw=isRawJSON(childVal);if(isComplexObject&&!isNativeRaw){if(visited.has(childVal)){throw new TypeError("Converting circular structure to\
 JSON")}visited.add(childVal);stack.push({parent:node.val,key:k,val:childVal,isArray:Array.isArray(childVal),keys:Array.isArray(childVal)?null:Object.keys(childVal),
index:0,first:true});node.first=false;break}else{chunks.push(originalStringify(childVal));node.first=false}}const isNodeFullyProcessed=node.index>=node.keys.length&&
stack[stack.length-1]===node;if(isNodeFullyProcessed){isDone=true}}if(isDone){level--;if(!node.first&&space)chunks.push("\n"+space.repeat(level));chunks.push(node.
isArray?"]":"}");visited.delete(node.val);stack.pop()}}return chunks.join("")};var JSONStringify=(value,replacer,space)=>{try{const supportsRawJSON="rawJSON"in JSON;
if(supportsRawJSON){return originalStringify(value,(key,val)=>{if(typeof val==="bigint")return JSON.rawJSON(val.toString());const hasFunctionReplacer=typeof replacer===
"function";if(hasFunctionReplacer)return replacer(key,val);const isKeyInArrayReplacer=Array.isArray(replacer)&&replacer.includes(key);if(isKeyInArrayReplacer)return val;
return val},space)}if(!value)return originalStringify(value,replacer,space);const convertedToCustomJSON=originalStringify(value,(key,val)=>{const isNoise=typeof val===
"string"&&noiseValue.test(val);if(isNoise)return val.toString()+"n";if(typeof val==="bigint")return val.toString()+"n";const hasFunctionReplacer=typeof replacer===
"function";if(hasFunctionReplacer)return replacer(key,val);const isKeyInArrayReplacer=Array.isArray(replacer)&&replacer.includes(key);if(isKeyInArrayReplacer)return val;
return val},space);const processedJSON=convertedToCustomJSON.replace(bigIntsStringify,"$1$2$3");const denoisedJSON=processedJSON.replace(noiseStringify,"$1$2$3");
return denoisedJSON}catch(error){if(error instanceof RangeError){const convertedJSON=stringifyIteratively(value,replacer,space);if(convertedJSON===void 0)return void 0;
const supportsRawJSON="rawJSON"in JSON;if(supportsRawJSON)return convertedJSON;const processedJSON=convertedJSON.replace(bigIntsStringify,"$1$2$3");return processedJSON.
replace(noiseStringify,"$1$2$3")}throw error}};var featureCache=new Map;var isContextSourceSupported=()=>{const parseFingerprint=JSON.parse.toString();if(featureCache.
has(parseFingerprint)){return featureCache.get(parseFingerprint)}try{const result=JSON.parse("1",(_,__,context)=>!!context?.source&&context.source==="1");featureCache.
set(parseFingerprint,result);return result}catch{featureCache.set(parseFingerprint,false);return false}};var convertMarkedBigIntsReviver=(key,value,context,userReviver)=>{
const isCustomFormatBigInt=typeof value==="string"&&customFormat.test(value);if(isCustomFormatBigInt)return BigInt(value.slice(0,-1));const isNoiseValue=typeof value===
"string"&&noiseValue.test(value);if(isNoiseValue)return value.slice(0,-1);const hasUserReviver=typeof userReviver==="function";if(!hasUserReviver)return value;return userReviver(
key,value,context)};var JSONParseV2=(text,reviver)=>{return JSON.parse(text,(key,value,context)=>{const isNumber=typeof value==="number";const isOutOfBounds=value>
Number.MAX_SAFE_INTEGER||value<Number.MIN_SAFE_INTEGER;const isBigNumber=isNumber&&isOutOfBounds;const isInt=context&&intRegex.test(context.source);const isBigInt=isBigNumber&&
isInt;if(isBigInt)return BigInt(context.source);const hasCustomReviver=typeof reviver==="function";if(!hasCustomReviver)return value;return reviver(key,value,context)})};
var MAX_INT=Number.MAX_SAFE_INTEGER.toString();var MAX_DIGITS=MAX_INT.length;var stringsOrLargeNumbers=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes=/^"-?\d+n+"$/;var applyReviverIteratively=(parsed,userReviver)=>{const rootHolder={"":parsed};const stack=[{parent:rootHolder,key:"",visited:false}];
while(stack.length>0){const node=stack[stack.length-1];if(!node.visited){node.visited=true;const value=node.parent[node.key];const isComplexObject=value!==null&&
typeof value==="object";if(isComplexObject){const keys=Object.keys(value);for(let i=keys.length-1;i>=0;i--){stack.push({parent:value,key:keys[i],visited:false})}}}else{
const{parent,key}=node;let value=parent[key];if(typeof value==="string"){const isCustomFormatBigInt=customFormat.test(value);if(isCustomFormatBigInt){value=BigInt(
value.slice(0,-1))}else{const isNoise=noiseValue.test(value);if(isNoise)value=value.slice(0,-1)}}const hasUserReviver=typeof userReviver==="function";if(hasUserReviver){
value=userReviver.call(parent,key,value)}const isDeleted=value===void 0;if(isDeleted){delete parent[key]}else{parent[key]=value}stack.pop()}}return rootHolder[""]};
var serializeBigInts=text=>{return text.replace(stringsOrLargeNumbers,(match,digits,fractional,exponential)=>{const isString=match[0]==='"';const isNoise=isString&&
noiseValueWithQuotes.test(match);if(isNoise)return match.substring(0,match.length-1)+'n"';const hasFractionalOrExponential=fractional||exponential;const isLessThanMaxSafeInt=digits&&
(digits.length<MAX_DIGITS||digits.length===MAX_DIGITS&&digits<=MAX_INT);const isStandardValue=isString||hasFractionalOrExponential||isLessThanMaxSafeInt;if(isStandardValue)
return match;return'"'+match+'n"'})};var JSONParse=(text,reviver)=>{if(!text)return originalParse(text,reviver);try{if(isContextSourceSupported())return JSONParseV2(
text,reviver);const serializedData=serializeBigInts(text);return originalParse(serializedData,(key,value,context)=>convertMarkedBigIntsReviver(key,value,context,
reviver))}catch(error){if(error instanceof RangeError){const serializedData=serializeBigInts(text);const parsed=originalParse(serializedData);return applyReviverIteratively(
parsed,reviver)}throw error}};var RequestError=class extends Error{name;status;request;response;constructor(message,statusCode,options){super(message,{cause:options.cause});this.name="HttpEr\
ror";this.status=Number.parseInt(statusCode);if(Number.isNaN(this.status)){this.status=0}if("response"in options){this.response=options.response}const requestCopy=Object.
assign({},options.request);if(options.request.headers.authorization){requestCopy.headers=Object.assign({},options.request.headers,{authorization:options.request.
headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})}requestCopy.url=requestCopy.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,
"access_token=[REDACTED]");this.request=requestCopy}};var VERSION2="10.0.16";var defaults_default={headers:{"user-agent":`octokit-request.js/${VERSION2} ${getUserAgent()}`}};function isPlainObject2(value){if(typeof value!==
"object"||value===null)return false;if(Object.prototype.toString.call(value)!=="[object Object]")return false;const proto=Object.getPrototypeOf(value);if(proto===
null)return true;const Ctor=Object.prototype.hasOwnProperty.call(proto,"constructor")&&proto.constructor;return typeof Ctor==="function"&&Ctor instanceof Ctor&&
Function.prototype.call(Ctor)===Function.prototype.call(value)}var noop=()=>"";async function fetchWrapper(requestOptions){const fetch2=requestOptions.request?.
fetch||globalThis.fetch;if(!fetch2){throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at h\
ttps://github.com/octokit/octokit.js/#fetch-missing")}const log=requestOptions.request?.log||console;const parseSuccessResponseBody=requestOptions.request?.parseSuccessResponseBody!==
false;const body=isPlainObject2(requestOptions.body)||Array.isArray(requestOptions.body)?JSONStringify(requestOptions.body):requestOptions.body;const requestHeaders=Object.
fromEntries(Object.entries(requestOptions.headers).map(([name,value])=>[name,String(value)]));let fetchResponse;try{fetchResponse=await fetch2(requestOptions.url,
{method:requestOptions.method,body,redirect:requestOptions.request?.redirect,headers:requestHeaders,signal:requestOptions.request?.signal,...requestOptions.body&&
{duplex:"half"}})}catch(error){let message="Unknown Error";if(error instanceof Error){if(error.name==="AbortError"){error.status=500;throw error}message=error.message;
if(error.name==="TypeError"&&"cause"in error){if(error.cause instanceof Error){message=error.cause.message}else if(typeof error.cause==="string"){message=error.
cause}}}const requestError=new RequestError(message,500,{request:requestOptions});requestError.cause=error;throw requestError}const status=fetchResponse.status;
const url=fetchResponse.url;const responseHeaders={};for(const[key,value]of fetchResponse.headers){responseHeaders[key]=value}const octokitResponse={url,status,
headers:responseHeaders,data:""};if("deprecation"in responseHeaders){const matches=responseHeaders.link&&responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
const deprecationLink=matches&&matches.pop();log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be \
removed on ${responseHeaders.sunset}${deprecationLink?`. See ${deprecationLink}`:""}`)}if(status===204||status===205){return octokitResponse}if(requestOptions.method===
"HEAD"){if(status<400){return octokitResponse}throw new RequestError(fetchResponse.statusText,status,{response:octokitResponse,request:requestOptions})}if(status===
304){octokitResponse.data=await getResponseData(fetchResponse);throw new RequestError("Not modified",status,{response:octokitResponse,request:requestOptions})}if(status>=
400){octokitResponse.data=await getResponseData(fetchResponse);throw new RequestError(toErrorMessage(octokitResponse.data),status,{response:octokitResponse,request:requestOptions})}
octokitResponse.data=parseSuccessResponseBody?await getResponseData(fetchResponse):fetchResponse.body;return octokitResponse}async function getResponseData(response){
const contentType=response.headers.get("content-type");if(!contentType){return response.text().catch(noop)}const mimetype=parse2(contentType);if(isJSONResponse(
mimetype)){let text="";try{text=await response.text();return JSONParse(text)}catch(err){return text}}else if(mimetype.type.startsWith("text/")||mimetype.parameters.
charset?.toLowerCase()==="utf-8"&&mimetype.type!=="application/octet-stream"){return response.text().catch(noop)}else{return response.arrayBuffer().catch(()=>new ArrayBuffer(
0))}}function isJSONResponse(mimetype){return mimetype.type==="application/json"||mimetype.type==="application/scim+json"}function toErrorMessage(data){if(typeof data===
"string"){return data}if(data instanceof ArrayBuffer){return"Unknown error"}if(typeof data==="object"&&data!==null&&"message"in data){const objectData=data;const suffix="\
documentation_url"in objectData?` - ${objectData.documentation_url}`:"";return Array.isArray(objectData.errors)?`${objectData.message}: ${objectData.errors.map(
v=>JSON.stringify(v)).join(", ")}${suffix}`:`${objectData.message}${suffix}`}return`Unknown error: ${JSON.stringify(data)}`}function withDefaults2(oldEndpoint,newDefaults){
const endpoint2=oldEndpoint.defaults(newDefaults);const newApi=function(route,parameters){const endpointOptions=endpoint2.merge(route,parameters);if(!endpointOptions.
request||!endpointOptions.request.hook){return fetchWrapper(endpoint2.parse(endpointOptions))}const request2=(route2,parameters2)=>{return fetchWrapper(endpoint2.
parse(endpoint2.merge(route2,parameters2)))};Object.assign(request2,{endpoint:endpoint2,defaults:withDefaults2.bind(null,endpoint2)});return endpointOptions.request.
hook(request2,endpointOptions)};return Object.assign(newApi,{endpoint:endpoint2,defaults:withDefaults2.bind(null,endpoint2)})}var request=withDefaults2(endpoint,
defaults_default);var VERSION3="0.0.0-development";function _buildMessageForResponseErrors(data){return`Request failed due to following response errors:
`+data.errors.map(e=>` - ${e.message}`).join("\n")}var GraphqlResponseError=class extends Error{constructor(request2,headers,response){super(_buildMessageForResponseErrors(
response));this.request=request2;this.headers=headers;this.response=response;this.errors=response.errors;this.data=response.data;if(Error.captureStackTrace){Error.
captureStackTrace(this,this.constructor)}}request;headers;response;name="GraphqlResponseError";errors;data};var NON_VARIABLE_OPTIONS=["method","baseUrl","url","\
headers","request","query","mediaType","operationName"];var FORBIDDEN_VARIABLE_OPTIONS=["query","method","url"];var GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/;function graphql(request2,query,options){
if(options){if(typeof query==="string"&&"query"in options){return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))}for(const key in options){
if(!FORBIDDEN_VARIABLE_OPTIONS.includes(key))continue;return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`))}}const parsedOptions=typeof query===
"string"?Object.assign({query},options):query;const requestOptions=Object.keys(parsedOptions).reduce((result,key)=>{if(NON_VARIABLE_OPTIONS.includes(key)){result[key]=
parsedOptions[key];return result}if(!result.variables){result.variables={}}result.variables[key]=parsedOptions[key];return result},{});const baseUrl=parsedOptions.
baseUrl||request2.endpoint.DEFAULTS.baseUrl;if(GHES_V3_SUFFIX_REGEX.test(baseUrl)){requestOptions.url=baseUrl.replace(GHES_V3_SUFFIX_REGEX,"/api/graphql")}return request2(
requestOptions).then(response=>{if(response.data.errors){const headers={};for(const key of Object.keys(response.headers)){headers[key]=response.headers[key]}throw new GraphqlResponseError(
requestOptions,headers,response.data)}return response.data.data})}function withDefaults3(request2,newDefaults){const newRequest=request2.defaults(newDefaults);const newApi=(query,options)=>{
return graphql(newRequest,query,options)};return Object.assign(newApi,{defaults:withDefaults3.bind(null,newRequest),endpoint:newRequest.endpoint})}var graphql2=withDefaults3(
request,{headers:{"user-agent":`octokit-graphql.js/${VERSION3} ${getUserAgent()}`},method:"POST",url:"/graphql"});function withCustomRequest(customRequest){return withDefaults3(
customRequest,{method:"POST",url:"/graphql"})}var b64url="(?:[a-zA-Z0-9_-]+)";var sep="\\.";var jwtRE=new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);var isJWT=jwtRE.test.bind(jwtRE);async function auth(token){
const isApp=isJWT(token);const isInstallation=token.startsWith("v1.")||token.startsWith("ghs_");const isUserToServer=token.startsWith("ghu_");const tokenType=isApp?
"app":isInstallation?"installation":isUserToServer?"user-to-server":"oauth";return{type:"token",token,tokenType}}function withAuthorizationPrefix(token){if(token.
split(/\./).length===3){return`bearer ${token}`}return`token ${token}`}async function hook(token,request2,route,parameters){const endpoint2=request2.endpoint.merge(
route,parameters);endpoint2.headers.authorization=withAuthorizationPrefix(token);return request2(endpoint2)}var createTokenAuth=function createTokenAuth2(token){
if(!token){throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")}if(typeof token!=="string"){throw new Error("[@octokit/auth-token] Token \
passed to createTokenAuth is not a string")}token=token.replace(/^(token|bearer) +/i,"");return Object.assign(auth.bind(null,token),{hook:hook.bind(null,token)})};var VERSION4="7.0.8";var noop2=()=>{};var consoleWarn=console.warn.bind(console);var consoleError=console.error.bind(console);function createLogger(logger={}){if(typeof logger.debug!==
"function"){logger.debug=noop2}if(typeof logger.info!=="function"){logger.info=noop2}if(typeof logger.warn!=="function"){logger.warn=consoleWarn}if(typeof logger.
error!=="function"){logger.error=consoleError}return logger}var userAgentTrail=`octokit-core.js/${VERSION4} ${getUserAgent()}`;var Octokit=class{static VERSION=VERSION4;static defaults(defaults){
const OctokitWithDefaults=class extends this{constructor(...args){const options=args[0]||{};if(typeof defaults==="function"){super(defaults(options));return}super(
Object.assign({},defaults,options,options.userAgent&&defaults.userAgent?{userAgent:`${options.userAgent} ${defaults.userAgent}`}:null))}};return OctokitWithDefaults}static plugins=[];static plugin(...newPlugins){
const currentPlugins=this.plugins;const NewOctokit=class extends this{static plugins=currentPlugins.concat(newPlugins.filter(plugin=>!currentPlugins.includes(plugin)))};
return NewOctokit}constructor(options={}){const hook2=new before_after_hook_default.Collection;const requestDefaults={baseUrl:request.endpoint.DEFAULTS.baseUrl,
headers:{},request:Object.assign({},options.request,{hook:hook2.bind(null,"request")}),mediaType:{previews:[],format:""}};requestDefaults.headers["user-agent"]=
options.userAgent?`${options.userAgent} ${userAgentTrail}`:userAgentTrail;if(options.baseUrl){requestDefaults.baseUrl=options.baseUrl}if(options.previews){requestDefaults.
mediaType.previews=options.previews}if(options.timeZone){requestDefaults.headers["time-zone"]=options.timeZone}this.request=request.defaults(requestDefaults);this.
graphql=withCustomRequest(this.request).defaults(requestDefaults);this.log=createLogger(options.log);this.hook=hook2;if(!options.authStrategy){if(!options.auth){
this.auth=async()=>({type:"unauthenticated"})}else{const auth2=createTokenAuth(options.auth);hook2.wrap("request",auth2.hook);this.auth=auth2}}else{const{authStrategy,
...otherOptions}=options;const auth2=authStrategy(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:otherOptions},options.auth));hook2.
wrap("request",auth2.hook);this.auth=auth2}const classConstructor=this.constructor;for(let i=0;i<classConstructor.plugins.length;++i){Object.assign(this,classConstructor.
plugins[i](this,options))}}request;graphql;log;hook;auth};var VERSION5="6.0.0";function requestLog(octokit){octokit.hook.wrap("request",(request2,options)=>{octokit.log.debug("request",options);const start=Date.now();const requestOptions=octokit.
request.endpoint.parse(options);const path=requestOptions.url.replace(options.baseUrl,"");return request2(options).then(response=>{const requestId=response.headers["\
x-github-request-id"];octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now()-start}ms`);return response}).
catch(error=>{const requestId=error.response?.headers["x-github-request-id"]||"UNKNOWN";octokit.log.error(`${requestOptions.method} ${path} - ${error.status} wi\
th id ${requestId} in ${Date.now()-start}ms`);throw error})})}requestLog.VERSION=VERSION5;var VERSION6="0.0.0-development";function normalizePaginatedListResponse(response){if(!response.data){return{...response,data:[]}}const responseNeedsNormalization=("\
total_count"in response.data||"total_commits"in response.data)&&!("url"in response.data);if(!responseNeedsNormalization)return response;const incompleteResults=response.
data.incomplete_results;const repositorySelection=response.data.repository_selection;const totalCount=response.data.total_count;const totalCommits=response.data.
total_commits;delete response.data.incomplete_results;delete response.data.repository_selection;delete response.data.total_count;delete response.data.total_commits;
const namespaceKey=Object.keys(response.data)[0];const data=response.data[namespaceKey];response.data=data;if(typeof incompleteResults!=="undefined"){response.data.
incomplete_results=incompleteResults}if(typeof repositorySelection!=="undefined"){response.data.repository_selection=repositorySelection}response.data.total_count=
totalCount;response.data.total_commits=totalCommits;return response}function iterator(octokit,route,parameters){const options=typeof route==="function"?route.endpoint(
parameters):octokit.request.endpoint(route,parameters);const requestMethod=typeof route==="function"?route:octokit.request;const method=options.method;const headers=options.
headers;let url=options.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!url)return{done:true};try{const response=await requestMethod({method,url,headers});
const normalizedResponse=normalizePaginatedListResponse(response);url=((normalizedResponse.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1];if(!url&&
"total_commits"in normalizedResponse.data){const parsedUrl=new URL(normalizedResponse.url);const params=parsedUrl.searchParams;const page=parseInt(params.get("p\
age")||"1",10);const per_page=parseInt(params.get("per_page")||"250",10);if(page*per_page<normalizedResponse.data.total_commits){params.set("page",String(page+1));
url=parsedUrl.toString()}}return{value:normalizedResponse}}catch(error){if(error.status!==409)throw error;url="";return{value:{status:200,headers:{},data:[]}}}}})}}
function paginate(octokit,route,parameters,mapFn){if(typeof parameters==="function"){mapFn=parameters;parameters=void 0}return gather(octokit,[],iterator(octokit,
route,parameters)[Symbol.asyncIterator](),mapFn)}function gather(octokit,results,iterator2,mapFn){return iterator2.next().then(result=>{if(result.done){return results}
let earlyExit=false;function done(){earlyExit=true}results=results.concat(mapFn?mapFn(result.value,done):result.value.data);if(earlyExit){return results}return gather(
octokit,results,iterator2,mapFn)})}var composePaginateRest=Object.assign(paginate,{iterator});function paginateRest(octokit){return{paginate:Object.assign(paginate.bind(null,octokit),{iterator:iterator.bind(null,octokit)})}}paginateRest.VERSION=VERSION6;var VERSION7="17.0.0";var endpoints_default={"git":{"getRef":["GET /repos/{owner}/{repo}/git/ref/{ref}"],"getBlob":["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],"getTree":["GET \
/repos/{owner}/{repo}/git/trees/{tree_sha}"]},"issues":{"listComments":["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],"createComment":["POST /repo\
s/{owner}/{repo}/issues/{issue_number}/comments"],"updateComment":["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],"deleteComment":["DELETE /repos/{\
owner}/{repo}/issues/comments/{comment_id}"],"listForRepo":["GET /repos/{owner}/{repo}/issues"],"create":["POST /repos/{owner}/{repo}/issues"],"update":["PATCH \
/repos/{owner}/{repo}/issues/{issue_number}"],"addLabels":["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],"removeLabel":["DELETE /repos/{owner}/{rep\
o}/issues/{issue_number}/labels/{name}"],"listEvents":["GET /repos/{owner}/{repo}/issues/{issue_number}/events"]},"repos":{"compareCommitsWithBasehead":["GET /r\
epos/{owner}/{repo}/compare/{basehead}"],"getCommit":["GET /repos/{owner}/{repo}/commits/{ref}"],"getContent":["GET /repos/{owner}/{repo}/contents/{path}"],"lis\
tTeams":["GET /repos/{owner}/{repo}/teams"],"codeownersErrors":["GET /repos/{owner}/{repo}/codeowners/errors"],"get":["GET /repos/{owner}/{repo}"],"getBranchRul\
es":["GET /repos/{owner}/{repo}/rules/branches/{branch}"],"getStatusChecksProtection":["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_c\
hecks"],"listActivities":["GET /repos/{owner}/{repo}/activity"]},"teams":{"listMembersInOrg":["GET /orgs/{org}/teams/{team_slug}/members"],"getByName":["GET /or\
gs/{org}/teams/{team_slug}"]},"users":{"getByUsername":["GET /users/{username}"]},"pulls":{"list":["GET /repos/{owner}/{repo}/pulls"],"listFiles":["GET /repos/{\
owner}/{repo}/pulls/{pull_number}/files"],"listCommits":["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],"get":["GET /repos/{owner}/{repo}/pulls/{pull_\
number}"],"requestReviewers":["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"]},"checks":{"listForRef":["GET /repos/{owner}/{repo}/commits/\
{ref}/check-runs"]}};var endpointMethodsMap=new Map;for(const[scope,endpoints]of Object.entries(endpoints_default)){for(const[methodName,endpoint2]of Object.entries(endpoints)){const[
route,defaults,decorations]=endpoint2;const[method,url]=route.split(/ /);const endpointDefaults=Object.assign({method,url},defaults);if(!endpointMethodsMap.has(
scope)){endpointMethodsMap.set(scope,new Map)}endpointMethodsMap.get(scope).set(methodName,{scope,methodName,endpointDefaults,decorations})}}var handler={has({scope},methodName){
return endpointMethodsMap.get(scope).has(methodName)},getOwnPropertyDescriptor(target,methodName){return{value:this.get(target,methodName),configurable:true,writable:true,
enumerable:true}},defineProperty(target,methodName,descriptor){Object.defineProperty(target.cache,methodName,descriptor);return true},deleteProperty(target,methodName){
delete target.cache[methodName];return true},ownKeys({scope}){return[...endpointMethodsMap.get(scope).keys()]},set(target,methodName,value){return target.cache[methodName]=
value},get({octokit,scope,cache},methodName){if(cache[methodName]){return cache[methodName]}const method=endpointMethodsMap.get(scope).get(methodName);if(!method){
return void 0}const{endpointDefaults,decorations}=method;if(decorations){cache[methodName]=decorate(octokit,scope,methodName,endpointDefaults,decorations)}else{
cache[methodName]=octokit.request.defaults(endpointDefaults)}return cache[methodName]}};function endpointsToMethods(octokit){const newMethods={};for(const scope of endpointMethodsMap.
keys()){newMethods[scope]=new Proxy({octokit,scope,cache:{}},handler)}return newMethods}function decorate(octokit,scope,methodName,defaults,decorations){const requestWithDefaults=octokit.
request.defaults(defaults);function withDecorations(...args){let options=requestWithDefaults.endpoint.merge(...args);if(decorations.mapToData){options=Object.assign(
{},options,{data:options[decorations.mapToData],[decorations.mapToData]:void 0});return requestWithDefaults(options)}if(decorations.renamed){const[newScope,newMethodName]=decorations.
renamed;octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`)}if(decorations.deprecated){octokit.log.warn(
decorations.deprecated)}if(decorations.renamedParameters){const options2=requestWithDefaults.endpoint.merge(...args);for(const[name,alias]of Object.entries(decorations.
renamedParameters)){if(name in options2){octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);if(!(alias in
options2)){options2[alias]=options2[name]}delete options2[name]}}return requestWithDefaults(options2)}return requestWithDefaults(...args)}return Object.assign(withDecorations,
requestWithDefaults)}function restEndpointMethods(octokit){const api=endpointsToMethods(octokit);return{rest:api}}restEndpointMethods.VERSION=VERSION7;function legacyRestEndpointMethods(octokit){
const api=endpointsToMethods(octokit);return{...api,rest:api}}legacyRestEndpointMethods.VERSION=VERSION7;var VERSION8="22.0.1";var Octokit2=Octokit.plugin(requestLog,legacyRestEndpointMethods,paginateRest).defaults({userAgent:`octokit-rest.js/${VERSION8}`});var Node=class{value;next;constructor(value){this.value=value}};var Queue=class{#head;#tail;#size;constructor(){this.clear()}enqueue(value){const node=new Node(
value);if(this.#head){this.#tail.next=node;this.#tail=node}else{this.#head=node;this.#tail=node}this.#size++}dequeue(){const current=this.#head;if(!current){return}
this.#head=this.#head.next;this.#size--;if(!this.#head){this.#tail=void 0}return current.value}peek(){if(!this.#head){return}return this.#head.value}clear(){this.#head=
void 0;this.#tail=void 0;this.#size=0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;while(current){yield current.value;current=current.
next}}*drain(){while(this.#head){yield this.dequeue()}}};function pLimit(concurrency){let rejectOnClear=false;if(typeof concurrency==="object"){({concurrency,rejectOnClear=false}=concurrency)}validateConcurrency(concurrency);
if(typeof rejectOnClear!=="boolean"){throw new TypeError("Expected `rejectOnClear` to be a boolean")}const queue=new Queue;let activeCount=0;const resumeNext=()=>{
if(activeCount<concurrency&&queue.size>0){activeCount++;queue.dequeue().run()}};const next=()=>{activeCount--;resumeNext()};const run=async(function_,resolve,arguments_)=>{
const result=(async()=>function_(...arguments_))();resolve(result);try{await result}catch{}next()};const enqueue=(function_,resolve,reject,arguments_)=>{const queueItem={
reject};new Promise(internalResolve=>{queueItem.run=internalResolve;queue.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve,arguments_));if(activeCount<
concurrency){resumeNext()}};const generator=(function_,...arguments_)=>new Promise((resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});Object.defineProperties(
generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.
abort().reason;while(queue.size>0){queue.dequeue().reject(abortError)}}},concurrency:{get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency);
concurrency=newConcurrency;queueMicrotask(()=>{while(activeCount<concurrency&&queue.size>0){resumeNext()}})}},map:{async value(iterable,function_){const promises=[];
try{Array.from(iterable,(value,index)=>{const promise=generator(function_,value,index);promises.push(promise);return promise})}catch(error){for(const promise of promises){
promise.catch(()=>{})}throw error}return Promise.all(promises)}}});return generator}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||concurrency===Number.POSITIVE_INFINITY)&&concurrency>0)){throw new TypeError("Exp\
ected `concurrency` to be a number from 1 and up")}}var objectToString=Object.prototype.toString;var isError=value=>objectToString.call(value)==="[object Error]";var errorMessages=new Set(["network error","Networ\
kError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network err\
or occurred.","Network connection lost"]);function isNetworkError(error){const isValid=error&&isError(error)&&error.name==="TypeError"&&typeof error.message==="\
string";if(!isValid){return false}const{message,stack}=error;if(message==="Load failed"||message.startsWith("Load failed (")&&message.endsWith(")")){return stack===
void 0||"__sentry_captured__"in error}if(message.startsWith("error sending request for url")){return true}if(message==="Failed to fetch"||message.startsWith("Fa\
iled to fetch (")&&message.endsWith(")")){return true}return errorMessages.has(message)}function validateRetries(retries){if(typeof retries==="number"){if(retries<0){throw new TypeError("Expected `retries` to be a non-negative number.")}if(Number.isNaN(
retries)){throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}}else if(retries!==void 0){throw new TypeError("Expected `retries\
` to be a number or Infinity.")}}function validateNumberOption(name,value,{min=0,allowInfinity=false}={}){if(value===void 0){return}if(typeof value!=="number"||
Number.isNaN(value)){throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`)}if(!allowInfinity&&!Number.isFinite(value)){throw new TypeError(
`Expected \`${name}\` to be a finite number.`)}if(value<min){throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`)}}var AbortError=class extends Error{constructor(message){
super();if(message instanceof Error){this.originalError=message;({message}=message)}else{this.originalError=new Error(message);this.originalError.stack=this.stack}
this.name="AbortError";this.message=message}};function calculateDelay(retriesConsumed,options){const attempt=Math.max(1,retriesConsumed+1);const random=options.
randomize?Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-1));timeout=Math.min(timeout,options.maxTimeout);return timeout}
function calculateRemainingTime(start,max){if(!Number.isFinite(max)){return max}return max-(performance.now()-start)}async function onAttemptFailure({error,attemptNumber,
retriesConsumed,startTime,options}){const normalizedError=error instanceof Error?error:new TypeError(`Non-error was thrown: "${error}". You should only throw er\
rors.`);if(normalizedError instanceof AbortError){throw normalizedError.originalError}const retriesLeft=Number.isFinite(options.retries)?Math.max(0,options.retries-
retriesConsumed):options.retries;const maxRetryTime=options.maxRetryTime??Number.POSITIVE_INFINITY;const context=Object.freeze({error:normalizedError,attemptNumber,
retriesLeft,retriesConsumed});await options.onFailedAttempt(context);if(calculateRemainingTime(startTime,maxRetryTime)<=0){throw normalizedError}const consumeRetry=await options.
shouldConsumeRetry(context);const remainingTime=calculateRemainingTime(startTime,maxRetryTime);if(remainingTime<=0||retriesLeft<=0){throw normalizedError}if(normalizedError instanceof
TypeError&&!isNetworkError(normalizedError)){if(consumeRetry){throw normalizedError}options.signal?.throwIfAborted();return false}if(!await options.shouldRetry(
context)){throw normalizedError}if(!consumeRetry){options.signal?.throwIfAborted();return false}const delayTime=calculateDelay(retriesConsumed,options);const finalDelay=Math.
min(delayTime,remainingTime);options.signal?.throwIfAborted();if(finalDelay>0){await new Promise((resolve,reject)=>{const onAbort=()=>{clearTimeout(timeoutToken);
options.signal?.removeEventListener("abort",onAbort);reject(options.signal.reason)};const timeoutToken=setTimeout(()=>{options.signal?.removeEventListener("abor\
t",onAbort);resolve()},finalDelay);if(options.unref){timeoutToken.unref?.()}options.signal?.addEventListener("abort",onAbort,{once:true})})}options.signal?.throwIfAborted();
return true}async function pRetry(input,options={}){options={...options};validateRetries(options.retries);if(Object.hasOwn(options,"forever")){throw new Error("\
The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")}options.retries??=10;options.factor??=2;options.minTimeout??=
1e3;options.maxTimeout??=Number.POSITIVE_INFINITY;options.maxRetryTime??=Number.POSITIVE_INFINITY;options.randomize??=false;options.onFailedAttempt??=()=>{};options.
shouldRetry??=()=>true;options.shouldConsumeRetry??=()=>true;validateNumberOption("factor",options.factor,{min:0,allowInfinity:false});validateNumberOption("min\
Timeout",options.minTimeout,{min:0,allowInfinity:false});validateNumberOption("maxTimeout",options.maxTimeout,{min:0,allowInfinity:true});validateNumberOption("\
maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:true});if(!(options.factor>0)){options.factor=1}options.signal?.throwIfAborted();let attemptNumber=0;let retriesConsumed=0;
const startTime=performance.now();while(Number.isFinite(options.retries)?retriesConsumed<=options.retries:true){attemptNumber++;try{options.signal?.throwIfAborted();
const result=await input(attemptNumber);options.signal?.throwIfAborted();return result}catch(error){if(await onAttemptFailure({error,attemptNumber,retriesConsumed,
startTime,options})){retriesConsumed++}}}throw new Error("Retry attempts exhausted without throwing an error.")}import{createRequire}from"node:module";function getProxyUrl(reqUrl){const usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl)){return void 0}const proxyVar=(()=>{if(usingSsl){return process.env["\
https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(proxyVar){try{return new DecodedURL(proxyVar)}catch(_a){
if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}}else{return void 0}}function checkBypass(reqUrl){
if(!reqUrl.hostname){return false}const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost)){return true}const noProxy=process.env["no_proxy"]||process.env["N\
O_PROXY"]||"";if(!noProxy){return false}let reqPort;if(reqUrl.port){reqPort=Number(reqUrl.port)}else if(reqUrl.protocol==="http:"){reqPort=80}else if(reqUrl.protocol===
"https:"){reqPort=443}const upperReqHosts=[reqUrl.hostname.toUpperCase()];if(typeof reqPort==="number"){upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`)}for(const upperNoProxyItem of noProxy.
split(",").map(x=>x.trim().toUpperCase()).filter(x=>x)){if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||
upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`))){return true}}return false}function isLoopbackAddress(host){const hostLower=host.toLowerCase();
return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL=class extends URL{constructor(url,base){
super(url,base);this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var import_minipass_fetch=__toESM(require_lib(),1);var require2=createRequire(import.meta.url);var http=require2("node:http");var https=require2("node:https");var PROXY_VARIABLES=[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];var agents=new Map;var Agent;function agentFor(url){const proxy=Agent&&getProxyUrl(url);if(!Agent||!proxy)
return(url.protocol==="https:"?https:http).globalAgent;const agent=agents.get(proxy.href)??new Agent(proxy.href,{keepAlive:true});agents.set(proxy.href,agent);return agent}
async function fetchOverNode(url,options){if(PROXY_VARIABLES.some(name=>process.env[name]))Agent??=(await import("./cli-https-proxy-agent.js")).HttpsProxyAgent;return(0,import_minipass_fetch.default)(
url,{...options,agent:agentFor})}var nodeFetch=fetchOverNode;var MOST=5;function stayInside(apiUrl,fetch2){const{origin}=new URL(apiUrl);return async(start,options)=>{const isRead=options?.method==="GET"||options?.method===
"HEAD";let url=start;let response=await fetch2(url,{...options,redirect:"manual"});for(let left=MOST;[301,302,303,307,308].includes(response.status);left--){const location=response.
headers.get("location");if(!location)throw new Error("the answer leads nowhere");if(left===0)throw new Error("the answer leads from one address to the next");const target=URL.
canParse(location,url)?new URL(location,url):void 0;if(target?.origin!==origin||!isRead&&response.status<307)throw new Error("the answer leads away from the API");
url=target.href;response=await fetch2(url,{...options,redirect:"manual"})}return response}}var WAIT_SECONDS=60;var isLimit=({status,message,headers})=>status===429||status===403&&(headers["retry-after"]!==void 0||/rate limit|abuse detection/i.test(message)||
headers["x-ratelimit-remaining"]==="0"&&!hasOtherReason(message));var hasOtherReason=message=>isAboutToken(message)||/\bSAML\b|IP allow list|\blocked\b|\barchived\b/i.
test(message);function limitSeconds(headers){const{"retry-after":after,"x-ratelimit-remaining":remaining,"x-ratelimit-reset":reset}=headers;const seconds=after||
(remaining==="0"?(Number(reset)||NaN)-Date.now()/1e3:void 0);return Number.isFinite(Number(seconds??NaN))?Number(seconds):WAIT_SECONDS}function reasonOf({permission,
...refusal}){const{status,message,headers}=refusal;if(status===void 0||status<400)return`no usable answer from GitHub (${oneLine(message)}); run it again, and c\
heck the network and the proxy if it keeps failing`;if(isLimit(refusal))return`GitHub's rate limit is reached (${status}); run it again ${whenOf(headers)}`;if(status===
401)return"GitHub rejected the token (401); check the input `token`, and that it has not expired";if(status===403)return`GitHub refused it (403: ${oneLine(message)}\
)${adviceOn(message,permission)}`;if(status===404&&/^Not Found\b/.test(message))return`GitHub found nothing there (404); it may have been removed, or the job ne\
eds the permission \`${permission}\``;if(status===410)return"it is gone, or switched off for the repository (410)";if(status>=500)return`GitHub failed (${status}\
); run it again later`;return`GitHub refused it (${status}: ${oneLine(message)})`}var isAboutToken=message=>/not accessible by integration|must have|not have .*permission/i.
test(message);function adviceOn(message,permission){if(/\bSAML\b/i.test(message))return"; authorize the token for the organization's single sign-on";if(/IP allow list/i.
test(message))return"; use a runner whose address is on the organization's list";if(/not accessible by personal access token/i.test(message))return`; the token \
needs the permission \`${permission}\``;if(isAboutToken(message)||/requires authentication/i.test(message))return`; the job needs the permission \`${permission}\
\``;return""}function whenOf(headers){const after=headers["retry-after"];if(after!==void 0&&/^[1-9]\d{0,5}$/.test(after))return`in ${count(Number(after),"second")}`;
const reset=Number(headers["x-ratelimit-reset"]);if(headers["x-ratelimit-remaining"]!=="0")return"in a few minutes";return reset>0&&reset<1e11?`after ${new Date(
reset*1e3).toISOString().slice(0,16)}Z`:"in a few minutes"}function oneLine(message){const line=message.replace(/^request to \S+ failed, reason: */,"").replace(
/ - https:\/\/docs\.github\.com\S*$/,"").replace(/<[^<>]*>/g," ").replace(/\s+/g," ").trim();return line.length>160?`${line.slice(0,160)}\u2026`:line||"no reaso\
n given"}var ATTEMPT_SECONDS=15;var RETRIES=2;var CONCURRENT=40;var quiet={debug:()=>void 0,info:()=>void 0,warn:()=>void 0,error:()=>void 0};function createClient({token,
apiUrl,wait=sleep}){const Client=Octokit2.plugin(wholeAnswers,octokit=>patience(octokit,wait));return new Client({auth:token,baseUrl:apiUrl,userAgent:"support-m\
atrix",log:quiet,request:{fetch:stayInside(apiUrl,shortRefusals(nodeFetch))}})}function wholeAnswers(octokit){octokit.hook.wrap("request",async(request2,options)=>{
const signal=AbortSignal.timeout(ATTEMPT_SECONDS*1e3);options.request=Object.assign(options.request??{},{...{parseSuccessResponseBody:false,signal}});try{const response=await request2(
options);if(response.data)response.data=await readBody(response.data,options.mediaType?.format==="raw");return response}catch(error){const known=error;if(signal.
aborted&&known.response===void 0)throw Object.assign(new Error(`no whole answer within ${ATTEMPT_SECONDS} seconds`,{cause:error}),{status:500,request:options});
if(known.status===void 0)throw Object.assign(new Error(`the answer broke off: ${known.message}`,{cause:error}),{status:500,request:options});throw error}})}var isWrite=({
method,url})=>method!=="GET"&&!url.endsWith("/graphql");function patience(octokit,wait){const limit=pLimit(CONCURRENT);octokit.hook.wrap("request",(request2,options)=>{
const once=isWrite(options);return limit(()=>pRetry(async()=>request2(options),{...{retries:RETRIES,minTimeout:1e3,factor:4},shouldRetry:({error})=>{const pause=pauseBefore(
error);return once?pause!==void 0&&pause>0:pause!==void 0},onFailedAttempt:({error,retriesLeft})=>retriesLeft>0?wait(1e3*(pauseBefore(error)??0)):void 0}))})}function pauseBefore(error){
const{status=500,message,response}=error;if(status===408||status>=500)return 0;if(!isLimit({status,message,headers:response?.headers??{}}))return void 0;const known=Math.
max(1,limitSeconds(response?.headers??{}));return known<=WAIT_SECONDS?known:void 0}var BODY_LIMIT=64*1024*1024;var RAW_LIMIT=4*1024*1024+1;async function readBody(body,raw){
if(!raw){const decoder=new TextDecoder;let text="";let size2=0;for await(const chunk of body){size2+=chunk.byteLength;if(size2>BODY_LIMIT)throw Object.assign(new Error(
"the answer is too large"),{status:413});text+=decoder.decode(chunk,{stream:true})}text+=decoder.decode();return text===""?void 0:JSON.parse(text)}const chunks=[];
let size=0;for await(const chunk of body){chunks.push(chunk);size+=chunk.byteLength;if(size>=RAW_LIMIT)break}return Buffer.concat(chunks).subarray(0,RAW_LIMIT)}
function shortRefusals(fetch2){return async(url,options)=>{const response=await fetch2(url,options);if(response.ok)return response;const read=async()=>await readBody(
response.body??[],true);return Object.assign(response,{text:async()=>(await read()).toString(),arrayBuffer:read})}}async function ask({what,permission},work){try{
return await work()}catch(error){if(error instanceof GitHubError)throw error;const{status,message="",response}=error;if(status===void 0&&!(error instanceof SyntaxError))
throw error;const known=response?status:void 0;const refusal={status:known,message,headers:response?.headers??{}};throw new GitHubError(`can't ${what}: ${reasonOf(
{...refusal,permission})}`,{...{cause:error,isLimit:isLimit(refusal)},...known!==void 0&&{status:known}})}}function isStatus(error,...statuses){return error instanceof
GitHubError&&error.status!==void 0&&statuses.includes(error.status)}var isText=value=>typeof value==="string";var isName=value=>typeof value==="string"&&value!==""&&value.length<=LONGEST_NAME;var isSha=value=>typeof value==="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);var isCount=value=>Number.isSafeInteger(value)&&value>=0;var isList=value=>Array.isArray(value);var orNone=kind=>value=>value===void 0||value===null||kind(value);var LONGEST_NAME=4096;function believe(answer,fields,what){
const wrong=findWrong(answer,fields);if(wrong!==void 0)throw senseless(what,wrong)}function believeList(answer,fields,what){if(!Array.isArray(answer))throw senseless(
what,"it is not a list");const find=createFinder(fields);for(const entry of answer){const wrong=find(entry);if(wrong!==void 0)throw senseless(what,`of an entry:\
 ${wrong}`)}}var senseless=(what,wrong)=>new GitHubError(`can't ${what}: GitHub's answer makes no sense (${wrong}); run it again`);function findWrong(answer,fields){
return createFinder(fields)(answer)}function createFinder(fields){const places=Object.entries(fields).map(([place,isRight])=>({place,keys:place.split("."),isRight}));
return answer=>{if(!isRecord(answer))return"it is not an object";for(const{place,keys,isRight}of places){let value=answer;for(const key of keys)value=isRecord(value)?
value[key]:void 0;if(!isRight(value))return`its ${place} is missing or wrong`}return void 0}}async function orFailure(work){try{return await work}catch(error){if(error instanceof GitHubError)return error;throw error}}async function unlessMissing(work){const found=await orFailure(work);if(isStatus(found,404))return void 0;if(found instanceof GitHubError)throw found;return found}var PAGE_SIZE=100;var MOST_PAGES=400;async function listPages(doing,expected,page){const read=async number=>{const{data,headers}=await ask(doing,()=>page({per_page:PAGE_SIZE,
page:number}));believeList(data,doing.entry,doing.what);return{data,more:/rel="next"/.test(headers.link??"")}};const known=Math.min(MOST_PAGES,Math.max(1,Math.ceil(
expected/PAGE_SIZE)));const pages=await Promise.all(Array.from({length:known},(_,index)=>read(index+1)));while(pages.at(-1).more){if(pages.length>=MOST_PAGES)throw new GitHubError(
`can't ${doing.what}: GitHub's list goes on after ${MOST_PAGES} pages; run it again`);pages.push(await read(pages.length+1))}return pages.flatMap(one=>one.data)}async function findGitHubFacts(connection,question){const{client}=connection;const[teams,members,existing,missingUsers,codeownersErrors,requiredChecks]=await Promise.
all([findTeams(connection,question.teams),Promise.all(question.counted.map(team=>findMembers(client,team))),findExistingTeams(client,question.planned),findMissingUsers(
client,question.users),orUnknown(listCodeownersErrors(connection)),orUnknown(findRequiredChecks(connection,question))]);return{teams,members,existing,missingUsers,
codeownersErrors,requiredChecks}}var SEES_TEAMS="members: read` of a GitHub App or the scope `read:org";function addressOf(team){const[org="",slug=""]=team.slice(
1).split("/");return{org,team_slug:slug}}async function findMembers(client,team){const doing={what:`list the members of ${team}`,permission:SEES_TEAMS,entry:{login:isName}};
const listed=await orUnknown(listPages(doing,0,page=>client.rest.teams.listMembersInOrg({...addressOf(team),...page})));return"unknown"in listed?{team,unknown:listed.
unknown}:{team,logins:listed.map(({login})=>login)}}async function findExistingTeams(client,teams){return those(teams,async team=>{const doing={what:`find ${team}`,
permission:SEES_TEAMS};const found=await orFailure(ask(doing,()=>client.rest.teams.getByName(addressOf(team))));return!(found instanceof GitHubError)})}async function findMissingUsers(client,users){
return those(users,async user=>{const doing={what:`find ${user}`,permission:"metadata: read"};const found=await orFailure(ask(doing,()=>client.rest.users.getByUsername(
{username:user.slice(1)})));return isStatus(found,404)})}async function those(names,isTrue){const found=await Promise.all(names.map(isTrue));return names.filter(
(_,index)=>found[index])}async function orUnknown(work){const found=await orFailure(work);return found instanceof GitHubError?{unknown:found.message}:found}var MAY_WRITE=new Set(
["push","maintain","admin"]);async function findTeams({client,repository},names){if(names.length===0)return[];const doing={what:"list the repository's teams",permission:SEES_TEAMS,
entry:{slug:isName,permission:isName}};const listed=await orUnknown(listPages(doing,0,page=>client.rest.repos.listTeams({...repository,...page})));if("unknown"in
listed)return names.map(name=>({name,state:"unknown",reason:listed.unknown}));const access=new Map(listed.map(team=>[team.slug.toLowerCase(),team.permission]));
return Promise.all(names.map(async name=>{const address=addressOf(name);const isHere=address.org.toLowerCase()===repository.owner.toLowerCase();const permission=isHere?
access.get(address.team_slug.toLowerCase()):void 0;if(permission!==void 0)return{name,state:MAY_WRITE.has(permission)?"ok":"no-write"};const found=await orFailure(
ask({...doing,what:`find ${name}`},()=>client.rest.teams.getByName(address)));if(isStatus(found,404))return{name,state:"missing"};if(found instanceof GitHubError)
return{name,state:"unknown",reason:found.message};return{name,state:"no-write"}}))}var CODEOWNERS_ERROR={...{path:isName,line:isCount,column:isCount,kind:isText,
message:isText},suggestion:orNone(isText)};async function listCodeownersErrors({client,repository}){const doing={what:"list GitHub's errors in CODEOWNERS",permission:"\
contents: read"};const answer=await unlessMissing(ask(doing,()=>client.rest.repos.codeownersErrors({...repository})));if(!answer)return[];const{data}=answer;believe(
data,{errors:isList},doing.what);believeList(data.errors,CODEOWNERS_ERROR,doing.what);return data.errors.map(({path,line,column,kind,message,suggestion})=>({...{
path,line,column,kind,message},...suggestion&&{suggestion}}))}var RECENT=5;var RULE={type:isName,parameters:orNone(isRecord)};async function findDefaultBranch({
client,repository}){const doing={what:"read the repository",permission:"metadata: read"};const{data}=await ask(doing,()=>client.rest.repos.get({...repository}));
believe(data,{default_branch:isName},doing.what);return data.default_branch}async function listRecentHeads({client,repository},base){const doing={what:"list rec\
ent pull requests",permission:"pull-requests: read"};const newest={sort:"updated",direction:"desc",per_page:RECENT};const{data}=await ask(doing,()=>client.rest.
pulls.list({...repository,state:"all",base,...newest}));believeList(data,{"head.sha":isSha},doing.what);return data.map(({head})=>head.sha)}async function findRequiredChecks(connection,{
branch:named,own}){const{client,repository}=connection;const branch=named??await findDefaultBranch(connection);const[rules,protection,heads]=await Promise.all([
listPages({what:"list the branch's rules",permission:"contents: read",entry:RULE},0,page=>client.rest.repos.getBranchRules({...repository,branch,...page})),orUnknown(
listProtectionChecks(connection,branch)),listRecentHeads(connection,branch)]);const ruled=rules.flatMap(rule=>{if(rule.type!=="required_status_checks")return[];
const checks=rule.parameters?.required_status_checks??[];believeList(checks,{context:isText},"list the branch's rules");return checks.map(({context})=>context)});
if("unknown"in protection&&ruled.length===0)throw new GitHubError(protection.unknown);const required=[...new Set([...ruled,..."unknown"in protection?[]:protection])].
sort();const runs=await Promise.all(heads.map(ref=>{const doing={what:"list the checks that ran",permission:"checks: read",entry:{name:isText}};return listPages(
doing,0,async page=>{const{data,headers}=await client.rest.checks.listForRef({...repository,ref,...page});believe(data,{check_runs:isList},doing.what);return{data:data.
check_runs,headers}})}));const reported=[...new Set(runs.flat().map(({name})=>name))].sort();return{branch,required,reported,own}}async function listProtectionChecks({
client,repository},branch){const doing={what:"read the branch's protection",permission:"administration: read"};const answer=await unlessMissing(ask(doing,()=>client.
rest.repos.getStatusChecksProtection({...repository,branch})));if(!answer)return[];const{data}=answer;believe(data,{contexts:contexts=>Array.isArray(contexts)&&
contexts.every(isText)},doing.what);return data.contexts}export{createClient,findGitHubFacts};
