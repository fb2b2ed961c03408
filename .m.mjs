import {build} from 'esbuild'; import {gzipSync} from 'node:zlib';
for (const f of process.argv.slice(2)) { const r=await build({entryPoints:[f],bundle:true,format:'esm',minify:true,write:false,packages:'external'}); console.log(f, r.outputFiles[0].contents.length, gzipSync(r.outputFiles[0].contents,{level:9}).length); }
