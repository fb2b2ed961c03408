import type {TextFile} from './material.js';
import type {Snippet} from './snippets.js';

/** What a step hands out: a file to save, a text to copy from a box, or the whole for the clipboard. */
export type Taken = {readonly save: TextFile | 'png' | 'career-elements.js' | 'lang'} | {readonly paste: Snippet} | {readonly copy: 'document' | 'table'};

export interface Step {
  /** What to do, in plain words. */
  readonly text: string;
  readonly taken?: readonly Taken[];
}

/** Somewhere a framework may go. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly group: (typeof GROUPS)[number];
  /** What it can take, in a sentence. */
  readonly takes: string;
  readonly steps: readonly [Step, Step, Step];
  /** Other words by which people look for it. */
  readonly also?: string;
}

export const GROUPS = ['Wikis and workplaces', 'Websites', 'Code and documentation', 'No page at all'] as const;

const PAGE = {save: 'page'} as const;
const ADDRESS = {paste: 'address'} as const;
const FRAME = {paste: 'frame'} as const;

/** Where a page is asked for that has an address. */
const ONLINE: Step = {
  text: 'Save this page, and put it where it has an address that begins with https://. Your IT or web team can do that in a minute: it is one file that needs nothing else.',
  taken: [PAGE],
};

const [WORK, SITES, CODE, NONE] = GROUPS;

export const PLACES: readonly Place[] = [
  {
    id: 'notion', name: 'Notion', group: WORK, also: 'coda gitbook', takes: 'It shows another page in a frame, by its address.',
    steps: [ONLINE, {text: 'In Notion type /embed and paste the address.', taken: [ADDRESS]}, {text: 'Drag the lower edge of the frame to the height you like. Whatever is higher scrolls inside.'}],
  },
  {
    id: 'confluence-cloud', name: 'Confluence Cloud', group: WORK, also: 'atlassian jira', takes: 'It takes tables and texts as they are, and another page in a frame where your administrator allows it.',
    steps: [
      {text: 'The quick way: copy all of it, paste it into your Confluence page, and you are done. It becomes headings and tables that everybody can edit.', taken: [{copy: 'document'}, {copy: 'table'}]},
      {text: 'To have it live, with the self-check: save this page, and put it where it has an address that begins with https://.', taken: [PAGE]},
      {text: 'In Confluence type /iframe, choose the Iframe macro and paste the address: width 100 %, height 700.', taken: [ADDRESS]},
    ],
  },
  {
    id: 'confluence-data-center', name: 'Confluence Data Center', group: WORK, also: 'confluence server atlassian', takes: 'It takes the script itself, once the HTML macro is switched on.',
    steps: [
      {text: 'Save these files, and ask your administrator to put them onto a web server of yours and to switch on the HTML macro.', taken: [{save: 'career-elements.js'}, {save: 'lang'}, {save: 'framework'}]},
      {text: 'On your Confluence page type {html and choose the macro.'},
      {text: 'Paste this, with the whole addresses of the files in place of their names.', taken: [{paste: 'tag'}]},
    ],
  },
  {
    id: 'sharepoint', name: 'SharePoint', group: WORK, also: 'microsoft 365 office intranet viva', takes: 'It shows a page of another server in a frame, once that server is allowed. Its own libraries only offer such files for download.',
    steps: [ONLINE, {text: 'Once, an owner of the site opens Site settings, HTML Field Security, and allows frames from that server.'}, {text: 'Edit your page, add the web part Embed, and paste this.', taken: [FRAME]}],
  },
  {
    id: 'teams', name: 'Teams', group: WORK, also: 'microsoft slack chat', takes: 'It shows a page as a tab of a channel, if the server of that page says so.',
    steps: [ONLINE, {text: 'Ask whoever looks after that server to send this line with the page, so that Teams may show it.', taken: [{paste: 'framing'}]}, {text: 'In your channel press +, choose Website, and paste the address. (In Slack, a link to it is all there can be.)', taken: [ADDRESS]}],
  },
  {
    id: 'google-sites', name: 'Google Sites', group: WORK, also: 'workspace', takes: 'It shows another page in a frame, by its address.',
    steps: [ONLINE, {text: 'In Google Sites choose Insert, Embed, By URL, and paste the address.', taken: [ADDRESS]}, {text: 'Choose Whole page, and make it as high as you like.'}],
  },
  {
    id: 'wikis', name: 'Outline, Docmost, BookStack, Wiki.js', group: WORK, also: 'wiki self-hosted', takes: 'They take Markdown, and frames of the servers that your administrator allows.',
    steps: [
      {text: 'The quick way: save these, import the Markdown as a page, and put the picture above it.', taken: [{save: 'markdown'}, {save: 'svg'}]},
      {text: 'To have it live: save this page, put it where it has an address that begins with https://, and ask your administrator to allow frames from there. In BookStack that is this line in .env.', taken: [PAGE, {paste: 'bookstack'}]},
      {text: 'Paste the address (in Outline and Docmost), or this frame (in BookStack and Wiki.js).', taken: [ADDRESS, FRAME]},
    ],
  },
  {
    id: 'mediawiki', name: 'MediaWiki', group: WORK, also: 'wikipedia', takes: 'It takes a picture, and tables as text. No script and no frame.',
    steps: [
      {text: 'Save the picture and upload it to your wiki. Where it takes no SVG, take the PNG.', taken: [{save: 'svg'}, {save: 'png'}]},
      {text: 'Where the picture should stand, paste this.', taken: [{paste: 'picture-wiki'}]},
      {text: 'Below it, in the visual editor, paste what is expected at each level.', taken: [{copy: 'table'}]},
    ],
  },
  {
    id: 'website', name: 'Your own website', group: SITES, also: 'html cms homepage intranet typo3 drupal joomla wix squarespace webflow jimdo careers', takes: 'It takes a page in a frame, wherever you can edit HTML.',
    steps: [{text: 'Save this page, and put it beside the other files of your website.', taken: [PAGE]}, {text: 'Where the framework should stand, paste this into the HTML.', taken: [FRAME]}, {text: 'Publish, and look at your page. It can be as high as you write in place of 700.'}],
  },
  {
    id: 'website-script', name: 'Your own website, as a part of the page', group: SITES, also: 'html script tag web component developer', takes: 'It takes a script and a tag: then the framework has the font and the colours of your page.',
    steps: [
      {text: 'Save these files, and put them beside the other files of your website.', taken: [{save: 'career-elements.js'}, {save: 'lang'}, {save: 'framework'}]},
      {text: 'Where the framework should stand, paste this into the HTML.', taken: [{paste: 'tag'}]},
      {text: 'Publish, and look at your page. For search engines, put the contents of this file between the two tags.', taken: [{save: 'static'}]},
    ],
  },
  {
    id: 'wordpress', name: 'WordPress', group: SITES, also: 'blog', takes: 'It takes HTML from administrators, and tables from everybody.',
    steps: [
      {text: 'Save these two, and put them side by side where they have an address that begins with https://. (The media library takes no HTML files; your web host does.)', taken: [PAGE, {save: 'oembed'}]},
      {text: 'In your WordPress page paste the address on an empty line: it becomes a frame as high as what it shows. If it stays a link, add the block Custom HTML and paste the frame.', taken: [ADDRESS, FRAME]},
      {text: 'Publish and look. If your account may use neither, paste headings and tables instead.', taken: [{copy: 'document'}]},
    ],
  },
  {
    id: 'bundler', name: 'A site built with React or Vue', group: SITES, also: 'react vue docusaurus astro next nuxt npm bundler vite developer', takes: 'It takes the package from npm. This one is for programmers.',
    steps: [
      {text: 'Add the package, and put the framework file where your site serves files from.', taken: [{paste: 'install'}, {save: 'framework'}]},
      {text: 'Import it once. Importing touches neither window nor document.', taken: [{paste: 'import'}]},
      {text: 'Write the tag: the first in React, the second in Vue and plain HTML.', taken: [{paste: 'react'}, {paste: 'vue'}]},
    ],
  },
  {
    id: 'backstage', name: 'Backstage', group: CODE, also: 'techdocs spotify', takes: 'It shows frames of the servers that its settings name.',
    steps: [ONLINE, {text: 'In app-config.yaml, allow that server.', taken: [{paste: 'backstage'}]}, {text: 'In the Markdown of your page, paste this.', taken: [FRAME]}],
  },
  {
    id: 'github', name: 'GitHub or GitLab', group: CODE, also: 'readme repository markdown bitbucket gitea', takes: 'It takes Markdown and a picture. No script and no frame.',
    steps: [
      {text: 'Save these, and put them into your repository, beside each other.', taken: [{save: 'markdown'}, {save: 'svg'}]},
      {text: 'At the top of the Markdown, paste this for the picture.', taken: [{paste: 'picture-markdown'}]},
      {text: 'Commit. Keep the framework file there too: it is what you come back here with.', taken: [{save: 'framework'}]},
    ],
  },
  {
    id: 'job-advert', name: 'A job advert', group: NONE, also: 'ats applicant tracking greenhouse lever personio workday mail email word google docs', takes: 'It takes headings, lists and tables, and removes all else.',
    steps: [{text: 'Copy all of it, without script and without style.', taken: [{copy: 'document'}, {save: 'static'}]}, {text: 'Paste it into the text of the advert, the mail or the document.'}, {text: 'Delete what this role does not need, and publish.'}],
  },
  {
    id: 'file', name: 'Just a file to send', group: NONE, also: 'mail email attachment drive offline download pdf excel spreadsheet csv print slides powerpoint', takes: 'One file that opens with a double click, on any computer and without a network.',
    steps: [{text: 'Save this page, and open it with a double click: what you see is what others will see.', taken: [PAGE]}, {text: 'Send it by mail or chat, or put it on a shared drive, where people download it first.'}, {text: 'For slides take the picture, for Excel the table.', taken: [{save: 'png'}, {save: 'csv'}]}],
  },
];

/** Those that a word or two are found in, by name or by what else they are called. */
export function placesFor(asked: string): readonly Place[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return PLACES.filter(({name, also = '', takes}) => words.every(word => `${name} ${also} ${takes}`.toLowerCase().includes(word)));
}
