import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{MAX_CODEOWNERS_BYTES,adviseOnShallow,check,compileAll,compileCoverable,countSteps,covers,escapeGlob,exportMarkdown,findPlaces,hasUncommittedWork,indexCoverables,
openRange,openStaged,readForeignValue,readForeignYaml,renderPageTitle,withinSteps,writeWhole}from"./cli-shared-3.js";import{parseVersion}from"./cli-shared-11.js";
import{announce,started,withProgress}from"./cli-shared-4.js";import{compileTree,diffMatrices,foldersAbove,isEmptyDiff,parentFolder,upToRoot}from"./cli-shared-5.js";
import{isSeq,parseDocument,stringify}from"./cli-shared-10.js";import{ACCEPTS_WORDS,AUDIT_SECONDS,BUILT_IN_LEVELS,CHECK_SECONDS,FINDING_CODES,KIND_WORDS,LARGE,
MAGIC,MATRIX_FILE,Minimatch,OTHER_PLACE,OUTCOMES,SEVERITIES,adviceByFeature,adviceOfLevels,auditSeconds,byStrictness,checkJson,checkPattern,codeOwnerOf,commentMarker,
compareFindings,compileMatrix,compilePattern,compileWithinLimit,contactOf,decodeUtf8,describeFaults,describeIgnored,describeMissing,distinctNames,dueKind,emptiedLines,
encodePath,exists,expandBraces,featuresById,findFileAt,findMatrix,findOrigin,findRoot,findServer,findWayOut,findingSentences,firstPlaces,flaggedFeatures,foldForm,
isAskable,isCommitted,isDue,isFault,isMaintained,isNewFile,isPlain,isPlanned,isRecord,isRegex,jsonText,jsonTextPieces,lastDayOf,levelChangeSubject,levelChangeTexts,
levelTitle,listTree,literalStart,lookAlikeSentence,maintainerKey,maintainersOf,markdownPen,markdownTable,matchWithinLimit,matrixUrl,missingNeeds,nameOfInput,namesWithout,
ownLines,parseChanges,parseMaintainer,parseWithinLimit,placeInRepository,plannedMaintainers,profileUrl,readInput,readMatrix,readText,renderWithinLimit,severityOf,
slug,spellApart,strictestFirst,sunsetSentence,textWithinLimit,textsIn,welcomeFeatures,welcomeSentences,withinLimit}from"./cli-shared-6.js";import{compareText,
countLines,dateOf,describeNoTree,findPlace,isDate,isRepository,isSubmodule,listPaths,monthsBefore,plainPath,resolveCommit,yearBefore}from"./cli-shared-7.js";
import{ALL,LONGEST_COMMENT,NO_PAINT,PLAIN_VIEW,addTo,append,capitalized,commandData,commandProperty,count,eachLater,fitInto,fitsComment,fitsSummary,fold,foldedList,
getOrMake,groupBy,inlineParts,jsonPieces,list,listUpTo,listing,mdCellCode,mdCode,mdLink,mdText,namesOfGiven,nearest,nextStep,outcomeColours,plainPen,remembered,
rememberedWeakly,renderFindingsText,require_picocolors,safeUrl,terminalText,textView,visible,wrapped,xmlText}from"./cli-shared-2.js";import{EXIT,FaultyMatrixError,
UsageError,VERSION,__commonJS,__toESM}from"./cli-shared.js";var require_debug=__commonJS({"node_modules/semver/internal/debug.js"(exports,module){"use strict";var debug=typeof process==="object"&&process.env&&process.env.
NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module.exports=debug}});var require_constants=__commonJS({"node_modules/semver/internal/constants.js"(exports,module){"use strict";var SEMVER_SPEC_VERSION="2.0.0";var MAX_LENGTH2=256;var MAX_SAFE_INTEGER=Number.
MAX_SAFE_INTEGER||9007199254740991;var MAX_SAFE_COMPONENT_LENGTH=16;var MAX_SAFE_BUILD_LENGTH=MAX_LENGTH2-6;var WHITESPACE_CHARACTERS=["	","\n","\v","\f","\r","\
 ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F","\u205F","\u3000",
"\uFEFF"];var RELEASE_TYPES=["major","premajor","minor","preminor","patch","prepatch","prerelease"];module.exports={MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}});var require_re=__commonJS({"node_modules/semver/internal/re.js"(exports,module){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH:MAX_LENGTH2}=require_constants();
var debug=require_debug();exports=module.exports={};var re=exports.re=[];var safeRe=exports.safeRe=[];var src=exports.src=[];var safeSrc=exports.safeSrc=[];var t=exports.
t={};var R=0;var LETTERDASHNUMBER="[a-zA-Z0-9-]";var safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH2],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]];var makeSafeRegex=value=>{
for(const[token,max]of safeRegexReplacements){value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`)}return value};
var createToken=(name,value,isGlobal)=>{const safe=makeSafeRegex(value);const index=R++;debug(name,index,value);t[name]=index;src[index]=value;safeSrc[index]=safe;
re[index]=new RegExp(value,isGlobal?"g":void 0);safeRe[index]=new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*");createToken("\
NUMERICIDENTIFIERLOOSE","\\d+");createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\
\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]}\
)\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);createToken("PRERE\
LEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.
PRERELEASEIDENTIFIER]})*))`);createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);createToken(
"BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`);createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);createToken("FULLPLAIN",`v?${src[t.
MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);createToken("FULL",`^${src[t.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.
PRERELEASELOOSE]}?${src[t.BUILD]}?`);createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`);createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIERLOOSE",`${src[t.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]}\
)(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);createToken(
"XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);createToken("COERCEPLAIN",`${"\
(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);createToken("COERC\
E",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`);createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);createToken("CO\
ERCERTL",src[t.COERCE],true);createToken("COERCERTLFULL",src[t.COERCEFULL],true);createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\
\\s+`,true);exports.tildeTrimReplace="$1~";createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.
XRANGEPLAINLOOSE]}$`);createToken("LONECARET","(?:\\^)");createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,true);exports.caretTrimReplace="$1^";createToken(
"CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("COMPARATORLOOSE",
`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);createToken("COMPARATORTRIM",`(\\s*)${src[t.
GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,true);exports.comparatorTrimReplace="$1$2$3";createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\
\\s+(${src[t.XRANGEPLAIN]})\\s*$`);createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);createToken("ST\
AR","(<|>)?=?\\s*\\*");createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}});var require_parse_options=__commonJS({"node_modules/semver/internal/parse-options.js"(exports,module){"use strict";var looseOption=Object.freeze({loose:true});var emptyOpts=Object.
freeze({});var parseOptions=options=>{if(!options){return emptyOpts}if(typeof options!=="object"){return looseOption}return options};module.exports=parseOptions}});var require_identifiers=__commonJS({"node_modules/semver/internal/identifiers.js"(exports,module){"use strict";var numeric=/^[0-9]+$/;var compareIdentifiers=(a,b)=>{
if(typeof a==="number"&&typeof b==="number"){return a===b?0:a<b?-1:1}const anum=numeric.test(a);const bnum=numeric.test(b);if(anum&&bnum){a=+a;b=+b}return a===b?
0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1};var rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.exports={compareIdentifiers,rcompareIdentifiers}}});var require_semver=__commonJS({"node_modules/semver/classes/semver.js"(exports,module){"use strict";var debug=require_debug();var{MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_INTEGER}=require_constants();
var{safeRe:re,t}=require_re();var parseOptions=require_parse_options();var{compareIdentifiers}=require_identifiers();var isPrereleaseIdentifier=(prerelease,identifier)=>{
const identifiers=identifier.split(".");if(identifiers.length>prerelease.length){return false}for(let i=0;i<identifiers.length;i++){if(compareIdentifiers(prerelease[i],
identifiers[i])!==0){return false}}return true};var SemVer=class _SemVer{constructor(version,options){options=parseOptions(options);if(version instanceof _SemVer){
if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease){return version}else{version=version.version}}else if(typeof version!==
"string"){throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)}if(version.length>MAX_LENGTH2){throw new TypeError(`version is\
 longer than ${MAX_LENGTH2} characters`)}debug("SemVer",version,options);this.options=options;this.loose=!!options.loose;this.includePrerelease=!!options.includePrerelease;
const m=version.trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m){throw new TypeError(`Invalid Version: ${version}`)}this.raw=version;this.major=+m[1];this.
minor=+m[2];this.patch=+m[3];if(this.major>MAX_SAFE_INTEGER||this.major<0){throw new TypeError("Invalid major version")}if(this.minor>MAX_SAFE_INTEGER||this.minor<
0){throw new TypeError("Invalid minor version")}if(this.patch>MAX_SAFE_INTEGER||this.patch<0){throw new TypeError("Invalid patch version")}if(!m[4]){this.prerelease=
[]}else{this.prerelease=m[4].split(".").map(id=>{if(/^[0-9]+$/.test(id)){const num=+id;if(num>=0&&num<MAX_SAFE_INTEGER){return num}}return id})}this.build=m[5]?
m[5].split("."):[];this.format()}format(){this.version=`${this.major}.${this.minor}.${this.patch}`;if(this.prerelease.length){this.version+=`-${this.prerelease.
join(".")}`}return this.version}toString(){return this.version}compare(other){debug("SemVer.compare",this.version,this.options,other);if(!(other instanceof _SemVer)){
if(typeof other==="string"&&other===this.version){return 0}other=new _SemVer(other,this.options)}if(other.version===this.version){return 0}return this.compareMain(
other)||this.comparePre(other)}compareMain(other){if(!(other instanceof _SemVer)){other=new _SemVer(other,this.options)}if(this.major<other.major){return-1}if(this.
major>other.major){return 1}if(this.minor<other.minor){return-1}if(this.minor>other.minor){return 1}if(this.patch<other.patch){return-1}if(this.patch>other.patch){
return 1}return 0}comparePre(other){if(!(other instanceof _SemVer)){other=new _SemVer(other,this.options)}if(this.prerelease.length&&!other.prerelease.length){return-1}else if(!this.
prerelease.length&&other.prerelease.length){return 1}else if(!this.prerelease.length&&!other.prerelease.length){return 0}let i=0;do{const a=this.prerelease[i];const b=other.
prerelease[i];debug("prerelease compare",i,a,b);if(a===void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){continue}else{
return compareIdentifiers(a,b)}}while(++i)}compareBuild(other){if(!(other instanceof _SemVer)){other=new _SemVer(other,this.options)}let i=0;do{const a=this.build[i];
const b=other.build[i];debug("build compare",i,a,b);if(a===void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){
continue}else{return compareIdentifiers(a,b)}}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith("pre")){if(!identifier&&identifierBase===false){
throw new Error("invalid increment argument: identifier is empty")}if(identifier){const match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.
PRERELEASE]);if(!match||match[1]!==identifier){throw new Error(`invalid identifier: ${identifier}`)}}}switch(release){case"premajor":this.prerelease.length=0;this.
patch=0;this.minor=0;this.major++;this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.length=0;this.patch=0;this.minor++;this.inc("pr\
e",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0;this.inc("patch",identifier,identifierBase);this.inc("pre",identifier,identifierBase);
break;case"prerelease":if(this.prerelease.length===0){this.inc("patch",identifier,identifierBase)}this.inc("pre",identifier,identifierBase);break;case"release":
if(this.prerelease.length===0){throw new Error(`version ${this.raw} is not a prerelease`)}this.prerelease.length=0;break;case"major":if(this.minor!==0||this.patch!==
0||this.prerelease.length===0){this.major++}this.minor=0;this.patch=0;this.prerelease=[];break;case"minor":if(this.patch!==0||this.prerelease.length===0){this.minor++}
this.patch=0;this.prerelease=[];break;case"patch":if(this.prerelease.length===0){this.patch++}this.prerelease=[];break;case"pre":{const base=Number(identifierBase)?
1:0;if(this.prerelease.length===0){this.prerelease=[base]}else{let i=this.prerelease.length;while(--i>=0){if(typeof this.prerelease[i]==="number"){this.prerelease[i]++;
i=-2}}if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===false){throw new Error("invalid increment argument: identifier already exists")}this.
prerelease.push(base)}}if(identifier){let prerelease=[identifier,base];if(identifierBase===false){prerelease=[identifier]}if(isPrereleaseIdentifier(this.prerelease,
identifier)){const prereleaseBase=this.prerelease[identifier.split(".").length];if(isNaN(prereleaseBase)){this.prerelease=prerelease}}else{this.prerelease=prerelease}}
break}default:throw new Error(`invalid increment argument: ${release}`)}this.raw=this.format();if(this.build.length){this.raw+=`+${this.build.join(".")}`}return this}};
module.exports=SemVer}});var require_compare=__commonJS({"node_modules/semver/functions/compare.js"(exports,module){"use strict";var SemVer=require_semver();var compare=(a,b,loose)=>new SemVer(
a,loose).compare(new SemVer(b,loose));module.exports=compare}});import{resolve}from"node:path";function measureCoverage(map,{paths,unmapped:unmapped2,ignored,featuresOf}){const isCaught=catchAlls(map);let caught=0;for(const own of featuresOf.values())if(isCaught(
own))caught++;return{files:paths.length,mapped:paths.length-unmapped2.length-ignored-caught,caught,ignored,unmapped:unmapped2}}var ANYWHERE=["\uE000","\uE000/\uE000",
".\uE000/\uE000/\uE000.\uE000"];function catchAlls(map){const taking=ANYWHERE.map(path=>new Set(map.patternsOf(path).patterns.map(({feature})=>feature)));return own=>own.
length>0&&own.every(feature=>taking.every(features=>features.has(feature)))}function createLineTally(map,featuresOf){const sum2={changed:0,mapped:0};const isCaught=catchAlls(
map);const kindOf=remembered(path=>{const own=featuresOf(path);if(own.length>0&&!isCaught(own))return"mapped";return own.length===0&&map.isIgnored(path)?void 0:
"changed"});const count2=(path,lines)=>{const kind=kindOf(path);if(kind!==void 0)sum2.changed+=lines;if(kind==="mapped")sum2.mapped+=lines};return{sum:sum2,count:count2}}
function coveragePercent({files,mapped,ignored}){return percentOf(mapped,files-ignored)}function percentOf(part,whole){return whole===0?100:Math.floor(part*1e3/
whole)/10}function toFinding(matrix,ruleCode,found){const{code=ruleCode,severity=severityOf(code),message,fix,feature,at,subject:subject2}=found;const isElsewhere="file"in
at;const{line,column}=isElsewhere?at:matrix.locate([...feature?.at??[],...at]);const finding={code,severity,message,fix,file:isElsewhere?at.file:matrix.file,line,
column};if(subject2!==void 0)finding.subject=subject2;if(feature)finding.feature=feature.id;return{finding,about:found.about??(feature?[feature]:[])}}function levelOf(matrix,feature){
return matrix.levels.get(feature.level)}function isLeaving(feature){return feature.level==="deprecated"||feature.level==="obsolete"}var unusedAllow={code:"unused-allow",severity:"warning",meaning:"A feature allows a finding that no longer occurs.",allowable:false};function applyAllowances(matrix,found,judged){
const used=new Set;const findings=[];const allowed=[];for(const{finding,about}of found){const allowing=about.filter(feature=>feature.allow[finding.code]!==void 0);
for(const feature of allowing)used.add(keyOf(feature,finding.code));if(allowing.length===0)findings.push(finding);else allowed.push({...finding,reason:allowing[0].
allow[finding.code]})}for(const feature of matrix.features)for(const code of Object.keys(feature.allow))if(judged.has(code)&&!used.has(keyOf(feature,code)))findings.
push(toFinding(matrix,"unused-allow",unused(feature,code)).finding);return{findings:findings.sort(compareFindings),allowed:allowed.sort(compareFindings)}}var unused=(feature,code)=>({
feature,message:`${feature.name} allows ${code}, which no longer occurs`,fix:"Remove it from `allow`.",at:["allow",code],subject:code});var keyOf=(feature,code)=>`${feature.
id}\0${code}`;var GROWING_COMMITS=2;var activeThoughObsolete={code:"active-though-obsolete",severity:"warning",meaning:"A feature is Obsolete, but people keep adding to it.",
needs:"lines",find:({matrix,activity})=>activity.filter(({feature,growing})=>feature.level==="obsolete"&&(growing??0)>=GROWING_COMMITS).map(({feature,growing,commits,
authors})=>({feature,message:`${feature.name} is ${levelOf(matrix,feature).title}, but still grows: ${count(commits,"commit")} by ${count(authors.length,"person",
"people")} in 12 months, ${growing??0} of which add to it`,fix:"Ask the authors what they need it for: move that elsewhere, or correct its level.",at:["level"]}))};var notCheckedKind={code:"not-checked",severity:"note",meaning:"Something could not be checked; the message says why."};function notChecked(subject2,what,reason){
return{code:"not-checked",message:`${what} was not checked: ${reason}`,fix:FIXES[subject2]??"Give the token the permission named above, then run the audit again\
.",at:[],subject:subject2}}var FULL_CLONE="Run the audit in a full clone (with actions/checkout: fetch-depth 0, without a filter).";var FIXES={activity:FULL_CLONE,
"changed-lines":FULL_CLONE,removable:"Remove some of them, then run the audit again."};var CHANGED_LINES="how many of the changed lines are mapped";var historyNotChecked={
...notCheckedKind,needs:"files",find:({repository:{history}})=>{if(typeof history==="string")return[notChecked("activity",`how active each feature is, and ${CHANGED_LINES}\
,`,history)];const what=`${CHANGED_LINES}, and what grows though Obsolete,`;return history.lines?[]:[notChecked("changed-lines",what,"the history has no lines")]}};var codeownersError={code:"codeowners-error",severity:"error",meaning:"GitHub ignores a line of CODEOWNERS.",needs:"github",find:({github:{codeownersErrors}})=>"\
unknown"in codeownersErrors?[notChecked("codeowners","errors in CODEOWNERS",codeownersErrors.unknown)]:codeownersErrors.map(({path,line,column,kind,message,suggestion})=>({
message:`GitHub ignores this line: ${firstLine(message)||kind}`,fix:suggestion?firstLine(suggestion):"Correct the line, or generate CODEOWNERS from the matrix a\
gain.",at:{file:path,line,column},subject:`${kind}: ${firstLine(message)}`}))};var firstLine=text=>text.split("\n")[0].trim();var REGULAR_COMMITS=3;var MAX_PEOPLE=5;var couldBeAsked={code:"could-be-asked",severity:"note",meaning:"A feature has nobody to ask, or is looking for maintaine\
rs, and has regular authors.",needs:"history",find:({matrix,activity})=>activity.flatMap(({feature,authors})=>{const regular=authors.filter(({commits,share})=>commits>=
REGULAR_COMMITS&&share.work>share.everywhere&&share.commits>share.everywhere).sort((a,b)=>weight(b.share)-weight(a.share)).slice(0,MAX_PEOPLE);if(!needsPeople(matrix,
feature)||regular.length===0)return[];const people2=regular.map(({name,commits,share})=>`${name} (${count(commits,"commit")}: ${percent(share.work)} of the work\
 on it, ${percent(share.everywhere)} of all commits)`);return{feature,message:`${feature.name} ${why(matrix,feature)}, and has regular authors: ${listing(people2)}\
 in the last 12 months`,fix:"Ask them whether they would maintain it.",at:["level"]}})};var weight=({work,everywhere})=>work*Math.log(work/everywhere);var percent=share=>share<
.01?"under 1 %":`${Math.floor(share*100)} %`;function needsPeople(matrix,feature){return feature.level==="not-maintained"||feature.seekingMaintainers||!isMaintained(
matrix,feature)&&!isLeaving(feature)}function why(matrix,feature){if(feature.level==="not-maintained")return`is ${levelOf(matrix,feature).title}`;return isMaintained(
matrix,feature)?"looks for more maintainers":"has nobody to ask"}var MAX_FOLDERS=20;var GROWTH=1.25;function rollUpFolders(survey,features){const folders=countFolders(survey);const lines=new Map;for(const[folder,{unmapped:unmapped2,
direct}]of folders){if(unmapped2===0||folder!==""&&isWhole(folders.get(parentFolder(folder))))continue;if(isWhole(folders.get(folder)))lines.set(folder,unmapped2);else if(direct>
0)lines.set(folder,direct)}for(let smallest=2;lines.size>MAX_FOLDERS;smallest=Math.ceil(smallest*GROWTH))mergeSmall(lines,smallest);return[...lines].sort((a,b)=>b[1]-
a[1]||compareText(a[0],b[0])).map(([folder,files])=>({path:folder===""?"./":`${folder}/`,files,whole:isWhole(folders.get(folder)),suggest:suggestFeature(folder,
folders,features)?.id??null}))}function mergeSmall(lines,smallest){const depthOf=folder=>folder===""?0:folder.split("/").length;let depth=0;for(const folder of lines.
keys())depth=Math.max(depth,depthOf(folder));for(;depth>0;depth--)for(const[folder,files]of[...lines]){if(files>=smallest||depthOf(folder)!==depth)continue;const parent=parentFolder(
folder);lines.delete(folder);addTo(lines,parent,files)}}var isWhole=({all,unmapped:unmapped2})=>unmapped2===all;var noCounts=()=>({all:0,unmapped:0,direct:0,features:new Map});
function countFolders({featuresOf,unmapped:unmapped2}){const folders=new Map;const isUnmapped=new Set(unmapped2);for(const[path,features]of featuresOf){const missing2=isUnmapped.
has(path);const home=parentFolder(path);for(const folder of upToRoot(home)){const counts=getOrMake(folders,folder,noCounts);counts.all++;if(missing2)counts.unmapped++;
if(missing2&&folder===home)counts.direct++;for(const feature of features)if(!feature.crossCutting)addTo(counts.features,feature)}}return folders}var CLEAR_SHARE=.75;
function suggestFeature(folder,folders,features){const named=features.filter(feature=>carriesName(folder,feature));if(named.length===1)return named[0];for(let around=folder;around!==
"";around=parentFolder(around)){const counts=folders.get(around);const mapped=counts.all-counts.unmapped;if(mapped===0)continue;const[best]=[...counts.features].
sort((a,b)=>b[1]-a[1]);return best&&best[1]>=mapped*CLEAR_SHARE?best[0]:void 0}return void 0}function carriesName(folder,feature){const name=slug(feature.name);
return name.length>=4&&folder.split("/").slice(-2).some(part=>`-${slug(part)}-`.includes(`-${name}-`))}var MAX_FOLDERS2=3;var coverageFell={code:"coverage-fell",severity:"warning",meaning:"A smaller share of files belongs to features than in the baseline.",allowable:false,
needs:"baseline",find:({matrix,coverage,before,survey})=>{const[now,then]=[shareOf(coverage),shareOf(before)];if(now.open===0||now.mapped*Math.max(then.open,1)>=
(then.open===0?1:then.mapped)*now.open)return[];const known=new Set(before.unmapped);const fresh=coverage.unmapped.filter(path=>!known.has(path));const folders=rollUpFolders(
{...survey,unmapped:fresh},matrix.features);const named=folders.slice(0,MAX_FOLDERS2).map(({path,files})=>`${files} in ${path}`);const left=folders.length-named.
length;const where=fresh.length>0?`${count(fresh.length,"more file")} without a feature: ${listing([...named,...left>0?[`more in ${count(left,"folder")}`]:[]])}`:
"files with a feature are gone";const text=({mapped,open:open2},percent2)=>`${percent2} % (${mapped} of ${open2})`;return[{message:`the share of files with a fe\
ature fell from ${text(then,coveragePercent(before))} to ${text(now,coveragePercent(coverage))}; ${where}`,fix:"Add the folders to the paths of a feature, or to\
 unmapped.ignore.",at:["unmapped"],subject:`${then.mapped}/${then.open} ${now.mapped}/${now.open}`}]}};var shareOf=({files,mapped,ignored})=>({mapped,open:files-
ignored});var LOOKS_LIKE_ID=/^[a-z0-9._-]+(?:\/[a-z0-9._-]+)+$/;var danglingReplacement={code:"dangling-replacement",severity:"warning",meaning:"The replacement of a feat\
ure does not exist, is the feature itself, or leads back to it.",needs:"matrix",find:({matrix})=>{const byId=featuresById(matrix.features);const circles=findCircles(
matrix,byId);const nearestId=createNearest(matrix);return matrix.features.flatMap(feature=>{const replacement=feature.sunset?.replacement;const problem=replacement===
void 0?void 0:findProblem(feature,{replacement,byId,circles,nearestId});if(replacement===void 0||problem===void 0)return[];return{feature,message:`${replacement}\
, the replacement of ${feature.name}, ${problem.is}`,fix:problem.fix,at:["sunset","replacement"],subject:replacement}})}};function findProblem(feature,{replacement,
byId,circles,nearestId}){if(replacement===feature.id)return{is:"is the feature itself",fix:"Name what replaces it, or remove `replacement`."};if(!byId.has(replacement)){
if(!LOOKS_LIKE_ID.test(replacement))return void 0;const near=nearestId(replacement);return{is:"is not a feature's id",fix:near===void 0?"Write the id of a featu\
re, or describe it in words.":`Did you mean ${near}?`}}const place3=circles.get(feature);return place3&&{is:`leads back to it: ${describeCircle(place3)}`,fix:"D\
ecide which of them stays."}}function findCircles(matrix,byId){const places2=new Map;const seen=new Set;for(const start of matrix.features){const way=new Map;let next=start;
while(next&&!seen.has(next)){seen.add(next);way.set(next,way.size);next=byId.get(next.sunset?.replacement??"")}const from=next&&way.get(next);if(from===void 0)continue;
const circle=[...way.keys()].slice(from);circle.forEach((feature,index)=>places2.set(feature,{circle,index}))}return places2}var MOST_NAMES=10;function describeCircle({
circle,index}){const shown=Math.min(circle.length,MOST_NAMES);const nameAt=step=>circle[(index+step)%circle.length].name;const names=Array.from({length:shown},(_,step)=>nameAt(
step));return[...names,...shown<circle.length?["\u2026"]:[],nameAt(0)].join(" \u2192 ")}var MOST_COMPARED=100;function createNearest({features}){const ids=features.
map(({id})=>id);let left=MOST_COMPARED;return id=>left-- >0?nearest(id,ids):void 0}var HABITS=[["anchored",/^re:\^\\?\//,"re:^"],["negated",/^!/,""],["around",/^[\s"'`]{1,9}|[\s"'`]{1,9}$/g,""],["dot",/\/\.(?=\/|$)/g,""],["address",/^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:-\/)?(?:tree|blob)\/[^/]+\//,
""],["group",/(?<![@?*+!\\])\(/g,"@("],["several",/^[^,|\s{]+(?:[,|\s]+[^,|\s{]+)+$/,"{$&}"]];var MOST_SUGGESTIONS=2e3;function createSuggester(tree){let made=0;
return pattern=>made++<MOST_SUGGESTIONS?prepareSuggestion(pattern,tree):()=>void 0}function prepareSuggestion(pattern,tree){const{literal:literal2,rest}=splitPattern(
pattern);const first=candidates=>{for(const candidate of candidates)if(candidate.pattern!==pattern&&isSound(candidate,tree))return candidate;return void 0};function*at(because,places2){
for(const parts of places2)yield{pattern:[...parts,...rest].join("/"),because}}function*spelled2(){if(/[^*]\/\*$/.test(pattern))yield{pattern:pattern.slice(0,-1),
because:"folder"};if(!pattern.endsWith("/"))yield{pattern:`${pattern}/`,because:"folder"};const file=/^(.+)\/(?:\*\*)?$/.exec(pattern)?.[1];if(file!==void 0)yield{
pattern:file,because:"file"};yield*at("form",asSpelled(literal2,tree,foldForm));for(const form of["NFC","NFD"])yield{pattern:pattern.normalize(form),because:"fo\
rm"};yield*at("case",asSpelled(literal2,tree,inLowerCase));if(pattern!==pattern.toLowerCase())yield{pattern:pattern.toLowerCase(),because:"case"}}function*inOtherTools(){
for(const[because,written,here]of HABITS){const replaced=pattern.replace(written,here);if(replaced===pattern)continue;const found=because==="several"?replaced.replace(
/[,|\s]+/g,","):replaced;for(const one of[found,`${found}/`])yield{pattern:one,because}}}if(isRegex(pattern)){const found=first(inOtherTools());return found?()=>found:
NOTHING}const before=first(spelled2())??first(inOtherTools());if(before)return()=>before;const after=first(at("elsewhere",elsewhere(literal2,tree)))??first(at("\
near",nearby(literal2,tree)));if(literal2.length===0)return after?()=>after:NOTHING;return moves2=>(moves2&&first(at("renamed",movedTo(pattern,literal2,moves2))))??
after}var NOTHING=()=>void 0;function isSound({pattern},tree){const matches=()=>tree.matchesSome(compilePattern(pattern));const isCostly=isRegex(pattern)||pattern.
includes("{");return isCostly?!checkPattern(pattern)&&matches():matches()&&!checkPattern(pattern)}function splitPattern(pattern){const parts=pattern.split("/");
const magic=parts.findIndex(part=>part===""||MAGIC.test(part));return magic<0?{literal:parts,rest:[]}:{literal:parts.slice(0,magic),rest:parts.slice(magic)}}var inLowerCase=name=>name.
toLowerCase();function*asSpelled(literal2,tree,fold2){const found=[];for(const part of literal2){const children=tree.childrenOf(found.join("/"));const same=children.
includes(part)?part:children.find(name=>fold2(name)===fold2(part));if(same===void 0)return;found.push(same)}if(found.some((part,index)=>part!==literal2[index]))
yield found}function*movedTo(pattern,literal2,moves2){const matcher=compilePattern(pattern);const folder=literal2.join("/");const inside=`${folder}/`;const votes=new Map;
moves2.forEach((to,from)=>{if(!from.startsWith(inside)&&from!==folder)return;if(!matcher.matches(from))return;const kept2=from.slice(folder.length);const target=kept2===
""?to:to.endsWith(kept2)?to.slice(0,-kept2.length):void 0;if(target)addTo(votes,target)});for(const[target]of[...votes].sort((a,b)=>b[1]-a[1]))yield target.split(
"/")}var TELLING_NAME=4;function*elsewhere(literal2,tree){const name=literal2.at(-1);if(name===void 0)return;const places2=tree.named(name).map(path=>path.split(
"/"));for(let count2=literal2.length-1;count2>=1;count2--){if(count2===1&&name.length<TELLING_NAME)return;const same=places2.filter(parts=>literal2.slice(-count2).
every((part,at)=>part===parts.at(at-count2)));if(same.length===1)yield same[0];if(same.length>0)return}}function*nearby(literal2,tree){const wrong=literal2.findIndex(
(part,index)=>{const path=literal2.slice(0,index+1).join("/");return part!==""&&!tree.hasFolder(path)&&!tree.hasFile(path)});if(wrong<0)return;const near=nearest(
literal2[wrong],tree.childrenOf(literal2.slice(0,wrong).join("/")));if(near!==void 0)yield[...literal2.slice(0,wrong),near,...literal2.slice(wrong+1)]}function createSubmoduleLookup(files){const submodules=files.filter(isSubmodule);return pattern=>{const path=submodules.find(submodule=>pattern.startsWith(submodule));
return path===void 0?void 0:plainPath(path)}}var submodulePattern={code:"submodule-pattern",severity:"note",meaning:"A pattern names a submodule, and git only k\
nows its commit, not its files.",needs:"files",find:({matrix,repository})=>{const submoduleOf=createSubmoduleLookup(repository.files);return matrix.features.flatMap(
feature=>feature.paths.flatMap((pattern,index)=>{const submodule=submoduleOf(pattern);if(submodule===void 0)return[];const isInside=![`${submodule}/`,`${submodule}\
/**`].includes(pattern);return{feature,message:isInside?`${pattern} of ${feature.name} is inside the submodule ${submodule}, whose files this repository doesn't\
 have`:`${pattern} of ${feature.name} is a submodule: only a change of its commit belongs to the feature`,fix:isInside?`Write ${submodule}/ to mean the submodul\
e as a whole.`:"Nothing, if that is meant; changes inside it are judged in its own repository.",at:["paths",index],subject:pattern}}))}};var MAX_PATTERNS=5e4;var shadowsOf=new WeakMap;var findShadows=matrix=>getOrMake(shadowsOf,matrix,compareAll);function compareAll(matrix){const patterns=matrix.
features.reduce((sum2,{paths,exclude})=>sum2+paths.length+exclude.length,0);if(patterns>MAX_PATTERNS){const repeats=feature=>findRepeats(feature).map(at=>report(
feature,at,REPEATED));return{found:matrix.features.flatMap(repeats),unchecked:patterns}}const open2=new Set;const rows=matrix.features.map(feature=>({feature,paths:feature.
paths.map(compileCoverable)}));const findWinner=matrix.match==="last"?indexWinners(rows):void 0;const found=rows.flatMap((row,index)=>[...insideFeature(row,open2),
...findWinner?byLaterFeature(row,{findWinner:inner=>findWinner(inner,index),open:open2}):[]]);return{found,unchecked:open2}}var shadowedPattern={code:"shadowed-\
pattern",severity:"warning",meaning:"A pattern has no effect, because of another pattern or an exclude.",needs:"matrix",find:({matrix})=>findShadows(matrix).found};
var shadowsNotChecked={...notCheckedKind,needs:"matrix",find:({matrix})=>{const open2=findShadows(matrix).unchecked;const unchecked=typeof open2==="number"?open2:
open2.size;if(unchecked===0)return[];return[{message:`whether ${count(unchecked,"pattern")} can decide anything was not fully checked: too many others could cov\
er them`,fix:"Write fewer patterns: name folders instead of files, and begin patterns with a folder.",at:[],subject:"shadowed-pattern"}]}};var REPEATED={message:"\
is listed twice",fix:"Remove one of the two."};function report(feature,at,{message,fix}){return{feature,message:`${feature.paths[at]} of ${feature.name} ${message}`,
fix,at:["paths",at],subject:feature.paths[at]}}function findRepeats({paths}){const first=firstPlaces(paths);return paths.flatMap((pattern,at)=>first.get(pattern)===
at?[]:[at])}function insideFeature({feature,paths},open2){const exclude=feature.exclude.map(compileCoverable);const excludes=indexCoverables(exclude);const index=indexCoverables(
paths);const repeats=new Set(findRepeats(feature));return paths.flatMap((pattern,at)=>{const say=(message,fix)=>report(feature,at,{message,fix});if(repeats.has(
at))return say(REPEATED.message,REPEATED.fix);const outside=excludes.candidates(pattern);const excluding=outside.indexes.find(other=>covers(exclude[other],pattern));
if(excluding!==void 0)return say(`matches only files that its exclude ${feature.exclude[excluding]} removes again`,"Remove the pattern, or narrow the exclude.");
const others=index.candidates(pattern);const covering=others.indexes.find(other=>feature.paths[other]!==feature.paths[at]&&covers(paths[other],pattern)&&(other<
at||!covers(pattern,paths[other])));if(covering!==void 0)return say(`matches nothing that ${feature.paths[covering]} does not match too`,"Remove the narrower of\
 the two.");if(!outside.complete||!others.complete)open2.add(pattern);return[]})}function byLaterFeature({feature,paths},{findWinner,open:open2}){const winners=paths.
map(inner=>{const{winner,complete}=findWinner(inner);if(!winner&&!complete)open2.add(inner);return winner});if(winners.length>1&&winners.every(winner=>winner!==
void 0)){const names=[...new Set(winners.map(winner=>winner.feature.name))];return[{feature,message:`${feature.name} never decides: the last match counts, and ${names.
join(", ")} further down covers all of its patterns`,fix:`Move ${feature.name} below ${names.at(-1)}, or remove it.`,at:["paths"]}]}return winners.flatMap((winner,at)=>winner?
report(feature,at,{message:`never decides: the last match counts, and ${winner.pattern} of ${winner.feature.name} further down covers it`,fix:`Move ${feature.name}\
 below ${winner.feature.name}, or remove the pattern.`}):[])}function indexWinners(rows){const entries=rows.flatMap(({feature,paths},row)=>feature.exclude.length>
0?[]:paths.map(pattern=>({row,feature,pattern})));const index=indexCoverables(entries.map(({pattern})=>pattern));return(inner,row)=>{const{indexes,complete}=index.
candidates(inner);const last=indexes.findLast(at=>entries[at].row>row&&covers(entries[at].pattern,inner));if(last===void 0)return{complete};return{winner:{feature:entries[last].
feature,pattern:entries[last].pattern.matcher.source},complete}}}function findDeadPatterns({matrix,survey:{patterns},tree,files}){const submoduleOf=createSubmoduleLookup(files);const isDead=pattern=>!tree.matchesSome(compilePattern(
pattern));const suggest=createSuggester(tree);const dead=(pattern,at,feature)=>{const one={pattern,at,suggest:suggest(pattern)};if(feature)one.feature=feature;return one};
return[...matrix.features.flatMap(feature=>[...[...firstPlaces(feature.paths)].flatMap(([pattern,index])=>patterns.get(feature)[index].matched===0&&submoduleOf(
pattern)===void 0?[dead(pattern,["paths",index],feature)]:[]),...feature.exclude.flatMap((pattern,index)=>isDead(pattern)?[dead(pattern,["exclude",index],feature)]:
[])]),...matrix.unmapped.ignore.flatMap((pattern,index)=>isDead(pattern)?[dead(pattern,["unmapped","ignore",index])]:[])]}var deadPattern={code:"dead-pattern",severity:"\
warning",meaning:"A pattern matches no file of the repository.",needs:"files",find:({deadPatterns,followed})=>deadPatterns.map(dead=>{const{feature,pattern,at}=dead;
const{message,fix}=deadText(dead,followed);const found={message,fix,at,subject:pattern};if(feature)found.feature=feature;return found})};var BECAUSE={folder:"a \
folder needs a trailing / to mean what is below it",file:"it is a file or a link, with nothing below it",form:"it looks the same, but the files have other chara\
cters",case:"case matters",renamed:"it was moved there",elsewhere:"that is where this name is now",near:"that is the nearest name",anchored:"no path starts with\
 /",negated:"under `exclude`, if it is meant to be left out: a ! in front does not negate",around:"spaces and quotes around it are part of the pattern",dot:"no \
part of a path is a single dot",address:"a pattern is a path from the root, not an address",group:"a group of alternatives needs an @ in front",several:"or each\
 as a pattern of its own"};function deadText({pattern,feature,suggest},followed){const suggestion=suggest(followed?.moves);const gone=suggestion||!followed?void 0:
whenRemoved(pattern,followed.removed);const whose=feature?.name??"unmapped.ignore";return{message:`${pattern} of ${whose} matches no file${gone?`; the last one \
was removed on ${gone.date} (${gone.sha.slice(0,10)})`:""}`,fix:suggestion?`Write ${spelled(suggestion,pattern)} (${BECAUSE[suggestion.because]}).`:"Correct it \
or remove it; if it is kept for old pull requests, allow it and give that as the reason."}}function spelled({pattern,because},now){const isPlain2=because!=="for\
m"&&!/[^\0-\x7f]/.test(now);return isPlain2?pattern:`"${spellApart(pattern,now)}" in place of "${spellApart(now,pattern)}"`}function whenRemoved(pattern,removed2){
if(removed2.size===0)return void 0;const[matcher,start]=[compilePattern(pattern),literalStart(pattern)];for(const path of removed2.keys())if(path.startsWith(start)&&
matcher.matches(path))return removed2.get(path);return void 0}var shadowedInTree={...shadowedPattern,needs:"files",find:({matrix,survey})=>matrix.features.flatMap(
feature=>feature.paths.flatMap((pattern,index)=>{const{matched,kept:kept2}=survey.patterns.get(feature)[index];return matched>0&&kept2===0?[shadowed(matrix,feature,
pattern,index)]:[]}))};function shadowed(matrix,feature,pattern,index){const last=matrix.match==="last";return{feature,message:`${pattern} of ${feature.name} ma\
tches files, but all of them ${last?"go to features further down (the last match counts), or are excluded":"are removed by its exclude"}`,fix:last?`Move ${feature.
name} further down, or remove the pattern.`:"Remove the pattern, or narrow the exclude.",at:["paths",index],subject:pattern}}var emptyPaths={code:"empty-paths",severity:"note",meaning:"A feature has no paths, so no file belongs to it.",needs:"matrix",find:({matrix})=>matrix.features.filter(
feature=>feature.paths.length===0&&feature.content.length===0).map(feature=>({feature,message:`${feature.name} has no paths, so no file belongs to it`,fix:"Add \
`paths`; until then, pull requests that change it say nothing about it.",at:["paths"]}))};var MEANINGS={"bad-yaml":"The file is not YAML, or uses a part of YAML that a matrix must not have.","duplicate-key":"A key appears twice in the same map.","too\
-large":"The file is larger than 4 MiB.","unknown-key":"A matrix has no such key.","bad-value":"A value is missing, or is not allowed there.","duplicate-id":"Tw\
o features have the same id.","bad-pattern":"A pattern can't match anything, or means something other than it seems to."};var faults=Object.entries(MEANINGS).map(
([code,meaning])=>({code,severity:"error",meaning,allowable:false}));var inactive={code:"inactive",severity:"note",meaning:"A feature is Supported, but nobody changed it in the last 12 months.",needs:"history",find:({matrix,survey,
activity})=>activity.filter(({feature,authors})=>feature.level==="supported"&&authors.length===0&&survey.filesOf.has(feature)).map(({feature,lastChange,commits})=>({
feature,message:`${feature.name} is ${levelOf(matrix,feature).title}, but nobody changed it in the last 12 months${commits>0?`, apart from bots`:""}${lastChange&&
commits===0?`; the last change was on ${lastChange}`:""}`,fix:"Ask its maintainers whether they still look after it; if it is just stable, allow this and give t\
hat as the reason.",at:["level"]}))};var SUPPORTED_PROMISE=["maintainers","docs","ci"];var NOUNS={maintainers:"maintainers",docs:"documentation",ci:"CI",checks:"checks",notes:"notes",sunset:"sunset"};
var unprovenLevel={code:"unproven-level",severity:"warning",milder:"note",meaning:"A feature does not name what its level asks for.",needs:"matrix",find:({matrix})=>matrix.
features.flatMap(feature=>{const level=levelOf(matrix,feature);const isSupported=level.id==="supported";const needs=level.needs??(isSupported?SUPPORTED_PROMISE:
[]);const missing2=missingNeeds(feature,needs).filter(need=>!(isSupported&&need==="maintainers"));if(missing2.length===0)return[];const keys2=listing(missing2.map(
need=>`\`${need}\``));return{feature,...level.needs===void 0&&{severity:"note"},message:`${feature.name} is ${level.title}, but names no ${missing2.map(need=>NOUNS[need]).
join(" and no ")}`,fix:`Add ${keys2}, or give it a level that it meets.`,at:["level"],subject:missing2.join("\n")}})};var tooFewKind={code:"too-few-maintainers",
severity:"warning",meaning:"A feature has fewer maintainers than its level asks for."};var tooFewMaintainers={...tooFewKind,needs:"matrix",find:({matrix})=>listShort(
matrix).flatMap(short2=>short2.teams.length===0?tooFew(short2,short2.people.size):[])};var teamsNotCounted={...notCheckedKind,needs:"files",find:({matrix,repository})=>repository.
github?[]:listShort(matrix).flatMap(short2=>short2.teams.length>0?notCounted(short2,"only GitHub knows how many people its teams have"):[])};var tooFewWithTeams={
...tooFewKind,needs:"github",find:({matrix,github:{members}})=>{const membersOf=new Map(members.map(one=>[maintainerKey(one.team),one]));return listShort(matrix).
flatMap(short2=>{if(short2.teams.length===0)return[];const everybody=new Set(short2.people);for(const team of short2.teams){const known=membersOf.get(maintainerKey(
team));if(!known||"unknown"in known)return notCounted(short2,known?.unknown??`${team} was not asked about`);for(const login of known.logins)everybody.add(maintainerKey(
`@${login}`))}if(everybody.size>=short2.level.minMaintainers)return[];return tooFew(short2,everybody.size,", members of teams counted")})}};function findCountedTeams(matrix){
return distinctNames(listShort(matrix).flatMap(({teams})=>teams))}function listShort(matrix){return matrix.features.flatMap(feature=>{const level=levelOf(matrix,
feature);if(level.minMaintainers===void 0)return[];if(level.id==="supported"&&feature.maintainers.length===0)return[];const people2=new Set;const teams=[];for(const name of feature.
maintainers){const maintainer=parseMaintainer(name);if(maintainer?.kind==="user")people2.add(maintainerKey(name));else if(maintainer?.kind==="address")people2.add(
maintainerKey(maintainer.address));else if(maintainer?.kind==="team"&&!isPlanned(matrix,name))teams.push(name)}return people2.size<level.minMaintainers?[{feature,
level,people:people2,teams}]:[]})}function tooFew({feature,level},people2,how=""){const has=people2===0?"nobody maintains it":`${count(people2,"person","people")}\
 ${people2===1?"maintains":"maintain"} it`;return{feature,message:`${feature.name} is ${level.title}, which needs ${count(level.minMaintainers,"maintainer")}, b\
ut ${has}${how}`,fix:"Find more maintainers, or give it a level that it meets.",at:feature.maintainers.length>0?["maintainers"]:["level"]}}function notCounted({
feature,level},reason){return{feature,code:"not-checked",message:`whether ${feature.name} has ${count(level.minMaintainers,"maintainer")} was not checked: ${reason}`,
fix:"Run the audit with --github, and a token that may read the members of teams.",at:["maintainers"],subject:"min-maintainers"}}var missingDocs=missing("docs",{code:"missing-docs",meaning:"A document that a feature names is not in the repository."});var missingCi=missing("ci",{code:"miss\
ing-ci",meaning:"A CI file that a feature names is not in the repository."});function missing(key,kind){return{...kind,severity:"warning",needs:"files",find:input=>findMissing(
input,key)}}function findMissing({matrix,tree,followed},key){const exists2=path=>tree.hasFile(path)||tree.hasFolder(path.replace(/(?<!\/)\/+$/,""));const suggest=createSuggester(
tree);return matrix.features.flatMap(feature=>feature[key].flatMap((path,index)=>{if(exists2(path))return[];const pattern=suggest(path)(followed?.moves)?.pattern;
const suggestion=pattern!==void 0&&exists2(pattern)?pattern:void 0;const removed2=followed?.removed.get(path);return{feature,message:`${path}, named by ${feature.
name} as ${key==="docs"?"its documentation":"its CI"}, is not in the repository${removed2&&!suggestion?`; it was removed on ${removed2.date} (${removed2.sha.slice(
0,10)})`:""}`,fix:suggestion?`Write ${suggestion}.`:`Write its new path, or remove it and check whether the level is still right.`,at:[key,index],subject:path}}))}var noReplacement={code:"no-replacement",severity:"warning",meaning:"A feature is Deprecated or Obsolete, but nothing says what replaces it or when it goes.",needs:"\
matrix",find:({matrix})=>matrix.features.filter(isLeaving).filter(({sunset:sunset2})=>!sunset2?.replacement&&!sunset2?.deprecated&&!sunset2?.removal).map(feature=>({
feature,message:`${feature.name} is ${levelOf(matrix,feature).title}, but nothing says what replaces it or when it goes`,fix:"Add `sunset` with a `replacement`,\
 or with the date or version of its `removal`.",at:["level"]}))};var byMaintainer=new WeakMap;function indexMaintainers({features}){const named=new Map;for(const feature of features)for(const name of distinctNames(feature.maintainers))
append(named,maintainerKey(name),feature);return named}var featuresNaming=(matrix,name)=>getOrMake(byMaintainer,matrix,indexMaintainers).get(maintainerKey(name))??
[];function foundForTeam(matrix,team,text){const rows=featuresNaming(matrix,team);const open2=rows.filter(feature=>feature.allow[text.code]===void 0);const allowing=rows.
filter(feature=>feature.allow[text.code]!==void 0);const names=listing(open2.map(feature=>`${feature.name} (${feature.category})`));const message=`${text.message}\
; ${open2.length>0?`it maintains ${names}`:"no feature names it"}`;return[...open2.length>0||allowing.length===0?[{...text,message,subject:team}]:[],...allowing.
map(feature=>({feature,...text,at:["maintainers"],subject:team}))]}function findCheckedTeams(matrix){return findNamed(matrix,name=>parseMaintainer(name)?.kind===
"team"&&isAskable(name)&&!isPlanned(matrix,name))}function findCheckedUsers(matrix){return findNamed(matrix,name=>parseMaintainer(name)?.kind==="user")}function findNamed(matrix,isMeant){
const names=matrix.features.flatMap(({maintainers})=>maintainers).filter(isMeant);return distinctNames(names).sort(compareText)}function findPlannedTeams(matrix){
return[...matrix.teams].flatMap(([team,{planned}])=>planned&&isAskable(team)?[team]:[]).sort(compareText)}function firstPlace(matrix,name){const[first]=featuresNaming(
matrix,name);if(!first)return[];return[...first.at,"maintainers",first.maintainers.findIndex(one=>maintainerKey(one)===maintainerKey(name))]}var plannedTeam={code:"planned-team",severity:"note",meaning:"A team named as maintainer has yet to be created.",needs:"matrix",find:({matrix})=>[...matrix.teams].
flatMap(([team,{planned}])=>{if(!planned)return[];const isNamed=featuresNaming(matrix,team).length>0;return foundForTeam(matrix,team,{code:"planned-team",message:`${team}\
 has yet to be created`,fix:isNamed?"Create the team, then remove `planned`; until then nobody can be asked.":"Name it as maintainer of a feature, or remove it \
from `teams`.",at:["teams",team]})})};var MAX_PAIRS=2e7;var LISTED=20;function findMentions(input){const{matrix,survey}=input;const leaving=matrix.features.filter(isLeaving);const places2=leaving.length>
0?listPlaces(input):[];const mentions=new Map;let left=MAX_PAIRS;for(const feature of leaving){const files=survey.filesOf.get(feature)??[];const sharing=files.reduce(
(sum2,path)=>sum2+survey.featuresOf.get(path).length,0);left-=places2.length+sharing+LISTED*Math.min(sharing,matrix.features.length);if(left<0)break;const found=mentionsOf(
input,feature,places2);left-=LISTED*found.length;mentions.set(feature,found)}return mentions}function listRemovable(survey,mentions,{activity,linesOf:linesOf2=new Map}){
const lastChanges=new Map(activity?.map(({feature,lastChange})=>[feature,lastChange]));return[...mentions].map(([feature,namedBy])=>{const lastChange=lastChanges.
get(feature);return{...listFiles(survey,feature,linesOf2),namedBy,...lastChange&&{lastChange}}}).sort((a,b)=>ties(a)-ties(b)||sizeOf(a)-sizeOf(b)||(a.lines??0)-
(b.lines??0))}function findRemovableFiles(matrix,survey){return[...new Set(matrix.features.filter(isLeaving).flatMap(feature=>survey.filesOf.get(feature)??[]))]}
var sizeOf=({files,together:together2})=>files.length+together2.files;var ties=({shared:shared2,namedBy})=>shared2.length+namedBy.length;function listFiles(survey,feature,linesOf2){
const all=survey.filesOf.get(feature)??[];const files=all.filter(path=>survey.featuresOf.get(path).length===1);const together2=new Set;const shared2=new Map;let goingToo=0;
for(const path of all){const others=survey.featuresOf.get(path).filter(other=>other!==feature);const staying=others.filter(other=>!isLeaving(other));for(const other of staying)
addTo(shared2,other);if(staying.length>0||others.length===0)continue;goingToo++;for(const other of others)together2.add(other)}return{feature,files,lines:linesOf2.
size===0?null:files.reduce((sum2,path)=>sum2+(linesOf2.get(path)??0),0),together:{files:goingToo,features:[...together2]},shared:[...shared2].map(([other,count2])=>({
feature:other,files:count2}))}}var TELLING_NAME2=4;function listPlaces({matrix,survey}){const place3=(kind,text,feature)=>{return{mention:{kind,text,...feature&&
{feature}},slug:`-${slug(text)}-`}};return[...matrix.features.flatMap(feature=>[...feature.paths.map(text=>place3("pattern",text,feature)),...feature.docs.map(text=>place3(
"docs",text,feature)),...feature.ci.map(text=>place3("ci",text,feature))]),...survey.paths.map(path=>place3("path",path))]}function mentionsOf({survey},feature,places2){
const own=new Set(survey.filesOf.get(feature)??[]);const name=slug(feature.name);const named=`-${name}-`;const folders=feature.paths.filter(pattern=>pattern.endsWith(
"/"));const names=({mention:{kind,text,feature:other},slug:slugged})=>{if(other===feature)return false;const isNamed=name.length>=TELLING_NAME2&&slugged.includes(
named);if(kind==="path")return isNamed&&!own.has(text);return isNamed||own.has(text)||folders.some(folder=>text.startsWith(folder))};return places2.filter(names).
map(({mention})=>mention)}var removable={code:"removable",severity:"note",meaning:"What could be removed along with a Deprecated or Obsolete feature, and what s\
till refers to it.",needs:"files",find:({matrix,removable:list2})=>list2.map(one=>describe(matrix,one))};var removableNotChecked={...notCheckedKind,needs:"files",
find:({matrix,removable:list2})=>{const others=matrix.features.filter(isLeaving).length-list2.length;if(others===0)return[];return[notChecked("removable",`what \
could be removed with ${count(others,"feature")}`,"too many are on their way out")]}};function describe(matrix,one){const{feature,files,lines,together:together2,
shared:shared2,lastChange,namedBy}=one;const gone=files.length===0&&together2.files===0&&shared2.length===0;const parts=[files.length>0?`${count(files.length,"f\
ile")}${lines?` of ${count(lines,"line")}`:""} could be removed with it`:gone?"none of its files is left":"no file belongs to it alone",...together2.files>0?[`${count(
together2.files,"file")} could be removed together with ${listing(together2.features.map(({name})=>name))}`]:[],...shared2.length>0?[`it shares files with ${listing(
shared2.map(other=>`${other.feature.name} (${other.files})`))}`]:[],...lastChange?[`its last change was on ${lastChange}`]:[],...namedBy.length>0?[`named by ${summarise(
namedBy)}`]:[]];return{feature,message:`${feature.name} is ${levelOf(matrix,feature).title}: ${parts.join("; ")}`,fix:gone?"Remove its row, or keep it for old p\
ull requests and allow this and give that as the reason.":namedBy.length>0?"Remove its files and what refers to it, then its row.":"Remove its files, then its r\
ow.",at:["name"]}}var WORDS={pattern:mentions=>`${count(mentions,"pattern")} of other features`,docs:mentions=>`${count(mentions,"document")} of other features`,
ci:mentions=>`${count(mentions,"CI file")} of other features`,path:mentions=>`${count(mentions,"path")} elsewhere`};function summarise(namedBy){const kinds=["pa\
ttern","docs","ci","path"].filter(kind=>namedBy.some(one=>one.kind===kind));return listing(kinds.map(kind=>WORDS[kind](namedBy.filter(one=>one.kind===kind).length)))}var MOST_PLACES=20;var levelConflict={code:"level-conflict",severity:"warning",meaning:"One feature appears in several rows with different levels.",needs:"matri\
x",find:({matrix})=>repeated(matrix).filter(rows=>distinctLevels(rows)>1).map(rows=>({...aboutAll(rows),message:`${rows[0].name} has several levels: ${listing(rows.
map(row=>`${levelOf(matrix,row).title} in ${place(matrix,row,"level")}`),MOST_PLACES)}`,fix:"Agree on one level, or rename one of them if they are different thi\
ngs.",at:["level"]}))};var repeatedFeature={code:"repeated-feature",severity:"warning",meaning:"One feature appears in several rows at the same level.",needs:"m\
atrix",find:({matrix})=>repeated(matrix).filter(rows=>distinctLevels(rows)===1).map(rows=>({...aboutAll(rows),message:`${rows[0].name} appears ${rows.length===2?
"twice":`${rows.length} times`}: in ${listing(rows.map(row=>place(matrix,row,"name")),MOST_PLACES)}`,fix:"Keep one row, or rename one of them if they are differ\
ent things.",at:["name"]}))};function repeated(matrix){return[...groupBy(matrix.features,keyOf2).values()].filter(rows=>rows.length>1)}var keyOf2=({name})=>slug(
name)||name;var distinctLevels=rows=>new Set(rows.map(row=>row.level)).size;var place=(matrix,row,key)=>`${row.category} (line ${matrix.locate([...row.at,key]).
line})`;var aboutAll=rows=>({feature:rows.at(-1),about:rows,subject:keyOf2(rows[0])});var UNSUPPORTED=["not-maintained","deprecated","obsolete"];var requiredButUnsupported={code:"required-but-unsupported",severity:"warning",meaning:"Pull requests\
 must pass checks of a feature that is Not maintained, Deprecated or Obsolete.",needs:"checks",find:({matrix,links})=>links.features.filter(({feature,required})=>UNSUPPORTED.
includes(feature.level)&&required.length>0).map(({feature,required})=>({feature,message:`${feature.name} is ${levelOf(matrix,feature).title}, but ${count(required.
length,"required check")} ${required.length===1?"tests":"test"} it: ${shorten(required)}`,fix:"Stop requiring checks that test nothing else, or correct the feat\
ure's level.",at:["checks"],subject:required.join("\n")}))};function shorten(names){const jobs=[...new Set(names.map(name=>name.slice(name.lastIndexOf(" / ")).replace(
/^ \/ /,"")))];return listing(jobs,3)}var requiredCheck={code:"required-check",severity:"warning",meaning:"A required status check is never reported, or ours is not required.",needs:"github",find:({
github:{requiredChecks}})=>"unknown"in requiredChecks?[notChecked("required-checks","which checks are required",requiredChecks.unknown)]:judgeRequiredChecks(requiredChecks)};
function judgeRequiredChecks({branch,required,reported,own}){const silent=reported.length===0?[]:required.filter(name=>!reported.includes(name));const[ours]=own.
some(name=>required.includes(name))?[]:own;return[...silent.map(name=>({message:`${branch} requires the check "${name}", which has not reported lately: pull req\
uests would wait for it forever`,fix:"Correct its name in the rule, or let its workflow run on every pull request.",at:[],subject:name})),...ours===void 0?[]:[{
message:`${branch} doesn't require the check "${ours}", so pull requests can be merged even if it fails`,fix:`Add it to the required status checks of ${branch}.`,
at:[],subject:ours}]]}var reviewDue={code:"review-due",severity:"note",meaning:"The maintainers of a feature have not confirmed its row in a while.",needs:"review",find:({matrix,today,
reviewMonths})=>{const since=monthsBefore(today,reviewMonths);return matrix.features.filter(({reviewed})=>reviewed!==void 0&&reviewed<since).map(feature=>({feature,
message:`${feature.name} was last reviewed on ${feature.reviewed}, more than ${count(reviewMonths,"month")} ago`,fix:"Ask its maintainers whether the row is sti\
ll right, then set `reviewed` to that day.",at:["reviewed"]}))}};function buildReview(matrix,months,findings){const due=new Set(findings.flatMap(({code,feature})=>code===
"review-due"?[feature]:[]));return{months,calls:callRoll(matrix.features.filter(({id})=>due.has(id))),undated:matrix.features.filter(({reviewed})=>reviewed===void 0).
length}}function callRoll(due){const asked=due.flatMap(feature=>feature.maintainers.map(who=>({who,feature})));const calls=[...groupBy(asked,({who})=>maintainerKey(
who)).values()].map(ones=>({who:ones[0].who,features:[...new Set(ones.map(({feature})=>feature))]}));const nobodys=due.filter(({maintainers})=>maintainers.length===
0);return[...calls.sort((a,b)=>compareText(maintainerKey(a.who),maintainerKey(b.who))),...nobodys.length>0?[{features:nobodys}]:[]]}var import_compare4=__toESM(require_compare(),1);function compareVersions(a,b){for(let index=0;index<Math.max(a.numbers.length,b.numbers.length);index++){const[
left,right]=[a.numbers[index]??0n,b.numbers[index]??0n];if(left!==right)return left<right?-1:1}return(0,import_compare4.default)(preReleaseAlone(a),preReleaseAlone(
b),{loose:true})}var preReleaseAlone=({preRelease})=>preRelease===void 0?"0.0.0":`0.0.0-${preRelease}`;var BEFORE_DEPRECATION=["supported","best-effort","not-maintained","experimental"];var sunsetOverdue={code:"sunset-overdue",severity:"error",meaning:"A sunset d\
ate or version has passed.",needs:"matrix",find:({matrix,today,release})=>matrix.features.flatMap(feature=>{const{deprecated,removal}=feature.sunset??{};const found=[];
const isPast=due=>(lastDayOf(due??"")??today)<today;const word=due=>dueKind(due)==="date"?"on":"in";if(isPast(deprecated)&&BEFORE_DEPRECATION.includes(feature.level))
found.push(overdue(matrix,feature,"deprecated",`it was to be deprecated ${word(deprecated)} ${deprecated}`));if(isReached(deprecated,release)&&BEFORE_DEPRECATION.
includes(feature.level))found.push(overdue(matrix,feature,"deprecated",`it was to be deprecated in ${deprecated}, and this is ${release}`));if(isPast(removal))found.
push(overdue(matrix,feature,"removal",`it was to be removed ${word(removal)} ${removal}`));if(isReached(removal,release))found.push(overdue(matrix,feature,"remo\
val",`it was to be removed in ${removal}, and this is ${release}`));return found})};var removalUnreadable={...notCheckedKind,needs:"matrix",find:({matrix})=>withRemoval(
matrix).filter(({removal})=>!isDue(removal)).map(({feature,removal})=>({feature,message:`whether ${feature.name} is overdue can't be checked: its removal, ${removal}\
, is neither a date, nor a quarter, nor a version`,fix:'Write a date as 2026-12-31, a quarter as 2026-Q4, or a version as "5.0".',at:["sunset","removal"],subject:"\
removal"}))};var removalNotCompared={...notCheckedKind,needs:"files",find:({matrix,release})=>withRemoval(matrix).filter(({removal})=>release===void 0&&dueKind(
removal)==="version").map(({feature,removal})=>({feature,message:`whether ${feature.name}, to be removed in ${removal}, is overdue was not checked: no release i\
s given`,fix:"Pass the current version with --release, or in the action with the input `release`.",at:["sunset","removal"],subject:"removal"}))};function withRemoval(matrix){
return matrix.features.flatMap(feature=>feature.sunset?.removal===void 0?[]:[{feature,removal:feature.sunset.removal}])}function overdue(matrix,feature,key,because){
const title2=matrix.levels.get("deprecated").title;return{feature,message:`the sunset of ${feature.name} is overdue: ${because}`,fix:key==="deprecated"?`Give it\
 the level ${title2}, or set a new date.`:"Remove it, or set a new date.",at:["sunset",key],subject:key}}function isReached(due,release){if(due===void 0||dueKind(
due)!=="version")return false;const[now,then]=[parseVersion(release??""),parseVersion(due)];return now!==void 0&&then!==void 0&&compareVersions(now,then)>=0}var supportedButNotRequired={code:"supported-but-not-required",severity:"note",meaning:"A feature is Supported, but no check that tests it is required.",needs:"\
checks",find:({matrix,links})=>links.features.filter(({feature,required})=>feature.level==="supported"&&required.length===0).map(({feature})=>({feature,message:`${feature.
name} is ${levelOf(matrix,feature).title}, but none of the checks that test it is required`,fix:"Require one of them; if they can't run on pull requests, allow \
this and give that as the reason.",at:["checks"]}))};var supportedWithoutMaintainers={code:"supported-without-maintainers",severity:"warning",meaning:"A feature is Supported, but has no maintainers.",needs:"matrix",
find:({matrix})=>matrix.features.filter(feature=>feature.level==="supported"&&feature.maintainers.length===0).map(feature=>({feature,message:`${feature.name} is\
 ${levelOf(matrix,feature).title}, but nobody maintains it`,fix:"Name its maintainers, or lower its level.",at:["level"]}))};var teamExists={code:"team-exists",severity:"note",meaning:"A team that is marked as planned exists on GitHub.",needs:"github",find:({matrix,github})=>github.existing.
flatMap(team=>foundForTeam(matrix,team,{code:"team-exists",message:`${team} is marked as planned, but exists on GitHub`,fix:"Remove `planned`, so that the team \
can be asked for review.",at:["teams",team]}))};var teamMissing={code:"team-missing",severity:"error",meaning:"A team named as maintainer does not exist on GitHub, or cannot be asked for review.",needs:"githu\
b",find:({matrix,github})=>github.teams.flatMap(({name,state,reason})=>{if(state==="ok"||isPlanned(matrix,name))return[];const because=reason?` (${reason})`:"";
if(state==="unknown")return[notChecked(name,`whether ${name} exists`,reason??"GitHub gave no answer")];return foundForTeam(matrix,name,{code:"team-missing",message:state===
"missing"?`${name} doesn't exist, or isn't visible${because}`:`${name} has no write access to the repository, so it can't be asked for review${because}`,fix:state===
"missing"?"Create the team, correct its name, or mark it as planned under `teams`.":"Give the team write access.",at:firstPlace(matrix,name)})})};var tentative={code:"tentative",severity:"note",meaning:"The level of a feature is under review.",needs:"matrix",find:({matrix})=>matrix.features.filter(feature=>feature.
tentative).map(feature=>({feature,message:`the level of ${feature.name}, ${levelOf(matrix,feature).title}, is under review`,fix:"Settle the level, then remove `\
tentative`.",at:["tentative"]}))};var MAX_LENGTH=65536;var SLASH="\uE000";function compileCheckName(glob){if(glob.length>MAX_LENGTH)return()=>false;const options={dot:true,nonegate:true,nocomment:true,
noext:true,platform:"linux"};const matcher=new Minimatch(glob.replaceAll("/",SLASH),options);return name=>matcher.match(name.replaceAll("/",SLASH))}var unknownCheck={code:"unknown-check",severity:"warning",meaning:"A glob of `checks` matches no check that ran lately.",needs:"checks",find:({matrix,checks:{ran}})=>ran===
void 0?[]:matrix.features.flatMap(feature=>feature.checks.flatMap((glob,index)=>{if(ran.some(compileCheckName(glob)))return[];const wider=[`* / ${glob}`,`*${glob}\
*`].find(one=>ran.some(compileCheckName(one)));return{feature,message:`${glob} of ${feature.name} matches no check that ran lately`,fix:wider===void 0?"Correct \
it or remove it; if its checks rarely run, allow it and give that as the reason.":`Write ${wider}: a glob must match the whole name.`,at:["checks",index],subject:glob}}))};var unmaintainedWithMaintainers={code:"unmaintained-with-maintainers",severity:"warning",meaning:"A feature is Not maintained or Obsolete, but has maintainers.",
needs:"matrix",find:({matrix})=>matrix.features.filter(feature=>feature.level==="not-maintained"||feature.level==="obsolete").filter(feature=>isMaintained(matrix,
feature)).map(feature=>{const planned=plannedMaintainers(matrix,feature);const present=[...new Set(feature.maintainers)].filter(name=>!planned.includes(name));return{
feature,message:`${feature.name} is ${levelOf(matrix,feature).title}, but ${listing(present)} ${present.length>1?"maintain":"maintains"} it`,fix:"Ask them: rais\
e the level if they look after it, remove them if they do not.",at:["level"]}})};var unmapped={code:"unmapped",severity:"note",meaning:"Files belong to no feature.",needs:"files",find:({matrix,coverage:{folders}})=>{const byId=featuresById(matrix.
features);return folders.map(({path,files,whole,suggest})=>({message:`${count(files,"file")} ${path==="./"?"at the root":`in ${path}`} ${files===1?"belongs":"be\
long"} to no feature`,fix:`${whole?`Add ${path} to the paths`:"Add them to the paths"} of ${suggest===null?"a feature":`${byId.get(suggest).name} (${suggest})`}\
, or to unmapped.ignore.`,at:["unmapped"],subject:path}))}};var userMissing={code:"user-missing",severity:"warning",meaning:"A user named as maintainer does not exist on GitHub.",needs:"github",find:({matrix,github})=>github.
missingUsers.flatMap(user=>foundForTeam(matrix,user,{code:"user-missing",message:`${user} doesn't exist on GitHub: the account was renamed or deleted`,fix:"Corr\
ect the name, or remove it and check whether the level is still right.",at:firstPlace(matrix,user)}))};var REGISTRY=[...faults,sunsetOverdue,teamMissing,codeownersError,coverageFell,supportedWithoutMaintainers,requiredButUnsupported,unprovenLevel,tooFewMaintainers,
tooFewWithTeams,userMissing,unmaintainedWithMaintainers,levelConflict,repeatedFeature,noReplacement,danglingReplacement,activeThoughObsolete,deadPattern,shadowedPattern,
shadowedInTree,missingDocs,missingCi,unknownCheck,requiredCheck,unusedAllow,supportedButNotRequired,couldBeAsked,inactive,teamExists,plannedTeam,tentative,reviewDue,
unmapped,removable,removableNotChecked,submodulePattern,emptyPaths,removalUnreadable,removalNotCompared,shadowsNotChecked,historyNotChecked,teamsNotCounted];var KINDS=[
...new Map(REGISTRY.toReversed().map(kind=>[kind.code,kind])).values()].toReversed();var meanings=new Map(KINDS.map(({code,meaning})=>[code,meaning]));function meaningOf(code){
return meanings.get(code)}function milderSeverityOf(code){return KINDS.find(kind=>kind.code===code)?.milder}function codesOf(results){return new Set([...results.
keys()].map(({code})=>code))}function runRules(inputs,before=new Map){const results=new Map;for(const rule of REGISTRY){const input="needs"in rule?inputs[rule.needs]:
void 0;const run=()=>input&&rule.find(input).map(one=>toFinding(input.matrix,rule.code,one));const found=before.get(rule)??run();if(found)results.set(rule,found)}
return results}function createFollower(){const present=new Map;const followed={moves:new Map,lastChange:new Map,removed:new Map};const{moves:moves2,lastChange,removed:removed2}=followed;
const follow=commit=>{const{date,files}=commit;const paths=files.map(({path})=>present.get(path)??path);for(const path of paths)if(!lastChange.has(path))lastChange.
set(path,date);for(const{status,path}of files){if(status==="added"||status==="renamed")present.delete(path);if(status==="removed"&&!removed2.has(path))removed2.
set(path,commit)}files.forEach(({status,previousPath},index)=>{if(status!=="renamed"||previousPath===void 0)return;present.set(previousPath,paths[index]);if(!moves2.
has(previousPath))moves2.set(previousPath,paths[index])});return paths};return{follow,followed}}function isPerson({author}){return!/\[bot\]/i.test(author.name)&&
!/\[bot\]@/i.test(author.email)&&!/^(?:dependabot|renovate)\b/i.test(author.name)}function createAuthorKeys(){const keys2=new Map;return({author})=>{const[address,
name]=[`<${author.email.toLowerCase()}>`,author.name.toLowerCase()];const key=keys2.get(address)??keys2.get(name)??address;keys2.set(address,key).set(name,key);
return key}}function measureMaintainers(features,touched){const tallies=new Map;const namesOf=({maintainers})=>maintainers.length===0?[void 0]:distinctNames(maintainers);const keyOf3=(name="")=>maintainerKey(
name);for(const feature of features)for(const maintainer of namesOf(feature)){const tally2=getOrMake(tallies,keyOf3(maintainer),()=>{const row={features:[],quiet:[],
commits:0,authors:0};if(maintainer!==void 0)row.maintainer=maintainer;return{row}});tally2.row.features.push(feature)}for(const{author,features:own}of touched){
const counted=new Set;for(const feature of own)for(const key of namesOf(feature).map(keyOf3)){const tally2=tallies.get(key);(tally2.seen??=new Set).add(feature);
if(counted.has(key))continue;counted.add(key);tally2.row.commits++;if(author!==void 0)(tally2.people??=new Set).add(author)}}return[...tallies].sort(([a],[b])=>a===
""?1:b===""?-1:compareText(a,b)).map(([,{row,people:people2,seen}])=>{row.quiet=seen?row.features.filter(feature=>!seen.has(feature)):row.features;row.authors=people2?.
size??0;return row})}function createTallies({features},featuresOf){const tallies={features:new Map(features.map(feature=>[feature,{commits:0,growing:0,people:new Map}])),everywhere:new Map,
touched:[]};const keyOf3=createAuthorKeys();const count2=(commit,present)=>{const author=isPerson(commit)?keyOf3(commit):void 0;if(author!==void 0)addTo(tallies.
everywhere,author);const parts=new Map;commit.files.forEach(({added:added2,deleted},index)=>{for(const feature of featuresOf(present[index])){const{lines,files}=parts.
get(feature)??{lines:0,files:0};const grown=added2===void 0||deleted===void 0?0:added2-deleted;parts.set(feature,{lines:lines+grown,files:files+1})}});tallies.touched.
push({author,features:parts.keys()});for(const[feature,{lines,files}]of parts)addCommit(tallies.features.get(feature),commit,{author,lines,work:files/commit.files.
length})};return{tallies,count:count2}}function measureActivity({matrix,survey,followed,tallies,linesKnown}){const{everywhere,touched}=tallies;const all=sum(everywhere.
values());const features=matrix.features.map(feature=>{const{commits,growing,people:people2,seen=""}=tallies.features.get(feature);let lastChange=seen;for(const path of survey.
filesOf.get(feature)??[]){const date=followed.lastChange.get(path);if(date!==void 0&&date>lastChange)lastChange=date}const byPeople=[...people2.values()];const here={
work:sum(byPeople.map(({work})=>work)),commits:sum(byPeople.map(one=>one.commits))};const authors=[...people2].map(([key,{name,commits:own,work}])=>({name,commits:own,
share:{work:work/here.work,commits:own/here.commits,everywhere:everywhere.get(key)/all}}));return{feature,commits,growing:linesKnown?growing:null,authors:authors.
sort((a,b)=>b.commits-a.commits),...lastChange!==""&&{lastChange}}});return{features,maintainers:measureMaintainers(matrix.features,touched)}}function sum(numbers){
let total=0;for(const one of numbers)total+=one;return total}function addCommit(tally2,commit,{author,lines,work}){tally2.commits++;tally2.seen??=commit.date;if(author===
void 0)return;if(lines>0)tally2.growing++;const person=tally2.people.get(author);if(person){person.commits++;person.work+=work}else tally2.people.set(author,{name:commit.
author.name,commits:1,work})}var NO_REPORT={problem:"it has no version 1 and no list of findings"};function parseJsonReport(text){try{const report2=JSON.parse(text);return isRecord(report2)&&
report2.version===1?{report:report2}:NO_REPORT}catch{return{problem:"it is not JSON"}}}function parseBaseline(text){const parsed=parseJsonReport(text);if("probl\
em"in parsed)return parsed;const{findings,coverage,date,trend}=parsed.report;if(!Array.isArray(findings))return NO_REPORT;const isFinding2=one=>isRecord(one)&&typeof one.
code==="string"&&isTextOrMissing(one.feature)&&isTextOrMissing(one.subject);if(!findings.every(isFinding2))return{problem:"one of its findings has no code"};if(!isCoverage(
coverage))return{findings,trend:[]};const own=typeof date==="string"&&isDate(date)?[{date,percent:coveragePercent(coverage)}]:[];return{findings,coverage,trend:Array.
isArray(trend)&&trend.every(isPoint)?trend:own}}function hasFileCounts(value){return isRecord(value)&&[value.files,value.mapped,value.ignored].every(Number.isSafeInteger)}
function isCoverage(value){if(!hasFileCounts(value)||!Array.isArray(value.unmapped))return false;return value.unmapped.every(path=>typeof path==="string")}var isPoint=value=>isRecord(
value)&&typeof value.date==="string"&&isDate(value.date)&&typeof value.percent==="number";var isTextOrMissing=value=>value===void 0||typeof value==="string";var MAX_POINTS=13;
function extendTrend(before,now){return[...before.filter(({date})=>date<now.date),now].slice(-MAX_POINTS)}function freshFindings(findings){return findings.filter(
({known})=>!known)}function compareWithBaseline(findings,baseline){const{keysOf,wholeKey}=startKeys();const before=new Set(baseline.flatMap(keysOf));const now=new Set(
findings.flatMap(finding=>[...keysOf(finding),wholeKey(finding)]));const isKnown=finding=>before.has(wholeKey(finding))||keysOf(finding).every(key=>before.has(key));
return{findings:findings.map(finding=>({...finding,known:isKnown(finding)})),gone:baseline.filter(finding=>!keysOf(finding).some(key=>now.has(key))).length}}var fingerprintOf=({
code,feature="",subject:subject2=""})=>JSON.stringify([code,feature,subject2]);function startKeys(){const numbers=new Map;const numberOf=finding=>getOrMake(numbers,
fingerprintOf({...finding,subject:""}),()=>numbers.size);return{keysOf:finding=>{const number=numberOf(finding);return(finding.subject??"").split("\n").map(part=>`${number}\
 ${part}`)},wholeKey:finding=>`${numberOf(finding)} `}}function surveyFiles(map,files,check2){const{features}=map.matrix;const survey={paths:[...new Set(files.map(plainPath))].sort(compareText),featuresOf:new Map,filesOf:new Map,
patterns:new Map(features.map(one=>[one,one.paths.map(()=>({matched:0,kept:0}))])),unmapped:[],ignored:0};const submodules=new Set(files.filter(isSubmodule).map(
plainPath));let own=[];for(const path of survey.paths){const matched=submodules.has(path)?`${path}/`:path;const{hits,patterns}=map.patternsOf(matched);check2?.(
path,{features:hits.length,patterns:patterns.length});const isSame=hits.length===own.length&&hits.every(({feature},index)=>feature===own[index]);if(!isSame)own=
hits.map(hit=>hit.feature);survey.featuresOf.set(path,own);for(const feature of own)append(survey.filesOf,feature,path);const keeping=new Set(own);for(const{feature,
index}of patterns){const use=survey.patterns.get(feature)[index];use.matched++;if(keeping.has(feature))use.kept++}if(own.length>0)continue;if(map.isIgnored(matched))
survey.ignored++;else survey.unmapped.push(path)}return survey}function createFeatureLookup(map,survey){const ofGone=remembered(path=>map.featuresOf(path).map(({
feature})=>feature));return path=>survey.featuresOf.get(path)??ofGone(path)}function createHistoryTally({map,survey,today}){const since=yearBefore(today);const featuresOf=createFeatureLookup(map,survey);const{follow,followed}=createFollower();
const{tallies,count:count2}=createTallies(map.matrix,featuresOf);const lines=createLineTally(map,featuresOf);return{count:commit=>{const present=follow(commit);
if(commit.date<since)return;count2(commit,present);commit.files.forEach(({added:added2=0,deleted=0},index)=>lines.count(present[index],added2+deleted))},...{followed,
tallies,changedLines:lines.sum}}}function tallyHistory({commits},of){const tally2=createHistoryTally(of);for(const commit of commits)tally2.count(commit);return tally2}function parseCheckNames(text){const names=text.split(/\r?\n/).map(line=>line.trim());return[...new Set(names.filter(name=>name!==""))]}function findKnownChecks(list2,github){
const asked=github&&!("unknown"in github.requiredChecks)?github.requiredChecks:void 0;const required=list2??asked?.required;if(!required)return void 0;const ran=asked&&
asked.reported.length>0?[...new Set([...asked.reported,...required])]:void 0;return{required,...ran&&{ran}}}function linkChecks(matrix,required){const tested=new Set;
const features=matrix.features.filter(({checks})=>checks.length>0).map(feature=>{const globs=feature.checks.map(compileCheckName);const own=required.filter(name=>globs.
some(matches=>matches(name)));for(const name of own)tested.add(name);return{feature,required:own}});return{features,others:required.filter(name=>!tested.has(name))}}function prepareReport(input){const{matrix,map,survey}=input;const tree=compileTree(survey.paths);return{tree,coverage:{...measureCoverage(map,survey),folders:rollUpFolders(
survey,matrix.features)},linted:runRules({matrix:input}),deadPatterns:findDeadPatterns({...input,tree}),mentions:findMentions(input)}}function buildAuditReport(parts){
const{matrix,repository,today,release,reviewMonths,baseline,required,map=compileMatrix(matrix)}=parts;const{survey=surveyFiles(map,repository.files)}=parts;const lint={
matrix,today,...release!==void 0&&{release}};const{groundwork=prepareReport({...lint,map,survey,files:repository.files})}=parts;const{history}=repository;const tally2=typeof history===
"string"?void 0:parts.tally??tallyHistory(history,{map,survey,today});const linesKnown=typeof history!=="string"&&history.lines;const input={...{...lint,map,repository,
survey,tree:groundwork.tree},...tally2&&{followed:tally2.followed}};const coverage={...groundwork.coverage,changedLines:tally2&&linesKnown?tally2.changedLines:null};
const measuredActivity=tally2&&measureActivity({...input,...tally2,linesKnown});const activity=measuredActivity?.features;const removable2=listRemovable(survey,
groundwork.mentions,{activity,linesOf:repository.linesOf});const{github}=repository;const checks=findKnownChecks(required,github);const links=checks&&linkChecks(
matrix,checks.required);const inputs={files:{...input,coverage,removable:removable2,deadPatterns:groundwork.deadPatterns},...activity&&{history:{...input,activity}},
...activity&&linesKnown&&{lines:{...input,activity}},...github&&{github:{...input,github}},...reviewMonths!==void 0&&{review:{...input,reviewMonths}},...baseline?.
coverage&&{baseline:{...input,coverage,before:baseline.coverage}},...checks&&links&&{checks:{...input,checks,links}}};const results=runRules(inputs,groundwork.linted);
const found=withoutRepeats([...results.values()].flat());const{findings,allowed}=applyAllowances(matrix,found,codesOf(results));const compared=baseline&&compareWithBaseline(
findings,baseline.findings);return{...{matrix,today,survey,coverage,removable:removable2,allowed},activity:activity??null,maintainers:measuredActivity?.maintainers??
null,review:reviewMonths===void 0?null:buildReview(matrix,reviewMonths,findings),findings:compared?.findings??findings,checks:links??null,proposals:parts.proposals??
[],baseline:compared?{gone:compared.gone}:null,trend:extendTrend(baseline?.trend??[],{date:today,percent:coveragePercent(coverage)})}}function withoutRepeats(found){
const seen=new Set;const existing=new Set(found.flatMap(({finding})=>finding.code==="team-exists"?[finding.subject]:[]));return found.filter(({finding:{code,feature="",
subject:subject2,line,column}})=>{if(code==="planned-team"&&existing.has(subject2))return false;if(code!=="shadowed-pattern")return true;const keys2=[`${feature}\
\0`,`${feature}\0${subject2??""}\0${line}:${column}`];if(keys2.some(key=>seen.has(key)))return false;seen.add(subject2===void 0?keys2[0]:keys2[1]);return true})}
function countSeverities(findings){const counts={error:0,warning:0,note:0};for(const{severity}of findings)counts[severity]++;return counts}function judgeFindings(findings,{
strict}){const fresh=freshFindings(findings);if(fresh.some(isFault))return 2;return fresh.some(({severity})=>severity==="error"||strict&&severity==="warning")?1:
0}function listFeatures(matrix){return matrix.features.map(feature=>{const{id,category,name,level,tentative:tentative2,maintainers}=feature;return{id,category,name,
level,tentative:tentative2,maintainers,planned:plannedMaintainers(matrix,feature)}})}function readFeatures(value){if(!Array.isArray(value))return void 0;return value.
flatMap(one=>{if(!isRecord(one))return[];const{id,category,name,level}=one;if(typeof id!=="string"||typeof category!=="string"||typeof name!=="string")return[];
if(typeof level!=="string")return[];return[{...{id,category,name,level,tentative:one.tentative===true},...{maintainers:textsIn(one.maintainers),planned:textsIn(
one.planned)}}]})}function parseReport(text,file,texts=new Map){const parsed=parseJsonReport(text);if("problem"in parsed)return parsed;const value=parsed.report;if(typeof value.failed===
"string")return{name:nameOf(value,file),failed:value.failed,findings:[],levels:{},levelTitles:{}};if(!Array.isArray(value.findings))return NO_REPORT;const findings=value.
findings;if(!findings.every(isFinding))return{problem:"one of its findings is not complete"};const name=nameOf(value,file);const{coverage}=value;const levels=(Array.
isArray(value.levels)?value.levels:[]).flatMap(level=>isRecord(level)&&typeof level.id==="string"&&typeof level.features==="number"?[{id:level.id,features:level.
features,title:typeof level.title==="string"?level.title:level.id}]:[]);const features=readFeatures(value.features);return{name,...typeof value.date==="string"&&
{date:value.date},findings:findings.map(finding=>({...shared(finding,texts),severity:severityIn(finding),report:name})),...hasFileCounts(coverage)&&{coverage:withPercent(
coverage)},levels:Object.fromEntries(levels.map(({id,features:count2})=>[id,count2])),levelTitles:Object.fromEntries(levels.map(({id,title:title2})=>[id,title2])),
...features&&{features}}}function shared(finding,texts){const own={...finding};for(const[key,text]of Object.entries(own)){if(typeof text!=="string")continue;const known=texts.
get(text);if(known===void 0)texts.set(text,text);else own[key]=known}return own}function nameOf({repository,project},file){return[repository,project].find(name=>typeof name===
"string")??file}var withPercent=({files,mapped,ignored})=>({files,mapped,ignored,percent:coveragePercent({files,mapped,ignored})});function severityIn({code,severity}){
return severity===milderSeverityOf(code)?severity:severityOf(code)}function isFinding(value){if(!isRecord(value))return false;const texts=[value.code,value.message,
value.fix,value.file].every(one=>typeof one==="string");const numbers=[value.line,value.column].every(one=>Number.isSafeInteger(one));return texts&&numbers&&FINDING_CODES.
includes(value.code)}function mergeReports(reports){const sorted=[...reports].sort((a,b)=>compareText(a.name,b.name));const findings=sorted.flatMap(report2=>report2.
findings);const covered=sorted.flatMap(({coverage})=>coverage??[]);const sum2=key=>covered.reduce((total,one)=>total+one[key],0);const levels={};for(const report2 of sorted)
for(const[id,features]of Object.entries(report2.levels))levels[id]=(levels[id]??0)+features;return{reports:sorted,findings,counts:countSeverities(findings),...covered.
length>0&&{coverage:withPercent({files:sum2("files"),mapped:sum2("mapped"),ignored:sum2("ignored")})},levels}}function groupSameFindings(findings){const groups=groupBy(
findings,({code,severity,message,fix})=>`${code} ${severity} ${message}
${fix}`);return[...groups.values()].sort(([a,...others],[b,...more])=>SEVERITIES.indexOf(a.severity)-SEVERITIES.indexOf(b.severity)||more.length-others.length)}function countLevels(matrix,survey){const byLevel=groupBy(matrix.features,({level})=>level);return[...matrix.levels.values()].flatMap(({id,title:title2})=>{const features=byLevel.
get(id);if(!features)return[];const files=new Set(features.flatMap(feature=>survey.filesOf.get(feature)??[]));const unmaintained=features.filter(feature=>!isMaintained(
matrix,feature)).length;return[{id,title:title2,features:features.length,files:files.size,unmaintained}]})}function countTentative({features}){const counts=new Map;
for(const{level,tentative:tentative2}of features)if(tentative2)addTo(counts,level);return counts}function lintJson({findings,allowed}){return{version:1,findings:eachLater(findings,findingJson),allowed:eachLater(allowed,({reason,...finding})=>({...findingJson(
finding),reason}))}}function auditJson(report2,{repository}={}){const{matrix,coverage,activity,maintainers,removable:removable2,review:review2,checks,proposals}=report2;
const{files,mapped,ignored,unmapped:unmapped2,folders,changedLines}=coverage;return{...lintJson(report2),...repository!==void 0&&{repository},...matrix.project!==
void 0&&{project:matrix.project},date:report2.today,coverage:{files,mapped,ignored,percent:coveragePercent(coverage),unmapped:unmapped2,folders,changedLines},levels:countLevels(
matrix,report2.survey),features:listFeatures(matrix),activity:activity&&eachLater(activity,({feature,commits,growing,authors,lastChange=null})=>({feature:feature.
id,commits,growing,authors:authors.length,lastChange})),maintainers:maintainers&&eachLater(maintainers,({maintainer=null,features,quiet,commits,authors})=>({maintainer,
features:features.map(({id})=>id),quiet:quiet.map(({id})=>id),commits,authors})),removable:eachLater(removable2,({feature,files:own,lines,together:together2,shared:shared2,
lastChange=null,namedBy})=>({feature:feature.id,level:feature.level,files:own,lines,together:{files:together2.files,features:together2.features.map(({id})=>id)},
shared:shared2.map(other=>({feature:other.feature.id,files:other.files})),lastChange,namedBy:namedBy.map(({kind,feature:by,text})=>({kind,...by&&{feature:by.id},
text}))})),review:review2&&{months:review2.months,calls:review2.calls.map(({who=null,features})=>({maintainer:who,features:features.map(({id})=>id)})),undated:review2.
undated},checks:checks&&{features:checks.features.map(({feature,required})=>({feature:feature.id,level:feature.level,required})),others:checks.others},proposals:proposals.
map(({feature,checks:globs,from})=>({feature:feature.id,checks:globs,from})),baseline:report2.baseline,trend:report2.trend}}function findingJson(finding){const{
code,severity,message,fix,file,line,column,feature,subject:subject2,known}=finding;return{code,severity,message,fix,file,line,column,feature,subject:subject2,known}}var SHOWN={error:Infinity,warning:2,note:1};function renderFindingGroups(findings,view){const bySeverity=groupBy(findings,({severity})=>severity);return SEVERITIES.
flatMap(severity=>{const byCode=groupBy(bySeverity.get(severity)??[],({code})=>code);const groups=KINDS.flatMap(({code})=>{const group=byCode.get(code);return group?
[group]:[]});const blocks3=groups.map(group=>renderGroup(group,view));return severity==="note"&&!view.all&&blocks3.length>0?[blocks3.join("\n")]:blocks3})}function renderGroup(group,{
paint,width,all=false}){const{severity,code}=group[0];const colour={error:paint.red,warning:paint.yellow,note:paint.cyan}[severity];const shown=all||isFault(group[0])?
group:group.slice(0,SHOWN[severity]);const left=group.length-shown.length;const fixes=new Set(shown.map(({fix})=>fix));const[common]=fixes.size===1&&group.length>
1?fixes:[];const line=(text,indent)=>wrapped(text,{indent,hang:indent+2,width});const ending=[...left>0?[paint.dim(`and ${left} more (--all shows them).`)]:[],...common?
[terminalText(common)]:[]];return[line(`${colour(`${count(group.length,severity)} ${code}`)}: ${meaningOf(code)}`,0),...shown.flatMap(({file,line:at,column,message,
fix})=>[line(`${paint.bold(`${terminalText(file)}:${at}:${column}:`)} ${terminalText(message)}`,2),...common===void 0&&fix?[line(terminalText(fix),4)]:[]]),...ending.
length>0?[line(ending.join(" "),2)]:[]].join("\n")}var MAX_STEPS=6;var MAX_ERRORS=3;var MAX_NAMES=4;var SITTINGS=[["supported-without-maintainers",names=>`Name maintainers for Supported features that have none: ${names}\
.`],["level-conflict",names=>`Agree on one level: ${names}.`],["unmaintained-with-maintainers",names=>`Check with the maintainers of features whose level says t\
hey have none: ${names}.`],["dead-pattern",(names,features)=>`Correct or allow the patterns that match no file in ${count(features,"feature")}: ${names}.`],["mi\
ssing-docs",names=>`Correct the documents named by ${names}.`],["missing-ci",names=>`Correct the CI files named by ${names}.`]];function firstSteps(report2,pen){
const fresh=freshFindings(report2.findings);const byId=featuresById(report2.matrix.features);const errors=fresh.filter(({severity})=>severity==="error");const sittings=SITTINGS.
flatMap(([code,sentence])=>{const features=[...new Set(fresh.flatMap(finding=>finding.code===code?finding.feature??[]:[]))];if(features.length===0)return[];const shown=features.
map(id=>pen.text(byId.get(id)?.name??id));return[sentence(listing(shown,MAX_NAMES),features.length)]});return[...errors.slice(0,MAX_ERRORS).map(({message,fix})=>`${capitalized(
pen.text(message))}. ${pen.text(fix)}`),...errors.length>MAX_ERRORS?[`${errors.length-MAX_ERRORS} more errors below.`]:[],...sittings,...coverageStep(report2,{byId,
pen}),...removalStep(report2,pen)].slice(0,MAX_STEPS)}function coverageStep({coverage},{byId,pen}){const[first]=coverage.folders;if(!first)return[];const where=first.
path==="./"?"at the root":`in ${pen.code(first.path)}`;const perhaps=first.suggest===null?"":`, perhaps as part of ${pen.text(byId.get(first.suggest).name)}`;return[
`Map the ${count(first.files,"file")} ${where}${perhaps}: the most files without a feature in one place.`]}function removalStep({removable:removable2},pen){const easy=removable2.
find(({files,together:together2,shared:shared2,namedBy})=>files.length>0&&together2.files+shared2.length+namedBy.length===0);return easy?[`Remove ${pen.text(easy.
feature.name)}: nothing else uses or names its ${count(easy.files.length,"file")}.`]:[]}var SHOWN2=3;function renderLintText(report2,file,view=PLAIN_VIEW){return blocks([view.paint.bold(`${terminalText(file)}: ${totals(report2)}`),...renderFindingGroups(
freshFindings(report2.findings),view),nextStep(report2.findings.some(isFault)?"correct the faults above, then run `support-matrix lint` again":report2.findings.
some(({severity})=>severity==="error")?"settle the errors above, then run `support-matrix lint` again":"`support-matrix audit` compares the matrix with the file\
s and the history of its repository",view)])}function renderAuditText(report2,view=PLAIN_VIEW){const{matrix,coverage,baseline}=report2;const{files,mapped,caught,
ignored,changedLines}=coverage;const open2=files-ignored;const line=text=>wrapped(text,{hang:2,width:view.width});return blocks([[view.paint.bold(line(`${terminalText(
matrix.file)}: ${totals(report2)}; ${coveragePercent(coverage)} % of files mapped`)),line(`${count(matrix.features.length,"feature")}; ${mapped} of ${count(open2,
"file")} mapped${caught>0?`, ${caught} more by a catch-all only`:""}${ignored>0?`, ${ignored} more need no feature`:""}`),line(changedLines?`${changedLines.mapped}\
 of ${count(changedLines.changed,"line")} changed in the last 12 months mapped (${percentOf(changedLines.mapped,changedLines.changed)} %)`:"share of changed lin\
es and activity: not checked"),...baseline?[`${count(baseline.gone,"finding")} of the baseline ${baseline.gone===1?"is":"are"} gone`]:[]].join("\n"),...renderFindingGroups(
freshFindings(report2.findings).filter(({code})=>code!=="unmapped"&&code!=="removable"&&code!=="review-due"),view),reviewBlock(report2,view),proposalBlock(report2,
view),folderBlock(report2,view),removableBlock(report2,view),stepsBlock(report2,view)])}var blocks=parts=>`${parts.filter(part=>part!=="").join("\n\n")}
`;function totals({findings,allowed}){const shown=freshFindings(findings);const{error,warning,note}=countSeverities(shown);const known=findings.length-shown.length;
const parts=[...error>0?[count(error,"error")]:[],...warning>0?[count(warning,"warning")]:[],...note>0?[count(note,"note")]:[],...shown.length===0?[known>0?"not\
hing new":"no findings"]:[],...known>0?[`${known} in the baseline`]:[],...allowed.length>0?[`${allowed.length} allowed`]:[]];return parts.join(", ")}function listBlock(heading,lines,{
paint,width,all=false,most=SHOWN2}){if(lines.length===0)return"";const shown=all?lines:lines.slice(0,most);const left=lines.length-shown.length;return[paint.bold(
heading),...shown.map(line=>wrapped(line,{indent:2,hang:4,width})),...left>0?[paint.dim(`  and ${left} more (--all shows them)`)]:[]].join("\n")}function proposalBlock({
proposals},view){const lines=proposals.map(({feature,checks,from})=>`${terminalText(feature.id)}: checks: [${checks.map(name=>terminalText(JSON.stringify(name))).
join(", ")}] (from ${from.map(path=>terminalText(path.slice(path.lastIndexOf("/")+1))).join(", ")})`);return listBlock("Checks that perhaps test a feature, by i\
ts workflows; look before you paste",lines,view)}function reviewBlock({review:review2},view){if(!review2)return"";const lines=review2.calls.map(({who,features})=>`${who===
void 0?"nobody":terminalText(who)}: ${features.map(({name,reviewed})=>`${terminalText(name)} (${reviewed})`).join(", ")}`);const undated=`${count(review2.undated,
"feature")} without a review date`;return listBlock(`Not reviewed for ${count(review2.months,"month")}, by maintainer${review2.undated>0?`; ${undated}`:""}`,lines.
length>0?lines:review2.undated>0?["nobody has to be asked"]:[],view)}function folderBlock({coverage:{folders,unmapped:unmapped2}},view){const lines=folders.map(
({path,files,suggest})=>`${terminalText(path)}: ${count(files,"file")}${suggest===null?"":`, perhaps of ${terminalText(suggest)}`}`);return listBlock(`${count(unmapped2.
length,"file")} without a feature, by folder`,lines,view)}function removableBlock({removable:removable2},view){const lines=removable2.map(({feature,files,together:together2,
shared:shared2,namedBy})=>{const ties2=[...together2.files>0?[`${together2.files} together with others that go`]:[],...shared2.length>0?[`shared with ${count(shared2.
length,"feature")} that ${shared2.length===1?"stays":"stay"}`]:[],...namedBy.length>0?[`named in ${count(namedBy.length,"place")}`]:[]];return`${terminalText(feature.
name)}: ${[count(files.length,"file"),...ties2].join(", ")}`});return listBlock(`${count(removable2.length,"feature")} to remove, easiest first`,lines,view)}function stepsBlock(report2,view){
const steps=firstSteps(report2,plainPen());return steps.length>0?listBlock("Next",steps,{...view,all:true}):nextStep("nothing to do; run `support-matrix audit` \
again when the code or the matrix changes",view)}function mergedJson({reports,findings,counts,coverage,levels}){return{version:1,reports:reports.map(report2=>({name:report2.name,...report2.failed!==void 0&&{failed:report2.
failed},...report2.date!==void 0&&{date:report2.date},counts:countSeverities(report2.findings),...report2.coverage&&{coverage:report2.coverage},levels:report2.levels})),
counts,...coverage&&{coverage},levels,findings}}var listFailed=reports=>reports.flatMap(({name,failed})=>failed===void 0?[]:[{name,failed}]);var SHOWN3=20;function renderMergedText({
reports,findings,counts,coverage},view=PLAIN_VIEW){const failed=listFailed(reports);const rows=reports.filter(report2=>report2.failed===void 0).map(rowOf).sort(
(a,b)=>b.counts.error-a.counts.error||b.counts.warning-a.counts.warning);const width=rows.reduce((widest,{name})=>Math.max(widest,terminalText(name).length),0);
const errors=groupSameFindings(findings.filter(({severity,known})=>severity==="error"&&!known));const mapped=coverage?`; ${coverage.percent} % of files mapped`:
"";const next=failed.length>0?"audit the repositories named above again":errors.length>0?"settle the errors above, then audit their repositories again":"`--html\
 FILE` writes a page of all repositories, features and findings";return blocks([wrapped(view.paint.bold(`${count(reports.length,"repository","repositories")}: ${countsText(
counts)}${mapped}`),{hang:2,width:view.width}),listBlock("Not audited",failed.map(one=>`${terminalText(one.name)}: ${terminalText(one.failed)}`),{...view,most:SHOWN3}),
listBlock("Errors",errors.map(same=>{const{code,message,fix}=same[0];return`${terminalText(reportsOf(same))}: ${code}: ${terminalText(message)}. ${terminalText(
fix)}`}),{...view,most:SHOWN3}),listBlock("Repositories, those with the most findings first",rows.map(({name,counts:own,coverage:files})=>{const cells=[terminalText(
name).padEnd(width),countsText(own),files?`${files.percent} % of files mapped`:""];return cells.join("  ").trimEnd()}),{...view,most:SHOWN3}),nextStep(next,view)])}
function renderMergedMarkdown({reports,findings,counts,coverage}){const rows=[...reports.map(rowOf),{name:"All",counts,coverage}].map(({name,counts:{error,warning,
note},coverage:files})=>[...[mdText(name),error,warning,note],files?`${files.percent} % of ${files.files-files.ignored}`:""]);const grave=findings.filter(({severity,
known})=>severity!=="note"&&!known);const items=groupSameFindings(grave).map(same=>{const{code,message,fix}=same[0];return`**${mdText(reportsOf(same))}** ${code}\
: ${mdText(message)}. ${mdText(fix)}`});const failed=listFailed(reports).map(one=>`**${mdText(one.name)}**: ${mdText(one.failed)}`);const head=["### Support mat\
rix audit",...failed.length>0?[`**Not audited: ${count(failed.length,"repository","repositories")}**`,list(failed,100)]:[],markdownTable(["Repository","Errors",
"Warnings","Notes","Files mapped"],rows)];return fitInto(room=>`${[...head,...items.length>0?[fold(`Errors and warnings: ${grave.length}`,[list(items,room.items)])]:
[]].join("\n\n")}
`,()=>`${head.join("\n\n")}
`,fitsSummary)}function reportsOf(same){const names=[...new Set(same.map(({report:report2})=>report2))];return listing(names,names.length>4?3:4)}var rowOf=({name,
findings,coverage})=>({name,counts:countSeverities(findings),coverage});var countsText=({error,warning,note})=>[count(error,"error"),count(warning,"warning"),count(
note,"note")].join(", ");function foldedTables(report2,room){return[...maintainersBlock(report2,room),...checksBlock(report2,room),...proposalBlock2(report2,room),...reviewBlock2(report2,
room),...folderBlock2(report2,room),...removableBlock2(report2,room)]}function maintainersBlock({maintainers},room){if(!maintainers||maintainers.length===0)return[];
const head=["Maintainers","Features","of which unchanged","Commits","Authors"];const table=tableUpTo(maintainers,room,head,({maintainer,features,quiet,commits,authors})=>[
maintainer===void 0?"nobody":mdText(maintainer),String(features.length),String(quiet.length),String(commits),String(authors)]);return[fold("Activity by maintain\
er in 12 months",table)]}function checksBlock({checks,matrix},room){if(!checks||checks.features.length===0)return[];const names=all=>listUpTo(all,room.items,mdCellCode).
join("<br>");const head=["Feature","Level","Required checks that test it"];const others=checks.others.length>0?[["no feature","",names(checks.others)]]:[];const row=({
feature,required})=>[mdText(feature.name),mdText(matrix.levels.get(feature.level).title),required.length>0?names(required):"none"];return[fold(`Required checks \
by feature: ${checks.features.length}`,tableUpTo(checks.features,room,head,row,others))]}function proposalBlock2({proposals},room){if(proposals.length===0)return[];
const table=tableUpTo(proposals,room,["Feature","Perhaps","From"],({feature,checks,from})=>[mdText(feature.name),mdCellCode(`checks: ${JSON.stringify(checks)}`),
from.map(mdCellCode).join(", ")]);return[fold(`Checks to consider: ${proposals.length}`,table)]}function reviewBlock2({review:review2},room){if(!review2||review2.
calls.length===0&&review2.undated===0)return[];const table=tableUpTo(review2.calls,room,["Maintainers","Features, last reviewed"],({who,features})=>[who===void 0?
"nobody":mdText(who),listUpTo(features,room.items,({name,reviewed})=>`${mdText(name)} (${reviewed})`).join(", ")]);const undated=review2.undated>0?[`${count(review2.
undated,"feature")} ${review2.undated===1?"has":"have"} no \`reviewed\` date yet.`]:[];return[fold(`Roll call: not reviewed for ${count(review2.months,"month")}`,
[...review2.calls.length>0?table:[],...undated])]}function folderBlock2({coverage,matrix},room){if(coverage.folders.length===0)return[];const byId=featuresById(
matrix.features);const head=["Folder","Files","Perhaps part of"];const table=tableUpTo(coverage.folders,room,head,({path,files,suggest})=>[mdCellCode(path),String(
files),suggest===null?"":mdText(byId.get(suggest).name)]);return[fold(`Unmapped files: ${coverage.unmapped.length}`,table)]}function removableBlock2({removable:removable2},room){
if(removable2.length===0)return[];const head=["Feature","Files that would go","Shares files with","Named in","Last change"];const table=tableUpTo(removable2,room,
head,({feature,files,lines,together:together2,shared:shared2,lastChange,namedBy})=>[mdText(feature.name),`${files.length}${lines?` (${count(lines,"line")})`:""}${together2.
files>0?`, ${together2.files} with others that go`:""}`,shared2.length>0?shared2.map(other=>mdText(other.feature.name)).join(", "):"",namedBy.length>0?count(namedBy.
length,"place"):"",lastChange??""]);return[fold(`To remove, easiest first: ${removable2.length}`,table)]}function tableUpTo(items,{items:most},head,row,last=[]){
const left=items.length-most;const table=markdownTable(head,[...items.slice(0,most).map(row),...last]);return left>0?[table,`\u2026 and ${left} more`]:[table]}function renderAuditSummary(report2,context){return renderWhatFits(report2,context,fitsSummary)}function renderWhatFits(report2,context,fits){return fitFindings(report2,room=>renderAudit(report2,context,room),()=>renderFigures(report2,context),fits)}var MOST_FINDINGS=25e3;
function fitFindings({findings},render3,counts,fits){const mayFit=room=>room.items<ALL||findings.length<=MOST_FINDINGS;return fitInto(room=>mayFit(room)?render3(
room):void 0,counts,fits)}function renderLintMarkdown(report2,context){return fitFindings(report2,room=>join([`### Support matrix: ${totals(report2)}`,...severityBlocks(
report2,context,room),...allowedBlock(report2,context,room)]),()=>join([`### Support matrix: ${totals(report2)}`]),fitsSummary)}var join=blocks3=>`${blocks3.join(
"\n\n")}
`;function renderAudit(report2,context,room){const steps=firstSteps(report2,markdownPen(context));return join([...figureBlocks(report2),...steps.length>0?["####\
 What to do first",steps.map(step=>`1. ${step}`).join("\n")]:[],...levelBlocks(countLevels(report2.matrix,report2.survey),countTentative(report2.matrix)),...severityBlocks(
report2,context,room),...foldedTables(report2,room),...allowedBlock(report2,context,room)])}function renderFigures(report2,context){const more=context.runUrl;return join(
[...figureBlocks(report2),...more===void 0?[]:[mdLink("The full report",more)]])}function figureBlocks(report2){const{matrix,coverage,baseline}=report2;const{files,
mapped,caught,ignored,changedLines}=coverage;const rows=[["Features",String(matrix.features.length)],["Files mapped",`${coveragePercent(coverage)} % (${mapped} \
of ${files-ignored}${caught>0?`; ${caught} more by a catch-all only`:""}${ignored>0?`; ${ignored} more need no feature`:""})`],["Lines changed in 12 months that\
 are mapped",changedLines?`${percentOf(changedLines.mapped,changedLines.changed)} % (${changedLines.mapped} of ${changedLines.changed})`:"not checked"],...baseline?
[["Findings gone since the baseline",String(baseline.gone)]]:[]];const of=matrix.project===void 0?"":` of ${mdText(matrix.project)}`;return[`### Support matrix \
audit${of}: ${totals(report2)}`,markdownTable(["",""],rows)]}function levelBlocks(levels,tentative2){if(levels.length===0)return[];const settled=({id,features})=>features-
(tentative2.get(id)??0);const known=BUILT_IN_LEVELS.map(({id,title:title2})=>{const level=levels.find(one=>one.id===id);return{title:title2,features:level?settled(
level):0}});const others=levels.filter(({id})=>!BUILT_IN_LEVELS.some(level=>level.id===id));const slices=[...known,{title:"Other levels",features:others.reduce(
(sum2,level)=>sum2+settled(level),0)},{title:"Under review",features:[...tentative2.values()].reduce((sum2,count2)=>sum2+count2,0)}].filter(({features})=>features>
0);return["#### Features by level",["```mermaid","pie showData",...slices.map(({title:title2,features})=>`    "${title2}" : ${features}`),"```"].join("\n"),markdownTable(
["Level","Features","of which with nobody to ask","Files"],levels.map(({id,title:title2,features,unmaintained,files})=>[mdText(title2),`${features}${tentative2.
has(id)?` (${tentative2.get(id)} under review)`:""}`,String(unmaintained),String(files)]))]}var TITLES={error:"Errors",warning:"Warnings",note:"Notes"};function severityBlocks({
findings},context,room){const fresh=freshFindings(findings);const known=findings.filter(finding=>finding.known);const items=ones=>list(ones,room.items,one=>findingItem(
one,context));const blocks3=SEVERITIES.flatMap(severity=>{const ones=fresh.filter(finding=>finding.severity===severity);if(ones.length===0)return[];const groups=[
...groupBy(ones,({code})=>code)].sort((a,b)=>b[1].length-a[1].length);const folds=groups.map(([code,group])=>fold(`${code}: ${group.length}`,[items(group)],severity===
"error"));return[`#### ${TITLES[severity]}: ${ones.length}`,...folds]});return[...blocks3,...known.length>0?[fold(`In the baseline: ${known.length}`,[items(known)])]:
[]]}function findingItem({message,fix,file,line},context){return`${place2(file,line,context)} ${mdText(message)}. ${mdText(fix)}`}function place2(file,line,{server,
repository,baseSha}){const text=`${file}:${line}`;if(server===void 0||repository===void 0||baseSha===void 0)return mdCode(text);return mdLink(text,`${server}/${repository}\
/blob/${baseSha}/${encodePath(file)}#L${line}`)}function allowedBlock({allowed},context,room){if(allowed.length===0)return[];const item=({code,file,line,message,
reason})=>`${place2(file,line,context)} ${mdCode(code)}: ${mdText(message)}. Allowed: ${mdText(reason)}`;return[fold(`Allowed: ${allowed.length}`,[list(allowed,
room.items,item)])]}var UNMAPPED=-1;var IGNORED=-2;var MAX_FOLDERS3=2e3;function buildFolders({matrix,survey}){const levelIndex=new Map([...matrix.levels.values()].map((level,index)=>[
level,index]));const indexOf=new Map(matrix.features.map((feature,index)=>[feature,index]));const unmapped2=new Set(survey.unmapped);const root=emptyFolder("");
for(const path of survey.paths){const features=survey.featuresOf.get(path);const level=features.length>0?levelIndex.get(decidingLevel(matrix.levels,features)):unmapped2.
has(path)?UNMAPPED:IGNORED;let folder=root;addFile(folder,features);for(const name of path.split("/").slice(0,-1)){folder=getOrMake(folder.folders,name,emptyFolder);
addFile(folder,features)}addTo(folder.own,level)}const smallest=smallestShown(root);return pageFolder(root,{smallest,indexOf})}var emptyFolder=name=>({name,files:0,
own:new Map,features:new Map,folders:new Map});function addFile(folder,features){folder.files++;addTo(folder.features,features)}function decidingLevel(levels,features){
const strictness=({outcome})=>OUTCOMES.indexOf(outcome.edit)*OUTCOMES.length+OUTCOMES.indexOf(outcome.add);return features.map(feature=>levels.get(feature.level)).
reduce((strictest,level)=>strictness(level)>strictness(strictest)?level:strictest)}function smallestShown(root){const sizes=[];const visit=folder=>{sizes.push(folder.
files);for(const child of folder.folders.values())visit(child)};visit(root);return sizes.length<=MAX_FOLDERS3?1:sizes.sort((a,b)=>b-a)[MAX_FOLDERS3]+1}function pageFolder(folder,shown){
const own=new Map(folder.own);const folders=[];for(const child of folder.folders.values())if(child.files>=shown.smallest)folders.push(pageFolder(child,shown));else
for(const[level,files]of allBelow(child))addTo(own,level,files);const features=new Map;for(const[list2,files]of folder.features)for(const feature of list2)addTo(
features,shown.indexOf.get(feature),files);return{name:folder.name,own:[...own].sort((a,b)=>a[0]-b[0]),features:[...features].sort((a,b)=>b[1]-a[1]||a[0]-b[0]),
folders}}function allBelow(folder){const sum2=new Map(folder.own);for(const child of folder.folders.values())for(const[level,files]of allBelow(child))addTo(sum2,
level,files);return sum2}function pageParts(markdown){return inlineParts(markdown.replace(/\s+/g," ").trim()).flatMap(part=>{if(part.kind!=="link")return[part];const url=safeUrl(part.url);
return url===void 0?part.label:[{kind:"link",text:part.label.map(({text})=>text).join(""),url}]})}var matrixPageData=(matrix,server)=>pageData(matrix,server);function pageData(matrix,server="https://github.com",filesOf){const levels=[...matrix.levels.values()];
const levelIndex=new Map(levels.map(({id},index)=>[id,index]));const categoryOf=new Map(matrix.categories.flatMap(({features},category)=>features.map(feature=>[
feature,category])));return{...matrix.project!==void 0&&{project:matrix.project},...matrix.volunteer!==void 0&&{volunteer:matrix.volunteer},levels:levels.map(({
id,title:title2,meaning})=>({id,title:title2,meaning})),categories:matrix.categories.map(({name,notes=""})=>({name,notes:pageParts(notes)})),features:eachLater(
matrix.features,feature=>({...pageFeature(matrix,feature,server),category:categoryOf.get(feature),level:levelIndex.get(feature.level),...filesOf&&{files:filesOf.
get(feature)?.length??0}}))}}function auditPageData(report2,server){const{matrix,coverage,survey}=report2;const indexOf=new Map(matrix.features.map((feature,index)=>[
feature.id,index]));const{changedLines}=coverage;return{...pageData(matrix,server,survey.filesOf),audit:{date:report2.today,percent:coveragePercent(coverage),files:coverage.
files,mapped:coverage.mapped,ignored:coverage.ignored,...report2.trend.length>1&&{trend:report2.trend},...report2.review&&report2.review.calls.length>0&&{rollCall:report2.
review.calls.map(({who,features})=>({...who!==void 0&&{who},features:features.map(({id})=>indexOf.get(id))}))},...changedLines&&{changedPercent:percentOf(changedLines.
mapped,changedLines.changed)},findings:eachLater(report2.findings,({code,severity,message,fix,file,line,feature,known})=>{const index=feature===void 0?void 0:indexOf.
get(feature);return{...{code,severity,message,fix,file,line},...known!==void 0&&{known},...index!==void 0&&{feature:index}}}),allowed:report2.allowed.length,meanings:Object.
fromEntries([...new Set(report2.findings.map(({code})=>code))].map(code=>[code,meaningOf(code)])),map:buildFolders(report2)}}}function pageFeature(matrix,feature,server){
const{id,name,tentative:tentative2,accepts:accepts2,notes="",warning="",sunset:sunset2,paths,exclude,content}=feature;return{...{id,name,tentative:tentative2,seeking:feature.
seekingMaintainers},...(accepts2==="fixes"||accepts2==="removals")&&{accepts:accepts2},maintainers:feature.maintainers.map(maintainer=>{const planned=isPlanned(
matrix,maintainer);const url=planned?void 0:profileUrl(maintainer,server);return{name:maintainer,planned,...url!==void 0&&{url}}}),...feature.emeritus.length>0&&
{emeritus:feature.emeritus.map(name2=>formerMaintainer(name2,server))},notes:pageParts(notes),warning:pageParts(warning),...sunset2&&{sunset:withSafeTracking(sunset2)},
...{paths,exclude,content}}}function formerMaintainer(name,server){const url=profileUrl(name,server);return{name,...url!==void 0&&{url}}}function withSafeTracking({
tracking,...sunset2}){const url=tracking===void 0?void 0:safeUrl(tracking);return{...sunset2,...url!==void 0&&{tracking:url}}}var MAX_FINDINGS=1e4;function organisationPageData(merged,most=MAX_FINDINGS){const levels=listLevels(merged.reports);const levelIndex=new Map(levels.map(({id},index)=>[
id,index]));const people2=new Map;const personIndex=name=>getOrMake(people2,maintainerKey(name),()=>({name,index:people2.size})).index;const repositories=merged.
reports.map(report2=>{const{error,warning,note}=countSeverities(report2.findings);return{name:report2.name,...report2.failed!==void 0&&{failed:report2.failed},...report2.
date!==void 0&&{date:report2.date},...report2.coverage&&{percent:report2.coverage.percent},counts:[error,warning,note],levels:Object.entries(report2.levels).map(
([id,features])=>[levelIndex.get(id),features]),...report2.features&&{features:report2.features.map(({name,level,tentative:tentative2,maintainers,planned})=>{const absent=new Set(
planned);const indexes=maintainers.map(one=>absent.has(one)?-1-personIndex(one):personIndex(one));return[name,levelIndex.get(level),tentative2?1:0,indexes]})}}});
const{coverage}=merged;return{...{levels,people:[...people2.values()].map(({name})=>name),repositories},...describeFindings(merged,most),...coverage&&{coverage:{
percent:coverage.percent,mapped:coverage.mapped,of:coverage.files-coverage.ignored}}}}function listLevels(reports){const used=new Map;for(const{levels,levelTitles,
features=[]}of reports){for(const id of[...Object.keys(levels),...features.map(({level})=>level)])if(!used.has(id))used.set(id,levelTitles[id]??id)}const builtIn=BUILT_IN_LEVELS.
filter(({id})=>used.has(id));return[...builtIn.map(({id,title:title2,meaning})=>({id,title:used.get(id)===id?title2:used.get(id),meaning})),...[...used].filter(
([id])=>!builtIn.some(level=>level.id===id)).map(([id,title2])=>({id,title:title2,meaning:""}))]}function describeFindings({reports,findings},most){const codes=[
...groupBy(findings,({code})=>code)].map(([code,among])=>{const repositories=new Set(among.map(({report:report2})=>report2)).size;return{code,severity:among[0].
severity,meaning:meaningOf(code),findings:among.length,repositories}}).sort((a,b)=>SEVERITIES.indexOf(a.severity)-SEVERITIES.indexOf(b.severity)||b.repositories-
a.repositories);const codeIndex=new Map(codes.map(({code},index)=>[code,index]));const repositoryIndex=new Map(reports.map(({name},index)=>[name,index]));const grave=groupSameFindings(
findings.filter(({severity})=>severity!=="note"));const shown=grave.slice(0,most).map(same=>{const{code,message,fix}=same[0];const among=new Set(same.map(({report:report2})=>repositoryIndex.
get(report2)));return[[...among],codeIndex.get(code),message,fix]});return{codes,findings:shown,leftOut:grave.length-shown.length}}var DATA_PLACEHOLDER="{{data}}";var DEPTH=3;function*pagePieces(template,data){const[before,after]=template.split(DATA_PLACEHOLDER);if(after===void 0)throw new Error(
`the page's template has no ${DATA_PLACEHOLDER}`);yield before;for(const json of jsonPieces(data,DEPTH,""))yield json.replaceAll("<","\\u003c").replaceAll(">","\
\\u003e");yield after}import{setImmediate}from"node:timers/promises";var GATE_EVENTS=["pull_request","pull_request_target","merge_group"];function findGateJobs(files){const names=files.flatMap(({text})=>{const workflow=readForeignValue(
text);if(!isRecord(workflow)||!isRecord(workflow.jobs)||!eventsOf(workflow.on).some(event=>GATE_EVENTS.includes(event)))return[];return Object.entries(workflow.
jobs).flatMap(([id,job])=>isRecord(job)&&usesAction(job.steps)?[typeof job.name==="string"?job.name:id]:[])});return[...new Set(names)].sort()}var eventsOf=on=>typeof on===
"string"?[on]:Array.isArray(on)?on.map(String):isRecord(on)?Object.keys(on):[];function usesAction(steps){return Array.isArray(steps)&&steps.some(step=>isRecord(
step)&&typeof step.uses==="string"&&/(?:^|\/)support-matrix(?:@|$)/.test(step.uses))}function proposeChecks(map,workflows){const unchecked=map.matrix.features.filter(({checks})=>checks.length===0);const named=new Set(unchecked.flatMap(({ci})=>ci));
const featuresOf=path=>map.featuresOf(path).map(({feature})=>feature);const proposals=new Map;const read=remembered(readWorkflow);for(const file of workflows){const{
path}=file;if(!named.has(path)&&!file.text.includes("paths"))continue;const workflow=read(file);if(!workflow)continue;const filtered=featureOfFilters(pathFilters(
workflow.on),path,featuresOf);const features=unchecked.filter(feature=>feature.ci.includes(path)||feature===filtered);if(features.length===0)continue;const names=workflow.
jobs.map(({name,uses})=>uses===void 0?name:`${name} / *`);const callers=workflows.filter(({text})=>text.includes(path)).flatMap(caller=>read(caller)??[]);const checks=prefixesOf(
workflow,callers).flatMap(prefix=>prefix===""||prefix===ANY_CALLER?names.map(name=>prefix+name):`${prefix}*`);for(const feature of features){const known=proposals.
get(feature)??{feature,checks:[],from:[]};proposals.set(feature,{feature,checks:[...new Set([...known.checks,...checks])],from:[...known.from,path].sort()})}}return unchecked.
flatMap(feature=>proposals.get(feature)??[])}var ANY_CALLER="* / ";function readWorkflow({path,text}){const workflow=readForeignValue(text);if(!isRecord(workflow)||
!isRecord(workflow.jobs))return void 0;const jobs=Object.entries(workflow.jobs).flatMap(([id,job])=>isRecord(job)?[{name:jobName(id,job),...typeof job.uses==="s\
tring"&&{uses:job.uses.replace(/^\.\//,"")}}]:[]);return jobs.length>0?{path,on:workflow.on,jobs}:void 0}function jobName(id,job){const name=typeof job.name==="\
string"?job.name:id;const glob=name.replace(/\$\{\{[^{}]*\}\}/g,"*").replace(/[[\]{}\\?]/g,"?");return isRecord(job.strategy)&&job.strategy.matrix!==void 0&&glob===
name?`${glob} (*)`:glob}function prefixesOf({path,on},all){if(!isCallable(on))return[""];const callers=all.flatMap(workflow=>workflow.jobs.flatMap(({name,uses})=>uses===
path?[`${isOnlyCallable(workflow.on)?ANY_CALLER:""}${name} / `]:[]));const own=isOnlyCallable(on)?[]:[""];return[...new Set(callers.length>0||own.length>0?[...own,
...callers]:[ANY_CALLER])]}var isCallable=on=>eventsOf(on).includes("workflow_call");var isOnlyCallable=on=>eventsOf(on).every(event=>event==="workflow_call");function pathFilters(on){
if(!isRecord(on))return[];return["pull_request","pull_request_target","push"].flatMap(event=>{const filter=on[event];return isRecord(filter)?textsIn(filter.paths).
filter(one=>!one.startsWith("!")):[]})}function featureOfFilters(filters,workflow,featuresOf){const found=new Set;for(const filter of filters){if(filter===workflow)
continue;const own=featuresOf(filter.replace(/\/\*\*?$/,"/any").replace(/\*+/g,"any")).filter(one=>!one.crossCutting);found.add(own.length===1?own[0]:void 0)}return found.
size===1?[...found][0]:void 0}async function audit(source,request){const{matrix:given,today,release,reviewMonths}=request;const listing2=started(source.listPaths());const matrix=await readMatrix(
await given.read(),given.name);const baseline=request.baseline&&readBaseline(request.baseline);const required=request.required===void 0?void 0:readCheckNames(request.
required);const workflowFiles=started(source.readWorkflows());const facts2=started(findFacts(source,matrix,workflowFiles));const files=await listing2;const{seconds=auditSeconds(
files.length)}=request;const workflows=await workflowFiles;const map=compileWithinLimit(matrix);const within=(what,work)=>auditWithinLimit(map,{seconds,what},work);
await takeOutput();const survey=within("matching the files",()=>surveyFiles(map,files,refuseTooMany));await takeOutput();const counting=started(source.countLines(
findRemovableFiles(matrix,survey)));const lint={matrix,today,...release!==void 0&&{release}};const proposals=within("matching the path filters of the workflows",
()=>proposeChecks(map,workflows));await takeOutput();const{groundwork,tally:tally2}=within("comparing the patterns with the files",()=>({groundwork:prepareReport(
{...lint,map,survey,files}),tally:createHistoryTally({map,survey,today})}));const reading=started(source.readHistory(commits=>within("matching the history",()=>commits.
forEach(tally2.count))));const[github,linesOf2]=[await facts2,await counting];const history=await reading;const parts={...{...lint,map,survey,proposals,groundwork},
repository:{files,linesOf:linesOf2,history,...github&&{github}},...typeof history!=="string"&&history.lines&&{tally:tally2},...reviewMonths!==void 0&&{reviewMonths},
...baseline&&{baseline},...required&&{required}};return within("judging the matrix",()=>buildAuditReport(parts))}var MOST_CHECKS=2e3;var LONGEST_CHECK=1e3;function readCheckNames(text){
const names=parseCheckNames(text);const long=names.find(name=>name.length>LONGEST_CHECK);if(long!==void 0)throw new UsageError(`the list of required checks has \
a line of ${long.length} characters, and at most ${LONGEST_CHECK} are read; write one name a line`);if(names.length<=MOST_CHECKS)return names;throw new UsageError(
`the list of required checks has ${names.length} names, and at most ${MOST_CHECKS} are read; list the checks of the default branch alone`)}var MOST={features:1e3,
patterns:1e4};function refuseTooMany(path,{features,patterns}){if(features>MOST.features)throw new UsageError(`${path} belongs to ${features} features, and an a\
udit takes at most ${MOST.features} for one file; narrow the patterns that so many features share`);if(patterns>MOST.patterns)throw new UsageError(`${path} matc\
hes ${patterns} patterns, and an audit takes at most ${MOST.patterns} for one file; remove those that others cover`)}var takeOutput=()=>setImmediate();function auditWithinLimit(map,{
seconds,what},work){map.asking="";const done=matchWithinLimit(map,work,seconds);if("value"in done)return done.value;const fix=map.asking===""?"make the matrix s\
maller":`the last pattern was ${map.asking}; make it simpler, or use fewer`;throw new UsageError(`${what} took longer than ${seconds} s; ${fix}`)}async function findFacts(source,matrix,reading){
if(!source.findFacts)return void 0;const workflows=await reading;const limited={what:"reading the workflow files",fix:"make them smaller"};const own=withinLimit(
AUDIT_SECONDS,limited,()=>findGateJobs(workflows));return source.findFacts({teams:findCheckedTeams(matrix),counted:findCountedTeams(matrix),planned:findPlannedTeams(
matrix),users:findCheckedUsers(matrix),own})}function readBaseline({name,text}){const limited={what:`reading ${name}`,fix:"make it smaller"};const baseline=withinLimit(
AUDIT_SECONDS,limited,()=>parseBaseline(text));if("problem"in baseline)throw new UsageError(`${name} can't be used as a baseline: ${baseline.problem}; make one \
with --format json`);return baseline}import{readFile}from"node:fs/promises";import{join as join2}from"node:path";function openRepository(repo,readHistory){const listing2=started(listPaths(repo));return{listPaths:()=>listing2,countLines:paths=>countLines(repo,paths),readHistory,
readWorkflows:async()=>{const paths=(await listing2).filter(path=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));const files=await Promise.all(paths.map(async path=>({
path,text:await readFile(join2(repo,path),"utf8").catch(()=>void 0)})));return files.flatMap(({path,text})=>text===void 0?[]:[{path,text}])}}}import{readFile as readFile2}from"node:fs/promises";async function readPageTemplate(name="page"){return readFile2(new URL(`./${name}.html`,import.meta.url),"utf\
8")}function lintMatrix(matrix,{today,release}){const results=runRules({matrix:{matrix,today,...release!==void 0&&{release}}});return applyAllowances(matrix,[...results.
values()].flat(),codesOf(results))}function describeEnds({base,head,staged=false},code){if(!base&&!staged)return"";const name=({ref,sha})=>ref===sha?code(short(sha)):`${code(ref)} (${code(short(sha))}\
)`;const behind=base?.behind;const lag=behind?`, which is ${count(behind.commits,"commit")} behind ${code(behind.ref)},`:"";return`compared ${base?name(base):"n\
othing"}${lag} with ${head?name(head):"the index"}`}var short=sha=>sha.slice(0,7);function entriesOf(report2){const keyOf3=feature=>JSON.stringify([feature.outcome==="pass",...[feature.level,feature.accepts,feature.warning],...[feature.maintainers,
feature.planned,feature.seekingMaintainers]]);const entries=[...groupBy(strictestFirst(report2.features),keyOf3).values()].map(features=>({outcome:features[0].outcome,
features}));return[...groupBy(entries,({outcome,features})=>`${outcome} ${features[0].level}`).values()].flat()}function entryTitle({outcome,features},{report:report2,
pen,limit=Infinity}){const isUnderReview=features.every(({tentative:tentative2})=>tentative2);const names=features.map(feature=>{const name=pen.text(nameOf2(feature,
report2));const review2=feature.tentative&&!isUnderReview?" (under review)":"";return`${outcome==="pass"?name:pen.strong(name)}${review2}`});const title2=levelTitle(
{...features[0],tentative:isUnderReview},report2.levels);return`${listUpTo(names,limit).join(", ")}: ${pen.text(title2)}`}function nameOf2({name,category},report2){
return ambiguousNames(report2).has(name.toLowerCase())?`${name} (${category})`:name}var ambiguous=new WeakMap;function ambiguousNames(report2){return getOrMake(
ambiguous,report2,({features})=>{const byName=groupBy(features,({name})=>name.toLowerCase());return new Set([...byName].filter(([,same])=>same.length>1).map(([name])=>name))})}
function fileSets(report2){const keyOf3=({files})=>files.map(({path,previousPath=""})=>`${path}\0${previousPath}`).join("\0");return[...groupBy(strictestFirst(report2.
features),keyOf3).values()].map(features=>({features,byPattern:groupBy(features[0].files,({pattern})=>pattern)}))}function changeLine({before,names,after},limit=Infinity){return`${before===""?"":`${before} `}${listUpTo(names,limit).join(", ")}${after}`}function fromTo(was,now,show){const text=value=>show(typeof value==="string"?value||"nothing":JSON.stringify(value));if(was===void 0)return`now ${text(now)}`;return now===
void 0?`dropped (was ${text(was)})`:`from ${text(was)} to ${text(now)}`}function joinsAndLeaves(was,now,{show,without=entriesWithout}){const[joins,leaves]=[without(
now,was).map(show),without(was,now).map(show)];return[...joins.length>0?[`${joins.join(", ")} added`]:[],...leaves.length>0?[`${leaves.join(", ")} removed`]:[],
...joins.length+leaves.length===0?["in another order"]:[]].join(", ")}function entriesWithout(list2,other){const gone=new Set(other);return[...new Set(list2)].filter(
one=>!gone.has(one))}var ORDER=["levels","unmapped","override","level-changes","match","teams","contact","volunteer","bots"];function keyRows({matrix,before,after},pen){const isNew=id=>!before.
levels.has(id);const isGone=id=>!after.levels.has(id);const titles=(word,levels,is)=>[...levels.values()].filter(({id})=>is(id)).map(({title:title2})=>{const name=pen.
strong(pen.text(title2));return{before:`${word}:`,names:[name],after:"",cells:[word.toLowerCase()]}});const rank=({path})=>(ORDER.indexOf(path[0])+ORDER.length+
1)%(ORDER.length+1);const single=matrix.filter(({path:[head,id=""]})=>head!=="levels"||!isNew(id)&&!isGone(id)).sort((a,b)=>rank(a)-rank(b)).map(change=>{const{
name,said}=wordsOf(change,after,pen);return{before:"",names:[name],after:`: ${said}`,cells:[said]}});return[...titles("New level",after.levels,isNew),...titles(
"Level removed",before.levels,isGone),...single]}function wordsOf({key,path,before:was,after:now},after,pen){const[head,name="",part="",kind]=path;if(head==="te\
ams")return{name:pen.text(name),said:now===true?"now planned":"no longer planned"};const said=changed(was,now,pen);if(head!=="levels")return{name:pen.code(key),
said};const words=part==="outcome"?"":`${part} ${kind===void 0?"":"on "}`;const about=`${words}${kind===void 0?"":kindWord(kind)}`.trim();return{name:`${pen.strong(
pen.text(after.levels.get(name).title))}, ${about}`,said}}var kindWord=kind=>KIND_WORDS[kind]??kind;function changed(was,now,pen){if(!Array.isArray(was)&&!Array.
isArray(now))return fromTo(was,now,pen.text);const texts=list2=>Array.isArray(list2)?list2.map(String):[];return joinsAndLeaves(texts(was),texts(now),{show:pen.
code})}function changeSections(diff,pen){const isTwice=namesOfSeveral(diff);const nameOf3=({name,category})=>pen.strong(pen.text(isTwice.has(name)?`${name} (${category}\
)`:name));const byId={before:featuresById(diff.before.features),after:featuresById(diff.after.features)};const scene={diff,byId,pen};const rows=kinds=>kinds.flatMap(
kind=>rowsOf(kind,nameOf3,scene));const sections=[...SECTIONS.map(({title:title2,head,kinds})=>({title:title2,head,rows:rows(kinds)})),{title:"Rules",head:["Rul\
e","Change"],rows:keyRows(diff,pen)},...DETAILS.map(({title:title2,head,kinds})=>({title:title2,head,rows:rows(kinds)}))];return sections.filter(section=>section.
rows.length>0)}function rowsOf(kind,nameOf3,scene){const groups=new Map;for(const change of scene.diff.features){const words=kind(change,scene);if(words)getOrMake(
groups,JSON.stringify(words),()=>({words,names:[]})).names.push(nameOf3(change))}return[...groups.values()].map(({words,names})=>({after:"",...words,names}))}function namesOfSeveral({
features}){return new Set([...groupBy(features,({name})=>name)].filter(([,all])=>all.length>1).map(([name])=>name))}var kept=say=>({before:was,after:now,keys:keys2},scene)=>was&&
now?say({was,now,keys:keys2},scene):void 0;var titleOf=(file,{level},pen)=>pen.text(file.levels.get(level).title);var moved=(verb,word)=>({before:was,after:now,
changes,keys:keys2},{diff,pen})=>{const isSo=word?changes.includes(word):!changes.includes("raised")&&!changes.includes("lowered");if(!was||!now||!keys2.includes(
"level")||!isSo)return void 0;const[from,to]=[titleOf(diff.before,was,pen),titleOf(diff.after,now,pen)];return{before:`${verb} from ${pen.strong(from)} to ${pen.
strong(to)}:`,cells:[from,to]}};var removed=({before,after},{diff,pen})=>{if(!before||after)return void 0;const title2=titleOf(diff.before,before,pen);return{before:`\
Removed (was ${pen.strong(title2)}):`,cells:[title2]}};var added=({before,after},{diff,pen})=>{if(before||!after)return void 0;const title2=titleOf(diff.after,after,
pen);return{before:`Added as ${pen.strong(title2)}:`,cells:[title2]}};var review=kept(({was,now})=>{if(was.tentative===now.tentative)return void 0;return now.tentative?
{before:"Now under review:",cells:["now under review"]}:{before:"No longer under review:",cells:["no longer under review"]}});var accepts=kept(({was:{accepts:was="\
anything"},now:{accepts:now="anything"}})=>{if(was===now)return void 0;const words=`ccepts ${ACCEPTS_WORDS[now]||now}, before ${ACCEPTS_WORDS[was]||was}`;return{
before:`A${words}:`,cells:[`a${words}`]}});var people=(key,before,cell)=>kept(({was,now,keys:keys2},{pen})=>{if(!keys2.includes(key))return void 0;const change=joinsAndLeaves(
was[key],now[key],{show:pen.text,without:namesWithout});return{before,after:`: ${change}`,cells:[`${cell}${change}`]}});var seeking=kept(({was,now})=>{if(was.seekingMaintainers===
now.seekingMaintainers)return void 0;return now.seekingMaintainers?{before:"Now seeking maintainers:",cells:["now seeking more"]}:{before:"No longer seeking mai\
ntainers:",cells:["no longer seeking more"]}});var sunset=(part,word)=>kept(({was,now},{byId,pen})=>{const[before,after]=[was.sunset?.[part],now.sunset?.[part]];
if(before===after)return void 0;const change=fromTo(byId.before.get(before??"")?.name??before,byId.after.get(after??"")?.name??after,pen.text);return{before:`${word}\
 of`,after:`: ${change}`,cells:[`${word}: ${change}`]}});var prose=(key,word)=>kept(({was:{[key]:was},now:{[key]:now}},{pen})=>{if(was===now)return void 0;if(now===
void 0)return{before:word,after:` dropped: ${pen.note(was)}`,cells:[`dropped: ${pen.note(was)}`]};const change=`${pen.note(now)}${was===void 0?"":` (before: ${pen.
note(was)})`}`;return{before:word,after:`: ${change}`,cells:[change]}});var renamed=kept(({was,now},{pen})=>{if(was.name===now.name)return void 0;const old=pen.
text(was.name);return{before:`Renamed: ${old} is now`,cells:[`before: ${old}`]}});var moves=kept(({was,now},{pen})=>{if(was.category===now.category)return void 0;
const[from,to]=[pen.text(was.category),pen.text(now.category)];return{before:`Moved to ${to}:`,cells:[`from ${from} to ${to}`]}});var keys=(of,before)=>kept(({keys:keys2},{
pen})=>{const named=keys2.filter(key=>of.has(key)).map(pen.code);if(named.length===0)return void 0;return{before:before??`${named.join(", ")} of`,cells:[before===
void 0?named.join(", "):"changed"]}});var PATHS=new Set(["paths","exclude","content","cross-cutting"]);var OTHERS=new Set(["docs","ci","checks","labels","allow",
"reviewed"]);var CHANGE=["Feature","Change"];var LEVELS=["Feature","Before","Now"];var SECTIONS=[{title:"Lowered",head:LEVELS,kinds:[moved("Lowered","lowered")]},
{title:"Removed",head:["Feature","Support level before"],kinds:[removed]},{title:"Raised",head:LEVELS,kinds:[moved("Raised","raised")]},{title:"Added",head:["Fe\
ature","Support level"],kinds:[added]},{title:"At another level",head:LEVELS,kinds:[moved("Moved")]},{title:"Review status and accepted changes",head:CHANGE,kinds:[
review,accepts]},{title:"Sunset",head:CHANGE,kinds:[sunset("deprecated","Deprecation"),sunset("removal","Removal"),sunset("replacement","Replacement"),sunset("t\
racking","Tracking")]},{title:"Maintainers",head:CHANGE,kinds:[people("maintainers","Maintainers of",""),seeking,people("emeritus","Emeritus maintainers of","em\
eritus: ")]},{title:"Warnings",head:["Feature","Warning"],kinds:[prose("warning","Warning on")]}];var DETAILS=[{title:"Renamed and moved",head:CHANGE,kinds:[renamed,
moves]},{title:"Notes",head:["Feature","Note"],kinds:[prose("notes","Note on")]},{title:"Paths",head:CHANGE,kinds:[keys(PATHS,"Paths of")]},{title:"Everything e\
lse",head:["Feature","Changed"],kinds:[keys(OTHERS)]}];function diffHeading({old,new:now,title:title2}){const what="Support levels: what changes";return title2===void 0?`${what} from ${old} to ${now}`:`${what} in ${title2}`}
var COUNTED=new Set(["Lowered","Removed","Raised","Added"]);function tallyParts(sections){const isCounted=({title:title2})=>COUNTED.has(title2);const others=sections.
filter(section=>!isCounted(section)).reduce((sum2,section)=>sum2+sizeOf2(section),0);const counted=sections.filter(isCounted).map((section,index)=>{const size=sizeOf2(
section);return`${index===0?count(size,"feature"):size} ${section.title.toLowerCase()}`});return[...counted,...others>0?[count(others,counted.length>0?"other ch\
ange":"change")]:[]]}var tally=sections=>`${listing(tallyParts(sections))}.`;var sizeOf2=({rows})=>rows.reduce((sum2,{names})=>sum2+names.length,0);var sectionsOf=rememberedWeakly(diff=>rememberedWeakly(pen=>changeSections(diff,pen)));function matrixChangeLines(diff,pen){return sectionsOf(diff)(pen).flatMap(
({rows})=>rows.map(row=>changeLine(row)))}function matrixChangeTally(diff,pen){return listing(tallyParts(sectionsOf(diff)(pen)))||"no change that counts"}function moveLines({
changesFeature,diff},files,pen){if(!diff)return[];const byId=featuresById([...diff.before.features,...diff.after.features]);const show=ids=>ids.map(id=>pen.strong(
pen.text(byId.get(id)?.name??id))).join(", ");return changesFeature.map(move=>`From ${show(move.from)} to ${show(move.to)}: ${files(move)}`)}var CHANGES_IN_SIGHT=12;
function matrixChangeBlocks({report:report2,context,room,whole}){const change=report2.matrixChange;if(!change||change.status==="deleted"||change.status==="fault\
y")return[];const pen=markdownPen(context);const scope=change.changedFilesOnly?" of this pull request":"";const paths=files2=>listUpTo(files2,room.items,mdCode).
join(", ");const moves2=moveLines(change,move=>paths(move.paths),pen);const moving=change.changesFeature.reduce((sum2,move)=>sum2+move.paths.length,0);const files=[
{files:change.becomesUnmapped,what:"will belong to no feature"},{files:change.becomesCovered,what:"will belong to a feature"}].filter(({files:files2})=>files2.length>
0).map(({files:files2,what})=>foldedList(`${count(files2.length,"file")}${scope} ${what}`,files2.map(mdCode),room.items));if(moves2.length>0)files.push(foldedList(
`${count(moving,"file")}${scope} will belong to other features`,moves2,room.items));if(change.status==="added"||report2.preview)return files;const lines=change.
diff?matrixChangeLines(change.diff,pen):[];const shown=whole||lines.length<=CHANGES_IN_SIGHT+1?lines:lines.slice(0,CHANGES_IN_SIGHT);const rest=lines.slice(shown.
length);const base=context.baseRef===void 0?"the base commit":mdCode(context.baseRef);const judge=`${base} still judges this pull request.`;return[`#### What ch\
anges in ${mdCode(change.file)}`,lines.length>0?`This counts after the merge; ${judge}`:`Only layout, order or comments; ${judge}`,...shown.length>0?[list(shown,
room.items)]:[],...rest.length>0?[foldedList(`and ${rest.length} more`,rest,room.items)]:[],...files]}function blocks2(report2,{warnOnly=false}){return report2.problems.length>0||report2.verdict==="fail"&&!warnOnly}function headline(report2,context,pen){const problem=report2.
problems.map(({code})=>PROBLEMS[code]).at(-1);if(problem)return problem(pen.text(context.matrixPath));if(report2.baseFaults.length>0)return`the faults of ${pen.
text(context.matrixPath)} are repaired, nothing blocks`;if(report2.preview)return"preview of a new matrix, nothing blocks";const{words,isMany,others=""}=subject(
report2,context,pen);if(blocks2(report2,context))return`${words} ${isMany?"block":"blocks"} this pull request`;if(report2.override)return`an override allows ${words}\
, nothing blocks`;return report2.verdict==="pass"&&report2.matrixChange===null?words:`${words}${others}, nothing blocks`}var PROBLEMS={incomplete:()=>"files are\
 missing from the list, which blocks this pull request","time-limit":()=>"matching took too long, which blocks this pull request","matrix-faulty":matrix=>`fault\
s in the new ${matrix} block this pull request`,"matrix-deleted":matrix=>`deleting ${matrix} blocks this pull request`};function subject(report2,context,pen){const[
strictest]=strictestFirst(flaggedFeatures(report2));const verdict=report2.verdictWithoutOverride;if(strictest?.outcome===verdict)return ofFeatures(strictest,report2,
pen);const changes=report2.levelChanges.filter(({outcome})=>outcome===verdict);if(changes.length>0){const{words,isMany}=levelChangeSubject(changes);return{words:`${words}\
 in ${pen.text(context.matrixPath)}`,isMany}}const unmapped2=report2.toMap.length||report2.mappedByHead.length;if(report2.unmappedOutcome===verdict&&(report2.toMap.
length>0||verdict==="fail"))return{words:`${count(unmapped2,"file")} without a feature`,isMany:unmapped2!==1};if(report2.matrixChange?.diff){const changes2=matrixChangeTally(
report2.matrixChange.diff,pen);return{words:`${changes2} in ${pen.text(context.matrixPath)}`,isMany:true}}const thanks=welcomeFeatures(report2).length>0?", and \
thank you":"";return{words:`nothing to do${thanks}`,isMany:false}}function ofFeatures(strictest,report2,pen){const{level,change,outcome}=strictest;const flagged=flaggedFeatures(
report2);const alike=flagged.filter(other=>other.level===level&&other.change===change&&other.outcome===outcome);const files=new Set(alike.flatMap(feature=>feature.
files.filter(isNewFile).map(({path})=>path)));const isOneFile=change==="add"&&files.size===1;const isCertain=alike.every(feature=>feature.files.every(({status})=>status!==
"renamed"));const added2=isOneFile?"a new file":`${isCertain?`${files.size} `:""}new files`;const what=change==="add"?added2:change==="edit"?"edits":"removals";
const isMany=alike.length>1;const accepts2=strictest.because.find(reason=>reason.rule==="accepts")?.accepts;const where=accepts2?`${isMany?"areas that take":"an\
 area that takes"} ${ACCEPTS_WORDS[accepts2]}`:area(report2,level,isMany,pen);const others=flagged.filter(other=>other.level!==level||other.change!==change);return{
words:`${what} in ${where}`,isMany:!isOneFile,others:othersOf(others,change)}}function othersOf(features,change){if(features.length===0)return"";const areas=features.
length===1?"another area":`${features.length} other areas`;return features.every(feature=>feature.change===change)?` and in ${areas}`:`, changes in ${areas}`}function area({
levels},id,isMany,pen){const{title:title2}=levels.get(id);const builtIn=BUILT_IN_LEVELS.find(level=>level.id===id&&level.title===title2);const word=title2.toLowerCase();
if(!builtIn||id==="not-maintained")return`${isMany?"areas that are":"an area that is"} ${builtIn?word:pen.text(title2)}`;if(isMany)return`${word} areas`;return`${/^[aeiou]/.
test(word)?"an":"a"} ${word} area`}function problemText(problem,report2,context,pen){const matrix=pen.code(context.matrixPath);const base=context.baseRef===void 0?"the base branch":pen.code(context.
baseRef);switch(problem.code){case"incomplete":return{lead:`${pen.strong("The list of changed files is incomplete")}, so a feature may be missing here: ${pen.text(
problem.detail)}. Run the job again; where that does not help, split the pull request.`,details:[]};case"time-limit":{const{pattern,seconds,inHead}=problem;const[
where,again]=inHead?[`the new ${matrix}`,"push again"]:[`${matrix} on ${base}`,"run the job again"];return{lead:`${pen.strong(`Matching took longer than ${count(
seconds,"second")}`)} and was stopped`+(pattern===""?`. Make ${where} smaller, then ${again}.`:` at the pattern ${pen.code(pattern)}. Simplify that pattern in ${where}\
, then ${again}.`),details:[]}}case"matrix-faulty":{const faults2=report2.matrixChange?.faults??[];const them=faults2.length===1?"it is":"they are";return{lead:`${pen.
strong(`The new ${matrix} has ${count(faults2.length,"fault")}.`)} If this were merged, no pull request could be checked any more, so this check fails until ${them}\
 fixed; no override changes that.`,details:faults2.map(finding=>faultLine(finding,pen))}}case"matrix-deleted":return{lead:`${pen.strong(`This pull request delet\
es ${matrix}.`)} If this were merged, no pull request could be checked any more, so this check fails and no override changes that. Keep the file; or, to stop ch\
ecking, first remove the workflow that reads it.`,details:[]}}}function faultLine(finding,pen){return`Line ${finding.line}, column ${finding.column}: ${pen.text(
findingSentences(finding))}`}function overrideSentence({label,setBy,setAt,isAuthor,commitsSince},pen){const who=`${pen.maintainer(`@${setBy}`)}${isAuthor?", the\
 author of this pull request,":""}`;const after=commitsSince===void 0?"":commitsSince===0?" No commit came after that.":` ${pen.strong(count(commitsSince,"commi\
t"))} came after that.`;return`This check would fail, but ${who} set the label ${pen.code(label)} on ${readableTime(setAt,pen)}.${after}`}function readableTime(time,pen){
const[,date,clock]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/.exec(time)??[];return date===void 0||clock===void 0?pen.text(time):`${date} ${clock} UTC`}var WIDTH="notice".length;var INDENT=WIDTH+2;var FILES_SHOWN=10;function renderText(report2,context,view=PLAIN_VIEW){const{paint,width}=view;const pen=plainPen(
paint);const colour=outcomeColours(paint);const block=(outcome,lines)=>lines.map((line2,index)=>{const text=wrapped(line2,{indent:INDENT,width});return index===
0?`${colour[outcome](outcome.padEnd(WIDTH))}  ${text.slice(INDENT)}`:text});const line=text=>wrapped(text,{hang:2,width});const entries=entriesOf(report2);const flagged=entries.
filter(({outcome})=>outcome!=="pass");const fine=entries.slice(flagged.length);const{remedy,whom}=findWayOut(report2,context,pen);const toldLines=[...entryLines(
flagged,{report:report2,paint,pen}),...levelChangeTexts(report2,pen,{hasWayOut:remedy!==void 0}).map(({outcome,lead,text})=>({outcome,lines:[lead,text]})),...unmappedLines(
report2,terminalText(context.matrixPath)).map(lines=>({outcome:report2.unmappedOutcome,lines}))].sort(byStrictness);const blocks3=[...report2.problems.map(problem=>block(
"fail",problemLines(problem,report2,context))),...report2.override?[block("warn",[overrideSentence(report2.override,pen)])]:[],...toldLines.map(({outcome,lines})=>block(
outcome,lines)),...welcomeSentences(report2,pen).map(line2=>block("pass",[line2])),...fine.length>0?[block("pass",fine.map(entry=>entryTitle(entry,{report:report2,
pen})))]:[]];const tail=[...emptiedLines(report2,context,{pen}),...report2.contentNotChecked.length>0?[`${count(report2.contentNotChecked.length,"file")} not se\
arched for content, the changed lines are unknown: ${some(report2.contentNotChecked)}`]:[],...report2.lookAlikes.slice(0,FILES_SHOWN).map(one=>lookAlikeSentence(
one,pen)),...matrixLines(report2,pen),...ownLines(report2,pen),...remedy!==void 0?[`To unblock: ${remedy}`]:[],...whom===void 0?[]:[whom],...report2.volunteer!==
void 0&&!report2.author?.isBot&&flagged.some(({features})=>features.some(({unmaintained})=>unmaintained))?[pen.link("How to volunteer",report2.volunteer)]:[]];const[
ref,sha]=report2.preview?[void 0,context.headSha]:[context.baseRef,context.baseSha];const base=ref===void 0?"":` of ${terminalText(ref)}`;const at=sha===void 0?
"":` at ${terminalText(sha.slice(0,7))}`;const ends=describeEnds(report2,terminalText);return[line(paint.bold(`Support matrix: ${headline(report2,context,pen)}`)),
...blocks3.length>0?["",...blocks3.flat()]:[],...tail.length>0?["",...tail.map(line)]:[],"",...ends===""?[]:[line(paint.dim(`${ends[0].toUpperCase()}${ends.slice(
1)}`))],line(paint.dim(`Verdict ${report2.verdict}, ${count(report2.files,"changed file")}, ${terminalText(context.matrixPath)}${base}${at}`)),""].join("\n")}function entryLines(entries,{
report:report2,paint,pen}){const adviceOf=adviceByFeature(adviceOfLevels(report2,pen));const open2=new Set(adviceOf.values());return entries.map(entry=>{const{outcome,
features}=entry;const told=features.flatMap(feature=>adviceOf.get(feature)??[]).filter(one=>open2.delete(one));const files=features.flatMap(feature=>feature.files);
const paths=[...new Set(files.map(({path,submodule})=>submodule?`${path} (submodule)`:path))];const facts2=features.flatMap(feature=>[...feature.warning===void 0?
[]:[`${paint.bold("Warning:")} ${pen.note(feature.warning)}`],...feature.notes===void 0?[]:[`Note: ${pen.note(feature.notes)}`],...[sunsetSentence(feature,pen)].
filter(Boolean)]);return{outcome,lines:[entryTitle(entry,{report:report2,pen}),...told.map(({text})=>text),...new Set(facts2),`Maintainers: ${maintainersOf(features[0],
pen)}`,paint.dim(`Files: ${some(paths)}`)]}})}function unmappedLines({unmapped:unmapped2,toMap,features,author},matrix){if(unmapped2.length===0||toMap.length===
0&&features.length===0)return[];const it=toMap.length===1?"it":"them";const fix=`Add ${it} to the paths of a feature in ${matrix}, or to unmapped.ignore.`;return[
[`${count(toMap.length||unmapped2.length,"file")} without a feature: ${some(toMap.length>0?toMap:unmapped2)}`,...toMap.length>0&&!author?.isBot?[fix]:[]]]}var some=paths=>listUpTo(
paths,FILES_SHOWN,terminalText).join(", ");function problemLines(problem,report2,context){const{lead}=problemText(problem,report2,context,plainPen());const faults2=problem.
code==="matrix-faulty"?renderFindingsText(report2.matrixChange?.faults??[]):"";return[lead,...faults2===""?[]:faults2.trimEnd().split("\n")]}function matrixLines({
matrixChange},pen){if(!matrixChange?.diff)return[];const lines=matrixChangeLines(matrixChange.diff,pen);if(lines.length===0)return[];return[`What changes in ${pen.
text(matrixChange.file)} after the merge:`,...lines.map(line=>`- ${line}`)]}var SHOWN4=10;var LEVELS2={fail:"error",warn:"warning",notice:"notice"};var SEVERITIES2={error:"error",warning:"warning",note:"notice"};function renderAnnotations(report2){
return atMost(listAnnotations(report2))}function listAnnotations(report2){const judged=report2.preview?[]:[...annotateEntries(report2),...annotateLevelChanges(report2),
...annotateUnmapped(report2)];return[...problemAnnotations(report2),...judged]}function problemAnnotations(report2){return report2.problems.flatMap(problem=>{if(problem.code==="matrix-faulty")return(report2.matrixChange?.faults??[]).map(annotateFinding);
const matrixPath=report2.matrixChange?.file??"the matrix";const message=problemLines(problem,report2,{matrixPath}).join(" ");return[{level:"error",title:"Suppor\
t matrix",message}]})}function renderFindingAnnotations(findings){return atMost(findings.map(annotateFinding))}function renderCommands(annotations){return annotations.
map(({level,title:title2,message,file,line,column})=>{const properties=[...file!==void 0?[`file=${commandProperty(file)}`]:[],...line!==void 0?[`line=${line}`]:
[],...column!==void 0?[`col=${column}`]:[],`title=${commandProperty(visible(title2))}`];return`::${level} ${properties.join(",")}::${commandData(message)}
`}).join("")}function renderEnds(report2){const ends=describeEnds(report2,visible);return ends===""?"":`::debug::${commandData(ends)}
`}function annotateEntries(report2){const pen=plainPen();const adviceOf=adviceByFeature(adviceOfLevels(report2,pen));const whom=report2.contact&&!report2.author?.
isBot?contactOf(report2.contact,pen):void 0;return entriesOf(report2).flatMap(entry=>{const{outcome,features}=entry;const files=features.flatMap(feature=>feature.
files).filter(({status})=>status!=="removed");const first=files.find(isNewFile)??files[0];if(outcome==="pass"||!first)return[];const told=adviceOf.get(features.
find(feature=>adviceOf.has(feature))??features[0]);const more=new Set(files.map(({path})=>path)).size-1;const sentences=[`${entryTitle(entry,{report:report2,pen,
limit:SHOWN4})}.`,...told?[told.text]:[],`Maintainers: ${maintainersOf(features[0],pen)}.`,...whom!==void 0&&features.some(({unmaintained})=>unmaintained)?[`Que\
stions? Ask ${whom}.`]:[],...more>0?[`Likewise ${count(more,"more file")}.`]:[]];return[{level:LEVELS2[outcome],title:"Support matrix",message:sentences.join(" "),
file:first.path}]})}function annotateLevelChanges(report2){const file=report2.matrixChange?.file;return levelChangeTexts(report2,plainPen()).flatMap(({outcome,lead,
text,line})=>outcome==="pass"||file===void 0?[]:[{...{level:LEVELS2[outcome],title:"Support matrix",message:`${lead}: ${text}`,file},...line!==void 0&&{line}}])}
function annotateUnmapped({unmappedOutcome,toMap}){const[file]=toMap;if(unmappedOutcome==="pass"||file===void 0)return[];const more=toMap.length>1?` Likewise ${count(
toMap.length-1,"more file")}.`:"";const message=`No feature covers this file: add it to the paths of one in the matrix, or to unmapped.ignore.${more}`;return[{level:LEVELS2[unmappedOutcome],
title:"No feature",message,file}]}function annotateFinding(finding){const{code,severity,file,line,column}=finding;return{level:SEVERITIES2[severity],title:code,
message:visible(findingSentences(finding)),file,line,column}}function atMost(annotations){return["error","warning","notice"].flatMap(level=>{const all=annotations.
filter(annotation=>annotation.level===level);if(all.length<=SHOWN4)return all;const left=all.length-SHOWN4+1;const rest={level,title:"Support matrix",message:`${left}\
 more are listed in the summary of this job.`};return[...all.slice(0,SHOWN4-1),rest]})}var SEVERITIES3={error:"critical",warning:"minor",notice:"info",note:"info"};function checkQuality(report2,matrixPath){return distinct(listAnnotations(report2).
map(({level,title:title2,message,file=matrixPath,line=1})=>({description:visible(message),check_name:"support-matrix",fingerprint:JSON.stringify([title2,file]),
severity:SEVERITIES3[level],location:{path:file,lines:{begin:line}}})))}function findingQuality(findings){return distinct(freshFindings(findings).map(finding=>({
description:visible(findingSentences(finding)),check_name:finding.code,fingerprint:fingerprintOf(finding),severity:SEVERITIES3[finding.severity],location:{path:finding.
file,lines:{begin:finding.line}}})))}function distinct(issues){const seen=new Map;return issues.map(issue=>{const count2=(seen.get(issue.fingerprint)??0)+1;seen.
set(issue.fingerprint,count2);return count2===1?issue:{...issue,fingerprint:`${issue.fingerprint}#${count2}`}})}var PROJECT="https://github.com/support-matrix/support-matrix";var helpOf=code=>`${PROJECT}/blob/v${VERSION}/docs/findings.md#${code}`;var SARIF_DEPTH=4;function sarifLog({
findings,allowed}){return{$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"Support Matrix",semanticVersion:VERSION,informationUri:PROJECT,rules:FINDING_CODES.map(code=>({id:code,shortDescription:{text:meaningOf(code)},helpUri:helpOf(
code),help:{text:`What to do about ${code}: ${helpOf(code)}`,markdown:`${meaningOf(code)}

[What to do about \`${code}\`](${helpOf(code)})`},defaultConfiguration:{level:severityOf(code)}}))}},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{
description:{text:"The repository's root"}}},results:[...eachLater(findings,sarifResult),...eachLater(allowed,finding=>({...sarifResult(finding),suppressions:[{
kind:"inSource",justification:finding.reason}]}))]}]}}function sarifResult(finding){const{code,file,known}=finding;return{ruleId:code,ruleIndex:FINDING_CODES.indexOf(
code),level:finding.severity,message:{text:`${finding.message}. ${finding.fix}`},locations:[{physicalLocation:{artifactLocation:{uri:encodePath(file),uriBaseId:"\
%SRCROOT%"},region:{startLine:finding.line,startColumn:finding.column}}}],partialFingerprints:{"supportMatrix/v1":fingerprintOf(finding)},...known!==void 0&&{baselineState:known?
"unchanged":"new"}}}async function lintCommand({matrix,repo,strict=false,all=false,format},io){const found=await findMatrix(io,{matrix,repo});const{value,findings}=await parseWithinLimit(
await found.read(),found.name);const limited={what:`linting ${found.name}`,fix:"make it smaller"};const{report:report2,pieces}=withinLimit(CHECK_SECONDS,limited,
()=>{const report3=value?lintMatrix(value,{today:dateOf(io.now())}):{findings,allowed:[]};return{report:report3,pieces:renderLint(report3,{file:found.name,format,
io,all})}});await io.writeOut(pieces);return judgeFindings(report2.findings,{strict})}function renderLint(report2,{file,format,io,all=false}){switch(format){case"\
text":return[renderLintText(report2,file,textView(io,all))];case"json":return jsonTextPieces(lintJson(report2),2);case"markdown":return[renderLintMarkdown(report2,
{matrixPath:file})];default:return renderForTools(report2,format)}}function renderForTools(report2,format){if(format==="github")return[renderCommands(renderFindingAnnotations(
freshFindings(report2.findings)))];return format==="sarif"?jsonTextPieces(sarifLog(report2),SARIF_DEPTH):jsonTextPieces(findingQuality(report2.findings),1)}async function reportAudit(audited,options,io){const{repo,today}=audited;const{baseline,required,format,release,strict=false}=options;const source=openWatched(audited,
io);const matrix=await findMatrix(io,options);const origin=started(findOrigin(repo));const links=started(Promise.all([findServer(io,{...options,origin}),origin]));
try{const report2=await audit(source,{matrix:{kind:"given",...matrix},today,...release!==void 0&&{release},...options.reviewMonths!==void 0&&{reviewMonths:Number(
options.reviewMonths)},...required!==void 0&&{required:await readText(io,required)},...baseline!==void 0&&{baseline:{name:baseline,text:await readText(io,baseline)}}});
const[server,origin2]=await links;const repository=origin2?.path;if(options.html!==void 0)await writePage(options.html,{of:"page",make:()=>auditPageData(report2,
server)},io);await io.writeOut(renderWithinLimit(()=>render(report2,{...options,server,repository},io)));return judgeFindings(report2.findings,{strict})}catch(error){
if(!(error instanceof FaultyMatrixError))throw error;await io.writeOut(renderLint({findings:error.findings,allowed:[]},{file:matrix.name,format,io}));return EXIT.
usage}}function openWatched({repo,readHistory,askGitHub:askGitHub2},io){const source=openRepository(repo,readHistory);return{...source,listPaths:()=>withProgress(
io,"Listing files",{work:source.listPaths()}),countLines:paths=>withProgress(io,"Counting lines",{work:source.countLines(paths)}),...askGitHub2&&{findFacts:question=>withProgress(
io,"Asking GitHub",{work:askGitHub2(repo,question)})}}}async function writePage(name,{of,make},io){const template=await readPageTemplate(of);const data=renderWithinLimit(
make);await writeWhole(resolve(io.cwd,name),pagePieces(template,data),name)}function render(report2,{format,all=false,server,repository},io){switch(format){case"\
text":return[renderAuditText(report2,textView(io,all))];case"json":return jsonTextPieces(auditJson(report2,{repository}),2);case"markdown":return[renderAuditSummary(
report2,{matrixPath:report2.matrix.file,server})];default:return renderForTools(report2,format)}}async function mergeCommand(names,{format,html,strict=false,all=false},io){
const reports=[];const problems=[];const texts=new Map;for(const name of names){const text=await readText(io,name);const report2=textWithinLimit(`reading ${name}`,
()=>parseReport(text,name,texts));if("problem"in report2)problems.push(`${name} is not a report: ${report2.problem}`);else reports.push(report2)}if(problems.length>
0)throw new UsageError(`${problems.join("\n")}
Make reports with audit --format json`);if(reports.length===0)throw new UsageError("--merge needs the JSON reports to merge");const merged=textWithinLimit("merg\
ing the reports",()=>mergeReports(reports));if(html!==void 0)await writePage(html,{of:"organisation",make:()=>organisationPageData(merged)},io);if(format==="jso\
n")await io.writeOut(jsonTextPieces(mergedJson(merged),2));else io.stdout(format==="markdown"?renderMergedMarkdown(merged):renderMergedText(merged,textView(io,all)));
if(merged.reports.some(({failed})=>failed!==void 0))return EXIT.policy;return judgeFindings(merged.findings,{strict})}import{join as join4,resolve as resolve3}from"node:path";function fileBlocks({report:report2,context,room,whole}){const pen=markdownPen(context);const{contentNotChecked}=report2;const asks=new Set(report2.toMap);const{
file,becomesCovered=[]}=report2.matrixChange??{};const isTold=new Set([file,...becomesCovered]);const quiet=report2.unmapped.filter(path=>!asks.has(path)&&(whole||
!isTold.has(path)));const rest=report2.features.length+asks.size>0||whole?quiet:[];return[...fileSets(report2).flatMap(set=>{const names=set.features.map(feature=>pen.
strong(pen.text(nameOf2(feature,report2))));return[names.join(", "),list([...facts(set,report2,pen),...fileItems(set,room)],room.items)]}),...rest.length>0?["**\
No feature**",list(rest,room.items,mdCode)]:[],...contentNotChecked.length>0?[`**Not searched for** ${mdCode("content")}, because the changed lines are unknown`,
list(contentNotChecked,room.items,mdCode)]:[]]}function facts({features},report2,pen){const said=features.flatMap(feature=>{const note=feature.notes===void 0?[]:
[{label:"Note: ",fact:pen.note(feature.notes)}];const others=[sunsetSentence(feature,pen),...feature.because.map(({rule})=>RULES[rule]??"")];return[...note,...others.
filter(Boolean).map(fact=>({label:"",fact}))].map(one=>({...one,feature}))});return[...groupBy(said,({fact})=>fact)].map(([fact,of])=>{if(of.length===features.length)
return of[0].label+fact;return`${of.map(({feature})=>pen.text(nameOf2(feature,report2))).join(", ")}: ${fact}`})}var RULES={tentative:"The level is under review\
, so this counts one step milder.","content-only":"Files belong to it by what their changed lines say, not by their path, so this only warns."};function fileItems({
byPattern},room){let left=room.files;return[...byPattern].map(([pattern,files])=>{const shown=listUpTo(files,Math.max(left,0),fileLine);left-=files.length;if(files.
length===1&&files[0].path===pattern)return shown[0];return[`by ${mdCode(pattern)}`,...shown.map(file=>`  - ${file}`)].join("\n")})}function fileLine({path,previousPath,
status,submodule}){const name=previousPath===void 0?mdCode(path):`${mdCode(previousPath)} to ${mdCode(path)}`;const words=[...submodule?["submodule"]:[],...status===
"modified"?[]:[status]];return words.length>0?`${name} (${words.join(", ")})`:name}function maintainerBlocks(scene){const{report:report2,context,room}=scene;const{
toMap}=report2;if(toMap.length===0)return lookAlikeBlocks(scene);const edit=matrixUrl(context,report2.preview,"edit");const file=edit===void 0?mdCode(context.matrixPath):
mdLink(context.matrixPath,edit);const[it,need]=toMap.length===1?["it","it needs"]:["them","they need"];return[`No feature covers ${toMap.length===1?"this file":
"these files"}: add ${it} to the ${mdCode("paths")} of one in ${file}, or to ${mdCode("unmapped.ignore")} where ${need} none.`,list(toMap,room.items,mdCode),...lookAlikeBlocks(
scene),...suggestionBlocks(report2)]}function lookAlikeBlocks({report:{lookAlikes},context,room}){const pen=markdownPen(context);if(lookAlikes.length===0)return[];
return["A pattern may look right and still not match:",list(lookAlikes,room.items,one=>lookAlikeSentence(one,pen))]}function suggestionBlocks({suggestions}){if(suggestions.
length===0)return[];return["Perhaps like this:",list(suggestions,suggestions.length,one=>one.kind==="row"?`a row of its own in **${mdText(one.category)}**, like\
 the folders next to it: ${mdCode(`- {name: ${JSON.stringify(one.name)}, level: experimental, maintainers: [], paths: [${JSON.stringify(one.pattern)}]}`)}`:`in \
the ${mdCode("paths")} of **${mdText(one.feature.name)}**, which most files next to it belong to: ${mdCode(`- ${JSON.stringify(one.pattern)}`)}`)]}function foldTitle(report2){
const{toMap,contentNotChecked}=report2;return[...report2.features.length>0?["Files and notes"]:toMap.length>0?[]:["Files"],...toMap.length>0?[`For maintainers: ${count(
toMap.length,"file")} without a feature`]:[],...toMap.length===0&&report2.lookAlikes.length>0?["For maintainers: a pattern with other characters"]:[],...contentNotChecked.
length>0?[`${count(contentNotChecked.length,"file")} not searched`]:[]].join(" \xB7 ")}function levelMeanings(report2){const touched=new Set(report2.features.map(
({level})=>level));return[...report2.levels.values()].filter(({id})=>touched.has(id)).map(({title:title2,meaning})=>`- **${mdText(title2)}:** ${mdText(meaning)}`).
join("\n")}function footer(context,report2,isSummary=false){const{matrixRepository,baseRef,baseSha,headSha,matrixPath,pageUrl}=context;const page=isSummary?void 0:context.
runUrl;const url=matrixUrl(context,report2.preview);const[ref,sha]=report2.preview?[void 0,headSha]:[baseRef,baseSha];const ends=describeEnds(report2,mdCode);const parts=[
url===void 0?mdCode(matrixPath):mdLink(matrixPath,url),...matrixRepository===void 0||url!==void 0?[]:[` in ${mdCode(matrixRepository)}`],...ref!==void 0&&(isSummary||
sha===void 0)?[` of ${mdCode(ref)}`]:[],...sha!==void 0?[` at ${mdCode(sha.slice(0,7))}`]:[],...isSummary?[`, ${report2.files} changed ${report2.files===1?"file":
"files"}`]:[],...ends===""?[]:[` \xB7 ${ends}`],...pageUrl!==void 0?[` \xB7 ${mdLink("all features",pageUrl)}`]:[],...page!==void 0?[` \xB7 ${mdLink("full repor\
t",page)}`]:[]];return`<sub>${parts.join("")}</sub>`}var ROWS_IN_SIGHT=4;function featureTable(entries,{report:report2,context,room:{items:limit}}){const pen=markdownPen(context,true);const firstAlone=entries.find(
isAlone);const rows=entries.slice(0,limit).map(entry=>{const{warning}=entry.features[0];const shown=entry.outcome!=="pass"&&warning!==void 0;const loud=shown?`<\
br>${pen.strong("Warning:")} ${pen.note(warning)}`:"";return[entryTitle(entry,{report:report2,pen,limit})+loud,whoOf(entry,{report:report2,pen,asks:entry===firstAlone})]});
const left=entries.slice(limit).reduce((sum2,{features})=>sum2+features.length,0);const rest=left>0?[[`\u2026 and ${count(left,"more feature")}`,""]]:[];return markdownTable(
["Feature and support level","Maintainers"],[...rows,...rest])}var isAlone=({outcome,features})=>outcome!=="pass"&&features.some(({unmaintained})=>unmaintained);
function whoOf({outcome,features},{report:report2,pen,asks}){const[first]=features;const names=maintainersOf(first,pen);const{volunteer,author}=report2;if(volunteer===
void 0||author?.isBot)return names;if(asks)return`${names}: ${pen.link("volunteer?",volunteer)}`;const isSeeking=first.seekingMaintainers&&!first.unmaintained&&
outcome!=="pass";return isSeeking?`${names}, ${pen.link("more are wanted",volunteer)}`:names}function toldBlocks({report:report2,context,room}){const pen=markdownPen(context);const problems=report2.problems.map(problem=>{const{lead,details}=problemText(
problem,report2,context,pen);return{outcome:"fail",text:[lead,...listUpTo(details,room.items).map(line=>`- ${line}`)].join("\n")}});const override=report2.override?
[{outcome:"warn",text:overrideSentence(report2.override,pen)}]:[];const advice=adviceOfLevels(report2,pen).map(({outcome,level,text})=>({outcome,text:`**${level}\
:** ${text}`}));const{remedy,whom}=findWayOut(report2,context,pen);const changes=levelChangeTexts(report2,pen,{hasWayOut:remedy!==void 0}).map(({outcome,lead,text})=>({
outcome,text:`**${lead}:** ${text}`}));const byRules=[...advice.slice(0,ADVICE_IN_SIGHT),...changes,...unmappedText(report2,context)].sort(byStrictness);const told=[
...problems,...override,...byRules];const ending=[...remedy===void 0?[]:[`**To unblock:** ${remedy}`],...whom===void 0?[]:[whom]];const[first,...rest]=told;const alert=!first||
report2.preview?void 0:ALERTS[first.outcome];const others=[...(alert?rest:told).map(({text})=>text),...ownLines(report2,pen),...welcomeSentences(report2,pen),...emptiedLines(
report2,context,{pen,limit:room.items})];if(!alert)return[...together(others),...ending.length>0?[ending.join("\n")]:[]];return[quote([`[!${alert}]
${first.text}`,...ending].join("\n\n")),...together(others)]}var ADVICE_IN_SIGHT=3;var ALERTS={fail:"CAUTION",warn:"WARNING"};var together=lines=>lines.length<2?
lines:[lines.map(line=>`- ${line.replaceAll("\n","\n  ")}`).join("\n")];var quote=markdown=>markdown.replace(/^/gm,"> ").replace(/^> $/gm,">");function unmappedText(report2,context){
const{unmappedOutcome:outcome,toMap,mappedByHead,features}=report2;if(outcome==="pass")return[];const matrix=mdCode(context.matrixPath);if(toMap.length===0){const text=`\
The new ${matrix} maps ${mappedByHead.length===1?"the new file":`the ${mappedByHead.length} new files`}.`;return outcome==="fail"?[{outcome,text}]:[]}const isSeen=outcome===
"fail"||features.every(feature=>feature.outcome==="pass");return isSeen?[{outcome,text:`No feature in ${matrix} covers ${toMap.length===1?"it":"them"} yet${outcome===
"fail"?"":"; maintainers can settle that"}.`}]:[]}function decidedBy(report2){const{verdict,verdictWithoutOverride,override,preview,problems,unmappedOutcome}=report2;
const said=`Verdict: **${verdict}**${override?`, without the override ${verdictWithoutOverride}`:""}.`;if(preview||problems.length>0||verdictWithoutOverride==="\
pass")return[said];const strictest=report2.features.find(({outcome:outcome2})=>outcome2===verdictWithoutOverride);const change=report2.levelChanges.find(({outcome:outcome2})=>outcome2===
verdictWithoutOverride);if(!strictest&&change)return[`${said} Decided by **${mdText(change.name)}** (${mdCode(`level-changes.${change.change}`)}: ${change.outcome}\
).`];if(!strictest)return[`${said} Decided by files without a feature (${mdCode("unmapped")}: ${unmappedOutcome}).`];const{title:title2,outcome}=report2.levels.
get(strictest.level);const rules=strictest.because.flatMap(reason=>reason.rule==="level"?[]:[`${mdCode(reason.rule)} makes it ${reason.outcome}.`]);const told=`${mdText(
title2)} says ${outcome[strictest.change]} to ${KIND_WORDS[strictest.change]}.`;return[`${said} Decided by **${mdText(strictest.name)}**: ${[told,...rules].join(
" ")}`]}function renderComment(report2,context){const marked=text=>`${commentMarker(context)}
${text}`;return fitInto(room=>room.files===ALL&&hasTooManyFiles(report2)?void 0:marked(renderReport({report:report2,context,room,whole:false})),()=>marked(renderCounts(
report2,context)),fitsComment)}function hasTooManyFiles(report2){if(isAllFine(report2))return false;let length=0;for(const{byPattern}of fileSets(report2))for(const files of byPattern.
values())for(const{path}of files)length+=path.length;return length>LONGEST_COMMENT}function renderReport(scene){const{report:report2,context,whole}=scene;const blocks3=[title(report2,context),...whole?decidedBy(report2):[],...againBlock(context),
...previewBlock(report2,context),...toldBlocks(scene),...matrixChangeBlocks(scene),...tableBlocks(scene),...foldBlocks(scene),...whole&&report2.features.length>
0?["#### What the levels mean",levelMeanings(report2)]:[],footer(context,report2,whole)];return`${blocks3.join("\n\n")}
`}var title=(report2,context)=>`### Support matrix: ${headline(report2,context,markdownPen(context))}`;var againBlock=({isAgain=false})=>isAgain?[AGAIN]:[];var AGAIN="\
Judged again by today's matrix. The check itself has not run again, so its result may be outdated: re-run it, or push.";function previewBlock(report2,{baseRef,matrixPath}){
if(!report2.preview)return[];const base=baseRef===void 0?"The base commit":mdCode(baseRef);const told=report2.features.some(({outcome})=>outcome!=="pass")?"this\
 pull request would be told this:":"there would be nothing to do.";if(report2.baseFaults.length>0){const faults2=count(report2.baseFaults.length,"fault");return[
`${mdCode(matrixPath)} at the base has ${faults2}, so nothing is judged. With the one repaired here, ${told}`]}return[`${base} has no ${mdCode(matrixPath)} yet,\
 so nothing is judged. With the one added here, ${told}`]}function tableBlocks(scene){const entries=entriesOf(scene.report);const flagged=entries.filter(({outcome})=>outcome!==
"pass");const fine=entries.slice(flagged.length);const table=rows=>featureTable(rows,scene);if(entries.length===0)return[];if(scene.whole||entries.length<=ROWS_IN_SIGHT)
return[table(entries)];const features=fine.reduce((sum2,entry)=>sum2+entry.features.length,0);const also=flagged.length>0?`${count(features,"more feature")}, no\
thing to do`:count(features,"feature");return[...flagged.length>0?[table(flagged)]:[],...fine.length>0?[fold(also,[table(fine)])]:[]]}function isAllFine({verdict,
matrixChange,contentNotChecked,features}){if(verdict!=="pass"||matrixChange!==null||contentNotChecked.length>0)return false;return features.every(({outcome})=>outcome===
"pass")}function foldBlocks(scene){const{report:report2,context,room,whole}=scene;if(!whole&&isAllFine(report2))return[];if(room.files===0){const page=context.runUrl;
const where=whole||page===void 0?"the JSON report":mdLink("the full report",page);return[`There are too many files to show here. They are in ${where}.`,...maintainerBlocks(
scene)]}const more=adviceOfLevels(report2,markdownPen(context)).slice(ADVICE_IN_SIGHT);const advice=more.length>0?[list(more,room.items,({level,text})=>`**${level}\
:** ${text}`)]:[];const blocks3=[...maintainerBlocks(scene),...advice,...fileBlocks(scene)];return blocks3.length>0?[fold(foldTitle(report2),blocks3,whole)]:[]}
function renderCounts(report2,context){const outcomes=["fail","warn","notice","pass"].flatMap(outcome=>{const features=report2.features.filter(feature=>feature.
outcome===outcome).length;return features>0?[`- ${OUTCOME_WORDS[outcome]}: ${count(features,"feature")}`]:[]});const diff=report2.matrixChange?.diff;const lines=[
...outcomes,...report2.unmapped.length>0?[`- Without a feature: ${count(report2.unmapped.length,"file")}`]:[],...diff&&!isEmptyDiff(diff)?["- The matrix changes"]:
[],...report2.levelChanges.length>0?[`- Flagged changes of the matrix: ${report2.levelChanges.length}`]:[]];const page=context.runUrl;const rest=`${page===void 0?
"The JSON report":mdLink("The full report",page)} has the names, which are too many to show here.`;const isRed=blocks2(report2,context)?"this blocks":"nothing b\
locks";return`${[`### Support matrix: ${isRed}`,lines.join("\n"),rest,footer(context,report2)].join("\n\n")}
`}var OUTCOME_WORDS={fail:"Changes needed",warn:"Please check",notice:"Good to know",pass:"Nothing to do"};import{isAbsolute,join as join3,resolve as resolve2}from"node:path";async function findCommitted(io,asked){const{matrix,root,where}=asked;const path=matrix===void 0?MATRIX_FILE:await findPath(io,{...asked,matrix});if(path===void 0)
return void 0;const missing2=await describeMissing(where,root,path);const onDisk=join3(root,path);const untracked=async()=>{if(!await exists(onDisk)||await isCommitted(
root,path))return void 0;io.stderr(`Note: ${path} is not committed yet, so this is a preview with the file on disk.
`);return readInput(io,onDisk,path)};const notAdded=`there is no ${path} ${where}, and these changes don't add it: if it was deleted there on purpose, merge tha\
t into your branch; otherwise name a base that has it with --base, or use the file on disk with --matrix-from disk`;return{kind:"at-base",path,missing:missing2,
...asked.untracked&&{untracked,notAdded}}}async function findPath(io,{matrix,root,source}){if(matrix==="-")return void 0;const files=[resolve2(io.cwd,matrix),...isAbsolute(
matrix)?[]:[resolve2(root,matrix)]];for(const file of files)if(await exists(file))return placeInRepository(file,root);const paths=(await Promise.all(files.map(file=>placeInRepository(
file,root)))).filter(path=>path!==void 0);for(const path of paths)for(const side of["base","head"])if(await source.findFile(side,path))return path;return paths[0]}async function checkCommand(options,io){const[source,matrix]=await open(options,io);const checked=await check(source,{matrix,failOn:options.failOn??[]});if("sto\
p"in checked)throw new UsageError(checked.stop);const{report:report2}=checked;const{strict=false,warnOnly=false}=options;const isAtBase=matrix.kind==="at-base";
const context={matrixPath:isAtBase?matrix.path:matrix.name,server:await findServer(io,options),...isAtBase&&source.base&&{baseRef:source.base.ref,baseSha:source.
base.sha},...warnOnly&&{warnOnly}};const isRed=blocks2(report2,{warnOnly})||strict&&!warnOnly&&report2.verdict==="warn";io.stdout(renderWithinLimit(()=>render2(
report2,{context,options,isRed},io)));return isRed?EXIT.policy:EXIT.fine}function render2(report2,{context,options,isRed},io){switch(options.format){case"json":
return jsonText(checkJson(report2));case"markdown":return renderComment(report2,context);case"github":return`${renderCommands(renderAnnotations(report2))}${renderEnds(
report2)}`;case"gitlab":return jsonText(checkQuality(report2,context.matrixPath));case"text":return`${renderText(report2,context,textView(io))}
${nextStep(`${isRed?SETTLE:"nothing blocks"}; ${WHY}`,textView(io))}
`}}var SETTLE="settle what fails, then run `support-matrix check` again";var WHY="`support-matrix explain PATH` tells why a file belongs to a feature";async function open(options,io){
if(options.staged)return openIndex(options,io);return options.changes===void 0?openRepository2(options,io):openListing(options,options.changes,io)}async function openIndex(options,io){
const clash=namesOfGiven(options,["base","head","changes"]);if(clash!=="")throw new UsageError(`--staged can't be combined with ${clash}: it compares the index \
with HEAD`);const root=await findRoot(io,options.repo);if(root===void 0)throw new UsageError(`--staged needs a checkout: ${await describeNoTree(resolve3(io.cwd,
options.repo??"."))}`);const source=await openStaged(root);const place3=await findPlace2(options,io,{root,source,where:"in HEAD or the index"});return[source,place3]}
var MOST_LISTED={list:{MiB:16,lines:5e5},diff:{MiB:32,lines:1e6}};function describeLength(text){const{MiB,lines}=MOST_LISTED[text.includes("\n@@ ")?"diff":"list"];
if(text.length>MiB*1024*1024)return`has ${text.length} bytes, and at most ${MiB} MiB are read`;const found=countLines2(text);return found>lines?`has ${found} li\
nes, and at most ${lines} are read`:void 0}function countLines2(text){let halves=0;for(const byte of text)halves+=byte===10?2:byte===0?1:0;return Math.ceil(halves/
2)}async function openListing(options,name,io){const clash=namesOfGiven(options,["base","head"]);if(clash!=="")throw new UsageError(`--changes can't be combined\
 with ${clash}: the file says what changed`);if(options.matrixFrom==="base")throw new UsageError("--changes has no base commit and uses the matrix on disk; leav\
e out --matrix-from base");const source={base:null,head:null,findChanges:async()=>{const text=await readInput(io,name);const long=describeLength(text);if(long!==
void 0)throw new UsageError(`${nameOfInput(name)} ${long}; make it with git diff --name-status, or --unified=0 if a feature has content, or leave out --changes \
and name the --base`);const submodules=await findSubmodules(options,io);return{read:()=>readListing(text,nameOfInput(name)).map(change=>submodules.has(change.path)?
{...change,submodule:true}:change)}},findFile:()=>Promise.resolve(void 0),listPaths:()=>Promise.resolve(void 0)};return[source,{kind:"given",...await findMatrix(
io,options)}]}async function findSubmodules({repo},io){if(await isPlain(resolve3(io.cwd,repo??"."),io))return new Set;const root=await findRoot(io,repo);const hasSome=root!==
void 0&&await exists(join4(root,".gitmodules"));return(hasSome?await findPlace(root):void 0)?.submodules??new Set}function readListing(text,name){const{value,faults:faults2}=parseChanges(
text);if(value)return value.changes;throw new UsageError(describeFaults(faults2,name))}async function openRepository2(options,io){const repo=resolve3(io.cwd,options.
repo??".");const[source,isDirty,root=repo]=await Promise.all([openRange(repo,options),hasUncommittedWork(repo).catch(()=>void 0),findRoot(io,options.repo)]);if(isDirty!==
false)io.stderr(`Note: uncommitted work${isDirty?"":", if there is any,"} is ignored; commit it to have it judged.
`);const{behind,ref=""}=source.base??{};if(behind)io.stderr(`Note: ${terminalText(ref)} is ${count(behind.commits,"commit")} behind ${terminalText(behind.ref)};\
 to compare with that, use --base ${terminalText(behind.ref)}.
`);const comparing=`Comparing ${terminalText(options.base??"the base")} and ${terminalText(options.head??"HEAD")}`;const watched={...source,findChanges:want=>withProgress(
io,comparing,{work:source.findChanges(want)})};const where=`at the base commit ${source.base?.sha??""}`;return[watched,await findPlace2(options,io,{root,source,
where,untracked:true})]}async function findPlace2(options,io,asked){const place3=options.matrixFrom==="disk"?void 0:await findCommitted(io,{...asked,matrix:options.
matrix});return place3??{kind:"given",...await findMatrix(io,options)}}var import_picocolors=__toESM(require_picocolors(),1);import{resolve as resolve4}from"node:path";function matrixJson(matrix){return{version:1,...matrix.project!==void 0&&{project:matrix.project},match:matrix.match,...matrix.volunteer!==void 0&&{volunteer:matrix.
volunteer},...matrix.contact&&{contact:matrix.contact},levels:Object.fromEntries([...matrix.levels].map(([id,level])=>[id,levelJson(level)])),unmapped:{...matrix.
unmapped.outcome,ignore:matrix.unmapped.ignore},...Object.keys(matrix.levelChanges).length>0&&{"level-changes":Object.fromEntries(Object.entries(matrix.levelChanges).
map(([change,{needs,outcome}])=>[change,{...needs&&{needs},outcome}]))},bots:matrix.bots,...matrix.override&&{override:{label:matrix.override.label,bots:matrix.
override.bots}},teams:Object.fromEntries(matrix.teams),categories:matrix.categories.map(({name,notes,features})=>({name,...notes!==void 0&&{notes},features:features.
map(featureJson)}))}}function levelJson({title:title2,meaning,advice,outcome,needs,minMaintainers,after,labels}){return{...{title:title2,meaning,advice,outcome},
...needs&&{needs},...minMaintainers!==void 0&&{"min-maintainers":minMaintainers},...after!==void 0&&{after},labels}}function featureJson(feature){return{id:feature.
id,name:feature.name,level:feature.level,tentative:feature.tentative,maintainers:feature.maintainers,emeritus:feature.emeritus,...feature.accepts&&{accepts:feature.
accepts},...feature.reviewed!==void 0&&{reviewed:feature.reviewed},"seeking-maintainers":feature.seekingMaintainers,...feature.notes!==void 0&&{notes:feature.notes},
...feature.warning!==void 0&&{warning:feature.warning},"cross-cutting":feature.crossCutting,paths:feature.paths,exclude:feature.exclude,content:feature.content,
...feature.sunset&&{sunset:feature.sunset},docs:feature.docs,ci:feature.ci,checks:feature.checks,labels:feature.labels,allow:feature.allow}}function diffJson(diff,names){return{version:1,old:names.old,new:names.new,features:eachLater(diff.features,({id,name,category,changes,before,after})=>({...{id,
name,category,changes},before:before&&{category:before.category,...featureJson(before)},after:after&&{category:after.category,...featureJson(after)}})),matrix:diff.
matrix.map(({key,before,after})=>({key,before:before??null,after:after??null}))}}var LINES=25;function renderDiffMarkdown(diff,{all=false,...names}){const sections=changeSections(diff,markdownPen({},true));const heading=`## ${mdText(diffHeading(
names))}`;if(sections.length===0)return`${heading}

Nothing changes.
`;const open2=new Set(sections);const lines=()=>sections.reduce((sum2,section)=>sum2+(open2.has(section)?3+section.rows.length:1),2);for(const section of sections.
toReversed()){if(all||lines()<=LINES)break;open2.delete(section)}const blocks3=sections.flatMap(section=>open2.has(section)?[`### ${section.title}`,tableOf(section)]:
[fold(`${section.title}: ${count(sizeOf2(section),"change")}`,[tableOf(section)])]);return`${[heading,tally(sections),...blocks3].join("\n\n")}
`}function tableOf({head,rows}){return markdownTable(head,rows.map(({names,cells})=>[names.join(", "),...cells]))}var LINES2=20;var NAMES=40;function renderDiffText(diff,{paint=NO_PAINT,all=false,...names}){const sections=changeSections(diff,plainPen(paint));const heading=paint.
bold(terminalText(diffHeading(names)));if(sections.length===0)return`${heading}
Nothing changes.
`;const whole=new Set(sections);const lines=()=>sections.flatMap(section=>linesOf(section,whole.has(section),all?Infinity:NAMES));for(const section of sections.
toReversed()){if(all||lines().length<=LINES2)break;if(section.rows.length>1)whole.delete(section)}const shown=lines();const isCut=whole.size<sections.length||!all&&
sections.some(hasTooManyNames);return[heading,tally(sections),"",...shown,...isCut?["",paint.dim("--all shows each change.")]:[],""].join("\n")}function linesOf(section,isWhole2,limit){
const{title:title2,rows}=section;if(isWhole2)return rows.map(row=>changeLine(row,limit));const names=new Set(rows.flatMap(row=>row.names));return[`${title2}, ${count(
sizeOf2(section),"change")}: ${listUpTo([...names],limit).join(", ")}`]}var hasTooManyNames=({rows})=>rows.some(({names})=>names.length>NAMES);async function diffCommand([old,now],options,io){const{format,title:title2,all=false}=options;if(format==="json"&&title2!==void 0)throw new UsageError("--title \
is for text and markdown; leave it out with --format json");const[before,after]=[await readSide(old,options,io),await readSide(now,options,io)];const names={old,
new:now,title:title2};await io.writeOut(renderWithinLimit(()=>{const diff=diffMatrices(before,after);if(format==="json")return jsonTextPieces(diffJson(diff,names),
2);if(format==="markdown")return[renderDiffMarkdown(diff,{...names,all})];return[renderDiffText(diff,{...names,all,paint:(0,import_picocolors.createColors)(io.colour)})]}));
return EXIT.fine}async function readSide(name,options,io){if(await exists(resolve4(io.cwd,name)))return readMatrix(await readInput(io,name),name);const folder=resolve4(
io.cwd,options.repo??".");const root=await findRoot(io,options.repo)??(await isRepository(folder)?folder:void 0);if(root===void 0)throw new UsageError(`${JSON.stringify(
name)} is not a file, and ${folder} is not in a git repository where it could be a commit; name one with --repo`);const whole=await resolveCommit(root,name);if(whole!==
void 0)return readAt({root,commit:whole,name,path:options.matrix??MATRIX_FILE});const colon=name.indexOf(":");const ref=colon>0?name.slice(0,colon):name;const commit=colon>
0?await resolveCommit(root,ref):void 0;if(commit!==void 0)return readAt({root,commit,name:ref,path:name.slice(colon+1)});throw new UsageError(`${JSON.stringify(
ref)} is neither a file nor a commit in ${root}; if it is a tag or branch of the remote, get it with \`git fetch --tags\`${await adviseOnShallow(root)}`)}async function readAt({
root,commit,name,path}){const bytes=await findFileAt(root,commit,path);if(bytes)return readMatrix(bytes,`${name}:${path}`);const isElsewhere=path===MATRIX_FILE&&
await findFileAt(root,commit,OTHER_PLACE)!==void 0;const fix=isElsewhere?`${OTHER_PLACE} is there, name it as ${name}:${OTHER_PLACE}`:`name the matrix as ${name}\
:PATH, from the repository's root`;throw new UsageError(`there is no ${path} at ${name}: ${fix}`)}import{basename,resolve as resolve5}from"node:path";var BELOW="/**/*";var isFolder=glob=>`/${glob}`.endsWith(BELOW);var takesBelow=glob=>!/(?:^|\/)\*$/.test(glob);var withBelow=glob=>takesBelow(glob)?`${glob}{,/*\
*}`:isFolder(glob)?glob.slice(0,-2):glob;var SIGN=/\\.|\*\*\/|[^]/gsu;var signsOf=glob=>glob.match(SIGN)??[];var isWild=sign=>sign==="*"||sign==="**/";var plain=sign=>sign.
replace(/^\\/,"");function toGlobs(pattern){if(isRegex(pattern))return void 0;const short2=pattern.replace(/(?<!\\)\[([^\]\\[,{}!^-][^\]\\[,{}-]{0,15}|-[^\]\\[,{}-]{0,15})\]/gu,
(_,members)=>members.length>1?`{${Array.from(members).join()}}`:members);const globs=expandBraces(short2);return globs.some(glob=>/\[|[?*+@!]\(/.test(glob.replace(
/\\./gu,"")))?void 0:globs.map(normalize)}function normalize(glob){const parts=glob.replace(/\\.|[^*?/]/gsu,expressible).split("/").map(part=>part==="**"?part:part.
replace(/\*+/g,"*")).filter((part,at,all)=>part!==""&&part!=="."&&(part!=="**"||all[at-1]!=="**"));return[...parts,...parts.at(-1)==="**"?["*"]:[]].join("/")}var expressible=text=>text.
replace(/\\?[#[\]*?\p{C}\p{Z}]|\\\\/gu,sign=>sign.endsWith(" ")?" ":"?");var literal=path=>expressible(escapeGlob(path));function writePattern(glob){if(glob==="\
**/*")return"*";const text=glob.endsWith(BELOW)?glob.slice(0,1-BELOW.length):glob;const escaped=text.replace(/\\(.)/gsu,"$1").replace(/ $/,"?").replaceAll(" ","\
\\ ");if(!escaped.startsWith("**/"))return`/${escaped}`;return/^\*\*\/(?!\*\/?$)[\w.*-]+\/?$/.test(escaped)?escaped.slice(3):escaped}var ANY="\uE000".repeat(5);
function samplesOf(glob){const sample=(folders,name)=>glob.replace(/(?<![^/])\*(?![^/])/g,name||"\uE000").replace(SIGN,sign=>sign==="**/"?folders:sign==="*"?name:
plain(sign));return[...new Set([sample("",""),sample(`${ANY}/${ANY}/`,ANY)])]}function compileClaims(matrix,{owners,tree,steps}){const named=matrix.features.flatMap(({paths,exclude},place3)=>owners[place3].length===0&&matrix.match==="all"?
[]:[{patterns:paths,number:place3},{patterns:exclude,number:-1-place3}]);const listUses=written=>{const uses2=new Map;for(const{patterns,number}of named)for(const pattern of patterns.
flatMap(written))getOrMake(uses2,pattern,()=>new Set).add(number);return uses2};const namesOf=some2=>{const used=new Set;for(const one of some2){steps.take(one.
size);for(const use of one)used.add(use)}const features=[...used].filter(use=>use>=0&&!used.has(-1-use)).sort((a,b)=>a-b);const names=features.slice(matrix.match===
"last"?-1:0).flatMap(place3=>owners[place3]);steps.take(names.length);return namesWithout(names,[]).join(" ")};const findOwners=uses2=>{steps.on(`finding the ow\
ners of ${count(tree.length,"file")} by ${count(uses2.size,"pattern")}`);const match2=compileAll([...uses2.keys()],steps);const lists=[...uses2.values()];const known=new Map;
return tree.map(path=>{const places2=match2([path]);return{path,owners:getOrMake(known,places2.join(),()=>namesOf(places2.map(place3=>lists[place3])))}})};const files=findOwners(
listUses(pattern=>[pattern]));const globsOf=remembered(toGlobs);const listed=[...new Set(named.flatMap(({patterns})=>patterns.filter(pattern=>!globsOf(pattern))))];
const matchesOf=listMatches(listed,{tree,steps});const uses=listUses(pattern=>globsOf(pattern)??matchesOf(pattern));const usesOf=glob=>[...uses.get(glob)??[]].join();
const below=new Set;for(const glob of[...uses.keys()].filter(glob2=>!isFolder(glob2))){if(takesBelow(glob)&&usesOf(glob)===usesOf(glob+BELOW))uses.delete(glob+BELOW);else
below.add(glob+BELOW)}const globs=[...uses.keys()];const all=[...new Set([...globs,...below])];steps.on(`working out the owners of ${count(globs.length,"pattern")}`);
const match=compileAll(all.map(glob=>below.has(glob+BELOW)?glob:withBelow(glob)),steps);const heldBy=paths=>match(paths).map(place3=>all[place3]);return{globs,listed,
files,heldBy,lineFor:glob=>{const held=heldBy(samplesOf(glob));return{glob,owners:namesOf(held.map(one=>uses.get(one)??new Set)),rank:held.length+held.filter(one=>below.
has(one)).length}}}}function listMatches(patterns,{tree,steps}){steps.on(`looking for files by ${count(patterns.length,"pattern")} that CODEOWNERS cannot expres\
s`);const match=compileAll(patterns,steps);const filesOf=new Map;for(const path of patterns.length>0?tree:[])for(const index of match([path]))append(filesOf,patterns[index],
path);const inFolders=countInFolders(tree);return pattern=>{const files=filesOf.get(pattern)??[];const own=countInFolders(files);const{matches}=compilePattern(pattern);
return files.map(path=>{const folder=foldersAbove(path).find(one=>own.get(one)===inFolders.get(one)&&matches(`${one}/${ANY}`));return folder===void 0?literal(path):
literal(folder)+BELOW})}}function countInFolders(files){const counts=new Map;for(const path of files)for(const folder of foldersAbove(path))addTo(counts,folder);
return counts}function intersect(globs,path,steps){const letters=[...Array.from(path),END];const laid=globs.map(glob=>layOver(glob,letters,steps)??layOver(glob+BELOW,letters,
steps));steps.take(globs.length*letters.length);const signs=letters.flatMap((_,place3)=>{const here=laid.flatMap(signsAt=>signsAt?[signsAt[place3]]:[]);const isStart=place3===
0||letters[place3-1]==="/";const canGrow=here.every(signs2=>signs2.includes("*")||signs2.at(-1)==="**/");const fixed=here.map(signs2=>signs2.at(-1)).filter(sign=>!isWild(
sign));return[...isStart&&here.every(signs2=>signs2.includes("**/"))?["**/"]:[],...canGrow&&here.some(signs2=>signs2.includes("*"))?["*"]:[],...fixed.length>0?[
fixed.find(sign=>sign!=="?")??"?"]:[]]});return signs.filter((sign,at)=>!isWild(sign)||sign!==signs[at-1]).join("")}var END="";function layOver(glob,letters,{take}){
const signs=[...signsOf(glob),END];const before=[];const tried=new Set;const left=[{index:0,place:0,sign:0}];for(let at;at=left.pop();){const{index,place:place3}=at;
before[place3]=at.sign;const[sign,letter]=[signs[index],letters[place3]];if(sign===void 0)return letters.map((_,place4)=>signs.slice(before[place4],before[place4+
1]+1));const key=index*letters.length+place3;if(tried.has(key))continue;tried.add(key);take(1);const takesMore=sign==="**/"||(sign==="*"||sign==="?")&&letter!==
"/";if(plain(sign)===letter||takesMore&&letter!==END)left.push({index:isWild(sign)?index:index+1,place:place3+1,sign:index});const canEnd=sign==="*"||sign==="**\
/"&&(place3===0||letters[place3-1]==="/");if(canEnd)left.push({index:index+1,place:place3,sign:at.sign})}return void 0}var NOBODY={glob:"",owners:"",rank:-1};function drawLines(claims,steps){const adding=lines2=>{const globs=lines2.map(({glob})=>withBelow(glob));const match=compileAll(
globs,steps);return probe=>{const found=match([probe.path]).map(place3=>lines2[place3]);steps.take(found.length&&probe.lines.length);return found.length===0?probe:
{...probe,lines:[...probe.lines,...found].sort(byRank)}}};const probeFor=({glob,owners})=>({path:samplesOf(glob).at(-1),owners,lines:[NOBODY]});let probes=claims.
files.map(({path,owners})=>({path:expressible(path),owners,lines:[NOBODY]}));const lines=new Map;const rounds=[];for(let fresh=claims.globs.map(claims.lineFor);fresh.
length>0;){for(const line of fresh)lines.set(line.glob,line);const add=adding(fresh);rounds.push(add);const added2=rounds.reduce((list2,add2)=>list2.map(add2),fresh.
map(probeFor));probes=[...probes.map(add),...added2];steps.on("finding lines for what several patterns match");const overlaps=listOverlaps(probes.filter(isWrong),
claims,steps);const known=new Set([...lines.keys(),...overlaps.map(({glob})=>glob)]);fresh=[...overlaps.filter(({glob})=>!lines.has(glob)),...listLikely(known,steps).
map(claims.lineFor)]}const wrong=probes.slice(0,claims.files.length).filter(isWrong).length;return{lines:prune([...lines.values()].sort(byRank),probes,steps),wrong}}
var byRank=(a,b)=>a.rank-b.rank;var isWrong=({owners,lines})=>lines.at(-1).owners!==owners;function listOverlaps(wrong,{heldBy,lineFor},steps){const found=new Map;
const kinds=groupBy(wrong,({path,owners})=>[owners,...heldBy([path])].join("\n"));for(const[probe]of kinds.values()){const{path,owners,lines}=probe;const held=heldBy(
[path]).sort((a,b)=>b.length-a.length);const right=glob=>{const line2=lineFor(glob);return line2.owners===owners&&line2.rank>lines.at(-1).rank?line2:void 0};const kept2=held.
reduce((list2,one)=>{const others=list2.filter(other=>other!==one);return others.length>0&&right(intersect(others,path,steps))?others:list2},held);const widest=intersect(
kept2,path,steps);const line=right(widest.replace(/(?<!(?:^|\/)\*)\/\*\*\/\*$/,""))??right(widest);if(line)found.set(line.glob,line);else if(!path.includes(ANY))
found.set(literal(path),{glob:literal(path),owners,rank:Infinity})}return[...found.values()]}var NAME=/\*[^*?/]+\*/;function listLikely(globs,{take}){const named=[
...globs].filter(glob=>NAME.test(glob));const places2=[...groupBy(named,glob=>glob.replace(NAME,"\n"))];const likely=places2.flatMap(([around,family])=>{const folder=around.
replace(/(?<=\/)\*\*\/\n$/,"");if(folder===around||family.length<2)return[];take(places2.length);const inside=places2.filter(([place3,some2])=>place3.startsWith(
folder)&&some2.length*3>=family.length);take(inside.length*family.length);return inside.flatMap(([place3])=>family.map(glob=>place3.replace("\n",NAME.exec(glob)[0])))});
return[...new Set(likely)].filter(glob=>!globs.has(glob))}function prune(lines,probes,{take}){const probesOf=new Map(lines.map(line=>[line,[]]));for(const probe of probes)
for(const line of probe.lines)probesOf.get(line)?.push(probe);const kept2=new Set([NOBODY,...lines]);const decides=line=>probesOf.get(line).some(({lines:lines2})=>{
take(1);while(!kept2.has(lines2.at(-1)))lines2.pop();if(lines2.at(-1)!==line)return false;while(!kept2.has(lines2.at(-2)))lines2.splice(-2,1);return lines2.at(-2).
owners!==line.owners});for(let before=Infinity;kept2.size<before;){before=kept2.size;for(const line of lines.toReversed())if(kept2.has(line)&&!decides(line))kept2.
delete(line)}return lines.filter(line=>kept2.has(line))}var MOST_NAMED=20;function exportCodeowners(matrix,tree,steps=countSteps()){const remarks=new Set;const owners=matrix.features.map(feature=>ownersOf(matrix,{feature,
remarks}));const paths=[...new Set(tree)].sort(compareText);const claims=compileClaims(matrix,{owners,tree:paths,steps});const{lines,wrong}=drawLines(claims,steps);
if(!tree){remarks.add("no file list: where patterns overlap, only one of them counts, and patterns that CODEOWNERS cannot express are left out; run this in the \
repository, or name a list with --tree FILE")}else if(wrong>0)remarks.add(`${count(wrong,"file")} of ${paths.length} would get different owners than in the matr\
ix: no CODEOWNERS pattern can tell their paths apart; move or rename them, or give their features the same maintainers`);if(tree&&claims.listed.length>0)remarks.
add(`${count(claims.listed.length,"pattern")} that CODEOWNERS cannot express, written as the files and folders that exist today: ${listing(claims.listed,MOST_NAMED)}`);
const own=new Set(claims.globs);const overlaps=lines.filter(({glob})=>!own.has(glob)).length;if(overlaps>0)remarks.add(`${count(overlaps,"line is","lines are")}\
 for overlapping patterns; a new file in another overlap needs another line, and \`export codeowners --check FILE\` in CI tells you when`);const text=lines.map(
({glob,owners:owners2})=>`${writePattern(glob)}${owners2&&" "}${owners2}
`).join("");return{text,remarks:[...remarks]}}function ownersOf(matrix,{feature,remarks}){const planned=new Set(plannedMaintainers(matrix,feature));for(const team of planned)
remarks.add(`${team} is planned: left out`);return feature.maintainers.flatMap(name=>{if(planned.has(name))return[];const owner=codeOwnerOf(name);if(owner===void 0)
remarks.add(`${feature.id}: ${name} can't be a code owner: left out`);return owner??[]})}function replaceList(text,path,entries){const doc=parseDocument(text,{logLevel:"silent",prettyErrors:false});if(doc.errors.length>0)return void 0;const list2=doc.
getIn(path,true);if(!isSeq(list2)||!list2.range)return void 0;const[start,end]=list2.range;if(list2.flow||entries.length===0)return`${text.slice(0,start)}[${entries.
map(entry=>JSON.stringify(entry)).join(", ")}]${text.slice(end)}`;const lineEnd=text.includes("\r\n")?"\r\n":"\n";const indent=" ".repeat(start-(text.lastIndexOf(
"\n",start-1)+1));const lines=writeList(entries).trimEnd().split("\n");const last=list2.items.at(-1);return text.slice(0,start)+lines.join(lineEnd+indent)+text.
slice(endOfText(text,start,last?.range?.[1]??end))}function writeList(entries){return stringify(entries,{lineWidth:0,blockQuote:false})}function endOfText(text,start,end){
while(end>start&&/\s/.test(text[end-1]))end--;return end}function issueFormOptions(matrix){return[...new Set(matrix.features.map(({category,name})=>`${category} / ${name}`))]}function writeOptions(form,field,options){
if(form.length>LARGE)return{problem:`has ${form.length} characters, and up to ${LARGE} are read`};const{value,problems}=readForeignYaml(form);if(problems[0])return{
problem:`can't be used, line ${problems[0].line}: ${problems[0].message}`};const fields=listIn(value,"body");const index=fields.findIndex(one=>isRecord(one)&&one["\
id"]===field);if(index<0){const dropdowns=fields.flatMap(one=>isRecord(one)&&one["type"]==="dropdown"?[String(one["id"])]:[]);const has=dropdowns.length===0?"it\
 has no dropdown":`its dropdowns are ${listing(dropdowns)}`;return{problem:`has no field with the id ${JSON.stringify(field)}; ${has}`}}const dropdown=fields[index];
if(dropdown["type"]!=="dropdown")return{problem:`has a field ${JSON.stringify(field)}, but it is not a dropdown`};const present=listIn(dropdown["attributes"],"o\
ptions");if(present.length===options.length&&present.every((option,at)=>option===options[at]))return{text:form};const text=replaceList(form,["body",index,"attri\
butes","options"],options);return text===void 0?{problem:`has no list of options in ${JSON.stringify(field)}: give it one entry under \`attributes: options:\``}:
{text}}function listIn(value,key){const list2=isRecord(value)?value[key]:void 0;return Array.isArray(list2)?list2:[]}var MARKDOWN_MARKERS={begin:"<!-- support-matrix:begin -->",end:"<!-- support-matrix:end -->"};var CODEOWNERS_MARKERS={begin:"# support-matrix:begin",end:"# sup\
port-matrix:end"};function splitAtMarkers(text,markers){const lines=text.split("\n");const line=marker=>one=>one.trim()===marker;const first=lines.findIndex(line(
markers.begin));const last=lines.findLastIndex(line(markers.end));if(first<0||last<first)return void 0;return{before:lines.slice(0,first+1).join("\n")+"\n",inside:lines.
slice(first+1,last).map(one=>`${one}
`).join(""),after:lines.slice(last).join("\n")}}function repeatsMarkers(text,{begin,end}){const lines=text.split("\n").map(line=>line.trim());return[begin,end].
some(marker=>lines.indexOf(marker)!==lines.lastIndexOf(marker))}function surround(content,markers){return`${markers.begin}
${content}${markers.end}
`}var Diff=class{diff(oldStr,newStr,options={}){let callback;if(typeof options==="function"){callback=options;options={}}else if("callback"in options){callback=options.
callback}const oldString=this.castInput(oldStr,options);const newString=this.castInput(newStr,options);const oldTokens=this.removeEmpty(this.tokenize(oldString,
options));const newTokens=this.removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){
var _a;const done=value=>{value=this.postProcess(value,options);if(callback){setTimeout(function(){callback(value)},0);return void 0}else{return value}};const newLen=newTokens.
length,oldLen=oldTokens.length;let editLength=1;let maxEditLength=newLen+oldLen;if(options.maxEditLength!=null){maxEditLength=Math.min(maxEditLength,options.maxEditLength)}
const maxExecutionTime=(_a=options.timeout)!==null&&_a!==void 0?_a:Infinity;const abortAfterTimestamp=Date.now()+maxExecutionTime;const bestPath=[{oldPos:-1,lastComponent:void 0}];
let newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,0,options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen){return done(this.buildValues(bestPath[0].
lastComponent,newTokens,oldTokens))}let minDiagonalToConsider=-Infinity,maxDiagonalToConsider=Infinity;const execEditLength=()=>{for(let diagonalPath=Math.max(minDiagonalToConsider,
-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath;const removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+
1];if(removePath){bestPath[diagonalPath-1]=void 0}let canAdd=false;if(addPath){const addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&
addPathNewPos<newLen}const canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}if(!canRemove||canAdd&&
removePath.oldPos<addPath.oldPos){basePath=this.addToPath(addPath,true,false,0,options)}else{basePath=this.addToPath(removePath,false,true,1,options)}newPos=this.
extractCommon(basePath,newTokens,oldTokens,diagonalPath,options);if(basePath.oldPos+1>=oldLen&&newPos+1>=newLen){return done(this.buildValues(basePath.lastComponent,
newTokens,oldTokens))||true}else{bestPath[diagonalPath]=basePath;if(basePath.oldPos+1>=oldLen){maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-
1)}if(newPos+1>=newLen){minDiagonalToConsider=Math.max(minDiagonalToConsider,diagonalPath+1)}}}editLength++};if(callback){(function exec(){setTimeout(function(){
if(editLength>maxEditLength||Date.now()>abortAfterTimestamp){return callback(void 0)}if(!execEditLength()){exec()}},0)})()}else{while(editLength<=maxEditLength&&
Date.now()<=abortAfterTimestamp){const ret=execEditLength();if(ret){return ret}}}}addToPath(path,added2,removed2,oldPosInc,options){const last=path.lastComponent;
if(last&&!options.oneChangePerToken&&last.added===added2&&last.removed===removed2){return{oldPos:path.oldPos+oldPosInc,lastComponent:{count:last.count+1,added:added2,
removed:removed2,previousComponent:last.previousComponent}}}else{return{oldPos:path.oldPos+oldPosInc,lastComponent:{count:1,added:added2,removed:removed2,previousComponent:last}}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
const newLen=newTokens.length,oldLen=oldTokens.length;let oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;while(newPos+1<newLen&&oldPos+1<oldLen&&
this.equals(oldTokens[oldPos+1],newTokens[newPos+1],options)){newPos++;oldPos++;commonCount++;if(options.oneChangePerToken){basePath.lastComponent={count:1,previousComponent:basePath.
lastComponent,added:false,removed:false}}}if(commonCount&&!options.oneChangePerToken){basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:false,removed:false}}basePath.oldPos=oldPos;return newPos}equals(left,right,options){if(options.comparator){return options.comparator(left,right)}else{return left===
right||!!options.ignoreCase&&left.toLowerCase()===right.toLowerCase()}}removeEmpty(array){const ret=[];for(let i=0;i<array.length;i++){if(array[i]){ret.push(array[i])}}
return ret}castInput(value,options){return value}tokenize(value,options){return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options){
return changeObjects}get useLongestToken(){return false}buildValues(lastComponent,newTokens,oldTokens){const components=[];let nextComponent;while(lastComponent){
components.push(lastComponent);nextComponent=lastComponent.previousComponent;delete lastComponent.previousComponent;lastComponent=nextComponent}components.reverse();
const componentLen=components.length;let componentPos=0,newPos=0,oldPos=0;for(;componentPos<componentLen;componentPos++){const component=components[componentPos];
if(!component.removed){if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+component.count);value=value.map(function(value2,i){const oldValue=oldTokens[oldPos+
i];return oldValue.length>value2.length?oldValue:value2});component.value=this.join(value)}else{component.value=this.join(newTokens.slice(newPos,newPos+component.
count))}newPos+=component.count;if(!component.added){oldPos+=component.count}}else{component.value=this.join(oldTokens.slice(oldPos,oldPos+component.count));oldPos+=
component.count}}return components}};var LineDiff=class extends Diff{constructor(){super(...arguments);this.tokenize=tokenize}equals(left,right,options){if(options.ignoreWhitespace){if(!options.newlineIsToken||
!left.includes("\n")){left=left.trim()}if(!options.newlineIsToken||!right.includes("\n")){right=right.trim()}}else if(options.ignoreNewlineAtEof&&!options.newlineIsToken){
if(left.endsWith("\n")){left=left.slice(0,-1)}if(right.endsWith("\n")){right=right.slice(0,-1)}}return super.equals(left,right,options)}};var lineDiff=new LineDiff;
function diffLines(oldStr,newStr,options){return lineDiff.diff(oldStr,newStr,options)}function tokenize(value,options){if(options.stripTrailingCr){value=value.replace(/\r\n/g,"\n")}const retLines=[],linesAndNewlines=value.split(/(\n|\r\n)/);if(!linesAndNewlines[linesAndNewlines.
length-1]){linesAndNewlines.pop()}for(let i=0;i<linesAndNewlines.length;i++){const line=linesAndNewlines[i];if(i%2&&!options.newlineIsToken){retLines[retLines.length-
1]+=line}else{retLines.push(line)}}return retLines}function needsQuoting(s){for(let i=0;i<s.length;i++){if(s[i]<" "||s[i]>"~"||s[i]==='"'||s[i]==="\\"){return true}}return false}function quoteFileNameIfNeeded(s){
if(!needsQuoting(s)){return s}let result='"';const bytes=new TextEncoder().encode(s);let i=0;while(i<bytes.length){const b=bytes[i];if(b===7){result+="\\a"}else if(b===
8){result+="\\b"}else if(b===9){result+="\\t"}else if(b===10){result+="\\n"}else if(b===11){result+="\\v"}else if(b===12){result+="\\f"}else if(b===13){result+=
"\\r"}else if(b===34){result+='\\"'}else if(b===92){result+="\\\\"}else if(b>=32&&b<=126){result+=String.fromCharCode(b)}else{result+="\\"+b.toString(8).padStart(
3,"0")}i++}result+='"';return result}var INCLUDE_HEADERS={includeIndex:true,includeUnderline:true,includeFileHeaders:true};var FILE_HEADERS_ONLY={includeIndex:false,
includeUnderline:false,includeFileHeaders:true};function structuredPatch(oldFileName,newFileName,oldStr,newStr,oldHeader,newHeader,options){let optionsObj;if(!options){optionsObj={}}else if(typeof options==="\
function"){optionsObj={callback:options}}else{optionsObj=options}if(typeof optionsObj.context==="undefined"){optionsObj.context=4}const context=optionsObj.context;
if(optionsObj.newlineIsToken){throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions")}if(!optionsObj.callback){
return diffLinesResultToPatch(diffLines(oldStr,newStr,optionsObj))}else{const{callback}=optionsObj;diffLines(oldStr,newStr,Object.assign(Object.assign({},optionsObj),
{callback:diff=>{const patch=diffLinesResultToPatch(diff);callback(patch)}}))}function diffLinesResultToPatch(diff){if(!diff){return}diff.push({value:"",lines:[]});
function contextLines(lines){return lines.map(function(entry){return" "+entry})}const hunks=[];let oldRangeStart=0,newRangeStart=0,curRange=[],oldLine=1,newLine=1;
for(let i=0;i<diff.length;i++){const current=diff[i],lines=current.lines||splitLines(current.value);current.lines=lines;if(current.added||current.removed){if(!oldRangeStart){
const prev=diff[i-1];oldRangeStart=oldLine;newRangeStart=newLine;if(prev){curRange=context>0?contextLines(prev.lines.slice(-context)):[];oldRangeStart-=curRange.
length;newRangeStart-=curRange.length}}for(const line of lines){curRange.push((current.added?"+":"-")+line)}if(current.added){newLine+=lines.length}else{oldLine+=
lines.length}}else{if(oldRangeStart){if(lines.length<=context*2&&i<diff.length-2){for(const line of contextLines(lines)){curRange.push(line)}}else{const contextSize=Math.
min(lines.length,context);for(const line of contextLines(lines.slice(0,contextSize))){curRange.push(line)}const hunk={oldStart:oldRangeStart,oldLines:oldLine-oldRangeStart+
contextSize,newStart:newRangeStart,newLines:newLine-newRangeStart+contextSize,lines:curRange};hunks.push(hunk);oldRangeStart=0;newRangeStart=0;curRange=[]}}oldLine+=
lines.length;newLine+=lines.length}}for(const hunk of hunks){for(let i=0;i<hunk.lines.length;i++){if(hunk.lines[i].endsWith("\n")){hunk.lines[i]=hunk.lines[i].slice(
0,-1)}else{hunk.lines.splice(i+1,0,"\\ No newline at end of file");i++}}}return{oldFileName,newFileName,oldHeader,newHeader,hunks}}}function formatPatch(patch,headerOptions){
var _a,_b,_c,_d,_e,_f;if(!headerOptions){headerOptions=INCLUDE_HEADERS}if(Array.isArray(patch)){if(patch.length>1&&!headerOptions.includeFileHeaders&&!patch.every(
p=>p.isGit)){throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know \
which changes are to which file?)")}return patch.map(p=>formatPatch(p,headerOptions)).join("\n")}const ret=[];if(patch.isGit){headerOptions=INCLUDE_HEADERS;if(!patch.
oldFileName){throw new Error("oldFileName must be specified for Git patches")}if(!patch.newFileName){throw new Error("newFileName must be specified for Git patc\
hes")}let gitOldName=patch.oldFileName;let gitNewName=patch.newFileName;if(patch.isCreate&&gitOldName==="/dev/null"){gitOldName=gitNewName.replace(/^b\//,"a/")}else if(patch.
isDelete&&gitNewName==="/dev/null"){gitNewName=gitOldName.replace(/^a\//,"b/")}ret.push("diff --git "+quoteFileNameIfNeeded(gitOldName)+" "+quoteFileNameIfNeeded(
gitNewName));if(patch.isDelete){ret.push("deleted file mode "+((_a=patch.oldMode)!==null&&_a!==void 0?_a:"100644"))}if(patch.isCreate){ret.push("new file mode "+
((_b=patch.newMode)!==null&&_b!==void 0?_b:"100644"))}if(patch.oldMode&&patch.newMode&&!patch.isDelete&&!patch.isCreate){ret.push("old mode "+patch.oldMode);ret.
push("new mode "+patch.newMode)}if(patch.isRename){ret.push("rename from "+quoteFileNameIfNeeded(((_c=patch.oldFileName)!==null&&_c!==void 0?_c:"").replace(/^a\//,
"")));ret.push("rename to "+quoteFileNameIfNeeded(((_d=patch.newFileName)!==null&&_d!==void 0?_d:"").replace(/^b\//,"")))}if(patch.isCopy){ret.push("copy from "+
quoteFileNameIfNeeded(((_e=patch.oldFileName)!==null&&_e!==void 0?_e:"").replace(/^a\//,"")));ret.push("copy to "+quoteFileNameIfNeeded(((_f=patch.newFileName)!==
null&&_f!==void 0?_f:"").replace(/^b\//,"")))}}else{if(headerOptions.includeIndex&&patch.oldFileName==patch.newFileName&&patch.oldFileName!==void 0){ret.push("I\
ndex: "+patch.oldFileName)}if(headerOptions.includeUnderline){ret.push("===================================================================")}}const hasHunks=patch.
hunks.length>0;if(headerOptions.includeFileHeaders&&patch.oldFileName!==void 0&&patch.newFileName!==void 0&&(!patch.isGit||hasHunks)){ret.push("--- "+quoteFileNameIfNeeded(
patch.oldFileName)+(patch.oldHeader?"	"+patch.oldHeader:""));ret.push("+++ "+quoteFileNameIfNeeded(patch.newFileName)+(patch.newHeader?"	"+patch.newHeader:""))}
for(let i=0;i<patch.hunks.length;i++){const hunk=patch.hunks[i];const oldStart=hunk.oldLines===0?hunk.oldStart-1:hunk.oldStart;const newStart=hunk.newLines===0?
hunk.newStart-1:hunk.newStart;ret.push("@@ -"+oldStart+","+hunk.oldLines+" +"+newStart+","+hunk.newLines+" @@");for(const line of hunk.lines){ret.push(line)}}return ret.
join("\n")+"\n"}function splitLines(text){const hasTrailingNl=text.endsWith("\n");const result=text.split("\n").map(line=>line+"\n");if(hasTrailingNl){result.pop()}else{result.
push(result.pop().slice(0,-1))}return result}var MAX_CHANGED_LINES=2e3;function unifiedDiff(before,after,names){if(before===after)return"";const patch=(from,to)=>structuredPatch(names.before,names.after,from,
to);const smallest=structuredPatch(names.before,names.after,before,after,void 0,void 0,{context:3,maxEditLength:MAX_CHANGED_LINES});if(smallest)return formatPatch(
smallest,FILE_HEADERS_ONLY);const[removed2]=patch(before,"").hunks;const added2=patch("",after);const{lines=[],oldStart=0,oldLines=0}=removed2??{};return formatPatch(
{...added2,hunks:added2.hunks.map(hunk=>({...hunk,oldStart,oldLines,lines:lines.concat(hunk.lines)}))},FILE_HEADERS_ONLY)}var LONGEST_AGENTS_SECTION=4e3;var MOST_PATTERNS=3;function exportAgents(matrix,limit){const groups=groupByStance(matrix);const intro=introduce(matrix,groups.length>
0);const all=groups.reduce((sum2,{features})=>sum2+features.length,0);const room=limit-leftOut(all).length;const byId=featuresById(matrix.features);let text=intro;
let shown=0;for(const{stance,features}of groups){let heading=`
### ${stance.title}

${stance.advice}

`;for(const feature of features){const line=`- ${describe2(matrix,feature,byId)}
`;if(text.length+heading.length+line.length>room)continue;text+=heading+line;heading="";shown++}}return shown===all?text:text+leftOut(all-shown)}var leftOut=features=>`\

There is no room for ${count(features,"more feature")}: run \`support-matrix explain PATH\` before you add files.
`;function introduce(matrix,any){const title2="## Where new work is limited\n\n";const project=matrix.project??"this project";if(!any)return`${title2}${mdText(`\
Every part of ${project} takes new work.`)}
`;return`${title2}${[mdText(`From the support levels of ${project}.`),"Paths are globs from the root of the repository; a `/` at the end means everything below.",
...whomToAsk(matrix)].join(" ")}
`}function whomToAsk({contact,volunteer}){if(contact?.url!==void 0)return[`Where nobody is named, ask ${mdLink(contact.text??contact.url,contact.url)}.`];if(contact?.
text!==void 0)return[mdText(`Where nobody is named, ask ${contact.text}.`)];if(volunteer===void 0)return[];return[`Where nobody is named, nobody maintains it: s\
ee ${mdLink("how to volunteer",volunteer)}.`]}function stanceOf(matrix,feature){const level=matrix.levels.get(feature.level);const says={title:mdText(level.title),
advice:mdText(level.advice.add===""?level.meaning:level.advice.add)};if(level.outcome.add==="fail")return{rank:0,...says};if(feature.accepts==="removals")return{
rank:1,title:"Removals only",advice:"Please don't add anything here: only removals and security fixes are welcome."};if(feature.accepts==="fixes")return{rank:2,
title:"Fixes only",advice:"Fixes are welcome here, new features are not."};return level.outcome.add==="warn"?{rank:3+matrix.levelOrder.length-matrix.levelOrder.
indexOf(level.id),...says}:void 0}function groupByStance(matrix){const flagged=matrix.features.flatMap(feature=>{const stance=feature.paths.length>0?stanceOf(matrix,
feature):void 0;return stance?[{feature,stance}]:[]});return[...groupBy(flagged,({stance})=>stance.title).values()].map(group=>{const features=group.map(({feature})=>feature);
const settled=features.filter(({tentative:tentative2})=>!tentative2);return{stance:group[0].stance,features:[...settled,...features.filter(({tentative:tentative2})=>tentative2)]}}).
sort((a,b)=>a.stance.rank-b.stance.rank)}function describe2(matrix,feature,byId){const{name,tentative:tentative2,sunset:sunset2,exclude}=feature;const replacement=byId.
get(sunset2?.replacement??"");const people2=feature.maintainers.filter(one=>!isPlanned(matrix,one));return[`${places(feature)}${exclude.length>0?", with excepti\
ons":""}: **${mdText(name)}**${tentative2?" (under review)":""}.`,...replacement?[`Replaced by **${mdText(replacement.name)}**${replacement.paths.length>0?` in ${places(
replacement)}`:""}.`]:[],...!replacement&&sunset2?.replacement!==void 0?[mdText(`Replaced by ${sunset2.replacement}.`)]:[],...sunset2?.removal!==void 0?[mdText(
`Removal: ${sunset2.removal}.`)]:[],...people2.length>0?[`Ask ${listing(people2.map(one=>mdCode(one)))}.`]:[]].join(" ")}function places({paths}){const folders=paths.
filter(pattern=>pattern.endsWith("/"));const all=[...folders,...paths.filter(pattern=>!pattern.endsWith("/"))];const more=all.length-MOST_PATTERNS;const shown=all.
slice(0,MOST_PATTERNS).map(pattern=>mdCode(pattern));return more>0?`${shown.join(", ")} and ${count(more,"more pattern")}`:shown.join(", ")}var LEVEL_COLOURS={supported:["#2fa37c","#10141a"],"best-effort":["#6cb8e6","#10141a"],"not-maintained":["#e8a727","#10141a"],experimental:["#d191b9","#10141a"],
deprecated:["#e0702a","#10141a"],obsolete:["#4a4f57","#ffffff"]};var SPARE=[["#4f7fd6","#10141a"],["#e6da4a","#10141a"],["#a3896b","#10141a"]];var NAME2=["#2429\
2f","#ffffff"];var UNDER_REVIEW=["#d9dde3","#10141a"];var HEIGHT=20;var PADDING=7;var GAP=1;var LONGEST_TITLE=30;function renderBadge(matrix){const settled=new Map;
for(const{level,tentative:tentative3}of matrix.features)if(!tentative3)addTo(settled,level);let own=0;const levels=[...matrix.levels.values()].flatMap(({id,title:title2})=>{
const features=settled.get(id)??0;const colours=LEVEL_COLOURS[id]??SPARE[own++%SPARE.length];return features>0?[{title:shorten2(title2),features,colours}]:[]});
const tentative2=matrix.features.filter(feature=>feature.tentative).length;const parts=[{text:"support",colours:NAME2},...levels.map(({title:title2,features,colours})=>({
text:`${title2} ${features}`,colours})),...tentative2>0?[{text:`under review ${tentative2}`,colours:UNDER_REVIEW}]:[],...matrix.features.length===0?[{text:"no f\
eatures",colours:UNDER_REVIEW}]:[]];const inWords=[...levels.map(({title:title2,features})=>`${features} ${title2}`),...tentative2>0?[`${tentative2} under revie\
w`]:[]].join(", ");const whose=matrix.project===void 0?"":` of ${visible(matrix.project)}`;return draw(parts,`Support levels${whose}: ${inWords||count(0,"featur\
e")}`)}function draw(parts,title2){let x=0;const drawn=parts.map(({text,colours:[ground,ink]})=>{const length=textWidth(text);const[left,width2]=[x,length+2*PADDING];
x+=width2+GAP;return[`<rect x="${left}" width="${width2}" height="${HEIGHT}" fill="${ground}"/>`,`<text x="${left+PADDING}" y="14" textLength="${length}" fill="${ink}\
">${xmlText(text)}</text>`].join("")});const width=x-GAP;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width}\
 ${HEIGHT}" role="img" aria-label="${xmlText(title2)}">`,`<title>${xmlText(title2)}</title>`,`<clipPath id="edge"><rect width="${width}" height="${HEIGHT}" rx="\
3"/></clipPath>`,`<g clip-path="url(#edge)" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="11">`,...drawn,"</g>","</svg>",""].join("\n")}function shorten2(title2){
const letters=Array.from(visible(title2));return letters.length<=LONGEST_TITLE?letters.join(""):`${letters.slice(0,LONGEST_TITLE-1).join("")}\u2026`}function textWidth(text){
return Math.round(Array.from(text).reduce((width,letter)=>width+letterWidth(letter),0))}function letterWidth(letter){if(/[ijl.,:;'|! ]/.test(letter))return 3.6;
if(/[frtI()[\]{}/\\"*-]/.test(letter))return 4.8;if(/[mwMW@%&…]/.test(letter))return 10.4;if(/[A-Z]/.test(letter))return 7.8;return/[ -ɏ]/.test(letter)?6.8:11}async function exportCommand(format,options,io){if(options.write!==void 0&&options.check!==void 0)throw new UsageError("--write and --check can't be combined");
if(options.field!==void 0&&format!=="issue-form")throw new UsageError("--field names a dropdown of an issue form: use it only with `export issue-form`");if(options.
tree!==void 0&&format!=="codeowners")throw new UsageError("--tree lists the files that CODEOWNERS lines are for: use it only with `export codeowners`");const found=await findMatrix(
io,options);const matrix=await readMatrix(await found.read(),found.name);const target=options.write??options.check;if(format==="codeowners"&&target!==void 0)await checkPlace(
target,{isWriting:options.write!==void 0,io});const exported=await exportAs(format,{matrix,found,options},io);for(const remark of exported.remarks??[])io.stderr(
`${terminalText(remark)}
`);if(options.check!==void 0)return checkFile(options.check,exported,io);if(options.write===void 0){if(exported.maxBytes!==void 0)checkSize("CODEOWNERS",{text:textOf(
exported)},exported.maxBytes);await io.writeOut(exported.whole)}else await writeInto(options.write,exported,io);return EXIT.fine}var textOf=({whole})=>[...whole].
join("");async function exportAs(format,{matrix,found,options},io){const within=work=>textWithinLimit(`exporting ${found.name}`,work);if(format==="json")return{
whole:jsonTextPieces(matrixJson(matrix),4)};if(format==="html"){const[template,server]=[await readPageTemplate(),await findServer(io,options)];const data=within(
()=>matrixPageData(matrix,server));return{whole:pagePieces(template,data)}}if(format==="badge")return{whole:[within(()=>renderBadge(matrix))]};if(format==="issu\
e-form")return within(()=>exportIssueForm(matrix,options));const from=found.path===void 0?MATRIX_FILE:basename(found.path);const origin=`<!-- Made from ${from.replaceAll(
"--","- -")}: edit that file, not this part. -->

`;if(format==="markdown"){const server=await findServer(io,options);const content2=origin+within(()=>exportMarkdown(matrix,server));return between(MARKDOWN_MARKERS,
content2,`${renderPageTitle(matrix)}

`)}if(format==="agents"){const room=LONGEST_AGENTS_SECTION-surround(origin,MARKDOWN_MARKERS).length;return between(MARKDOWN_MARKERS,origin+within(()=>exportAgents(
matrix,room)))}const tree=await listTree(io,{beside:found.path??"-",...options});announce(io,"Working out CODEOWNERS",tree?.length??0);const{text,remarks}=withinSteps(
`${found.name} can't be written as CODEOWNERS`,()=>within(()=>exportCodeowners(matrix,tree)));const content=`# Made from ${from}: edit that file, not this part.\

${text}`;return{...between(CODEOWNERS_MARKERS,content),maxBytes:MAX_CODEOWNERS_BYTES,remarks}}var between=(markers,content,above="")=>({whole:[above+surround(content,
markers)],part:{content,markers}});function exportIssueForm(matrix,{field,write,check:check2}){const choices=issueFormOptions(matrix);if(choices.length===0)throw new UsageError(
"the matrix has no feature, and a dropdown needs at least one option");const file=write??check2;if(file!==void 0&&field===void 0)throw new UsageError(`--field I\
D is missing: which dropdown of ${file} lists the features?`);return{whole:[writeList(choices)],inPlace:present=>{if(present===void 0)throw new UsageError(`${file}\
 does not exist: write the form first, and give it a dropdown`);const written=writeOptions(present,field,choices);if("problem"in written)throw new UsageError(`${file}\
 ${written.problem}`);return written.text}}}async function checkPlace(file,{isWriting,io}){const path=resolve5(io.cwd,file);const found=findPlaces(path.replaceAll(
"\\","/"));if(!found)return;const{root,place:place3,orders}=found;const isThere=new Set;for(const one of orders.flat())if(await exists(root+one))isThere.add(one);
const places2=orders.find(order=>(order.find(one=>isThere.has(one))??place3)!==place3);const inForce=places2?.find(one=>isThere.has(one));if(places2===void 0||inForce===
void 0)return;const isFirst=places2.indexOf(place3)<places2.indexOf(inForce);const why2=isFirst?`${inForce} is the file in use, and ${place3} would replace it`:
`${place3} is not read as long as ${inForce} exists`;const fix=`use ${inForce}, where the two lines
  ${CODEOWNERS_MARKERS.begin}
  ${CODEOWNERS_MARKERS.end}
keep what you wrote around them, or move ${inForce} to ${place3} first`;if(isWriting)throw new UsageError(`${why2}: ${fix}`);io.stderr(`${why2}: ${fix}
`)}function splitOnce(file,text,markers){if(repeatsMarkers(text,markers))throw new UsageError(`${file} has the markers more than once, so it isn't clear which p\
art is generated: keep one line ${markers.begin} and one line ${markers.end}`);return splitAtMarkers(text,markers)}async function checkFile(file,exported,io){const{
part,inPlace}=exported;const text=(await readPresent(io,file)).replace(/\r\n/g,"\n");const names={before:file,after:`${file} as the matrix has it`};const diff=textWithinLimit(
`comparing ${file}`,()=>{const inside=part&&splitOnce(file,text,part.markers)?.inside;const wanted=inPlace?inPlace(text):inside===void 0?textOf(exported):part.content;
return unifiedDiff(inside??text,wanted,names)});if(diff==="")return EXIT.fine;io.stdout(diff);io.stderr(`${file} is out of date: update it with --write ${file}
`);return EXIT.policy}async function readPresent(io,file){const bytes=await readInput(io,file);decodeUtf8(bytes,file);return bytes.toString()}function checkSize(file,{
text,generated=text},maxBytes){const bytes=Buffer.byteLength(text);const around=bytes-Buffer.byteLength(generated);const fix=around>maxBytes/2?`${around} bytes \
are outside the generated part: shorten that`:"use wider patterns in the matrix, or teams instead of many people";if(bytes>maxBytes)throw new UsageError(`${file}\
 would have ${bytes} bytes, and GitHub ignores a file larger than ${maxBytes}: ${fix}`)}async function writeInto(file,exported,io){const{part,inPlace,maxBytes=Infinity}=exported;
const path=resolve5(io.cwd,file);const present=await exists(path)?await readPresent(io,file):void 0;let text=inPlace?inPlace(present):textOf(exported);if(present!==
void 0&&part){const parts=splitOnce(file,present,part.markers);if(!parts)throw new UsageError(`${file} exists and has no markers: add the two lines
  ${part.markers.begin}
  ${part.markers.end}
where the generated part belongs, and run this again`);text=parts.before+part.content+parts.after}checkSize(file,{text,...part&&{generated:part.content}},maxBytes);
if(text===present)return;await writeWhole(path,text,file);io.stderr(`${file} written
`);for(const line of await describeIgnored(path))io.stderr(`${terminalText(line)}
`)}async function askGitHub({repo,server:named,io},question){const token=io.env.GITHUB_TOKEN??io.env.GH_TOKEN;if(!token)throw new UsageError("--github needs a toke\
n in GITHUB_TOKEN or GH_TOKEN");const origin=findOrigin(repo);const[owner,name,...rest]=(await origin)?.path.split("/")??[];if(!owner||!name||rest.length>0)throw new UsageError(
"--github finds the repository through the remote `origin`, which must be on GitHub; add one with `git remote add origin URL`");const server=await findServer(io,
{server:named,origin});const apiUrl=(named===void 0?io.env.GITHUB_API_URL:void 0)||apiUrlOf(server);const{createClient,findGitHubFacts}=await import("./cli-github-client.js");
return findGitHubFacts({client:createClient({token,apiUrl}),repository:{owner,repo:name}},question)}function apiUrlOf(server){const{host,protocol}=new URL(server);
return host==="github.com"||host.endsWith(".ghe.com")?`https://api.${host}`:`${protocol}//${host}/api/v3`}export{askGitHub,checkCommand,diffCommand,exportCommand,lintCommand,mergeCommand,reportAudit};
