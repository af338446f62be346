import fc from 'fast-check'
import { formatFrequency, formatProvision, parseFrequency, parseProvision } from '/work/wt/phrases/src/phrases/index.ts'
import { frequencies, provisionPhrases } from '/work/wt/phrases/test/support/arbitrary-phrases.ts'
const sort=(x:any):any=>Array.isArray(x)?x.map(sort):x&&typeof x==='object'?Object.fromEntries(Object.keys(x).sort().map(k=>[k,sort(x[k])])):x
const eq=(a:any,b:any)=>JSON.stringify(sort(a))===JSON.stringify(sort(b))
for (const locale of ['en','es'] as const) for (const style of ['long','short'] as const) {
 let bad=0, n=0; const shown=new Set<string>()
 for (const f of fc.sample(frequencies,{numRuns:3000,seed:5})) { n++; const t=formatFrequency(f,{locale,style}); const v=parseFrequency(t); if(!eq(v.value,f)){bad++; if(bad<8) console.log(locale,style,t,'|',JSON.stringify(v.value),JSON.stringify(f),v.issues.map(i=>i.code).join())} }
 console.log('FREQ',locale,style,bad,n); bad=0;n=0
 for (const f of fc.sample(provisionPhrases,{numRuns:3000,seed:5})) { n++; const t=formatProvision(f as any,{locale,style}); const v=parseProvision(t); if(!eq(v.value,f)){bad++; const key=(f as any).accommodation??(f as any).service??(f as any).setting; if(!shown.has(key)&&shown.size<25) {shown.add(key); console.log(locale,style,t,'|',JSON.stringify(v.value),'|',JSON.stringify(f),v.issues.map(i=>i.code).join())} } }
 console.log('PROV',locale,style,bad,n)
}
