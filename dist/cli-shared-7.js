import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{GitError,UsageError}from"./cli-shared.js";var DATE=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;function isDate(text){if(!DATE.test(text))return false;const time=Date.parse(`${text}T00:00:00Z`);return!Number.
isNaN(time)&&dateOf(new Date(time))===text}function dateOf(moment){return moment.toISOString().slice(0,10)}function yearBefore(today){return monthsBefore(today,
12)}function monthsBefore(today,months){const[year,month,day]=today.split("-").map(Number);return dateOf(new Date(Date.UTC(year,month-1-months,day)))}function decodeUri(text){try{return decodeURIComponent(text)}catch{return text}}function findPathFault(path){if(path==="")return{problem:"is empty"};if(path.includes("\0"))return{problem:"contains a NUL character"};if(path.startsWith("/")||
/^[A-Za-z]:[\\/]/.test(path))return{problem:`is absolute; ${FROM_ROOT}`};if(/^[a-z][a-z0-9+.-]*:\/\//i.test(path))return findAddressFault(path);if(!/(?:^|\/)(?:[./]|$)/.
test(path))return void 0;const parts=path.split("/");if(parts.some(part=>/^\.git$/i.test(part)))return{problem:"is inside .git, which no commit contains"};if(!parts.
some(part=>part===""||part==="."||part===".."))return void 0;const meant=normalize(parts);if(meant===void 0)return{problem:`leads out of the repository; ${FROM_ROOT}`};
if(/(?:^|\/)$/.test(path))return{problem:"names a folder; name a file in it"};return{problem:"is not a path from the repository's root",meant}}var FROM_ROOT="wr\
ite it from the repository's root";function findAddressFault(address){const[,shown]=/\/(?:blob|blame|edit|raw|tree)\/[^/]+\/([^?#]*[^?#/])/.exec(address)??[];return shown===
void 0?{problem:`is an address; ${FROM_ROOT}`}:{problem:"is an address",meant:decodeUri(shown)}}function describePathFault(path){const fault=path===void 0?void 0:
findPathFault(path);return fault&&`${quoted(path)} ${fault.problem}${fault.meant?`; write ${quoted(fault.meant)}`:""}`}function normalize(parts){const kept=[];for(const part of parts){
if(part===".."&&kept.pop()===void 0)return void 0;if(part!==""&&part!=="."&&part!=="..")kept.push(part)}return kept.join("/")}var LONGEST_SHOWN=300;var quoted=path=>path.
length>LONGEST_SHOWN?`${JSON.stringify(path.slice(0,LONGEST_SHOWN))}\u2026`:JSON.stringify(path);var STRICT=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});var LENIENT=new TextDecoder("utf-8",{ignoreBOM:true});var ODD=56320;function decodeName(bytes){try{
return STRICT.decode(bytes)}catch{return decodeOdd(bytes)}}function decodeOdd(bytes){const texts=[];let pieces=[];let from=0;for(let index=0;index<bytes.length;){
const length=sequenceLength(bytes,index);if(length>0)index+=length;else{if(index>from)pieces.push(LENIENT.decode(bytes.subarray(from,index)));pieces.push(String.
fromCharCode(ODD+bytes[index]));from=++index;if(pieces.length>MOST_PIECES){texts.push(pieces.join(""));pieces=[]}}}pieces.push(LENIENT.decode(bytes.subarray(from)));
return[...texts,...pieces].join("")}var MOST_PIECES=1e4;function sequenceLength(bytes,index){const first=bytes[index];if(first<128)return 1;const length=first>=
194&&first<=223?2:first>=224&&first<=239?3:first<=244?4:0;if(first<194||length===0)return 0;const second=bytes[index+1]??0;const least=first===224?160:first===240?
144:128;const most=first===237?159:first===244?143:191;if(second<least||second>most)return 0;for(let at=index+2;at<index+length;at++)if(((bytes[at]??0)&192)!==128)
return 0;return length}function unquotePath(text){if(!text.startsWith('"'))return text;if(text.length<2||!text.endsWith('"'))return void 0;const bytes=[];const encoder=new TextEncoder;
const inner=text.slice(1,-1);let index=0;for(const{0:piece,1:escape}of inner.matchAll(/\\([0-7]{3}|[abtnvfr"\\])|[^"\\]+/gsu)){index+=piece.length;if(escape?.length===
3)bytes.push(parseInt(escape,8));else for(const byte of encoder.encode(escape===void 0?piece:ESCAPES[escape]??escape))bytes.push(byte)}return index===inner.length?
decodeName(Uint8Array.from(bytes)):void 0}function readPathLines(text){return text.split(/\r?\n/).flatMap(line=>line===""?[]:unquotePath(line)??line)}var ESCAPES={
a:"\x07",b:"\b",t:"	",n:"\n",v:"\v",f:"\f",r:"\r"};function compareText(a,b){return a<b?-1:a>b?1:0}function isSubmodule(path){return path.endsWith("/")}function plainPath(path){return isSubmodule(path)?path.slice(0,-1):path}import{spawn}from"node:child_process";import{constants,setPriority}from"node:os";var SAFE_CONFIG=["advice.graftFileDeprecated=false","core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=true","safe.directory=*","protocol.allow=n\
ever","color.ui=false","core.attributesFile=/dev/null","core.bigFileThreshold=512m","diff.algorithm=default","diff.default.binary=auto","diff.orderFile=/dev/nul\
l","i18n.logOutputEncoding=UTF-8","log.showRoot=true","mailmap.file=/dev/null"];var SAFE_ENVIRONMENT={...{GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_NO_LAZY_FETCH:"\
1",GIT_ATTR_NOSYSTEM:"1",LC_ALL:"C"},TZ:"UTC",...{GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null"},GIT_FLUSH:"0",...{GIT_GLOB_PATHSPECS:void 0,GIT_ICASE_PATHSPECS:void 0,
GIT_NOGLOB_PATHSPECS:void 0}};async function runGit(args,{repo,onOutput,signal,isLowPriority,config=[]}){const settings=[...SAFE_CONFIG,...config].flatMap(setting=>[
"-c",setting]);const child=spawn("git",["--no-pager",...settings,...args],{cwd:repo,stdio:["ignore","pipe","pipe"],signal,env:{...process.env,...SAFE_ENVIRONMENT}});
if(isLowPriority)lowerPriority(child.pid);const output=[];const errors=[];const take=onOutput??(chunk=>output.push(chunk));child.stderr.on("data",chunk=>errors.
push(chunk));const[code,ended]=await new Promise((resolve2,reject)=>{child.on("error",error=>reject(new GitError(error.code==="ENOENT"?`git can't be started in ${repo}\
: is it installed, and does the folder exist?`:`git failed: ${error.message}`,{cause:error})));child.stdout.on("error",reject);child.stdout.on("data",chunk=>{try{
take(chunk)}catch(error){child.stdout.destroy(error);child.kill()}});child.on("close",(...how)=>resolve2(how))});if(code===0)return Buffer.concat(output);const lines=Buffer.
concat(errors).toString().trim().split("\n");const said=lines.findLast(line=>line.startsWith("fatal: "))??lines.at(-1);const advice=said?.includes(LACK)?`; ${GET_THE_REST}`:
"";const why=said||(ended?`it was ended by ${ended}`:"");throw new GitError(`${nameOf(args)} failed${why?`: ${why}`:` with exit code ${String(code)}`}${advice}`,
{exitCode:code??NaN})}var nameOf=args=>`git ${args.find(arg=>!arg.startsWith("-"))??""}`;var senseless=args=>new GitError(`${nameOf(args)} gave an answer that m\
akes no sense; run this again, and see whether \`git version\` works`,{exitCode:0});function lowerPriority(pid){try{if(pid!==void 0)setPriority(pid,constants.priority.
PRIORITY_LOW)}catch{}}var LACK="promisor remote";var GET_THE_REST="this is a partial clone; git fetch --refetch --no-filter gets the rest";async function isLackOfClone(error,repo){
if(!(error instanceof GitError&&error.exitCode>0))return false;return await askGit(["config","--get-regexp","^remote\\..*\\.promisor$"],{repo})!==void 0}async function readLine(args,options){
const answer=(await runGit(args,options)).toString();if(!/^[^\0]*\n$/.test(answer))throw senseless(args);return answer.slice(0,-1)}var HASH=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function readHash(args,options){const line=await readLine(args,options);if(!HASH.test(line))throw senseless(args);return line}async function tryGit(args,options){
return runGit(args,options).catch(error=>{if(error instanceof GitError&&error.exitCode!==void 0)return void 0;throw error})}async function askGit(args,options){
return runGit(args,options).catch(error=>{if(error instanceof GitError&&error.exitCode===1)return void 0;throw error})}var splitFields=output=>decodeName(output).split("\0").slice(0,-1);async function readFields(args,options){const output=await runGit(args,options);if(output.length>
0&&output.at(-1)!==0)throw senseless(args);return splitFields(output)}var SUBMODULE_MODE="160000";async function readPaths(args,options){return(await readFields(
args,options)).map(entry=>{const path=entry.slice(entry.indexOf("	")+1);if(!/^\d{6} /.test(entry)||path==="")throw senseless(args);return entry.startsWith(SUBMODULE_MODE)?
`${path}/`:path})}import{readFile}from"node:fs/promises";import{resolve}from"node:path";async function resolveCommit(repo,ref){const commit=await findHash(repo,`${ref}^{commit}`);if(commit!==void 0||ref.includes(":"))return commit;const hash=await findHash(
repo,ref);if(hash===void 0)await refuseBrokenName(repo,ref);if(hash===void 0||hash===ref)return void 0;if(!await askGit(["cat-file","-e",hash],{repo}))throw new GitError(
`${JSON.stringify(ref)} is ${hash}, but that object is missing here; git fsck tells more`);if(ref==="HEAD")throw senseless(["rev-parse"]);return void 0}var NAMES_NOTHING=/exit code 128$|no upstream|no such branch|does not point to a branch|only has|outside repository/;
async function findHash(repo,text){const args=["rev-parse","--verify","--quiet","--end-of-options",text];try{const found=await askGit(args,{repo});if(found===void 0)
return void 0;const[,not,hash]=/^(\^?)((?:[0-9a-f]{40}|[0-9a-f]{64}))\n$/.exec(found.toString())??[];if(hash===void 0)throw senseless(args);return not===""?hash:
void 0}catch(error){if(error instanceof GitError&&NAMES_NOTHING.test(error.message))return void 0;throw error}}async function refuseBrokenName(repo,ref){if(!/^[^\s\\^~:?*[-][^\s\\^~:?*[]*$/.
test(ref)||ref.includes(".."))return;const kinds=ref==="HEAD"||ref.startsWith("refs/")?[""]:["refs/heads/","refs/tags/","refs/remotes/"];for(const kind of kinds){
const lead=await readName(repo,kind+ref);const name=lead?.startsWith("ref: ")?lead.slice("ref: ".length).trim():kind+ref;const text=name===kind+ref?lead:await readName(
repo,name);if(text!==void 0&&!text.startsWith("ref: "))throw new GitError(`${name} is in this repository, but git can't tell which commit it names; git fsck tel\
ls more`)}}async function readName(repo,name){const file=await readLine(["rev-parse","--git-path",name],{repo});return readFile(resolve(repo,file),"utf8").catch(
()=>void 0)}async function findTop(folder){return await askPlace(folder,"--show-toplevel")||void 0}async function isRepository(folder){return await askPlace(folder,"--git-d\
ir")!==void 0}async function askPlace(folder,question){try{return await readLine(["rev-parse",question],{repo:folder})}catch(error){if(error instanceof GitError&&
/not a git repository \(|must be run in a work tree/.test(error.message))return void 0;throw error}}async function findRepository(folder){const top=await findTop(
folder)??(await isBare(folder)?folder:void 0);if(top===void 0)throw new UsageError(await describeNoTree(folder));return top}async function describeNoTree(folder){
return await isRepository(folder)?`${folder} is in a git repository, but it is a bare one or its .git folder, without checked-out files; name a checkout with --\
repo`:`${folder} is not in a git repository; name one with --repo`}var isBare=async folder=>await askPlace(folder,"--is-bare-repository")==="true";async function listPaths(repo){
const index=await readPaths(["ls-files","-z","--stage"],{repo});const isIndexed=index.length>0||await resolveCommit(repo,"HEAD")===void 0;const paths=isIndexed?
index:await readPaths(["ls-tree","-r","-z","--full-tree","HEAD"],{repo});return[...new Set(paths)].sort(compareText)}async function listTracked(folder){const top=await findTop(
folder);return top===void 0?void 0:(await listPaths(top)).map(plainPath)}async function findPlace(folder){const[prefix,top]=await Promise.all([askPlace(folder,"\
--show-prefix"),findTop(folder)]);if(top===void 0)return void 0;const paths=await listPaths(top);return{prefix:prefix??"",files:new Set(paths.map(plainPath)),submodules:new Set(
paths.filter(isSubmodule).map(plainPath))}}var EMPTY_TREE={sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b\
4b9b939dd74decc5321"};var MOST_CHARACTERS=1e5;async function countLines(repo,paths){const head=paths.length===0?void 0:await resolveCommit(repo,"HEAD");if(head===
void 0)return new Map;const isShort=paths.reduce((sum,path)=>sum+path.length,0)<=MOST_CHARACTERS;const only=isShort&&paths.every(path=>!new RegExp("\\p{Surrogate\
}","u").test(path))?paths:[];const args=["--literal-pathspecs","diff-tree","-r","-z","--numstat","--no-renames","--no-ext-diff","--no-textconv",...[head.length===
EMPTY_TREE.sha1.length?EMPTY_TREE.sha1:EMPTY_TREE.sha256,head,"--"]];const counted=await readFields([...args,...only],{repo}).catch(async error=>{if(await isLackOfClone(
error,repo))return[];throw error});const lines=new Map;for(const entry of counted){const[added,,path]=entry.split("	",3);if(path!==void 0)lines.set(entry.slice(
entry.indexOf("	",entry.indexOf("	")+1)+1),added==="-"?0:Number(added))}return lines}function startListing(){const changes=[];const faults=[];return{changes,faults,add:(change,line)=>{const message=describePathFault(change.path)??describePathFault(
change.previousPath);if(message===void 0)changes.push(change);else faults.push({line,message})},fault:(message,line)=>faults.push({line,message})}}var STATUS_LETTERS={A:"added",D:"removed",M:"modified",R:"renamed",C:"copied",T:"changed"};var LETTER=/^([ADMRCT])\d{0,3}$/;var EXPECTED="expected a status lett\
er (A, D, M, T, R100, C100) and its path, separated by tabs";var UNMERGED="this file has a merge conflict; resolve it first";function parseNameStatus(text){return text.
includes("\0")?parseFields(text):parseLines(text)}function parseLines(text){const listing=startListing();text.split("\n").forEach((raw,index)=>{const line=raw.replace(
/\r$/,"");if(line==="")return;const[word="",...quoted2]=line.split("	");const paths=quoted2.map(unquotePath);const status=statusOf(word);const wanted=pathsAfter(
status);const foreign=quoted2.find(path=>path.includes("\\")&&!path.startsWith('"'));if(status&&foreign!==void 0)listing.fault(describeForeign(foreign),index+1);else if(word===
"U")listing.fault(UNMERGED,index+1);else if(!status||paths.length!==wanted||paths.some(path=>!path))listing.fault(EXPECTED,index+1);else listing.add(toChange(status,
paths),index+1)});return listing}function parseFields(text){const fields=text.split("\0");if(fields.at(-1)?.trim()==="")fields.pop();const listing=startListing();
for(let index=0;index<fields.length;){const status=statusOf(fields[index]);const count=pathsAfter(status);const paths=fields.slice(index+1,index+1+count);if(!status||
paths.length<count||paths.includes("")){listing.fault(EXPECTED.replace("separated by tabs","each ended by NUL"),index+1);return listing}listing.add(toChange(status,
paths),index+1);index+=1+count}return listing}function describeForeign(path){const written=path.replaceAll("\\","/");return describePathFault(written)??`${JSON.
stringify(path)} is written with \\; write ${JSON.stringify(written)}`}var pathsAfter=status=>status==="renamed"||status==="copied"?2:1;function statusOf(word){
const letter=LETTER.exec(word)?.[1];return letter===void 0?void 0:STATUS_LETTERS[letter]}function toChange(status,paths){return paths.length===2?{status,path:paths[1],
previousPath:paths[0]}:{status,path:paths[0]}}export{compareText,isSubmodule,plainPath,DATE,isDate,dateOf,yearBefore,monthsBefore,decodeUri,describePathFault,startListing,decodeName,unquotePath,readPathLines,
STATUS_LETTERS,parseNameStatus,statusOf,runGit,senseless,isLackOfClone,readLine,readHash,tryGit,askGit,splitFields,readFields,SUBMODULE_MODE,readPaths,resolveCommit,
findTop,isRepository,findRepository,describeNoTree,listPaths,listTracked,findPlace,countLines};
