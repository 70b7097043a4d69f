/**
 * The scripts that stand within a page and run while it is still being read, before what follows is painted: nothing moves.
 * A page's policy lets no other run (astro.config.mjs). Nothing rewrites them for old engines: they are written in the
 * syntax of 2015, with members that those have.
 */

/** Shows the sentence right before it from its day on, by the reader's clock. Without it the date of the report stands. */
export const agingScript =
  "{const said=document.currentScript.previousElementSibling;said.hidden=Date.now()<Date.parse(said.dataset.from)}";

/** Says that the address names a choice, where a tool may come that shows it: no room is kept for what it shows. */
export const linkedScript =
  '{const all=document.documentElement.classList;if(all.contains("starting")&&/[?&]w=[^&]/.test(location.search))all.add("chosen")}';

/**
 * Stands before a page's tool and lets it be seen while its script is on its way (class `starting`; src/styles/tool.css
 * has the rest). Where none runs, one does not arrive, one fails, or none has said within ten seconds that it works
 * (src/client/started.ts), a sentence takes its place. A form that is sent too early is held back till then.
 */
export const toolScript = `{const all=document.documentElement.classList;
if("noModule" in document.createElement("script"))all.add("starting");
const fail=event=>{
if(all.contains("starting")&&(!event||event.target===window||event.target.nodeName==="SCRIPT"))all.remove("starting","chosen")};
for(const sign of ["error","unhandledrejection"])addEventListener(sign,fail,true);
setTimeout(fail,10000);
addEventListener("submit",event=>{if(all.contains("starting")){event.preventDefault();all.add("pressed")}},true)}`.replace(
  /\n/g,
  "",
);
/**
 * The link right before it leads to the same place in the other language: what the address asks for and where it points
 * to go along. Read at the press, since both change while the page is open. Without it the link leads to the plain page.
 */
export const switchScript =
  '{const link=document.currentScript.previousElementSibling,to=link.getAttribute("href");for(const press of["mousedown","contextmenu","click"])link.addEventListener(press,()=>{link.href=to+location.search+location.hash})}';

/**
 * On the page of missing pages: the address tells the language that its reader had. `data-path` is where the English pages
 * begin, `data-title` what the page is called there. Without it the answer stands in both languages.
 */
export const missingScript =
  '{const root=document.documentElement,{path,title}=document.currentScript.dataset;root.className="told";if((location.pathname+"/").indexOf(path)===0){root.lang="en";document.title=title}}';

/**
 * Sorts the list right before it by the links of `#urut`, in place: each row has its place in every order. Without it each
 * link leads to a page with the list in its order.
 */
export const sortScript =
  '{const list=document.currentScript.previousElementSibling,links=Array.from(document.querySelectorAll("#urut a")),place=(row,order)=>+row.getAttribute("data-places").split(" ")[order];links.forEach((link,order)=>link.addEventListener("click",event=>{if(event.ctrlKey||event.metaKey||event.shiftKey)return;event.preventDefault();Array.from(list.children).sort((a,b)=>place(a,order)-place(b,order)).forEach(row=>list.appendChild(row));links.forEach(other=>other.removeAttribute("aria-current"));link.setAttribute("aria-current","page");const heading=document.querySelector("h1"),said=link.getAttribute("data-heading");document.title=document.title.replace(heading.textContent,said);heading.textContent=said;history.replaceState(null,"",link.href)}))}';

/**
 * In a frame of another site: tells it how high the card is, at first and whenever that changes, in two ways: as WordPress
 * listens (with the secret that it puts behind the address) and by our own name. There a frame may open no page: what is
 * pressed is told too, and WordPress goes there. Without it the frame keeps the height that its code gives.
 */
export const heightScript = `{const frame=parent,
secret=(/[#&?]secret=(\\w+)/.exec(location.hash)||[])[1],
tell=(message,value)=>frame.postMessage({secret,message,value},"*");
let last=0;
const measure=()=>{const style=getComputedStyle(document.body);let value=2;
for(const part of document.querySelectorAll("main,footer"))value+=part.offsetHeight;
for(const side of["paddingTop","paddingBottom"])value+=parseFloat(style[side]);
value=Math.ceil(value);
if(value!==last){last=value;frame.postMessage({pantau:"height",value},"*");if(secret)tell("height",value)}};
if(frame!==window){measure();
addEventListener("load",measure);addEventListener("resize",measure);
if(secret)addEventListener("click",event=>{let node=event.target;while(node&&!node.href)node=node.parentNode;
if(node){event.preventDefault();tell("link",node.href)}})}}`.replace(/\n/g, "");
