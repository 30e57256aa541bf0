import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __require=(x=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(x,{get:(a,b)=>(typeof require!=="undefined"?require:a)[b]}):x)(function(x){
if(typeof require!=="undefined")return require.apply(this,arguments);throw Error('Dynamic require of "'+x+'" is not supported')});var __commonJS=(cb,mod)=>function __require2(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var UsageError=class extends Error{};var FaultyMatrixError=class extends Error{findings;wayOut;constructor(findings,wayOut){super(`the matrix has ${findings.length===
1?"a fault":`${findings.length} faults`}`);this.findings=findings;this.wayOut=wayOut}};var GitError=class extends Error{exitCode;constructor(message,options={}){
super(message,options);this.exitCode=options.exitCode}};var WriteError=class extends Error{};var GitHubError=class extends Error{status;isLimit;constructor(message,options={}){
super(message,options);this.status=options.status;this.isLimit=options.isLimit??false}};var EXIT={fine:0,policy:1,usage:2,outside:3};function exitCodeOf(error){
if(error instanceof UsageError||error instanceof FaultyMatrixError)return EXIT.usage;return EXIT.outside}var KNOWN=[UsageError,FaultyMatrixError,GitError,WriteError,
GitHubError];function isKnownError(error){return KNOWN.some(kind=>error instanceof kind)}var REASONS={ENOSPC:"there is no space left",EDQUOT:"there is no space left for this user",EFBIG:"it would be larger than files may be here",EACCES:"permission \
denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOENT:"its folder does not exist",ENOTDIR:"its folder is a file",EEXIST:"its folder is a\
 file",EISDIR:"it is a folder",ELOOP:"its links lead in a circle",ENAMETOOLONG:"its name is too long",EPIPE:"the reader has gone away"};function reasonOf(error){
const{code,message}=error;return REASONS[code??""]??message}function watchOutput(){process.stderr.on("error",()=>void 0);process.stdout.once("error",error=>{process.stdout.on("error",()=>void 0);if(error.code==="EPIPE")return;
process.stderr.write(`support-matrix: standard output can't be written: ${reasonOf(error)}
`);process.on("exit",()=>process.exitCode=EXIT.outside)})}async function endProcess(code){const streams=[process.stdout,process.stderr];await Promise.all(streams.
map(stream=>new Promise(resolve=>stream.write("",resolve))));process.exit(code)}var VERSION="0.1.0";export{__require,__commonJS,__export,__toESM,VERSION,UsageError,FaultyMatrixError,GitError,WriteError,GitHubError,EXIT,exitCodeOf,isKnownError,reasonOf,watchOutput,
endProcess};
