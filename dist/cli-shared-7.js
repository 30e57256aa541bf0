import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{NO_PAINT,severityColours}from"./cli-shared-8.js";import{terminalText}from"./cli-shared-9.js";import{utf8Length}from"./cli-shared-11.js";var ROOMS=[{files:Infinity,items:Infinity},{files:10,items:200},{files:0,items:1e3},{files:0,items:50}];function fitInto(render,counts,fits){for(const room of ROOMS){
const text=render(room);if(fits(text))return text}return counts()}var fitsComment=text=>text.length<=65e3;var fitsSummary=text=>utf8Length(text)<=1e6;function renderFindingsText(findings,paint=NO_PAINT){const colour=severityColours(paint);return findings.map(({file,line,column,severity,code,message,fix})=>{const place=paint.
bold(`${terminalText(file)}:${line}:${column}:`);const what=`${place} ${colour[severity](`${severity} ${code}:`)} ${terminalText(message)}
`;return fix?`${what}  ${terminalText(fix)}
`:what}).join("")}export{fitInto,fitsComment,fitsSummary,renderFindingsText};
