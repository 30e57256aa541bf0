import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{WriteError}from"./cli-shared-4.js";import{__commonJS,__toESM}from"./cli-shared-5.js";var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports){"use strict";exports.__esModule=true;exports.distance=exports.closest=void 0;var peq=new Uint32Array(
65536);var myers_32=function(a,b){var n=a.length;var m=b.length;var lst=1<<n-1;var pv=-1;var mv=0;var sc=n;var i=n;while(i--){peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<
m;i++){var eq=peq[b.charCodeAt(i)];var xv=eq|mv;eq|=(eq&pv)+pv^pv;mv|=~(eq|pv);pv&=eq;if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1;pv=pv<<1|~(xv|mv);mv&=xv}i=n;while(i--){
peq[a.charCodeAt(i)]=0}return sc};var myers_x=function(b,a){var n=a.length;var m=b.length;var mhc=[];var phc=[];var hsize=Math.ceil(n/32);var vsize=Math.ceil(m/
32);for(var i=0;i<hsize;i++){phc[i]=-1;mhc[i]=0}var j=0;for(;j<vsize-1;j++){var mv_1=0;var pv_1=-1;var start_1=j*32;var vlen_1=Math.min(32,m)+start_1;for(var k=start_1;k<
vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv_1;var xh=((eq|
mb)&pv_1)+pv_1^pv_1|eq|mb;var ph=mv_1|~(xh|pv_1);var mh=pv_1&xh;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv_1=mh|
~(xv|ph);mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0;var pv=-1;var start=j*32;var vlen=Math.min(32,m-start)+start;for(var k=start;k<
vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)];var pb=phc[i/32|0]>>>i&1;var mb=mhc[i/32|0]>>>i&1;var xv=eq|mv;
var xh=((eq|mb)&pv)+pv^pv|eq|mb;var ph=mv|~(xh|pv);var mh=pv&xh;score+=ph>>>m-1&1;score-=mh>>>m-1&1;if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=
1<<i}ph=ph<<1|pb;mh=mh<<1|mb;pv=mh|~(xv|ph);mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score};var distance2=function(a,b){if(a.length<b.
length){var tmp=b;b=a;a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)};exports.distance=distance2;var closest=function(str,arr){
var min_distance=Infinity;var min_index=0;for(var i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);if(dist<min_distance){min_distance=dist;min_index=i}}return arr[min_index]};
exports.closest=closest}});import{access,constants,lstat,mkdir,open,readlink,realpath,rename,stat,unlink,writeFile}from"node:fs/promises";import{basename,dirname,join,resolve}from"node:path";async function writeWhole(path,text,name=path){try{const target=await followLinks(path);const present=await stat(target).catch(()=>void 0);if(present&&!present.
isFile()){await writeFile(target,text);return}if(present)await access(target,constants.W_OK);else if(target===resolve(path))await mkdir(dirname(target),{recursive:true});
await replace(target,text,present?.mode)}catch(error){throw new WriteError(`${name} can't be written: ${reasonOf(error)}`,{cause:error})}}async function followLinks(path){
let target=resolve(path);for(let links=0;links<40;links++){const found=await lstat(target).catch(()=>void 0);if(!found?.isSymbolicLink())return found?await realpath(
target):target;target=resolve(dirname(target),await readlink(target))}return realpath(target)}async function replace(target,text,mode){const{randomBytes}=await import("node:crypto");
const temporary=join(dirname(target),`.${basename(target).slice(0,200)}.${randomBytes(6).toString("hex")}.tmp`);try{const file=await open(temporary,"wx",mode??438);
try{await file.writeFile(text);if(mode!==void 0)await file.chmod(mode&4095);await file.sync()}finally{await file.close()}await rename(temporary,target)}catch(error){
await unlink(temporary).catch(()=>void 0);throw error}}var REASONS={ENOSPC:"there is no space left",EDQUOT:"there is no space left for this user",EFBIG:"it woul\
d be larger than files may be here",EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOENT:"its folder does not exist",
ENOTDIR:"its folder is a file",EISDIR:"it is a folder",ELOOP:"its links lead in a circle",ENAMETOOLONG:"its name is too long",EPIPE:"the reader has gone away"};
function reasonOf(error){const{code,message}=error;return REASONS[code??""]??message}var INVISIBLE=/(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;function visible(text){return PRINTABLE.test(text)?text:text.replace(INVISIBLE,spellOut)}
var PRINTABLE=/^[ -~]*$/;var spellOut=character=>`\\u{${character.codePointAt(0).toString(16)}}`;var REACTS=/@|#(?=\d)|GH(?=-\d)|:(?=\/\/)|:(?=[\w+-])|www(?=\.)|[0-9a-f]{7,}|\$/gi;
var COMMENT="<!-- -->";function breakUp(found){if(found==="$")return"<span>$</span>";if(found.length<7)return found+COMMENT;return found.replace(/.{6}(?=.)/g,`$\
&${COMMENT}`)}var ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","|":"&#124;"};var entity=character=>ENTITIES[character];var MARKDOWN=new RegExp(
`[\\\\\`*_[\\]~]|[<>&|]|${REACTS.source}`,"gi");function mdText(text){return atEdges(visible(text).replace(MARKDOWN,found=>markdownOf(found)??breakUp(found)))}function mdLinkText(text){
return atEdges(visible(text).replace(MARKDOWN,found=>markdownOf(found)??found))}function markdownOf(found){return found in ENTITIES?entity(found):/[\\`*_[\]~]/.
test(found)?`\\${found}`:void 0}function atEdges(markdown){return markdown.replace(/^[-+=#:]/,"\\$&").replace(/^(\d{1,9})(?=[.)])/,"$1\\").replace(new RegExp("^\
\\p{Zs}*\\\\\\[","u"),`$&${COMMENT}`).replace(/(?<!\\)#$/,"\\#").replace(new RegExp("^\\p{Zs}|\\p{Zs}$","gu"),space=>`&#${space.codePointAt(0)};`)}var LONGEST_RUN=20;
function mdCode(text){const shown=visible(text).replace(/`+/g,run=>run.length>LONGEST_RUN?"\\u{60}".repeat(run.length):run);if(/^ *$/.test(shown))return`\` ${shown}\
\``;const runs=shown.match(/`+/g)??[];const fence="`".repeat(runs.reduce((longest,run)=>Math.max(longest,run.length),0)+1);const pad=/^[ `]|[ `]$/.test(shown)?"\
 ":"";return fence+pad+shown+pad+fence}function mdCellCode(text){return`<code>${mdText(text)}</code>`}var LONGEST_URL=2e3;function mdLink(text,url){const address=safeUrl(
url);return address===void 0?mdText(text):`[${mdLinkText(text)}](${address})`}function safeUrl(url){if(url.length>LONGEST_URL||!URL.canParse(url))return void 0;
const{protocol,username,password,href}=new URL(url);if(protocol!=="https:"&&protocol!=="http:"||username||password)return void 0;return href.replace(/[()<>"'`|\\{}^*$]/g,
character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&","&amp;")}var HTML=new RegExp(`[<>&"'|]|${REACTS.source}`,"gi");function htmlText(text){
return visible(text).replace(HTML,found=>found in ENTITIES?entity(found):breakUp(found))}function xmlText(text){return visible(text).replace(/[<>&"']/g,entity)}function commandData(text){return text.replace(INVISIBLE,character=>character==="\n"?character:spellOut(character)).replaceAll("%","%25").replaceAll("\n","%0A")}
function commandProperty(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A").replaceAll(":","%3A").replaceAll(",","%2C")}function terminalText(text){
return visible(text)}var VERSION="0.1.0";var import_fastest_levenshtein=__toESM(require_mod(),1);var MAX_LENGTH=100;var MAX_CANDIDATES=1e3;function nearest(found,candidates){if(found.length>MAX_LENGTH)
return void 0;const wanted=fold(found);let left=MAX_CANDIDATES;let best;for(const word of candidates){if(left--===0)break;if(Math.abs(word.length-found.length)>
MAX_LENGTH)continue;const away=step(wanted,fold(word));if(away<=Math.max(1,Math.floor(word.length/3))&&(!best||away<best.away))best={word,away}}return best?.word}
var fold=word=>word.toLowerCase().replace(/[\s_-]+/g,"-");function step(wanted,word){const away=(0,import_fastest_levenshtein.distance)(wanted,word);const swapped=away===
2&&letters(wanted)===letters(word);const cut=wanted.length>=3&&word.startsWith(wanted);return swapped||cut?Math.min(away,1):away}var letters=word=>Array.from(word).
sort().join("");function utf8Length(text){return new TextEncoder().encode(text).byteLength}export{writeWhole,reasonOf,visible,mdText,mdCode,mdCellCode,mdLink,htmlText,xmlText,commandData,commandProperty,terminalText,utf8Length,VERSION,nearest};
