/** What the page for iframes says where there is nothing to draw, or something to tell whoever put it there. */
export const embedWords = {
  missing: {
    title: 'No framework to show yet',
    /** Said before an example address. */
    file: 'Add the address of your framework file to the address of this page:',
    /** Said before an example of the settings block. */
    inside: 'Or write it once into this page: open it in a text editor, and find the line with “career-settings” near its beginning.',
  },
  refused: {
    title: (origin: string) => `Files from ${origin} are not shown here`,
    /** Where the framework itself may be shown, but not the file that it extends. */
    base: (origin: string) => `This framework builds on a file from ${origin}, which is not shown here`,
    why: 'This page shows only files from where it lies itself, and from places that its publisher has listed. Otherwise any link could put somebody else’s framework under this address.',
    /** Said before an example of the settings block. */
    how: 'If you publish this page and trust that place: open the page in a text editor, find the line with “career-settings” near its beginning, and list it there.',
    /** Said before the address that was refused. */
    asked: 'Asked for:',
  },
  disk: {
    title: 'A page on your disk may not read other files',
    how: 'Put this page and the framework file on a web server, or make one file of both:',
  },
  unreadable: {
    title: 'The framework in this link cannot be read',
    how: 'The link may have been cut off on its way. Copy it again as a whole, or ask whoever sent it for another one.',
  },
  /** Below a framework that came with the link. */
  link: 'This framework came with the link. It is not published here, and nobody at this address has checked it.',
  /** Below what is shown, for whoever put it there. */
  mistakes: 'For whoever put this here:',
  unknown: (name: string) => `There is no setting “${name}”.`,
  value: (name: string, value: string) => (value ? `“${value}” is no value for “${name}”, so that is left as it was.` : `What is written for “${name}” cannot be read, so that is left as it was.`),
  settings: 'The settings in this page are not valid JSON, so none of them count.',
  fixed: (name: string) => `“${name}” cannot be set by a link here: the publisher of this page decides.`,
};
