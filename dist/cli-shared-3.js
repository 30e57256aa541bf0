import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{started}from"./cli-shared-4.js";import{findEmptied,foldersBeside,foldersOf2 as foldersOf,lookAlikesFor,needsTree,parentFolder,suggestFor,touchesFile,
upToRoot}from"./cli-shared-5.js";import{LineCounter,MAX_VALUES,indexPairs,isMap,isNode,isScalar,isSeq,parseDocument,visit}from"./cli-shared-10.js";
import{ACCEPTS_WORDS,BARE_MAP,CHECK_SECONDS,CORE_SCHEMA,EVENT_ID,LARGE,MATCH_SECONDS,MAX_BYTES,MOST_PAIRS,YAMLException,buildReport,changedLines,compilePattern,
compileWithinLimit,constructFromEvents,createPatternIndex,defineMappingTag,expandBraces,featuresById,findFileAt,findTrailAt,getScalarValue,isRegex,judge,linesOf,
mapTag,markOffsets,markdownTable,mayMatch,pairCounter,parseChanges,parseEvents,parseWithinLimit,plannedMaintainers,positionIn,profileUrl,readAnyValue,readMatrix,
shareLimit,stepsToFile,withinLimit}from"./cli-shared-6.js";import{STATUS_LETTERS,SUBMODULE_MODE,askGit,isRepository,readHash,readLine,readPaths,resolveCommit,
runGit,senseless,splitFields,tryGit}from"./cli-shared-7.js";import{append,joinPieces,nearest,remembered}from"./cli-shared-2.js";import{FaultyMatrixError,
GitError,GitHubError,UsageError,WriteError,reasonOf}from"./cli-shared.js";import{access,constants,lstat,mkdir,open,readlink,realpath,rename,stat,unlink,writeFile}from"node:fs/promises";import{basename,dirname,join,resolve}from"node:path";async function writeWhole(path,content,name=path){const pieces=typeof content==="string"?[content]:joinPieces(content);try{const target=await followLinks(path);
const present=await stat(target).catch(()=>void 0);if(present&&!present.isFile()){await writeFile(target,pieces);return}if(present)await access(target,constants.
W_OK);else if(target===resolve(path))await mkdir(dirname(target),{recursive:true});await replace(target,pieces,present?.mode)}catch(error){throw new WriteError(
`${name} can't be written: ${reasonOf(error)}`,{cause:error})}}async function followLinks(path){let target=resolve(path);for(let links=0;links<40;links++){const found=await lstat(
target).catch(()=>void 0);if(!found?.isSymbolicLink())return found?await realpath(target):target;target=resolve(dirname(target),await readlink(target))}return realpath(
target)}async function replace(target,pieces,mode){const{randomBytes}=await import("node:crypto");const temporary=join(dirname(target),`.${basename(target).slice(
0,200)}.${randomBytes(6).toString("hex")}.tmp`);try{const file=await open(temporary,"wx",mode??438);try{await writeFile(file,pieces);if(mode!==void 0)await file.
chmod(mode&4095);await file.sync()}finally{await file.close()}await rename(temporary,target)}catch(error){await unlink(temporary).catch(()=>void 0);throw error}}function failOnFaults(matrix,failOn){const known=[...matrix.levels.keys()];return failOn.filter(level=>!known.includes(level)).map(level=>{const near=nearest(level,
known);return`fail-on names ${JSON.stringify(level)}, which is not a level; allowed: ${known.join(", ")}${near?`; did you mean ${near}?`:""}`})}function kindOf(touches){const kinds=touches.map(kindOfTouch);return kinds.includes("add")?"add":kinds.every(kind=>kind==="remove")?"remove":"edit"}function kindOfTouch({
change,here,before}){switch(change.status){case"added":case"copied":return"add";case"removed":return"remove";case"renamed":return!here?"remove":before?"edit":"a\
dd";case"modified":return change.additions===0&&(change.deletions??0)>0?"remove":"edit";case"changed":case"unchanged":return"edit"}}function mapChanges(map,changeSet,check2){const byFeature=new Map;const unmapped=[];const contentNotChecked=new Set;const changes=changeSet.changes.filter(change=>change.
status!=="unchanged");for(const change of changes){const{touched,covered}=touch(map,change,byFeature,contentNotChecked);check2?.(change.path,touched);if(covered||
map.isIgnored(matchedPath(change)))continue;const before=change.previousPath!==void 0&&map.featuresOf(matchedPath(change,change.previousPath)).length===0;unmapped.
push({path:change.path,change,here:true,before})}const features=map.matrix.features.flatMap(feature=>{const files=byFeature.get(feature);if(!files)return[];const byPath=files.
flatMap(file=>file.byPath??[]);return[{feature,kind:kindOf(files),files,...byPath.length>0&&{kindByPath:kindOf(byPath)}}]});return{touched:features,unmapped:unmapped.
map(file=>({path:file.path,kind:kindOfTouch(file)})).sort((a,b)=>a.path<b.path?-1:1),...unmapped.length>0&&{unmappedKind:kindOf(unmapped)},contentNotChecked:[...contentNotChecked].
sort(),files:changes.length,complete:changeSet.complete}}var matchedPath=({path,submodule},which=path)=>submodule?`${which}/`:which;var CONTENT="content:";function touch(map,change,byFeature,contentNotChecked){
const touches=new Map;const here=map.featuresOf(matchedPath(change));for(const{feature,pattern}of here){const byPath={change,here:true,before:false};touches.set(
feature,{change,here:true,before:false,pattern,byPath})}if(change.status==="renamed"&&change.previousPath!==void 0)for(const{feature,pattern}of map.featuresOf(matchedPath(
change,change.previousPath))){const first=touches.get(feature);const byPath={change,here:first!==void 0,before:true};touches.set(feature,{...byPath,pattern:first?.
pattern??pattern,byPath})}let covered=here.length>0;for(const{feature,expressions}of map.contentOf){const moved=touches.get(feature);if(moved?.here||map.isExcluded(
feature,matchedPath(change)))continue;const lines=changedLines(change);if(!lines){contentNotChecked.add(change.path);continue}const found=expressions.find(({source,
regex})=>{map.asking=CONTENT+source;return lines.some(line=>regex.test(line))});if(!found)continue;const content={change,here:true,before:change.status==="renam\
ed",pattern:CONTENT+found.source};touches.set(feature,moved?{...moved,here:true}:content);covered=true}for(const[feature,file]of touches)append(byFeature,feature,
file);return{touched:touches.size,covered}}async function findJudge(source,place,trail){const compile=async(bytes,name)=>compileWithinLimit(await readMatrix(bytes,name));if(place.kind==="given")return{map:await compile(
await place.read(),place.name)};let noFile;const base=await source.findFile("base",place.path).catch(error=>{if(!(error instanceof UsageError))throw error;noFile=
error;return void 0});if(base){const{value,findings}=await parseWithinLimit(base,place.path);return value?{map:compileWithinLimit(value)}:findRepair(source,{path:place.
path,trail,baseFaults:findings})}const first=await source.findFile("head",place.path);if(first)return{map:await compile(first,place.path),first};const untracked=await place.
untracked?.();if(!untracked)throw noFile??new UsageError(describeLostLink(await trail)??place.missing);return{map:await compile(untracked,place.path),first:untracked,
isUntracked:true}}var describeLostLink=trail=>trail.length>1?`${trail[0]} is a symbolic link at the base commit, and leads to no file of the repository (${trail.
at(-1)}): repair it, or name the matrix itself`:void 0;async function findRepair(source,{path,trail,baseFaults}){const found=await source.findChanges({lines:false});
if("stop"in found)return found;const own=[path,...await trail];const isAlone="changes"in found&&found.lacking===void 0&&found.changes.length>0&&found.changes.every(
change=>own.includes(change.path)&&change.previousPath===void 0);const first=isAlone?await source.findFile("head",path):void 0;const value=first&&(await parseWithinLimit(
first,path)).value;if(!value)throw new FaultyMatrixError(baseFaults,`These faults are in ${path} at the base commit. A change of nothing but this file that leav\
es it without faults passes.`);return{map:compileWithinLimit(value),first,baseFaults}}async function requireAdded(source,{path,missing,notAdded},{changes,trail}){
const isAdded=changes.some(change=>[path,...trail].includes(change.path)&&["added","renamed","copied"].includes(change.status));const isTouched=touchesFile(changes,
path);if(isAdded||isTouched&&trail.length>0)return;const startsAtBase=isTouched&&await source.findMergeBase?.()===source.base?.sha;if(notAdded!==void 0&&!startsAtBase)
throw new UsageError(notAdded);if(!isTouched)throw new UsageError(missing);throw new GitHubError(`${path} was not found at the base commit, but the changes say \
that it exists; run it again`)}async function check(source,request){const{matrix:place,failOn,seconds=MATCH_SECONDS}=request;const match=shareLimit(seconds);const following=started(place.kind===
"at-base"&&source.findTrail?source.findTrail(place.path):Promise.resolve([]));const judging=await findJudge(source,place,following);if("stop"in judging)return judging;
const{map,first,isUntracked,baseFaults}=judging;const{matrix}=map;const faults=failOnFaults(matrix,failOn);if(faults.length>0)throw new UsageError(faults.join("\
; "));const found=await findChanges(source,map);if("stop"in found)return found;const{changeSet,lacking}=found;const trail=await following;const touches=path=>touchesFile(
changeSet.changes,path);const isTouched=place.kind==="at-base"&&[place.path,...trail].some(touches);const file=isTouched?place.path:void 0;if(first&&!isUntracked&&
!baseFaults&&place.kind==="at-base")await requireAdded(source,place,{changes:changeSet.changes,trail});const mapped=match(map,()=>mapChanges(map,changeSet,pairCounter(
MOST_PAIRS,"check fewer changes at once")));const mapping="value"in mapped?mapped.value:nothingMapped(changeSet);const[after,paths]=await Promise.all([file===void 0?
void 0:first??source.findFile("head",file),file!==void 0?source.listPaths("head"):listHead(source,{map,mapping,match})]);const change=file===void 0?{change:null,
problems:[],after:void 0}:(await import("./cli-matrix-change.js")).compareMatrices({...{file,before:first?void 0:map,after,paths,changeSet,seconds,match},isRepair:baseFaults!==
void 0});const atHead={map,mapping,headPaths:paths,after:change.after};const seen=match(change.after??map,()=>({emptied:findEmptied(atHead),suggestions:suggestFor(
atHead),lookAlikes:lookAlikesFor(atHead)}));const all=[...lacking===void 0?[]:[{code:"incomplete",detail:lacking}],...lateIn(mapped,first!==void 0),...change.problems,
...lateIn(seen,first!==void 0||change.after!==void 0)];const problems=all.filter(({code},index)=>all.findIndex(other=>other.code===code)===index);const limited={
what:"judging the changes",fix:"make the matrix or the change smaller"};const judgement=withinLimit(CHECK_SECONDS,limited,()=>judge(matrix,mapping,{failOn,matrixChange:first?
null:change.change}));const isOverridable=!first&&judgement.verdict==="fail"&&matrix.override!==void 0;const override=isOverridable?await source.findOverride?.(
matrix.override):void 0;const report=withinLimit(CHECK_SECONDS,limited,()=>buildReport({...{matrix,mapping,judgement,failOn,problems},preview:first!==void 0,...baseFaults&&
{baseFaults},base:source.base,head:source.head,...source.staged&&{staged:true},matrixChange:change.change,override:override??null,..."value"in seen&&seen.value,
...source.author&&{author:source.author}}));return{report,matrix}}var lateIn=(step,inHead)=>"problem"in step?[inHead?{...step.problem,inHead}:step.problem]:[];async function listHead(source,{
map,mapping,match}){if(!needsTree(map.matrix,mapping))return void 0;const beside=source.listFolder&&foldersBeside(map.matrix,mapping);if(beside){const list=remembered(
folder=>source.listFolder("head",folder));const listAll=folders=>Promise.all(folders.map(list));const files=(await listAll(beside)).flatMap(listed=>listed?.filter(
path=>!path.endsWith("/"))??[]);const seen=match(map,()=>findEmptied({map,mapping,headPaths:files}));if("value"in seen&&seen.value.size===0)return files;const own="\
value"in seen?foldersOf(map.matrix,seen.value):void 0;const held=own&&await listAll(own);if(held&&!held.includes(void 0))return[...files,...own.filter((_,index)=>held[index].
length>0).map(folder=>`${folder}/any`)]}return source.listPaths("head")}async function findChanges(source,map){const found=await source.findChanges({lines:map.contentOf.
length>0});if("stop"in found)return found;if("read"in found){const limited={what:"reading the list of changes",fix:"check fewer changes at once"};return{changeSet:{
changes:withinLimit(CHECK_SECONDS,limited,found.read),complete:true}}}const{changes,lacking}=found;return{changeSet:{changes,complete:lacking===void 0},...lacking!==
void 0&&{lacking}}}function nothingMapped({changes}){return{touched:[],unmapped:[],contentNotChecked:[],files:changes.length,complete:false}}var DEFAULT_BASES=[["refs/remotes/origin/HEAD","origin/HEAD"],["refs/heads/main","main"],["refs/heads/master","master"],["refs/remotes/origin/main","origin/main"],
["refs/remotes/origin/master","origin/master"]];async function findRange(repo,refs){const head=await findCommit(repo,refs.head??"HEAD");if(refs.base!==void 0){const base=await findCommit(
repo,refs.base);return{base,baseRef:refs.base,mergeBase:await findMergeBase(repo,base,head),head}}for(const[ref,name]of DEFAULT_BASES){const commit=await resolveCommit(
repo,ref);if(commit===void 0)continue;const mergeBase=await findMergeBase(repo,commit,head);return{base:mergeBase,baseRef:name,mergeBase,head}}throw new UsageError(
"no base to compare with: neither origin/HEAD nor a branch main or master exists; name one with --base")}async function findBehind(repo,branch){const format="--\
format=%(refname)%00%(upstream:short)%00%(upstream:track,nobracket)";const refs=["refs/heads/","refs/remotes/origin/"].map(folder=>folder+branch);const listed=await runGit(
["for-each-ref",format,...refs],{repo});const found=listed.toString().split("\n").map(line=>line.split("\0"));const local=found.find(([name])=>name===refs[0]);if(!local)
return void 0;const[,upstream,track=""]=local;if(upstream){const commits2=Number(/\bbehind (\d+)/.exec(track)?.[1]??0);return commits2>0?{ref:upstream,commits:commits2}:
void 0}if(!found.some(([name])=>name===refs[1]))return void 0;const commits=Number(await readLine(["rev-list","--count",`${refs[0]}..${refs[1]}`],{repo}));return commits>
0?{ref:`origin/${branch}`,commits}:void 0}async function findCommit(repo,ref){if(!await isRepository(repo))throw new UsageError(`${repo} is not a git repository\
; name one with --repo, or give the changes with --changes`);const commit=await resolveCommit(repo,ref);if(commit!==void 0)return commit;throw new UsageError(`${JSON.
stringify(ref)} is not a commit in ${repo}${await adviseOnShallow(repo)}`)}async function adviseOnShallow(repo){const shallow=await tryGit(["rev-parse","--is-sh\
allow-repository"],{repo});if(shallow?.toString().trim()!=="true")return"";return"; this is a shallow clone, which lacks older commits: git fetch --unshallow ge\
ts them"}async function findMergeBase(repo,base,head){try{return await readHash(["merge-base",base,head],{repo})}catch(error){if(!(error instanceof GitError&&error.
exitCode===1&&/exit code 1$/.test(error.message)))throw error;throw new GitError("the two commits have no common history here; in a shallow clone, fetch more of\
 it")}}async function hasUncommittedWork(repo){const filters=["config","-z","--name-only","--get-regexp","^filter\\..*\\.(clean|process|required)$"];const named=await askGit(
filters,{repo});const off=(named?.toString()??"").split("\0").filter(Boolean);const args=["status","--porcelain","--untracked-files=no","--ignore-submodules=all"];
const config=off.map(name=>`${name}=${name.endsWith(".required")?"false":""}`);const status=await runGit(args,{repo,config}).catch(error=>{if(error instanceof GitError&&
error.message.includes("must be run in a work tree"))return"";throw error});return status.length>0}async function listFilesAt(repo,commit){return readPaths(["ls\
-tree","-r","-z","--full-tree",commit],{repo})}var DIFF=["diff","--no-ext-diff","--no-textconv","--no-color","--no-relative","--submodule=short","--ignore-submo\
dules=none","-M","-l20000","--src-prefix=a/","--dst-prefix=b/"];async function runDiff(repo,args,onOutput){const folder=await readLine(["rev-parse","--absolute-\
git-dir"],{repo});const where=[`--git-dir=${folder}`,`--work-tree=${folder}`];return runGit([...where,...DIFF,...args],{repo:folder,...onOutput&&{onOutput}})}async function listRawChanges(repo,{
mergeBase,head}){const output=await runDiff(repo,["--raw","--numstat","-z",mergeBase,head]);const changes=output.length===0||output.at(-1)===0?parseRaw(splitFields(
output)):void 0;if(!changes||changes.length===0&&await differ(repo,[mergeBase,head]))throw senseless(DIFF);return changes}async function differ(repo,commits){const trees=commits.
map(commit=>readHash(["rev-parse","--verify",`${commit}^{tree}`],{repo}));return new Set(await Promise.all(trees)).size>1}var MOST_OF_A_FILE=16*1024*1024;var MOST_OF_ALL=256*
1024*1024;async function diffFiles(repo,{mergeBase,head}){const files=[];let pieces=[];let[size,total]=[0,0];const finish=()=>{if(size>0&&size<=MOST_OF_A_FILE&&
total+size<=MOST_OF_ALL){files.push(Buffer.concat(pieces));total+=size};[pieces,size]=[[],0]};const take=piece=>{size+=piece.length;if(size<=MOST_OF_A_FILE)pieces.
push(piece);else pieces=[]};const start=Buffer.from("\ndiff --git ");let rest=Buffer.alloc(0);const onOutput=chunk=>{let data=rest.length>0?Buffer.concat([rest,
chunk]):chunk;for(let at=data.indexOf(start);at>=0;at=data.indexOf(start)){take(data.subarray(0,at+1));finish();data=data.subarray(at+1)}const kept=Math.min(data.
length,start.length-1);take(data.subarray(0,data.length-kept));rest=data.subarray(data.length-kept)};await runDiff(repo,["--unified=0",mergeBase,head],onOutput);
take(rest);finish();return files}var RAW=/^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;var COUNTS=/^(\d+|-)\t(\d+|-)\t/;function parseRaw(fields){const changes=new Map;
let[index,counted]=[0,0];while(fields[index]?.startsWith(":")){const[,before,after,letter]=RAW.exec(fields[index])??[];if(letter===void 0)return void 0;const status=STATUS_LETTERS[letter]??
"changed";const submodule=before===SUBMODULE_MODE||after===SUBMODULE_MODE;const moved=status==="renamed"||status==="copied";const path=fields[index+(moved?2:1)];
if(path===void 0)return void 0;const previous=moved&&{previousPath:fields[index+1]};changes.set(path,{status,path,...previous,...submodule&&{submodule}});index+=
moved?3:2}while(index<fields.length){const[head="",added,deleted]=COUNTS.exec(fields[index])??[];const name=fields[index].slice(head.length);const change=changes.
get(name||fields[index+2]);if(head===""||!change)return void 0;Object.assign(change,{additions:Number(added)||0,deletions:Number(deleted)||0});index+=name?1:3;counted++}
return counted===changes.size?[...changes.values()]:void 0}async function findStaged(repo){const unmerged=await runGit(["ls-files","--unmerged","-z"],{repo});if(unmerged.length>0)throw new UsageError("a merge left confl\
icts in the index: resolve them and stage the files, then run this again");const[head,index,nothing]=await Promise.all([resolveCommit(repo,"HEAD"),readHash(["wr\
ite-tree"],{repo}),readHash(["hash-object","-t","tree","--stdin"],{repo})]);return{head,index,nothing}}async function openRange(repo,refs){const range=await findRange(repo,refs);const behind=await findBehind(repo,range.baseRef);return{base:{ref:range.baseRef,sha:range.
base,...behind&&{behind}},head:{ref:refs.head??"HEAD",sha:range.head},...between(repo,range)}}async function openStaged(repo){const{head,index,nothing}=await findStaged(
repo);const base=head??nothing;return{base:head===void 0?null:{ref:"HEAD",sha:head},head:null,staged:true,...between(repo,{base,mergeBase:base,head:index})}}function between(repo,range){
return{findChanges:async({lines})=>{if(!lines)return{changes:await listRawChanges(repo,range)};const[changes,diffs]=await Promise.all([listRawChanges(repo,range),
diffFiles(repo,range)]);return{read:()=>withLines(changes,diffs)}},findFile:(side,path)=>findFileAt(repo,range[side],path),findTrail:path=>findTrailAt(repo,range.
base,path),listPaths:side=>listFilesAt(repo,range[side])}}function withLines(changes,diffs){const linesOf2=new Map;for(const diff of diffs)for(const{path,lines}of parseChanges(
diff).value?.changes??[])if(lines)linesOf2.set(path,lines);return changes.map(change=>{const lines=change.status==="changed"?void 0:linesOf2.get(change.path);return lines?
{...change,lines}:change})}var CODEOWNERS_PLACES={github:[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],gitlab:["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],gitea:["CODEOWN\
ERS","docs/CODEOWNERS",".gitea/CODEOWNERS"]};var CODEOWNERS_FILES=[...new Set([...Object.values(CODEOWNERS_PLACES).flat(),".forgejo/CODEOWNERS"])];var MAX_CODEOWNERS_BYTES=3*
1024*1024;function findPlaces(path){const hosts=Object.values(CODEOWNERS_PLACES);const place=hosts.flat().filter(one=>path===one||path.endsWith(`/${one}`)).sort(
(a,b)=>b.length-a.length)[0];if(place===void 0)return void 0;return{root:path.slice(0,-place.length),place,orders:hosts.filter(places=>places.includes(place))}}function plainMarkdown(text){return text.replace(/\s+/g," ").replace(/[\\`*[\]<>~|]|&(?=#?\w+;)|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu,"\\$&")}function technical(text){
if(/^https?:\/\/[^\s<>|]+$/.test(text))return`<${text}>`;const longest=(text.match(/`+/g)??[]).reduce((most,run)=>Math.max(most,run.length),0);const fence="`".repeat(
longest+1);return longest>0?`${fence} ${text} ${fence}`:`${fence}${text}${fence}`}function labelledNotes(parts){const notes=parts.filter(([,words])=>words.length>
0).map(([label,words])=>`${label}: ${words.join(", ")}`);return notes.length>0?notes.join(" \xB7 "):void 0}var HEADINGS=["Feature","Support level","Maintainers","Notes"];var INTRODUCTION="Every feature has a support level. One with a question mark is under review.";var VOLUNTEERS="\
Features without maintainers welcome volunteers";var PLANNED_TEAM="* The team is planned and still to be created.";var isOwnText=shown=>shown===INTRODUCTION||shown===
PLANNED_TEAM||shown.startsWith(`${VOLUNTEERS}: `);var isOwnTable=headings=>headings.join("|")===HEADINGS.join("|");function renderPageTitle(matrix){return matrix.
project===void 0?"# What is supported":`# What ${plainMarkdown(matrix.project)} supports`}function exportMarkdown(matrix,server="https://github.com"){const page={
matrix,server,byId:featuresById(matrix.features)};const blocks=[INTRODUCTION,"## Support levels",[...matrix.levels.values()].map(({title,meaning})=>`- **${plainMarkdown(
title)}**: ${onOneLine(meaning)}`).join("\n"),...matrix.volunteer===void 0?[]:["## Becoming a maintainer",`${VOLUNTEERS}: [how to become a maintainer](${matrix.
volunteer}).`],"## Features",...matrix.categories.flatMap(category=>renderCategory(page,category)),...matrix.features.some(feature=>plannedMaintainers(matrix,feature).
length>0)?[`\\${PLANNED_TEAM}`]:[]];return`${blocks.join("\n\n")}
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
byId},{deprecated,removal,replacement,tracking}){return[...deprecated===void 0?[]:[`deprecated ${deprecated}`],...removal===void 0?[]:[`removal ${onOneLine(removal)}`],
...replacement===void 0?[]:[`replaced by ${onOneLine(byId.get(replacement)?.name??replacement)}`],...tracking===void 0?[]:[`tracked at <${tracking}>`]].join(" \xB7\
 ")}var onOneLine=markdown=>markdown.replace(/(?<!\s)\s*\n\s*/g," ").trim();var STARTS_BLOCK=/^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-*_](?=[-*_\s]+$)|`{3}|~{3}|\[[^\]]*\]:|<(?![a-z][a-z\d+.-]*:[^\s<>]*>|[^\s<>@!?][^\s<>@]*@[^\s<>]+>))/i;
var asParagraph=markdown=>markdown.replace(STARTS_BLOCK,"\\$&").replace(/^(\d{1,9})(?=[.)](?:\s|$))/,"$1\\");var escapePipes=markdown=>markdown.replace(/(?<!\\)(\\*)\|/g,
(found,slashes)=>slashes.length%2===0?`${slashes}\\|`:found);var MOST_STEPS=16e6;var TooManyStepsError=class extends Error{};function countSteps(most=MOST_STEPS){let left=most;let current="";return{on:work=>current=work,take:count=>{
left-=count;if(left<0)throw new TooManyStepsError(`${current} would take too long; use fewer patterns, or wider ones`)}}}function compileAll(patterns,{take}){const index=createPatternIndex();
const matchers=patterns.map(compilePattern);for(const[place,matcher]of matchers.entries()){take(24*matcher.shapes.length+stepsToFile(matcher));index.add(matcher,
{place})}const matches=(matcher,path)=>{take(2+(matcher.source.length+path.length)/16);return matcher.matches(path)};return([path="",...others])=>{take(8+path.length*
path.split("/").length**2/1024);const found=new Set;index.offer(path,(filed,form)=>{take(filed.length);for(const one of filed)if(mayMatch(one,form)&&!found.has(
one.place)&&(one.certain||matches(one.matcher,form)))found.add(one.place)});const places=[...found].sort((a,b)=>a-b);return places.filter(place=>others.every(other=>matches(
matchers[place],other)))}}function withinSteps(what,work){try{return work()}catch(error){if(!(error instanceof TooManyStepsError))throw error;throw new UsageError(`${what}: ${error.message}`,
{cause:error})}}var unreadable=(line,message)=>({value:void 0,problems:[{line,message}],repeats:[],lineOf:()=>1});var repeated=name=>`${name} is repeated further down: only the\
 last one is carried over`;var lenientMap=defineMappingTag(mapTag.tagName,{...BARE_MAP,addPair(map,key,value){if(typeof key==="object"&&key!==null)return"a key \
is a list or a map";map[String(key??"")]=value;return""},has:()=>false});var schema=CORE_SCHEMA.withTags(lenientMap);function readLargeForeign(text){if(text.length>
MAX_BYTES)return unreadable(1,`not read: ${text.length} characters, and YAML is read with up to ${MAX_BYTES}`);const lines=linesOf(text);const lineAt=offset=>positionIn(
lines,Math.max(0,offset)).line;try{const events=parseEvents(text,{});const wrong=findUnreadable(events);if(wrong)return unreadable(lineAt(wrong.offset),wrong.problem);
const[value=null]=constructFromEvents(events,{source:text,schema});let offsets;const lineOf=path=>lineAt((offsets??=markOffsets(text))(path).key);return{value,problems:[],
repeats:findRepeats(events,text,lineAt),lineOf}}catch(error){if(!(error instanceof YAMLException))throw error;return unreadable(lineAt(error.mark?.position??0),
`not YAML: ${error.reason}`)}}function findUnreadable(events){let values=0;let documents=0;for(const event of events){if(event.type===EVENT_ID.POP)continue;if(event.
type===EVENT_ID.DOCUMENT){if(++documents>1)return{offset:0,problem:"not read: it is more than one document"};continue}values++;const tag=event.type===EVENT_ID.ALIAS?
-1:event.tagStart;if(event.anchorStart>=0||tag>=0)return{offset:event.anchorStart>=0?event.anchorStart:tag,problem:"not read: YAML of this size is read without \
anchors, aliases and tags"}}return values>MAX_VALUES?{offset:0,problem:`not read: ${values} values, and YAML is read with up to ${MAX_VALUES}`}:void 0}function findRepeats(events,text,lineAt){
const repeats=[];const open2=[];for(const event of events){if(event.type===EVENT_ID.POP){open2.pop();continue}if(event.type===EVENT_ID.DOCUMENT)continue;const holder=open2.
at(-1);if(event.type===EVENT_ID.SCALAR&&holder?.names&&holder.isKey){const name=getScalarValue(text,event);const before=holder.names.get(name);if(before!==void 0)
repeats.push({line:lineAt(before),message:repeated(name)});holder.names.set(name,event.valueStart)}if(holder)holder.isKey=!holder.isKey;if(event.type===EVENT_ID.
SEQUENCE)open2.push({isKey:false});if(event.type===EVENT_ID.MAPPING)open2.push({names:new Map,isKey:true})}return repeats}var readForeignValue=text=>readAnyValue(text)??readForeignYaml(text).value;function readForeignYaml(text){const lines=new LineCounter;const lineAt=offset=>Math.
max(1,lines.linePos(offset).line);if(text.length>LARGE)return readLargeForeign(text);try{const doc=parseDocument(text,{lineCounter:lines,prettyErrors:false,uniqueKeys:false,
logLevel:"silent"});const error=doc.errors[0];if(error)return unreadable(lineAt(error.pos[0]),notYaml(error));const pairsOf=remembered(indexPairs);const lineOf=path=>{
let node=doc.contents;let found=0;for(const part of path){const pair=isMap(node)?pairsOf(node).get(String(part)):void 0;const next=pair?pair.key:isSeq(node)?node.
items[Number(part)]:void 0;if(!isNode(next))break;found=next.range?.[0]??found;node=pair?pair.value:next}return lineAt(found)};const value=doc.toJS({maxAliasCount:1e3});
const size=writtenOut(value);if(size>MAX_BYTES)return unreadable(1,tooLarge(size));return{value,problems:[],repeats:findRepeats2(doc,lineAt),lineOf}}catch(error){
return unreadable(1,notYaml(error))}}var notYaml=({message})=>message.includes("call stack")?"not read: nested too deeply":`not YAML: ${message.split("\n")[0]}`;
function writtenOut(value,known=new Map){if(typeof value==="string")return value.length+1;if(typeof value!=="object"||value===null)return 1;const before=known.get(
value);if(before!==void 0)return before;known.set(value,Infinity);const size=Object.values(value).reduce((sum,inner)=>sum+writtenOut(inner,known),1);known.set(value,
size);return size}var tooLarge=size=>size===Infinity?"not read: an alias is inside of what it stands for":`not read: with every alias written out it would have ${size}\
 characters, and YAML is read with up to ${MAX_BYTES}`;function findRepeats2(doc,lineAt){const repeats=[];visit(doc,{Map:(_,map)=>{const last=new Map;for(const{
key}of map.items){if(!isScalar(key)||!key.range)continue;const name=String(key.value);const before=last.get(name);if(before!==void 0)repeats.push({line:lineAt(before),
message:repeated(name)});last.set(name,key.range[0])}}});return repeats}function escapeGlob(text){return text.replace(/[\\*?[\]{}()]/g,"\\$&")}function compileCoverable(pattern){const matcher=compilePattern(pattern);return{matcher,alternatives:isRegex(pattern)?[]:expandBraces(pattern).map(glob=>glob.split(
"/"))}}var MAX_PAIRS=1e4;function covers(outer,inner){if(outer.matcher.source===inner.matcher.source)return true;if(inner.matcher.shapes.every(shape=>containsShape(
outer.matcher,shape)))return true;const pairs=outer.alternatives.length*inner.alternatives.length;if(pairs===0||pairs>MAX_PAIRS)return false;return inner.alternatives.
every(parts=>outer.alternatives.some(other=>coversParts(other,parts)))}var MAX_COMPARISONS=3e5;var MIN_CANDIDATES=10;function indexCoverables(list){const room=Math.
max(MIN_CANDIDATES,Math.floor(MAX_COMPARISONS/Math.max(1,list.length)));const exact=new Map;const wide=new Map;const others=new Map;const file=(map,key,index)=>{
const entries=map.get(key);if(!entries)map.set(key,[index]);else if(entries.at(-1)!==index)entries.push(index)};list.forEach(({matcher},index)=>{for(const shape of matcher.
shapes)if(shape.kind==="exact")file(exact,shape.path,index);else file(isWide(shape)?wide:others,shape.folder,index)});return{candidates:({matcher})=>{const shape=matcher.
shapes[0];const found=new Set;let complete=true;const take=(map,keys)=>{let left=room;for(const key of keys){const entries=map.get(key)??[];if(entries.length>left)
complete=false;for(let at=Math.max(0,entries.length-left);at<entries.length;at++)found.add(entries[at]);left=Math.max(0,left-entries.length)}};const above=upToRoot(
shape.kind==="exact"?parentFolder(shape.path):shape.folder);if(shape.kind==="exact")take(exact,[shape.path]);take(wide,above);take(others,above);return{indexes:[
...found].sort((a,b)=>a-b),complete}}}}var isWide=shape=>shape.kind==="below"||shape.kind==="under"&&!shape.basename&&!shape.ending&&!shape.includes;function containsShape(outer,inner){
if(inner.kind==="exact")return outer.matches(inner.path);return outer.shapes.some(shape=>shape.kind==="below"&&(inner.folder===shape.folder||inner.folder.startsWith(
`${shape.folder}/`)))}function coversParts(outer,inner){return coversSequence(outer,inner,{isAny:part=>part==="**",one:coversPart,emptyAtEnd:false})}var OTHER_MAGIC=/[[\]{}()!+@|\\]/;
function coversPart(outer,inner){if(outer===inner||outer==="*")return inner!=="**";const wildcard=outer.search(/[*?]/);if(!inner.startsWith(wildcard<0?outer:outer.
slice(0,wildcard)))return false;if(OTHER_MAGIC.test(outer)||OTHER_MAGIC.test(inner))return false;return coversSequence(Array.from(outer),Array.from(inner),{isAny:character=>character===
"*",one:(character,other)=>character===other||character==="?"&&other!=="*",emptyAtEnd:true})}function coversSequence(outer,inner,{isAny,one,emptyAtEnd}){const reachable=outer.
map(()=>false);let previous=[true,...reachable];const skipAny=row=>{outer.forEach((item,index)=>{if(row[index]&&isAny(item)&&(emptyAtEnd||index<outer.length-1))
row[index+1]=true});return row};previous=skipAny(previous);for(const item of inner){const row=[false,...reachable];outer.forEach((other,index)=>{if(isAny(other)){
if(previous[index])row[index]=true;if(previous[index]&&index===outer.length-1)row[index+1]=true}else if(previous[index]&&!isAny(item)&&one(other,item))row[index+
1]=true});previous=skipAny(row)}return previous[outer.length]}export{compileCoverable,covers,indexCoverables,readForeignValue,readForeignYaml,writeWhole,check,adviseOnShallow,hasUncommittedWork,openRange,openStaged,CODEOWNERS_FILES,
MAX_CODEOWNERS_BYTES,findPlaces,escapeGlob,countSteps,compileAll,plainMarkdown,technical,labelledNotes,isOwnText,isOwnTable,renderPageTitle,exportMarkdown,withinSteps};
