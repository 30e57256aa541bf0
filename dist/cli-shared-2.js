import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var UsageError=class extends Error{};var FaultyMatrixError=class extends Error{findings;wayOut;constructor(findings,wayOut){super(`the matrix has ${findings.length===
1?"a fault":`${findings.length} faults`}`);this.findings=findings;this.wayOut=wayOut}};var GitError=class extends Error{exitCode;constructor(message,options={}){
super(message,options);this.exitCode=options.exitCode}};var WriteError=class extends Error{};var GitHubError=class extends Error{status;isLimit;constructor(message,options={}){
super(message,options);this.status=options.status;this.isLimit=options.isLimit??false}};var EXIT={fine:0,policy:1,usage:2,outside:3};function exitCodeOf(error){
if(error instanceof UsageError||error instanceof FaultyMatrixError)return EXIT.usage;return EXIT.outside}function isKnownError(error){return error instanceof UsageError||
error instanceof FaultyMatrixError||error instanceof GitError||error instanceof WriteError||error instanceof GitHubError}export{UsageError,FaultyMatrixError,GitError,WriteError,GitHubError,EXIT,exitCodeOf,isKnownError};
