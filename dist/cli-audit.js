import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{parseVersion}from"./cli-shared-11.js";import{drawsBars,started,withProgress}from"./cli-shared-4.js";import{STATUS_LETTERS,dateOf,findRepository,
isDate,isLackOfClone,readLine,resolveCommit,runGit,senseless,splitFields,tryGit,yearBefore}from"./cli-shared-7.js";import{namesOfGiven}from"./cli-shared-2.js";
import{UsageError}from"./cli-shared.js";import{resolve}from"node:path";var LOG_FORMAT="--format=%x01%H%x00%cd%x00%aN%x00%aE";var HEADER_FIELDS=4;var[MARK,LINE_BREAK,MINUS,ZERO,NINE]=[1,10,45,48,57];var isCount=code=>code===MINUS||code>=
ZERO&&code<=NINE;function createLogParser(onCommit,since=""){let commit;let uncounted=0;const names=new Map;let fields=[];let rest=Buffer.alloc(0);function take(){
let at=0;while(at<fields.length){const field=fields[at];const start=field.charCodeAt(0)===LINE_BREAK?1:0;const first=field.charCodeAt(start);if(first===MARK){if(at+
HEADER_FIELDS>fields.length)break;if(commit)onCommit(commit);const author={name:fields[at+2],email:fields[at+3]};commit={sha:field.slice(start+1),date:fields[at+
1],author,files:[]};uncounted=0;at+=HEADER_FIELDS}else if(!commit)throw senseless(["log"]);else if(isCount(first)){const size=field.endsWith("	")?3:1;if(at+size>
fields.length)break;countLines(field,fields[at+size-1]);at+=size}else{const status=STATUS_LETTERS[field.charAt(Math.max(start,field.lastIndexOf(" ")+1))]??"chan\
ged";const size=status==="renamed"||status==="copied"?3:2;if(at+size>fields.length)break;addFile(status,fields[at+size-1],fields[at+1]);at+=size}}fields=fields.
slice(at)}function addFile(status,to,from){const{files,date}=commit;const name=nameOf(to);const isEdit=status==="modified"||status==="changed";if(!isEdit||!name.
isKnown||date>=since)files.push(status==="renamed"?{path:name.path,status,previousPath:nameOf(from).path}:{path:name.path,status});name.isKnown=status!=="added"&&
status!=="renamed"&&status!=="copied"}function nameOf(path){let name=names.get(path);if(!name)names.set(path,name={path,isKnown:false});return name}function countLines(field,last){
const{files}=commit;const first=field.indexOf("	");const second=field.indexOf("	",first+1);const path=field===last?field.slice(second+1):last;while(uncounted<files.
length&&files[uncounted].path!==path)uncounted++;const file=files[uncounted++];if(!file||field.charCodeAt(first-1)===MINUS)return;file.added=Number(field.slice(
0,first));file.deleted=Number(field.slice(first+1,second))}return{push:chunk=>{const data=rest.length>0?Buffer.concat([rest,chunk]):chunk;const end=data.lastIndexOf(
0)+1;const found=splitFields(data.subarray(0,end));fields=fields.length>0?fields.concat(found):found;rest=data.subarray(end);take()},end:()=>{if(rest.length>0||
fields.length>0)throw senseless(["log"]);if(commit)onCommit(commit)}}}var MAX_OLDER_COMMITS=5e4;var LOG=["log","--no-merges","--topo-order","-z","--no-ext-diff","--no-textconv","--no-relative","--no-show-signature","--date=short-l\
ocal",LOG_FORMAT];var WITH_LINES=["--raw","--no-abbrev","--numstat","--no-indent-heuristic","-M","-l20000"];var NAMES=["--name-status","-M100%",`--max-count=${MAX_OLDER_COMMITS}`];
function startHistory(folder,question){const order=createOrder(question.since);const reading=started(readLogs(folder,question,order));const lack=started(findLack(
folder));return async take=>{order.giveTo(take);const why=await lack;if(why===void 0)return reading;question.stopping.abort();return why}}async function findLack(repo){
const[shallow,head]=await Promise.all([readLine(["rev-parse","--is-shallow-repository"],{repo}),resolveCommit(repo,"HEAD")]);if(shallow==="true")return"this is \
a shallow clone";return head?void 0:"there is no commit yet"}async function readLogs(repo,{since,stopping:{signal},onCommits},order){const options={repo,signal};
let count=Infinity;const onRead=()=>{onCommits?.(order.named.length,count);order.give()};const recent=readLog([...WITH_LINES,`--since=${since}T00:00:00Z`],order.
addDetailed,{...options,onRead:order.give});const[lines,names]=await Promise.all([recent.then(order.endDetailed).then(isRead,unlessLacking(repo)),readLog(NAMES,
order.addNamed,{...options,since,isLowPriority:true,onRead}).then(isRead,unlessLacking(repo)),onCommits&&countCommits(options).then(counted=>count=counted)]);if(!names)
return"this is a partial clone, which lacks the file names of older commits";if(order.named.length===0)throw senseless(LOG);return{commits:lines?order.end():order.
named,lines}}var isRead=()=>true;var unlessLacking=repo=>async error=>{if(await isLackOfClone(error,repo))return false;throw error};async function countCommits(options){
const args=["rev-list","--count","--no-merges",`--max-count=${MAX_OLDER_COMMITS}`,"HEAD"];return Number(await tryGit(args,options))}async function readLog(args,onCommit,{
onRead,since,...options}){const parser=createLogParser(onCommit,since);const onOutput=chunk=>{parser.push(chunk);onRead()};await runGit([...LOG,...args,"HEAD","\
--"],{...options,onOutput});parser.end()}var MANY=200;function createOrder(since){const named=[];const detailed=new Map;const commits=[];let[isWhole,isOver,given]=[
false,false,0];let take;function advance(){for(let commit=named[commits.length];commit;commit=named[commits.length]){const isRecent=commit.date>=since;const found=isRecent?
detailed.get(commit.sha):void 0;if(isRecent&&!found&&!isWhole)return;if(found)detailed.delete(commit.sha);commits.push(found??commit)}}function give(){if(!take)
return;advance();if(commits.length-given<(isOver?1:MANY))return;take(commits.slice(given));given=commits.length}return{named,addNamed:commit=>named.push(commit),
addDetailed:commit=>detailed.set(commit.sha,commit),endDetailed:()=>{isWhole=true;give()},giveTo:taker=>{take=taker;give()},give,end:()=>{advance();for(const commit of detailed.
values())commits.push(commit);isOver=true;give();return commits}}}var MERGE_FORMATS=["text","json","markdown"];async function auditCommand(options,io,askGitHub){checkOptions(options);if(options.merge){const{mergeCommand}=await import("./cli-matrix-commands.js");
return mergeCommand(options.merge,options,io)}const folder=resolve(io.cwd,options.repo??".");const today=options.today??dateOf(io.now());const stopping=new AbortController;
let share;const onCommits=(read,all)=>share=all===0?1:Math.min(1,read/all);try{const readHistory=startHistory(folder,{...{since:yearBefore(today),stopping},...drawsBars(
io)&&{onCommits}});const repo=started(findRepository(folder));const{reportAudit}=await import("./cli-matrix-commands.js");const watched=take=>withProgress(io,"\
Reading the history",{work:readHistory(take),done:()=>share});const audited={repo:await repo,readHistory:watched,today,...options.github&&{askGitHub}};return await reportAudit(
audited,options,io)}finally{stopping.abort()}}function checkOptions({merge,format,today,release,reviewMonths,...others}){if(today!==void 0&&!isDate(today))throw new UsageError(
`--today ${JSON.stringify(today)} is not a date; write it as YYYY-MM-DD`);if(release!==void 0&&!parseVersion(release))throw new UsageError(`--release ${JSON.stringify(
release)} is not a version; write it as 5.0 or 5.0.1`);if(reviewMonths!==void 0&&!/^[1-9]\d{0,3}$/.test(reviewMonths))throw new UsageError(`--review-months ${JSON.
stringify(reviewMonths)} is not a number of months; write a whole number, as 6`);if(["matrix","baseline","required"].filter(name=>others[name]==="-").length>1)throw new UsageError(
"only one file can be -, standard input");if(!merge)return;const clash=namesOfGiven(others,["matrix","repo","github","baseline","required"]);if(clash!=="")throw new UsageError(
`--merge only reads reports and can't be combined with ${clash}`);if(!MERGE_FORMATS.includes(format))throw new UsageError(`--format ${format} is not supported b\
y --merge; use one of ${MERGE_FORMATS.join(", ")}`)}export{auditCommand};
