/**
 * A small explorer without any script from elsewhere: a query, variables, headers, the answer. (GraphiQL itself would
 * have to be bundled: 4 MB for a page that only developers open.)
 */
export const graphiqlPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Minhui GraphQL</title>
<meta name="viewport" content="width=device-width">
<style>
 body{font:14px/1.5 system-ui,sans-serif;margin:0;display:grid;grid-template-rows:auto 1fr;height:100vh}
 header{display:flex;gap:.5rem;align-items:center;padding:.5rem 1rem;background:#b3161b;color:#fff}
 main{display:grid;grid-template-columns:1fr 1fr;gap:1px;background:#ccc;min-height:0}
 section{display:grid;grid-template-rows:auto 2fr auto 1fr;background:#fff;min-height:0}
 textarea,pre{font:13px/1.5 ui-monospace,monospace;border:0;margin:0;padding:.5rem 1rem;overflow:auto;resize:none}
 label{padding:.25rem 1rem;background:#f3f3f3}
 pre{background:#fafafa}
</style></head><body>
<header><strong>Minhui GraphQL</strong>
 <select id="tenant" aria-label="Tenant"><option>binhu<option>wujin<option>liyang<option>jianghan</select>
 <select id="actor" aria-label="Actor"><option value="">visitor</select>
 <button id="run">Run (Ctrl+Enter)</button> <a href="/schema.graphql" style="color:#fff">schema.graphql</a></header>
<main><section><label for="query">Query</label><textarea id="query" spellcheck="false">{
  tenant { slug name }
  sites(first: 5) { nodes { code name kind { name } } }
}</textarea><label for="variables">Variables</label><textarea id="variables" spellcheck="false">{}</textarea></section>
<pre id="answer" aria-live="polite"></pre></main>
<script src="/graphiql.js"></script></body></html>`

/** Its script, served as a file of its own because the content security policy allows no other. */
export const graphiqlScript = `const $=id=>document.getElementById(id);
let actors=[];
const show=()=>{$('actor').replaceChildren(new Option('visitor',''),...actors.map((a,i)=>[a,i]).filter(([a])=>!a.tenant||a.tenant===$('tenant').value).map(([a,i])=>new Option(a.role+' '+a.name,i)))};
fetch('/dev/actors').then(r=>r.json()).then(list=>{actors=list;show()});
const ask=async body=>(await (await fetch('/graphql',{method:'POST',headers:{'content-type':'application/json','x-tenant':$('tenant').value},body:JSON.stringify(body)})).json());
const signIn=async()=>{
  await ask({query:'mutation{signOut{userErrors{code}}}'});
  if($('actor').value==='')return;
  const list=await (await fetch('/dev/actors')).json();
  const a=list[$('actor').value];
  await ask({query:'mutation($i:SignInWithPasswordInput!){signInWithPassword(input:$i){pending userErrors{message}}}',variables:{i:{phone:a.phone,password:a.password}}});
  if(a.code)$('answer').textContent=JSON.stringify(await ask({query:'mutation($i:SecondFactorShowInput!){secondFactorShow(input:$i){viewer{displayName} userErrors{message}}}',variables:{i:{code:a.code}}}),null,2);
};
$('tenant').onchange=()=>{show();signIn()};
$('actor').onchange=signIn;
const run=async()=>{
  let variables; try{variables=JSON.parse($('variables').value||'{}')}catch(e){$('answer').textContent='Variables: '+e.message;return}
  const headers={'content-type':'application/json','x-tenant':$('tenant').value};
  const r=await fetch('/graphql',{method:'POST',headers,body:JSON.stringify({query:$('query').value,variables})});
  $('answer').textContent=JSON.stringify(await r.json(),null,2);
};
$('run').onclick=run; addEventListener('keydown',e=>{if(e.ctrlKey&&e.key==='Enter')run()});`
