import {build} from 'esbuild'; import {gzipSync} from 'node:zlib';
const {outputFiles,metafile}=await build({stdin:{contents:`import './dist/define/${process.argv[2]}.js'`,resolveDir:'.'},bundle:true,splitting:true,format:'esm',minify:true,metafile:true,write:false,outdir:'out',absWorkingDir:process.cwd()});
const set=new Set(['out/stdin.js']);for(const f of set)for(const i of metafile.outputs[f].imports)if(i.kind==='import-statement')set.add(i.path);
for(const f of outputFiles){const n=f.path.slice(process.cwd().length+1); if(set.has(n)) console.log(n, f.contents.length, gzipSync(f.contents,{level:9}).length, Object.keys(metafile.outputs[n].inputs).map(x=>x.replace('dist/','').replace(/node_modules\/.*/,'lit')).join(' '));}
