import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{WriteError}from"./cli-shared-4.js";import{access,constants,lstat,mkdir,open,readlink,realpath,rename,stat,unlink,writeFile}from"node:fs/promises";import{basename,dirname,join,resolve}from"node:path";async function writeWhole(path,text,name=path){try{const target=await followLinks(path);const present=await stat(target).catch(()=>void 0);if(present&&!present.
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
return visible(text)}var VERSION="0.1.0";export{writeWhole,reasonOf,visible,mdText,mdCode,mdCellCode,mdLink,htmlText,xmlText,commandData,commandProperty,terminalText,VERSION};
