import {escape} from '../../src/export/escape.js';
import {primary} from './languages.js';
import {elementOf, settingsOf} from './looked.js';
import {fileName, pageAddress, wordsName, type Material} from './material.js';

/** What is copied and pasted, by what it is. */
export const SNIPPETS = ['address', 'frame', 'tag', 'install', 'import', 'react', 'vue', 'picture-markdown', 'picture-wiki', 'bookstack', 'backstage', 'framing'] as const;
export type Snippet = (typeof SNIPPETS)[number];

/** How high a frame is where nobody tells it, in pixels. */
const HEIGHT = 700;

/** Of whom a server is asked to let its pages be framed: the places whose addresses are known. */
const FRAMING = 'https://*.notion.so https://*.notion.site https://*.atlassian.net https://*.sharepoint.com https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://sites.google.com https://*.googleusercontent.com';

const WRITTEN: Readonly<Record<Snippet, (material: Material) => string>> = {
  address: pageAddress,
  frame: material => `<iframe src="${escape(pageAddress(material))}" title="${escape(material.framework.title)}" width="100%" height="${HEIGHT}" loading="lazy" allow="clipboard-write"></iframe>`,
  tag: material => [
    '<script src="career-elements.js" defer></script>',
    ...words(material).map(lang => `<script src="${wordsName(lang)}" defer></script>`),
    tag(material, ` style="${escape(styles(material).map(([name, value]) => `${name}: ${value}`).join('; '))}"`),
  ].join('\n'),
  install: () => 'npm install career-elements',
  import: material => [
    `import 'career-elements/define/${elementOf(looked(material)).tag}.js';`,
    ...words(material).map(lang => `import 'career-elements/lang/${lang}.js';`),
  ].join('\n'),
  react: material => tag(material, ` style={{${styles(material).map(([name, value]) => `'${name.startsWith('--') ? name : camel(name)}': '${value}'`).join(', ')}}}`),
  vue: material => tag(material, ` style="${escape(styles(material).map(([name, value]) => `${name}: ${value}`).join('; '))}"`),
  'picture-markdown': ({framework}) => `![${framework.title.replace(/[\\[\]`*_<>]/g, '\\$&').replace(/\s+/g, ' ')}](${encodeURIComponent(fileName('svg', framework))})`,
  'picture-wiki': ({framework}) => `[[File:${fileName('svg', framework)}|alt=${framework.title.replace(/[[\]{}|<>]/g, ' ').replace(/\s+/g, ' ').trim()}]]`,
  bookstack: material => `ALLOWED_IFRAME_SOURCES="${new URL(pageAddress(material)).origin}"`,
  backstage: material => `techdocs:\n  sanitizer:\n    allowedIframeHosts: [${JSON.stringify(new URL(pageAddress(material)).host)}]`,
  framing: () => `Content-Security-Policy: frame-ancestors 'self' ${FRAMING}`,
};

/** What is pasted, for this framework in this look. */
export function snippetOf(kind: Snippet, material: Material): string {
  return WRITTEN[kind](material);
}

/** Whether a snippet or a file holds the address of the page. */
export function asksForAddress(kind: string): boolean {
  return ['address', 'frame', 'bookstack', 'backstage', 'oembed'].includes(kind);
}

function looked({draft: {file, look}, framework}: Material) {
  return settingsOf(framework, file, look);
}

function words(material: Material): string[] {
  return [primary(looked(material).lang)].filter(Boolean);
}

/** The element, of the look that was chosen; what is chosen by nobody is not said. */
function tag(material: Material, style: string): string {
  const settings = looked(material);
  const {lang, view} = settings;
  const {tag, attributes} = elementOf(settings);
  const said = [['src', fileName('framework', material.framework)], ...attributes, ...(lang === 'en' ? [] : [['lang', lang]])] as const;
  return `<${tag}${said.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}${view === 'framework' ? ' permalink' : ''}${styles(material).length ? style : ''}></${tag}>`;
}

/** On somebody’s page the element has the font and the colours of that page, unless the look says otherwise. */
function styles(material: Material): readonly (readonly [name: string, value: string])[] {
  const {accent, theme, compact} = looked(material);
  const page = {light: ['#1b1b1f', '#ffffff'], dark: ['#ededef', '#17181b'], auto: undefined}[theme ?? 'auto'];
  return [
    ...(accent ? [['--career-accent', accent] as const] : []),
    ...(page ? [['color-scheme', theme!], ['color', page[0]!], ['background', page[1]!], ['padding', '1rem']] as const : []),
    ...(compact ? [['font-size', '0.875em'] as const] : []),
  ];
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
