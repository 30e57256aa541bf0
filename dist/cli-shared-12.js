import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{CHECK_SECONDS,compileMatrix,count,isSubmodule,plainPath,withinLimit}from"./cli-shared-8.js";import{DATE,DUE,MAINTAINER,OUTCOMES,PROSE,WEB_ADDRESS,
accountKey,buildMatrix,checkMeaning,checkTexts,compareText,directionOf,featuresById,hasTextOrUrl,isCount,isDate,isDue,isEither,isFlag,isList,isMaintained,isMap,
isMapOf,isNumber,isOneOf,isRemovalDue,isSome,isText,levelIds,lineAt,plannedMaintainers,readSound,worst}from"./cli-shared-9.js";import{isRecord}from"./cli-shared-10.js";
import{terminalText}from"./cli-shared-4.js";import{reasonOf}from"./cli-shared.js";import{FaultyMatrixError,GitError,UsageError}from"./cli-shared-2.js";
import{append,findWideEncoding}from"./cli-shared-5.js";var fitsSchema=isMap({version:isOneOf(1),categories:isList(isMap({name:isText(isSome),features:isList(isMap({name:isText(isSome),level:isEither(isOneOf("support\
ed","best-effort","not-maintained","experimental","deprecated","obsolete"),isText())},{id:isText(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/),tentative:isFlag,maintainers:isList(
isText(MAINTAINER)),emeritus:isList(isText(MAINTAINER)),accepts:isOneOf("anything","fixes","removals"),reviewed:isText(DATE,isDate),"seeking-maintainers":isFlag,
notes:isText(isSome),warning:isText(isSome),"cross-cutting":isFlag,paths:isEither(isList(isText()),isOneOf(null)),exclude:isList(isText()),content:isList(isText()),
sunset:isMap({},{deprecated:isText(DUE,isDue),removal:isText(isSome,isRemovalDue),replacement:isText(isSome),tracking:isText(WEB_ADDRESS)}),docs:isList(isText(isSome)),
ci:isList(isText(isSome)),checks:isList(isText(isSome)),labels:isList(isText(/^[\s\S]{1,50}$/u)),allow:isMapOf(isText(isSome))}))},{notes:isText(isSome)}))},{project:isText(
isSome),match:isOneOf("all","last"),volunteer:isText(WEB_ADDRESS),contact:isMap({},{text:isText(isSome),url:isText(WEB_ADDRESS)},hasTextOrUrl),levels:isMapOf(isMap(
{},{title:isText(isSome),meaning:isText(isSome),advice:isMap({},{add:isText(),edit:isText(),remove:isText()}),outcome:isEither(isOneOf("pass","notice","warn","f\
ail"),isMap({},{add:isOneOf("pass","notice","warn","fail"),edit:isOneOf("pass","notice","warn","fail"),remove:isOneOf("pass","notice","warn","fail")})),needs:isList(
isOneOf("maintainers","docs","ci","checks","notes","sunset")),"min-maintainers":isNumber(isCount),after:isText(isSome),labels:isList(isText(/^[\s\S]{1,50}$/u))})),
unmapped:isMap({},{add:isOneOf("pass","notice","warn","fail"),edit:isOneOf("pass","notice","warn","fail"),remove:isOneOf("pass","notice","warn","fail"),ignore:isList(
isText())}),"level-changes":isMap({},{raised:isMap({},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf("pass","notice",
"warn","fail")}),lowered:isMap({},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf("pass","notice","warn","fail")}),removed:isMap(
{},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf("pass","notice","warn","fail")})}),bots:isList(isText(isSome)),override:isMap(
{},{label:isText(/^[\s\S]{1,50}$/u),bots:isList(isText(isSome))}),teams:isMapOf(isMap({},{planned:isFlag}))});var FAULTY=new Error("a fault");function parseSoundMatrix(input,file){const yaml=readSound(input,PROSE);if(!yaml||yaml.value===null)return void 0;const fault=()=>{
throw FAULTY};if(!fitsSchema(yaml.value))return void 0;try{checkTexts(yaml,fault);checkMeaning(yaml,levelIds(yaml.value),fault)}catch(error){if(error===FAULTY)return void 0;
throw error}return buildMatrix(yaml.value,file,yaml.locate)}async function parseWithinLimit(bytes,name){const limited={what:`reading ${name}`,fix:"make it smaller"};const value=withinLimit(CHECK_SECONDS,limited,()=>parseSoundMatrix(
bytes,name));if(value)return{value,findings:[]};const{parseMatrix}=await import("./cli-parse.js");return withinLimit(CHECK_SECONDS,limited,()=>parseMatrix(
bytes,name))}async function readMatrix(bytes,name){const{value,findings}=await parseWithinLimit(bytes,name);if(!value)throw new FaultyMatrixError(findings);return value}
function compileWithinLimit(matrix,paths){const limited={what:`compiling the patterns of ${matrix.file}`,fix:"use fewer or simpler patterns"};return withinLimit(
CHECK_SECONDS,limited,()=>compileMatrix(matrix,paths))}var STRICT=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});var LENIENT=new TextDecoder("utf-8",{ignoreBOM:true});var ODD=56320;function decodeName(bytes){try{
return STRICT.decode(bytes)}catch{return decodeOdd(bytes)}}function decodeOdd(bytes){const pieces=[];let from=0;for(let index=0;index<bytes.length;){const length=sequenceLength(
bytes,index);if(length>0)index+=length;else{if(index>from)pieces.push(LENIENT.decode(bytes.subarray(from,index)));pieces.push(String.fromCharCode(ODD+bytes[index]));
from=++index}}pieces.push(LENIENT.decode(bytes.subarray(from)));return pieces.join("")}function sequenceLength(bytes,index){const first=bytes[index];if(first<128)
return 1;const length=first>=194&&first<=223?2:first>=224&&first<=239?3:first<=244?4:0;if(first<194||length===0)return 0;const second=bytes[index+1]??0;const least=first===
224?160:first===240?144:128;const most=first===237?159:first===244?143:191;if(second<least||second>most)return 0;for(let at=index+2;at<index+length;at++)if(((bytes[at]??
0)&192)!==128)return 0;return length}var splitFields=output=>decodeName(output).split("\0").slice(0,-1);var SUBMODULE_MODE="160000";function pathsOfEntries(output){return splitFields(output).map(entry=>{
const path=entry.slice(entry.indexOf("	")+1);return entry.startsWith(SUBMODULE_MODE)?`${path}/`:path})}import{spawn}from"node:child_process";import{constants,setPriority}from"node:os";var SAFE_CONFIG=["core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=true","safe.directory=*","protocol.allow=never","color.ui=false","core.attrib\
utesFile=/dev/null","diff.orderFile=/dev/null","i18n.logOutputEncoding=UTF-8","log.showRoot=true","mailmap.file=/dev/null"];var SAFE_ENVIRONMENT={...{GIT_OPTIONAL_LOCKS:"\
0",GIT_TERMINAL_PROMPT:"0",GIT_NO_LAZY_FETCH:"1",GIT_ATTR_NOSYSTEM:"1",LC_ALL:"C"},TZ:"UTC",GIT_FLUSH:"0",...{GIT_GLOB_PATHSPECS:void 0,GIT_ICASE_PATHSPECS:void 0,
GIT_NOGLOB_PATHSPECS:void 0}};async function runGit(args,{repo,onOutput,signal,isLowPriority,config=[]}){const settings=[...SAFE_CONFIG,...config].flatMap(setting=>[
"-c",setting]);const child=spawn("git",["--no-pager",...settings,...args],{cwd:repo,stdio:["ignore","pipe","pipe"],signal,env:{...process.env,...SAFE_ENVIRONMENT}});
if(isLowPriority)lowerPriority(child.pid);const output=[];const errors=[];child.stdout.on("data",onOutput??(chunk=>output.push(chunk)));child.stderr.on("data",chunk=>errors.
push(chunk));const code=await new Promise((resolve3,reject)=>{child.on("error",error=>reject(new GitError(error.code==="ENOENT"?`git can't be started in ${repo}\
: is it installed, and does the folder exist?`:`git failed: ${error.message}`,{cause:error})));child.on("close",resolve3)});if(code===0)return Buffer.concat(output);
const said=Buffer.concat(errors).toString().trim().split("\n").at(-1);const advice=said?.includes(LACK)?`; ${GET_THE_REST}`:"";throw new GitError(`git ${args.find(
arg=>!arg.startsWith("-"))??""} failed${said?`: ${said}`:` with exit code ${String(code)}`}${advice}`,{exitCode:code??NaN})}function lowerPriority(pid){try{if(pid!==
void 0)setPriority(pid,constants.priority.PRIORITY_LOW)}catch{}}var LACK="promisor remote";var isLackOfClone=error=>error instanceof GitError&&error.message.includes(
LACK);var GET_THE_REST="this is a partial clone; git fetch --refetch --no-filter gets the rest";async function tryGit(args,options){return runGit(args,options).
catch(error=>{if(error instanceof GitError&&error.exitCode!==void 0)return void 0;throw error})}async function askGit(args,options){return runGit(args,options).
catch(error=>{if(error instanceof GitError&&error.exitCode===1)return void 0;throw error})}async function resolveCommit(repo,ref){const commit=await findHash(repo,`${ref}^{commit}`);if(commit!==void 0||ref.includes(":"))return commit;const hash=await findHash(
repo,ref);if(hash===void 0||hash===ref||await askGit(["cat-file","-e",hash],{repo}))return void 0;throw new GitError(`${JSON.stringify(ref)} is ${hash}, but tha\
t object is missing here; git fsck tells more`)}var NAMES_NOTHING=/exit code 128$|no upstream|no such branch|does not point to a branch|only has|outside repository/;
async function findHash(repo,text){try{const found=await askGit(["rev-parse","--verify","--quiet","--end-of-options",text],{repo});const hash=found?.toString().
trim();return hash!==void 0&&/^[0-9a-f]+$/.test(hash)?hash:void 0}catch(error){if(error instanceof GitError&&NAMES_NOTHING.test(error.message))return void 0;throw error}}async function findTop(folder){return await askPlace(folder,"--show-toplevel")||void 0}async function isRepository(folder){return await askPlace(folder,"--git-d\
ir")!==void 0}async function askPlace(folder,question){try{return(await runGit(["rev-parse",question],{repo:folder})).toString().replace(/\n$/,"")}catch(error){
if(error instanceof GitError&&/not a git repository|must be run in a work tree/.test(error.message))return void 0;throw error}}async function findRepository(folder){
const top=await findTop(folder)??(await isBare(folder)?folder:void 0);if(top===void 0)throw new UsageError(`${folder} is not in a git repository; name one with \
--repo`);return top}var isBare=async folder=>await askPlace(folder,"--is-bare-repository")==="true";async function listPaths(repo){const index=await runGit(["ls\
-files","-z","--stage"],{repo});const isIndexed=index.length>0||await resolveCommit(repo,"HEAD")===void 0;const list=isIndexed?index:await runGit(["ls-tree","-r",
"-z","--full-tree","HEAD"],{repo});const paths=pathsOfEntries(list);return[...new Set(paths)].sort(compareText)}async function listTracked(folder){const top=await findTop(
folder);return top===void 0?void 0:(await listPaths(top)).map(plainPath)}async function isCommitted(root,path){const entries=await runGit(["--literal-pathspecs",
"ls-tree","-z","--full-tree","HEAD","--",path],{repo:root});return entries.length>0}async function findPlace(folder){const places=await tryGit(["rev-parse","--s\
how-prefix","--show-toplevel"],{repo:folder});if(!places)return void 0;const[prefix="",top=""]=places.toString().split("\n");const paths=await listPaths(top);return{
prefix,files:new Set(paths.map(plainPath)),submodules:new Set(paths.filter(isSubmodule).map(plainPath))}}var EMPTY_TREES=["4b825dc642cb6eb9a060e54bf8d69288fbee4\
904","6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"];var MOST_CHARACTERS=1e5;async function countLines(repo,paths){if(paths.length===0)return new Map;
const isShort=paths.reduce((sum,path)=>sum+path.length,0)<=MOST_CHARACTERS;const only=isShort&&paths.every(path=>!new RegExp("\\p{Surrogate}","u").test(path))?paths:
[];const args=["--literal-pathspecs","diff-tree","-r","-z","--numstat","--no-renames","--no-ext-diff","--no-textconv"];let output;for(const empty of EMPTY_TREES)
output??=await tryGit([...args,empty,"HEAD","--",...only],{repo});const lines=new Map;for(const entry of output?splitFields(output):[]){const[added,,path]=entry.
split("	",3);if(path!==void 0)lines.set(entry.slice(entry.indexOf("	",entry.indexOf("	")+1)+1),added==="-"?0:Number(added))}return lines}function findPathFault(path){if(path==="")return{problem:"is empty"};if(path.includes("\0"))return{problem:"contains a NUL character"};if(path.startsWith("/")||
/^[A-Za-z]:[\\/]/.test(path))return{problem:"is absolute; write it from the repository's root"};if(!/(?:^|\/)(?:[./]|$)/.test(path))return void 0;const parts=path.
split("/");if(parts.includes(".git"))return{problem:"is inside .git, which no commit contains"};if(!parts.some(part=>part===""||part==="."||part===".."))return void 0;
const meant=normalize(parts);if(meant===void 0)return{problem:"leads out of the repository; write it from the repository's root"};if(/(?:^|\/)$/.test(path))return{
problem:"names a folder; name a file in it"};return{problem:"is not a path from the repository's root",meant}}function describePathFault(path){const fault=path===
void 0?void 0:findPathFault(path);return fault&&`${quoted(path)} ${fault.problem}${fault.meant?`; write ${quoted(fault.meant)}`:""}`}function normalize(parts){const kept=[];
for(const part of parts){if(part===".."&&kept.pop()===void 0)return void 0;if(part!==""&&part!=="."&&part!=="..")kept.push(part)}return kept.join("/")}var LONGEST_SHOWN=300;
var quoted=path=>path.length>LONGEST_SHOWN?`${JSON.stringify(path.slice(0,LONGEST_SHOWN))}\u2026`:JSON.stringify(path);function unquotePath(text){if(!text.startsWith('"'))return text;if(text.length<2||!text.endsWith('"'))return void 0;const bytes=[];const encoder=new TextEncoder;
const inner=text.slice(1,-1);let index=0;for(const{0:piece,1:escape}of inner.matchAll(/\\([0-7]{3}|[abtnvfr"\\])|[^"\\]+/gsu)){index+=piece.length;if(escape?.length===
3)bytes.push(parseInt(escape,8));else for(const byte of encoder.encode(escape===void 0?piece:ESCAPES[escape]??escape))bytes.push(byte)}return index===inner.length?
decodeName(Uint8Array.from(bytes)):void 0}function readPathLines(text){return text.split(/\r?\n/).flatMap(line=>line===""?[]:unquotePath(line)??line)}var ESCAPES={
a:"\x07",b:"\b",t:"	",n:"\n",v:"\v",f:"\f",r:"\r"};function decodeGiven(bytes,name){const encoding=findWideEncoding(bytes);if(encoding)throw new UsageError(`${name} is ${encoding} text; save it as UTF-8`);return decodeName(
bytes).replace(/^\uFEFF/,"")}import{readFile,realpath}from"node:fs/promises";import{basename,dirname,join,relative,resolve}from"node:path";async function findIgnored(root,path){const rule=await ruleFor(root,[path]);if(!rule)return void 0;const parts=path.split("/");for(let length=1;length<parts.length;length++){
const folder=`${parts.slice(0,length).join("/")}/`;if(await ruleFor(root,["--no-index",folder]))return{path,...rule,add:`!/${folder}`}}return{path,...rule,add:`\
!/${path}`}}async function ruleFor(root,args){const said=(await tryGit(["check-ignore","-v",...args],{repo:root}))?.toString()??"";const named=said.slice(0,Math.
max(0,said.lastIndexOf("	")));const found=/:(\d+):/.exec(named);if(!found)return void 0;const rule=named.slice(found.index+found[0].length);return rule.startsWith(
"!")?void 0:{file:named.slice(0,found.index),line:Number(found[1]),rule}}var nameOfInput=path=>path==="-"?STANDARD_INPUT:path;var STANDARD_INPUT="standard input";async function readInput(io,path,name=path){if(path==="-")return io.stdin();
try{return await readFile(resolve(io.cwd,path))}catch(error){const{code}=error;const otherwise=code==="EISDIR"?"is a folder":`can't be read: ${reasonOf(error)}`;
throw new UsageError(`${name} ${code==="ENOENT"?"does not exist":otherwise}`,{cause:error})}}var readText=async(io,path)=>decodeGiven(await readInput(io,path),nameOfInput(
path));async function listTree(io,{beside,tree,repo}){if(tree!==void 0)return readPathLines(await readText(io,tree));const folder=repo??(beside==="-"?".":dirname(
resolve(io.cwd,beside)));return listTracked(resolve(io.cwd,folder))}async function describeIgnored(file){const folder=await realpath(dirname(file));const top=await findTop(
folder);if(top===void 0)return[];const path=join(relative(await realpath(top),folder),basename(file)).replaceAll("\\","/");const ignored=await findIgnored(top,path);
if(!ignored)return[];return[`${ignored.path} is ignored by git: line ${ignored.line} of ${ignored.file} says ${ignored.rule}; add ${ignored.add} to .gitignore, \
below that line if it is in there`]}import{access,realpath as realpath2,stat}from"node:fs/promises";import{basename as basename2,dirname as dirname2,isAbsolute,join as join2,relative as relative2,
resolve as resolve2}from"node:path";var OTHER_NAMES={"ssh.github.com":"github.com","altssh.gitlab.com":"gitlab.com"};async function findOrigin(folder){const url=await tryGit(["remote","get-url","o\
rigin"],{repo:folder}).catch(()=>void 0);return url&&parseRemote(url.toString().trim())}function parseRemote(text){const scp=/^(?:[^@/:\s]+@)?([^@/:\s]+):(?!\/\/)(\S+)$/.
exec(text);const url=scp?`ssh://${scp[1]}/${scp[2].replace(/^\/+/,"")}`:text;if(!URL.canParse(url))return void 0;const{protocol,hostname,host,pathname}=new URL(
url);const isWeb=protocol==="https:"||protocol==="http:";if(!isWeb&&!(/^(?:git\+)?ssh:$|^git:$/.test(protocol)&&hostname.includes(".")))return void 0;const path=pathname.
replace(/^\/+/,"").replace(/\/$/,"").replace(/\.git$/,"");if(hostname===""||path==="")return void 0;const name=OTHER_NAMES[hostname.toLowerCase()]??(isWeb?host:
hostname);return{server:`${protocol==="http:"?"http":"https"}://${name.toLowerCase()}`,path}}var MATRIX_FILE="matrix.yaml";var OTHER_PLACE=".github/matrix.yaml";async function findFolder(io,repo){const folder=resolve2(io.cwd,repo??".");const found=await stat(
folder).catch(()=>void 0);if(found?.isDirectory())return folder;throw new UsageError(`--repo ${repo??"."} ${found?"is not a folder":"does not exist"}`)}async function findRoot(io,repo){
const folder=await findFolder(io,repo);return findTop(folder).catch(error=>{if(error instanceof GitError&&error.exitCode===void 0)return void 0;throw error})}async function findMatrix(io,{
matrix,repo}){if(matrix==="-")return{name:matrix,path:void 0,read:()=>readInput(io,matrix)};if(matrix!==void 0&&await exists(resolve2(io.cwd,matrix)))return onDisk(
io,matrix,resolve2(io.cwd,matrix));const root=await findRoot(io,repo);const folder=root??await findFolder(io,repo);if(matrix!==void 0){const path2=resolve2(isAbsolute(
matrix)?io.cwd:folder,matrix);return onDisk(io,matrix,await exists(path2)?path2:resolve2(io.cwd,matrix))}const path=join2(folder,MATRIX_FILE);if(await exists(path))
return onDisk(io,MATRIX_FILE,path);const where=root===void 0?`in ${folder}, which is in no git repository`:`in ${root}, the repository's root`;throw new UsageError(
await describeMissing(where,folder))}async function placeInRepository(path,root){const named=relative2(root,path).replaceAll("\\","/");if(isInside(named))return named;
const folder=await realpath2(dirname2(path)).catch(()=>dirname2(path));const place=relative2(await realpath2(root),join2(folder,basename2(path))).replaceAll("\\",
"/");return isInside(place)?place:void 0}var isInside=place=>place!==".."&&!place.startsWith("../")&&!isAbsolute(place);async function describeMissing(where,folder,name=MATRIX_FILE){
if(name!==MATRIX_FILE)return`there is no ${name} ${where}: commit it, or use the file on disk with --matrix-from disk`;const isElsewhere=await exists(join2(folder,
OTHER_PLACE));return`there is no ${MATRIX_FILE} ${where}: ${isElsewhere?`${OTHER_PLACE} exists, name it with --matrix ${OTHER_PLACE}`:"name yours with --matrix \
FILE, or write a first one with `support-matrix init`"}`}var onDisk=(io,name,path)=>({name,path,read:()=>readInput(io,path,name)});var exists=path=>access(path).
then(()=>true,()=>false);async function findServer(io,{server,repo}){if(server!==void 0)return parseServer(server,"--server");const{GITHUB_SERVER_URL:set}=io.env;
if(set)return parseServer(set,"GITHUB_SERVER_URL");const origin=await findOrigin(resolve2(io.cwd,repo??"."));return origin?.server??"https://github.com"}function parseServer(text,from){
const url=URL.canParse(text)?new URL(text):void 0;const isAddress=url!==void 0&&/^https?:$/.test(url.protocol)&&url.search===""&&url.hash==="";if(isAddress&&url.
username===""&&url.password==="")return url.href.replace(/\/$/,"");throw new UsageError(`${from} ${terminalText(JSON.stringify(text))} is not a server's address\
; write it as https://git.example.org`)}var STATUSES=["added","removed","modified","renamed","copied","changed","unchanged"];function startListing(){const changes=[];const faults=[];return{changes,faults,add:(change,line)=>{const message=describePathFault(change.path)??describePathFault(
change.previousPath);if(message===void 0)changes.push(change);else faults.push({line,message})},fault:(message,line)=>faults.push({line,message})}}var STATUS_LETTERS={A:"added",D:"removed",M:"modified",R:"renamed",C:"copied",T:"changed"};var LETTER=/^([ADMRCT])\d{0,3}$/;var EXPECTED="expected a status lett\
er (A, D, M, T, R100, C100) and its path, separated by tabs";function parseNameStatus(text){return text.includes("\0")?parseFields(text):parseLines(text)}function parseLines(text){
const listing=startListing();text.split("\n").forEach((raw,index)=>{const line=raw.replace(/\r$/,"");if(line==="")return;const[word="",...quoted2]=line.split("	");
const paths=quoted2.map(unquotePath);const status=statusOf(word);const wanted=pathsAfter(status);const foreign=quoted2.find(path=>path.includes("\\")&&!path.startsWith(
'"'));if(status&&foreign!==void 0)listing.fault(`${JSON.stringify(foreign)} is written with \\; write ${JSON.stringify(foreign.replaceAll("\\","/"))}`,index+1);else if(!status||
paths.length!==wanted||paths.some(path=>!path))listing.fault(EXPECTED,index+1);else listing.add(toChange(status,paths),index+1)});return listing}function parseFields(text){
const fields=text.split("\0");if(fields.at(-1)?.trim()==="")fields.pop();const listing=startListing();for(let index=0;index<fields.length;){const status=statusOf(
fields[index]);const count2=pathsAfter(status);const paths=fields.slice(index+1,index+1+count2);if(!status||paths.length<count2||paths.includes("")){listing.fault(
EXPECTED.replace("separated by tabs","each ended by NUL"),index+1);return listing}listing.add(toChange(status,paths),index+1);index+=1+count2}return listing}var pathsAfter=status=>status===
"renamed"||status==="copied"?2:1;function statusOf(word){const letter=LETTER.exec(word)?.[1];return letter===void 0?void 0:STATUS_LETTERS[letter]}function toChange(status,paths){
return paths.length===2?{status,path:paths[1],previousPath:paths[0]}:{status,path:paths[0]}}function parseJsonLines(text){const listing=startListing();text.split("\n").forEach((line,index)=>{if(line.trim()==="")return;const made=parseLine(line);if(typeof made===
"string")listing.fault(made,index+1);else listing.add(made,index+1)});return listing}function parseLine(line){let value;try{value=JSON.parse(line)}catch{return"\
not a JSON object on one line"}return isRecord(value)?toChange2(value):"not a JSON object"}function toChange2(entry){const path=entry.path??entry.filename;const previousPath=entry.
previous_path??entry.previous_filename;const status=toStatus(entry.status);if(!status)return`status must be one of ${STATUSES.join(", ")}, or a letter of ${Object.
keys(STATUS_LETTERS).join(" ")}`;if(typeof path!=="string"||path==="")return"path must be text";if(previousPath!==void 0&&previousPath!==null&&(typeof previousPath!==
"string"||previousPath===""))return"previous_path must be text";if(status==="renamed"&&typeof previousPath!=="string")return"a renamed file needs its previous_p\
ath";const isCount2=lines=>Number.isInteger(lines)&&lines>=0;if(![entry.additions??0,entry.deletions??0].every(isCount2))return"additions and deletions must be \
numbers of lines";return{status,path,...typeof previousPath==="string"&&(status==="renamed"||status==="copied")&&{previousPath},...typeof entry.additions==="num\
ber"&&{additions:entry.additions},...typeof entry.deletions==="number"&&{deletions:entry.deletions},...typeof entry.patch==="string"&&{patch:entry.patch},...typeof entry.
patch==="string"&&SUBMODULE.test(entry.patch)&&{submodule:true}}}var SUBMODULE=/^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)){1,2}$/;
function toStatus(word){if(typeof word!=="string")return void 0;return STATUSES.find(status=>status===word)??statusOf(word)}var PREFIX=/^[abciow12]\//;function readSide(text){const tab=text.indexOf("	");const written=tab<0?text:text.slice(0,tab);const name=unquotePath(written)??written;
if(name==="/dev/null")return{name,made:false};return{name,made:tab<0?void 0:!isEpoch(text.slice(tab+1))}}function isEpoch(text){const[,day,time,hours,minutes]=/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d\d)(\d\d)\s*$/.
exec(text)??[];return day!==void 0&&Date.parse(`${day}T${time}${hours}:${minutes}`)===0}function sidesOfHeader(text){const quoted2=/^("(?:[^"\\]|\\.)*"|[^"]\S*) ("(?:[^"\\]|\\.)*"|\S+)$/.
exec(text);if(text.includes('"')&&quoted2)return sides(unquotePath(quoted2[1])??quoted2[1],unquotePath(quoted2[2])??quoted2[2]);return splitAt(text," ")}function sidesOfBinary(text){
return splitAt(text," and ")}function splitAt(text,between){for(let at=text.indexOf(between);at>=0;at=text.indexOf(between,at+1)){const[before,after]=[text.slice(
0,at),text.slice(at+between.length)];if(samePath(before,after)!==void 0)return sides(before,after)}const only=text.split(between);return only.length===2?sides(only[0],
only[1]):{}}var sideOf=name=>({name,made:name==="/dev/null"?false:void 0});var sides=(before,after)=>({before:sideOf(before),after:sideOf(after)});function samePath(before,after){
if(before===after)return before;return PREFIX.test(before)&&PREFIX.test(after)&&before.slice(2)===after.slice(2)?before.slice(2):void 0}var NAMELESS={problem:"t\
he file that starts here has no name"};function compileNaming(all){const bare=all.some(({before,after})=>before&&before.name===after?.name&&before.made!==false);
return({header,before=header?.before,after=header?.after})=>{const[from,to]=header?.before&&header.after?[header.before,header.after]:[before,after];if(!from||!to)
return NAMELESS;const path=samePath(from.name,to.name);if(path==="/dev/null")return NAMELESS;if(path!==void 0)return{path};const alone=from.name==="/dev/null"?to.
name:to.name==="/dev/null"?from.name:void 0;if(alone===void 0)return differing(from.name,to.name);return{path:bare?alone:alone.replace(PREFIX,"")}}}function differing(before,after){
const[left,right]=[before.split("/"),after.split("/")];while(left.length>0&&left.at(-1)===right.at(-1)){left.pop();right.pop()}const prefixes=[left,right].map(parts=>parts.
length>0?`${parts.join("/")}/`:"none");const whole=left.join("/")===before||right.join("/")===after;return{problem:whole?`the two sides have the names ${JSON.stringify(
before)} and ${JSON.stringify(after)}; make the diff with git diff`:`the two sides have the prefixes ${prefixes.join(" and ")}, so it is unclear which path is m\
eant; make the diff with git diff --src-prefix=a/ --dst-prefix=b/, or diff -ruN a b`}}var HUNK=/^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;function hunkSize(line){const found=HUNK.exec(line);return found?{before:Number(found[1]??1),after:Number(found[2]??
1)}:void 0}function patchLines(patch){const lines=[];let before=0;let after=0;for(const line of patch.split("\n")){const hunk=before+after===0?hunkSize(line):void 0;
if(hunk)({before,after}=hunk);else if(line.startsWith("\\")||line===""&&before+after===0)continue;else if(line.startsWith("+")){after--;lines.push(line.slice(1))}else if(line.
startsWith("-")){before--;lines.push(line.slice(1))}else{before--;after--}}return before===0&&after===0?lines:void 0}function changedLines({lines,patch}){return lines??
(patch===void 0?void 0:patchLines(patch))}var newSection=line=>({...{line,submodule:false,binary:false},...{additions:0,deletions:0,lines:[]}});function parseUnifiedDiff(text){const listing=startListing();
const fault=(message,line)=>listing.fault(message,line);const lines=text.split("\n");const sections=[];let section;let inGitHeader=false;let before=0;let after=0;
const finish=line=>{if(before>0||after>0)fault("the hunk before this line is cut off",line);before=after=0;section=void 0};const start=line=>{finish(line);section=
newSection(line);sections.push(section);return section};lines.forEach((raw,index)=>{const number=index+1;if(section&&(before>0||after>0)){if(raw===""&&index===lines.
length-1)return;const sign=raw[0];if(sign==="+")after--;else if(sign==="-")before--;else if(sign===" "||raw===""||raw==="\r"){before--;after--}else if(sign!=="\\"){
fault("expected a line of the hunk, starting with a space, + or -",number);return}if(sign==="+"||sign==="-"){section[sign==="+"?"additions":"deletions"]++;section.
lines.push(raw.slice(1))}return}const line=raw.replace(/\r$/,"");if(line.startsWith("diff --git ")){start(number).header=sidesOfHeader(line.slice("diff --git ".
length));inGitHeader=true;return}if(line.startsWith("--- ")&&lines[index+1]?.startsWith("+++ ")){const own=inGitHeader&&section?section:start(number);inGitHeader=
false;own.before=readSide(line.slice(4));return}if(line.startsWith("+++ ")&&section){section.after=readSide(line.slice(4));return}const hunk=section&&hunkSize(line);
if(section&&hunk){inGitHeader=false;({before,after}=hunk);if(before===0&&section.before?.made===void 0&&!section.header)section.status??="added";return}if(line===
""||line.startsWith("\\ "))return;if(line.startsWith("Binary files ")&&line.endsWith(" differ")){const own=inGitHeader&&section?section:start(number);own.binary=
true;if(!own.header)Object.assign(own,sidesOfBinary(line.slice("Binary files ".length,-" differ".length)));return}if(section&&readHeader(section,line))return;if(section?.
binary&&/^(?:literal|delta) \d+$|^[A-Za-z][!-~]+$/.test(line))return;if(line.startsWith("Only in ")){fault("a file is only named, not shown: make the diff with \
git diff, or diff -N",number);return}if(/^(?:diff -|Index: |={20,}$)/.test(line)){finish(number);return}fault("expected a line of a unified diff",number)});finish(
lines.length);const pathOf=compileNaming(sections);for(const one of sections){const made=toChange3(one,pathOf);if(typeof made==="string")fault(made,one.line);else
listing.add(made,one.line)}listing.faults.sort((a,b)=>a.line-b.line);return listing}function readHeader(section,line){const[,key,value=""]=/^(new file mode|deleted file mode|old mode|new mode|rename from|rename to|copy from|copy to|similarity index|dissimilarity index|index) (.*)$/.
exec(line)??[];if(/(?:mode|^index [0-9a-f.]+) 160000$/.test(line))section.submodule=true;switch(key){case void 0:if(line!=="GIT binary patch")return false;section.
binary=true;return true;case"new file mode":section.status="added";return true;case"deleted file mode":section.status="removed";return true;case"rename from":case"\
copy from":section.status=key==="rename from"?"renamed":"copied";section.from=unquotePath(value)??value;return true;case"rename to":case"copy to":section.to=unquotePath(
value)??value;return true;default:return true}}function toChange3(section,pathOf){const{status,submodule,binary,additions,deletions,lines,from,to,before,after}=section;
const known={...submodule&&{submodule},...binary?{additions:0,deletions:0}:{additions,deletions,lines}};if(status==="renamed"||status==="copied")return from&&to?
{status,path:to,previousPath:from,...known}:NAMELESS.problem;const named=pathOf(section);if("problem"in named)return named.problem;const side=before?.made===false?
"added":after?.made===false?"removed":"modified";return{status:status??side,path:named.path,...known}}var COMMIT="this is a commit with its message, as git format-patch, show and log write it; make it with git diff BASE...HEAD";var LINES=[[/^(?:\x1b\[[\d;]*m)+(?:diff |--- |\+\+\+ |@@|Index: )/m,
"this diff is coloured; make it with git diff --no-color"],[/^From [0-9a-f]{40,64} [A-Z]/m,COMMIT],[/^commit [0-9a-f]{40,64}\b/m,COMMIT],[/^diff --(?:cc|combined) /m,
"this is the combined diff of a merge; make it with git diff BASE...HEAD"],[/^Submodule \S.* (?:[0-9a-f]{7,64}\.{2,3}[0-9a-f]{7,64}|contains (?:untracked|modified) content)/m,
"a submodule is shown as a log; make the diff with git diff --submodule=short"],[/^\*{15}$/m,"this is a context diff; make a unified one with diff -u"],[/^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/m,
"this is a plain diff without file names; make a unified one with diff -u"]];var STARTS=[[/^\s*\[/,"this is a JSON array; write one object per line, for example\
 with jq -c '.[]'"],[/^\s*<(?:!doctype|html|\?xml)/i,"this is a web page, not a diff; did the download need a login?"],[/^\x1f|^PK\x03/,"this is a compressed fi\
le; unpack it first"]];var SHAPES=[[/^:\d{6} \d{6} /,"this is the output of git diff --raw; make it with git diff --name-status"],[/^(?:\d+|-)\t(?:\d+|-)\t/,"th\
ese are line counts without a status; make it with git diff --name-status"],[/ \| +(?:\d+|Bin)|^ \d+ files? changed/,"this is a summary of a diff; make it with \
git diff --name-status"],[/^(?:[MADRCUT ]{2}|\?\?|!!|##) \S/,"this is the output of git status; make it with git diff --name-status BASE...HEAD"],[/^[ADMTRC]\d{0,3} +\S/,
"the tabs have become spaces; use git's own output, not a copy of it"],[/^[^\t]+$/,"this is a list of names without a status; make it with git diff --name-statu\
s"]];function findForeignBytes(bytes){const encoding=findWideEncoding(bytes);return encoding&&{line:1,message:`this is ${encoding} text, as a shell on Windows w\
rites it; write UTF-8, as git diff --output=FILE does`}}function findForeignInput(text){for(const[pattern,message]of STARTS)if(pattern.test(text))return{line:1,
message};if(text.includes("\0"))return void 0;for(const[pattern,message]of LINES){const found=pattern.exec(text);if(found)return{line:lineAt(text,found.index),message}}
return void 0}function findForeignShape(text){const lines=text.split(text.includes("\0")?"\0":/\r?\n/).filter(line=>line.trim()!=="");const shape=SHAPES.find(([
pattern])=>lines.every(line=>pattern.test(line)));return shape&&{line:1,message:shape[1]}}function parseChanges(input){const foreign=typeof input==="string"?void 0:findForeignBytes(input);if(foreign)return{faults:[foreign]};const text=(typeof input===
"string"?input:decodeName(input)).replace(/^\uFEFF/,"");if(text.trim()==="")return{value:{changes:[],complete:true},faults:[]};const known=findForeignInput(text);
if(known)return{faults:[known]};const form=formOf(text);const{changes,faults}=form(text);const shape=form===parseNameStatus&&faults.length>0&&changes.length===0&&
findForeignShape(text);if(faults.length>0)return{faults:shape?[shape]:faults};return{value:{changes:mergeTypeChanges(changes),complete:true},faults:[]}}function describeFaults(faults,file){
const shown=faults.slice(0,MOST_SHOWN).map(({line,message})=>`${file}:${line}: ${message}`);const more=faults.length-shown.length;if(more>0)shown.push(`and ${count(
more,"more line")} that can't be read`);return shown.join("\n")}var MOST_SHOWN=5;function formOf(text){if(/^\s*\{/.test(text))return parseJsonLines;if(/^(?:diff |--- |Index: |Binary files )/m.
test(text)&&!text.includes("\0"))return parseUnifiedDiff;return parseNameStatus}function mergeTypeChanges(changes){const removed=new Set(changes.filter(change=>change.
status==="removed").map(change=>change.path));const replaced=new Set(changes.filter(change=>change.status==="added"&&removed.has(change.path)).map(change=>change.
path));if(replaced.size===0)return changes;return changes.flatMap(change=>{if(!replaced.has(change.path))return[change];if(change.status==="removed")return[];return[
change.status==="added"?{path:change.path,status:"changed"}:change]})}function markdownTable(head,rows){return[head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join("\n")}function missingNeeds(feature,needs){return[...new Set(needs)].filter(need=>!names(feature,need))}function names(feature,need){if(need==="notes")return feature.
notes!==void 0;if(need==="sunset")return feature.sunset!==void 0&&Object.keys(feature.sunset).length>0;return feature[need].length>0}function judgeLevelChanges({diff,leftBehind}){if(!diff)return[];const files=new Map(leftBehind.map(one=>[one.id,one.files]));return diff.features.flatMap(feature=>{
const change=changeOf(feature,diff);const rule=change&&diff.before.levelChanges[change];const row=feature.after??feature.before;if(!change||!rule||!row)return[];
const missing=missingNeeds(row,rule.needs??[]);if(rule.needs&&missing.length===0||rule.outcome==="pass")return[];const{id,name,category}=feature;return[{...{id,
name,category,change,missing},isNew:feature.before===null,title:(feature.after?diff.after:diff.before).levels.get(row.level).title,files:files.get(id)??0,outcome:rule.
outcome,...feature.after&&{line:diff.after.locate(feature.after.at).line}}]})}function changeOf({before:was,after:now,keys},diff){if(!now)return"removed";if(!was)
return"raised";if(!keys.includes("level"))return void 0;const by=order=>directionOf(order,was.level,now.level);return by(diff.before.levelOrder)??by(diff.after.
levelOrder)??"raised"}function judge(matrix,mapping,policy){const touchedIds=new Set(mapping.touched.map(({feature})=>feature.id));const features=mapping.touched.map(touched=>({...touched,
...judgeFeature(touched,{matrix,policy,touchedIds})}));const unmapped=mapping.unmappedKind?matrix.unmapped.outcome[mapping.unmappedKind]:"pass";const levelChanges=policy.
matrixChange?judgeLevelChanges(policy.matrixChange):[];const outcomes=[...features,...levelChanges].map(({outcome})=>outcome);return{features,unmapped,levelChanges,
verdict:worst([...outcomes,unmapped])}}function judgeFeature(touched,rules){const{feature,kind}=touched;const{outcome:capped,because}=capContent(touched,rules);
let outcome=capped;if(kind!=="remove"&&rules.policy.failOn.includes(feature.level)){outcome="fail";because.push({rule:"fail-on",level:feature.level,outcome})}if(feature.
tentative&&outcome!=="pass"){outcome=OUTCOMES[OUTCOMES.indexOf(outcome)-1];because.push({rule:"tentative",outcome})}return{outcome,because}}function capContent({
feature,kind,kindByPath},rules){const all=applyTables(feature,kind,rules);if(kindByPath===kind||all.outcome!=="fail")return all;const byPath=kindByPath?applyTables(
feature,kindByPath,rules):void 0;if(byPath?.outcome==="fail")return byPath;return{outcome:"warn",because:[...all.because,{rule:"content-only",outcome:"warn"}]}}
var ACCEPTS_OUTCOMES={fixes:{add:"warn",edit:"notice",remove:"pass"},removals:{add:"fail",edit:"warn",remove:"pass"}};function applyTables(feature,kind,{matrix,
touchedIds}){const{accepts="anything",level,sunset}=feature;const outcome=matrix.levels.get(level).outcome[kind];const because=[{rule:"level",level,kind,outcome}];
if(accepts==="anything"||kind==="remove")return{outcome,because};const bothSides=accepts==="fixes"&&sunset?.replacement!==void 0&&touchedIds.has(sunset.replacement);
const least=bothSides?"notice":ACCEPTS_OUTCOMES[accepts][kind];if(OUTCOMES.indexOf(least)<OUTCOMES.indexOf(outcome))return{outcome,because};return{outcome:least,
because:[...because,{rule:"accepts",accepts,bothSides,outcome:least}]}}function buildReport(parts){const{matrix,mapping,judgement,failOn,problems=[],preview=false,baseFaults=[],matrixChange=null,override=null,emptied=new Set,author,
suggestions=[],lookAlikes=[],base=null,head=null,staged=false}=parts;const covered=new Set(matrixChange?.becomesCovered);const asking=mapping.unmapped.filter(({
kind})=>matrix.unmapped.outcome[kind]!=="pass").map(({path})=>path);const byId=featuresById(matrix.features);const verdictOfPreview=baseFaults.length>0?"warn":"\
pass";const verdictOfPolicy=preview?verdictOfPreview:judgement.verdict;const verdictWithoutOverride=problems.length>0?"fail":verdictOfPolicy;const softened=verdictOfPolicy===
"fail"&&override?"warn":verdictOfPolicy;return{base,head,...staged&&{staged},verdict:worst([softened,problems.length>0?"fail":"pass"]),verdictWithoutOverride,complete:mapping.
complete,problems,preview,baseFaults,features:judgement.features.map(({feature,kind,outcome,because,files})=>{const{id,category,name,level,tentative,maintainers,
seekingMaintainers,crossCutting}=feature;const{accepts,notes,warning,sunset}=feature;const replacement=sunset?.replacement;return{...{id,category,name,level,tentative,
change:kind,outcome,because,maintainers},planned:plannedMaintainers(matrix,feature),unmaintained:!isMaintained(matrix,feature),...{seekingMaintainers,crossCutting},
...accepts&&{accepts},...notes!==void 0&&{notes},...warning!==void 0&&{warning},...sunset&&{sunset},...replacement!==void 0&&{replacement:byId.get(replacement)?.
name??replacement},labels:[...feature.labels,...matrix.levels.get(level).labels],checks:feature.checks,files:files.map(fileOf).sort((a,b)=>compareText(a.path,b.
path)),emptied:emptied.has(id)}}),unmapped:mapping.unmapped.map(({path})=>path),unmappedOutcome:judgement.unmapped,levelChanges:preview?[]:judgement.levelChanges,
toMap:asking.filter(path=>!covered.has(path)),suggestions,lookAlikes,mappedByHead:asking.filter(path=>covered.has(path)),contentNotChecked:mapping.contentNotChecked,
files:mapping.files,matrixChange,override:verdictOfPolicy==="fail"?override:null,...matrix.override&&{overrideLabel:matrix.override.label},levels:matrix.levels,
...matrix.volunteer!==void 0&&{volunteer:matrix.volunteer},...matrix.contact&&{contact:matrix.contact},...author&&{author:authorOf(author,matrix)},failOn}}var NEW_HERE=new Set(
["FIRST_TIME_CONTRIBUTOR","FIRST_TIMER","NONE"]);function authorOf({login,association},matrix){const isBot=matrix.bots.some(bot=>accountKey(bot)===accountKey(login));
return{login,isBot,isNew:!isBot&&association!==void 0&&NEW_HERE.has(association)}}function fileOf({change,pattern}){const{path,previousPath,status,submodule}=change;
return{path,...previousPath!==void 0&&{previousPath},status,...submodule&&{submodule},pattern}}function kindOf(touches){const kinds=touches.map(kindOfTouch);return kinds.includes("add")?"add":kinds.every(kind=>kind==="remove")?"remove":"edit"}function kindOfTouch({
change,here,before}){switch(change.status){case"added":case"copied":return"add";case"removed":return"remove";case"renamed":return!here?"remove":before?"edit":"a\
dd";case"modified":return change.additions===0&&(change.deletions??0)>0?"remove":"edit";case"changed":case"unchanged":return"edit"}}function mapChanges(map,changeSet){const byFeature=new Map;const unmapped=[];const contentNotChecked=new Set;const changes=changeSet.changes.filter(change=>change.
status!=="unchanged");for(const change of changes){const covered=touch(map,change,byFeature,contentNotChecked);if(covered||map.isIgnored(matchedPath(change)))continue;
const before=change.previousPath!==void 0&&map.featuresOf(matchedPath(change,change.previousPath)).length===0;unmapped.push({path:change.path,change,here:true,before})}
const touched=map.matrix.features.flatMap(feature=>{const files=byFeature.get(feature);if(!files)return[];const byPath=files.flatMap(file=>file.byPath??[]);return[
{feature,kind:kindOf(files),files,...byPath.length>0&&{kindByPath:kindOf(byPath)}}]});return{touched,unmapped:unmapped.map(file=>({path:file.path,kind:kindOfTouch(
file)})).sort((a,b)=>a.path<b.path?-1:1),...unmapped.length>0&&{unmappedKind:kindOf(unmapped)},contentNotChecked:[...contentNotChecked].sort(),files:changes.length,
complete:changeSet.complete}}var matchedPath=({path,submodule},which=path)=>submodule?`${which}/`:which;var CONTENT="content:";function touch(map,change,byFeature,contentNotChecked){
const touches=new Map;const here=map.featuresOf(matchedPath(change));for(const{feature,pattern}of here){const byPath={change,here:true,before:false};touches.set(
feature,{change,here:true,before:false,pattern,byPath})}if(change.status==="renamed"&&change.previousPath!==void 0)for(const{feature,pattern}of map.featuresOf(matchedPath(
change,change.previousPath))){const first=touches.get(feature);const byPath={change,here:first!==void 0,before:true};touches.set(feature,{...byPath,pattern:first?.
pattern??pattern,byPath})}let covered=here.length>0;for(const{feature,expressions}of map.contentOf){const moved=touches.get(feature);if(moved?.here||map.isExcluded(
feature,matchedPath(change)))continue;const lines=changedLines(change);if(!lines){contentNotChecked.add(change.path);continue}const found=expressions.find(({source,
regex})=>{map.asking=CONTENT+source;return lines.some(line=>regex.test(line))});if(!found)continue;const content={change,here:true,before:change.status==="renam\
ed",pattern:CONTENT+found.source};touches.set(feature,moved?{...moved,here:true}:content);covered=true}for(const[feature,file]of touches)append(byFeature,feature,
file);return covered}export{missingNeeds,markdownTable,parseWithinLimit,readMatrix,compileWithinLimit,splitFields,SUBMODULE_MODE,pathsOfEntries,runGit,isLackOfClone,tryGit,askGit,resolveCommit,
findTop,isRepository,findRepository,listPaths,isCommitted,findPlace,countLines,findOrigin,describePathFault,readPathLines,STATUS_LETTERS,decodeGiven,nameOfInput,
STANDARD_INPUT,readInput,readText,listTree,describeIgnored,MATRIX_FILE,OTHER_PLACE,findRoot,findMatrix,placeInRepository,describeMissing,exists,findServer,parseChanges,
describeFaults,judge,buildReport,mapChanges};
