import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{terminalText}from"./cli-shared-7.js";import{reasonOf}from"./cli-shared-2.js";import{CHECK_SECONDS,compileMatrix,findEmptied,foldersBeside,
foldersOf,isSubmodule,lookAlikesFor,matchWithinLimit,needsTree,plainPath,suggestFor,touchesFile,withinLimit}from"./cli-shared-11.js";import{ACCEPTS_WORDS,
DATE,DUE,LineCounter,MAINTAINER,OUTCOMES,WEB_ADDRESS,buildMatrix,checkMeaning,checkTexts,compareText,compilePattern,directionOf,expandBraces,hasTextOrUrl,isCount,
isDate,isDue,isEither,isFlag,isList,isMaintained,isMap,isMap2,isMapOf,isNode,isNumber,isOneOf,isRemovalDue,isScalar,isSeq,isSome,isText,levelIds,parseDocument,plannedMaintainers,
profileUrl,readAnyValue,readSound,visit,worst}from"./cli-shared-12.js";import{nearest}from"./cli-shared-8.js";import{FaultyMatrixError,GitError,GitHubError,
UsageError,WriteError}from"./cli-shared-3.js";function count(number,one,many=`${one}s`){return`${number} ${number===1?one:many}`}function listing(items){return items.length<2?items.join(""):`${items.slice(0,
-1).join(", ")} and ${items.at(-1)}`}function capitalized(sentence){return sentence.charAt(0).toUpperCase()+sentence.slice(1)}var fitsSchema=isMap2({version:isOneOf(1),categories:isList(isMap2({name:isText(isSome),features:isList(isMap2({name:isText(isSome),level:isEither(isOneOf("supp\
orted","best-effort","not-maintained","experimental","deprecated","obsolete"),isText())},{id:isText(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/),tentative:isFlag,
maintainers:isList(isText(MAINTAINER)),emeritus:isList(isText(MAINTAINER)),accepts:isOneOf("anything","fixes","removals"),reviewed:isText(DATE,isDate),"seeking-\
maintainers":isFlag,notes:isText(isSome),warning:isText(isSome),"cross-cutting":isFlag,paths:isEither(isList(isText()),isOneOf(null)),exclude:isList(isText()),content:isList(
isText()),sunset:isMap2({},{deprecated:isText(DUE,isDue),removal:isText(isSome,isRemovalDue),replacement:isText(isSome),tracking:isText(WEB_ADDRESS)}),docs:isList(
isText(isSome)),ci:isList(isText(isSome)),checks:isList(isText(isSome)),labels:isList(isText(/^[\s\S]{1,50}$/u)),allow:isMapOf(isText(isSome))}))},{notes:isText(
isSome)}))},{project:isText(isSome),match:isOneOf("all","last"),volunteer:isText(WEB_ADDRESS),contact:isMap2({},{text:isText(isSome),url:isText(WEB_ADDRESS)},hasTextOrUrl),
levels:isMapOf(isMap2({},{title:isText(isSome),meaning:isText(isSome),advice:isMap2({},{add:isText(),edit:isText(),remove:isText()}),outcome:isEither(isOneOf("p\
ass","notice","warn","fail"),isMap2({},{add:isOneOf("pass","notice","warn","fail"),edit:isOneOf("pass","notice","warn","fail"),remove:isOneOf("pass","notice","w\
arn","fail")})),needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),"min-maintainers":isNumber(isCount),after:isText(isSome),labels:isList(
isText(/^[\s\S]{1,50}$/u))})),unmapped:isMap2({},{add:isOneOf("pass","notice","warn","fail"),edit:isOneOf("pass","notice","warn","fail"),remove:isOneOf("pass","\
notice","warn","fail"),ignore:isList(isText())}),"level-changes":isMap2({},{raised:isMap2({},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","s\
unset")),outcome:isOneOf("pass","notice","warn","fail")}),lowered:isMap2({},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf(
"pass","notice","warn","fail")}),removed:isMap2({},{needs:isList(isOneOf("maintainers","docs","ci","checks","notes","sunset")),outcome:isOneOf("pass","notice","\
warn","fail")})}),bots:isList(isText(isSome)),override:isMap2({},{label:isText(/^[\s\S]{1,50}$/u),bots:isList(isText(isSome))}),teams:isMapOf(isMap2({},{planned:isFlag}))});var FAULTY=new Error("a fault");function parseSoundMatrix(input,file){const yaml=readSound(input);if(!yaml||yaml.value===null)return void 0;const fault=()=>{throw FAULTY};
if(!fitsSchema(yaml.value))return void 0;try{checkTexts(yaml,fault);checkMeaning(yaml,levelIds(yaml.value),fault)}catch(error){if(error===FAULTY)return void 0;throw error}
return buildMatrix(yaml.value,file,yaml.locate)}async function parseWithinLimit(bytes,name){const tooLong=()=>({what:`reading ${name}`,fix:"make it smaller"});const value=withinLimit(CHECK_SECONDS,tooLong,()=>parseSoundMatrix(
bytes,name));if(value)return{value,findings:[]};const{parseMatrix}=await import("./cli-parse.js");return withinLimit(CHECK_SECONDS,tooLong,()=>parseMatrix(
bytes,name))}async function readMatrix(bytes,name){const{value,findings}=await parseWithinLimit(bytes,name);if(!value)throw new FaultyMatrixError(findings);return value}
function compileWithinLimit(matrix,paths){const tooLong=()=>({what:`compiling the patterns of ${matrix.file}`,fix:"use fewer or simpler patterns"});return withinLimit(
CHECK_SECONDS,tooLong,()=>compileMatrix(matrix,paths))}function started(work){work.catch(()=>void 0);return work}var STRICT=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});var LENIENT=new TextDecoder("utf-8",{ignoreBOM:true});var ODD=56320;function decodeName(bytes){try{
return STRICT.decode(bytes)}catch{return decodeOdd(bytes)}}function decodeOdd(bytes){const pieces=[];let from=0;for(let index=0;index<bytes.length;){const length=sequenceLength(
bytes,index);if(length>0)index+=length;else{if(index>from)pieces.push(LENIENT.decode(bytes.subarray(from,index)));pieces.push(String.fromCharCode(ODD+bytes[index]));
from=++index}}pieces.push(LENIENT.decode(bytes.subarray(from)));return pieces.join("")}function sequenceLength(bytes,index){const first=bytes[index];if(first<128)
return 1;const length=first>=194&&first<=223?2:first>=224&&first<=239?3:first<=244?4:0;if(first<194||length===0)return 0;const second=bytes[index+1]??0;const least=first===
224?160:first===240?144:128;const most=first===237?159:first===244?143:191;if(second<least||second>most)return 0;for(let at=index+2;at<index+length;at++)if(((bytes[at]??
0)&192)!==128)return 0;return length}import{isUtf8}from"node:buffer";function splitFields(output){if(isUtf8(output))return output.toString().split("\0").slice(0,-1);const fields=[];let start=0;for(let end=output.indexOf(0);end>=0;end=
output.indexOf(0,start)){fields.push(decodeName(output.subarray(start,end)));start=end+1}return fields}var SUBMODULE_MODE="160000";function pathsOfEntries(output){
return splitFields(output).map(entry=>{const path=entry.slice(entry.indexOf("	")+1);return entry.startsWith(SUBMODULE_MODE)?`${path}/`:path})}import{spawn}from"node:child_process";var SAFE_CONFIG=["core.fsmonitor=false","core.hooksPath=/dev/null","core.quotePath=true","safe.directory=*","protocol.allow=never","color.ui=false","core.attrib\
utesFile=/dev/null","diff.orderFile=/dev/null","i18n.logOutputEncoding=UTF-8","log.showRoot=true","mailmap.file=/dev/null"];var SAFE_ENVIRONMENT={...{GIT_OPTIONAL_LOCKS:"\
0",GIT_TERMINAL_PROMPT:"0",GIT_NO_LAZY_FETCH:"1",GIT_ATTR_NOSYSTEM:"1",LC_ALL:"C"},TZ:"UTC",GIT_FLUSH:"0",...{GIT_GLOB_PATHSPECS:void 0,GIT_ICASE_PATHSPECS:void 0,
GIT_NOGLOB_PATHSPECS:void 0}};async function runGit(args,{repo,onOutput,signal,config=[]}){const settings=[...SAFE_CONFIG,...config].flatMap(setting=>["-c",setting]);
const child=spawn("git",["--no-pager",...settings,...args],{cwd:repo,stdio:["ignore","pipe","pipe"],signal,env:{...process.env,...SAFE_ENVIRONMENT}});const output=[];
const errors=[];child.stdout.on("data",onOutput??(chunk=>output.push(chunk)));child.stderr.on("data",chunk=>errors.push(chunk));const code=await new Promise((resolve4,reject)=>{
child.on("error",error=>reject(new GitError(error.code==="ENOENT"?`git can't be started in ${repo}: is it installed, and does the folder exist?`:`git failed: ${error.
message}`,{cause:error})));child.on("close",resolve4)});if(code===0)return Buffer.concat(output);const said=Buffer.concat(errors).toString().trim().split("\n").
at(-1);const advice=said?.includes("promisor remote")?`; ${GET_THE_REST}`:"";throw new GitError(`git ${args.find(arg=>!arg.startsWith("-"))??""} failed${said?`:\
 ${said}`:` with exit code ${String(code)}`}${advice}`,{exitCode:code??NaN})}var GET_THE_REST="this is a partial clone; git fetch --refetch --no-filter gets the\
 rest";async function tryGit(args,options){return runGit(args,options).catch(error=>{if(error instanceof GitError&&error.exitCode!==void 0)return void 0;throw error})}
async function askGit(args,options){return runGit(args,options).catch(error=>{if(error instanceof GitError&&error.exitCode===1)return void 0;throw error})}async function findTop(folder){return await askPlace(folder,"--show-toplevel")||void 0}async function isRepository(folder){return await askPlace(folder,"--git-d\
ir")!==void 0}async function askPlace(folder,question){try{return(await runGit(["rev-parse",question],{repo:folder})).toString().replace(/\n$/,"")}catch(error){
if(error instanceof GitError&&/not a git repository|must be run in a work tree/.test(error.message))return void 0;throw error}}async function findRepository(folder){
const top=await findTop(folder)??(await isBare(folder)?folder:void 0);if(top===void 0)throw new UsageError(`${folder} is not in a git repository; name one with \
--repo`);return top}var isBare=async folder=>await askPlace(folder,"--is-bare-repository")==="true";async function listPaths(repo){const index=await runGit(["ls\
-files","-z","--stage"],{repo});const list=index.length===0&&await isBare(repo)?await runGit(["ls-tree","-r","-z","HEAD"],{repo}):index;const paths=pathsOfEntries(
list);return[...new Set(paths)].sort(compareText)}async function listTracked(folder){const top=await findTop(folder);return top===void 0?void 0:(await listPaths(
top)).map(plainPath)}async function isCommitted(root,path){const entries=await runGit(["--literal-pathspecs","ls-tree","-z","--full-tree","HEAD","--",path],{repo:root});
return entries.length>0}async function findPlace(folder){const places=await tryGit(["rev-parse","--show-prefix","--show-toplevel"],{repo:folder});if(!places)return void 0;
const[prefix="",top=""]=places.toString().split("\n");const paths=await listPaths(top);return{prefix,files:new Set(paths.map(plainPath)),submodules:new Set(paths.
filter(isSubmodule).map(plainPath))}}var EMPTY_TREES=["4b825dc642cb6eb9a060e54bf8d69288fbee4904","6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc53\
21"];var MOST_CHARACTERS=1e5;async function countLines(repo,paths){if(paths.length===0)return new Map;const isShort=paths.reduce((sum,path)=>sum+path.length,0)<=
MOST_CHARACTERS;const only=isShort&&paths.every(path=>!new RegExp("\\p{Surrogate}","u").test(path))?paths:[];const args=["--literal-pathspecs","diff-tree","-r",
"-z","--numstat","--no-renames","--no-ext-diff","--no-textconv"];let output;for(const empty of EMPTY_TREES)output??=await tryGit([...args,empty,"HEAD","--",...only],
{repo});const lines=new Map;for(const entry of output?splitFields(output):[]){const[added,,path]=entry.split("	",3);if(path!==void 0)lines.set(entry.slice(entry.
indexOf("	",entry.indexOf("	")+1)+1),added==="-"?0:Number(added))}return lines}var OTHER_NAMES={"ssh.github.com":"github.com","altssh.gitlab.com":"gitlab.com"};async function findOrigin(folder){const url=await tryGit(["remote","get-url","o\
rigin"],{repo:folder}).catch(()=>void 0);return url&&parseRemote(url.toString().trim())}function parseRemote(text){const scp=/^(?:[^@/:\s]+@)?([^@/:\s]+):(?!\/\/)(\S+)$/.
exec(text);const url=scp?`ssh://${scp[1]}/${scp[2].replace(/^\/+/,"")}`:text;if(!URL.canParse(url))return void 0;const{protocol,hostname,host,pathname}=new URL(
url);const isWeb=protocol==="https:"||protocol==="http:";if(!isWeb&&!(/^(?:git\+)?ssh:$|^git:$/.test(protocol)&&hostname.includes(".")))return void 0;const path=pathname.
replace(/^\/+/,"").replace(/\/$/,"").replace(/\.git$/,"");if(hostname===""||path==="")return void 0;const name=OTHER_NAMES[hostname.toLowerCase()]??(isWeb?host:
hostname);return{server:`${protocol==="http:"?"http":"https"}://${name.toLowerCase()}`,path}}function findPathFault(path){if(path==="")return{problem:"is empty"};if(path.includes("\0"))return{problem:"contains a NUL character"};if(path.startsWith("/")||
/^[A-Za-z]:[\\/]/.test(path))return{problem:"is absolute; write it from the repository's root"};const parts=path.split("/");if(parts.includes(".git"))return{problem:"\
is inside .git, which no commit contains"};if(!parts.some(part=>part===""||part==="."||part===".."))return void 0;const meant=normalize(parts);if(meant===void 0)
return{problem:"leads out of the repository; write it from the repository's root"};if(/(?:^|\/)$/.test(path))return{problem:"names a folder; name a file in it"};
return{problem:"is not a path from the repository's root",meant}}function describePathFault(path){const fault=path===void 0?void 0:findPathFault(path);return fault&&
`${quoted(path)} ${fault.problem}${fault.meant?`; write ${quoted(fault.meant)}`:""}`}function normalize(parts){const kept=[];for(const part of parts){if(part===
".."&&kept.pop()===void 0)return void 0;if(part!==""&&part!=="."&&part!=="..")kept.push(part)}return kept.join("/")}var LONGEST_SHOWN=300;var quoted=path=>path.
length>LONGEST_SHOWN?`${JSON.stringify(path.slice(0,LONGEST_SHOWN))}\u2026`:JSON.stringify(path);function startListing(){const changes=[];const faults=[];return{changes,faults,add:(change,line)=>{const message=describePathFault(change.path)??describePathFault(
change.previousPath);if(message===void 0)changes.push(change);else faults.push({line,message})},fault:(message,line)=>faults.push({line,message})}}function unquotePath(text){if(!text.startsWith('"'))return text;if(text.length<2||!text.endsWith('"'))return void 0;const bytes=[];const encoder=new TextEncoder;
const inner=text.slice(1,-1);let index=0;for(const{0:piece,1:escape}of inner.matchAll(/\\([0-7]{3}|.)|[^"\\]+/gsu)){index+=piece.length;if(escape?.length===3)bytes.
push(parseInt(escape,8));else for(const byte of encoder.encode(escape===void 0?piece:ESCAPES[escape]??escape))bytes.push(byte)}return index===inner.length?decodeName(
Uint8Array.from(bytes)):void 0}var ESCAPES={a:"\x07",b:"\b",t:"	",n:"\n",v:"\v",f:"\f",r:"\r"};var STATUS_LETTERS={A:"added",D:"removed",M:"modified",R:"renamed",C:"copied",T:"changed"};var LETTER=/^([ADMRCT])(\d{0,3})$/;var EXPECTED="expected a status le\
tter (A, D, M, T, R100, C100) and its path, separated by tabs";function parseNameStatus(text){return text.includes("\0")?parseFields(text):parseLines(text)}function parseLines(text){
const listing2=startListing();text.split("\n").forEach((raw,index)=>{const line=raw.replace(/\r$/,"");if(line==="")return;const[word="",...quoted2]=line.split("\
	");const paths=quoted2.map(unquotePath);const status=statusOf(word);const wanted=status==="renamed"||status==="copied"?2:1;if(!status||paths.length!==wanted||paths.
some(path=>!path))listing2.fault(EXPECTED,index+1);else listing2.add(toChange(status,paths),index+1)});return listing2}function parseFields(text){const fields=text.
split("\0");if(fields.at(-1)?.trim()==="")fields.pop();const listing2=startListing();for(let index=0;index<fields.length;){const status=statusOf(fields[index]);
const count2=status==="renamed"||status==="copied"?2:1;const paths=fields.slice(index+1,index+1+count2);if(!status||paths.length<count2||paths.includes("")){listing2.
fault(EXPECTED.replace("separated by tabs","each ended by NUL"),index+1);return listing2}listing2.add(toChange(status,paths),index+1);index+=1+count2}return listing2}
function statusOf(word){const letter=LETTER.exec(word)?.[1];return letter===void 0?void 0:STATUS_LETTERS[letter]}function toChange(status,paths){return paths.length===
2?{status,path:paths[1],previousPath:paths[0]}:{status,path:paths[0]}}var DEFAULT_BASES=[["refs/remotes/origin/HEAD","origin/HEAD"],["refs/heads/main","main"],["refs/heads/master","master"],["refs/remotes/origin/main","origin/main"],
["refs/remotes/origin/master","origin/master"]];async function findRange(repo,refs){const head=await findCommit(repo,refs.head??"HEAD");if(refs.base!==void 0){const base=await findCommit(
repo,refs.base);return{base,baseRef:refs.base,mergeBase:await findMergeBase(repo,base,head),head}}for(const[ref,name]of DEFAULT_BASES){const commit=await resolveCommit(
repo,ref);if(commit===void 0)continue;const mergeBase=await findMergeBase(repo,commit,head);return{base:mergeBase,baseRef:name,mergeBase,head}}throw new UsageError(
"no base to compare with: neither origin/HEAD nor a branch main or master exists; name one with --base")}async function findBehind(repo,branch){const format="--\
format=%(refname)%00%(upstream:short)%00%(upstream:track,nobracket)";const refs=["refs/heads/","refs/remotes/origin/"].map(folder=>folder+branch);const listed=await tryGit(
["for-each-ref",format,...refs],{repo});const found=(listed?.toString()??"").split("\n").map(line=>line.split("\0"));const local=found.find(([name])=>name===refs[0]);
if(!local)return void 0;const[,upstream,track=""]=local;if(upstream){const commits2=Number(/\bbehind (\d+)/.exec(track)?.[1]??0);return commits2>0?{ref:upstream,
commits:commits2}:void 0}if(!found.some(([name])=>name===refs[1]))return void 0;const counted=await tryGit(["rev-list","--count",`${refs[0]}..${refs[1]}`],{repo});
const commits=Number(counted?.toString()??0);return commits>0?{ref:`origin/${branch}`,commits}:void 0}async function findCommit(repo,ref){if(!await isRepository(
repo))throw new UsageError(`${repo} is not a git repository; name one with --repo, or give the changes with --changes`);const commit=await resolveCommit(repo,ref);
if(commit!==void 0)return commit;throw new UsageError(`${JSON.stringify(ref)} is not a commit in ${repo}${await adviseOnShallow(repo)}`)}async function resolveCommit(repo,ref){
const commit=await findHash(repo,`${ref}^{commit}`);if(commit!==void 0||ref.includes(":"))return commit;const hash=await findHash(repo,ref);if(hash===void 0||hash===
ref||await askGit(["cat-file","-e",hash],{repo}))return void 0;throw new GitError(`${JSON.stringify(ref)} is ${hash}, but that object is missing here; git fsck \
tells more`)}var NAMES_NOTHING=/exit code 128$|no upstream|no such branch|does not point to a branch|only has|outside repository/;async function findHash(repo,text){
try{const found=await askGit(["rev-parse","--verify","--quiet","--end-of-options",text],{repo});const hash=found?.toString().trim();return hash!==void 0&&/^[0-9a-f]+$/.
test(hash)?hash:void 0}catch(error){if(error instanceof GitError&&NAMES_NOTHING.test(error.message))return void 0;throw error}}async function adviseOnShallow(repo){
const shallow=await tryGit(["rev-parse","--is-shallow-repository"],{repo});if(shallow?.toString().trim()!=="true")return"";return"; this is a shallow clone, whi\
ch lacks older commits: git fetch --unshallow gets them"}async function findMergeBase(repo,base,head){try{return(await runGit(["merge-base",base,head],{repo})).
toString().trim()}catch(error){if(!(error instanceof GitError&&/exit code 1$/.test(error.message)))throw error;throw new GitError("the two commits have no commo\
n history here; in a shallow clone, fetch more of it")}}async function hasUncommittedWork(repo){const named=await tryGit(["config","-z","--name-only","--get-reg\
exp","^filter\\..*\\.(clean|process|required)$"],{repo});const off=(named?.toString()??"").split("\0").filter(Boolean);const args=["status","--porcelain","--unt\
racked-files=no","--ignore-submodules=all"];const status=await tryGit(args,{repo,config:off.map(name=>`${name}=${name.endsWith(".required")?"false":""}`)});return status!==
void 0&&status.length>0}async function listFilesAt(repo,commit){return pathsOfEntries(await runGit(["ls-tree","-r","-z","--full-tree",commit],{repo}))}var DIFF=[
"diff","--no-ext-diff","--no-textconv","--no-color","--no-relative","--submodule=short","--ignore-submodules=none","-M","-l20000","--src-prefix=a/","--dst-prefi\
x=b/"];async function listRawChanges(repo,{mergeBase,head}){const args=[...DIFF,"--raw","--numstat","-z",mergeBase,head];return parseRaw(splitFields(await runGit(
args,{repo})))}var MOST_OF_A_FILE=16*1024*1024;var MOST_OF_ALL=256*1024*1024;async function diffFiles(repo,{mergeBase,head}){const files=[];let pieces=[];let[size,
total]=[0,0];const finish=()=>{if(size>0&&size<=MOST_OF_A_FILE&&total+size<=MOST_OF_ALL){files.push(Buffer.concat(pieces));total+=size};[pieces,size]=[[],0]};const take=piece=>{
size+=piece.length;if(size<=MOST_OF_A_FILE)pieces.push(piece);else pieces=[]};const start=Buffer.from("\ndiff --git ");let rest=Buffer.alloc(0);const onOutput=chunk=>{
let data=rest.length>0?Buffer.concat([rest,chunk]):chunk;for(let at=data.indexOf(start);at>=0;at=data.indexOf(start)){take(data.subarray(0,at+1));finish();data=
data.subarray(at+1)}const kept=Math.min(data.length,start.length-1);take(data.subarray(0,data.length-kept));rest=data.subarray(data.length-kept)};await runGit([
...DIFF,"--unified=0",mergeBase,head],{repo,onOutput});take(rest);finish();return files}function parseRaw(fields){const changes=new Map;let index=0;while(fields[index]?.
startsWith(":")){const[before,after,,,letter]=fields[index].slice(1).split(" ");const status=STATUS_LETTERS[letter[0]]??"changed";const submodule=(status==="rem\
oved"?before:after)===SUBMODULE_MODE;const moved=status==="renamed"||status==="copied";const path=fields[index+(moved?2:1)];const previous=moved&&{previousPath:fields[index+
1]};changes.set(path,{status,path,...previous,...submodule&&{submodule}});index+=moved?3:2}while(index<fields.length){const[added,deleted,name]=fields[index].split(
"	");const path=name||fields[index+2];const change=changes.get(path);if(change)Object.assign(change,{additions:Number(added)||0,deletions:Number(deleted)||0});index+=
name?1:3}return[...changes.values()]}import{access,constants,lstat,mkdir,open,readlink,realpath,rename,stat,unlink,writeFile}from"node:fs/promises";import{basename,dirname,join,resolve}from"node:path";async function writeWhole(path,text,name=path){try{const target=await followLinks(path);const present=await stat(target).catch(()=>void 0);if(present&&!present.
isFile()){await writeFile(target,text);return}if(present)await access(target,constants.W_OK);else if(target===resolve(path))await mkdir(dirname(target),{recursive:true});
await replace(target,text,present?.mode)}catch(error){throw new WriteError(`${name} can't be written: ${reasonOf(error)}`,{cause:error})}}async function followLinks(path){
let target=resolve(path);for(let links=0;links<40;links++){const found=await lstat(target).catch(()=>void 0);if(!found?.isSymbolicLink())return found?await realpath(
target):target;target=resolve(dirname(target),await readlink(target))}return realpath(target)}async function replace(target,text,mode){const{randomBytes}=await import("node:crypto");
const temporary=join(dirname(target),`.${basename(target).slice(0,200)}.${randomBytes(6).toString("hex")}.tmp`);try{const file=await open(temporary,"wx",mode??438);
try{await file.writeFile(text);if(mode!==void 0)await file.chmod(mode&4095);await file.sync()}finally{await file.close()}await rename(temporary,target)}catch(error){
await unlink(temporary).catch(()=>void 0);throw error}}import{readFile,realpath as realpath2}from"node:fs/promises";import{basename as basename2,dirname as dirname2,join as join2,relative,resolve as resolve2}from"node:path";async function findIgnored(root,path){const rule=await ruleFor(root,[path]);if(!rule)return void 0;const parts=path.split("/");for(let length=1;length<parts.length;length++){
const folder=`${parts.slice(0,length).join("/")}/`;if(await ruleFor(root,["--no-index",folder]))return{path,...rule,add:`!/${folder}`}}return{path,...rule,add:`\
!/${path}`}}async function ruleFor(root,args){const said=(await tryGit(["check-ignore","-v",...args],{repo:root}))?.toString()??"";const named=said.slice(0,Math.
max(0,said.lastIndexOf("	")));const found=/:(\d+):/.exec(named);if(!found)return void 0;const rule=named.slice(found.index+found[0].length);return rule.startsWith(
"!")?void 0:{file:named.slice(0,found.index),line:Number(found[1]),rule}}async function readInput(io,path,name=path){if(path==="-")return io.stdin();try{return await readFile(resolve2(io.cwd,path))}catch(error){const{code}=error;const why=code===
"ENOENT"?"does not exist":code==="EISDIR"?"is a folder":`can't be read (${code??"unknown error"})`;throw new UsageError(`${name} ${why}`,{cause:error})}}async function listTree(io,{
beside,tree,repo}){if(tree!==void 0)return(await readInput(io,tree)).toString().split(/\r?\n/).filter(Boolean);const folder=repo??(beside==="-"?".":dirname2(resolve2(
io.cwd,beside)));return listTracked(resolve2(io.cwd,folder))}async function describeIgnored(file){const folder=await realpath2(dirname2(file));const top=await findTop(
folder);if(top===void 0)return[];const path=join2(relative(await realpath2(top),folder),basename2(file)).replaceAll("\\","/");const ignored=await findIgnored(top,
path);if(!ignored)return[];return[`${ignored.path} is ignored by git: line ${ignored.line} of ${ignored.file} says ${ignored.rule}; add ${ignored.add} to .gitig\
nore, below that line if it is in there`]}import{access as access2,realpath as realpath3,stat as stat2}from"node:fs/promises";import{basename as basename3,dirname as dirname3,isAbsolute,join as join3,relative as relative2,
resolve as resolve3}from"node:path";var MATRIX_FILE="matrix.yaml";var OTHER_PLACE=".github/matrix.yaml";async function findFolder(io,repo){const folder=resolve3(io.cwd,repo??".");const found=await stat2(
folder).catch(()=>void 0);if(found?.isDirectory())return folder;throw new UsageError(`--repo ${repo??"."} ${found?"is not a folder":"does not exist"}`)}async function findRoot(io,repo){
const folder=await findFolder(io,repo);return findTop(folder).catch(error=>{if(error instanceof GitError&&error.exitCode===void 0)return void 0;throw error})}async function findMatrix(io,{
matrix,repo}){if(matrix==="-")return{name:matrix,path:void 0,read:()=>readInput(io,matrix)};if(matrix!==void 0&&await exists(resolve3(io.cwd,matrix)))return onDisk(
io,matrix,resolve3(io.cwd,matrix));const root=await findRoot(io,repo);const folder=root??await findFolder(io,repo);if(matrix!==void 0){const path2=resolve3(isAbsolute(
matrix)?io.cwd:folder,matrix);return onDisk(io,matrix,await exists(path2)?path2:resolve3(io.cwd,matrix))}const path=join3(folder,MATRIX_FILE);if(await exists(path))
return onDisk(io,MATRIX_FILE,path);const where=root===void 0?`in ${folder}, which is in no git repository`:`in ${root}, the repository's root`;throw new UsageError(
await describeMissing(where,folder))}async function placeInRepository(path,root){const named=relative2(root,path).replaceAll("\\","/");if(isInside(named))return named;
const folder=await realpath3(dirname3(path)).catch(()=>dirname3(path));const place=relative2(await realpath3(root),join3(folder,basename3(path))).replaceAll("\\",
"/");return isInside(place)?place:void 0}var isInside=place=>place!==".."&&!place.startsWith("../")&&!isAbsolute(place);async function describeMissing(where,folder,name=MATRIX_FILE){
if(name!==MATRIX_FILE)return`there is no ${name} ${where}: commit it, or use the file on disk with --matrix-from disk`;const isElsewhere=await exists(join3(folder,
OTHER_PLACE));return`there is no ${MATRIX_FILE} ${where}: ${isElsewhere?`${OTHER_PLACE} exists, name it with --matrix ${OTHER_PLACE}`:"name yours with --matrix \
FILE, or write a first one with `support-matrix init`"}`}var onDisk=(io,name,path)=>({name,path,read:()=>readInput(io,path,name)});var exists=path=>access2(path).
then(()=>true,()=>false);async function findServer(io,{server,repo}){if(server!==void 0)return parseServer(server,"--server");const{GITHUB_SERVER_URL:set}=io.env;
if(set)return parseServer(set,"GITHUB_SERVER_URL");const origin=await findOrigin(resolve3(io.cwd,repo??"."));return origin?.server??"https://github.com"}function parseServer(text,from){
const url=URL.canParse(text)?new URL(text):void 0;const isAddress=url!==void 0&&/^https?:$/.test(url.protocol)&&url.search===""&&url.hash==="";if(isAddress&&url.
username===""&&url.password==="")return url.href.replace(/\/$/,"");throw new UsageError(`${from} ${terminalText(JSON.stringify(text))} is not a server's address\
; write it as https://git.example.org`)}var WAIT=1e3;var WIDTH=24;var FRAME=100;var running=new WeakMap;async function withProgress(io,doing,{work,done=()=>void 0}){const task={doing,started:Date.now(),
done};if(!drawsBars(io)){const timer=setTimeout(()=>io.stderr(`${doing} \u2026
`),WAIT);return work.finally(()=>clearTimeout(timer))}const display=running.get(io)??{tasks:new Set,timer:setInterval(()=>draw(io),FRAME),isDrawn:false};display.
timer.unref();display.tasks.add(task);running.set(io,display);return work.finally(()=>{display.tasks.delete(task);if(display.tasks.size>0)return;clearInterval(display.
timer);running.delete(io);if(display.isDrawn)io.stderr(CLEAR)})}var MANY_PATHS=2e4;function announce(io,doing,paths){if(paths>MANY_PATHS)io.stderr(`${doing} for\
 ${paths} files \u2026
`)}var CLEAR="\r\x1B[K";var drawsBars=({errorColumns,env})=>errorColumns!==void 0&&!env.CI&&!env.NO_COLOR&&env.TERM!=="dumb";function draw(io){const now=Date.now();
const display=running.get(io);const task=[...display?.tasks??[]].find(({started:started2})=>now-started2>=WAIT);if(!display||!task)return;display.isDrawn=true;io.
stderr(CLEAR+progressLine(task,{now,columns:io.errorColumns??80}))}function progressLine({doing,started:started2,done},{now,columns}){const share=done();const bar=Array.
from({length:WIDTH},(_,at)=>isFull(at,share,now-started2)?"#":"-").join("");const figure=share===void 0?`${Math.floor((now-started2)/1e3)} s`:`${Math.floor(share*
100)} %`;return`[${bar}] ${figure}  ${doing}`.slice(0,Math.max(0,columns-1))}function isFull(at,share,elapsed){if(share!==void 0)return at<Math.round(share*WIDTH);
const piece=5;const way=WIDTH-piece;const place=Math.floor(elapsed/FRAME)%(2*way);const start=place<way?place:2*way-place;return at>=start&&at<start+piece}var STATUSES=["added","removed","modified","renamed","copied","changed","unchanged"];function parseJsonLines(text){const listing2=startListing();text.split("\n").forEach((line,index)=>{if(line.trim()==="")return;const made=parseLine(line);if(typeof made===
"string")listing2.fault(made,index+1);else listing2.add(made,index+1)});return listing2}function parseLine(line){let value;try{value=JSON.parse(line)}catch{return"\
not a JSON object on one line"}if(typeof value!=="object"||value===null||Array.isArray(value))return"not a JSON object";return toChange2(value)}function toChange2(entry){
const path=entry.path??entry.filename;const previousPath=entry.previous_path??entry.previous_filename;const status=toStatus(entry.status);if(!status)return`stat\
us must be one of ${STATUSES.join(", ")}, or a letter of ${Object.keys(STATUS_LETTERS).join(" ")}`;if(typeof path!=="string"||path==="")return"path must be text";
if(previousPath!==void 0&&previousPath!==null&&(typeof previousPath!=="string"||previousPath===""))return"previous_path must be text";if(status==="renamed"&&typeof previousPath!==
"string")return"a renamed file needs its previous_path";const counts=[entry.additions,entry.deletions];if(counts.some(count2=>count2!==void 0&&count2!==null&&!(Number.
isInteger(count2)&&count2>=0)))return"additions and deletions must be numbers of lines";return{status,path,...typeof previousPath==="string"&&(status==="renamed"||
status==="copied")&&{previousPath},...typeof entry.additions==="number"&&{additions:entry.additions},...typeof entry.deletions==="number"&&{deletions:entry.deletions},
...typeof entry.patch==="string"&&{patch:entry.patch},...typeof entry.patch==="string"&&SUBMODULE.test(entry.patch)&&{submodule:true}}}var SUBMODULE=/^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}(?:-dirty)?(?:\n|$)){1,2}$/;
function toStatus(word){if(typeof word!=="string")return void 0;return STATUSES.find(status=>status===word)??STATUS_LETTERS[/^([A-Z])\d{0,3}$/.exec(word)?.[1]??
""]}var PREFIX=/^[abciow12]\//;function readSide(text){const tab=text.indexOf("	");const written=tab<0?text:text.slice(0,tab);const name=unquotePath(written)??written;
if(name==="/dev/null")return{name,made:false};return{name,made:tab<0?void 0:!isEpoch(text.slice(tab+1))}}function isEpoch(text){const[,day,time,hours,minutes]=/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d\d)(\d\d)\s*$/.
exec(text)??[];return day!==void 0&&Date.parse(`${day}T${time}${hours}:${minutes}`)===0}function sidesOfHeader(text){const quoted2=/^("(?:[^"\\]|\\.)*"|[^"]\S*) ("(?:[^"\\]|\\.)*"|\S+)$/.
exec(text);if(text.includes('"')&&quoted2)return sides(unquotePath(quoted2[1])??quoted2[1],unquotePath(quoted2[2])??quoted2[2]);return splitAt(text," ")}function sidesOfBinary(text){
return splitAt(text," and ")}function splitAt(text,between2){for(let at=text.indexOf(between2);at>=0;at=text.indexOf(between2,at+1)){const[before,after]=[text.slice(
0,at),text.slice(at+between2.length)];if(samePath(before,after)!==void 0)return sides(before,after)}const only=text.split(between2);return only.length===2?sides(
only[0],only[1]):{}}var sideOf=name=>({name,made:name==="/dev/null"?false:void 0});var sides=(before,after)=>({before:sideOf(before),after:sideOf(after)});function samePath(before,after){
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
(patch===void 0?void 0:patchLines(patch))}var newSection=line=>({...{line,submodule:false,binary:false},...{additions:0,deletions:0,lines:[]}});function parseUnifiedDiff(text){const listing2=startListing();
const fault=(message,line)=>listing2.fault(message,line);const lines=text.split("\n");const sections=[];let section;let inGitHeader=false;let before=0;let after=0;
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
listing2.add(made,one.line)}listing2.faults.sort((a,b)=>a.line-b.line);return listing2}function readHeader(section,line){const[,key,value=""]=/^(new file mode|deleted file mode|old mode|new mode|rename from|rename to|copy from|copy to|similarity index|dissimilarity index|index) (.*)$/.
exec(line)??[];if(/(?:mode|^index [0-9a-f.]+) 160000$/.test(line))section.submodule=true;switch(key){case void 0:if(line!=="GIT binary patch")return false;section.
binary=true;return true;case"new file mode":section.status="added";return true;case"deleted file mode":section.status="removed";return true;case"rename from":case"\
copy from":section.status=key==="rename from"?"renamed":"copied";section.from=unquotePath(value)??value;return true;case"rename to":case"copy to":section.to=unquotePath(
value)??value;return true;default:return true}}function toChange3(section,pathOf){const{status,submodule,binary,additions,deletions,lines,from,to,before,after}=section;
const known={...submodule&&{submodule},...binary?{additions:0,deletions:0}:{additions,deletions,lines}};if(status==="renamed"||status==="copied")return from&&to?
{status,path:to,previousPath:from,...known}:"the file that starts here has no name";const named=pathOf(section);if("problem"in named)return named.problem;const side=before?.
made===false?"added":after?.made===false?"removed":"modified";return{status:status??side,path:named.path,...known}}var COMMIT="this is a commit with its message, as git format-patch, show and log write it; make it with git diff BASE...HEAD";var LINES=[[/^(?:\x1b\[[\d;]*m)+(?:diff |--- |\+\+\+ |@@|Index: )/m,
"this diff is coloured; make it with git diff --no-color"],[/^From [0-9a-f]{40,64} [A-Z]/m,COMMIT],[/^commit [0-9a-f]{40,64}\b/m,COMMIT],[/^diff --(?:cc|combined) /m,
"this is the combined diff of a merge; make it with git diff BASE...HEAD"],[/^Submodule \S.* (?:[0-9a-f]{7,64}\.{2,3}[0-9a-f]{7,64}|contains (?:untracked|modified) content)/m,
"a submodule is shown as a log; make the diff with git diff --submodule=short"],[/^\*{15}$/m,"this is a context diff; make a unified one with diff -u"],[/^\d+(?:,\d+)?[acd]\d+(?:,\d+)?$/m,
"this is a plain diff without file names; make a unified one with diff -u"]];var STARTS=[[/^\s*\[/,"this is a JSON array; write one object per line, for example\
 with jq -c '.[]'"],[/^\s*<(?:!doctype|html|\?xml)/i,"this is a web page, not a diff; did the download need a login?"],[/^\x1f|^PK\x03/,"this is a compressed fi\
le; unpack it first"]];var SHAPES=[[/^:\d{6} \d{6} /,"this is the output of git diff --raw; make it with git diff --name-status"],[/^(?:\d+|-)\t(?:\d+|-)\t/,"th\
ese are line counts without a status; make it with git diff --name-status"],[/ \| +(?:\d+|Bin)|^ \d+ files? changed/,"this is a summary of a diff; make it with \
git diff --name-status"],[/^(?:[MADRCUT ]{2}|\?\?|!!|##) \S/,"this is the output of git status; make it with git diff --name-status BASE...HEAD"],[/^[ADMTRC]\d{0,3} +\S/,
"the tabs have become spaces; use git's own output, not a copy of it"],[/^[^\t]+$/,"this is a list of names without a status; make it with git diff --name-statu\
s"]];function findForeignBytes(bytes){const[first,second]=bytes;const isUtf16=first===255&&second===254||first===254&&second===255;return isUtf16?{line:1,message:"\
this is UTF-16 text, as a shell on Windows writes it; write UTF-8, as git diff --output=FILE does"}:void 0}function findForeignInput(text){for(const[pattern,message]of STARTS)
if(pattern.test(text))return{line:1,message};if(text.includes("\0"))return void 0;for(const[pattern,message]of LINES){const found=pattern.exec(text);if(found)return{
line:lineAt(text,found.index),message}}return void 0}function findForeignShape(text){const lines=text.split(text.includes("\0")?"\0":/\r?\n/).filter(line=>line.
trim()!=="");const shape=SHAPES.find(([pattern])=>lines.every(line=>pattern.test(line)));return shape&&{line:1,message:shape[1]}}function lineAt(text,index){let line=1;
for(let end=text.indexOf("\n");end>=0&&end<index;end=text.indexOf("\n",end+1))line++;return line}function parseChanges(input){const foreign=typeof input==="string"?void 0:findForeignBytes(input);if(foreign)return{faults:[foreign]};const text=(typeof input===
"string"?input:decodeName(input)).replace(/^\uFEFF/,"");if(text.trim()==="")return{value:{changes:[],complete:true},faults:[]};const known=findForeignInput(text);
if(known)return{faults:[known]};const form=formOf(text);const{changes,faults}=form(text);const shape=form===parseNameStatus&&faults.length>0&&changes.length===0&&
findForeignShape(text);if(faults.length>0)return{faults:shape?[shape]:faults};return{value:{changes:mergeTypeChanges(changes),complete:true},faults:[]}}function describeFaults(faults,file){
const shown=faults.slice(0,MOST_SHOWN).map(({line,message})=>`${file}:${line}: ${message}`);const more=faults.length-shown.length;return[...shown,...more>0?[`an\
d ${more} more ${more===1?"line":"lines"} that can't be read`]:[]].join("\n")}var MOST_SHOWN=5;function formOf(text){if(/^\s*\{/.test(text))return parseJsonLines;
if(/^(?:diff |--- |Index: |Binary files )/m.test(text)&&!text.includes("\0"))return parseUnifiedDiff;return parseNameStatus}function mergeTypeChanges(changes){const removed=new Set(
changes.filter(change=>change.status==="removed").map(change=>change.path));const replaced=new Set(changes.filter(change=>change.status==="added"&&removed.has(change.
path)).map(change=>change.path));if(replaced.size===0)return changes;return changes.flatMap(change=>{if(!replaced.has(change.path))return[change];return change.
status==="added"?[{path:change.path,status:"changed"}]:change.status==="removed"?[]:[change]})}function missingNeeds(feature,needs){return[...new Set(needs)].filter(need=>!names(feature,need))}function names(feature,need){if(need==="notes")return feature.
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
because:[...because,{rule:"accepts",accepts,bothSides,outcome:least}]}}function failOnFaults(matrix,failOn){const known=[...matrix.levels.keys()];return failOn.filter(level=>!known.includes(level)).map(level=>{const near=nearest(level,
known);return`fail-on names ${JSON.stringify(level)}, which is not a level; allowed: ${known.join(", ")}${near?`; did you mean ${near}?`:""}`})}function buildReport(parts){const{matrix,mapping,judgement,failOn,problems=[],preview=false,baseFaults=[],matrixChange=null,override=null,emptied=new Set,author,
suggestions=[],lookAlikes=[],base=null,head=null,staged=false}=parts;const covered=new Set(matrixChange?.becomesCovered);const asking=mapping.unmapped.filter(({
kind})=>matrix.unmapped.outcome[kind]!=="pass").map(({path})=>path);const names2=new Map(matrix.features.map(feature=>[feature.id,feature.name]));const verdictOfPreview=baseFaults.
length>0?"warn":"pass";const verdictOfPolicy=preview?verdictOfPreview:judgement.verdict;const verdictWithoutOverride=problems.length>0?"fail":verdictOfPolicy;const softened=verdictOfPolicy===
"fail"&&override?"warn":verdictOfPolicy;return{...matrix.project!==void 0&&{project:matrix.project},base,head,...staged&&{staged},verdict:worst([softened,problems.
length>0?"fail":"pass"]),verdictWithoutOverride,complete:mapping.complete,problems,preview,baseFaults,features:judgement.features.map(({feature,kind,outcome,because,
files})=>{const{id,category,name,level,tentative,maintainers,seekingMaintainers,crossCutting,notes,warning,sunset,accepts}=feature;const replacement=sunset?.replacement;
return{...{id,category,name,level,tentative,change:kind,outcome,because,maintainers},planned:plannedMaintainers(matrix,feature),unmaintained:!isMaintained(matrix,
feature),...{seekingMaintainers,crossCutting},...accepts&&{accepts},...notes!==void 0&&{notes},...warning!==void 0&&{warning},...sunset&&{sunset},...replacement!==
void 0&&{replacement:names2.get(replacement)??replacement},labels:[...feature.labels,...matrix.levels.get(level).labels],checks:feature.checks,files:files.map(fileOf).
sort((a,b)=>compareText(a.path,b.path)),emptied:emptied.has(id)}}),unmapped:mapping.unmapped.map(({path})=>path),unmappedOutcome:judgement.unmapped,levelChanges:preview?
[]:judgement.levelChanges,toMap:asking.filter(path=>!covered.has(path)),suggestions,lookAlikes,mappedByHead:asking.filter(path=>covered.has(path)),contentNotChecked:mapping.
contentNotChecked,files:mapping.files,matrixChange,override:verdictOfPolicy==="fail"?override:null,...matrix.override&&{overrideLabel:matrix.override.label},levels:matrix.
levels,...matrix.volunteer!==void 0&&{volunteer:matrix.volunteer},...matrix.contact&&{contact:matrix.contact},...author&&{author:authorOf(author,matrix)},failOn}}
var NEW_HERE=new Set(["FIRST_TIME_CONTRIBUTOR","FIRST_TIMER","NONE"]);function authorOf({login,association},matrix){const plain=name=>name.toLowerCase().replace(
/\[bot\]$/,"");const isBot=matrix.bots.some(bot=>plain(bot)===plain(login));return{login,isBot,isNew:!isBot&&association!==void 0&&NEW_HERE.has(association)}}function fileOf({
change,pattern}){const{path,previousPath,status,submodule}=change;return{path,...previousPath!==void 0&&{previousPath},status,...submodule&&{submodule},pattern}}function kindOf(touches){const kinds=touches.map(kindOfTouch);return kinds.includes("add")?"add":kinds.every(kind=>kind==="remove")?"remove":"edit"}function kindOfTouch({
change,here,before}){switch(change.status){case"added":case"copied":return"add";case"removed":return"remove";case"renamed":return!here?"remove":before?"edit":"a\
dd";case"modified":return change.additions===0&&(change.deletions??0)>0?"remove":"edit";case"changed":case"unchanged":return"edit"}}function mapChanges(map,changeSet){const byFeature=new Map;const unmapped=[];const contentNotChecked=new Set;const changes=changeSet.changes.filter(change=>change.
status!=="unchanged");for(const change of changes){const covered=touch(map,change,byFeature,contentNotChecked);if(covered||map.isIgnored(matchedPath(change)))continue;
const before=change.previousPath!==void 0&&map.featuresOf(matchedPath(change,change.previousPath)).length===0;unmapped.push({path:change.path,change,here:true,before})}
const touched=map.matrix.features.flatMap(feature=>{const files=byFeature.get(feature);if(!files)return[];const byPath=files.flatMap(file=>file.byPath??[]);return[
{feature,kind:kindOf(files),files,...byPath.length>0&&{kindByPath:kindOf(byPath)}}]});return{touched,unmapped:unmapped.map(file=>({path:file.path,change:file.change,
kind:kindOfTouch(file)})).sort((a,b)=>a.path<b.path?-1:1),...unmapped.length>0&&{unmappedKind:kindOf(unmapped)},contentNotChecked:[...contentNotChecked].sort(),
files:changes.length,complete:changeSet.complete}}var matchedPath=({path,submodule},which=path)=>submodule?`${which}/`:which;var CONTENT="content:";function touch(map,change,byFeature,contentNotChecked){
const touches=new Map;const here=map.featuresOf(matchedPath(change));for(const{feature,pattern}of here){const byPath={change,here:true,before:false};touches.set(
feature,{change,here:true,before:false,pattern,byPath})}if(change.status==="renamed"&&change.previousPath!==void 0)for(const{feature,pattern}of map.featuresOf(matchedPath(
change,change.previousPath))){const first=touches.get(feature);const byPath={change,here:first!==void 0,before:true};touches.set(feature,{...byPath,pattern:first?.
pattern??pattern,byPath})}let covered=here.length>0;for(const{feature,expressions}of map.contentOf){const moved=touches.get(feature);if(moved?.here||map.isExcluded(
feature,matchedPath(change)))continue;const lines=changedLines(change);if(!lines){contentNotChecked.add(change.path);continue}const found=expressions.find(({source,
regex})=>{map.asking=CONTENT+source;return lines.some(line=>regex.test(line))});if(!found)continue;const content={change,here:true,before:change.status==="renam\
ed",pattern:CONTENT+found.source};touches.set(feature,moved?{...moved,here:true}:content);covered=true}for(const[feature,file]of touches){const files=byFeature.
get(feature);if(files)files.push(file);else byFeature.set(feature,[file])}return covered}async function findJudge(source,place,trail){const compile=async(bytes,name)=>compileWithinLimit(await readMatrix(bytes,name));if(place.kind==="given")return{map:await compile(
await place.read(),place.name)};const base=await source.findFile("base",place.path);if(base){const{value,findings}=await parseWithinLimit(base,place.path);return value?
{map:compileWithinLimit(value)}:findRepair(source,{path:place.path,trail,baseFaults:findings})}const first=await source.findFile("head",place.path);if(first)return{
map:await compile(first,place.path),first};const untracked=await place.untracked?.();if(!untracked)throw new UsageError(place.missing);return{map:await compile(
untracked,place.path),first:untracked,isUntracked:true}}async function findRepair(source,{path,trail,baseFaults}){const found=await source.findChanges({lines:false});
if("stop"in found)return found;const own=[path,...await trail];const isAlone="changes"in found&&found.lacking===void 0&&found.changes.length>0&&found.changes.every(
change=>own.includes(change.path)&&change.previousPath===void 0);const first=isAlone?await source.findFile("head",path):void 0;const value=first&&(await parseWithinLimit(
first,path)).value;if(!value)throw new FaultyMatrixError(baseFaults,`These faults are in ${path} at the base commit. A change of nothing but this file that leav\
es it without faults passes.`);return{map:compileWithinLimit(value),first,baseFaults}}function requireAdded({path,missing,notAdded},changes){const isAdded=changes.
some(change=>change.path===path&&["added","renamed","copied"].includes(change.status));if(isAdded)return;if(notAdded!==void 0)throw new UsageError(notAdded);if(!touchesFile(
changes,path))throw new UsageError(missing);throw new GitHubError(`${path} was not found at the base commit, but the changes say that it exists; run it again`)}async function check(source,request){const{matrix:place,failOn,seconds=CHECK_SECONDS}=request;const following=started(place.kind==="at-base"&&source.findTrail?source.
findTrail(place.path):Promise.resolve([]));const judging=await findJudge(source,place,following);if("stop"in judging)return judging;const{map,first,isUntracked,
baseFaults}=judging;const{matrix}=map;const faults=failOnFaults(matrix,failOn);if(faults.length>0)throw new UsageError(faults.join("; "));const found=await findChanges(
source,map);if("stop"in found)return found;const{changeSet,lacking}=found;const trail=await following;const touches=path=>touchesFile(changeSet.changes,path);const isTouched=place.
kind==="at-base"&&[place.path,...trail].some(touches);const file=isTouched?place.path:void 0;if(first&&!isUntracked&&!baseFaults&&place.kind==="at-base")requireAdded(
place,changeSet.changes);const mapped=matchWithinLimit(map,()=>mapChanges(map,changeSet),seconds);const mapping="value"in mapped?mapped.value:nothingMapped(changeSet);
const[after,paths]=await Promise.all([file===void 0?void 0:first??source.findFile("head",file),file!==void 0?source.listPaths("head"):listHead(source,{map,mapping,
seconds})]);const change=file===void 0?{change:null,problems:[],after:void 0}:(await import("./cli-matrix-change.js")).compareMatrices({...{file,before:first?
void 0:map,after,paths,changeSet,seconds},isRepair:baseFaults!==void 0});const atHead={map,mapping,headPaths:paths,after:change.after};const seen=matchWithinLimit(
change.after??map,()=>({emptied:findEmptied(atHead),suggestions:suggestFor(atHead),lookAlikes:lookAlikesFor(atHead)}),seconds);const problems=[...lacking===void 0?
[]:[{code:"incomplete",detail:lacking}],..."problem"in mapped?[mapped.problem]:[],...change.problems,..."problem"in seen?[seen.problem]:[]];const tooLong=()=>({
what:"judging the changes",fix:"make the matrix or the change smaller"});const judgement=withinLimit(CHECK_SECONDS,tooLong,()=>judge(matrix,mapping,{failOn,matrixChange:first?
null:change.change}));const isOverridable=!first&&judgement.verdict==="fail"&&matrix.override!==void 0;const override=isOverridable?await source.findOverride?.(
matrix.override):void 0;const report=withinLimit(CHECK_SECONDS,tooLong,()=>buildReport({...{matrix,mapping,judgement,failOn,problems},preview:first!==void 0,...baseFaults&&
{baseFaults},base:source.base,head:source.head,...source.staged&&{staged:true},matrixChange:change.change,override:override??null,..."value"in seen&&seen.value,
...source.author&&{author:source.author}}));return{report,matrix}}async function listHead(source,{map,mapping,seconds}){if(!needsTree(map.matrix,mapping))return void 0;
const beside=source.listFolder&&foldersBeside(map.matrix,mapping);if(beside){const asked=new Map;const listAll=folders=>Promise.all(folders.map(folder=>{const listing2=asked.
get(folder)??source.listFolder("head",folder);asked.set(folder,listing2);return listing2}));const files=(await listAll(beside)).flatMap(listed=>listed?.filter(path=>!path.
endsWith("/"))??[]);const seen=matchWithinLimit(map,()=>findEmptied({map,mapping,headPaths:files}),seconds);if("value"in seen&&seen.value.size===0)return files;
const own="value"in seen?foldersOf(map.matrix,seen.value):void 0;const held=own&&await listAll(own);if(held&&!held.includes(void 0))return[...files,...own.filter(
(_,index)=>held[index].length>0).map(folder=>`${folder}/any`)]}return source.listPaths("head")}async function findChanges(source,map){const found=await source.findChanges(
{lines:map.contentOf.length>0});if("stop"in found)return found;if("read"in found){const tooLong=()=>({what:"reading the list of changes",fix:"check fewer change\
s at once"});return{changeSet:{changes:withinLimit(CHECK_SECONDS,tooLong,found.read),complete:true}}}const{changes,lacking}=found;return{changeSet:{changes,complete:lacking===
void 0},...lacking!==void 0&&{lacking}}}function nothingMapped({changes}){return{touched:[],unmapped:[],contentNotChecked:[],files:changes.length,complete:false}}var MOST_LINKS=40;async function followLinks2(path,find){const links=[];const folder=[];let rest=path.split("/");while(rest.length>0){const[part="",...after]=rest;
rest=after;if(part===""||part===".")continue;if(part===".."){if(folder.pop()===void 0)return{links};continue}const here=[...folder,part].join("/");const found=await find(
here);if(found?.kind==="link"){links.push(here);if(links.length>MOST_LINKS||found.target.startsWith("/"))return{links};rest=[...found.target.split("/"),...rest]}else if(found?.
kind==="folder")folder.push(part);else return found?.kind==="file"&&rest.length===0?{links,file:here}:{links}}return{links}}async function findFileAt(repo,commit,path){const entry=await findEntry(repo,commit,path);if(entry&&isPlainFile(entry))return readBlob(repo,{commit,path,hash:entry.
hash});const{file}=await followLinks2(path,at=>findStanding(repo,commit,at));const target=file===void 0?void 0:await findEntry(repo,commit,file);return target&&
readBlob(repo,{commit,path:file,hash:target.hash})}async function findTrailAt(repo,commit,path){const entry=await findEntry(repo,commit,path);if(entry&&isPlainFile(
entry))return[path];const{links,file}=await followLinks2(path,at=>findStanding(repo,commit,at));return file===void 0?links:[...links,file]}var LINK="120000";var isPlainFile=({
mode,type})=>type==="blob"&&mode!==LINK;async function findEntry(repo,commit,path){const args=["--literal-pathspecs","ls-tree","-z","--full-tree",commit,"--",path];
const[entry]=splitFields(await runGit(args,{repo}));const[mode,type,hash]=entry?.slice(0,entry.indexOf("	")).split(" ")??[];return mode===void 0||type===void 0||
hash===void 0?void 0:{mode,type,hash}}async function findStanding(repo,commit,path){const entry=await findEntry(repo,commit,path);if(!entry)return void 0;const{
mode,type,hash}=entry;if(mode===LINK)return{kind:"link",target:(await readBlob(repo,{commit,path,hash})).toString()};return{kind:type==="tree"?"folder":type==="\
commit"?"submodule":"file"}}async function readBlob(repo,{commit,path,hash}){const at=commit.slice(0,10);try{return await runGit(["cat-file","blob",hash],{repo})}catch(error){
if(!(error instanceof GitError)||error.exitCode===void 0)throw error;if(await askGit(["config","--get-regexp","^remote\\..*\\.promisor$"],{repo}))throw new GitError(
`${path} at ${at} is not in this partial clone; fetch it with git show ${at}:${path}`);throw new GitError(`${path} at ${at} can't be read: ${error.message}; git\
 fsck tells more`,{cause:error})}}async function findStaged(repo){const unmerged=await runGit(["ls-files","--unmerged","-z"],{repo});if(unmerged.length>0)throw new UsageError("a merge left confl\
icts in the index: resolve them and stage the files, then run this again");const[head,index,nothing]=await Promise.all([resolveCommit(repo,"HEAD"),runGit(["writ\
e-tree"],{repo}),runGit(["hash-object","-t","tree","--stdin"],{repo})]);const name=output=>output.toString().trim();return{head,index:name(index),nothing:name(nothing)}}async function openRange(repo,refs){const range=await findRange(repo,refs);const behind=await findBehind(repo,range.baseRef);return{base:{ref:range.baseRef,sha:range.
base,...behind&&{behind}},head:{ref:refs.head??"HEAD",sha:range.head},...between(repo,range)}}async function openStaged(repo){const{head,index,nothing}=await findStaged(
repo);const base=head??nothing;return{base:head===void 0?null:{ref:"HEAD",sha:head},head:null,staged:true,...between(repo,{base,mergeBase:base,head:index})}}function between(repo,range){
return{findChanges:async({lines})=>{if(!lines)return{changes:await listRawChanges(repo,range)};const[changes,diffs]=await Promise.all([listRawChanges(repo,range),
diffFiles(repo,range)]);return{read:()=>withLines(changes,diffs)}},findFile:(side,path)=>findFileAt(repo,range[side],path),findTrail:path=>findTrailAt(repo,range.
base,path),listPaths:side=>listFilesAt(repo,range[side])}}function withLines(changes,diffs){const linesOf=new Map;for(const diff of diffs)for(const{path,lines}of parseChanges(
diff).value?.changes??[])if(lines)linesOf.set(path,lines);return changes.map(change=>{const lines=change.status==="changed"?void 0:linesOf.get(change.path);return lines?
{...change,lines}:change})}var CODEOWNERS_PLACES={github:[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],gitlab:["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],gitea:["CODEOWN\
ERS","docs/CODEOWNERS",".gitea/CODEOWNERS"]};var CODEOWNERS_FILES=[...new Set([...Object.values(CODEOWNERS_PLACES).flat(),".forgejo/CODEOWNERS"])];var MAX_CODEOWNERS_BYTES=3*
1024*1024;function findPlaces(path){const hosts=Object.values(CODEOWNERS_PLACES);const place=hosts.flat().filter(one=>path===one||path.endsWith(`/${one}`)).sort(
(a,b)=>b.length-a.length)[0];if(place===void 0)return void 0;return{root:path.slice(0,-place.length),place,orders:hosts.filter(places=>places.includes(place))}}function plainMarkdown(text){return text.replace(/\s+/g," ").replace(/[\\`*[\]<>~|]|&(?=#?\w+;)|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu,"\\$&")}function technical(text){
if(/^https?:\/\/[^\s<>|]+$/.test(text))return`<${text}>`;const longest=(text.match(/`+/g)??[]).reduce((most,run)=>Math.max(most,run.length),0);const fence="`".repeat(
longest+1);return longest>0?`${fence} ${text} ${fence}`:`${fence}${text}${fence}`}function labelledNotes(parts){const notes=parts.filter(([,words])=>words.length>
0).map(([label,words])=>`${label}: ${words.join(", ")}`);return notes.length>0?notes.join(" \xB7 "):void 0}function markdownTable(head,rows){return[head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join("\n")}var HEADINGS=["Feature","Support level","Maintainers","Notes"];var INTRODUCTION="Every feature has a support level. One with a question mark is under review.";var VOLUNTEERS="\
Features without maintainers welcome volunteers";var PLANNED_TEAM="* The team is planned and still to be created.";var isOwnText=shown=>shown===INTRODUCTION||shown===
PLANNED_TEAM||shown.startsWith(`${VOLUNTEERS}: `);var isOwnTable=headings=>headings.join("|")===HEADINGS.join("|");function renderPageTitle(matrix){return matrix.
project===void 0?"# What is supported":`# What ${plainMarkdown(matrix.project)} supports`}function exportMarkdown(matrix,server="https://github.com"){const page={
matrix,server,names:new Map(matrix.features.map(({id,name})=>[id,name]))};const blocks=[INTRODUCTION,"## Support levels",[...matrix.levels.values()].map(({title,
meaning})=>`- **${plainMarkdown(title)}**: ${onOneLine(meaning)}`).join("\n"),...matrix.volunteer===void 0?[]:["## Becoming a maintainer",`${VOLUNTEERS}: [how t\
o become a maintainer](${matrix.volunteer}).`],"## Features",...matrix.categories.flatMap(category=>renderCategory(page,category)),...matrix.features.some(feature=>plannedMaintainers(
matrix,feature).length>0)?[`\\${PLANNED_TEAM}`]:[]];return`${blocks.join("\n\n")}
`}function renderCategory(page,{name,notes,features}){const rows=features.map(feature=>[plainMarkdown(feature.name),renderLevel(page,feature),renderMaintainers(
page,feature),escapePipes(renderNotes(page,feature))]);return[`### ${plainMarkdown(name)}`,...notes===void 0?[]:[asParagraph(onOneLine(notes))],markdownTable(HEADINGS,
rows)]}function renderLevel({matrix},{level,tentative,accepts="anything"}){const title=`${plainMarkdown(matrix.levels.get(level).title)}${tentative?"?":""}`;return[
title,ACCEPTS_WORDS[accepts]].filter(Boolean).join(", ")}function renderMaintainers({matrix,server},feature){const planned=new Set(plannedMaintainers(matrix,feature));
const people=feature.maintainers.map(name=>planned.has(name)?`${plainMarkdown(name)} (planned)\\*`:renderPerson(name,server));const volunteer=words=>matrix.volunteer===
void 0?words:`[${words}](${matrix.volunteer})`;if(people.length===0)return matrix.volunteer===void 0?"nobody":`nobody, ${volunteer("volunteer")}`;if(feature.maintainers.
every(name=>planned.has(name))&&matrix.volunteer!==void 0)people.push(volunteer("volunteer"));if(feature.seekingMaintainers)people.push(volunteer("more wanted"));
return people.join(feature.maintainers.some(name=>/[,;&]/.test(name))?"<br>":", ")}function renderPerson(name,server){const url=profileUrl(name,server);return url===
void 0?plainMarkdown(name):`[${plainMarkdown(name)}](${url})`}function renderNotes(page,feature){return[...feature.warning===void 0?[]:[`**Warning:** ${onOneLine(
feature.warning)}`],...feature.sunset===void 0?[]:[`**Sunset:** ${renderSunset(page,feature.sunset)}`],...feature.emeritus.length===0?[]:[`**Emeritus:** ${feature.
emeritus.map(name=>renderPerson(name,page.server)).join(" \xB7 ")}`],...feature.notes===void 0?[]:[onOneLine(feature.notes)]].join("<br>")}function renderSunset({
names:names2},{deprecated,removal,replacement,tracking}){return[...deprecated===void 0?[]:[`deprecated ${deprecated}`],...removal===void 0?[]:[`removal ${onOneLine(
removal)}`],...replacement===void 0?[]:[`replaced by ${onOneLine(names2.get(replacement)??replacement)}`],...tracking===void 0?[]:[`tracked at <${tracking}>`]].
join(" \xB7 ")}var onOneLine=markdown=>markdown.replace(/(?<!\s)\s*\n\s*/g," ").trim();var STARTS_BLOCK=/^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-*_](?=[-*_\s]+$)|`{3}|~{3}|\[[^\]]*\]:|<(?![a-z][a-z\d+.-]*:[^\s<>]*>|[^\s<>@!?][^\s<>@]*@[^\s<>]+>))/i;
var asParagraph=markdown=>markdown.replace(STARTS_BLOCK,"\\$&").replace(/^(\d{1,9})(?=[.)](?:\s|$))/,"$1\\");var escapePipes=markdown=>markdown.replace(/(?<!\\)(\\*)\|/g,
(found,slashes)=>slashes.length%2===0?`${slashes}\\|`:found);function compileTree(files){const paths=[...new Set(files)].sort(compareText);const fileSet=new Set(paths);const children=new Map([["",[]]]);const byName=new Map;
const file=path=>{const end=path.lastIndexOf("/");const parent=end<0?"":path.slice(0,end);const name=path.slice(end+1);const siblings=children.get(parent);if(siblings)
siblings.push(name);else{children.set(parent,[name]);file(parent)}const namesakes=byName.get(name);if(namesakes)namesakes.push(path);else byName.set(name,[path])};
for(const path of paths)file(path);function someBelow(folder,test){if(folder==="")return paths.some(test);const prefix=`${folder}/`;for(let index=firstFrom(paths,
prefix);paths[index]?.startsWith(prefix);index++)if(test(paths[index]))return true;return false}return{paths,hasFile:path=>fileSet.has(path),hasFolder:path=>children.
has(path),childrenOf:folder=>children.get(folder)??[],named:name=>[...byName.get(name)??[]].sort(compareText),matchesSome:matcher=>matcher.shapes.some(shape=>{if(shape.
kind==="exact")return fileSet.has(shape.path);if(shape.kind==="below")return children.has(shape.folder);const{folder,basename:basename4,ending,includes}=shape;return someBelow(
folder,path=>(basename4===void 0||path.endsWith(basename4))&&(ending===void 0||path.endsWith(ending))&&(includes===void 0||path.includes(includes))&&matcher.matches(
path))})}}function foldersOf2(paths){const folders=new Set;for(const path of paths)for(let slash=path.lastIndexOf("/");slash>0;slash=path.lastIndexOf("/",slash-
1)){const folder=path.slice(0,slash);if(folders.has(folder))break;folders.add(folder)}return folders}function firstFrom(paths,text){let[low,high]=[0,paths.length];
while(low<high){const middle=low+high>>1;if(paths[middle]<text)low=middle+1;else high=middle}return low}var readForeignValue=text=>readAnyValue(text)??readForeignYaml(text).value;var MOST_CHARACTERS2=512*1024;function readForeignYaml(text){const lines=new LineCounter;
const lineAt2=offset=>Math.max(1,lines.linePos(offset).line);const unreadable=(line,message)=>({value:void 0,problems:[{line,message}],repeats:[],lineOf:()=>1});
if(text.length>MOST_CHARACTERS2)return unreadable(1,`not read: ${text.length} characters, and YAML is read with up to ${MOST_CHARACTERS2}`);try{const doc=parseDocument(
text,{lineCounter:lines,prettyErrors:false,uniqueKeys:false,logLevel:"silent"});const error=doc.errors[0];if(error)return unreadable(lineAt2(error.pos[0]),notYaml(
error));const indexes=new Map;const pairIn=(map,name)=>{const index=indexes.get(map)??indexPairs(map);indexes.set(map,index);return index.get(name)};const lineOf=path=>{
let node=doc.contents;let found=0;for(const part of path){const pair=isMap(node)?pairIn(node,String(part)):void 0;const next=pair?pair.key:isSeq(node)?node.items[Number(
part)]:void 0;if(!isNode(next))break;found=next.range?.[0]??found;node=pair?pair.value:next}return lineAt2(found)};const value=doc.toJS({maxAliasCount:1e3});return{
value,problems:[],repeats:findRepeats(doc,lineAt2),lineOf}}catch(error){return unreadable(1,notYaml(error))}}var notYaml=({message})=>message.includes("call sta\
ck")?"not read: nested too deeply":`not YAML: ${message.split("\n")[0]}`;function indexPairs({items}){const named=items.filter(({key})=>isScalar(key));return new Map(
named.toReversed().map(pair=>[String(pair.key.value),pair]))}function findRepeats(doc,lineAt2){const repeats=[];visit(doc,{Map:(_,map)=>{const last=new Map;for(const{
key}of map.items){if(!isScalar(key)||!key.range)continue;const name=String(key.value);const before=last.get(name);if(before!==void 0)repeats.push({line:lineAt2(
before),message:`${name} is repeated further down: only the last one is carried over`});last.set(name,key.range[0])}}});return repeats}function escapeGlob(text){return text.replace(/[\\*?[\]{}()]/g,"\\$&")}function compileCoverable(pattern){const matcher=compilePattern(pattern);return{matcher,alternatives:pattern.startsWith("re:")?[]:expandBraces(pattern).map(glob=>glob.
split("/"))}}var MAX_PAIRS=1e4;function covers(outer,inner){if(outer.matcher.source===inner.matcher.source)return true;if(inner.matcher.shapes.every(shape=>containsShape(
outer.matcher,shape)))return true;const pairs=outer.alternatives.length*inner.alternatives.length;if(pairs===0||pairs>MAX_PAIRS)return false;return inner.alternatives.
every(parts=>outer.alternatives.some(other=>coversParts(other,parts)))}var MAX_COMPARISONS=3e5;var MIN_CANDIDATES=10;function indexCoverables(list){const room=Math.
max(MIN_CANDIDATES,Math.floor(MAX_COMPARISONS/Math.max(1,list.length)));const exact=new Map;const wide=new Map;const others=new Map;const file=(map,key,index)=>{
const entries=map.get(key);if(!entries)map.set(key,[index]);else if(entries.at(-1)!==index)entries.push(index)};list.forEach(({matcher},index)=>{for(const shape of matcher.
shapes)if(shape.kind==="exact")file(exact,shape.path,index);else file(isWide(shape)?wide:others,shape.folder,index)});return{candidates:({matcher})=>{const shape=matcher.
shapes[0];const found=new Set;let complete=true;const take=(map,keys)=>{let left=room;for(const key of keys){const entries=map.get(key)??[];if(entries.length>left)
complete=false;for(let at=Math.max(0,entries.length-left);at<entries.length;at++)found.add(entries[at]);left=Math.max(0,left-entries.length)}};const above=foldersAbove(
shape.kind==="exact"?parentOf(shape.path):shape.folder);if(shape.kind==="exact")take(exact,[shape.path]);take(wide,above);take(others,above);return{indexes:[...found].
sort((a,b)=>a-b),complete}}}}var isWide=shape=>shape.kind==="below"||shape.kind==="under"&&!shape.basename&&!shape.ending&&!shape.includes;function foldersAbove(start){
const folders=[];for(let folder=start;folder!==void 0;folder=parentOf(folder))folders.push(folder);return folders}function parentOf(path){return path===""?void 0:
path.slice(0,Math.max(0,path.lastIndexOf("/")))}function containsShape(outer,inner){if(inner.kind==="exact")return outer.matches(inner.path);return outer.shapes.
some(shape=>shape.kind==="below"&&(inner.folder===shape.folder||inner.folder.startsWith(`${shape.folder}/`)))}function coversParts(outer,inner){return coversSequence(
outer,inner,{isAny:part=>part==="**",one:coversPart,emptyAtEnd:false})}var OTHER_MAGIC=/[[\]{}()!+@|\\]/;function coversPart(outer,inner){if(outer===inner||outer===
"*")return inner!=="**";const wildcard=outer.search(/[*?]/);if(!inner.startsWith(wildcard<0?outer:outer.slice(0,wildcard)))return false;if(OTHER_MAGIC.test(outer)||
OTHER_MAGIC.test(inner))return false;return coversSequence(Array.from(outer),Array.from(inner),{isAny:sign=>sign==="*",one:(sign,other)=>sign===other||sign==="?"&&
other!=="*",emptyAtEnd:true})}function coversSequence(outer,inner,{isAny,one,emptyAtEnd}){const reachable=outer.map(()=>false);let previous=[true,...reachable];
const skipAny=row=>{outer.forEach((sign,index)=>{if(row[index]&&isAny(sign)&&(emptyAtEnd||index<outer.length-1))row[index+1]=true});return row};previous=skipAny(
previous);for(const sign of inner){const row=[false,...reachable];outer.forEach((other,index)=>{if(isAny(other)){if(previous[index])row[index]=true;if(previous[index]&&
index===outer.length-1)row[index+1]=true}else if(previous[index]&&!isAny(sign)&&one(other,sign))row[index+1]=true});previous=skipAny(row)}return previous[outer.
length]}export{count,listing,capitalized,compileCoverable,covers,indexCoverables,missingNeeds,compileTree,foldersOf2 as foldersOf,markdownTable,readForeignValue,readForeignYaml,
parseWithinLimit,readMatrix,compileWithinLimit,started,decodeName,splitFields,runGit,tryGit,findTop,findRepository,listPaths,isCommitted,findPlace,countLines,findOrigin,
describePathFault,STATUS_LETTERS,resolveCommit,adviseOnShallow,hasUncommittedWork,writeWhole,readInput,listTree,describeIgnored,MATRIX_FILE,OTHER_PLACE,findRoot,
findMatrix,placeInRepository,describeMissing,exists,findServer,withProgress,announce,drawsBars,parseChanges,describeFaults,judge,buildReport,mapChanges,check,findFileAt,
openRange,openStaged,CODEOWNERS_FILES,MAX_CODEOWNERS_BYTES,findPlaces,escapeGlob,plainMarkdown,technical,labelledNotes,isOwnText,isOwnTable,renderPageTitle,exportMarkdown};
